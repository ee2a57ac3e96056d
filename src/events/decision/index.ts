import { flatLayer, type Layer } from '../../grammar/index.js';
import { loadDecisionWords } from './lexicon.js';
import { DECISION_RULES } from './rules.js';

export { linkDecisions } from './link.js';

const flat = flatLayer('decision', DECISION_RULES);
/** Reads verbs that govern decisions, modals and votes: spans of kind `DecisionVerb`, `Modal` and `Vote`. */
export const decisionLayer: Layer = {
  ...flat,
  compile(lexicon) {
    loadDecisionWords(lexicon);
    return flat.compile(lexicon);
  },
};

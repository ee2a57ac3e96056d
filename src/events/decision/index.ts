import { flatLayer, type Layer } from '../../grammar/index.js';
import { clauseStarts } from './clause-starts.js';
import { loadDecisionWords } from './lexicon.js';
import { RESUMPTION_RULES } from './rules-resumption.js';
import { DECISION_RULES } from './rules.js';

export { settingOf } from './setting.js';
export { isDebate, newsByThemselves } from './by-itself.js';
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

/** Reads how orders and proposals go on: spans of kind `Resumption`, at the start of a sentence or behind a semicolon. */
export const resumptionLayer: Layer = flatLayer('resumption', RESUMPTION_RULES, clauseStarts);

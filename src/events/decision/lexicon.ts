import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import { DECISION_BLOCKERS, DECISION_COMPOUNDS, DECISION_VERBS } from '../../lexicon/tables/decision-verbs.js';

/** Adds the verbs that govern decisions, and the words around them. */
export const loadDecisionWords = (lexicon: Lexicon): void => {
  for (const entry of DECISION_VERBS) lexicon.add('DecisionVerb', entry.verb, entry);
  lexicon.guarded.add('DecisionVerb');
  for (const word of DECISION_COMPOUNDS) lexicon.add(COMPOUND, word, word);
  for (const word of DECISION_BLOCKERS) lexicon.add('DecisionBlocker', word, word);
  for (const { before, notBefore } of DECISION_VERBS) {
    for (const word of [...before ?? [], ...notBefore ?? []]) lexicon.add('DecisionObject', word, word);
  }
};

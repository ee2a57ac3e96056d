import { COMPOUND, type DecisionVerbEntry, type Lexicon } from '../../lexicon/index.js';
import { keyOfWord } from '../../text/index.js';
import { DECISION_BLOCKERS, DECISION_COMPOUNDS, DECISION_VERBS } from '../../lexicon/tables/decision-verbs.js';

const keyOfPhrase = (phrase: string): string => phrase.split(' ').map(keyOfWord).join(' ');

/** The words that may or may not stand behind a verb as keys, which are what a `DecisionObject` carries. */
const withKeys = ({ before, notBefore, ...entry }: DecisionVerbEntry): DecisionVerbEntry => ({
  ...entry,
  ...(before && { before: before.map(keyOfPhrase) }),
  ...(notBefore && { notBefore: notBefore.map(keyOfPhrase) }),
});

/** Adds the verbs that govern decisions, and the words around them. */
export const loadDecisionWords = (lexicon: Lexicon): void => {
  for (const entry of DECISION_VERBS) lexicon.add('DecisionVerb', entry.verb, withKeys(entry));
  for (const cls of ['DecisionVerb', 'DecisionBlocker']) lexicon.guarded.add(cls);
  for (const word of DECISION_COMPOUNDS) lexicon.add(COMPOUND, word, word);
  for (const word of DECISION_BLOCKERS) lexicon.add('DecisionBlocker', word, word);
  const objects = new Set(DECISION_VERBS.flatMap(({ before = [], notBefore = [] }) => [...before, ...notBefore]));
  for (const object of objects) lexicon.add('DecisionObject', object, keyOfPhrase(object));
};

import type { Lexicon } from '../../lexicon/index.js';
import { ATTENDED_BY, ATTEND_VERBS, CHAIRED_BY, CHAIR_VERBS, NOUN_MARKERS, SPEECH_VERBS } from '../../lexicon/tables/role-verbs.js';

/** Adds the verbs by which the text states parts in a meeting. */
export const loadRoleVerbs = (lexicon: Lexicon): void => {
  const classes: readonly (readonly [string, readonly string[]])[] = [
    ['ChairVerb', CHAIR_VERBS], ['ChairedBy', CHAIRED_BY], ['AttendedBy', ATTENDED_BY], ['AttendVerb', ATTEND_VERBS], ['SpeechVerb', SPEECH_VERBS], ['NounMarker', NOUN_MARKERS],
  ];
  for (const [cls, words] of classes) for (const word of new Set(words)) lexicon.add(cls, word, word);
};

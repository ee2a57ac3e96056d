import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import { FOREIGN_VENUES, HOME_VENUES } from '../../lexicon/tables/role-contexts.js';
import * as words from '../../lexicon/tables/role-verbs.js';

const CLASSES: readonly (readonly [cls: string, phrases: readonly string[]])[] = [
  ['ChairVerb', words.CHAIR_VERBS],
  ['ChairedBy', words.CHAIRED_BY],
  ['AttendOpening', words.ATTEND_OPENINGS],
  ['AttendVerb', words.ATTEND_VERBS],
  ['SpeechVerb', words.SPEECH_VERBS],
  ['SpeechOpening', words.SPEECH_OPENINGS],
  ['NounMarker', words.NOUN_MARKERS],
  ['NoSpeakerAfter', words.NO_SPEAKER_AFTER],
  ['InterviewCue', words.INTERVIEW_CUES],
  ['SayingTo', words.SAYING_TO],
  ['WrittenOn', words.WRITTEN_ON],
  ['Answering', words.ANSWERING],
  ['Press', words.PRESS],
  ['AbsenceCue', words.ABSENCE_CUES],
  [COMPOUND, words.SPEECH_COMPOUNDS],
];

/** Adds the verbs by which the text states parts in a meeting. */
export const loadRoleVerbs = (lexicon: Lexicon): void => {
  for (const [cls, phrases] of CLASSES) for (const phrase of new Set(phrases)) lexicon.add(cls, phrase, phrase);
  for (const venue of FOREIGN_VENUES) lexicon.add('ForeignVenue', venue, venue, 'capital');
  for (const venue of HOME_VENUES) lexicon.add('HomeVenue', venue, venue, 'capital');
  lexicon.guarded.add('SpeechVerb');
};

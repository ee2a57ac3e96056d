import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/attendance.js';

/** Classes of the lexicon that hold words of presence. */
export const Words = {
  Attending: 'Presence.Attending',
  TakingPart: 'Presence.TakingPart',
  Event: 'Presence.Event',
  Of: 'Presence.Of',
  With: 'Presence.With',
  Object: 'Presence.Object',
  Hearing: 'Presence.Hearing',
  Speaking: 'Presence.Speaking',
} as const;

/** Adds the words of presence to a lexicon that is still open. */
export const loadPresenceWords = (lexicon: Lexicon): void => {
  const lists = [
    [Words.Attending, words.ATTENDING], [Words.TakingPart, words.TAKING_PART], [Words.Event, words.EVENTS],
    [Words.Of, words.PRESENCE_OF],
    [Words.With, words.MEETING_WITH], [Words.Object, words.MEETING_OBJECT],
    [Words.Hearing, words.HEARING], [Words.Speaking, words.SPEAKING],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const phrase of words.ATTENDANCE_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  for (const cls of [Words.Attending, Words.TakingPart, Words.Object, Words.Hearing, Words.With]) lexicon.guarded.add(cls);
};

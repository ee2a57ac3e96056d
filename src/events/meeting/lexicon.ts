import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import { HOLDING_VERBS, HOLDING_VERBS_BEHIND } from '../../lexicon/tables/meeting-contexts.js';
import { BACKGROUND_GOVERNORS, MEETING_HEADS, MEETING_QUALIFIERS } from '../../lexicon/tables/meeting-kinds.js';
import { MEETING_COMPOUNDS, ORDINAL_WORDS, VENUE_HEADS } from '../../lexicon/tables/meeting-words.js';

const LISTS: readonly (readonly [cls: string, phrases: readonly string[]])[] = [
  [COMPOUND, MEETING_COMPOUNDS],
  ['MeetingQualifier', MEETING_QUALIFIERS],
  ['BackgroundGovernor', BACKGROUND_GOVERNORS],
  ['HoldingVerb', HOLDING_VERBS],
  ['HoldingVerbBehind', HOLDING_VERBS_BEHIND],
];

/** Adds the words for meetings, and those that stand in and around their names. */
export const loadMeetingWords = (lexicon: Lexicon): void => {
  for (const entry of MEETING_HEADS) lexicon.add(entry.isVerb ? 'MeetingVerb' : 'MeetingHead', entry.head, entry);
  lexicon.guarded.add('MeetingHead');
  lexicon.guarded.add('MeetingVerb');
  for (const [cls, phrases] of LISTS) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const [word, number] of ORDINAL_WORDS) lexicon.add('OrdinalWord', word, number);
  for (const head of VENUE_HEADS) lexicon.add('VenueHead', head, head, 'exact');
};

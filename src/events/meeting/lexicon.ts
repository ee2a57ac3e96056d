import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import {
  BACKGROUND_GOVERNORS, CLOSING_REMARKS, FOREGROUND_GOVERNORS, HOLDING_VERBS, HOLDING_VERBS_BEHIND, NO_EVENT_AFTER, NO_NEWS_HEADLINES,
  NOTICES_OF_MEETINGS, WRITINGS_ON_EVENTS,
} from '../../lexicon/tables/meeting-contexts.js';
import { ASSEMBLY_DEEDS, MEETING_DEEDS, MEETING_HEADS, VISIT_DEEDS } from '../../lexicon/tables/meeting-kinds.js';
import {
  MEETING_PREDICATES, MEETING_PURPOSES, MEETING_QUALIFIERS, MEETING_TOPIC_ENDS, MEETING_TOPIC_VERBS, PEOPLE_PREDICATES,
} from '../../lexicon/tables/meeting-names.js';
import { MEETING_COMPOUNDS, NAMED_VENUE_HEADS, ORDINAL_WORDS, VENUE_HEADS, VENUE_QUALIFIERS } from '../../lexicon/tables/meeting-words.js';

const LISTS: readonly (readonly [cls: string, phrases: readonly string[]])[] = [
  [COMPOUND, MEETING_COMPOUNDS],
  ['MeetingQualifier', MEETING_QUALIFIERS],
  ['MeetingTopicVerb', MEETING_TOPIC_VERBS],
  ['MeetingPurpose', MEETING_PURPOSES],
  ['MeetingPredicate', MEETING_PREDICATES],
  ['PeoplePredicate', PEOPLE_PREDICATES],
  ['MeetingTopicEnd', MEETING_TOPIC_ENDS],
  ['BackgroundGovernor', BACKGROUND_GOVERNORS],
  ['ForegroundGovernor', FOREGROUND_GOVERNORS],
  ['NoEventAfter', NO_EVENT_AFTER],
  ['NamedVenueHead', NAMED_VENUE_HEADS],
  ['VenueQualifier', VENUE_QUALIFIERS],
  ['NoNewsHeadline', NO_NEWS_HEADLINES],
  ['WritingOnEvents', WRITINGS_ON_EVENTS],
  ['ClosingRemark', CLOSING_REMARKS],
  ['NoticeOfMeeting', NOTICES_OF_MEETINGS],
  ['VisitDeed', VISIT_DEEDS],
  ['HoldingVerb', HOLDING_VERBS],
  ['HoldingVerbBehind', HOLDING_VERBS_BEHIND],
];

/** Classes of words that mean nothing inside of a longer word or a name. */
const GUARDED = ['MeetingHead', 'MeetingVerb', 'MeetingDeed', 'NoEventAfter', 'PeoplePredicate', 'BackgroundGovernor'];

/** Adds the words for meetings, and those that stand in and around their names. */
export const loadMeetingWords = (lexicon: Lexicon): void => {
  for (const entry of MEETING_HEADS) lexicon.add(entry.isVerb ? 'MeetingVerb' : 'MeetingHead', entry.head, entry);
  for (const entry of MEETING_DEEDS) lexicon.add('MeetingDeed', entry.head, entry);
  for (const entry of ASSEMBLY_DEEDS) lexicon.add('AssemblyDeed', entry.head, entry);
  for (const cls of GUARDED) lexicon.guarded.add(cls);
  for (const [cls, phrases] of LISTS) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const [word, number] of ORDINAL_WORDS) lexicon.add('OrdinalWord', word, number);
  for (const head of VENUE_HEADS) lexicon.add('VenueHead', head, head, 'exact');
};

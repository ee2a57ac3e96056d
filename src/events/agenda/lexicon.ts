import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/agenda-verbs.js';
import { BACKWARD_WORDS } from '../../lexicon/tables/clause-words.js';

/** Classes of the lexicon that hold words of agendas. */
export const Words = {
  TakeUp: 'Agenda.TakeUp',
  TakeUpTail: 'Agenda.TakeUpTail',
  Present: 'Agenda.Present',
  Shared: 'Agenda.Shared',
  Second: 'Agenda.Second',
  Task: 'Agenda.Task',
  Afterwards: 'Agenda.Afterwards',
  Adverb: 'Agenda.Adverb',
  Link: 'Agenda.Link',
  RecipientLink: 'Agenda.RecipientLink',
  Meeting: 'Agenda.Meeting',
  NoMeetingAfter: 'Agenda.NoMeetingAfter',
  Press: 'Agenda.Press',
  Beside: 'Agenda.Beside',
  Purpose: 'Agenda.Purpose',
  TopicFiller: 'Agenda.TopicFiller',
  TopicStart: 'Agenda.TopicStart',
  Committee: 'Agenda.Committee',
  Telling: 'Agenda.Telling',
  Vote: 'Agenda.Vote',
  Heading: 'Agenda.Heading',
  Informing: 'Agenda.Informing',
  ItemHead: 'Agenda.ItemHead',
  WeakItemHead: 'Agenda.WeakItemHead',
  ItemJoint: 'Agenda.ItemJoint',
  ItemEnd: 'Agenda.ItemEnd',
  ClauseStart: 'Agenda.ClauseStart',
  SentenceStart: 'Agenda.SentenceStart',
  ReportVerb: 'Agenda.ReportVerb',
  Predicate: 'Agenda.Predicate',
  Backward: 'Agenda.Backward',
  Demonstrative: 'Agenda.Demonstrative',
  NoItem: 'Agenda.NoItem',
  General: 'Agenda.General',
  GeneralWord: 'Agenda.GeneralWord',
  ListOpener: 'Agenda.ListOpener',
  ColonOpener: 'Agenda.ColonOpener',
  ListName: 'Agenda.ListName',
  ListNameQualifier: 'Agenda.ListNameQualifier',
} as const;

const LISTS: readonly (readonly [cls: string, phrases: readonly string[]])[] = [
  [Words.TakeUp, words.TAKE_UP_VERBS],
  [Words.TakeUpTail, words.TAKE_UP_TAILS],
  [Words.Present, words.PRESENT_VERBS],
  [Words.Shared, words.SHARED_VERBS],
  [Words.Second, words.SECOND_VERBS],
  [Words.Task, words.TASK_WORDS],
  [Words.Afterwards, words.AFTERWARDS],
  [Words.Adverb, words.AGENDA_ADVERBS],
  [Words.Link, words.AGENDA_LINKS],
  [Words.RecipientLink, words.RECIPIENT_LINKS],
  [Words.Meeting, words.TOPIC_MEETINGS],
  [Words.NoMeetingAfter, words.NO_MEETING_AFTER],
  [Words.Press, words.PRESS_WORDS],
  [Words.Beside, words.BESIDE_WORDS],
  [Words.Purpose, words.MEETING_PURPOSES],
  [Words.TopicFiller, words.TOPIC_FILLERS],
  [Words.TopicStart, words.TOPIC_STARTS],
  [Words.Committee, words.COMMITTEES],
  [Words.Telling, words.TELLING_VERBS],
  [Words.Vote, words.VOTE_VERBS],
  [Words.Heading, words.HEADINGS],
  [Words.Informing, words.INFORMING_VERBS],
  [Words.ItemHead, words.ITEM_HEADS],
  [Words.WeakItemHead, words.WEAK_ITEM_HEADS],
  [Words.ItemJoint, words.ITEM_JOINTS],
  [Words.ItemEnd, words.ITEM_ENDS],
  [Words.ClauseStart, words.CLAUSE_STARTS],
  [Words.SentenceStart, words.SENTENCE_STARTS],
  [Words.ReportVerb, words.REPORT_VERBS],
  [Words.Predicate, words.PREDICATE_WORDS],
  [Words.Backward, BACKWARD_WORDS],
  [Words.Demonstrative, words.DEMONSTRATIVES],
  [Words.NoItem, words.PRESENTED_DECISIONS],
  [Words.General, words.GENERAL_ITEMS],
  [Words.GeneralWord, words.GENERAL_WORDS],
  [Words.ListOpener, words.LIST_OPENERS],
  [Words.ColonOpener, words.COLON_OPENERS],
  [Words.ListName, words.LIST_NAMES],
  [Words.ListNameQualifier, words.LIST_NAME_QUALIFIERS],
];

const GUARDED = [Words.TakeUp, Words.Present, Words.Task, Words.ListOpener];

/** Adds the words of agendas to a lexicon that is still open. */
export const loadAgendaWords = (lexicon: Lexicon): void => {
  for (const [cls, phrases] of LISTS) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const phrase of words.AGENDA_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  for (const cls of GUARDED) lexicon.guarded.add(cls);
};

import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/agenda-verbs.js';

/** Classes of the lexicon that hold words of agendas. */
export const Words = {
  TakeUp: 'Agenda.TakeUp',
  TakeUpTail: 'Agenda.TakeUpTail',
  Present: 'Agenda.Present',
  Link: 'Agenda.Link',
  Meeting: 'Agenda.Meeting',
  Purpose: 'Agenda.Purpose',
  ItemHead: 'Agenda.ItemHead',
  WeakItemHead: 'Agenda.WeakItemHead',
  ItemEnd: 'Agenda.ItemEnd',
  ClauseStart: 'Agenda.ClauseStart',
  General: 'Agenda.General',
  GeneralWord: 'Agenda.GeneralWord',
  Task: 'Agenda.Task',
  Adverb: 'Agenda.Adverb',
  Heading: 'Agenda.Heading',
  ReportVerb: 'Agenda.ReportVerb',
  Telling: 'Agenda.Telling',
  Shared: 'Agenda.Shared',
  Backward: 'Agenda.Backward',
  ListName: 'Agenda.ListName',
  SentenceStart: 'Agenda.SentenceStart',
  Informing: 'Agenda.Informing',
  ListOpener: 'Agenda.ListOpener',
} as const;

/** Adds the words of agendas to a lexicon that is still open. */
export const loadAgendaWords = (lexicon: Lexicon): void => {
  const lists = [
    [Words.TakeUp, words.TAKE_UP_VERBS], [Words.TakeUpTail, words.TAKE_UP_TAILS], [Words.Present, words.PRESENT_VERBS], [Words.Link, words.AGENDA_LINKS], [Words.Meeting, words.TOPIC_MEETINGS], [Words.Purpose, words.MEETING_PURPOSES],
    [Words.ItemHead, words.ITEM_HEADS], [Words.WeakItemHead, words.WEAK_ITEM_HEADS], [Words.ItemEnd, words.ITEM_ENDS], [Words.ClauseStart, words.CLAUSE_STARTS], [Words.General, words.GENERAL_ITEMS], [Words.GeneralWord, words.GENERAL_WORDS], [Words.Task, words.TASK_WORDS],
    [Words.Adverb, words.AGENDA_ADVERBS], [Words.Heading, words.HEADINGS], [Words.Telling, words.TELLING_VERBS], [Words.Shared, words.SHARED_VERBS], [Words.Backward, words.BACKWARD_WORDS], [Words.ListName, words.LIST_NAMES], [Words.SentenceStart, words.SENTENCE_STARTS], [Words.Informing, words.INFORMING_VERBS], [Words.ListOpener, words.LIST_OPENERS], [Words.ReportVerb, words.REPORT_VERBS],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of new Set(phrases)) lexicon.add(cls, phrase, phrase);
  for (const phrase of words.AGENDA_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  for (const cls of [Words.TakeUp, Words.Present, Words.Task]) lexicon.guarded.add(cls);
};

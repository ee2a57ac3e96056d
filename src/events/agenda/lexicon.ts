import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/agenda-verbs.js';

/** Classes of the lexicon that hold words of agendas. */
export const Words = {
  TakeUp: 'Agenda.TakeUp',
  Present: 'Agenda.Present',
  Link: 'Agenda.Link',
  Meeting: 'Agenda.Meeting',
  Purpose: 'Agenda.Purpose',
  ItemHead: 'Agenda.ItemHead',
  ItemEnd: 'Agenda.ItemEnd',
  General: 'Agenda.General',
  GeneralWord: 'Agenda.GeneralWord',
  Task: 'Agenda.Task',
} as const;

/** Adds the words of agendas to a lexicon that is still open. */
export const loadAgendaWords = (lexicon: Lexicon): void => {
  const lists = [
    [Words.TakeUp, words.TAKE_UP_VERBS], [Words.Present, words.PRESENT_VERBS], [Words.Link, words.AGENDA_LINKS], [Words.Meeting, words.TOPIC_MEETINGS], [Words.Purpose, words.MEETING_PURPOSES],
    [Words.ItemHead, words.ITEM_HEADS], [Words.ItemEnd, words.ITEM_ENDS], [Words.General, words.GENERAL_ITEMS], [Words.GeneralWord, words.GENERAL_WORDS], [Words.Task, words.TASK_WORDS],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of new Set(phrases)) lexicon.add(cls, phrase, phrase);
  for (const phrase of words.AGENDA_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  for (const cls of [Words.TakeUp, Words.Present]) lexicon.guarded.add(cls);
};

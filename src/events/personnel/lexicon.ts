import { COMPOUND, PhraseList, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/personnel-verbs.js';

/** Classes of the lexicon that hold words of personnel changes. */
export const Words = {
  Names: 'Personnel.Names',
  Lets: 'Personnel.Lets',
  Takes: 'Personnel.Takes',
  Removes: 'Personnel.Removes',
  Leaves: 'Personnel.Leaves',
  Retires: 'Personnel.Retires',
  Disciplines: 'Personnel.Disciplines',
  Measure: 'Personnel.Measure',
  MeasureAlone: 'Personnel.MeasureAlone',
  Holding: 'Personnel.Holding',
  WeakHolding: 'Personnel.WeakHolding',
  Joining: 'Personnel.Joining',
  Founds: 'Personnel.Founds',
  Resigns: 'Personnel.Resigns',
  For: 'Personnel.For',
  OwnBody: 'Personnel.OwnBody',
  GivesBefore: 'Personnel.GivesBefore',
} as const;

const CLASS_OF_FRAME: Readonly<Record<words.PersonnelFrame, string>> = {
  names: Words.Names,
  lets: Words.Lets,
  takes: Words.Takes,
  removes: Words.Removes,
  leaves: Words.Leaves,
  retires: Words.Retires,
  disciplines: Words.Disciplines,
};

/** Classes whose words can begin or govern a change; a sentence without any of them holds none. */
export const TRIGGERS: ReadonlySet<string> = new Set([...Object.values(CLASS_OF_FRAME), Words.Measure, Words.Holding, Words.Founds]);

/** Classes whose words make a change without an office behind them. */
export const WITHOUT_OUTCOME: ReadonlySet<string> = new Set([
  Words.Removes, Words.Retires, Words.Resigns, Words.MeasureAlone, Words.For, Words.GivesBefore,
]);

/** Common words that are asked for only beside a change. */
export const adverbs = new PhraseList(words.LIGHT_ADVERBS);
export const otherVerbs = new PhraseList(words.OTHER_VERBS);
export const committees = new PhraseList(words.COMMITTEE_HEADS);
export const undecidedWords = new PhraseList(words.UNDECIDED_WORDS);
export const backgroundWords = new PhraseList(words.BACKGROUND_WORDS);
export const misleadingPhrases = new PhraseList(words.MISLEADING_PHRASES);
export const decisionWords = new PhraseList(words.DECISION_WORDS);
export const termOpenings = new PhraseList(words.TERM_OPENINGS);
export const continuations = new PhraseList(words.CONTINUATIONS);

/** Adds the words of personnel changes to a lexicon that is still open. */
export const loadPersonnelWords = (lexicon: Lexicon): void => {
  for (const entry of words.PERSONNEL_VERBS) {
    lexicon.add(CLASS_OF_FRAME[entry.frame], entry.verb, entry);
    for (const phrase of entry.notInside ?? []) lexicon.add(COMPOUND, phrase, phrase);
  }
  for (const phrase of words.PERSONNEL_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  const lists = [
    [Words.Measure, words.DISCIPLINARY_MEASURES], [Words.MeasureAlone, words.MEASURES_ALONE], [Words.Holding, words.HOLDING_WORDS],
    [Words.WeakHolding, words.WEAK_HOLDING_WORDS], [Words.Joining, words.JOINING_WORDS], [Words.Founds, words.FOUNDING_VERBS],
    [Words.Resigns, words.RESIGNATIONS], [Words.For, words.FOR_PERSONS], [Words.OwnBody, words.OWN_BODIES],
    [Words.GivesBefore, words.GIVING_OFFICE_BEFORE],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const cls of TRIGGERS) lexicon.guarded.add(cls);
};

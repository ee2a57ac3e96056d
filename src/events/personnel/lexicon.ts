import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
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
  Committee: 'Personnel.Committee',
  Adverb: 'Personnel.Adverb',
  OtherVerb: 'Personnel.OtherVerb',
  Undecided: 'Personnel.Undecided',
  Background: 'Personnel.Background',
  Founds: 'Personnel.Founds',
  Decision: 'Personnel.Decision',
  Continuation: 'Personnel.Continuation',
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

/** Adds the words of personnel changes to a lexicon that is still open. */
export const loadPersonnelWords = (lexicon: Lexicon): void => {
  for (const entry of words.PERSONNEL_VERBS) {
    lexicon.add(CLASS_OF_FRAME[entry.frame], entry.verb, entry);
    for (const phrase of entry.notInside ?? []) lexicon.add(COMPOUND, phrase, phrase);
  }
  for (const phrase of words.PERSONNEL_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  const lists = [
    [Words.Measure, words.DISCIPLINARY_MEASURES], [Words.MeasureAlone, words.MEASURES_ALONE], [Words.Holding, words.HOLDING_WORDS],
    [Words.WeakHolding, words.WEAK_HOLDING_WORDS], [Words.Joining, words.JOINING_WORDS], [Words.Committee, words.COMMITTEE_HEADS],
    [Words.Adverb, words.LIGHT_ADVERBS], [Words.OtherVerb, words.OTHER_VERBS], [Words.Undecided, words.UNDECIDED_WORDS],
    [Words.Background, words.BACKGROUND_WORDS], [Words.Founds, words.FOUNDING_VERBS], [Words.Decision, words.DECISION_WORDS],
    [Words.Continuation, words.CONTINUATIONS],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const cls of [...TRIGGERS, Words.Undecided, Words.Background]) lexicon.guarded.add(cls);
};

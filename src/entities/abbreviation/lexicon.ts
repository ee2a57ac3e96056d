import type { AbbreviationEntry, AbbreviationReading, Lexicon } from '../../lexicon/index.js';
import { ABBREVIATIONS_FOREIGN } from '../../lexicon/tables/abbreviations-foreign.js';
import { ABBREVIATIONS_GENERAL, DOTTED_NO_SENTENCE_END } from '../../lexicon/tables/abbreviations-general.js';
import { ABBREVIATIONS_PARTY_STATE } from '../../lexicon/tables/abbreviations-party-state.js';
import { ELECTRONIC_EDITIONS, NATIONAL_PAPERS } from '../../lexicon/tables/newspapers.js';
import { PROVINCES } from '../../lexicon/tables/provinces.js';
import { TAKES_DOT, type DotTest } from '../../reader/reader.js';
import { Flag, hasFlag } from '../../text/index.js';

/** Classes of the lexicon that hold short forms, and initials of papers. */
export const FORM = 'Abbreviation';
export const PAPER = 'Abbreviation.Paper';

/** Word numbers of a phrase. */
export type CuePhrase = readonly number[];

/** A reading of the table, its cues as word numbers. */
export interface KnownReading {
  readonly long: string;
  /** An `AbbreviationKind`, or what an entry of the user says. */
  readonly kind: string;
  readonly isUsual: boolean;
  readonly after: readonly CuePhrase[];
  readonly before: readonly CuePhrase[];
  readonly near: readonly CuePhrase[];
  readonly beforeShape: AbbreviationReading['beforeShape'] | null;
}

/** What a phrase of class `Abbreviation` carries. */
export interface KnownForm {
  readonly readings: readonly KnownReading[];
  /** A form of another language: only an article that has Vietnamese words for it gives it a reading. */
  readonly isForeign: boolean;
}

/** What initials of a paper stand for. */
export interface PaperName { readonly name: string; readonly place: string | null }

const hasCue = ({ after, before, near, beforeShape }: AbbreviationReading): boolean =>
  after !== undefined || before !== undefined || near !== undefined || beforeShape !== undefined;

const loadEntry = (lexicon: Lexicon, entry: AbbreviationEntry): void => {
  const cues = (phrases: readonly string[] | undefined): readonly CuePhrase[] => (phrases ?? []).map((phrase) => lexicon.wordsOf(phrase));
  const readings = entry.readings.map((reading): KnownReading => ({
    long: reading.long,
    kind: reading.kind,
    isUsual: reading.usual ?? !hasCue(reading),
    after: cues(reading.after),
    before: cues(reading.before),
    near: cues(reading.near),
    beforeShape: reading.beforeShape ?? null,
  }));
  for (const short of entry.short) lexicon.add<KnownForm>(FORM, short, { readings, isForeign: false }, 'exact');
};

const loadForeign = (lexicon: Lexicon): void => {
  for (const [short, longForms, kind] of ABBREVIATIONS_FOREIGN) {
    const readings = longForms.map((long): KnownReading =>
      ({ long, kind, isUsual: false, after: [], before: [], near: [lexicon.wordsOf(long)], beforeShape: null }));
    lexicon.add<KnownForm>(FORM, short, { readings, isForeign: true }, 'exact');
  }
};

const initialsOf = (name: string): string => name.split(/[ -]+/u).map((word) => word.slice(0, 1)).join('');

const loadPapers = (lexicon: Lexicon): void => {
  for (const [initials, name] of NATIONAL_PAPERS) lexicon.add<PaperName>(PAPER, initials, { name, place: null }, 'exact');
  for (const { name } of PROVINCES) {
    lexicon.add<PaperName>(PAPER, initialsOf(name), { name, place: name }, 'exact');
    for (const [letters, words] of ELECTRONIC_EDITIONS) {
      lexicon.add<PaperName>(PAPER, initialsOf(name) + letters, { name: `${name} ${words}`, place: name }, 'exact');
    }
  }
};

/** `TP. | Hà Nội`, `TP. | Kitakyushu`: the name of a city here or abroad. */
const beginsPlace: DotTest = (tape, hits, behind) =>
  hasFlag(tape, behind, Flag.AllCaps) || hasFlag(tape, behind, Flag.Foreign)
  || (hits[behind]?.some(({ cls }) => cls === 'Province' || cls === 'District') ?? false);
const isNumber: DotTest = (tape, _, behind) => hasFlag(tape, behind, Flag.Number);
const isLoud: DotTest = (tape, _, behind) => hasFlag(tape, behind, Flag.AllCaps);
const isAnything: DotTest = () => true;

/** What must stand behind the dot of these; behind the others anything may. */
const DOT_TESTS: readonly (readonly [test: DotTest, forms: readonly string[]])[] = [
  [beginsPlace, ['TP', 'Tp', 'tp', 'TX', 'Tx', 'tx', 'TT']],
  [isNumber, ['ĐT', 'QL', 'TL']],
  [isLoud, ['TM', 'KT', 'TUQ', 'PCT', 'P.CT', 'CT']],
];

const loadDotted = (lexicon: Lexicon): void => {
  for (const form of DOTTED_NO_SENTENCE_END) {
    const test = DOT_TESTS.find(([, forms]) => forms.includes(form))?.[0] ?? isAnything;
    lexicon.add<DotTest>(TAKES_DOT, form, test, 'exact');
  }
};

/** Adds the abbreviations and all words that their rules need to a lexicon that is still open. */
export const loadAbbreviations = (lexicon: Lexicon): void => {
  for (const entry of [...ABBREVIATIONS_PARTY_STATE, ...ABBREVIATIONS_GENERAL]) loadEntry(lexicon, entry);
  loadForeign(lexicon);
  loadPapers(lexicon);
  loadDotted(lexicon);
};

import { placeOfLostSpace } from './lost-space.js';
import { cleanText, keyOfMark, keyOfWord, lowerOfWord } from './normalise.js';

/** What is true of a token wherever it stands (low bits) and of its place in the text (high bits). */
export const Flag = {
  Word: 1,
  Number: 2,
  Mark: 4,
  /** First letter is upper case. */
  Capital: 8,
  /** Every letter is upper case (also a single letter). */
  AllCaps: 16,
  /** Ends a sentence when nothing speaks against it: . ! ? … */
  Stop: 32,
  /** No space between this token and the one before. */
  Glued: 64,
  LineStart: 128,
  /** A blank line stands before. */
  BlankBefore: 256,
  /** No Vietnamese syllable by its form: `Trump`, `Keomixay`. */
  Foreign: 512,
} as const;

/** A spelling, seen once and remembered: its lexicon number, its plain forms and what is true of it anywhere. */
export interface Form {
  readonly word: number;
  readonly flags: number;
  readonly key: string;
  /** See `bitOfKey`. */
  readonly bit: number;
  /** Small letters, NFC, the tone where the old style puts it: what tables of single words are written in. */
  readonly lower: string;
  /** The spelling itself, and whether it is written as tables are: NFC, without look-alikes and characters of no width. */
  readonly raw: string;
  readonly isClean: boolean;
  /** Of a word that holds two: the code units before the space that is lost between them; else 0. */
  readonly lostSpace: number;
}

const hasUpper = (text: string): boolean => text !== text.toLowerCase();
const hasLower = (text: string): boolean => text !== text.toUpperCase();
const STOPS = new Set(['.', '!', '?', '…']);

/** Consonants, vowels, consonants: a syllable has one group of vowels, without its tone. */
const PARTS = /^([^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/u;
const ONSETS = new Set(['', ...'bcdđghklmnpqrstvx', 'ch', 'gh', 'kh', 'ng', 'ngh', 'nh', 'ph', 'th', 'tr']);
const VOWELS = /^(?:[aăâeêioôơuưy]|[iuưoy][aăâeêoôơuưyi]|[aăâeêôơ][iouy]|[uoi][aâăeêôy][iuoy]|ươ[iu]|yêu|uy[êa])$/u;
const CODAS = new Set(['', 'c', 'm', 'n', 'p', 't', 'ch', 'ng', 'nh']);

/** `gi` and `qu` hold a letter that is a vowel elsewhere: `giang`, `quên`. */
const isLongOnset = (onset: string, vowels: string): boolean =>
  ((onset === 'g' && vowels[0] === 'i') || (onset === 'q' && vowels[0] === 'u')) && VOWELS.test(vowels.slice(1));

/** Whether a word has the form of a Vietnamese syllable. Generous: it tells `Trump` from `Trung`, not right from wrong. */
const isSyllable = (raw: string): boolean => {
  const [, onset = '', vowels = '', coda = ''] = PARTS.exec(keyOfWord(raw).replace(/\d$/u, '')) ?? [];
  return ONSETS.has(onset) && CODAS.has(coda) && (VOWELS.test(vowels) || isLongOnset(onset, vowels));
};

/** Flags of a word by its spelling. */
const flagsOfWord = (raw: string): number => {
  const first = raw.slice(0, (raw.codePointAt(0) ?? 0) > 0xFFFF ? 2 : 1);
  let flags: number = Flag.Word;
  if (hasUpper(first)) flags |= Flag.Capital;
  if (hasUpper(raw) && !hasLower(raw)) flags |= Flag.AllCaps;
  if (!(flags & Flag.AllCaps) && !isSyllable(raw)) flags |= Flag.Foreign;
  return flags;
};

/** One of 32 bits for a key: keys with different bits differ. */
export const bitOfKey = (key: string): number => 1 << (key.charCodeAt(0) + 5 * key.length + 3 * key.charCodeAt(key.length - 1));

/** A form without its number in the lexicon and its bit. */
export type Spelling = Omit<Form, 'word' | 'bit'>;

export const spellingOfWord = (raw: string): Spelling => ({
  flags: flagsOfWord(raw), key: keyOfWord(raw), lower: lowerOfWord(raw), raw, isClean: cleanText(raw) === raw,
  lostSpace: placeOfLostSpace(raw),
});

export const spellingOfNumber = (raw: string): Spelling => ({ flags: Flag.Number, key: raw, lower: raw, raw, isClean: true, lostSpace: 0 });

export const spellingOfMark = (raw: string): Spelling => {
  const key = keyOfMark(raw);
  return { flags: Flag.Mark | (STOPS.has(key) ? Flag.Stop : 0), key, lower: key, raw, isClean: cleanText(raw) === raw, lostSpace: 0 };
};

import type { Scene } from '../../grammar/index.js';
import { cleanText, Flag, hasFlag, lowerAt, textOf, type Tape } from '../../text/index.js';

/** Short forms by their look: `BVĐK`, `KH&ĐT`, `WEFi`, `G20`. */

export const rawAt = (tape: Tape, at: number): string => tape.input.slice(tape.start[at], tape.end[at]);
/** Letters of a token, each with its marks. */
export const lengthAt = (tape: Tape, at: number): number => lowerAt(tape, at).length;
export const isGlued = (tape: Tape, at: number): boolean => at < tape.size && hasFlag(tape, at, Flag.Glued);
export const markAt = (tape: Tape, at: number): string => (hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '');

export const isCapitalWord = (tape: Tape, at: number): boolean => at >= 0 && at < tape.size && hasFlag(tape, at, Flag.Capital);
/** A word that is not all in capitals. */
export const isSmallWord = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.Word) && !hasFlag(tape, at, Flag.AllCaps);

/** The text of a short form in one spelling. */
export const shortText = (tape: Tape, start: number, end: number): string => cleanText(textOf(tape, start, end));

const ROMAN = /^M{0,3}(?:C[DM]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/u;
export const isRoman = (text: string): boolean => ROMAN.test(text);

const isCapitalLetter = (character: string): boolean => character !== character.toLowerCase();

/** Two capitals at least: `MSMEs`, `AmCham`, `UBND`. */
const hasTwoCapitals = (raw: string): boolean => {
  let capitals = 0;
  for (const character of raw.normalize('NFC')) if (isCapitalLetter(character)) capitals++;
  return capitals > 1;
};

const JOINTS = '&-–./,';
const MOST_PARTS = 4;

/** End of the parts glued behind a first part: `&ĐT`, `-XH`, `.Ư`, `20`. */
const endOfParts = (tape: Tape, from: number, limit: number): number => {
  let end = from;
  while (end < limit && end < from + 2 * MOST_PARTS && isGlued(tape, end)) {
    if (hasFlag(tape, end, Flag.Number)) end++;
    else if (JOINTS.includes(markAt(tape, end)) && markAt(tape, end) !== '' && end + 1 < limit && isGlued(tape, end + 1)
      && hasFlag(tape, end + 1, Flag.AllCaps)) end += 2;
    else break;
  }
  return end;
};

/** End of a word that looks like a short form, or -1. */
export const endOfShortForm = (tape: Tape, at: number, limit: number): number => {
  if (at >= limit || !hasFlag(tape, at, Flag.Capital)) return -1;
  const raw = rawAt(tape, at);
  const end = endOfParts(tape, at + 1, limit);
  if (raw.length === 1) return end > at + 1 ? end : -1;
  return hasTwoCapitals(raw) && !(end === at + 1 && isRoman(raw)) ? end : -1;
};

/** The start of the short form that ends before `end`, or -1. */
export const startOfShortForm = (tape: Tape, end: number, first: number): number => {
  let start = end - 1;
  while (start > first && start > end - 1 - 2 * MOST_PARTS && isGlued(tape, start)) start--;
  return start >= first && endOfShortForm(tape, start, end) === end ? start : -1;
};

const plain = (character: string): string => {
  const letter = character.normalize('NFD')[0] ?? '';
  return /[ÐĐƉđðɖ]/u.test(character) ? 'Đ' : letter.toUpperCase();
};

/** The capitals of a short form without tone and hook: `TƯ` gives T and U, `Đ` stays. `W` is written for `Ư`. */
export const capitalsOf = (text: string): readonly string[] => {
  const capitals: string[] = [];
  for (const character of text.normalize('NFC')) if (isCapitalLetter(character)) capitals.push(character === 'W' ? 'U' : plain(character));
  return capitals;
};

/** The first letter of a word, in the same spelling. */
export const initialAt = (tape: Tape, at: number): string => plain(rawAt(tape, at).normalize('NFC')[0] ?? '');

const SYLLABLE = /^(?:[bcdghklmnpqrstvxđ]|ch|g[hi]|kh|n[gh]|ngh|ph|qu|t[hr])?[aeiouy]{1,3}(?:[cmnpt]|ch|n[gh])?$/u;

/** Whether the letters can be read as a Vietnamese syllable: `TƯ`, `AN`, `CA`; not `UBND`, `TP`. */
export const isSyllable = (text: string): boolean =>
  SYLLABLE.test(text.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f]/gu, '').replace(/[\u00f0\u0256]/gu, 'đ'));

/** A word in capitals beside the token: the token stands in a headline or a name in capitals. */
export const isAmongCapitals = (scene: Scene, start: number, end: number): boolean =>
  isCapitalSyllable(scene, start - 1) || isCapitalSyllable(scene, end);

const isCapitalSyllable = ({ tape }: Scene, at: number): boolean =>
  at >= 0 && at < tape.size && hasFlag(tape, at, Flag.AllCaps) && lengthAt(tape, at) > 1
  && isSyllable(rawAt(tape, at)) && !isRoman(rawAt(tape, at));

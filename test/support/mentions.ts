import type { Mention } from '../../src/record/types.js';

const isMention = (value: object): value is Mention =>
  'start' in value && 'end' in value && 'text' in value && typeof value.start === 'number';

/** Every mention anywhere in a value, with the path to it. */
export const mentionsIn = (value: unknown, path = ''): [path: string, mention: Mention][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isMention(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => mentionsIn(each, `${path}/${key}`));
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** One spelling of a word: composed, its tone at the end, one letter `đ`. */
const foldWord = (word: string): string => {
  const tone = word.normalize('NFD').match(TONES)?.join('') ?? '';
  return word.normalize('NFD').replace(TONES, '').normalize('NFC').replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ') + tone;
};

/** Characters that belong to no word and change none. */
const IGNORABLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\0-\u0008\u000e-\u001f]/gu;

/** The same for spellings that mean the same: normalisation, tone placement, look-alikes of `đ`, spaces, characters without width. */
export const folded = (text: string): string =>
  text.normalize('NFC').replace(IGNORABLE, '').replace(WORD, foldWord).replace(/\s+/gu, ' ');

/** The facts of a value without their places in the text. */
export const factsOf = (value: unknown): unknown => {
  if (typeof value === 'string') return folded(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(factsOf);
  if (isMention(value)) return folded(value.text);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, factsOf(each)]));
};

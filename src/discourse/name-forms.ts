import type { Scene } from '../grammar/index.js';
import { BIRTH_ORDERS } from '../lexicon/tables/name-contexts.js';
import { Flag, hasFlag, keyAt, keyOfWord } from '../text/index.js';
import type { TokenRange } from './individual.js';

/** Ways in which two names, as lists of their words' keys, can be one person's. */

/** Keys of the words of a name; marks are left out, and the name of a saint before it. */
export const wordsOfName = (scene: Scene, [start, end]: TokenRange): string[] => {
  const words: string[] = [], saint = scene.hit('Saint', start)?.end ?? start;
  for (let at = saint < end ? saint : start; at < end; at++) {
    if (hasFlag(scene.tape, at, Flag.Word)) words.push(keyAt(scene.tape, at));
  }
  return words;
};

type Words = readonly string[];

/** Whether `short` is the end of `long`: `Marwick` of `Daniel J. Marwick`. */
export const isTailOf = (short: Words, long: Words): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** Whether `short` is the beginning of `long`: `Daniel` of `Daniel J. Marwick`. */
export const isBeginningOf = (short: Words, long: Words): boolean =>
  short.length < long.length && short.every((word, i) => word === long[i]);

/** `Haruki Sakata` and `Sakata Haruki`. */
export const isReversed = (one: Words, other: Words): boolean =>
  one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];

const SHORTEST_MISSPELT = 5, SHORTEST_BESIDE_OTHERS = 4, SHORTEST_OF_THREE = 3;
const MOST_EDITS = 2;

/** How many letters must be put in, taken out or changed to make one word of the other; no more than `MOST_EDITS` + 1 is told apart. */
const editsBetween = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > MOST_EDITS) return MOST_EDITS + 1;
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[other.length]!;
};

/** Whether two words are one, spelt in two ways: the same first letter, and few letters off for their length. */
const isOneWord = (a: string, b: string, shortest: number, most: number): boolean =>
  a === b || (a[0] === b[0] && Math.min(a.length, b.length) >= shortest && editsBetween(a, b) <= most);

/**
 * `Bounmy Keolavong` and `Bounmi Keolovang`, `Ana Maria Keolo` and `Maria Keola`: foreign names of which long words are spelt in two
 * ways, or a shorter one beside two that agree; of names of three words or more the first may be left out.
 */
export const isMisspelt = (one: Words, other: Words): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const left = long.length - short.length;
  if (short.length < 2 || left > 1 || (left === 1 && short.length < SHORTEST_OF_THREE)) return false;
  const same = short.filter((word, i) => word === long[i + left]).length;
  const isFit = (shortest: number, most: number): boolean => short.every((word, i) => isOneWord(word, long[i + left]!, shortest, most));
  return isFit(SHORTEST_MISSPELT, MOST_EDITS) || (same >= 2 && isFit(SHORTEST_BESIDE_OTHERS, 1));
};

/** `Lê Thị Bích Mai` and `Lê Bích Mai`, `Lê Bich Mai`: the same first and last word, one between left out or a letter off. */
export const isSlip = (one: Words, other: Words): boolean => {
  if (one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === long.length) {
    const differing = short.flatMap((word, i) => (word === long[i] ? [] : [editsBetween(word, long[i]!)]));
    return short.length >= SHORTEST_OF_THREE && differing.length === 1 && differing[0] === 1;
  }
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length && short.length > 1;
};

/** The words of a name without their tones, as one text; empty for names of less than three words. A tone left off is a slip. */
export const withoutTones = (words: Words): string =>
  (words.length < SHORTEST_OF_THREE ? '' : words.map((word) => word.replace(TONE, '')).join(' '));
/** A key ends with the figure of its tone. */
const TONE = /\d$/u;

const FIRST_WORDS = new Set(BIRTH_ORDERS.map(keyOfWord));
const WORDS_OF_FULL = 3;
/** `Sáu Sơn` and `Lê Văn Sơn`: the place among the children, and the same given name. */
export const isByBirthOrder = ([first, given, ...more]: Words, full: Words): boolean =>
  first !== undefined && FIRST_WORDS.has(first) && more.length === 0 && full.length >= WORDS_OF_FULL && full.at(-1) === given;

/** `Inanda` for `Tomomi Inada`: the last word with a letter off. */
export const isMisspeltTail = (word: string, [...words]: Words): boolean => {
  const last = words.at(-1) ?? '';
  return Math.min(word.length, last.length) >= SHORTEST_MISSPELT && word[0] === last[0] && editsBetween(word, last) === 1;
};

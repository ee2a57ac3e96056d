import type { Lexicon } from '../lexicon/index.js';
import type { First } from './first.js';
import { FLAG_OF_START } from './shape-flags.js';
import { numberOfTag } from './tag-numbers.js';

/**
 * What stands at a token, and what a part of a pattern can begin with, as bits: where they have none in common, the part need not
 * be tried. Many words and kinds share a bit, so a common bit says nothing.
 */
const BITS = 31;

export const bitOfNumber = (number: number): number => 1 << (number & BITS);

/** The bit of a kind of span. */
export const bitOfTag = (tag: string): number => bitOfNumber(numberOfTag(tag));

/** What a part of a pattern can begin with, each a set of bits: all of them where the part may consume nothing. */
export interface Beginning {
  readonly words: number;
  /** Classes of the lexicon and kinds of spans. */
  readonly kinds: number;
  readonly flags: number;
}

const ANYWHERE: Beginning = { words: -1, kinds: -1, flags: -1 };

const all = <T>(values: Iterable<T>, bitOf: (value: T) => number): number => {
  let bits = 0;
  for (const value of values) bits |= bitOf(value);
  return bits;
};

export const beginningOf = (first: First, lexicon: Lexicon): Beginning => (first.isEmptyPossible ? ANYWHERE : {
  words: all(first.words, bitOfNumber),
  kinds: all(first.classes, (cls) => bitOfNumber(lexicon.classNumber(cls))) | all(first.tags, bitOfTag),
  flags: all(first.shapes, (start) => FLAG_OF_START[start]),
});

import { keyOfWord, type Tape } from '../../text/index.js';
import { rawAt } from './short-form.js';
import type { LongForm } from './value.js';

const FEWEST_WORDS = 3;

const wordsOf = (text: string): string[] => text.split(/[ ,–-]+/u).filter((word) => word !== '').map(keyOfWord);

/** Goes back over words of the long form, each once; gives the farthest token of its first word, or -1. */
const startOf = (tape: Tape, [head, ...others]: readonly string[], end: number, first: number): number => {
  const left = [...others];
  for (let at = end - 1; at >= first; at--) {
    const key = keyOfWord(rawAt(tape, at)), place = left.indexOf(key);
    if (key === head && end - at >= FEWEST_WORDS) return at;
    if (place < 0) return -1;
    left.splice(place, 1);
  }
  return -1;
};

/** Words before a bracket that are those of a known long form, some of them left out or in another order: `Tập đoàn Điện lực (EVN)`. */
export const byKnownWords = (tape: Tape, known: readonly string[], end: number, first: number): LongForm | null => {
  for (const long of known) {
    const start = startOf(tape, wordsOf(long), end, first);
    if (start >= 0) return { start, end, by: 'head' };
  }
  return null;
};

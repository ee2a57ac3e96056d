/** Comparison of words as a reader compares them: spelling variants of one word are one word. */

/** Vietnamese tones by their combining mark. */
const TONES: Readonly<Record<string, string>> = { '\u0300': '1', '\u0301': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' };
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const EDGE = /[\s.,;:]/u;

/** A decomposed syllable with its tone at the end and its last `y` as `i`: `hoà` and `hòa`, `quý` and `quí` are the same. */
const foldWord = (word: string): string => {
  let tone = '';
  const base = word.replace(TONE_MARKS, (mark) => {
    tone = TONES[mark] ?? '';
    return '';
  });
  return base.replace(/y$/u, 'i') + tone;
};

const trimEdges = (text: string): string => {
  let start = 0, end = text.length;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return text.slice(start, end);
};

/** One spelling for all that differ in case, place of the tone mark, dashes, quotes, white space and final punctuation. */
export const folded = (text: string | null | undefined): string => trimEdges(
  (text ?? '').normalize('NFD').toLowerCase().replaceAll('ð', 'đ').replace(/[‐-―−]/gu, '-').replace(/[“”"'‘’«»]/gu, '')
    .replace(WORD, foldWord).normalize('NFC').replace(/\s+/gu, ' ').replace(/ ?- ?/gu, '-'),
);

export const isSame = (a: string | null | undefined, b: string | null | undefined): boolean => folded(a) === folded(b);

const wordsOf = (text: string | null | undefined): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/**
 * How much two phrases share: twice the words they have in common, through the words of both, from 0 to 1. A phrase without
 * words shares nothing.
 */
export const overlap = (a: string | null | undefined, b: string | null | undefined): number => {
  const mine = wordsOf(a), theirs = wordsOf(b);
  if (mine.length === 0 || theirs.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of mine) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (mine.length + theirs.length);
};

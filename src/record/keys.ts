import { keyOfWord } from '../text/index.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** So many spellings are remembered; hostile text cannot make the memory grow for ever. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();

const keyOf = (word: string): string => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const key = keyOfWord(word);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, key);
  return key;
};

/** The keys of the words of a phrase. */
export const wordsOf = (phrase: string): string[] => (phrase.match(WORD) ?? []).map(keyOf);

/** One key for a phrase however it is spelled: case, tone placement, spaces and marks between the words do not count. */
export const wordsKey = (phrase: string): string => wordsOf(phrase).join(' ');

import { keyOfWord } from '../text/index.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** One key for a phrase however it is spelled: case, tone placement, spaces and marks between the words do not count. */
export const wordsKey = (phrase: string): string => wordsOf(phrase).join(' ');

/** The keys of the words of a phrase. */
export const wordsOf = (phrase: string): string[] => (phrase.match(WORD) ?? []).map(keyOfWord);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Its tone behind the other letters: `hoà` and `hòa` are one. */
const foldWord = (word: string): string => {
  const letters = word.normalize('NFD');
  return letters.replace(TONES, '').normalize('NFC') + (letters.match(TONES)?.join('') ?? '');
};

/** One form for words that differ in case, tone placement, look-alikes of `đ` and marks between them; accents count. */
export const fold = (words: string): string =>
  (words.normalize('NFC').toLowerCase().replace(/[ðɖ]/gu, 'đ').match(WORD) ?? []).map(foldWord).join(' ');

/** Order by code units: the same in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

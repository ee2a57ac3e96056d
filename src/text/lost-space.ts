/**
 * Where a space is lost between two words: `Ngài|Lars`, `Tổng|Lãnh sự`, `HĐND|huyện`. A small letter stands before a capital, or a short
 * form before a small word, and letters have Vietnamese marks, which `VnExpress` and `VietinBank` lack.
 */

const SHORTEST = 2, SHORTEST_SHORT_FORM = 3;
/** Longer runs of letters are no words of a language, and are not looked at. */
const LONGEST = 40;
const ASCII = /^[\x00-\x7F]$/u;

const hasMarks = (letters: readonly string[]): boolean => letters.some((letter) => !ASCII.test(letter));
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Letters before the first capital that stands behind a small letter. */
const lettersBeforeCapital = (letters: readonly string[]): number =>
  Math.max(0, letters.findIndex((letter, i) => i > 0 && isCapital(letter) && isSmall(letters[i - 1]!)));

/** Letters of a short form, behind which all are small, and some have marks. */
const lettersOfShortForm = (letters: readonly string[]): number => {
  const small = letters.findIndex(isSmall), rest = letters.slice(small);
  return small >= SHORTEST_SHORT_FORM && rest.every(isSmall) && hasMarks(rest) ? small : 0;
};

const MARK = /^\p{M}$/u;

/** The letters of a word, each with the marks that are written behind it. */
const lettersOf = (raw: string): string[] => {
  const letters: string[] = [];
  for (const character of raw) {
    if (MARK.test(character) && letters.length > 0) letters[letters.length - 1] += character;
    else letters.push(character);
  }
  return letters;
};

/** Code units before the lost space in a word as it is written; 0 where none is lost. */
export const placeOfLostSpace = (raw: string): number => {
  if (raw.length > LONGEST) return 0;
  const letters = lettersOf(raw);
  if (!hasMarks(letters)) return 0;
  const before = lettersBeforeCapital(letters) || lettersOfShortForm(letters);
  return before < SHORTEST || letters.length - before < SHORTEST ? 0 : letters.slice(0, before).join('').length;
};

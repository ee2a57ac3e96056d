import { isContained, wordAt, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';

/** The words of a position in small letters, marks left out. */
const wordsOf = (scene: Scene, [start, end]: TokenRange): string[] => {
  const words: string[] = [];
  for (let at = start; at < end; at++) if (!hasFlag(scene.tape, at, Flag.Mark)) words.push(wordAt(scene, at));
  return words;
};

const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036F]/gu, '').replace(/đ/gu, 'd').replace(/w/gu, 'u');

/** The first letter of each word, as short forms are made: `ủy ban nhân dân` gives `ubnd`. */
const initialsOf = (words: readonly string[]): string => words.map((word) => plain(word)[0] ?? '').join('');

/** How many words of `long` at `at` the word covers: itself, or as many as it has letters, if it is made of their initials. */
const coveredBy = (word: string, long: readonly string[], at: number): number => {
  if (plain(long[at]!) === plain(word)) return 1;
  const letters = plain(word);
  return letters.length > 1 && letters.length < 6 && initialsOf(long.slice(at, at + letters.length)) === letters ? letters.length : 0;
};

/** Spells out in `short` what `long` spells out: `UBND tỉnh` in the words of `Ủy ban nhân dân tỉnh Yên Bái`. */
const spelledLike = (short: readonly string[], long: readonly string[]): string[] =>
  short.flatMap((word) => {
    for (let at = 0; at < long.length; at++) {
      const covered = coveredBy(word, long, at);
      if (covered > 0) return long.slice(at, at + covered);
    }
    return [word];
  });

const DEPUTY = 'phó';

/** Whether one of two positions says no more than the other: `Phó Bí thư` and `Phó Bí thư Tỉnh ủy Yên Bái`, `TW` and `Trung ương`. */
export const isSamePosition = (scene: Scene, a: TokenRange, b: TokenRange): boolean => {
  const [one, other] = [wordsOf(scene, a), wordsOf(scene, b)];
  if ((one[0] === DEPUTY) !== (other[0] === DEPUTY)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return isContained(spelledLike(short, long), long) || isContained(spelledLike(long, short), short);
};

/** `cảnh cáo` and `cảnh cáo về Đảng`; not `cách chức` and `cách hết các chức vụ`. */
export const isSameMeasure = (scene: Scene, a: TokenRange, b: TokenRange): boolean => {
  const [one, other] = [wordsOf(scene, a), wordsOf(scene, b)];
  return one.every((word, i) => other[i] === undefined || other[i] === word);
};

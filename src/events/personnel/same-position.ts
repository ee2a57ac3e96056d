import type { TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { DEPUTY, LEAVING_WORDS } from '../../lexicon/tables/personnel-contexts.js';
import { Flag, hasFlag, keyAt, keyOfWord } from '../../text/index.js';

/** Keys of the words of a position, marks left out. */
const keysOf = ({ tape }: Scene, [start, end]: TokenRange): string[] => {
  const words: string[] = [];
  for (let at = start; at < end; at++) if (!hasFlag(tape, at, Flag.Mark)) words.push(keyAt(tape, at));
  return words;
};

const LONGEST_SHORT_FORM = 6;

/** Whether a word is made of the first letters of those at `at`: `ubnd` of `ủy ban nhân dân`; `w` is written for `ư`. */
const isShortFor = (short: string, words: readonly string[], at: number): boolean => {
  if (short.length < 2 || short.length > LONGEST_SHORT_FORM) return false;
  for (let i = 0; i < short.length; i++) {
    const letter = short[i] === 'w' ? 'ư' : short[i];
    if (words[at + i]?.[0] !== letter) return false;
  }
  return true;
};

/** Whether the words of `short` stand in `long` in the same order, be they spelled out or not. */
const isContained = (short: readonly string[], long: readonly string[]): boolean => {
  let i = 0;
  for (let j = 0; j < long.length && i < short.length; j++) {
    const one = short[i]!, other = long[j]!;
    if (one === other) i++;
    else if (isShortFor(one, long, j)) [i, j] = [i + 1, j + one.length - 1];
    else if (isShortFor(other, short, i)) i += other.length;
  }
  return i === short.length;
};

const KEY_OF_DEPUTY = keyOfWord(DEPUTY);

/** Whether one of two positions says no more than the other: `Phó Bí thư` and `Phó Bí thư Tỉnh ủy Yên Bái`, `TW` and `Trung ương`. */
export const isSamePosition = (scene: Scene, a: TokenRange, b: TokenRange): boolean => {
  const one = keysOf(scene, a), other = keysOf(scene, b);
  if ((one[0] === KEY_OF_DEPUTY) !== (other[0] === KEY_OF_DEPUTY)) return false;
  return isContained(one, other) || isContained(other, one);
};

const LEAVING = new Set(LEAVING_WORDS.map(keyOfWord));
const keysOfMeasure = (scene: Scene, measure: TokenRange): string[] => keysOf(scene, measure).filter((word) => !LEAVING.has(word));

/** `cảnh cáo` and `cảnh cáo về Đảng`, `khai trừ Đảng` and `khai trừ ra khỏi Đảng`; not `cách chức` and `cách hết các chức vụ`. */
export const isSameMeasure = (scene: Scene, a: TokenRange, b: TokenRange): boolean => {
  const one = keysOfMeasure(scene, a), other = keysOfMeasure(scene, b);
  return one.every((word, i) => other[i] === undefined || other[i] === word);
};

import type { TokenRange } from '../discourse/index.js';
import { isRoman } from '../entities/shapes/words.js';
import type { Scene } from '../grammar/index.js';
import { PhraseList } from '../lexicon/index.js';
import { ORDINAL_OPENINGS } from '../lexicon/tables/instruction-words.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';

/** Lists that stand in lines of their own behind a colon: `các nội dung sau:` and a line for each. */

const BULLETS = '-–+•*', NUMBER_MARKS = '.)/', ROMAN_MARKS = '-–', OPENING = '(', CLOSING = ')';
const LONGEST_NUMBER = 2;
const MOST_LINES = 60;
const SEPARATORS = ';.,', ORDINAL_MARKS = ',:';

const isMark = ({ tape }: Scene, at: number, marks: string): boolean => hasFlag(tape, at, Flag.Mark) && marks.includes(lowerAt(tape, at));

/** Token behind `-`, `1.`, `a)`, `(1)` or `II-` at `at`; `at` where no such mark stands. */
export const behindBullet = (scene: Scene, at: number): number => {
  const { tape } = scene, first = lowerAt(tape, at);
  if (first !== '' && BULLETS.includes(first)) return at + 1;
  if (first === OPENING) return lowerAt(tape, at + 1).length <= LONGEST_NUMBER && lowerAt(tape, at + 2) === CLOSING ? at + 3 : at;
  const mark = lowerAt(tape, at + 1);
  if (first.length <= LONGEST_NUMBER && mark !== '' && NUMBER_MARKS.includes(mark)) return at + 2;
  return mark !== '' && (NUMBER_MARKS + ROMAN_MARKS).includes(mark) && isRoman(scene, at) ? at + 2 : at;
};

const ordinals = new PhraseList(ORDINAL_OPENINGS);

/** The same, also behind `Thứ nhất,` and `Một là:`. */
export const behindLineMark = (scene: Scene, at: number): number => {
  const end = ordinals.endAt(scene.tape, at);
  if (end < 0) return behindBullet(scene, at);
  return isMark(scene, end, ORDINAL_MARKS) ? end + 1 : end;
};

const endOfLine = ({ tape }: Scene, start: number): number => {
  let end = start + 1;
  while (end < tape.size && !hasFlag(tape, end, Flag.LineStart)) end++;
  return end;
};

/**
 * The lines of a list that begins at `from`, without their bullets and last marks. A line has a bullet, ends with a semicolon or
 * stands behind one that does.
 */
export const linesFrom = (scene: Scene, from: number): TokenRange[] => {
  const { tape } = scene, lines: TokenRange[] = [];
  let goesOn = false;
  for (let start = from; start < tape.size && lines.length < MOST_LINES && hasFlag(tape, start, Flag.LineStart);) {
    const end = endOfLine(scene, start), first = behindLineMark(scene, start), isOpen = isMark(scene, end - 1, ';');
    if (first === start && !isOpen && !goesOn) break;
    let last = end;
    while (last > first && isMark(scene, last - 1, SEPARATORS)) last--;
    if (last > first) lines.push([first, last]);
    goesOn = isOpen;
    start = end;
  }
  return lines;
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { characterAt } from '../shapes/words.js';
import type { DateValue } from '../date/index.js';
import { isLine, LINES_READ } from './lines.js';

/** `(27-12-2019 16:05)`: brackets, a day, the numbers and the colon of a time. */
const LONGEST_STAMP = 14;

const isWholeDay = ({ granularity, year, day }: DateValue): boolean => granularity === 'day' && year !== null && day !== null;

/** The bracket in which a line ends, if it holds a whole day, perhaps a time, and nothing else; -1 if not. */
const stampOf = (scene: Scene, start: number, end: number): number => {
  if (characterAt(scene, end - 1) !== ')') return -1;
  let open = end - 1;
  while (open > start && end - open < LONGEST_STAMP && characterAt(scene, open) !== '(') open--;
  const date = scene.at<DateValue>('Date', open + 1)[0];
  if (characterAt(scene, open) !== '(' || !date || !isWholeDay(date.value)) return -1;
  for (let at = date.end; at < end - 1; at++) {
    if (!hasFlag(scene.tape, at, Flag.Number) && characterAt(scene, at) !== ':') return -1;
  }
  return open;
};

/** Pages of some bodies print the day behind the headline: `Hội nghị tổng kết năm (27-12-2019 16:05)`. What stands above is their menu. */
export const stampedHeadline = (scene: Scene, longest: number): readonly [start: number, end: number] | null => {
  const { sentences } = scene;
  for (let s = 0; s < Math.min(LINES_READ, sentences.count); s++) {
    const start = sentences.start[s]!, end = sentences.end[s]!;
    if (end - start > longest || !isLine(scene, s)) continue;
    const open = stampOf(scene, start, end);
    if (open > start + 1) return [start, open];
  }
  return null;
};

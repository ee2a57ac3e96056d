import type { Scene } from '../../grammar/index.js';
import { DATE_LINE_WORDS } from '../../lexicon/tables/record-words.js';
import { Flag, hasFlag, keyAt, keyOfWord } from '../../text/index.js';
import { isoDay, type DateValue } from '../date/index.js';
import { isLine, LINES_READ } from './lines.js';

/** The line that says when an article appeared: `Thứ Tư, 18/11/2020 | 10:20`. */

const LONGEST = 18;

const WORDS = new Set(DATE_LINE_WORDS.flatMap((phrase) => phrase.split(' ').map(keyOfWord)));

const fullDay = ({ granularity, year, month, day, end }: DateValue): string | null =>
  (granularity === 'day' && year !== null && month !== null && day !== null && end === null ? isoDay({ year, month, day }) : null);

/** The day that the tokens name, if they name one and say nothing else. */
export const dayOfLine = (scene: Scene, start: number, end: number): string | null => {
  let found: string | null = null;
  for (let at = start; at < end;) {
    const date = scene.at<DateValue>('Date', at)[0];
    const day = date && fullDay(date.value);
    if (day) {
      if (found !== null && found !== day) return null;
      found = day;
    } else if (hasFlag(scene.tape, at, Flag.Word) && !WORDS.has(keyAt(scene.tape, at))) return null;
    at = day ? date.end : at + 1;
  }
  return found;
};

/** Adds the first line near the top, or end of the headline, that gives a day and nothing else. */
export const readDateLine = (scene: Scene): void => {
  const { sentences } = scene, titleEnd = scene.all('Title')[0]?.end ?? 0;
  for (let s = 0; s < Math.min(LINES_READ, sentences.count); s++) {
    const first = sentences.start[s]!, end = sentences.end[s]!;
    const start = titleEnd > first && titleEnd < end ? titleEnd : first;
    if (end - start > LONGEST || !isLine(scene, s)) continue;
    const value = dayOfLine(scene, start, end);
    if (value === null) continue;
    scene.add({ tag: 'DateLine', start, end, value, rule: 'furniture/date-line', from: [] });
    return;
  }
};

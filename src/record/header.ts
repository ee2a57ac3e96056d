import type { TokenRange } from '../discourse/index.js';
import { isoDay, type DateValue } from '../entities/date/index.js';
import type { Scene } from '../grammar/index.js';
import { DATE_LINE_WORDS } from '../lexicon/tables/record-words.js';
import { cleanText, Flag, hasFlag, keyAt, textOf } from '../text/index.js';
import { wordsOf } from './keys.js';

/** The first lines of an article: its headline, and the line that says when it appeared. */

const LINES_READ = 8;
const LONGEST_DATE_LINE = 18;
const SEPARATORS = new Set(['-', '–', '—', '|', '•', '/', '::']);

const sentenceText = ({ sentences, tape }: Scene, s: number): string => cleanText(textOf(tape, sentences.start[s]!, sentences.end[s]!));

const isLine = ({ sentences, tape }: Scene, s: number): boolean => {
  const end = sentences.end[s]!;
  return hasFlag(tape, sentences.start[s]!, Flag.LineStart) && (end >= tape.size || hasFlag(tape, end, Flag.LineStart));
};

/** Pages put the names of their sections behind the headline, and repeat it alone below: the one alone is taken. */
export const readTitle = (scene: Scene): TokenRange | null => {
  const span = scene.all('Title')[0];
  if (!span) return null;
  const { sentences } = scene, first = cleanText(textOf(scene.tape, span.start, span.end));
  for (let s = 1; s < Math.min(LINES_READ, sentences.count); s++) {
    if (!isLine(scene, s)) continue;
    const text = sentenceText(scene, s);
    if (first.length > text.length && first.startsWith(text) && SEPARATORS.has(first.slice(text.length).trim().slice(0, 1))) {
      return [sentences.start[s]!, sentences.end[s]!];
    }
  }
  return [span.start, span.end];
};

let dateLineWords: ReadonlySet<string> | null = null;
const isDateLineWord = (key: string): boolean => {
  dateLineWords ??= new Set(DATE_LINE_WORDS.flatMap(wordsOf));
  return dateLineWords.has(key);
};

/** The day that the tokens name, if they name one and say nothing else. */
const dayOfLine = (scene: Scene, start: number, end: number): string | null => {
  let found: string | null = null;
  for (let at = start; at < end;) {
    const date = scene.at<DateValue>('Date', at)[0];
    const day = date && fullDay(date.value);
    if (day) {
      if (found !== null && found !== day) return null;
      found = day;
    } else if (hasFlag(scene.tape, at, Flag.Word) && !isDateLineWord(keyAt(scene.tape, at))) return null;
    at = day ? date.end : at + 1;
  }
  return found;
};

const fullDay = ({ granularity, year, month, day, end }: DateValue): string | null =>
  (granularity === 'day' && year !== null && month !== null && day !== null && end === null ? isoDay({ year, month, day }) : null);

/** The day of publication that a line of its own near the top gives, or the end of the headline: `Thứ Tư, 18/11/2020 | 10:20`. */
export const readDateLine = (scene: Scene): string | null => {
  const { sentences } = scene, titleEnd = scene.all('Title')[0]?.end ?? 0;
  for (let s = 0; s < Math.min(LINES_READ, sentences.count); s++) {
    const first = sentences.start[s]!, end = sentences.end[s]!;
    const start = titleEnd > first && titleEnd < end ? titleEnd : first;
    if (end - start > LONGEST_DATE_LINE || !isLine(scene, s)) continue;
    const day = dayOfLine(scene, start, end);
    if (day !== null) return day;
  }
  return null;
};

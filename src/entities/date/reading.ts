import type { Capture, Reading, Scene } from '../../grammar/index.js';
import { isRealDay } from './calendar.js';
import { relationOf, tenseOf } from './cues.js';
import { Words } from './lexicon.js';
import { isClosedToNeighbours, isNumberAt } from './neighbours.js';
import {
  dateValue, partOfDayOf, timeOf, type Around, type CalendarPoint, type DateFields, type DateValue, type DayPart, type PeriodEdge,
  type Shift, type Tense,
} from './value.js';

/** From captures to a value: what all rules of dates do alike. */

/** Captures of the pieces in patterns.ts. */
export interface DateCaptures {
  readonly part?: Capture;
  readonly time?: Capture;
  readonly past?: Capture;
  readonly future?: Capture;
  readonly yearWord?: Capture;
  readonly edge?: Capture;
}

export interface DateMatch { readonly captures: DateCaptures; readonly start: number; readonly end: number; readonly scene: Scene }

const dataOf = <T>(capture: Capture | undefined): T | null => (capture?.data as T | undefined) ?? null;

/** `31 tháng 9` is no day. */
const isReal = ({ day = null, month = null, year = null }: Partial<CalendarPoint>): boolean =>
  day === null || month === null || isRealDay(day, month, year);

const tenseIn = ({ captures, scene, start, end }: DateMatch): Tense | null => {
  if (captures.past) return 'past';
  return captures.future ? 'future' : tenseOf(scene, start, end);
};

/** What the shared pieces of the match, and the words around it, say. */
const aroundOf = (match: DateMatch, isYearKnown: boolean): Around => {
  const { captures, start, scene } = match;
  const dayPart = dataOf<DayPart>(captures.part);
  const [hour, minute = 0] = captures.time ? numbersIn(scene, captures.time) : [];
  const time = hour === undefined ? null : timeOf(hour, minute, dayPart);
  return {
    dayPart,
    time,
    partOfDay: partOfDayOf(dayPart, time),
    edge: dataOf<PeriodEdge>(captures.edge),
    relation: relationOf(scene, start),
    tense: isYearKnown ? null : tenseIn(match),
  };
};

/** The reading of a match: its rule's fields, and what stands around. Null if it is part of something longer, or no real day. */
export const dateReading = (match: DateMatch, fields: DateFields): Reading<DateValue> | null => {
  const isYearWritten = typeof fields.year === 'number';
  if (!isReal(fields) || !isReal(fields.end ?? {}) || isClosedToNeighbours(match.scene, match.start, match.end, isYearWritten)) return null;
  const anchor = dataOf<Shift>(match.captures.yearWord);
  return { tag: 'Date', value: dateValue(anchor ? { ...fields, anchor } : fields, aroundOf(match, isYearWritten || anchor !== null)) };
};

/** The numbers that a capture holds, in its order; names of months count as numbers. */
export const numbersIn = (scene: Scene, { start, end }: Capture): number[] => {
  const numbers: number[] = [];
  const { tape } = scene;
  for (let at = start; at < end; at++) {
    if (isNumberAt(scene, at)) numbers.push(Number(tape.input.slice(tape.start[at], tape.end[at])));
    else {
      const name = scene.hit<number>(Words.MonthName, at);
      if (!name || name.end > end) continue;
      numbers.push(name.entry.data);
      at = name.end - 1;
    }
  }
  return numbers;
};

/** The number of a capture, written in figures or as a word of the lexicon. */
export const numberIn = (scene: Scene, capture: Capture): number => dataOf<number>(capture) ?? numbersIn(scene, capture)[0]!;

const CENTURY = 100, THIS_CENTURY = 2000;
/** Day, month and, where it is written, year: `13/11`, `13 tháng 11 năm 2020`. */
export const dayPointOf = (scene: Scene, capture: Capture): CalendarPoint => {
  const [day = null, month = null, year = null] = numbersIn(scene, capture);
  return { year: year !== null && year < CENTURY ? year + THIS_CENTURY : year, month, day };
};

/** Month and, where it is written, year: `tháng 6/2013`, `11`. */
export const monthPointOf = (scene: Scene, capture: Capture): CalendarPoint => {
  const [month = null, year = null] = numbersIn(scene, capture);
  return { year, month, day: null };
};

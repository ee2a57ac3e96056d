import type { Capture, Reading, Scene } from '../../grammar/index.js';
import type { CalendarUnit, DayPart, PeriodEdge, Shift } from '../../lexicon/tables/date-words.js';
import { isRealDay } from './calendar.js';
import { isClosedToNeighbours, relationOf, tenseOf, type Relation, type Tense } from './context.js';
import { Words } from './lexicon.js';

export type { CalendarUnit, DayPart, PeriodEdge, Relation, Shift, Tense };

export type Granularity = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'term';
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** A place in the calendar as far as the text names it: `13/11` has no year, `tháng 6/2013` no day. */
export interface CalendarPoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a date span says, before anything is known about the article. The own fields of `CalendarPoint` are its first point. */
export interface DateValue extends CalendarPoint {
  readonly granularity: Granularity;
  /** The last point of a stretch of time; quarters and halves are stretches of months. */
  readonly end: CalendarPoint | null;
  /** `hôm qua`, `năm ngoái`: counted from publication, or from the day that the text named last. */
  readonly anchor: Shift | null;
  /** ISO 8601: Monday is 1. */
  readonly weekday: number | null;
  /** The part of the day in the three steps of a record; `dayPart` is what the text says. */
  readonly partOfDay: PartOfDay | null;
  readonly dayPart: DayPart | null;
  readonly time: { readonly hour: number; readonly minute: number } | null;
  /** `đầu năm`, `giữa tháng`, `cuối quý`. */
  readonly edge: PeriodEdge | null;
  /** `trước 30/6`, `sau ngày 1/7`. */
  readonly relation: Relation | null;
  /** How the text says that the date lies to the day of publication; helps to find a year that is not written. */
  readonly tense: Tense | null;
  readonly calendar: 'solar' | 'lunar';
}

const NOTHING: Omit<DateValue, 'granularity'> = {
  year: null, month: null, day: null, end: null, anchor: null, weekday: null, partOfDay: null, dayPart: null, time: null,
  edge: null, relation: null, tense: null, calendar: 'solar',
};

const PART_OF_DAY_PART: Readonly<Record<DayPart, PartOfDay | null>> = {
  morning: 'morning', noon: null, afternoon: 'afternoon', evening: 'evening', night: 'evening',
};

const partOfHour = (hour: number): PartOfDay | null =>
  (hour < 12 ? 'morning' : hour === 12 ? null : hour < 18 ? 'afternoon' : 'evening');

const partOfDayOf = (dayPart: DayPart | null, time: DateValue['time']): PartOfDay | null =>
  (dayPart ? PART_OF_DAY_PART[dayPart] : time ? partOfHour(time.hour) : null);

/** Names of captures that several rules share. */
export interface DateCaptures {
  readonly part?: Capture;
  readonly time?: Capture;
  readonly past?: Capture;
  readonly future?: Capture;
  readonly yearWord?: Capture;
  readonly edge?: Capture;
}

interface DateMatch { readonly captures: DateCaptures; readonly start: number; readonly end: number; readonly scene: Scene }

/** `3h30 chiều` is 15:30; `0 giờ` and `24 giờ` are taken as they stand. */
const timeOf = (scene: Scene, capture: Capture | undefined, dayPart: DayPart | null): DateValue['time'] => {
  if (!capture) return null;
  const [hour = 0, minute = 0] = numbersIn(scene, capture);
  const isLater = dayPart === 'afternoon' || dayPart === 'evening' || dayPart === 'night';
  return { hour: isLater && hour > 0 && hour < 12 ? hour + 12 : hour, minute };
};

/** `31 tháng 9` is no day. */
const isReal = ({ day = null, month = null, year = null }: Partial<CalendarPoint>): boolean =>
  day === null || month === null || isRealDay(day, month, year);

/** The reading of a match: what its rule knows about it, and what the words around say. Null if it is glued to other text. */
export const dateReading = (
  { captures, start, end, scene }: DateMatch, fields: Partial<DateValue> & Pick<DateValue, 'granularity'>,
): Reading<DateValue> | null => {
  const hasYear = fields.year !== undefined && fields.year !== null;
  if (isClosedToNeighbours(scene, start, end, hasYear)) return null;
  if (!isReal(fields) || (fields.end && !isReal(fields.end))) return null;
  const dayPart = (captures.part?.data as DayPart | undefined) ?? null;
  const time = timeOf(scene, captures.time, dayPart);
  const yearShift = captures.yearWord?.data as Shift | undefined;
  const value: DateValue = {
    ...NOTHING,
    dayPart,
    time,
    partOfDay: partOfDayOf(dayPart, time),
    edge: (captures.edge?.data as PeriodEdge | undefined) ?? null,
    relation: relationOf(scene, start),
    tense: hasYear || yearShift ? null : captures.past ? 'past' : captures.future ? 'future' : tenseOf(scene, start, end),
    ...(yearShift ? { anchor: yearShift } : null),
    ...fields,
  };
  return { tag: 'Date', value };
};

/** The numbers that a capture holds, in its order; names of months count as numbers. */
export const numbersIn = (scene: Scene, { start, end }: Capture): number[] => {
  const numbers: number[] = [];
  const { tape } = scene;
  for (let at = start; at < end; at++) {
    const code = tape.input.charCodeAt(tape.start[at]!);
    if (code >= 48 && code <= 57) numbers.push(Number(tape.input.slice(tape.start[at], tape.end[at])));
    else {
      const name = scene.hit<number>(Words.MonthName, at);
      if (!name || name.end > end) continue;
      numbers.push(name.entry.data);
      at = name.end - 1;
    }
  }
  return numbers;
};

/** Day, month and, where it is written, year: `13/11`, `13 tháng 11 năm 2020`. */
export const dayPointOf = (scene: Scene, capture: Capture): CalendarPoint => {
  const [day = null, month = null, year = null] = numbersIn(scene, capture);
  return { year, month, day };
};

/** Month and, where it is written, year: `tháng 6/2013`, `11`. */
export const monthPointOf = (scene: Scene, capture: Capture): CalendarPoint => {
  const [month = null, year = null] = numbersIn(scene, capture);
  return { year, month, day: null };
};

export const yearPoint = (year: number | null): CalendarPoint => ({ year, month: null, day: null });

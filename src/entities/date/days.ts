import type { Capture, Match, Reading } from '../../grammar/index.js';
import type { Shift } from '../../lexicon/tables/date-words.js';
import { dayNumber } from './calendar.js';
import { dateReading, dayPointOf, numbersIn, type DateCaptures } from './reading.js';
import type { CalendarPoint, DateFields, DateValue } from './value.js';

/** What the pattern `DAYS` has read: one day, or the first and the last of a stretch. */

export interface DaysCaptures extends DateCaptures {
  /** The first day with its month, or days that have that of the last one: `18, 19` in `18, 19 và 20/4`. */
  readonly from?: Capture;
  readonly days?: Capture;
  readonly to?: Capture;
  /** There where the two are the ends of a stretch; absent where they are listed. */
  readonly until?: Capture;
  readonly monthWord?: Capture;
  readonly lunar?: Capture;
}

interface Stretch { readonly from: CalendarPoint; readonly to: CalendarPoint }

/** Any leap year: for comparing days while their year is unknown. */
const SOME_YEAR = 2000;
const numberOf = ({ day, month, year }: CalendarPoint): number => dayNumber({ year: year ?? SOME_YEAR, month: month ?? 1, day: day ?? 1 });

/** The year before, where the first day would lie behind the last one: `30/12 - 2/1/2018`. */
const withYearOf = (from: CalendarPoint, to: CalendarPoint): CalendarPoint => {
  if (from.year !== null || to.year === null) return from;
  const sameYear = { ...from, year: to.year };
  return numberOf(sameYear) > numberOf(to) ? { ...from, year: to.year - 1 } : sameYear;
};

/** Days without a month of their own: each is later than the one before it; listed ones follow each other. */
const stretchOfDays = (days: readonly number[], to: CalendarPoint, isList: boolean): Stretch | null => {
  const all = [...days, to.day!];
  for (let i = 1; i < all.length; i++) {
    const step = all[i]! - all[i - 1]!;
    if (step < 1 || (step > 1 && (isList || days.length > 1))) return null;
  }
  return { from: { ...to, day: all[0]! }, to };
};

/** `9/7/1912-9/7/2017` is no stretch but an anniversary. */
const isAnniversary = (from: CalendarPoint, to: CalendarPoint): boolean => from.day === to.day && from.month === to.month;

const stretchOfDates = (from: CalendarPoint, to: CalendarPoint, isList: boolean): Stretch | null => {
  if (isAnniversary(from, to)) return null;
  const first = withYearOf(from, to);
  if (first.year !== null && to.year !== null && numberOf(first) > numberOf(to)) return null;
  return isList && numberOf(to) - numberOf(first) !== 1 ? null : { from: first, to };
};

/** The date of a match of `DAYS`; null for numbers that are no days after all. */
export const daysFields = ({ scene, captures }: Match<DaysCaptures>): DateFields | null => {
  const { from, days, to, until, monthWord, lunar } = captures;
  if (lunar) return { granularity: 'day', calendar: 'lunar' };
  if (monthWord) return from ? { granularity: 'day', day: numbersIn(scene, from)[0] ?? null, anchor: monthWord.data as Shift } : null;
  if (!to) return from ? { granularity: 'day', ...dayPointOf(scene, from) } : null;
  const last = dayPointOf(scene, to), isList = until === undefined;
  const stretch = days
    ? stretchOfDays(numbersIn(scene, days), last, isList)
    : from && stretchOfDates(dayPointOf(scene, from), last, isList);
  return stretch ? { granularity: 'day', ...stretch.from, end: stretch.to } : null;
};

export const readDays = (match: Match<DaysCaptures>): Reading<DateValue> | null => {
  const fields = daysFields(match);
  return fields && dateReading(match, fields);
};

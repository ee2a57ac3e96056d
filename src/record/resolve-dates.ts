import {
  dayNumber, daysInMonth, isoDay, isReportedDay, parseIsoDay, type CalendarPoint, type DateValue, type Granularity, type PartOfDay,
} from '../entities/date/index.js';
import { spanOf, type DateContext } from './calendar-span.js';
import type { NewsTime } from './news-time.js';
import { timexOf } from './timex.js';

export type { DateContext };

/** A date in the calendar, as far as it can be known. */
export interface ResolvedDate {
  /** TIMEX3 value: `2020-11-13TAF`, `2020-Q4`, `2015/2020`; `X` for what is unknown: `XXXX-11-13`. */
  readonly timex: string;
  /** First and last day, ISO 8601; null while the year is unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: Granularity;
  readonly partOfDay: PartOfDay | null;
}

const firstDay = ({ year, month, day }: CalendarPoint): string | null =>
  (year === null ? null : isoDay({ year, month: month ?? 1, day: day ?? 1 }));

const lastDay = ({ year, month, day }: CalendarPoint): string | null => {
  if (year === null) return null;
  const lastMonth = month ?? 12;
  return isoDay({ year, month: lastMonth, day: day ?? daysInMonth(lastMonth, year) });
};

/** Places a date in the calendar. The same value in the same context gives the same result, whenever it is asked. */
export const resolveDate = (value: DateValue, context: DateContext): ResolvedDate => {
  const span = spanOf(value, context);
  const { granularity, partOfDay } = value;
  return { timex: timexOf(value, span), start: firstDay(span.from), end: lastDay(span.to), granularity, partOfDay };
};

const LENGTH: Readonly<Record<Granularity, number>> = { day: 10, week: 10, month: 7, quarter: 7, half: 7, year: 4, term: 4 };

/** The first day, or the last, no more exact than the text: `2013-06` for a month, `2013` for a year or term. */
export const isoPrefix = (resolved: ResolvedDate, side: 'start' | 'end' = 'start'): string | null =>
  resolved[side]?.slice(0, LENGTH[resolved.granularity]) ?? null;

/** Whether the date has no place in the calendar for want of a year: none is written, and nothing tells it. */
export const isYearMissing = (value: DateValue, resolved: ResolvedDate): boolean =>
  resolved.start === null && value.year === null && value.calendar === 'solar';

/** Days of the news lie this near to the day of publication; days of documents and birthdays need not. */
const NEAR = 60;

const isNear = (day: string, publishedOn: string | null): boolean => {
  const one = parseIsoDay(day), other = publishedOn === null ? null : parseIsoDay(publishedOn);
  return one !== null && other !== null && Math.abs(dayNumber(one) - dayNumber(other)) <= NEAR;
};

const isLater = (day: string, publishedOn: string | null): boolean => publishedOn !== null && day > publishedOn;

/** What the text around the dates of an article says of them, each by its number. */
export interface DatesInText {
  /** Nothing happened on it: the day of a document, the first day of a term. */
  isOfOther(index: number): boolean;
  /** The date from which it is counted, where its sentence tells: `Sáng 6/6, … Chiều cùng ngày, …`; else -1. */
  countedFrom(index: number): number;
}

const UNKNOWN: DatesInText = { isOfOther: () => false, countedFrom: () => -1 };

/**
 * Resolves the dates of a text in their order. `cùng ngày` means the day from which its sentence goes on, else the last single
 * day before it: a day of the news, if there was one, else any; not a day after publication, nor one on which nothing happened.
 */
export const resolveDates = (
  values: readonly DateValue[], publishedOn: string | null, newsTime: NewsTime | null = null, inText: DatesInText = UNKNOWN,
): ResolvedDate[] => {
  let near: string | null = null, last: string | null = null;
  const all: ResolvedDate[] = [];
  for (const [index, value] of values.entries()) {
    const previous = all[inText.countedFrom(index)]?.start ?? near ?? last;
    const resolved = resolveDate(value, { publishedOn, previous, newsTime });
    all.push(resolved);
    if (resolved.start !== null && isReportedDay(value) && !isLater(resolved.start, publishedOn) && !inText.isOfOther(index)) {
      last = resolved.start;
      if (isNear(last, publishedOn)) near = last;
    }
  }
  return all;
};

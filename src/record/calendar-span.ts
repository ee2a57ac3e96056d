import {
  civilDay, dayNumber, isRealDay, parseIsoDay, weekdayOf, type CalendarPoint, type CivilDay, type DateValue,
} from '../entities/date/index.js';
import { chooseYear } from './choose-year.js';
import { yearNear, type NewsTime } from './news-time.js';

/** First and last point of a date in the calendar; the same one for a single day, month or year. */
export interface CalendarSpan { readonly from: CalendarPoint; readonly to: CalendarPoint }

/** What is known when a date is resolved; there is no clock. */
export interface DateContext {
  /** ISO day of publication, or null if nobody knows it. */
  readonly publishedOn: string | null;
  /** ISO day that `cùng ngày` means: the last day that the text named before. */
  readonly previous: string | null;
  /** When the news happens where the day of publication is not known. */
  readonly newsTime?: NewsTime | null;
}

const parsed = (day: string | null): CivilDay | null => (day === null ? null : parseIsoDay(day));
const point = (at: CalendarPoint): CalendarSpan => ({ from: at, to: at });
const oneDay = (number: number): CalendarSpan => point(civilDay(number));

const shiftMonth = ({ year, month }: CivilDay, months: number): CalendarPoint => {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1, day: null };
};

/** The week or the day of the week, so many weeks from the base. */
const weekFrom = (base: CivilDay, weeks: number, weekday: number | null): CalendarSpan => {
  const number = dayNumber(base);
  const monday = number - weekdayOf(number) + 1 + weeks * 7;
  return weekday ? oneDay(monday + weekday - 1) : { from: civilDay(monday), to: civilDay(monday + 6) };
};

const quarterFrom = (base: CivilDay, quarters: number): CalendarSpan => {
  const from = shiftMonth({ ...base, month: base.month - (base.month - 1) % 3 }, quarters * 3);
  return { from, to: { ...from, month: from.month! + 2 } };
};

const withYear = (value: DateValue, year: number): CalendarSpan => {
  const { month, day } = value.end ?? value;
  return { from: { year, month: value.month, day: value.day }, to: { year, month, day } };
};

/** `hôm qua`, `thứ Hai tuần trước`, `ngày 5 tháng này`, `tháng 11 năm ngoái`. */
const fromAnchor = (value: DateValue, base: CivilDay): CalendarSpan => {
  const { unit, offset } = value.anchor!;
  switch (unit) {
    case 'day': return oneDay(dayNumber(base) + offset);
    case 'week': return weekFrom(base, offset, value.weekday);
    case 'month': return point({ ...shiftMonth(base, offset), day: value.day });
    case 'quarter': return quarterFrom(base, offset);
    case 'year': return withYear(value, base.year + offset);
  }
};

/** A bare day of the week: the last one that has come, today included; the next one where the text looks ahead. */
const nearestWeekday = ({ weekday, tense }: DateValue, base: CivilDay): CalendarSpan => {
  const today = dayNumber(base);
  const behind = (weekdayOf(today) - weekday! + 7) % 7;
  return oneDay(tense === 'plan' || tense === 'future' ? today + (7 - behind) % 7 : today - behind);
};

/** The chosen year is that of the last day; the first day lies a year earlier where its month is later. */
const inYear = (value: DateValue, year: number): CalendarSpan => {
  const { from, to } = withYear(value, year);
  const isOverNewYear = from.month! > to.month! || (from.month === to.month && (from.day ?? 0) > (to.day ?? 0));
  return isOverNewYear ? { from: { ...from, year: year - 1 }, to } : { from, to };
};

const pointOf = ({ year, month, day }: CalendarPoint): CalendarPoint => ({ year, month, day });

const place = (value: DateValue, base: CivilDay): CalendarSpan | null => {
  if (value.anchor) return fromAnchor(value, base);
  if (value.month !== null) return inYear(value, chooseYear(value, base));
  return value.weekday === null ? null : nearestWeekday(value, base);
};

/** `ngày 31 tháng này` and `29/2 năm ngoái` may name a day that does not exist. */
const isPossible = ({ year, month, day }: CalendarPoint): boolean => day === null || isRealDay(day, month ?? 1, year);

/** A day without its year, in the year in which it lies near the news. */
const placeNear = (value: DateValue, newsTime: NewsTime | null): CalendarSpan | null => {
  const { month, day } = value.end ?? value;
  if (!newsTime || value.anchor || month === null || day === null) return null;
  const year = yearNear(newsTime, { month, day });
  return year === null ? null : inYear(value, year);
};

/** The date with its year, as far as the context tells it; else as it is written. */
export const spanOf = (value: DateValue, { publishedOn, previous, newsTime }: DateContext): CalendarSpan => {
  const written: CalendarSpan = { from: pointOf(value), to: pointOf(value.end ?? value) };
  if (value.calendar === 'lunar' || value.year !== null) return written;
  const base = parsed(value.anchor?.from === 'previous' ? previous : publishedOn);
  const placed = base ? place(value, base) : placeNear(value, newsTime ?? null);
  return placed && isPossible(placed.from) && isPossible(placed.to) ? placed : written;
};

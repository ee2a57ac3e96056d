import { dayNumber, isoWeekOf, type CalendarPoint, type DateValue, type DayPart } from '../entities/date/index.js';
import type { CalendarSpan } from './calendar-span.js';

/** Values of TIMEX3, the ISO 8601 dialect of TimeML: `2020-11-13TAF`, `2020-Q4`, `2020-H1`, `2015/2020`; `X` for an unknown figure. */

const PART: Readonly<Record<DayPart, string>> = { morning: 'TMO', noon: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

const figures = (number: number | null, width: number): string =>
  (number === null ? 'X'.repeat(width) : String(number).padStart(width, '0'));

const yearText = (point: CalendarPoint): string => figures(point.year, 4);
const monthText = (point: CalendarPoint): string => `${yearText(point)}-${figures(point.month, 2)}`;
const dayText = (point: CalendarPoint): string => `${monthText(point)}-${figures(point.day, 2)}`;

const weekText = ({ year, month, day }: CalendarPoint): string => {
  if (year === null || month === null || day === null) return 'XXXX-WXX';
  const week = isoWeekOf(dayNumber({ year, month, day }));
  return `${figures(week.year, 4)}-W${figures(week.week, 2)}`;
};

const partText = ({ time, dayPart }: DateValue): string => {
  if (time) return `T${figures(time.hour, 2)}:${figures(time.minute, 2)}`;
  return dayPart ? PART[dayPart] : '';
};

const stretch = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

const daysText = (value: DateValue, { from, to }: CalendarSpan): string => {
  const day = value.weekday !== null && from.month === null ? `XXXX-WXX-${value.weekday}` : stretch(dayText(from), dayText(to));
  return day.includes('/') ? day : day + partText(value);
};

export const timexOf = (value: DateValue, span: CalendarSpan): string => {
  const { from, to } = span;
  switch (value.granularity) {
    case 'day': return daysText(value, span);
    case 'week': return weekText(from);
    case 'month': return stretch(monthText(from), monthText(to));
    case 'quarter': return `${yearText(from)}-Q${from.month === null ? 'X' : (from.month + 2) / 3}`;
    case 'half': return `${yearText(from)}-H${from.month === 1 ? 1 : 2}`;
    case 'year': case 'term': return stretch(yearText(from), yearText(to));
  }
};

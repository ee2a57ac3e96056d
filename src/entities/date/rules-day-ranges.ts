import { after, any, as, list, not, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { dayNumber } from './calendar.js';
import { AND, COUNT, DAY_AND_MONTH, DAY_HEAD, DAY_WORD, FIRST_DAY, NOT_COUNTED, NOT_MEASURED, SUFFIX, UNTIL } from './patterns.js';
import { DAY } from './shapes.js';
import { dateReading, dayPointOf, numbersIn, type DateCaptures } from './reading.js';
import type { CalendarPoint, DateValue } from './value.js';

/** Stretches of days: `từ 15 đến 17/5`, `hai ngày 20-21/5`, `18, 19 và 20/4`. */

type Captures = DateCaptures & { readonly days?: Capture; readonly from?: Capture; readonly to?: Capture; readonly until?: Capture };

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

/** Days without a month of their own: each must be later than the one before it, and with `và` the next one. */
const stretchOfDays = (days: readonly number[], to: CalendarPoint, isList: boolean): Stretch | null => {
  const first = days[0]!;
  const all = [...days, to.day!];
  for (let i = 1; i < all.length; i++) {
    const step = all[i]! - all[i - 1]!;
    if (step < 1 || ((isList || days.length > 1) && step > 1)) return null;
  }
  return { from: { ...to, day: first }, to };
};

/** Whether two full days are one anniversary: `9/7/1912-9/7/2017`. */
const isAnniversary = (from: CalendarPoint, to: CalendarPoint): boolean => from.day === to.day && from.month === to.month;

const stretchOfDates = (from: CalendarPoint, to: CalendarPoint, isList: boolean): Stretch | null => {
  if (isAnniversary(from, to)) return null;
  const first = withYearOf(from, to);
  if (first.year !== null && to.year !== null && numberOf(first) > numberOf(to)) return null;
  if (isList && numberOf(to) - numberOf(first) !== 1) return null;
  return { from: first, to };
};

const rangeOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { days, from, to, until } } = match;
  if (!to) return null;
  const last = dayPointOf(scene, to);
  const isList = until === undefined;
  const stretch = days
    ? stretchOfDays(numbersIn(scene, days), last, isList)
    : from && stretchOfDates(dayPointOf(scene, from), last, isList);
  return stretch ? dateReading(match, { granularity: 'day', ...stretch.from, end: stretch.to }) : null;
};

const STRETCH = seq(
  any(as('days', list(DAY, ',', { most: 6 })), as('from', FIRST_DAY)),
  any(as('until', UNTIL), seq(opt(','), AND)), opt(DAY_WORD), as('to', DAY_AND_MONTH),
);
/** `hai ngày`, `các ngày`. */
const DAYS_WORD = seq(any(COUNT, 'các', 'những'), 'ngày', opt(','));

// Đoàn thăm tỉnh trong hai ngày 20-21/5.
export const headedRange = rule({
  id: 'date/days.headed',
  gloss: 'first and last day behind "ngày", "hai ngày", a part of the day',
  pattern: seq(any(seq(DAYS_WORD, opt(DAY_WORD)), DAY_HEAD), STRETCH, NOT_MEASURED, opt(SUFFIX)),
  emit: rangeOf,
  examples: [
    'Đoàn thăm tỉnh trong {hai ngày 20-21/5}', 'Họp trong {2 ngày 7 và 8/12}', 'Từ {ngày 29 đến 31- 5-2017}',
    'Thi vào {các ngày 18, 19, 20/4}', 'Kéo dài từ {ngày 30/12 đến ngày 2/1/2018}', 'Họp vào {ngày 15 và 16/2 tới}.',
  ],
  counterExamples: ['Mỗi ngày 20-21 chuyến', 'Họp vào ngày 7 và 9/12', 'Ngày 9/7/1912-9/7/2017', 'Trong hai ngày 21-20/5'],
});

// Hội nghị diễn ra trong hai ngày (24-25/6).
export const rangeInParentheses = rule({
  id: 'date/days.parentheses',
  gloss: 'so many days, and which ones in parentheses',
  pattern: seq(DAYS_WORD, '(', opt('từ'), opt(DAY_WORD), STRETCH, ')'),
  emit: rangeOf,
  examples: ['Lễ hội mở trong {hai ngày (24-25/6)}', 'Diễn ra {3 ngày (từ 13 – 15/6)}'],
  counterExamples: ['Làm trong hai ngày (5-6 người)', 'Hai ngày (24/6) và (25/6)'],
});

// Từ 15 đến 17/5, đoàn làm việc tại Điện Biên.
export const bareRange = rule({
  id: 'date/days.preposition',
  gloss: 'first and last day behind "từ", "trong", "tuần" or a parenthesis',
  pattern: seq(after('từ', '(', 'trong', 'vào', 'tuần', 'kể từ', 'và', '('), STRETCH, NOT_COUNTED, opt(SUFFIX)),
  emit: rangeOf,
  examples: [
    'Từ {15 đến 17/5}, đoàn làm việc ở huyện', 'Hoạt động nổi bật ({6-10/2/2017})', 'Từ {29/5 đến 2/6}, lớp tập huấn mở',
    'Nghỉ từ {25/12 - 5/1}',
  ],
  counterExamples: ['Giảm từ 5 đến 6/7 xã', 'Tăng từ 1/3 đến 1/2 số hộ', 'Cao từ 15 đến 17 m', 'Từ 17 đến 15/5 thì sai'],
});

// Chuyến thăm 28/5 - 1/6 thành công.
export const slashRange = rule({
  id: 'date/days.full',
  gloss: 'first and last day, each with its month',
  pattern: seq(as('from', FIRST_DAY), as('until', UNTIL), not('-'), opt(DAY_WORD), as('to', DAY_AND_MONTH), NOT_COUNTED),
  emit: (match) => (isPlain(match) ? rangeOf(match) : null),
  examples: ['Đợt cao điểm {28/5 - 1/6} kết thúc', 'Tuần lễ {20/10/2018-27/10/2018}'],
  counterExamples: ['Từ mức 1/3 đến 1/2 dân số', 'Điểm 4/5 - 5/6', 'Lễ kỷ niệm (9/7/1912-9/7/2017)'],
});

/** One of the two is no fraction. */
const isPlain = ({ scene, captures: { from, to } }: Match<Captures>): boolean =>
  [from, to].some((each) => {
    if (!each) return false;
    const { day, month, year } = dayPointOf(scene, each);
    return year !== null || (day ?? 0) > (month ?? 0);
  });

export const DAY_RANGE_RULES: readonly Rule<Reading<DateValue>>[] = [headedRange, rangeInParentheses, bareRange, slashRange];

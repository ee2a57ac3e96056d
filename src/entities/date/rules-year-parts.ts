import { any, as, lex, notAfter, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import type { Shift } from '../../lexicon/tables/date-words.js';
import { Words } from './lexicon.js';
import { isNumberAt } from './neighbours.js';
import { COUNT, EDGE, NOT_MEASURED, SUFFIX, YEAR_TAIL } from './patterns.js';
import { dateReading, numberIn, type DateCaptures } from './reading.js';
import { ONE_TO_FOUR, YEAR } from './shapes.js';
import type { DateFields, DateValue, Granularity } from './value.js';

/** Quarters, halves and other months of a year. */

type Captures = DateCaptures & {
  readonly quarter?: Capture; readonly year?: Capture; readonly months?: Capture; readonly first?: Capture; readonly last?: Capture;
};
type Months = readonly [from: number, to: number];

const THIS_YEAR: Shift = { unit: 'year', offset: 0 };
const FIRST_HALF: Months = [1, 6], SECOND_HALF: Months = [7, 12];

const yearIn = ({ scene, captures: { year } }: Match<Captures>): number | null => (year ? numberIn(scene, year) : null);

/** Without a year of its own it is the year of publication. */
const orThisYear = ({ captures }: Match<Captures>): Partial<DateFields> =>
  (captures.year || captures.yearWord ? {} : { anchor: THIS_YEAR });

const monthsFields = (granularity: Granularity, year: number | null, [from, to]: Months): DateFields =>
  ({ granularity, year, month: from, end: { year, month: to, day: null } });

const HEAD_OR_TAIL = any(as('first', 'đầu'), as('last', 'cuối'));
const OF_YEAR = any(as('year', seq(any('/', '-', '.', 'năm', 'của năm'), YEAR)), as('year', YEAR), YEAR_TAIL);
const YEAR_OR_THIS = any(as('year', seq('năm', YEAR)), YEAR_TAIL, 'năm');

/** A quarter without its year stays open, as a month does. */
const quarterOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { quarter: named, first } = match.captures;
  const unnamed = first ? 1 : 4;
  const number = named ? numberIn(match.scene, named) : unnamed;
  return dateReading(match, monthsFields('quarter', yearIn(match), [number * 3 - 2, number * 3]));
};

// GDP quý I/2025 tăng cao.
export const quarter = rule({
  id: 'date/quarter',
  gloss: 'a quarter by its number, with or without the year',
  pattern: seq(
    opt(EDGE), notAfter('khách', 'cao', 'thưa'), any('quý', 'quí'),
    any(
      seq(as('quarter', any(lex(Words.QuarterNumeral), ONE_TO_FOUR)), opt(any(OF_YEAR, SUFFIX)), opt('này')),
      seq(HEAD_OR_TAIL, any(as('year', seq('năm', YEAR)), YEAR_TAIL)),
    ),
    NOT_MEASURED,
  ),
  emit: quarterOf,
  examples: [
    'Kế hoạch {quý IV/2020}', 'Họp giao ban {quý II} với quận', 'Tăng trưởng {quý I năm 2025}', 'Hoàn thành trong {quý 3-2018}',
    'Kinh tế {quý đầu năm 2017}', 'Trong {quí III/2017}',
  ],
  counterExamples: ['Mỗi quý 2 lần', 'Khách quý 4 nước', 'Một quý đầu tư', 'Thưa quý vị đại biểu', 'Cao quý I/N'],
});

const QUARTER = any(lex(Words.QuarterNumeral), ONE_TO_FOUR);
const MONTHS_OF_QUARTER = 3;

/** Two quarters that follow each other: half a year, or their months. */
const quartersOf = (match: Match<Captures & { readonly lastQuarter: Capture }>): Reading<DateValue> | null => {
  const { quarter: named, lastQuarter } = match.captures;
  const first = named ? numberIn(match.scene, named) : 0, last = numberIn(match.scene, lastQuarter);
  const areAlike = named !== undefined && isNumberAt(match.scene, named.start) === isNumberAt(match.scene, lastQuarter.start);
  if (last <= first || !areAlike) return null;
  const isHalf = last - first === 1 && first !== 2;
  const months: Months = [first * MONTHS_OF_QUARTER - 2, last * MONTHS_OF_QUARTER];
  return dateReading(match, monthsFields(isHalf ? 'half' : 'month', yearIn(match), months));
};

// Kế hoạch quý III và IV/2020
export const quarters = rule({
  id: 'date/quarters',
  gloss: 'two quarters of a year',
  pattern: seq(
    notAfter('khách', 'cao', 'thưa'), any('quý', 'quí'), as('quarter', QUARTER), any('và', ',', '-', '–', 'đến'), opt(any('quý', 'quí')),
    as('lastQuarter', QUARTER), opt(OF_YEAR), NOT_MEASURED,
  ),
  emit: quartersOf,
  examples: ['Kế hoạch {quý III và IV/2020}', 'Giải ngân {quý II, quý III năm 2020} còn chậm'],
  counterExamples: ['Quý II và 4 huyện', 'Quý IV, I năm sau', 'Thưa quý vị'],
});

const GRANULARITY_OF_COUNT: Readonly<Record<number, Granularity>> = { 3: 'quarter', 6: 'half' };

/** `6 tháng đầu năm` is a half, `3 tháng đầu năm` a quarter, `9 tháng đầu năm` its months. */
const countedMonthsOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { months, first } = match.captures;
  const count = months ? numberIn(match.scene, months) : 0;
  if (count < 1 || count > 11) return null;
  const stretch: Months = first ? [1, count] : [13 - count, 12];
  return dateReading(match, { ...monthsFields(GRANULARITY_OF_COUNT[count] ?? 'month', yearIn(match), stretch), ...orThisYear(match) });
};

// 6 tháng đầu năm 2017, thu ngân sách tăng 8%.
export const monthsOfYear = rule({
  id: 'date/months-of-year',
  gloss: 'so many months at the beginning or end of a year',
  pattern: seq(as('months', COUNT), 'tháng', HEAD_OR_TAIL, opt('của'), YEAR_OR_THIS),
  emit: countedMonthsOf,
  examples: [
    '{6 tháng đầu năm}, thu ngân sách tăng', 'Nhiệm vụ {sáu tháng cuối năm 2017}', 'Kết quả {9 tháng đầu năm}',
    '{3 tháng đầu năm 2017} đạt khá', '{5 tháng đầu năm nay}',
  ],
  counterExamples: ['Trong 6 tháng đầu thực hiện', '30 tháng đầu năm', 'Sáu tháng cuối cùng'],
});

// Nửa đầu năm 2017
export const halfOfYear = rule({
  id: 'date/half-of-year',
  gloss: 'the first or second half of a year',
  pattern: seq('nửa', HEAD_OR_TAIL, opt('của'), YEAR_OR_THIS),
  emit: (match) => {
    const months = match.captures.first ? FIRST_HALF : SECOND_HALF;
    return dateReading(match, { ...monthsFields('half', yearIn(match), months), ...orThisYear(match) });
  },
  examples: ['{Nửa đầu năm 2017} tăng 5,7%', 'Khởi công trong {nửa cuối năm nay}'],
  counterExamples: ['Nửa đầu nhiệm kỳ', 'Nửa năm đầu', 'Nửa cuối bài'],
});

// Trong những tháng đầu năm 2017
export const someMonthsOfYear = rule({
  id: 'date/some-months-of-year',
  gloss: 'the first or last months of a year, uncounted',
  pattern: seq(any('những', 'các', 'mấy'), 'tháng', EDGE, YEAR_OR_THIS),
  emit: (match) => dateReading(match, { granularity: 'year', year: yearIn(match), ...orThisYear(match) }),
  examples: ['{Những tháng đầu năm 2017}, giá tăng', 'Nhiệm vụ {các tháng cuối năm}'],
  counterExamples: ['Những tháng đầu tiên', 'Các tháng cuối khóa'],
});

export const YEAR_PART_RULES: readonly Rule<Reading<DateValue>>[] = [quarter, quarters, monthsOfYear, halfOfYear, someMonthsOfYear];

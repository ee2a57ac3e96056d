import {
  after, any, as, lex, not, notAfter, opt, rule, seq, shape, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import type { Shift } from '../../lexicon/tables/date-words.js';
import { isCounted } from './context.js';
import { Words } from './lexicon.js';
import { COUNT, EDGE, NOT_MEASURED, SUFFIX, YEAR, YEAR_TAIL } from './patterns.js';
import { dateReading, numbersIn, type DateCaptures, type DateValue, type Granularity } from './value.js';

/** Quarters, halves and other parts of a year, and periods counted from now. */

type Captures = DateCaptures & {
  readonly shift?: Capture; readonly quarter?: Capture; readonly year?: Capture; readonly months?: Capture; readonly first?: Capture; readonly last?: Capture;
};

const THIS_YEAR: Shift = { unit: 'year', offset: 0 };

const yearIn = ({ scene, captures: { year } }: Match<Captures>): number | null => (year ? numbersIn(scene, year)[0] ?? null : null);

/** Months `from` to `to` of the year that the match names, else of the year of publication. */
const monthsOf = (match: Match<Captures>, granularity: Granularity, [from, to]: readonly [number, number]): Reading<DateValue> | null => {
  const year = yearIn(match);
  const { yearWord } = match.captures;
  const anchor = year === null && !yearWord ? { anchor: THIS_YEAR } : null;
  return dateReading(match, { granularity, year, month: from, end: { year, month: to, day: null }, edge: null, ...anchor });
};

const quarterRange = (quarter: number): readonly [number, number] => [quarter * 3 - 2, quarter * 3];

/** A quarter without its year stays open, as a month does. */
const quarterOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { quarter, first } } = match;
  const number = quarter ? (quarter.data as number | undefined) ?? numbersIn(scene, quarter)[0]! : first ? 1 : 4;
  const year = yearIn(match);
  const [from, to] = quarterRange(number);
  return dateReading(match, { granularity: 'quarter', year, month: from, end: { year, month: to, day: null } });
};

const QUARTER = any(lex(Words.QuarterNumeral), shape('quarter', 'number', (scene, at) => {
  const { tape } = scene;
  const code = tape.input.charCodeAt(tape.start[at]!);
  return tape.end[at]! - tape.start[at]! === 1 && code >= 49 && code <= 52 ? at + 1 : -1;
}));
const OF_YEAR = any(as('year', seq(any('/', '-', '.', 'năm', seq('của', 'năm')), YEAR)), as('year', YEAR), YEAR_TAIL);

// GDP quý I/2025 tăng cao.
export const quarter = rule({
  id: 'date/quarter',
  gloss: 'a quarter by its number, with or without the year',
  pattern: seq(
    opt(EDGE), notAfter('khách', 'cao', 'thưa'), any('quý', 'quí'),
    any(seq(as('quarter', QUARTER), opt(any(OF_YEAR, SUFFIX)), opt('này')), seq(any(as('first', 'đầu'), as('last', 'cuối')), any(as('year', seq('năm', YEAR)), YEAR_TAIL))),
    NOT_MEASURED,
  ),
  emit: quarterOf,
  examples: [
    'Kế hoạch {quý IV/2020}', 'Họp giao ban {quý II} với quận', 'Tăng trưởng {quý I năm 2025}', 'Hoàn thành trong {quý 3-2018}',
    'Kinh tế {quý đầu năm 2017}', 'Trong {quí III/2017}',
  ],
  counterExamples: ['Mỗi quý 2 lần', 'Khách quý 4 nước', 'Một quý đầu tư', 'Thưa quý vị đại biểu'],
});

const MONTHS_OF_HALVES: Readonly<Record<'first' | 'last', readonly [number, number]>> = { first: [1, 6], last: [7, 12] };

/** `6 tháng đầu năm` is a half, `3 tháng đầu năm` a quarter, `9 tháng đầu năm` its months. */
const countedMonthsOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { months, first } } = match;
  const count = months ? (months.data as number | undefined) ?? numbersIn(scene, months)[0]! : 6;
  if (count > 11) return null;
  const granularity = count === 6 ? 'half' : count === 3 ? 'quarter' : 'month';
  return monthsOf(match, granularity, first ? [1, count] : [13 - count, 12]);
};

const HEAD_OR_TAIL = any(as('first', 'đầu'), as('last', 'cuối'));
const YEAR_OR_THIS = any(as('year', seq('năm', YEAR)), YEAR_TAIL, 'năm');

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
  emit: (match) => monthsOf(match, 'half', MONTHS_OF_HALVES[match.captures.first ? 'first' : 'last']),
  examples: ['{Nửa đầu năm 2017} tăng 5,7%', 'Khởi công trong {nửa cuối năm nay}'],
  counterExamples: ['Nửa đầu nhiệm kỳ', 'Nửa năm đầu', 'Nửa cuối bài'],
});

// Trong những tháng đầu năm 2017
export const someMonthsOfYear = rule({
  id: 'date/some-months-of-year',
  gloss: 'the first or last months of a year, uncounted',
  pattern: seq(any('những', 'các', 'mấy'), 'tháng', as('edge', lex(Words.Edge)), YEAR_OR_THIS),
  emit: (match) => {
    const year = yearIn(match);
    return dateReading(match, { granularity: 'year', year, ...(year === null && !match.captures.yearWord ? { anchor: THIS_YEAR } : null) });
  },
  examples: ['{Những tháng đầu năm 2017}, giá tăng', 'Nhiệm vụ {các tháng cuối năm}'],
  counterExamples: ['Những tháng đầu tiên', 'Các tháng cuối khóa'],
});

const MANY = ['những', 'các', 'nhiều', 'mấy', 'vài', 'hàng', 'hằng', 'chục', 'trăm', 'bao', 'mỗi', 'từng', 'đôi', 'nửa', 'lâu', 'dăm', 'rưỡi'] as const;

// Tuần trước, đoàn đã khảo sát thực địa.
export const relativePeriod = rule({
  id: 'date/period.relative',
  gloss: 'a week, month, quarter or year counted from now',
  pattern: seq(
    notAfter(...MANY), opt(EDGE),
    as('shift', any(lex(Words.RelativeYear), lex(Words.RelativeMonth), lex(Words.RelativeWeek), lex(Words.RelativeQuarter))),
    not('khi', 'đó', 'ngày', 'nữa', 'kia', 'thời điểm', 'mắt', 'hạn', 'kỳ hạn', 'hết'),
  ),
  emit: (match) => {
    const shift = match.captures.shift?.data as Shift | undefined;
    return shift && shift.unit !== 'day' && !isCounted(match.scene, match.start) ? dateReading(match, { granularity: shift.unit, anchor: shift }) : null;
  },
  examples: [
    '{Tuần trước}, đoàn đã khảo sát', 'Khởi công vào {cuối năm nay}', 'Cùng kỳ {năm ngoái}', 'Kết luận trong {tuần này}',
    'Gặp nhau hồi {tháng trước}', '{Cuối tuần qua}',
  ],
  counterExamples: ['Trong 5 năm tới', 'Những năm trước', 'Hai tháng sau', 'Nhiều năm nay', 'Năm trước đó', 'Một tuần trước khi họp'],
});

// Từ đầu năm đến nay
export const edgeOfYear = rule({
  id: 'date/year.edge',
  gloss: 'the beginning, middle or end of the year of publication',
  pattern: seq(after('từ', 'đến', 'vào', 'hồi', 'tới', 'trước', 'so với', 'ngay'), EDGE, 'năm', not(YEAR, 'học', 'tháng', 'thứ')),
  emit: (match) => dateReading(match, { granularity: 'year', anchor: THIS_YEAR }),
  examples: ['Từ {đầu năm} đến nay', 'Sẽ xong vào {cuối năm}.'],
  counterExamples: ['Đi lễ đầu năm', 'Đến cuối năm học', 'Họp tổng kết cuối năm'],
});

export const PERIOD_RULES: readonly Rule<Reading<DateValue>>[] = [quarter, monthsOfYear, halfOfYear, someMonthsOfYear, relativePeriod, edgeOfYear];

import {
  after, any, as, before, list, not, notAfter, opt, rule, seq, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { TERM_WORDS } from '../../lexicon/tables/date-words.js';
import { AND, EDGE, NOT_COUNTED, NOT_MEASURED, UNTIL } from './patterns.js';
import { ANY_WORD, YEAR } from './shapes.js';
import { dateReading, numbersIn, type DateCaptures } from './reading.js';
import { yearPoint, type DateValue, type Granularity } from './value.js';

/** Years, pairs of years and terms of office. */

type Captures = DateCaptures & { readonly year?: Capture; readonly from?: Capture; readonly to?: Capture; readonly until?: Capture };

const yearOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { year } } = match;
  return year ? dateReading(match, { granularity: 'year', year: numbersIn(scene, year)[0] ?? null }) : null;
};

const yearsOf = (match: Match<Captures>, granularity: Granularity): Reading<DateValue> | null => {
  const { scene, captures: { from, to, until } } = match;
  if (!from || !to) return null;
  const listed = numbersIn(scene, from), [last = 0] = numbersIn(scene, to);
  const first = listed[0] ?? 0;
  const isList = listed.length > 1 || !until;
  if (last <= first || (isList && last - first !== listed.length)) return null;
  return dateReading(match, { granularity, year: first, end: yearPoint(last) });
};

// Năm 2017, tỉnh thu hút 30 dự án.
export const year = rule({
  id: 'date/year',
  gloss: '"năm" and its number',
  pattern: seq(notAfter('những', 'thập niên'), opt(EDGE), 'năm', opt('học'), as('year', YEAR), opt('này'), NOT_MEASURED),
  emit: yearOf,
  examples: ['{Năm 2017}, tỉnh thu hút 30 dự án', 'Từ {đầu năm 2023}', 'Khởi công {cuối năm 2016}', 'Tầm nhìn {năm 2050}'],
  counterExamples: ['Mỗi năm 2000 tỷ đồng', 'Năm 2.500 người', 'Năm thứ 2017', 'Trong năm 1500 triệu', 'Trong những năm 1990'],
});

// So với cùng kỳ 2016
export const bareYear = rule({
  id: 'date/year.bare',
  gloss: 'a year behind a preposition, with nothing behind it that it could count',
  pattern: seq(
    any(after('trong', 'cùng kỳ', 'đến', 'tới', 'từ', 'so với', 'trước', 'sau', 'vào', 'tầm nhìn', 'SN'), EDGE), as('year', YEAR),
    any(not(ANY_WORD), before('đến', 'và', 'là', 'so', 'tới', 'của', 'với', 'tại', 'nhưng', 'cho', 'đã', 'sẽ', 'chỉ', 'vẫn', 'chưa')),
    not('%'),
  ),
  emit: yearOf,
  examples: ['Tăng 12% so với cùng kỳ {2016}.', 'Đến {2020}, cả tỉnh có 5 khu', 'Từ {2004} đến nay', 'Vào {giữa 2018}'],
  counterExamples: ['Tăng từ 2000 người', 'Giảm đến 1500 hộ', 'Kỳ thi quốc gia 2017', 'Đến 2000%'],
});

// Nhiệm kỳ 2015 -2020
export const term = rule({
  id: 'date/term',
  gloss: 'a term of office or a planning period by its years',
  pattern: seq(
    any(...TERM_WORDS), opt(any(seq(opt('từ'), opt('5'), 'năm'), 'từ', '(')),
    as('from', YEAR), as('until', UNTIL), opt('năm'), as('to', YEAR),
  ),
  emit: (match) => yearsOf(match, 'term'),
  examples: [
    'Đảng bộ tỉnh {nhiệm kỳ 2015 -2020}', 'Đầu tư công {giai đoạn 2021-2025}', '{Giai đoạn 2016 – 2020} tăng 7%',
    '{Giai đoạn từ năm 2016 đến năm 2020}',
  ],
  counterExamples: ['Nhiệm kỳ 2020-2015', 'Giai đoạn 2 của dự án', 'Khóa XVII', 'Nhiệm kỳ 5 năm'],
});

// Năm học 2015-2016
export const schoolYear = rule({
  id: 'date/year.school',
  gloss: 'a school year by its two years',
  pattern: seq(any('năm học', 'niên học', 'niên khóa', 'năm ngân sách'), as('from', YEAR), as('until', '-'), as('to', YEAR)),
  emit: (match) => yearsOf(match, 'year'),
  examples: ['{Năm học 2015-2016} khép lại'],
  counterExamples: ['Năm học 2016-2015', 'Năm học mới'],
});

// Từ năm 2004 đến năm 2017
export const years = rule({
  id: 'date/years',
  gloss: 'first and last year',
  pattern: seq(
    notAfter('số', 'Luật', '/'), opt(EDGE),
    any(
      seq(opt(opt(any('những', 'các')), 'năm'), as('from', YEAR), as('until', UNTIL), opt(any('năm', 'hết năm'))),
      seq(opt(any('những', 'các')), 'năm', as('from', list(YEAR, ',', { most: 8 })), AND),
    ),
    as('to', YEAR), NOT_COUNTED,
  ),
  emit: (match) => yearsOf(match, 'year'),
  examples: [
    'Từ {năm 2004 đến năm 2017}', 'Kế hoạch 5 {năm 2016-2020}', 'Tổng cục Thống kê ({1946 - 2016})',
    'Trong {các năm 2013, 2014 và 2015}', 'Hai {năm 2010 và 2011}',
  ],
  counterExamples: [
    'Quyết định số 2016-2020', 'Từ 1500 đến 2000 tỷ đồng', 'Từ 1000-1500 hộ', 'Năm 2020-2016', 'Các năm 2015 và 2020',
    'Kế hoạch năm 2016 và năm 2017',
  ],
});

export const YEAR_RULES: readonly Rule<Reading<DateValue>>[] = [year, bareYear, term, schoolYear, years];

import {
  after, any, as, before, list, not, notAfter, opt, rule, seq, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { SCHOOL_YEARS, TERM_WORDS } from '../../lexicon/tables/date-words.js';
import { EDGE, NOT_COUNTED, NOT_MEASURED, UNTIL } from './patterns.js';
import { dateReading, numberIn, numbersIn, type DateCaptures } from './reading.js';
import { ANY_NUMBER, ANY_WORD, YEAR } from './shapes.js';
import { yearPoint, type DateValue, type Granularity } from './value.js';

/** Years, pairs of years and terms of office. */

type Captures = DateCaptures & { readonly from?: Capture; readonly to?: Capture; readonly until?: Capture };

/** One year, or the first and the last; years in a list follow each other. */
const yearsOf = (match: Match<Captures>, granularity: Granularity): Reading<DateValue> | null => {
  const { scene, captures: { from, to, until } } = match;
  if (!from) return null;
  const listed = numbersIn(scene, from), first = listed[0]!;
  if (!to) return listed.length > 1 ? null : dateReading(match, { granularity, year: first });
  const last = numberIn(scene, to);
  if (last <= first || (!until && last - first !== listed.length)) return null;
  return dateReading(match, { granularity, year: first, end: yearPoint(last) });
};

const ONE_YEAR = as('from', YEAR);
const LISTED_YEARS = seq(as('from', list(YEAR, ',', { most: 8 })), any('và', ','), as('to', YEAR));
const LAST_YEAR = seq(UNTIL, opt('hết'), opt('năm'), as('to', YEAR));

// Năm 2017, tỉnh thu hút 30 dự án.
export const year = rule({
  id: 'date/year',
  gloss: '"năm" and its number, or the first and last year',
  pattern: seq(
    notAfter('những', 'thập niên'), opt(EDGE), 'năm', opt('học'),
    any(seq(LISTED_YEARS, NOT_COUNTED), seq(ONE_YEAR, opt(any(LAST_YEAR, 'này')), NOT_MEASURED)),
  ),
  emit: (match) => yearsOf(match, 'year'),
  examples: [
    '{Năm 2017}, tỉnh thu hút 30 dự án', 'Từ {đầu năm 2023}', 'Khởi công {cuối năm 2016}', 'Tầm nhìn {năm 2050}',
    'Từ {năm 2004 đến năm 2017}', 'Kế hoạch 5 {năm 2016-2020}', 'Hai {năm 2010 và 2011}', '{Năm học 2015-2016} khép lại',
  ],
  counterExamples: [
    'Mỗi năm 2000 tỷ đồng', 'Năm 2.500 người', 'Năm thứ 2017', 'Trong năm 1500 triệu', 'Trong những năm 1990', 'Năm học mới',
  ],
});

// Trong các năm 2013, 2014 và 2015
export const someYears = rule({
  id: 'date/years.listed',
  gloss: 'several years behind a plural word',
  pattern: seq(
    any('những', 'các'), 'năm',
    any(LISTED_YEARS, seq(ONE_YEAR, LAST_YEAR)), NOT_COUNTED,
  ),
  emit: (match) => yearsOf(match, 'year'),
  examples: ['Trong {các năm 2013, 2014 và 2015}', 'Trồng từ {những năm 1991 - 1994}'],
  counterExamples: ['Các năm 2015 và 2020', 'Những năm 1990'],
});

// So với cùng kỳ 2016
export const freeYears = rule({
  id: 'date/years.free',
  gloss: 'a year behind a preposition, with nothing behind it that it could count; or the first and last year',
  pattern: seq(notAfter('năm', 'học', 'số', 'Luật', '/'), any(
    seq(opt(EDGE), ONE_YEAR, LAST_YEAR, NOT_COUNTED),
    seq(
      any(after('trong', 'cùng kỳ', 'đến', 'tới', 'từ', 'so với', 'trước', 'sau', 'vào', 'tầm nhìn', 'SN'), EDGE), ONE_YEAR,
      any(not(ANY_WORD), before('đến', 'và', 'là', 'so', 'tới', 'của', 'với', 'tại', 'nhưng', 'cho', 'đã', 'sẽ', 'chỉ', 'vẫn', 'chưa')),
      not(seq(any('đến', 'tới'), ANY_NUMBER)),
    ),
  )),
  emit: (match) => yearsOf(match, 'year'),
  examples: [
    'Tăng 12% so với cùng kỳ {2016}.', 'Đến {2020}, cả tỉnh có 5 khu', 'Từ {2004} đến nay', 'Vào {giữa 2018}',
    'Tổng cục Thống kê ({1946 - 2016})',
  ],
  counterExamples: [
    'Tăng từ 2000 người', 'Giảm đến 1500 hộ', 'Kỳ thi quốc gia 2017', 'Đến 2000%', 'Quyết định số 2016-2020', 'Từ 1500 đến 2000 tỷ đồng',
    'Từ 1000-1500 hộ',
  ],
});

// Nhiệm kỳ 2015 -2020
export const term = rule({
  id: 'date/term',
  gloss: 'a term of office or a planning period by its years',
  pattern: seq(any(...TERM_WORDS), opt(any(seq(opt('từ'), opt('5'), 'năm'), 'từ')), ONE_YEAR, LAST_YEAR),
  emit: (match) => yearsOf(match, 'term'),
  examples: [
    'Đảng bộ tỉnh {nhiệm kỳ 2015 -2020}', 'Đầu tư công {giai đoạn 2021-2025}', '{Giai đoạn 2016 – 2020} tăng 7%',
    '{Giai đoạn từ năm 2016 đến năm 2020}',
  ],
  counterExamples: ['Nhiệm kỳ 2020-2015', 'Giai đoạn 2 của dự án', 'Khóa XVII', 'Nhiệm kỳ 5 năm'],
});

// Niên khóa 2015-2016
export const schoolYear = rule({
  id: 'date/year.school',
  gloss: 'a school year by its two years',
  pattern: seq(any(...SCHOOL_YEARS), ONE_YEAR, LAST_YEAR),
  emit: (match) => yearsOf(match, 'year'),
  examples: ['{Niên khóa 2015-2016} khép lại'],
  counterExamples: ['Niên khóa 2016-2015', 'Niên khóa mới'],
});

export const YEAR_RULES: readonly Rule<Reading<DateValue>>[] = [year, someYears, freeYears, term, schoolYear];

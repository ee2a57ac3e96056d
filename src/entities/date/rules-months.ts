import {
  after, any, as, lex, not, notAfter, opt, rule, seq, type Capture, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isCounted } from './cues.js';
import { Words } from './lexicon.js';
import { AND, EDGE, NOT_MEASURED, NOT_YEARLY, SUFFIX, UNTIL, YEAR_TAIL } from './patterns.js';
import { MONTH, NUMERIC_MONTH, YEAR } from './shapes.js';
import { dateReading, monthPointOf, type DateCaptures } from './reading.js';
import type { CalendarPoint, DateValue } from './value.js';

/** Months and stretches of months. */

type Captures = DateCaptures & {
  readonly month?: Capture; readonly name?: Capture; readonly rest?: Capture;
  readonly from?: Capture; readonly to?: Capture; readonly until?: Capture;
};

const monthOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { month } } = match;
  return month ? dateReading(match, { granularity: 'month', ...monthPointOf(scene, month) }) : null;
};

const YEAR_OF_MONTH = any(seq(any('/', '-', '.'), YEAR), YEAR, YEAR_TAIL, SUFFIX, 'này');

// Tháng 6.2013, Quốc hội lấy phiếu tín nhiệm.
export const month = rule({
  id: 'date/month',
  gloss: '"tháng" and its number, with or without the year',
  pattern: seq(
    opt(EDGE), notAfter('mỗi', 'hàng', 'hằng', 'từng', 'vài', 'mấy', 'nhiều'),
    as('month', seq('tháng', MONTH, opt(YEAR_OF_MONTH))), NOT_MEASURED, not('ngày'), NOT_YEARLY,
  ),
  emit: (match) => (isCounted(match.scene, match.start) ? null : monthOf(match)),
  examples: [
    '{Tháng 6.2013}, Quốc hội lấy phiếu', 'Phiên họp thường kỳ {tháng 1/2017}', 'Dự kiến vào {tháng 11 tới}.',
    'Từ {cuối tháng 5 năm nay}', 'Có hiệu lực từ {tháng 4-2017}', 'Đại hội diễn ra vào {đầu tháng 9 năm 2020}',
  ],
  counterExamples: ['Sau 6 tháng 5 ngày', 'Mỗi tháng 2 lần', 'Thưởng tháng 13', 'Tháng 11 hằng năm', 'Lương 3 tháng 12 triệu'],
});

// Chuyến thăm hồi tháng Một năm ngoái
export const namedMonth = rule({
  id: 'date/month.name',
  gloss: 'a month by its name, written like a name or with its year',
  pattern: seq(
    opt(EDGE), notAfter('Cách mạng', 'mỗi', 'hàng', 'hằng', 'từng'),
    as('month', seq(as('name', lex(Words.MonthName)), opt(as('rest', YEAR_OF_MONTH)))), NOT_MEASURED,
  ),
  emit: (match) => (isName(match) ? monthOf(match) : null),
  examples: ['Hồi {tháng Một}, hai bên gặp nhau', 'Khởi công vào {tháng ba năm 2019}', '{Đầu tháng Chín}, học sinh tựu trường'],
  counterExamples: ['Cách mạng tháng Tám', 'Họp tháng một lần', 'Ba tháng hai lần', 'Làm tháng ba công'],
});

const isWrittenLikeName = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.AllCaps);

const isName = ({ scene, start, captures: { name, rest } }: Match<Captures>): boolean =>
  name !== undefined && !isCounted(scene, start) && (rest !== undefined || isWrittenLikeName(scene, name.start + 1));

// Từ 12/2011 đến 3/2014 là Phó Giám đốc.
export const numericMonth = rule({
  id: 'date/month.figures',
  gloss: 'month and year in figures, behind a preposition or in parentheses',
  pattern: seq(
    after('từ', 'đến', 'trong', 'hồi', 'vào', 'trước', 'sau', 'kể từ', 'đầu', 'giữa', 'cuối', '(', '-', 'và'),
    as('month', NUMERIC_MONTH),
  ),
  emit: monthOf,
  examples: ['Từ {12/2011}, ông làm Phó Giám đốc', 'Chuyến thăm ({7/2015})', 'Khánh thành vào {8-2016}'],
  counterExamples: ['Thông tư 12/2011 quy định', 'Nghị định 6/2015/NĐ-CP', 'Theo 12/2011/TT-BTC'],
});

const MONTH_AND_YEAR = any(NUMERIC_MONTH, seq(MONTH, opt(any(YEAR, YEAR_TAIL))));

// Từ tháng 4 đến tháng 8/2016
export const monthRange = rule({
  id: 'date/months',
  gloss: 'first and last month',
  pattern: seq(
    any(
      seq('tháng', as('from', any(NUMERIC_MONTH, seq(MONTH, opt('năm', YEAR))))),
      seq(after('từ', '(', ':', '-', '+'), as('from', NUMERIC_MONTH)),
    ),
    any(as('until', UNTIL), AND), opt('hết'), opt('tháng'), as('to', MONTH_AND_YEAR), NOT_MEASURED,
  ),
  emit: (match) => rangeOf(match),
  examples: [
    'Từ {tháng 4 đến tháng 8/2016}', 'Trong {tháng 7 và 8} vừa rồi', 'Làm giám đốc từ {12/2011 - 3/2014}', 'Cao điểm {tháng 4-5/2017}',
  ],
  counterExamples: ['Từ tháng 8 đến tháng 4/2016', 'Trong tháng 7 và 2 tuần sau', 'Tháng 4-2017 là tháng cuối', 'Tháng 4 và 4 lần khác'],
});

const rangeOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { from, to, until } } = match;
  if (!from || !to || isCounted(scene, match.start)) return null;
  const last = monthPointOf(scene, to);
  const written = monthPointOf(scene, from);
  const first: CalendarPoint = { ...written, year: written.year ?? last.year };
  const months = ((last.year ?? 0) - (first.year ?? 0)) * 12 + last.month! - first.month!;
  if ((first.year === null) !== (last.year === null) || months < 1 || (until === undefined && months !== 1)) return null;
  return dateReading(match, { granularity: 'month', ...first, end: last });
};

export const MONTH_RULES: readonly Rule<Reading<DateValue>>[] = [month, namedMonth, numericMonth, monthRange];

import {
  after, any, as, lex, not, notAfter, opt, rule, seq, type Capture, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isCounted } from './cues.js';
import { Words } from './lexicon.js';
import { DAY_WORD, EDGE, NOT_MEASURED, NOT_YEARLY, SUFFIX, UNTIL, YEAR_TAIL } from './patterns.js';
import { dateReading, monthPointOf, type DateCaptures } from './reading.js';
import { MONTH, NUMERIC_MONTH, YEAR } from './shapes.js';
import type { CalendarPoint, DateValue } from './value.js';

/** Months and stretches of months. */

type Captures = DateCaptures & {
  readonly from?: Capture; readonly to?: Capture; readonly until?: Capture; readonly name?: Capture; readonly rest?: Capture;
};

const stretchOf = (match: Match<Captures>, written: CalendarPoint, last: CalendarPoint): Reading<DateValue> | null => {
  const first: CalendarPoint = { ...written, year: written.year ?? last.year };
  const months = ((last.year ?? 0) - (first.year ?? 0)) * 12 + last.month! - first.month!;
  if ((first.year === null) !== (last.year === null) || months < 1) return null;
  if (!match.captures.until && months !== 1) return null;
  return dateReading(match, { granularity: 'month', ...first, end: last });
};

const monthOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures: { from, to } } = match;
  if (!from || isCounted(scene, match.start)) return null;
  const first = monthPointOf(scene, from);
  return to ? stretchOf(match, first, monthPointOf(scene, to)) : dateReading(match, { granularity: 'month', ...first });
};

const LAST_MONTH = seq(
  any(UNTIL, 'và', ','), opt('hết'), opt('tháng'), as('to', any(NUMERIC_MONTH, seq(MONTH, opt(any(YEAR, YEAR_TAIL))))),
);
const NOT_OF_MANY = notAfter('mỗi', 'hàng', 'hằng', 'từng', 'vài', 'mấy', 'nhiều');

// Tháng 6.2013, Quốc hội lấy phiếu tín nhiệm.
export const month = rule({
  id: 'date/month',
  gloss: '"tháng" and its number, with or without the year; or the first and last month',
  pattern: seq(
    NOT_OF_MANY, opt(EDGE), 'tháng', as('from', any(NUMERIC_MONTH, seq(MONTH, opt(any(YEAR, YEAR_TAIL))))),
    opt(any(LAST_MONTH, SUFFIX, 'này')), NOT_MEASURED, not('ngày'), NOT_YEARLY,
  ),
  emit: monthOf,
  examples: [
    '{Tháng 6.2013}, Quốc hội lấy phiếu', 'Phiên họp thường kỳ {tháng 1/2017}', 'Dự kiến vào {tháng 11 tới}.',
    'Từ {cuối tháng 5 năm nay}', 'Có hiệu lực từ {tháng 4-2017}', 'Đại hội diễn ra vào {đầu tháng 9 năm 2020}',
    'Từ {tháng 4 đến tháng 8/2016}', 'Trong {tháng 7 và 8} vừa rồi', 'Cao điểm {tháng 4-5/2017}',
  ],
  counterExamples: [
    'Sau 6 tháng 5 ngày', 'Mỗi tháng 2 lần', 'Thưởng tháng 13', 'Tháng 11 hằng năm', 'Lương 3 tháng 12 triệu', 'Tháng 4/4 thi đua',
  ],
});

const isWrittenLikeName = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.AllCaps);

const isName = ({ scene, captures: { name, rest } }: Match<Captures>): boolean =>
  name !== undefined && (rest !== undefined || isWrittenLikeName(scene, name.start + 1));

// Chuyến thăm hồi tháng Một năm ngoái
export const namedMonth = rule({
  id: 'date/month.name',
  gloss: 'a month by its name, written like a name or with its year',
  pattern: seq(
    notAfter('Cách mạng', 'mỗi', 'hàng', 'hằng', 'từng'), opt(EDGE),
    as('from', seq(as('name', lex(Words.MonthName)), opt(as('rest', any(YEAR, YEAR_TAIL, SUFFIX, 'này'))))), NOT_MEASURED,
  ),
  emit: (match) => (isName(match) ? monthOf(match) : null),
  examples: ['Hồi {tháng Một}, hai bên gặp nhau', 'Khởi công vào {tháng ba năm 2019}', '{Đầu tháng Chín}, học sinh tựu trường'],
  counterExamples: ['Cách mạng tháng Tám', 'Họp tháng một lần', 'Ba tháng hai lần', 'Làm tháng ba công'],
});

// Từ 12/2011 đến 3/2014 là Phó Giám đốc.
export const numericMonth = rule({
  id: 'date/month.figures',
  gloss: 'month and year in figures, behind a preposition or in parentheses; or the first and last of such months',
  pattern: seq(
    after('từ', 'đến', 'trong', 'hồi', 'vào', 'trước', 'sau', 'kể từ', 'đầu', 'giữa', 'cuối', '(', '-', 'và', ':', '+'),
    as('from', NUMERIC_MONTH), opt(LAST_MONTH), NOT_MEASURED,
  ),
  emit: monthOf,
  examples: [
    'Từ {12/2011}, ông làm Phó Giám đốc', 'Chuyến thăm ({7/2015})', 'Khánh thành vào {8-2016}', 'Làm giám đốc từ {12/2011 - 3/2014}',
  ],
  counterExamples: ['Thông tư 12/2011 quy định', 'Nghị định 6/2015/NĐ-CP', 'Theo 12/2011/TT-BTC'],
});

// Rằm tháng Bảy
export const fullMoon = rule({
  id: 'date/full-moon',
  gloss: 'the fifteenth of a lunar month',
  pattern: seq(opt(DAY_WORD), 'rằm', any(lex(Words.LunarMonth), lex(Words.MonthName), seq('tháng', MONTH))),
  emit: (match) => dateReading(match, { granularity: 'day', calendar: 'lunar' }),
  examples: ['Lễ {rằm tháng Bảy} ở chùa', '{Ngày rằm tháng Giêng}'],
  counterExamples: ['Ngày rằm hằng tháng', 'Trăng rằm'],
});

export const MONTH_RULES: readonly Rule<Reading<DateValue>>[] = [month, namedMonth, numericMonth, fullMoon];

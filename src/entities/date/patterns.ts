import { after, any, as, before, lex, list, not, notAfter, opt, seq } from '../../grammar/index.js';
import {
  BEFORE_DATES, COUNTED, DAY_PARTS, FUTURE_SUFFIXES, MEASURES, NO_MEASURES, NOT_BEFORE_DATES, PAST_SUFFIXES,
} from '../../lexicon/tables/date-words.js';
import { Words } from './lexicon.js';
import { ANY_WORD, CAPITAL, DAY, MONTH, NUMERIC_DAY, SMALL_NUMBER, TIME_OF_DAY, YEAR } from './shapes.js';

/** Pieces that the rules of dates share. */

/** `14 giờ 30 phút`, `14h30`, `14:30`. */
export const TIME = seq(as('time', TIME_OF_DAY), opt(','));
export const PART = as('part', lex(Words.DayPart));
export const DAY_WORD = any(seq(any('ngày', 'hôm'), opt(any('mùng', 'mồng'))), 'mùng', 'mồng');

/** `năm 2020`, `năm ngoái`. */
export const YEAR_TAIL = any(seq('năm', YEAR), as('yearWord', lex(Words.RelativeYear)), seq(',', 'năm', YEAR));
/** `tháng 11 năm 2020`, `tháng Giêng`, `Tết`, `tháng này`: what makes a day of a number. */
const MONTH_TAIL = any(
  seq(any(seq('tháng', MONTH), lex(Words.MonthName)), opt(any(YEAR_TAIL, seq(any('/', '-', ','), YEAR)))),
  as('monthWord', lex(Words.RelativeMonth)),
  seq(opt(','), as('lunar', any(lex(Words.LunarMonth), 'Tết'))),
);
const LUNAR = as('lunar', any('âm lịch', seq('(', 'âm lịch', ')')));
/** A day with its month: `13/11`, `13-11-2020`, `13 tháng 11 năm 2020`, `6/4 năm ngoái`, `6 tháng Giêng`. */
export const DAY_POINT = any(seq(NUMERIC_DAY, not('tháng'), opt(YEAR_TAIL)), seq(DAY, MONTH_TAIL));

/** Between the ends of a stretch. */
export const UNTIL = as('until', any('-', 'đến', 'đến hết', 'tới', 'cho đến', '~'));
/** Between days that follow each other. */
const AND = any('và', seq(',', opt('và')));
const LAST_DAY = seq(any(UNTIL, AND), opt(DAY_WORD), as('to', DAY_POINT));
/** One day or a stretch of days: `13/11`, `29/5 đến 2/6`, `20-21/5`, `18, 19 và 20/4`. */
export const DAYS = any(seq(as('from', DAY_POINT), opt(LAST_DAY), opt(LUNAR)), seq(as('days', list(DAY, ',', { most: 6 })), LAST_DAY));
/** Where only one day is meant. */
export const ONE_DAY = as('from', DAY_POINT);

/** `tới` as an adverb; as a verb it has a place behind it: `ngày 17/5 tới Hà Nội`. */
const COMING = seq('tới', any(not(ANY_WORD), before('tại', 'ở', 'sẽ', 'này', 'là', 'và', 'của', 'do', 'nhằm')));
export const SUFFIX = any(as('past', any(...PAST_SUFFIXES)), as('future', any(...FUTURE_SUFFIXES, COMING)));

/** No measure and no `%` behind. */
export const NOT_MEASURED = any(before(...NO_MEASURES), not(...MEASURES, 'lần', 'giờ', '%'));
/** Nor anything that is counted, written small: no share of `hộ`, no vote of `đại biểu`. */
export const NOT_COUNTED = seq(NOT_MEASURED, any(before(CAPITAL), not(...COUNTED)));
export const NOT_YEARLY = not('hàng năm', 'hằng năm', 'mỗi năm', 'hàng tháng', 'hằng tháng');
export const AFTER_PREPOSITION = after(...BEFORE_DATES);
export const NOT_AFTER_HEAD = notAfter('ngày', 'hôm', 'mùng', 'mồng', ...DAY_PARTS.map(([phrase]) => phrase));
export const NOT_AFTER_NAME = notAfter(...NOT_BEFORE_DATES);

export const COUNT = any(SMALL_NUMBER, lex(Words.SmallNumber));
export const EDGE = as('edge', lex(Words.Edge));

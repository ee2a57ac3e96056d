import { after, any, as, before, lex, not, notAfter, opt, seq } from '../../grammar/index.js';
import {
  BEFORE_DATES, COUNTED, FUTURE_SUFFIXES, MEASURES, NO_MEASURES, NOT_BEFORE_DATES, PAST_SUFFIXES,
} from '../../lexicon/tables/date-words.js';
import { Words } from './lexicon.js';
import { ANY_WORD, CAPITAL, DAY, HOUR, MINUTE, MONTH, NUMERIC_DAY, SMALL_NUMBER, YEAR } from './shapes.js';

/** Pieces that the rules of dates share. */

/** `14 giờ 30 phút`, `14h30`, `7g`, `14:30`. */
export const TIME = as('time', any(
  seq(HOUR, any('giờ', 'h', 'g'), opt(MINUTE, opt(any('phút', '\'')))),
  seq(HOUR, ':', MINUTE),
));

export const PART = as('part', lex(Words.DayPart));
export const DAY_WORD = any(seq(any('ngày', 'hôm'), opt(any('mùng', 'mồng'))), 'mùng', 'mồng');
/** What makes a day of two numbers: `ngày …`, `chiều …`, `14 giờ 30 ngày …`. */
export const DAY_HEAD = any(seq(TIME, opt(','), opt(PART), opt(DAY_WORD)), seq(PART, opt(DAY_WORD)), DAY_WORD);

const WRITTEN_YEAR = seq(opt(','), 'năm', YEAR);
/** `năm 2020`, `năm ngoái`. */
export const YEAR_TAIL = any(WRITTEN_YEAR, as('yearWord', lex(Words.RelativeYear)));
const MONTH_TAIL = any(seq('tháng', MONTH), lex(Words.MonthName));

/** Day and month, with or without the year, as it stands at the beginning of a stretch. */
export const FIRST_DAY = any(seq(NUMERIC_DAY, opt(WRITTEN_YEAR)), seq(DAY, MONTH_TAIL, opt(WRITTEN_YEAR)));
/** The same, also with `năm nay`, `năm ngoái`: `13/11`, `13 tháng 11 năm 2020`, `6/4 năm ngoái`. */
export const DAY_AND_MONTH = any(
  seq(NUMERIC_DAY, opt(YEAR_TAIL)),
  seq(DAY, MONTH_TAIL, opt(any(YEAR_TAIL, seq(any('/', '-', ','), YEAR)))),
);

/** `tới` as an adverb; as a verb it has a place behind it: `ngày 17/5 tới Hà Nội`. */
const COMING = seq('tới', any(not(ANY_WORD), before('tại', 'ở', 'sẽ', 'này', 'là', 'và', 'của', 'do', 'nhằm')));
export const SUFFIX = any(as('past', any(...PAST_SUFFIXES)), as('future', any(...FUTURE_SUFFIXES, COMING)));

/** No measure and no `%` behind. */
export const NOT_MEASURED = any(before(...NO_MEASURES), not(...MEASURES, 'lần', 'giờ', '%'));
/** Nor anything that is counted, written small: no share of `hộ`, no vote of `đại biểu`. */
export const NOT_COUNTED = seq(NOT_MEASURED, any(before(CAPITAL), not(...COUNTED)));
export const NOT_YEARLY = not('hàng năm', 'hằng năm', 'mỗi năm', 'hàng tháng', 'hằng tháng');
export const AFTER_PREPOSITION = after(...BEFORE_DATES);
export const NOT_AFTER_NAME = notAfter(...NOT_BEFORE_DATES);

export const COUNT = any(SMALL_NUMBER, lex(Words.SmallNumber));
export const EDGE = as('edge', lex(Words.Edge));
/** Between the ends of a stretch. */
export const UNTIL = any('-', 'đến hết', 'đến', 'tới', 'cho đến', '~');
/** Between days that follow each other. */
export const AND = any('và', ',');

import { after, any, as, before, lex, not, notAfter, opt, seq, shape, type Scene, type ShapeReader } from '../../grammar/index.js';
import { BEFORE_DATES, COUNTED, MEASURES, NO_MEASURES, NOT_BEFORE_DATES, PAST_SUFFIXES, FUTURE_SUFFIXES } from '../../lexicon/tables/date-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isRealDay } from './calendar.js';
import { isDashAt } from './context.js';
import { Words } from './lexicon.js';

/** Pieces that the rules of dates share. */

/** The number at a token, or -1 if it is none or has more than `digits` digits. */
const numberAt = (scene: Scene, at: number, digits: number): number => {
  const { tape } = scene;
  if (at >= tape.size || !hasFlag(tape, at, Flag.Number)) return -1;
  const from = tape.start[at]!, to = tape.end[at]!;
  return to - from > digits ? -1 : Number(tape.input.slice(from, to));
};

const isWithin = (number: number, low: number, high: number): boolean => number >= low && number <= high;
const numberBetween = (low: number, high: number): ShapeReader => (scene, at) => (isWithin(numberAt(scene, at, 2), low, high) ? at + 1 : -1);

const isYear = (scene: Scene, at: number): boolean =>
  scene.tape.end[at]! - scene.tape.start[at]! === 4 && isWithin(numberAt(scene, at, 4), 1000, 2199);

/** What joins day and month: a slash with any space, a dash with no space on one side, a dot with no space on either. */
const joins = (scene: Scene, at: number, limit: number): boolean => {
  if (at + 1 >= limit) return false;
  const { tape } = scene;
  const mark = tape.input[tape.start[at]!];
  const isGluedBefore = hasFlag(tape, at, Flag.Glued), isGluedBehind = hasFlag(tape, at + 1, Flag.Glued);
  if (mark === '.') return isGluedBefore && isGluedBehind;
  return mark === '/' || (isDashAt(scene, at) && (isGluedBefore || isGluedBehind));
};

/** `13/11`, `13-11-2020`, `31- 5-2017`, `22.4`: a day that exists, with its year if one is joined to it. */
const readNumericDay: ShapeReader = (scene, at, limit) => {
  if (!joins(scene, at + 1, limit)) return -1;
  const day = numberAt(scene, at, 2), month = numberAt(scene, at + 2, 2);
  if (!isRealDay(day, month, null)) return -1;
  if (!joins(scene, at + 3, limit) || !isYear(scene, at + 4)) return at + 3;
  return isRealDay(day, month, numberAt(scene, at + 4, 4)) ? at + 5 : -1;
};

/** `6/2013`, `11-2014`, `6.2013`. */
const readNumericMonth: ShapeReader = (scene, at, limit) =>
  (isWithin(numberAt(scene, at, 2), 1, 12) && joins(scene, at + 1, limit) && isYear(scene, at + 2) ? at + 3 : -1);

/** The same with a slash and nothing else. */
const readSlashDay: ShapeReader = (scene, at, limit) =>
  (at + 2 < limit && scene.tape.input[scene.tape.start[at + 1]!] === '/' ? readNumericDay(scene, at, limit) : -1);

export const DAY = shape('day of the month', 'number', numberBetween(1, 31));
export const MONTH = shape('month', 'number', numberBetween(1, 12));
export const YEAR = shape('year', 'number', (scene, at, limit) => (at < limit && isYear(scene, at) ? at + 1 : -1));
export const NUMERIC_DAY = shape('day and month in figures', 'number', readNumericDay);
export const SLASH_DAY = shape('day and month with a slash', 'number', readSlashDay);
export const NUMERIC_MONTH = shape('month and year in figures', 'number', readNumericMonth);
export const ANY_WORD = shape('word', 'word', (scene, at) => (hasFlag(scene.tape, at, Flag.Word) ? at + 1 : -1));

const HOUR = shape('hour', 'number', numberBetween(0, 24));
const MINUTE = shape('minute', 'number', numberBetween(0, 59));
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

const CAPITAL = shape('capital', 'capital', (scene, at) => (hasFlag(scene.tape, at, Flag.Capital) ? at + 1 : -1));
/** No measure and no `%` behind. */
export const NOT_MEASURED = any(before(...NO_MEASURES), not(...MEASURES, 'lần', 'giờ', '%'));
/** Nor anything that is counted, written small: no share of `hộ`, no vote of `đại biểu`. */
export const NOT_COUNTED = seq(NOT_MEASURED, any(before(CAPITAL), not(...COUNTED)));
export const NOT_YEARLY = not('hàng năm', 'hằng năm', 'mỗi năm', 'hàng tháng', 'hằng tháng');
export const AFTER_PREPOSITION = after(...BEFORE_DATES);
export const NOT_AFTER_NAME = notAfter(...NOT_BEFORE_DATES);

export const COUNT = any(shape('small number', 'number', numberBetween(1, 99)), lex(Words.SmallNumber));
export const EDGE = as('edge', lex(Words.Edge));
/** Between the ends of a stretch. */
export const UNTIL = any('-', 'đến hết', 'đến', 'tới', 'cho đến', '~');
/** Between days that follow each other. */
export const AND = any('và', ',');

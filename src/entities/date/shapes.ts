import { shape, type Scene, type ShapeReader } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isRealDay } from './calendar.js';
import { Words } from './lexicon.js';
import { isDashAt, isDotAt, isNumberAt, isSlashAt, lengthAt, markAt } from './neighbours.js';

/** Dates in figures. */

/** The number at a token, or -1 if it is none or has more than `digits` digits. */
const numberAt = (scene: Scene, at: number, digits: number): number => {
  if (!isNumberAt(scene, at) || lengthAt(scene, at) > digits) return -1;
  const { tape } = scene;
  return Number(tape.input.slice(tape.start[at], tape.end[at]));
};

const isWithin = (number: number, low: number, high: number): boolean => number >= low && number <= high;

/** A number of one or two digits. */
export const numberBetween = (low: number, high: number): ShapeReader =>
  (scene, at) => (isWithin(numberAt(scene, at, 2), low, high) ? at + 1 : -1);

const isYear = (scene: Scene, at: number): boolean =>
  lengthAt(scene, at) === 4 && isWithin(numberAt(scene, at, 4), 1000, 2199);

/** What joins day and month: a slash with any space, a dash with no space on one side, a dot with no space on either. */
const joins = (scene: Scene, at: number, limit: number): boolean => {
  if (at + 1 >= limit) return false;
  const isGluedBefore = hasFlag(scene.tape, at, Flag.Glued), isGluedBehind = hasFlag(scene.tape, at + 1, Flag.Glued);
  if (isDotAt(scene, at)) return isGluedBefore && isGluedBehind;
  return isSlashAt(scene, at) || (isDashAt(scene, at) && (isGluedBefore || isGluedBehind));
};

const FIRST_SHORT_YEAR = 10, LAST_SHORT_YEAR = 39;
/** `25` in `12/3/25`: two figures of a year behind the same joint as before the month, and nothing joined behind them. */
const isShortYear = (scene: Scene, at: number, limit: number): boolean =>
  lengthAt(scene, at) === 2 && isWithin(numberAt(scene, at, 2), FIRST_SHORT_YEAR, LAST_SHORT_YEAR)
  && markAt(scene, at - 1) === markAt(scene, at - 3) && !joins(scene, at + 1, limit) && !isWordGlued(scene, at + 1);
/** `21/12/25h`: letters that belong to the number. */
const isWordGlued = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Glued) && hasFlag(tape, at, Flag.Word);

/** `13/11`, `13-11-2020`, `31- 5-2017`, `22.4`: a day that exists, with its year if one is joined to it. */
const readNumericDay: ShapeReader = (scene, at, limit) => {
  if (!joins(scene, at + 1, limit)) return -1;
  const day = numberAt(scene, at, 2), month = numberAt(scene, at + 2, 2);
  if (!isRealDay(day, month, null)) return -1;
  if (!joins(scene, at + 3, limit)) return at + 3;
  if (isShortYear(scene, at + 4, limit)) return at + 5;
  if (!isYear(scene, at + 4)) return at + 3;
  return isRealDay(day, month, numberAt(scene, at + 4, 4)) ? at + 5 : -1;
};

/** `19 - 12`, `17 – 9 - 2023`: spaces around the dash; not the stretch `15 - 17/5`. */
const readSpacedDay: ShapeReader = (scene, at, limit) => {
  if (at + 2 >= limit || !isDashAt(scene, at + 1) || joins(scene, at + 1, limit) || joins(scene, at + 3, limit)) return -1;
  const day = numberAt(scene, at, 2), month = numberAt(scene, at + 2, 2);
  if (!isRealDay(day, month, null)) return -1;
  return at + 4 < limit && isDashAt(scene, at + 3) && isYear(scene, at + 4) ? at + 5 : at + 3;
};

/** `6/2013`, `11-2014`, `6.2013`. */
const readNumericMonth: ShapeReader = (scene, at, limit) =>
  (isWithin(numberAt(scene, at, 2), 1, 12) && joins(scene, at + 1, limit) && isYear(scene, at + 2) ? at + 3 : -1);

const isHour = (scene: Scene, at: number): boolean => isWithin(numberAt(scene, at, 2), 0, 24);
const isMinute = (scene: Scene, at: number, limit: number): boolean => at < limit && isWithin(numberAt(scene, at, 2), 0, 59);

/** `14 giờ 30 phút`, `14h30`, `7g`, `14:30`. The number behind is no minute if it begins a date: `8 giờ 20/8`. */
const readTime: ShapeReader = (scene, at, limit) => {
  if (!isHour(scene, at)) return -1;
  if (markAt(scene, at + 1) === ':') return isMinute(scene, at + 2, limit) ? at + 3 : -1;
  if (!scene.hit(Words.Hour, at + 1)) return -1;
  if (!isMinute(scene, at + 2, limit) || joins(scene, at + 3, limit)) return at + 2;
  return scene.hit(Words.Minute, at + 3) ? at + 4 : at + 3;
};

export const DAY = shape('day of the month', 'number', numberBetween(1, 31));
export const MONTH = shape('month', 'number', numberBetween(1, 12));
export const YEAR = shape('year', 'number', (scene, at) => (isYear(scene, at) ? at + 1 : -1));
export const NUMERIC_DAY = shape('day and month in figures', 'number', readNumericDay);
export const SPACED_DAY = shape('day and month around a spaced dash', 'number', readSpacedDay);
export const NUMERIC_MONTH = shape('month and year in figures', 'number', readNumericMonth);
export const ONE_TO_FOUR = shape('one to four', 'number', (scene, at) => (isWithin(numberAt(scene, at, 1), 1, 4) ? at + 1 : -1));
export const SMALL_NUMBER = shape('small number', 'number', numberBetween(1, 99));
export const TIME_OF_DAY = shape('time of day', 'number', readTime);

export const ANY_NUMBER = shape('number', 'number', (scene, at) => (isNumberAt(scene, at) ? at + 1 : -1));
export const ANY_WORD = shape('word', 'word', (scene, at) => (hasFlag(scene.tape, at, Flag.Word) ? at + 1 : -1));
export const CAPITAL = shape('capitalised word', 'capital', (scene, at) => (hasFlag(scene.tape, at, Flag.Capital) ? at + 1 : -1));

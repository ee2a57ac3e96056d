import { shape, type Scene, type ShapeReader } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isRealDay } from './calendar.js';
import { isDashAt, isDotAt, isNumberAt, isSlashAt, lengthAt } from './neighbours.js';

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

const readSlashDay: ShapeReader = (scene, at, limit) => (isSlashAt(scene, at + 1) ? readNumericDay(scene, at, limit) : -1);

export const DAY = shape('day of the month', 'number', numberBetween(1, 31));
export const MONTH = shape('month', 'number', numberBetween(1, 12));
export const YEAR = shape('year', 'number', (scene, at) => (isYear(scene, at) ? at + 1 : -1));
export const NUMERIC_DAY = shape('day and month in figures', 'number', readNumericDay);
export const SLASH_DAY = shape('day and month with a slash', 'number', readSlashDay);
export const NUMERIC_MONTH = shape('month and year in figures', 'number', readNumericMonth);
export const ONE_TO_FOUR = shape('one to four', 'number', (scene, at) => (isWithin(numberAt(scene, at, 1), 1, 4) ? at + 1 : -1));
export const SMALL_NUMBER = shape('small number', 'number', numberBetween(1, 99));
export const HOUR = shape('hour', 'number', numberBetween(0, 24));
export const MINUTE = shape('minute', 'number', numberBetween(0, 59));

export const ANY_WORD = shape('word', 'word', (scene, at) => (hasFlag(scene.tape, at, Flag.Word) ? at + 1 : -1));
export const CAPITAL = shape('capitalised word', 'capital', (scene, at) => (hasFlag(scene.tape, at, Flag.Capital) ? at + 1 : -1));

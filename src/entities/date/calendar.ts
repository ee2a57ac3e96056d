/**
 * Calendar arithmetic on whole numbers (proleptic Gregorian): no clock, no time zone, no `Date`.
 * A day is counted from 1970-01-01, which is day 0.
 */

export interface CivilDay { readonly year: number; readonly month: number; readonly day: number }

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; of a February without a year, 29. */
export const daysInMonth = (month: number, year: number | null): number =>
  (month === 2 && (year === null || isLeapYear(year)) ? 29 : DAYS_OF_MONTH[month - 1] ?? 0);

/** Whether the day exists: 31/4 never, 29/2 in leap years and while the year is unknown. */
export const isRealDay = (day: number, month: number, year: number | null): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: CivilDay): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/** The inverse of `dayNumber`. */
export const civilDay = (number: number): CivilDay => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
};

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (number: number): number => ((number + 3) % 7 + 7) % 7 + 1;

/** The ISO 8601 week that holds a day; its year is that of its Thursday. */
export const isoWeekOf = (number: number): { readonly year: number; readonly week: number } => {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
};

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** ISO 8601: `2020-11-18`. */
export const isoDay = ({ year, month, day }: CivilDay): string => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

const ISO_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;

/** Reads `2020-11-18`; null for anything else, also for a day that does not exist. */
export const parseIsoDay = (text: string): CivilDay | null => {
  if (!ISO_DAY.test(text)) return null;
  const year = Number(text.slice(0, 4)), month = Number(text.slice(5, 7)), day = Number(text.slice(8));
  return isRealDay(day, month, year) ? { year, month, day } : null;
};

import type { CalendarPoint } from '../entities/date/index.js';

const MONTHS = 12, DAYS_OF_MONTH = 31;

/** Days of a year in which every month has as many as the longest: enough to tell which of two days comes first. */
export const DAYS_OF_YEAR = MONTHS * DAYS_OF_MONTH;

/** Which day of such a year a point is; where its month or day is missing, the first. */
export const dayOfYear = ({ month, day }: CalendarPoint): number => ((month ?? 1) - 1) * DAYS_OF_MONTH + (day ?? 1);

import { flatLayer, type Layer, type Reading, type Rule } from '../../grammar/index.js';
import { dateCandidates } from './candidates.js';
import { loadDateWords } from './lexicon.js';
import { DAY_RULES } from './rules-days.js';
import { MONTH_RULES } from './rules-months.js';
import { PERIOD_RULES } from './rules-periods.js';
import { RELATIVE_DAY_RULES } from './rules-relative-days.js';
import { TIME_RULES } from './rules-times.js';
import { YEAR_PART_RULES } from './rules-year-parts.js';
import { YEAR_RULES } from './rules-years.js';
import type { DateValue } from './value.js';

export {
  civilDay, dayNumber, daysInMonth, isoDay, isoWeekOf, isRealDay, parseIsoDay, weekdayOf, type CivilDay,
} from './calendar.js';
export { loadDateWords } from './lexicon.js';
export { dayMeant, isReportedDay, isSameDayAsBefore } from './same-day.js';
export type {
  CalendarPoint, CalendarUnit, DateValue, DayPart, Granularity, PartOfDay, PeriodEdge, Relation, Shift, Tense,
} from './value.js';

export const DATE_RULES: readonly Rule<Reading<DateValue>>[] = [
  ...DAY_RULES, ...TIME_RULES, ...RELATIVE_DAY_RULES, ...MONTH_RULES, ...YEAR_PART_RULES, ...PERIOD_RULES, ...YEAR_RULES,
];

/** Reads dates: spans of kind `Date` with a `DateValue`. It brings its own words into the lexicon. */
export const dateLayer: Layer = {
  name: 'date',
  rules: DATE_RULES,
  compile(lexicon) {
    loadDateWords(lexicon);
    return flatLayer('date', DATE_RULES, dateCandidates(lexicon)).compile(lexicon);
  },
};

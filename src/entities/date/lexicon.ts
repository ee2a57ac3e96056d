import type { Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/date-words.js';

/** Classes of the lexicon that hold words of dates. */
export const Words = {
  DayPart: 'Date.DayPart',
  ShortDay: 'Date.ShortDay',
  RelativeDay: 'Date.RelativeDay',
  RelativeWeek: 'Date.RelativeWeek',
  RelativeMonth: 'Date.RelativeMonth',
  RelativeQuarter: 'Date.RelativeQuarter',
  RelativeYear: 'Date.RelativeYear',
  Weekday: 'Date.Weekday',
  MonthName: 'Date.MonthName',
  LunarMonth: 'Date.LunarMonth',
  SmallNumber: 'Date.SmallNumber',
  QuarterNumeral: 'Date.QuarterNumeral',
  Edge: 'Date.Edge',
  Cue: 'Date.Cue',
  Hour: 'Date.Hour',
  Minute: 'Date.Minute',
} as const;

const CLASS_OF_UNIT: Readonly<Record<words.CalendarUnit, string>> = {
  day: Words.RelativeDay,
  week: Words.RelativeWeek,
  month: Words.RelativeMonth,
  quarter: Words.RelativeQuarter,
  year: Words.RelativeYear,
};

/** Adds the words of dates to a lexicon that is still open. */
export const loadDateWords = (lexicon: Lexicon): void => {
  lexicon.addAll(Words.DayPart, words.DAY_PARTS);
  lexicon.addAll(Words.ShortDay, words.SHORT_DAYS);
  for (const [phrase, shift] of [...words.RELATIVE_DAYS, ...words.RELATIVE_PERIODS]) lexicon.add(CLASS_OF_UNIT[shift.unit], phrase, shift);
  lexicon.addAll(Words.Weekday, words.WEEKDAYS);
  lexicon.addAll(Words.MonthName, words.MONTH_NAMES);
  for (const phrase of words.LUNAR_MONTHS) lexicon.add(Words.LunarMonth, phrase, phrase);
  lexicon.addAll(Words.SmallNumber, words.SMALL_NUMBERS);
  lexicon.addAll(Words.QuarterNumeral, words.QUARTER_NUMERALS);
  lexicon.addAll(Words.Edge, words.PERIOD_EDGES);
  lexicon.addAll(Words.Cue, words.DATE_CUES);
  for (const phrase of words.HOUR_WORDS) lexicon.add(Words.Hour, phrase, phrase);
  for (const phrase of words.MINUTE_WORDS) lexicon.add(Words.Minute, phrase, phrase);
};

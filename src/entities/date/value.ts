import type { CalendarUnit, DayPart, PeriodEdge, Shift } from '../../lexicon/tables/date-words.js';
import type { Relation, Tense } from './cues.js';

export type { CalendarUnit, DayPart, PeriodEdge, Relation, Shift, Tense };

export type Granularity = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'term';
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** A place in the calendar as far as the text names it: `13/11` has no year, `tháng 6/2013` no day. */
export interface CalendarPoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface TimeOfDay { readonly hour: number; readonly minute: number }

/** What a date span says, before anything is known about the article. The own fields of `CalendarPoint` are its first point. */
export interface DateValue extends CalendarPoint {
  readonly granularity: Granularity;
  /** The last point of a stretch of time; quarters and halves are stretches of months. */
  readonly end: CalendarPoint | null;
  /** `hôm qua`, `năm ngoái`: counted from publication, or from the day that the text named last. */
  readonly anchor: Shift | null;
  /** ISO 8601: Monday is 1. */
  readonly weekday: number | null;
  /** The part of the day in the three steps of a record; `dayPart` is what the text says. */
  readonly partOfDay: PartOfDay | null;
  readonly dayPart: DayPart | null;
  readonly time: TimeOfDay | null;
  /** `đầu năm`, `giữa tháng`, `cuối quý`. */
  readonly edge: PeriodEdge | null;
  /** `trước 30/6`, `sau ngày 1/7`. */
  readonly relation: Relation | null;
  /** How the text says that the date lies to the day of publication; helps to find a year that is not written. */
  readonly tense: Tense | null;
  readonly calendar: 'solar' | 'lunar';
}

/** What a rule knows of a date; the rest is empty. */
export type DateFields = Partial<DateValue> & Pick<DateValue, 'granularity'>;
/** What every date can say beside its place in the calendar. */
export type Around = Pick<DateValue, 'partOfDay' | 'dayPart' | 'time' | 'edge' | 'relation' | 'tense'>;

/** One literal: a spread of defaults, fields and context would cost more than the rules. */
export const dateValue = (fields: DateFields, around: Around): DateValue => ({
  granularity: fields.granularity,
  year: fields.year ?? null,
  month: fields.month ?? null,
  day: fields.day ?? null,
  end: fields.end ?? null,
  anchor: fields.anchor ?? null,
  weekday: fields.weekday ?? null,
  calendar: fields.calendar ?? 'solar',
  partOfDay: around.partOfDay,
  dayPart: around.dayPart,
  time: around.time,
  edge: around.edge,
  relation: around.relation,
  tense: around.tense,
});

export const yearPoint = (year: number | null): CalendarPoint => ({ year, month: null, day: null });

const PART_OF_DAY_PART: Readonly<Record<DayPart, PartOfDay | null>> = {
  morning: 'morning', noon: null, afternoon: 'afternoon', evening: 'evening', night: 'evening',
};

const NOON = 12, EVENING = 18;

const partOfHour = (hour: number): PartOfDay | null => {
  if (hour === NOON) return null;
  if (hour < NOON) return 'morning';
  return hour < EVENING ? 'afternoon' : 'evening';
};

/** The part of the day that the text names, else the one that the hour lies in. Noon is neither morning nor afternoon. */
export const partOfDayOf = (dayPart: DayPart | null, time: TimeOfDay | null): PartOfDay | null => {
  if (dayPart) return PART_OF_DAY_PART[dayPart];
  return time ? partOfHour(time.hour) : null;
};

/** `3h30 chiều` is 15:30; an hour without a part of the day stands as it is written. */
export const timeOf = (hour: number, minute: number, dayPart: DayPart | null): TimeOfDay => {
  const isLater = dayPart === 'afternoon' || dayPart === 'evening' || dayPart === 'night';
  return { hour: isLater && hour > 0 && hour < NOON ? hour + NOON : hour, minute };
};

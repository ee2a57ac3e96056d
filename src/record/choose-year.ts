import { dayNumber, isRealDay, weekdayOf, type CalendarPoint, type CivilDay, type DateValue, type Tense } from '../entities/date/index.js';

/**
 * The year of a date that is written without one. News names the day before yesterday more often than a day in half a
 * year, so a day ahead weighs as much as five days back: without other words a date is past up to ten months back,
 * and ahead up to two months. Words that look ahead turn the scale round, a mere `trước ngày` levels it; `vừa qua` and
 * `sắp tới` leave no choice.
 */

const FAR = 5;
const NEVER = 10_000;

const WEIGHTS: Readonly<Record<Tense | 'bound' | 'none', { readonly back: number; readonly ahead: number }>> = {
  none: { back: 1, ahead: FAR },
  bound: { back: 1, ahead: 1 },
  plan: { back: FAR, ahead: 1 },
  past: { back: 1, ahead: NEVER },
  future: { back: NEVER, ahead: 1 },
};

const costOf = (days: number, { tense, relation }: DateValue): number => {
  const { back, ahead } = WEIGHTS[tense ?? (relation === 'before' ? 'bound' : 'none')];
  return days > 0 ? days * ahead : -days * back;
};

/** The day of the week, where the text names it, decides between years in which the day exists. */
const yearOfDay = ({ month, day }: CalendarPoint, value: DateValue, published: CivilDay): number => {
  let best = published.year, least = Infinity;
  for (let year = published.year - 1; year <= published.year + 1; year++) {
    if (!isRealDay(day!, month!, year)) continue;
    const number = dayNumber({ year, month: month!, day: day! });
    const misses = value.weekday !== null && weekdayOf(number) !== value.weekday ? NEVER * NEVER : 0;
    const cost = costOf(number - dayNumber(published), value) + misses;
    if (cost < least) [best, least] = [year, cost];
  }
  return best;
};

/** A month or quarter is that of the year of publication, unless it would lie more than half a year ahead, or the words say otherwise. */
const yearOfMonth = (month: number, tense: Tense | null, { year, month: now }: CivilDay): number => {
  const ahead = month - now;
  if (tense === 'future' || tense === 'plan') return ahead < (tense === 'plan' ? -2 : 0) ? year + 1 : year;
  return ahead > (tense === 'past' ? 0 : 6) ? year - 1 : year;
};

/** The year of the last point of a date whose month is known. */
export const chooseYear = (value: DateValue, published: CivilDay): number => {
  const last = value.end ?? value;
  if (last.day !== null) return yearOfDay(last, value, published);
  const middle = Math.round(((value.month ?? 1) + (last.month ?? 1)) / 2);
  return yearOfMonth(middle, value.tense, published);
};

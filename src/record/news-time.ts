import { civilDay, dayNumber, daysInMonth, type CalendarPoint, type CivilDay, type DateValue } from '../entities/date/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { EXAMS_OF_YEAR, NAMED_WITH_YEAR, PLAN_WORDS, UP_TO_WORDS } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, lowerAt, textOf } from '../text/index.js';

/**
 * When the news happens, as far as the article tells it without its day of publication: near the latest time that it gives
 * with a year. `Sáng 13/7/2017 …` tells the year of `ngày 11/7`, and so do `4 tháng đầu năm 2017` and `kỳ thi quốc gia 2017`.
 */
export interface NewsTime {
  /** Days of the calendar, counted as `dayNumber` does. */
  readonly first: number;
  readonly last: number;
  /** Days before and behind in which a date without its year still lies. */
  readonly back: number;
  readonly ahead: number;
}

/** Days told near a day with its year, and months up to which figures are counted before the news. */
const NEAR = 14, AHEAD = 120;

const UP_TO = new Set(UP_TO_WORDS), PLANNED = new Set(PLAN_WORDS), NAMED = new Set(NAMED_WITH_YEAR), EXAMS = new Set(EXAMS_OF_YEAR);
/** Words before a time in which `sẽ` makes it a plan, and before a year in which the event stands that it names. */
const PLAN_WITHIN = 24, NAME_WITHIN = 8;
const HALF_YEAR = 6;

const firstDay = ({ year, month, day }: CalendarPoint): number => dayNumber({ year: year!, month: month ?? 1, day: day ?? 1 });
const lastDay = ({ year, month, day }: CalendarPoint, lastMonth: number): number => {
  const inMonth = month ?? lastMonth;
  return dayNumber({ year: year!, month: inMonth, day: day ?? daysInMonth(inMonth, year) });
};

const hasBefore = (scene: Scene, words: ReadonlySet<string>, start: number, within: number): boolean => {
  const { tape } = scene, from = Math.max(scene.sentenceStart(start), start - within);
  for (let at = start - 1; at >= from; at--) if (words.has(lowerAt(tape, at)) || words.has(`${lowerAt(tape, at - 1)} ${lowerAt(tape, at)}`)) return true;
  return false;
};

/** The day of a document, `ngày 5/6/2012`, tells nothing of the news. */
const DOCUMENT_WITHIN = 12;
const isOfDocument = (scene: Scene, start: number): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - DOCUMENT_WITHIN);
  for (let at = start; at >= from; at--) if (scene.at('Document', at).length > 0) return true;
  return false;
};

/** The first months of a year, a quarter or a half of it: what is counted up to the news. */
const isCountedUp = ({ granularity, month, end }: DateValue): boolean => {
  if (granularity === 'month') return month === 1 && end !== null;
  return granularity === 'quarter' || granularity === 'half';
};

/** Neither a plan nor a bound. */
const isTold = (scene: Scene, { start, value }: Span<DateValue>): boolean =>
  value.year !== null && value.calendar === 'solar' && value.granularity !== 'term'
  && value.relation === null && (value.tense === null || value.tense === 'past')
  && !UP_TO.has(lowerAt(scene.tape, start - 1)) && !hasBefore(scene, PLANNED, start, PLAN_WITHIN);

const tells = (scene: Scene, date: Span<DateValue>): boolean =>
  (date.value.granularity === 'day' ? !isOfDocument(scene, date.start) : isCountedUp(date.value));

const timeOf = ({ value }: Span<DateValue>): NewsTime => {
  const isDay = value.granularity === 'day';
  return { first: firstDay(value), last: lastDay(value.end ?? value, HALF_YEAR), back: isDay ? NEAR : 0, ahead: isDay ? NEAR : AHEAD };
};

const FIRST_YEAR = 1990, LAST_YEAR = 2100, YEAR_DIGITS = 4, DECEMBER = 12;

/** `Shangri-La | 2017`: the year in the name of an event. */
const yearInName = (scene: Scene, at: number): number | null => {
  const { tape } = scene;
  if (!hasFlag(tape, at, Flag.Number) || hasFlag(tape, at, Flag.Glued) || hasFlag(tape, at + 1, Flag.Number)) return null;
  const text = textOf(tape, at, at + 1), year = Number(text);
  const isYear = text.length === YEAR_DIGITS && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear && (hasBefore(scene, NAMED, at, 1) || hasBefore(scene, EXAMS, at, NAME_WITHIN)) ? year : null;
};

const wholeYear = (year: number): NewsTime =>
  ({ first: firstDay({ year, month: null, day: null }), last: lastDay({ year, month: null, day: null }, DECEMBER), back: 0, ahead: 0 });

/** The latest year in a name. */
const namedTime = (scene: Scene): NewsTime | null => {
  let year = 0;
  for (let at = 1; at < scene.tape.size; at++) year = Math.max(year, yearInName(scene, at) ?? 0);
  return year === 0 ? null : wholeYear(year);
};

const latest = (times: readonly NewsTime[]): NewsTime => times.reduce((a, b) => (b.last > a.last ? b : a));

/** The latest time told with its year, else the latest year in a name; null without any, and where the text speaks of later years. */
export const newsTimeOf = (scene: Scene): NewsTime | null => {
  const dated = scene.all<DateValue>('Date').filter((date) => isTold(scene, date));
  const lastYear = dated.reduce((last, { value }) => Math.max(last, (value.end ?? value).year ?? 0), 0);
  const told = dated.filter((date) => tells(scene, date)).map(timeOf);
  const time = told.length > 0 ? latest(told) : namedTime(scene);
  return time && civilDay(time.last).year >= lastYear ? time : null;
};

const distance = ({ first, last, back, ahead }: NewsTime, day: number): number => {
  if (day < first) return first - day <= back ? first - day : Infinity;
  return day <= last || day - last <= ahead ? Math.max(0, day - last) : Infinity;
};

/** The year in which a day lies nearest to the news; null where none is near. */
export const yearNear = (time: NewsTime, { month, day }: Pick<CivilDay, 'month' | 'day'>): number | null => {
  const firstYear = civilDay(time.first).year, lastYear = civilDay(time.last).year;
  let best: number | null = null, least = Infinity;
  for (let year = firstYear - 1; year <= lastYear + 1; year++) {
    const far = distance(time, dayNumber({ year, month, day }));
    if (far < least) [best, least] = [year, far];
  }
  return best;
};

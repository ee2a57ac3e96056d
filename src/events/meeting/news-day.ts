import { dayMeant, dayNumber, parseIsoDay, type CalendarPoint, type DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { DONE_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import { lowerAt } from '../../text/index.js';
import { isOfDateLine, isOfLead, isOfOpening } from '../lead.js';
import { isAnnounced } from './context.js';
import { isOccasion, isOfDocument, isOldDate, isOpening, lastYearOf } from './day.js';
import type { MeetingValue } from './value.js';

const DONE = new Set(DONE_WORDS);
const DAYS_OF_YEAR = 365;
/** Any year: without one only the place of a day in the year is compared. */
const SOME_YEAR = 2001;

const isWholeDay = ({ granularity, day, month, relation, tense }: DateValue): boolean =>
  granularity === 'day' && day !== null && month !== null && relation === null && (tense === null || tense === 'past');

/** When the news happens, as far as the article tells. */
export interface News {
  readonly day: DateValue | null;
  /** Where the text names it. */
  readonly span: Span<DateValue> | null;
  /** The year that the page prints, else the latest one that the article names; 0 without any. */
  readonly lastYear: number;
  /** The day that the page prints. */
  readonly printed: CalendarPoint | null;
}

const isSameDay = (a: DateValue, b: DateValue): boolean => a.day === b.day && a.month === b.month;

const printedOn = (scene: Scene): CalendarPoint | null => {
  const line = scene.all<string>('DateLine')[0];
  return line ? parseIsoDay(line.value) : null;
};

/** `Trong khuôn khổ chuyến thăm từ ngày 25 đến 27/6, | chiều 26/6, …`: beside a day the days on end are those of something longer. */
const firstDay = ({ sentences: { of } }: Scene, told: readonly Span<DateValue>[]): Span<DateValue> | null =>
  told.find(({ start, value }) => value.end === null && of[start] === of[told[0]!.start]) ?? told[0] ?? null;

/** Tokens of the longest name of who does something. */
const LONGEST_SUBJECT = 14;
/** `Thủ tướng Lào Khamphone | ngày 19-6 | đã …`: the day right behind whoever opens the article. */
const isBehindSubject = (scene: Scene, { start, end }: Span<DateValue>): boolean => {
  const from = scene.sentenceStart(start);
  const isVerbBehind = DONE.has(lowerAt(scene.tape, end)) || scene.hit('PeoplePredicate', end) !== undefined;
  return isVerbBehind && isOfOpening(scene, start) && start - from <= LONGEST_SUBJECT
    && ['Person', 'Office', 'Body'].some((tag) => scene.at(tag, from).some((party) => start - party.end <= 1 && start >= party.end));
};

/** The day of the news: the first day of the lead that opens a sentence or is told with its part of the day. */
export const newsOf = (scene: Scene): News => {
  const printed = printedOn(scene), lastYear = printed?.year ?? lastYearOf(scene);
  const isNews = (date: Span<DateValue>): boolean =>
    isOfLead(scene, date.start) && isWholeDay(date.value) && !isOldDate(date, lastYear) && !isOfDateLine(scene, date.start)
      && !isOfDocument(scene, date) && !isOccasion(scene, date)
      && (date.value.partOfDay !== null || isOpening(scene, date, scene.sentenceStart(date.start)) || isBehindSubject(scene, date));
  const told = scene.all<DateValue>('Date').filter(isNews), first = firstDay(scene, told);
  const span = told.find(({ value }) => value.partOfDay !== null && isSameDay(value, first!.value)) ?? first;
  return { day: span?.value ?? null, span, lastYear, printed };
};

const numberOf = ({ day, month }: CalendarPoint, year: number): number => dayNumber({ year, month: month ?? 1, day: day ?? 1 });

/** The shorter way round the year: on 5/1 a day in December is past. */
const shortest = (days: number): number => {
  if (days > DAYS_OF_YEAR / 2) return days - DAYS_OF_YEAR;
  return days < -DAYS_OF_YEAR / 2 ? days + DAYS_OF_YEAR : days;
};

const isSameYear = (a: CalendarPoint, b: CalendarPoint): boolean => a.year === null || b.year === null || a.year === b.year;

const nearer = (first: number, last: number): number => {
  if (first <= 0 && last >= 0) return 0;
  return Math.abs(first) < Math.abs(last) ? first : last;
};

/** Days from the news to a day, fewer than 0 where it is past. A stretch counts from its nearer end. */
const daysBetween = (newsDay: CalendarPoint, value: DateValue): number => {
  if (!isSameYear(newsDay, value)) return numberOf(value, value.year!) - numberOf(newsDay, newsDay.year!);
  const news = numberOf(newsDay, SOME_YEAR);
  const first = shortest(numberOf(value, SOME_YEAR) - news);
  return nearer(first, value.end?.day ? shortest(numberOf(value.end, SOME_YEAR) - news) : first);
};

const isDayOfMonth = ({ granularity, day, month }: DateValue): boolean => granularity === 'day' && day !== null && month !== null;

/** Days from the day of the news or another to a date, of `cùng ngày` to the day meant; null where either has no day. */
const daysFrom = (scene: Scene, newsDay: CalendarPoint | null, date: Span<DateValue> | null): number | null => {
  const day = (date && (dayMeant(scene, date) ?? date))?.value;
  return newsDay && day && isDayOfMonth(day) ? daysBetween(newsDay, day) : null;
};

/** Days after the news from which a meeting is yet to come. */
const SOON = 1;
/** Days before the news from which a meeting is history. */
const LONG_AGO = 45;

const isAhead = ({ value: { tense, anchor } }: Span<DateValue>): boolean => tense === 'future' || (anchor?.offset ?? 0) > 0;

/** How a meeting lies to the news. */
export interface Timing {
  /** Its year is past, or its day long before the day of the news. */
  readonly isOld: boolean;
  /** Days from the day of the news to its own, fewer than 0 where it is past; null where either is not told. */
  readonly daysFromNews: number | null;
  /** It is yet to come: `ngày 3/7 tới`, `sẽ diễn ra`. */
  readonly isComing: boolean;
}

/** How a mention with its day lies to the day of the news; what is told up to the day of the page is not yet to come. */
export const timingOf = (scene: Scene, span: Span<MeetingValue>, date: Span<DateValue> | null, news: News): Timing => {
  const days = daysFrom(scene, news.day, date), isBeforePrint = (daysFrom(scene, news.printed, date) ?? 1) <= 0;
  const isLater = days !== null && days > SOON && !isBeforePrint;
  const isComing = (date !== null && isAhead(date)) || isLater || ((days === null || days >= SOON) && isAnnounced(scene, span));
  return { isOld: isOldDate(date, news.lastYear) || (days !== null && days < -LONG_AGO), daysFromNews: days, isComing };
};

import type { DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import { FROM } from '../../lexicon/tables/function-words.js';
import { BASED_ON, BORN, BOUNDS, COUNTED_FROM, IN_FORCE, THEREUPON } from '../../lexicon/tables/personnel-contexts.js';
import { startOfSpanTo } from '../meeting/within.js';
import { firstBehind } from '../near-parties.js';
import { dayOfYear, DAYS_OF_YEAR } from '../rough-days.js';
import { pairAt } from '../word-search.js';
import { termOpenings } from './lexicon.js';

export type DateSpan = Span<DateValue>;

/** The dates of an article, those of each sentence, and what is known of the day of the news. */
export interface Calendar {
  in(sentence: number): readonly DateSpan[];
  /** The day that was named last before a date. */
  dayBefore(date: DateSpan): DateValue | null;
  /** The first day that the article names: nearly always that of the news itself. */
  readonly news: DateValue | null;
  readonly newestYear: number;
}

const RECENT_DAYS = 93;
/** Days before the turn of the year in which a day of January is one of the next year. */
const COMING_DAYS = 31;

const isDay = ({ granularity, day, calendar }: DateValue): boolean => granularity === 'day' && day !== null && calendar === 'solar';

export const readCalendar = (scene: Scene): Calendar => {
  const bySentence = new Map<number, DateSpan[]>(), daysBefore = new Map<DateSpan, DateValue>();
  let news: DateValue | null = null, last: DateValue | null = null, newestYear = 0;
  for (const date of scene.all<DateValue>('Date')) {
    const sentence = scene.sentences.of[date.start]!;
    const known = bySentence.get(sentence);
    if (known) known.push(date);
    else bySentence.set(sentence, [date]);
    if (last) daysBefore.set(date, last);
    if (!isDay(date.value)) continue;
    if (!isBound(scene, date)) last = date.value;
    news ??= date.value;
    newestYear = Math.max(newestYear, date.value.year ?? 0);
  }
  return { in: (sentence) => bySentence.get(sentence) ?? [], dayBefore: (date) => daysBefore.get(date) ?? null, news, newestYear };
};

/**
 * `ngày 25-5-2016` in the news of a `10-5`: a day with its year that lies long before, or behind, so that it is of another year; not
 * `01/01/2020` in the news of a `30/12`, which is soon to come.
 */
const isEarlierDay = (date: DateValue, { news, newestYear }: Calendar): boolean => {
  if (date.year === null || date.day === null) return false;
  if (date.year < newestYear - 1 || !news) return date.year < newestYear - 1;
  const distance = dayOfYear(news) - dayOfYear(date);
  if (news.year !== null) return distance + (news.year - date.year) * DAYS_OF_YEAR > RECENT_DAYS;
  return distance < 0 || (distance > RECENT_DAYS && DAYS_OF_YEAR - distance > COMING_DAYS);
};

const isMonthOfNews = (date: DateValue, { news }: Calendar): boolean =>
  news !== null && date.month === news.month && (date.year === null || date.year === news.year);

/** `cùng ngày`: as past as the day that was named last; `kể từ ngày 15/8` names none. */
const isOfPastDay = (date: DateSpan, calendar: Calendar): boolean => {
  const named = calendar.dayBefore(date);
  return named !== null && isEarlierDay(named, calendar);
};

/** `thông qua chương trình năm 2026` in the news of 2026: the year of the news, or one to come. */
const isYearOfNews = ({ year }: DateValue, { news, newestYear }: Calendar): boolean => {
  const now = news?.year ?? newestYear;
  return year !== null && now > 0 && year >= now;
};

/** Whether a date puts what it dates into the past: a month or year other than that of the news, a day long before. */
const isPast = (date: DateSpan, calendar: Calendar): boolean => {
  const { anchor, granularity } = date.value;
  if (anchor) return anchor.from === 'previous' ? isOfPastDay(date, calendar) : anchor.unit === 'year' && anchor.offset < 0;
  switch (granularity) {
    case 'day': return isEarlierDay(date.value, calendar);
    case 'month': return !isMonthOfNews(date.value, calendar);
    case 'week': case 'term': return false;
    case 'year': return !isYearOfNews(date.value, calendar);
    case 'quarter': case 'half': return true;
  }
};

const BIRTH = new Set(BORN);
/** `sinh ngày 5/5/1960`, `(SN 1961)` is nobody's change; `lần thứ 7` is no day. */
const isOther = (scene: Scene, date: DateSpan): boolean => {
  const { start, value } = date;
  return BIRTH.has(wordAt(scene, start - 1)) || BIRTH.has(wordAt(scene, start - 2)) || BIRTH.has(wordAt(scene, start))
    || (value.granularity === 'day' && value.day === null && value.anchor === null) || isOfBasis(scene, date);
};

/** `Căn cứ Quy định số 69-QĐ/TW | ngày 6/7/2022 |, …`: the day of the paper that the sentence rests on. */
const isOfBasis = (scene: Scene, { start }: DateSpan): boolean =>
  pairAt(scene, scene.sentenceStart(start)) === BASED_ON && startOfSpanTo(scene, 'Document', start) >= 0;

const BOUND = new Set(BOUNDS);
const isBound = (scene: Scene, { start }: DateSpan): boolean => BOUND.has(wordAt(scene, start - 1)) || BOUND.has(wordAt(scene, start));

const endsClause = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (',;.'.includes(wordAt(scene, at) || ' ')) return true;
  return false;
};

const THEN = new Set(THEREUPON);

/** `Sau đó, …` is of the time of the sentence before. */
const goesOn = (scene: Scene, sentence: number): boolean => THEN.has(pairAt(scene, scene.sentences.start[sentence]!));

const NEAR = 30;

const lastBefore = (scene: Scene, dates: readonly DateSpan[], token: number): DateSpan | undefined =>
  dates.slice(Math.max(0, firstBehind(dates, token) - NEAR), firstBehind(dates, token)).filter((date) => !isOther(scene, date)).at(-1);

/** `thôi giữ chức từ tháng 6`, in the news of an August. */
const isMonthBeforeNews = ({ value: { granularity, month, year } }: DateSpan, { news }: Calendar): boolean =>
  granularity === 'month' && month !== null && (news?.month ?? 0) > month && year === news?.year;

const isDatedBehind = (scene: Scene, dates: readonly DateSpan[], end: number, calendar: Calendar): boolean => {
  const next = dates[firstBehind(dates, end)];
  if (!next || next.start - end > NEAR || isOther(scene, next)) return false;
  if (isBound(scene, next)) return isMonthBeforeNews(next, calendar);
  return !endsClause(scene, end, next.start) && isPast(next, calendar);
};

const isFrom = (scene: Scene, { start }: DateSpan): boolean =>
  wordAt(scene, start - 1) === FROM || wordAt(scene, start) === FROM
  || (wordAt(scene, start) === COUNTED_FROM && wordAt(scene, start + 1) === FROM);

const OF_CONTENTS: ReadonlySet<DateValue['granularity']> = new Set(['year', 'quarter', 'half']);

/**
 * `thông qua báo cáo năm 2025; | bầu ông A …`, `bà Mai giữ chức Chánh án kể từ ngày 1/9/2022; | bầu ông A …`: what another clause
 * speaks of, not when it is said to be.
 */
const isOfOtherClause = (scene: Scene, date: DateSpan, verb: number): boolean => {
  const { start, end, value } = date;
  if (!OF_CONTENTS.has(value.granularity) && !isFrom(scene, date)) return false;
  if (start === scene.sentenceStart(start) || ',;('.includes(wordAt(scene, start - 1))) return false;
  for (let at = end; at < verb; at++) if (wordAt(scene, at) === ';') return true;
  return false;
};

/** Whether a date of the sentence, before the verb or directly behind the change, makes the change in [verb, end) history. */
export const isHistory = (scene: Scene, calendar: Calendar, verb: number, end: number): boolean => {
  const sentence = scene.sentences.of[verb]!;
  const dates = calendar.in(sentence);
  if (isDatedBehind(scene, dates, end, calendar)) return true;
  const before = lastBefore(scene, dates, verb)
    ?? (goesOn(scene, sentence) ? lastBefore(scene, calendar.in(sentence - 1), verb) : undefined);
  return before !== undefined && !isOfOtherClause(scene, before, verb) && isPast(before, calendar);
};

/** Sentences behind a change in which the text can say from when on it holds. */
const SENTENCES_ON = 2;

/** How far before the date `hiệu lực` ends. */
const IN_FORCE_BEFORE = [1, 2, 3];

/** `Các quyết định có hiệu lực từ ngày 1/4/2022.`, `Thời gian giữ chức vụ là 5 năm, kể từ ngày 1/4/2022.`, said behind the changes. */
const effectiveOfAll = (scene: Scene, calendar: Calendar, sentence: number): DateSpan | null => {
  for (let next = sentence; next <= Math.min(sentence + SENTENCES_ON, scene.sentences.count - 1); next++) {
    const isOfTerm = termOpenings.holds(scene.tape, scene.sentences.start[next]!);
    for (const date of calendar.in(next)) {
      const isOfForce = isOfTerm || IN_FORCE_BEFORE.some((back) => wordAt(scene, date.start - back) === IN_FORCE);
      if (isOfForce && isFrom(scene, date)) return date;
    }
  }
  return null;
};

/** `kể từ ngày 1/4/2025`: from when on a change holds. */
export const effectiveFrom = (scene: Scene, calendar: Calendar, from: number): DateSpan | null => {
  const sentence = scene.sentences.of[from - 1]!, dates = calendar.in(sentence), first = firstBehind(dates, from - 1);
  return dates.slice(first, first + NEAR).find((date) => isFrom(scene, date)) ?? effectiveOfAll(scene, calendar, sentence);
};

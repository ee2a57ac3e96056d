import type { DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';

export type DateSpan = Span<DateValue>;

/** The dates of an article, those of each sentence, and what is known of the day of the news. */
export interface Calendar {
  readonly all: readonly DateSpan[];
  in(sentence: number): readonly DateSpan[];
  /** The first day that the article names: nearly always that of the news itself. */
  readonly news: DateValue | null;
  readonly newestYear: number;
}

const RECENT_DAYS = 93, DAYS_OF_YEAR = 372;

const isDay = ({ granularity, day, calendar }: DateValue): boolean => granularity === 'day' && day !== null && calendar === 'solar';

export const readCalendar = (scene: Scene): Calendar => {
  const all = scene.all<DateValue>('Date');
  const bySentence = new Map<number, DateSpan[]>();
  let newestYear = 0;
  for (const date of all) {
    const sentence = scene.sentences.of[date.start]!;
    const known = bySentence.get(sentence);
    if (known) known.push(date);
    else bySentence.set(sentence, [date]);
    if (isDay(date.value)) newestYear = Math.max(newestYear, date.value.year ?? 0);
  }
  return { all, in: (sentence) => bySentence.get(sentence) ?? [], news: all.find(({ value }) => isDay(value))?.value ?? null, newestYear };
};

const dayOfYear = ({ month, day }: DateValue): number => ((month ?? 1) - 1) * 31 + (day ?? 1);

/** `ngày 22-5-2016` in the news of a `19-5`: a day with its year that lies long before, or behind, so that it is of another year. */
const isEarlierDay = (date: DateValue, { news, newestYear }: Calendar): boolean => {
  if (date.year === null || date.day === null) return false;
  if (date.year < newestYear - 1 || !news) return date.year < newestYear - 1;
  const distance = dayOfYear(news) - dayOfYear(date);
  if (news.year !== null) return distance + (news.year - date.year) * DAYS_OF_YEAR > RECENT_DAYS;
  return distance < 0 || distance > RECENT_DAYS;
};

const isMonthOfNews = (date: DateValue, { news }: Calendar): boolean =>
  news !== null && date.month === news.month && (date.year === null || date.year === news.year);

/** `cùng ngày`: as past as the day that was named last. */
const isOfPastDay = ({ start }: DateSpan, calendar: Calendar): boolean => {
  const named = calendar.all.filter((each) => each.start < start && isDay(each.value)).at(-1);
  return named !== undefined && isEarlierDay(named.value, calendar);
};

/** Whether a date puts what it dates into the past: a month or year other than that of the news, a day long before. */
const isPast = (date: DateSpan, calendar: Calendar): boolean => {
  const { anchor, granularity } = date.value;
  if (anchor) return anchor.from === 'previous' ? isOfPastDay(date, calendar) : anchor.unit === 'year' && anchor.offset < 0;
  switch (granularity) {
    case 'day': return isEarlierDay(date.value, calendar);
    case 'month': return !isMonthOfNews(date.value, calendar);
    case 'week': case 'term': return false;
    case 'quarter': case 'half': case 'year': return true;
  }
};

/** `sinh ngày 3/6/1961` is nobody's change; `lần thứ 7` is no day. */
const isOther = (scene: Scene, { start, value }: DateSpan): boolean =>
  wordAt(scene, start - 1) === 'sinh' || wordAt(scene, start - 2) === 'sinh'
  || (value.granularity === 'day' && value.day === null && value.anchor === null);

const FROM = new Set(['từ', 'đến']);
const isBound = (scene: Scene, { start }: DateSpan): boolean => FROM.has(wordAt(scene, start - 1)) || FROM.has(wordAt(scene, start));

const endsClause = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (',;.'.includes(wordAt(scene, at) || ' ')) return true;
  return false;
};

const THEN = new Set(['sau', 'tiếp', 'trước', 'khi', 'lúc']);

/** `Sau đó, …` is of the time of the sentence before. */
const goesOn = (scene: Scene, sentence: number): boolean => {
  const start = scene.sentences.start[sentence]!;
  return THEN.has(wordAt(scene, start)) && wordAt(scene, start + 1) === 'đó';
};

/** Whether a date of the sentence, before the verb or directly behind the change, makes the change in [verb, end) history. */
export const isHistory = (scene: Scene, calendar: Calendar, verb: number, end: number): boolean => {
  const sentence = scene.sentences.of[verb]!;
  let before: DateSpan | undefined;
  for (const date of calendar.in(sentence)) {
    if (isOther(scene, date)) continue;
    if (date.end <= verb) before = date;
    else if (date.start >= end && !isBound(scene, date) && !endsClause(scene, end, date.start) && isPast(date, calendar)) return true;
  }
  if (!before && goesOn(scene, sentence)) before = calendar.in(sentence - 1).filter((date) => !isOther(scene, date)).at(-1);
  return before !== undefined && isPast(before, calendar);
};

/** `kể từ ngày 1/4/2025`: from when on a change holds. */
export const effectiveFrom = (scene: Scene, calendar: Calendar, from: number): DateSpan | null => {
  for (const date of calendar.in(scene.sentences.of[from - 1]!)) {
    if (date.start < from - 1) continue;
    const [before, first, second] = [wordAt(scene, date.start - 1), wordAt(scene, date.start), wordAt(scene, date.start + 1)];
    if (before === 'từ' || first === 'từ' || (first === 'kể' && second === 'từ')) return date;
  }
  return null;
};

import { wordAt, type Story, type TokenRange } from '../discourse/index.js';
import type { CalendarPoint, DateValue } from '../entities/date/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { dayOfYear, DAYS_OF_YEAR } from './rough-days.js';
import { holdsWord } from './word-search.js';
import { EARLIER_OPENINGS, HISTORY_OPENINGS, SAME_DAY_OPENINGS } from '../lexicon/tables/role-verbs.js';

const OPENS_HISTORY = new Set(HISTORY_OPENINGS), OPENS_SAME_DAY = new Set(SAME_DAY_OPENINGS), OPENS_BEFORE = new Set(EARLIER_OPENINGS);

/** Whether the words of a verb belong to another time than the meetings do. */
export type IsOtherTime = (verb: number) => boolean;

/** When a meeting was held, as far as the text says. */
export interface Held {
  readonly when: Span | null;
  readonly mentions: readonly TokenRange[];
}

const LONGEST_OPENING = 3;

/** Whether one of the phrases opens the sentence of `at`. */
const isOpenedBy = (scene: Scene, at: number, phrases: ReadonlySet<string>): boolean => {
  let words = '', next = scene.sentenceStart(at);
  for (let count = 0; count < LONGEST_OPENING; count++) {
    words += (words && ' ') + wordAt(scene, next++);
    if (phrases.has(words)) return true;
  }
  return false;
};

const WORDS_OF_EARLIER = 2;
/** `Trước đó, | báo cáo trước HĐND, …`: whoever reported or spoke did so earlier at the same meeting. */
const goesOnHere = (scene: Scene, at: number): boolean => {
  const comma = scene.sentenceStart(at) + WORDS_OF_EARLIER;
  return wordAt(scene, comma) === ',' && scene.hit('SpeechVerb', comma + 1) !== undefined;
};

/** Whether the first of two points comes before the other; where a year is missing, the nearer reading holds. */
const isBefore = (one: CalendarPoint, other: CalendarPoint): boolean => {
  if (one.year !== null && other.year !== null && one.year !== other.year) return one.year < other.year;
  const days = (dayOfYear(other) - dayOfYear(one) + DAYS_OF_YEAR) % DAYS_OF_YEAR;
  return days > 0 && days < DAYS_OF_YEAR / 2;
};

const isKnownDay = ({ granularity, day, month }: DateValue): boolean => granularity === 'day' && day !== null && month !== null;
const isMonthBefore = (one: CalendarPoint, other: CalendarPoint): boolean => isBefore({ ...one, day: 1 }, { ...other, day: 1 });

/** A day or a month that lies before the day of every meeting. */
const isEarlier = ({ value }: Span<DateValue>, days: readonly DateValue[]): boolean => {
  if (days.length === 0 || value.month === null || value.end !== null) return false;
  if (isKnownDay(value)) return days.every((day) => isBefore(value, day));
  return value.granularity === 'month' && days.every((day) => isMonthBefore(value, day));
};

/** The year of the first day that the text names: nearly always that of the news. */
const yearOfNews = (dates: readonly Span<DateValue>[]): number | null =>
  dates.find(({ value }) => isKnownDay(value) && value.year !== null)?.value.year ?? null;

const RECENT_YEARS = 2;
/** A day or a month of a year long before that of the news. */
const isOfOldYear = ({ value: { year, month, end } }: Span<DateValue>, news: number | null): boolean =>
  news !== null && year !== null && month !== null && end === null && news - year >= RECENT_YEARS;

/** Words from the start of the sentence to a date that opens it: `Trả lời báo chí ngày 5/7, …`. */
const OPENING_WORDS = 30;

const COLON = new Set([':']), COMMA = new Set([',']);

/** A date that opens its sentence or ends its opening phrase; behind a colon it dates what is said: `nhấn mạnh: Trong tháng 9, …`. */
const isOpening = (scene: Scene, { start, end }: Span): boolean => {
  const first = scene.sentenceStart(start);
  return start - first <= 1 || (start - first <= OPENING_WORDS && wordAt(scene, end) === ',' && !holdsWord(scene, first, start, COLON));
};

/**
 * Whether a date that opens the sentence dates a verb: in `Ông Ba báo cáo, | ngày 27/5 | , …` and in `Ông Ba trình bày báo cáo |
 * tháng 8 | , …` it is part of what he says.
 */
const isDatedBy = (scene: Scene, verb: number, date: Span<DateValue> | undefined): boolean => date !== undefined
  && (date.start < verb || (isKnownDay(date.value) && !holdsWord(scene, verb, date.start, COMMA)));

/** The sentences that name one of the meetings. */
export const sentencesNaming = ({ scene }: Story, meetings: readonly Pick<Held, 'mentions'>[]): ReadonlySet<number> =>
  new Set(meetings.flatMap(({ mentions }) => mentions.map(([start]) => scene.sentences.of[start]!)));

/**
 * Tells what was before the meetings: a sentence that opens with words for the past, with an earlier date, or with `trước đó` and
 * no meeting of its own.
 */
export const earlierTimes = (story: Story, meetings: readonly Held[], named = sentencesNaming(story, meetings)): IsOtherTime => {
  const { scene } = story;
  const days = meetings.flatMap(({ when }) => (when && isKnownDay(when.value as DateValue) ? [when.value as DateValue] : []));
  const all = scene.all<DateValue>('Date'), news = yearOfNews(all);
  const dates = all.filter((date) => isEarlier(date, days) || isOfOldYear(date, news));
  const opened = new Map(dates.filter((date) => isOpening(scene, date)).reverse().map((date) => [scene.sentences.of[date.start]!, date]));
  const ends = new Set(dates.map(({ end }) => end));
  return (verb) => {
    const sentence = scene.sentences.of[verb]!;
    if (isDatedBy(scene, verb, opened.get(sentence)) || isOpenedBy(scene, verb, OPENS_HISTORY)) return true;
    if (ends.has(verb) || ends.has(verb - 1)) return true;
    return !named.has(sentence) && isOpenedBy(scene, verb, OPENS_BEFORE) && !goesOnHere(scene, verb);
  };
};

/** Tells what is said at another time than at the meetings: before them, or behind `cùng ngày` in a sentence that names none of them. */
export const otherTimes = (story: Story, meetings: readonly Held[]): IsOtherTime => {
  const { scene } = story, named = sentencesNaming(story, meetings), isEarlierTime = earlierTimes(story, meetings, named);
  return (verb) => isEarlierTime(verb) || (!named.has(scene.sentences.of[verb]!) && isOpenedBy(scene, verb, OPENS_SAME_DAY));
};

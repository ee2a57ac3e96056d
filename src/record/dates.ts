import { dayMeant, dayNumber, isoDay, isRealDay, parseIsoDay, type DateValue } from '../entities/date/index.js';
import type { DocumentDay, DocumentValue } from '../entities/document/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { BOUND_WORDS } from '../lexicon/tables/record-words.js';
import { lowerAt } from '../text/index.js';
import { idAt } from './ids.js';
import { mentionOf } from './mention.js';
import { newsTimeOf } from './news-time.js';
import { isYearMissing, resolveDates, type DatesInText, type ResolvedDate } from './resolve-dates.js';
import type { DateExpression, Id } from './types.js';

export type DateSpan = Span<DateValue>;

/** The day of a document; one without its year is the last such day up to publication. */
export const documentDay = ({ year, month, day }: DocumentDay, publishedOn: string | null): string | null => {
  if (year !== null) return isoDay({ year, month, day });
  const published = publishedOn === null ? null : parseIsoDay(publishedOn);
  if (!published) return null;
  const isLater = month > published.month || (month === published.month && day > published.day);
  const found = { year: published.year - (isLater ? 1 : 0), month, day };
  return isRealDay(day, month, found.year) ? isoDay(found) : null;
};

/** The times that an article writes, each placed in the calendar as far as it can be. */
export interface Dates {
  readonly entries: DateExpression[];
  readonly spans: readonly DateSpan[];
  idOf(span: Span | null): Id | null;
  /** First and last day of a date that names days, and not a month, a year or a bound. */
  daysOf(span: Span | null): { readonly start: string | null; readonly end: string | null };
  /** Whether a day lies longer before the day of publication than news is told. */
  isLongPast(day: string | null): boolean;
  /** Whether a day lies behind the day of publication. */
  isToCome(day: string | null): boolean;
  /** The dates that have no place in the calendar because nothing tells their year. */
  readonly withoutYear: readonly DateSpan[];
}

const NO_DAYS = { start: null, end: null };

const entryOf = (scene: Scene, { start, end }: DateSpan, id: Id, resolved: ResolvedDate): DateExpression => {
  const mention = mentionOf(scene, start, end);
  return { id, text: mention.text, ...resolved, mention };
};

/** Days after which a meeting is no news any more. */
const NEWS_DAYS = 30;

const isLongBefore = (day: string | null, publishedOn: string | null): boolean => {
  const one = day === null ? null : parseIsoDay(day), other = publishedOn === null ? null : parseIsoDay(publishedOn);
  return one !== null && other !== null && dayNumber(other) - dayNumber(one) > NEWS_DAYS;
};

const namesDays = ({ value }: DateSpan): boolean => value.granularity === 'day' && value.relation === null;

const BOUNDS = new Set(BOUND_WORDS);

/** Words from the start of a document to its day. */
const DOCUMENT_REACH = 24;

/** First tokens of the days of documents: `Quyết định số 12 | ngày 1/7/2025`. */
const daysOfDocuments = (scene: Scene): Set<number> => {
  const found = new Set<number>();
  for (const { start, value: { date } } of scene.all<DocumentValue>('Document')) {
    const end = date === null ? start : Math.min(scene.sentenceEnd(start), start + DOCUMENT_REACH);
    const isOwn = ({ value }: DateSpan): boolean => value.day === date!.day && value.month === date!.month;
    for (let at = start + 1; at < end; at++) if (scene.at<DateValue>('Date', at).some(isOwn)) found.add(at);
  }
  return found;
};

export const collectDates = (scene: Scene, publishedOn: string | null): Dates => {
  const spans = scene.all<DateValue>('Date'), ofDocuments = daysOfDocuments(scene);
  const isOfOther = (index: number): boolean => {
    const { start } = spans[index]!;
    return ofDocuments.has(start) || (start > 0 && BOUNDS.has(lowerAt(scene.tape, start - 1)));
  };
  const newsTime = publishedOn === null ? newsTimeOf(scene) : null;
  const inText: DatesInText = {
    isOfOther,
    countedFrom(index) {
      const day = dayMeant(scene, spans[index]!), from = day === null ? -1 : spans.indexOf(day);
      return from >= 0 && isOfOther(from) ? -1 : from;
    },
  };
  const resolved = resolveDates(spans.map(({ value }) => value), publishedOn, newsTime, inText);
  const indexes = new Map<Span, number>(spans.map((span, index) => [span, index]));
  const indexOf = (span: Span | null): number | undefined => (span ? indexes.get(span) : undefined);
  return {
    spans,
    entries: spans.map((span, index) => entryOf(scene, span, idAt('dates', index), resolved[index]!)),
    idOf(span) {
      const index = indexOf(span);
      return index === undefined ? null : idAt('dates', index);
    },
    daysOf(span) {
      const index = indexOf(span);
      return index !== undefined && namesDays(spans[index]!) ? { start: resolved[index]!.start, end: resolved[index]!.end } : NO_DAYS;
    },
    isLongPast: (day) => isLongBefore(day, publishedOn),
    isToCome: (day) => day !== null && publishedOn !== null && day > publishedOn,
    withoutYear: spans.filter(({ value }, index) => isYearMissing(value, resolved[index]!)),
  };
};

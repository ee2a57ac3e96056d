import { wordAt } from '../../discourse/index.js';
import { isSameDayAsBefore, type DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { ALSO_WORDS, OCCASION_WORD, OTHER_DATE_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isOfDateLine, isOfLead } from '../lead.js';
import { isAnnouncedBefore, isReferredTo } from './context.js';
import type { MeetingValue } from './value.js';
import { spansWithin } from './within.js';

const IS_OTHER_DATE = new Set(OTHER_DATE_WORDS);
/** Words between a meeting and a day behind it, and from the start of the sentence to the end of its opening phrase. */
const FAR = 14;
/** Words between a meeting and the month that dates it, or the day right behind it. */
const RIGHT_BEHIND = 3;
/** Words before a day that still opens its sentence. */
const OPENING_WORDS = 3;

const isDay = ({ value }: Span<DateValue>): boolean => value.granularity === 'day' && value.relation === null;

/** `ngày 16/1 (tức | 19 tháng Chạp)`: beside a day of the calendar the lunar one is no day of its own. */
const withoutLunar = (days: readonly Span<DateValue>[]): readonly Span<DateValue>[] => {
  const solar = days.filter(({ value }) => value.calendar === 'solar');
  return solar.length > 0 ? solar : days;
};

/** Where a notice of a meeting begins before it in its sentence: `Ngày 9/11, Văn phòng ra | thông báo kết luận … tại buổi làm việc`. */
const noticeOf = (scene: Scene, { start }: Span): number => {
  const first = scene.sentenceStart(start);
  for (let at = start - 1; at >= first; at--) if (scene.hit('NoticeOfMeeting', at)) return at;
  return first;
};

/** Tokens of the number of a document. */
const DOCUMENT_TOKENS = 16;
/** `Công văn số 655-CV/TU | ngày 4/3/2026`, `Nghị quyết số 60-NQ/TW, | ngày 12/4/2025 | của …`: the day of a document. */
export const isOfDocument = (scene: Scene, { start, end }: Span): boolean => {
  const behind = wordAt(scene, end) === OF && wordAt(scene, start - 1) === ',' ? start - 1 : start;
  const from = Math.max(scene.sentenceStart(start), start - DOCUMENT_TOKENS);
  return spansWithin(scene, 'Document', from, start).some((document) => document.end === behind);
};

/** `Nhân dịp | 27/7, sáng 25/7, …`: the day for which it is held. */
export const isOccasion = (scene: Scene, { start }: Span): boolean => wordAt(scene, start - 1) === OCCASION_WORD;

/** `từ ngày 8 đến ngày 10/2` tells how long it lasts; `kể từ ngày 1/4` is the day of something else. */
const canBeHeldOn = (scene: Scene, date: Span<DateValue>): boolean =>
  isDay(date) && !isOccasion(scene, date) && (date.value.end !== null || !IS_OTHER_DATE.has(wordAt(scene, date.start - 1)));

/** `Sáng 8/2, …`; a capital shows a sentence whose full stop is missing; `Sau lễ đón chiều 11-5, …` opens with a longer phrase. */
export const isOpening = (scene: Scene, date: Span, sentenceStart: number): boolean =>
  date.start - sentenceStart <= OPENING_WORDS || hasFlag(scene.tape, date.start, Flag.Capital)
  || (date.start - sentenceStart <= FAR && wordAt(scene, date.end) === ',');

const ALSO = new Set(ALSO_WORDS);
/** `Chiều cùng ngày, …`, `Cũng trong | chiều 21/6, …`: the sentence tells of something else on the day told of before. */
export const isSameDayAgain = (scene: Scene, { start, value }: Span<DateValue>): boolean =>
  isSameDayAsBefore(value) || ALSO.has(wordAt(scene, start - 1)) || ALSO.has(`${wordAt(scene, start - 2)} ${wordAt(scene, start - 1)}`);

/** Talks take no days on end: `hội đàm nhân chuyến thăm từ ngày 8 đến 11/7` are the days of the visit. */
const isTooLong = ({ value: { end } }: Span<DateValue>, { value: { head } }: Span<MeetingValue>): boolean =>
  end !== null && head.kind === 'talks';

/** `Ngày 29/6, người phát ngôn cho biết … sẽ thăm Hà Lan | từ ngày 5 đến 11/7`: the days on end behind what is to come. */
const announcedDays = (scene: Scene, days: readonly Span<DateValue>[], span: Span<MeetingValue>): Span<DateValue> | undefined =>
  (isAnnouncedBefore(scene, span) ? days.find(({ start, value }) => start >= span.end && value.end !== null) : undefined);

/** `Chiều 8/7, Thủ tướng đã rời Berlin, kết thúc | chuyến thăm Đức từ ngày 5 đến 8/7`: a visit has the days on end behind it. */
const daysOfVisit = (days: readonly Span<DateValue>[], { end, value: { head } }: Span<MeetingValue>): Span<DateValue> | undefined =>
  (head.kind === 'visit' ? days.find(({ start, value }) => start >= end && value.end !== null) : undefined);

/**
 * The day of a meeting in its sentence, of the dates there: the date that opens the sentence, else the nearest one before
 * the meeting, else the nearest one behind it, inside its name, or the only one. Behind `Tại hội đàm, …` other things are told.
 */
export const dateOf = (scene: Scene, dates: readonly Span<DateValue>[], span: Span<MeetingValue>): Span<DateValue> | null => {
  const { start, end } = span, sentenceStart = scene.sentenceStart(start);
  const notice = noticeOf(scene, span);
  const days = withoutLunar(dates.filter((date) => date.start >= notice && canBeHeldOn(scene, date) && !isTooLong(date, span)
    && !isOfDocument(scene, date)));
  const lasting = announcedDays(scene, days, span) ?? daysOfVisit(days, span);
  if (lasting) return lasting;
  const opening = days.find((date) => isOpening(scene, date, sentenceStart));
  if (opening && opening.start < start) return opening;
  const within = isReferredTo(scene, span) && wordAt(scene, end) === ',' ? RIGHT_BEHIND : FAR;
  return days.filter((date) => date.start < start).at(-1)
    ?? days.find((date) => date.start >= end && date.start - end < within)
    ?? days.find((date) => date.start >= start && date.end <= end)
    ?? (days.length === 1 && within === FAR ? days[0]! : null);
};

/** The day with which the lead opens, when no sentence about the meeting names one: `Chiều 15/6, tại Nhà Quốc hội, …`. */
export const dayOfLead = (scene: Scene): Span<DateValue> | null =>
  scene.all<DateValue>('Date').find((date) => isOfLead(scene, date.start) && isDay(date) && !isOfDateLine(scene, date.start)
    && (date.start - scene.sentenceStart(date.start) <= 1 || hasFlag(scene.tape, date.start, Flag.Capital))) ?? null;

const MONTHS = 12;
/** Months between two, the shorter way round the year. */
const monthsApart = (a: number, b: number): number => Math.min(Math.abs(a - b), MONTHS - Math.abs(a - b));

/** The day of the news, and the latest year that the article names. */
interface NewsTime { readonly day: DateValue | null; readonly lastYear: number }

/** `hồi tháng 1/2016` in the news of May: a month with its year that is not about that of the news, or of a past year. */
const isOtherMonth = ({ granularity, year, month }: DateValue, { day, lastYear }: NewsTime): boolean => {
  if (granularity !== 'month' || year === null || month === null) return false;
  if (day === null || day.month === null) return year < lastYear;
  // The last year may be that of a plan: `phiên họp tháng 6/2017 … đến năm 2020`
  return monthsApart(month, day.month) > 1 || (day.year !== null && year !== day.year);
};

/** `kỳ họp thứ tám của HĐND huyện (tháng 7.2014)`: a month with its year right behind tells history. */
export const isOfAnotherYear = (dates: readonly Span<DateValue>[], span: Span, news: NewsTime): boolean =>
  dates.some(({ start, end, value }) =>
    (end === span.end || (start >= span.end && start - span.end <= RIGHT_BEHIND)) && isOtherMonth(value, news));

/** `Năm 2019, bà được mời dự | hội nghị …`: a sentence that opens with a month or a year and names no day tells no news. */
export const isOfLongTime = (scene: Scene, dates: readonly Span<DateValue>[], { start }: Span): boolean => {
  const [first] = dates;
  return first !== undefined && first.value.year !== null && first.start < start && first.start - scene.sentenceStart(start) <= 1
    && (first.value.granularity === 'year' || first.value.granularity === 'month') && !dates.some(isDay);
};

/** A year before which no article of these tells news. */
const LONG_AGO = 1990;

const latestYear = (dates: readonly Span<DateValue>[]): number => dates.reduce((last, { value }) => Math.max(last, value.year ?? 0), 0);

/** `trước ngày 15/1/2019`: a limit may lie in the year after that of the news. */
const isLimit = ({ value: { relation } }: Span<DateValue>): boolean => relation === 'before';

/** The latest year of the days that an article names, without any that of its other dates: plans name later years. 0 without any. */
export const lastYearOf = (scene: Scene): number => {
  const dates = scene.all<DateValue>('Date').filter((date) => date.value.granularity !== 'term' && !isLimit(date));
  return latestYear(dates.filter(({ value }) => value.granularity === 'day')) || latestYear(dates);
};

/** Whether the year of a date is past: the article names a later one. */
export const isOldDate = (date: Span<DateValue> | null, lastYear: number): boolean => {
  const year = date?.value.year ?? null;
  return year !== null && (year < lastYear || year < LONG_AGO);
};

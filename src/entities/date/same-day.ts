import type { Scene, Span } from '../../grammar/index.js';
import { BOUND_WORDS } from '../../lexicon/tables/record-words.js';
import { lowerAt } from '../../text/index.js';
import type { DateValue } from './value.js';

/** Tokens before a day with which its sentence opens, `Trước đó, | sáng cùng ngày`, and before one that ends the opening phrase. */
const RIGHT_AWAY = 3, OPENING = 12;
const ENDS_PHRASE = new Set([',', ')']);

/** `Sang ngày làm việc thứ hai (| 16/10), …`; not `Giao Sở Y tế trong | ngày 16/10 trình …`. */
const opens = (scene: Scene, { start, end }: Span): boolean => {
  const before = start - scene.sentenceStart(start);
  return before <= RIGHT_AWAY || (before <= OPENING && ENDS_PHRASE.has(lowerAt(scene.tape, end)));
};

const NO_NEWS_BEHIND = new Set([...BOUND_WORDS, ':']);
/** A day of news with which a sentence opens, not one that is noted of someone: `sinh ngày 2/9/1962`, `Ngày vào Đảng: 3/2/1985`. */
const isToldOf = (scene: Scene, date: Span<DateValue>): boolean =>
  isReportedDay(date.value) && opens(scene, date) && !NO_NEWS_BEHIND.has(lowerAt(scene.tape, date.start - 1));

/** A single day on which something happened; no deadline and no plan. */
export const isReportedDay = ({ granularity, end, relation, tense }: DateValue): boolean =>
  granularity === 'day' && end === null && relation !== 'before' && tense !== 'plan' && tense !== 'future';

/** `cùng ngày`: counted from a day that the text named before. */
export const isSameDayAsBefore = ({ anchor }: DateValue): boolean => anchor !== null && anchor.offset === 0 && anchor.from === 'previous';

/** Nobody goes on from a day that so many others part from it; hostile text would. */
const MOST_DATES_BACK = 50;

/**
 * `Sáng 24/6, … cuộc bầu cử ngày 23/5 … Chiều cùng ngày, …`: a sentence that opens with it goes on from the last one that opened
 * with a day, and not from a day that was named in passing; null where it does not open its sentence, or none did before.
 */
export const dayMeant = (scene: Scene, date: Span<DateValue>): Span<DateValue> | null => {
  if (!isSameDayAsBefore(date.value) || date.start - scene.sentenceStart(date.start) > RIGHT_AWAY) return null;
  const dates = scene.all<DateValue>('Date'), at = dates.indexOf(date);
  for (let i = at - 1; i >= Math.max(0, at - MOST_DATES_BACK); i--) {
    if (!isSameDayAsBefore(dates[i]!.value) && isToldOf(scene, dates[i]!)) return dates[i]!;
  }
  return null;
};

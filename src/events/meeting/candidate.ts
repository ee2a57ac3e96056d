import { isLightBetween, wordAt, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { DateValue } from '../../entities/date/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { MeetingValue } from './value.js';

/** A mention of a meeting and what speaks for its being the event that the article reports. */
export interface Candidate {
  readonly span: Span<MeetingValue>;
  readonly sentence: number;
  /** Governed by words such as `Nghị quyết`, `trước`, `tiến tới`: a meeting of the past or the future. */
  readonly isBackground: boolean;
  /** The day that its sentence gives, and whether the sentence opens with it. */
  readonly date: Span<DateValue> | null;
  readonly isDateOpening: boolean;
  /** `… sẽ khai mạc vào ngày 22/5`: the verb and the day stand behind. */
  readonly isAnnounced: boolean;
  /** Its year is past: the article names a later one. */
  readonly isOld: boolean;
  readonly isHeld: boolean;
  readonly isTitle: boolean;
  /** `Tại hội nghị`, `Phát biểu tại buổi lễ`: the article speaks of it as known. */
  readonly isReference: boolean;
  readonly strength: number;
}

const isDay = (span: Span<DateValue>): boolean => span.value.granularity === 'day' && span.value.relation === null;

/** Words before a date that make it no date of the meeting: `kể từ ngày 1/4`, `trước ngày 30/6`. */
const OTHER_DATES = new Set(['từ', 'trước', 'đến', 'sinh', 'hết', 'tới', 'sau']);
const FAR = 14;
/** A year before which no article of these tells news. */
const LONG_AGO = 1990;

/** `Sáng 8/2, …`; a capital shows a sentence whose full stop is missing; `Sau lễ đón chiều 11-5, …` opens with a longer phrase. */
const isOpening = (scene: Scene, date: Span, sentenceStart: number): boolean =>
  date.start - sentenceStart <= 3 || hasFlag(scene.tape, date.start, Flag.Capital) || (date.start - sentenceStart <= FAR && wordAt(scene, date.end) === ',');

/**
 * The day of a meeting in its sentence: the date that opens the sentence, else the nearest one before the meeting, else
 * the nearest one behind it.
 */
export const dateOf = (scene: Scene, dates: readonly Span<DateValue>[], { start, end }: Span): Span<DateValue> | null => {
  const sentenceStart = scene.sentenceStart(start);
  const days = dates.filter((date) => isDay(date) && (date.value.end !== null || !OTHER_DATES.has(wordAt(scene, date.start - 1))));
  const opening = days.find((date) => isOpening(scene, date, sentenceStart));
  if (opening && opening.start < start) return opening;
  return days.filter((date) => date.start < start).at(-1) ?? days.find((date) => date.start >= end && date.start - end < FAR) ?? days.find((date) => date.start >= start && date.end <= end) ?? (days.length === 1 ? days[0]! : null);
};

/** `kỳ họp thứ 5 Quốc hội khóa XIII (tháng 6.2013)`: a month with its year right behind tells history. */
const isOfAnotherYear = (dates: readonly Span<DateValue>[], { end }: Span): boolean =>
  dates.some(({ start, value }) => start >= end && start - end <= 3 && value.granularity === 'month' && value.year !== null);

/** `kỳ họp thứ 3 vừa qua`, `Đại hội sắp tới`. */
const OTHER_TIMES = new Set(['vừa qua', 'lần trước', 'gần đây', 'sắp tới', 'trước đó', 'trước đây', 'tiếp theo', 'năm trước', 'năm sau']);
const isOfAnotherTime = (scene: Scene, { end }: Span): boolean => [0, 1].some((skip) => OTHER_TIMES.has(`${wordAt(scene, end + skip)} ${wordAt(scene, end + skip + 1)}`)) || OTHER_TIMES.has(`${wordAt(scene, end - 2)} ${wordAt(scene, end - 1)}`);

const REFERS = new Set(['tại', 'dự', 'luận', 'mạc', 'đầu', 'thúc', 'biểu']);
/** `Tại hội nghị, …`, `Phát biểu tại buổi lễ, …`: at the start of a sentence only. */
const isReferredTo = (scene: Scene, start: number): boolean => start - scene.sentenceStart(start) <= 6 && REFERS.has(wordAt(scene, start - 1));
const WINDOW = 7;

const isHeldBehind = (scene: Scene, { end }: { readonly end: number }): boolean => [0, 1, 2].some((skip) => scene.hit('HoldingVerbBehind', end + skip) !== undefined);

/** `Văn phòng Chủ tịch nước họp báo`: the word is the verb of whoever stands before it. */
const isVerbOfParty = (story: Story, start: number): boolean =>
  story.partiesOf(story.scene.sentences.of[start]!).some((party) => party.end <= start && (party.kind === 'body' || party.individual !== null) && isLightBetween(story.scene, party.end, start) && start - party.end <= 2);

/** A verb of holding stands before the mention, or directly behind it. */
const isHeldHere = (story: Story, { start, end }: Span): boolean => {
  const { scene } = story;
  if (isVerbOfParty(story, start)) return true;
  for (let at = start; at >= Math.max(scene.sentenceStart(start), start - WINDOW); at--) if (scene.hitBefore('HoldingVerb', at)) return true;
  return isHeldBehind(scene, { end });
};

/** Outermost mentions only: `buổi họp báo` holds `họp báo`. */
const outermost = (spans: readonly Span<MeetingValue>[]): Span<MeetingValue>[] => {
  let readTo = -1;
  return spans.filter(({ start, end }) => {
    if (start < readTo) return false;
    readTo = end;
    return true;
  });
};

/** How much speaks for a mention; each line is one heuristic. */
const strengthOf = (candidate: Omit<Candidate, 'strength'>, firstBody: number): number => {
  const { value } = candidate.span;
  let strength = 0;
  if (candidate.date) strength += 3;                                    // 1. a day in the sentence
  if (candidate.date?.value.partOfDay) strength += 1;                   // 2. even a part of the day
  if (candidate.isHeld) strength += 3;                                  // 3. someone holds or attends it
  if (candidate.isOld) strength -= 5;                                   // 3b. but not years ago
  if (candidate.isBackground) strength -= 6;                            // 4. it stands in the background
  strength += Math.max(0, 4 - (candidate.sentence - firstBody));        // 5. news tells first what is new
  if (candidate.isReference) strength += 1;                             // 9. it is referred to again
  if (candidate.isTitle) strength -= 1;                                 // 6. headlines are short of facts
  if (value.head.isVerb) strength -= 1.5;                               // 7. verbs tell of other things too
  if (value.head.isWeak) strength -= 3;                                 // 8. and so do short words
  return strength;
};

/** All mentions of meetings with their strength, in the order of the text. */
export const readCandidates = (story: Story): Candidate[] => {
  const { scene } = story, { sentences } = scene;
  const datesBySentence: Span<DateValue>[][] = Array.from({ length: sentences.count }, () => []);
  for (const date of scene.all<DateValue>('Date')) datesBySentence[sentences.of[date.start]!]!.push(date);
  const titleEnd = scene.all('Title')[0]?.end ?? 0;
  const firstBody = titleEnd > 0 ? 1 : 0;
  const lastYear = Math.max(0, ...scene.all<DateValue>('Date').map(({ value }) => (value.granularity === 'term' ? 0 : value.year ?? 0)));
  return outermost(scene.all<MeetingValue>('Meeting')).map((span) => {
    const sentence = sentences.of[span.start]!;
    const date = dateOf(scene, datesBySentence[sentence]!, span);
    const facts = {
      span, sentence, date,
      isDateOpening: date !== null && isOpening(scene, date, sentences.start[sentence]!),
      isOld: date?.value.year != null && (date.value.year < lastYear || date.value.year < LONG_AGO),
      isBackground: scene.hitBefore('BackgroundGovernor', span.start) !== undefined || isOfAnotherTime(scene, span) || isOfAnotherYear(datesBySentence[sentence]!, span),
      isHeld: isHeldHere(story, span),
      isAnnounced: date !== null && date.start >= span.end && isHeldBehind(scene, span),
      isTitle: span.start < titleEnd,
      isReference: isReferredTo(scene, span.start),
    };
    return { ...facts, strength: strengthOf(facts, firstBody) };
  });
};

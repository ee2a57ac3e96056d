import { wordAt, type Story } from '../../discourse/index.js';
import { isSameDayAsBefore, type DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { BEFORE_OR_AFTER, MEETS, OPENINGS_OF_MEETINGS } from '../../lexicon/tables/meeting-contexts.js';
import { CONFERENCE, CONGRESS, SESSION, SITTING } from '../../lexicon/tables/meeting-kinds.js';
import { lowerAt } from '../../text/index.js';
import { isAside } from '../asides.js';
import { isOfLead, isOfOpening } from '../lead.js';
import {
  isHeld, isHeldOn, isInBackground, isOneBefore, isOverAndTold, isPlanned, isPromised,
  isReferredTo, isShown, isToldAsEarlier, isVisitOfDays, isWithPress,
} from './context.js';
import { dateOf, isOfAnotherYear, isOfDocument, isOfLongTime, isOpening, isSameDayAgain } from './day.js';
import { identityOf, isBare, type Identity } from './identity.js';
import { newsOf, timingOf, type Timing } from './news-day.js';
import type { MeetingValue } from './value.js';
import { spansOfSentence } from './within.js';

/** What the text says around a mention of a meeting. */
interface Facts extends Timing {
  readonly span: Span<MeetingValue>;
  readonly identity: Identity;
  /** Only the word for the meeting: it means one that was named. */
  readonly isBare: boolean;
  readonly sentence: number;
  readonly isOfLead: boolean;
  readonly isOfOpening: boolean;
  /** Governed by words such as `Nghị quyết`, `trước`, `tiến tới`: a meeting of the past or the future. */
  readonly isBackground: boolean;
  /** `từ sau | phiên họp thứ 8 đến nay`: one of the same sort at another time than the news. */
  readonly isOneBefore: boolean;
  /** The day that its sentence gives, and whether the sentence opens with it. */
  readonly date: Span<DateValue> | null;
  /** The day is said of this meeting, and not of another one that the sentence names first. */
  readonly ownsDate: boolean;
  readonly isDateOpening: boolean;
  /** `Chiều cùng ngày, …`, `Cũng trong chiều 21/6, …`: beside what was told before, on the same day. */
  readonly isSameDayAgain: boolean;
  /** `… sẽ khai mạc vào ngày 22/5`: the verb and the day stand behind. */
  readonly isAnnounced: boolean;
  /** `… sẽ thăm Đức từ ngày 5 đến 11/7`: a visit with its days behind it. */
  readonly isVisitOfDays: boolean;
  readonly isHeld: boolean;
  readonly isTitle: boolean;
  /** A picture of it is shown. */
  readonly isShown: boolean;
  /** `Tại hội nghị`, `Phát biểu tại buổi lễ`: the article speaks of it as known. */
  readonly isReference: boolean;
}

/** A mention of a meeting, and how much speaks for its being an event that the article reports. */
export interface Candidate extends Facts {
  readonly strength: number;
  /** A sitting at which a session is prepared that its sentence names behind it. */
  readonly preparesSession: boolean;
}

const OPENS_ANOTHER = new Set(OPENINGS_OF_MEETINGS);
/** The opening of games is told for itself: they are no meeting. */
const opensAnother = (scene: Scene, { value }: Span<MeetingValue>): boolean => OPENS_ANOTHER.has(value.head.head)
  && scene.at<MeetingValue>('Meeting', value.headEnd).some((inner) => inner.value.head.kind !== 'other');

/** Words from a counted sitting to the congress whose sitting it is. */
const WORDS_TO_CONGRESS = [0, 1, 2, 3];
/** `phiên thứ nhất | Đại hội Đảng bộ xã`, `phiên trù bị | Đại hội`: the congress itself is told, of which this is a part. */
const isPartOfCongress = (scene: Scene, { value: { head, headEnd } }: Span<MeetingValue>): boolean =>
  (head.needsNumber ?? head.isPart) === true
  && WORDS_TO_CONGRESS.some((on) => scene.at<MeetingValue>('Meeting', headEnd + on).some((inner) => inner.value.head.kind === 'congress'));

const WITH_SITTINGS: ReadonlySet<string> = new Set([CONFERENCE, CONGRESS]);
/** `phiên họp đầu tiên của | Hội nghị Trung ương 9`, `ngày làm việc thứ hai của | Hội nghị lần thứ 9`: a part of what is told. */
const isSittingOfPlenum = (scene: Scene, { value: { head, headEnd } }: Span<MeetingValue>): boolean =>
  (head.family === SITTING || head.isPart === true) && WORDS_TO_CONGRESS.some((on) => wordAt(scene, headEnd + on - 1) === OF
    && scene.at<MeetingValue>('Meeting', headEnd + on).some(({ value }) => value.ordinal !== null && WITH_SITTINGS.has(value.head.family)));

const ONLY_MEETS = new Set(MEETS);
/** `BCH Đảng bộ xã họp | Hội nghị lần thứ 9`: the short word only says that the meeting with the number is held. */
const holdsNumbered = (scene: Scene, { value: { head, headEnd } }: Span<MeetingValue>): boolean => ONLY_MEETS.has(head.head)
  && scene.at<MeetingValue>('Meeting', headEnd).some(({ value: { ordinal } }) => ordinal !== null);

/** `Tại phiên thứ nhất, …`, where a congress is told by its sittings. */
const isBarePart = ({ value: { head, body } }: Span<MeetingValue>): boolean => head.needsNumber === true && body === null;

/** A meeting with its number in the name of another: `hội nghị triển khai Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành …`. */
const isNumberedInside = ({ value: { ordinal, body, termNumber } }: Span<MeetingValue>): boolean =>
  ordinal !== null && (body !== null || termNumber !== null);

/** A mention, and whether it stands in the name of another meeting. */
interface Mention { readonly span: Span<MeetingValue>; readonly isInner: boolean }

/** `phiên thảo luận tại kỳ họp thứ 5`: the session names its sitting. */
const isSittingOf = ({ value: { head, ordinal } }: Span<MeetingValue>, { value }: Span<MeetingValue>): boolean =>
  ordinal === null && head.kind === 'legislature' && value.head.family === head.family;

/** Outermost mentions: `buổi họp báo` holds `họp báo`; but `lễ khai mạc hội nghị` is part of the meeting that it opens. */
const mentionsOf = (scene: Scene): Mention[] => {
  const spans = scene.all<MeetingValue>('Meeting').filter((span) => !isWithPress(scene, span) && !isAside(scene, span.start));
  let readTo = -1, outer: Span<MeetingValue> | null = null;
  const isInParts = spans.some((span) => isPartOfCongress(scene, span));
  return spans.flatMap((span): Mention[] => {
    if (isInParts && isBarePart(span)) return [];
    if (outer && span.start < readTo) {
      return span.start >= outer.value.headEnd && isNumberedInside(span) ? [{ span, isInner: !isSittingOf(outer, span) }] : [];
    }
    if (opensAnother(scene, span) || holdsNumbered(scene, span) || isPartOfCongress(scene, span)
      || isSittingOfPlenum(scene, span)) return [];
    [readTo, outer] = [span.end, span];
    return [{ span, isInner: false }];
  });
};

/** Sentences of the body, from the first on, that speak for a meeting, each less than the one before. */
const TOLD_FIRST = 4;

/** How much speaks for a mention; each line is one heuristic. `firstBody` is the first sentence behind the headline. */
const strengthOf = ({ span, sentence, date, ...facts }: Facts, firstBody: number): number => {
  const { isVerb, isWeak } = span.value.head;
  const weights: readonly (readonly [holds: boolean | undefined, weight: number])[] = [
    [facts.ownsDate, 3], // 1. a day of its own
    [facts.ownsDate && date?.value.partOfDay !== null, 1], // 2. even a part of the day
    [facts.isHeld, 3], // 3. someone holds or attends it
    [facts.isOld, -5], // 4. but not long ago
    [facts.isBackground, -6], // 5. it stands in the background
    [facts.isReference, 1], // 6. it is referred to again
    [facts.isShown, 4], // 7. a picture shows it
    [facts.ownsDate && facts.daysFromNews === 0 && !(isWeak && isSameDayAsBefore(date!.value)), 1], // 8. its day is that of the news
    [facts.isTitle, -1], // 9. headlines are short of facts
    [isVerb, -1.5], // 10. verbs tell of other things too
    [isWeak, -3], // 11. and so do short words
  ];
  // News tells first what is new
  const toldFirst = Math.max(0, TOLD_FIRST - (sentence - firstBody));
  return weights.reduce((strength, [holds, weight]) => (holds ? strength + weight : strength), toldFirst);
};

/** Words between a mention and a day that is its own, whatever else the sentence names. */
const BESIDE = 4;
const ANOTHER_DAY = new Set(BEFORE_OR_AFTER);
/** `trước Kỳ họp thứ 5, | chiều 8/7, ông Ba đã …`: behind the comma the day is that of what is told. */
const isOfOther = ({ tape }: Scene, { start, end, value: { head } }: Span<MeetingValue>, date: Span): boolean => {
  if (head.head !== SESSION || start === 0 || !ANOTHER_DAY.has(lowerAt(tape, start - 1))) return false;
  for (let at = end; at < date.start; at++) if (lowerAt(tape, at) === ',') return true;
  return false;
};
const isBeside = (scene: Scene, span: Span<MeetingValue>, date: Span): boolean => {
  const { start, end } = span;
  return (date.start >= start && date.start - end <= BESIDE && !isOfOther(scene, span, date))
    || (date.end <= start && start - date.end <= BESIDE);
};

/** It is only mentioned: governed by other words, before the news, one of a series, or yet to come and told of what else will happen. */
const isPassing = (scene: Scene, span: Span<MeetingValue>, date: Span<DateValue> | null, { isComing, daysFromNews }: Timing): boolean =>
  (isInBackground(scene, span) && !isOverAndTold(scene, span, date)) || (date === null && isPlanned(scene, span))
  || (isComing && isPromised(scene, span)) || (daysFromNews !== 0 && isToldAsEarlier(scene, span));

/** `Trước đó, chiều 7/7, huyện đã tổ chức | hội nghị …`: what the article goes back to has the day of its sentence. */
const isDatedEarlier = (scene: Scene, span: Span<MeetingValue>): boolean => isToldAsEarlier(scene, span) && !isInBackground(scene, span);

/** The dates of the sentence; the day that a page prints behind its headline is not that of the event. */
const datesBeside = (scene: Scene, { start }: Span, titleEnd: number): readonly Span<DateValue>[] => {
  const dates = spansOfSentence<DateValue>(scene, 'Date', scene.sentences.of[start]!);
  return start < titleEnd ? dates.filter((date) => date.start < titleEnd) : dates;
};

/**
 * `Thường trực HĐND tổ chức | phiên họp … chuẩn bị cho kỳ họp thứ 7`: the sittings that are no part of the session which their
 * sentence names behind them, where it names it in the background.
 */
const sittingsBefore = (candidates: readonly Omit<Candidate, 'preparesSession'>[]): ReadonlySet<unknown> => {
  const prepared = new Map<number, number>();
  for (const { isBackground, sentence, span: { start, value: { head } } } of candidates) {
    if (isBackground && head.head === SESSION) prepared.set(sentence, start);
  }
  return new Set(candidates.filter(({ isBackground, isHeld, sentence, span: { end, value: { head } } }) =>
    !isBackground && isHeld && head.family === SITTING && (prepared.get(sentence) ?? -1) >= end));
};

/** `Thực hiện Quy định số 11 ngày 18/2/2019 về việc tiếp dân, | đối thoại với dân; sáng 5/7, …`: a word of what a document is about. */
const isOfContents = (scene: Scene, dates: readonly Span<DateValue>[], { start, value: { head } }: Span<MeetingValue>): boolean => {
  const last = head.isVerb || head.isWeak ? dates.filter((date) => date.end <= start).at(-1) : undefined;
  return last !== undefined && isOfDocument(scene, last);
};

/** Its sentence tells of another time, or of what a document is about. */
const isElsewhere = (scene: Scene, dates: readonly Span<DateValue>[], span: Span<MeetingValue>, news: ReturnType<typeof newsOf>): boolean =>
  isOfContents(scene, dates, span) || isOfLongTime(scene, dates, span) || isOfAnotherYear(dates, span, news);

/** All mentions of meetings with their strength, in the order of the text. */
export const readCandidates = (story: Story): Candidate[] => {
  const { scene } = story, { sentences } = scene;
  const news = newsOf(scene);
  const titleEnd = scene.all('Title')[0]?.end ?? 0;
  const opened = new Set<number>();
  const candidates = mentionsOf(scene).map(({ span, isInner }) => {
    const sentence = sentences.of[span.start]!, here = datesBeside(scene, span, titleEnd);
    const date = dateOf(scene, here, span), identity = identityOf(story, span);
    const timing = timingOf(scene, span, date, news);
    const isBackground = isInner || isElsewhere(scene, here, span, news)
      || isPassing(scene, span, date, timing);
    const isFirst = !opened.has(sentence) && !(isBackground && !isDatedEarlier(scene, span));
    if (!isBackground) opened.add(sentence);
    const facts: Facts = {
      span, sentence, date, identity, isBackground,
      isOfLead: isOfLead(scene, span.start),
      isOfOpening: isOfOpening(scene, span.start),
      ...timing,
      isOneBefore: isOneBefore(scene, span),
      isBare: isBare(identity),
      ownsDate: date !== null && (isFirst || isBeside(scene, span, date)),
      isDateOpening: date !== null && isOpening(scene, date, sentences.start[sentence]!),
      isSameDayAgain: date !== null && isSameDayAgain(scene, date),
      isHeld: isHeld(story, span),
      isAnnounced: isHeldOn(scene, span, date),
      isVisitOfDays: isVisitOfDays(span, date),
      isTitle: span.start < titleEnd,
      isShown: isShown(scene, span),
      isReference: isReferredTo(scene, span),
    };
    return { ...facts, strength: strengthOf(facts, titleEnd > 0 ? 1 : 0) };
  });
  const preparing = sittingsBefore(candidates);
  return candidates.map((each) => ({ ...each, preparesSession: preparing.has(each) }));
};

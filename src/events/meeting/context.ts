import { isLightBetween, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import {
  AT_WORDS, BEHIND_DOCUMENTS, BESIDE_PRESS, DELEGATION_LED, DELEGATION_WORDS, DEPARTURE_WORDS, EARLIER_WORDS, FRAME_WORDS, FUTURE_WORDS,
  HABITUAL_OPENINGS, JOURNEY_WORDS, ONE_WORDS, ORDERING_WORDS, OTHER_TIME_WORDS, OVER_WORDS, PLURAL_OF_TALKS, PRESS_WORDS, REFERENCE_WORDS,
  SEVERAL_HELD, SHOWN_WORDS, SINCE_WORDS, VISITS_GOING_ON,
} from '../../lexicon/tables/meeting-contexts.js';
import { PRESS_CONFERENCE } from '../../lexicon/tables/meeting-kinds.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isOfLead, isOfOpening } from '../lead.js';
import type { MeetingValue } from './value.js';
import { behindTerms, spansOfSentence, spansWithin, startOfSpanTo } from './within.js';

const IS_OTHER_TIME = new Set(OTHER_TIME_WORDS);
const pairAt = (scene: Scene, at: number): string => `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;

/** `kỳ họp thứ 3 vừa qua`, `Đại hội sắp tới`. */
const isOfAnotherTime = (scene: Scene, { start, end }: Span): boolean => {
  const first = scene.sentenceStart(start), last = scene.sentenceEnd(start) - 2;
  return [start - 3, end - 2, end - 1, end, end + 1].some((at) => at >= first && at <= last && IS_OTHER_TIME.has(pairAt(scene, at)));
};

const SINCE = new Set(SINCE_WORDS);
/** `từ sau | phiên họp thứ 8 đến nay`, `phiên họp thứ 8 | hồi tháng 5`: another one of the same sort, held before the news. */
export const isOneBefore = (scene: Scene, span: Span): boolean => SINCE.has(pairAt(scene, span.start - 2)) || isOfAnotherTime(scene, span);

/** The word right before a mention in its sentence; empty where it opens the sentence. */
const wordBefore = (scene: Scene, start: number): string => (start > scene.sentenceStart(start) ? wordAt(scene, start - 1) : '');

/** Words before a verb in which an order or an invitation makes it no event. */
const ORDER_WORDS = 10;

/** `Tối | qua`, `hôm | qua`: the last word of a day. */
const isLastOfDate = (scene: Scene, at: number): boolean =>
  at > scene.sentenceStart(at) && scene.at('Date', at - 1).some(({ end }) => end === at + 1);

/** `yêu cầu các sở kiểm tra …`, `mời Chủ tịch nước thăm …`, `việc giám sát …`: what the verb says has not happened. */
const isOnlySpokenOf = (scene: Scene, start: number): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - ORDER_WORDS);
  for (let at = start - 1; at >= from; at--) if (scene.hit('NoEventAfter', at) && !isLastOfDate(scene, at)) return true;
  return false;
};

const TALKS = new Set(PLURAL_OF_TALKS), HELD = new Set(SEVERAL_HELD);
/** `đã có các | cuộc gặp với …`, `đã có các | buổi tiếp xúc cử tri`: several, each of which is told. */
const isOneOfSeveral = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean =>
  (head.kind === 'talks' && TALKS.has(wordBefore(scene, start))) || (head.kind === 'voter-meeting' && HELD.has(pairAt(scene, start - 2)));

const PRESS = new Set(PRESS_WORDS), TOLD_TO = new Set(BESIDE_PRESS);
const PRESS_KINDS: ReadonlySet<string> = new Set(['working-session', 'talks', 'other']);
/** Words before talks in which a reporter has them. */
const PRESS_WITHIN = 12;

const isPressAt = (scene: Scene, at: number): boolean => PRESS.has(wordAt(scene, at)) || PRESS.has(pairAt(scene, at));

/** `phóng viên đã có | buổi làm việc với ông Ba`: no event but how the article came about. */
export const isWithPress = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean => {
  if (!PRESS_KINDS.has(head.kind)) return false;
  const from = Math.max(scene.sentenceStart(start), start - PRESS_WITHIN);
  for (let at = start - 1; at >= from && wordAt(scene, at) !== ','; at--) {
    if (isPressAt(scene, at)) return !TOLD_TO.has(wordAt(scene, at - 1)) && !TOLD_TO.has(pairAt(scene, at - 2));
  }
  return false;
};

const SPEAKER_WORDS = 3;

/** `Phóng viên: Tại cuộc họp …, ông nói gì?`: a question takes what it asks about for known. */
const isInQuestion = (scene: Scene, start: number): boolean => {
  const from = scene.sentenceStart(start), end = scene.sentenceEnd(start);
  if (from === 0) return false;
  if (wordAt(scene, end - 1) === '?' || wordAt(scene, end - 2) === '?') return true;
  if (!isPressAt(scene, from)) return false;
  for (let at = from; at < from + SPEAKER_WORDS; at++) if (wordAt(scene, at) === ':') return true;
  return false;
};

const FRAMES = new Set(FRAME_WORDS);
const FRAMING: ReadonlySet<string> = new Set(['visit', 'conference']);
/** Words from the frame to the last event in it. */
const FRAME_LENGTH = 12;
/** `Trong khuôn khổ | chuyến thăm Hà Lan và dự | Hội nghị …, … tiếp …` in the opening: the talks are the news. */
const isFrame = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean => {
  if (!FRAMING.has(head.kind) || !isOfLead(scene, start)) return false;
  const from = Math.max(scene.sentenceStart(start), start - FRAME_LENGTH);
  for (let at = start - 2; at >= from && wordAt(scene, at + 1) !== ','; at--) if (FRAMES.has(pairAt(scene, at))) return true;
  return false;
};

const DURING = new Set(VISITS_GOING_ON), JOURNEYS = new Set(JOURNEY_WORDS);
/** `Ông Ba tiếp Đoàn đại biểu Lào đang có | chuyến thăm Việt Nam`, `trong | chuyến công tác`: within it another event happens. */
const isDuringVisit = (scene: Scene, { start, end, value: { head } }: Span<MeetingValue>): boolean =>
  (head.kind === 'visit' || JOURNEYS.has(wordAt(scene, start))) && !head.isVerb && isOfOpening(scene, start)
  && (DURING.has(wordBefore(scene, start)) || DURING.has(pairAt(scene, start - 2)))
  && spansOfSentence(scene, 'Meeting', scene.sentences.of[start]!).some((other) => other.end <= start || other.start >= end);

const OVER = new Set(OVER_WORDS);
/** `họp báo sau | phiên họp các thống đốc`: those who met tell the press of it, and the article tells of both. */
const isToldToPress = (scene: Scene, { start }: Span): boolean => OVER.has(wordBefore(scene, start))
  && spansOfSentence<MeetingValue>(scene, 'Meeting', scene.sentences.of[start]!)
    .some(({ end, value: { head } }) => end === start - 1 && head.family === PRESS_CONFERENCE);

/** `Nghị quyết | Hội nghị …`; but `Theo chương trình | Kỳ họp …, sáng nay` tells of the meeting itself, but not of voters. */
const isGoverned = (scene: Scene, span: Span<MeetingValue>): boolean => {
  const { start, value: { head } } = span;
  return start > scene.sentenceStart(start) && !isToldToPress(scene, span) && scene.hitBefore('BackgroundGovernor', start) !== undefined
    && (head.kind === 'voter-meeting' || scene.hitBefore('ForegroundGovernor', start) === undefined);
};

const EARLIER = new Set(EARLIER_WORDS);
/** `Trước đó, tại hội nghị …`: a sentence that goes back. */
export const isToldAsEarlier = (scene: Scene, { start, end, value: { headEnd } }: Span<MeetingValue>): boolean =>
  end > headEnd && EARLIER.has(pairAt(scene, scene.sentenceStart(start)));

/** Words between the number of a document and a meeting in its name. */
const DOCUMENT_WORDS = 30;
const NO_NAME_OF_DOCUMENT = new Set(BEHIND_DOCUMENTS);

/** `Nghị quyết số 60-NQ/TW | , ngày 12/4/2025 của | Hội nghị lần thứ 11`: the day of the document, and who passed it. */
const isBeforeDayOfDocument = (scene: Scene, comma: number, start: number): boolean =>
  wordBefore(scene, start) === OF && scene.at('Date', comma + 1).some(({ end }) => end === start - 1);

/** `Nghị quyết số 33 về chất vấn tại | kỳ họp thứ hai`: the meeting belongs to the name of a document. */
const isOfDocument = (scene: Scene, start: number): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - DOCUMENT_WORDS);
  for (let at = start - 1; at >= from; at--) {
    if (scene.at('Document', at).some(({ end }) => end < start)) return true;
    if (NO_NAME_OF_DOCUMENT.has(wordAt(scene, at)) && !isBeforeDayOfDocument(scene, at, start)) return false;
  }
  return false;
};

/** Words before a number that is none of things counted: `khóa 15 | kỳ họp …`. */
const ORDERS = new Set(ORDERING_WORDS);
/** Tokens of a term, the last of which is a year: `nhiệm kỳ 2011 - 2016 | họp …`. */
const TERM_TOKENS = 10;
const isYearOfTerm = (scene: Scene, start: number): boolean =>
  spansWithin(scene, 'Term', Math.max(scene.sentenceStart(start), start - TERM_TOKENS), start).some(({ end }) => end === start);

/** `lùi 2 | kỳ họp`, `15 | hội nghị`: how many, and none of them; not `Quân đoàn 2 | họp`. */
const isCounted = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean =>
  !head.isVerb && start > scene.sentenceStart(start) && hasFlag(scene.tape, start - 1, Flag.Number) && !ORDERS.has(wordAt(scene, start - 2))
  && !hasFlag(scene.tape, start - 1, Flag.Glued) && !hasFlag(scene.tape, start, Flag.Capital) && !isYearOfTerm(scene, start)
  && startOfSpanTo(scene, 'Body', start) < 0;

const HABITUAL = new Set(HABITUAL_OPENINGS);
/** `Hằng năm, huyện tổ chức | hội nghị …`: what happens again and again. */
const isHabitual = (scene: Scene, start: number): boolean => HABITUAL.has(pairAt(scene, scene.sentenceStart(start)));

const DEPARTS = new Set(DEPARTURE_WORDS);
/** Words from the departure to the congress. */
const DEPARTURE_LENGTH = 10;
/** `Đoàn đại biểu tỉnh lên đường dự | Đại hội …`: the delegates have set out for it; the congress is not what is told. */
const isDepartedFor = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean => {
  if (head.kind !== 'congress') return false;
  const from = Math.max(scene.sentenceStart(start), start - DEPARTURE_LENGTH);
  for (let at = start - 1; at >= from; at--) if (DEPARTS.has(pairAt(scene, at))) return true;
  return false;
};

/** `Nghị quyết Hội nghị …`, `trước kỳ họp`, `Đại hội sắp tới`: the words around a mention make it a past or future meeting. */
export const isInBackground = (scene: Scene, span: Span<MeetingValue>): boolean => {
  if (isCounted(scene, span)) return true;
  if (isInQuestion(scene, span.start) || isHabitual(scene, span.start)) return true;
  if (span.value.head.isVerb) return isOnlySpokenOf(scene, span.start);
  if (isOfAnotherTime(scene, span) || isOfDocument(scene, span.start) || isFrame(scene, span) || isDuringVisit(scene, span)
    || isDepartedFor(scene, span)) return true;
  return isGoverned(scene, span) && !isOneOfSeveral(scene, span);
};

const AT = new Set(AT_WORDS), TELLS_FUTURE = new Set(FUTURE_WORDS);
/** Words between `sẽ` and a mention, or a verb that is one of several, and between a mention and `sẽ`. */
const PROMISED_WITHIN = 6, PROMISED_VERBS = 14, PROMISED_BEHIND = 3;

/** `sẽ tổ chức | hội nghị`: said to be held later. */
export const isAnnouncedBefore = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - (head.isVerb ? PROMISED_VERBS : PROMISED_WITHIN));
  for (let at = from; at < start; at++) if (TELLS_FUTURE.has(wordAt(scene, at))) return true;
  return false;
};

const isAnnouncedBehind = (scene: Scene, end: number): boolean => {
  const to = Math.min(scene.sentenceEnd(end - 1), end + PROMISED_BEHIND + 1);
  for (let at = end; at < to && wordAt(scene, at) !== ':'; at++) if (TELLS_FUTURE.has(wordAt(scene, at))) return true;
  return false;
};

/** Words of the future stand before or behind it. */
export const isAnnounced = (scene: Scene, span: Span<MeetingValue>): boolean =>
  isAnnouncedBefore(scene, span) || isAnnouncedBehind(scene, span.end);

/** `trả lời chất vấn trong | phiên họp ngày 3/7 tới`: of a meeting to come only what else will happen there is told. */
export const isPromised = (scene: Scene, { start }: Span): boolean => AT.has(wordBefore(scene, start));

const ARTICLES = new Set(ONE_WORDS);
/** `Phát biểu tại | một | cuộc họp báo`: the word between says that it was not named before. */
const isOne = (scene: Scene, start: number): boolean => ARTICLES.has(wordBefore(scene, start));

const REFERS = new Set(REFERENCE_WORDS);
const OPENING_WORDS = 6;

/** `Ảnh: Lê Ba | Tại | hội nghị`: a capital opens a sentence behind what lacks its full stop. */
const isCapitalWithin = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at - 1, Flag.Mark);

/** `Tại hội nghị, …`, `Phát biểu tại buổi lễ, …`, `Tiếp Đại sứ, …`: at the start of a sentence only. */
export const isReferredTo = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean => {
  const before = start - scene.sentenceStart(start);
  if (head.isVerb) return before === 0;
  const last = isOne(scene, start) ? start - 1 : start;
  const isNear = before <= OPENING_WORDS || isCapitalWithin(scene, last - 1);
  return isNear && REFERS.has(wordBefore(scene, last));
};

/** Words between a mention and its day or a verb of holding behind it, and between its day and such a verb. */
const BEHIND = 2, BESIDE_DAY = 5;

/** `Sau | cuộc họp hôm qua, 8/9, dưới sự chủ trì của …`: what is over is told with its day and who led it. */
export const isOverAndTold = (scene: Scene, { start, end }: Span, date: Span | null): boolean => {
  if (!OVER.has(wordBefore(scene, start)) || !date || date.start < end || date.start - end > BEHIND) return false;
  for (let at = date.end; at <= date.end + BESIDE_DAY; at++) if (scene.hit('HoldingVerbBehind', at)) return true;
  return false;
};

const SHOWN = new Set(SHOWN_WORDS);
/** `Toàn cảnh | phiên họp`: a caption of the meeting that is reported. */
export const isShown = (scene: Scene, { start }: Span): boolean => SHOWN.has(pairAt(scene, start - 2));

/** `Hội nghị đã diễn ra …`: a verb of holding stands behind the mention. */
export const isHeldBehind = (scene: Scene, { end }: Span): boolean => {
  for (let at = end; at <= end + BEHIND; at++) if (scene.hit('HoldingVerbBehind', at)) return true;
  return false;
};

/** `thăm Đức | từ ngày 5 đến 11/7`: a visit with its days on end behind it. */
export const isVisitOfDays = ({ end, value: { head } }: Span<MeetingValue>, date: Span<DateValue> | null): boolean =>
  head.kind === 'visit' && date !== null && date.start >= end && date.value.end !== null;

/** `Kỳ họp khai mạc vào ngày 22/5`, `… “Đồng hành” sẽ diễn ra vào | ngày 17/5`: a verb of holding and the day stand behind. */
export const isHeldOn = (scene: Scene, span: Span<MeetingValue>, date: Span | null): boolean => date !== null && date.start >= span.end
  && (isHeldBehind(scene, span) || [date.start, date.start - 1].some((at) => scene.hitBefore('HoldingVerbBehind', at) !== undefined));

/** `Kỳ họp thứ 6 | sẽ xem xét …`: of a session by its number only what it will do is told, and not when it is held. */
export const isPlanned = (scene: Scene, span: Span<MeetingValue>): boolean =>
  span.value.ordinal !== null && isAnnouncedBehind(scene, span.end) && !isHeldBehind(scene, span);

/** Words between a subject and its verb. */
const NEAR_WORDS = 2, FAR_WORDS = 14;
const canMeet = ({ kind, individual }: Party): boolean => kind === 'body' || kind === 'group' || individual !== null;

const isVerbBehind = (scene: Scene, end: number, start: number): boolean =>
  end <= start && start - end <= NEAR_WORDS && isLightBetween(scene, end, start);

/** `Văn phòng Chủ tịch nước họp báo`, `BCH Đảng bộ tỉnh khóa XI họp`: the word is the verb of whoever stands before it. */
const isVerbOfParty = ({ scene, partiesOf }: Story, start: number): boolean =>
  partiesOf(scene.sentences.of[start]!).some((party) =>
    canMeet(party) && party.end <= start && isVerbBehind(scene, behindTerms(scene, party.end), start));

const LED = new Set(DELEGATION_LED);
/** Words between the end of `do ông Ba làm trưởng đoàn` and the verb: `đã đến`. */
const LED_WITHIN = 5;
/** `đoàn do ông Ba, Bí thư Tỉnh ủy, làm trưởng đoàn | đã đến thăm …`: the subject is the delegation, before its leader's titles. */
const isDeedOfDelegation = (scene: Scene, start: number): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - LED_WITHIN);
  for (let at = start - 2; at >= from; at--) if (LED.has(pairAt(scene, at))) return true;
  return false;
};

const DELEGATIONS = new Set(DELEGATION_WORDS);
/** Words from a bare `đoàn` to its verb: `Buổi chiều, đoàn công tác đã đi | khảo sát …`. */
const DELEGATION_WITHIN = 5;
/** `Buổi chiều, đoàn | khảo sát Trạm Y tế xã`: the delegation told of before, where a clause opens; not `chào mừng đoàn | đến thăm`. */
const isDeedOfBareDelegation = (scene: Scene, start: number): boolean => {
  const first = scene.sentenceStart(start), from = Math.max(first, start - DELEGATION_WITHIN);
  for (let at = start - 1; at >= from && wordAt(scene, at) !== ','; at--) {
    if (DELEGATIONS.has(wordAt(scene, at))) return at === first || hasFlag(scene.tape, at - 1, Flag.Mark);
  }
  return false;
};

/** `Chủ tịch UBND tỉnh cùng đoàn công tác đã đến kiểm tra …`: the subject may stand further away. */
const hasSubject = (story: Story, start: number): boolean => {
  const subject = subjectOf(story, start);
  return (subject !== null && canMeet(subject) && start - subject.end <= FAR_WORDS)
    || isDeedOfDelegation(story.scene, start) || isDeedOfBareDelegation(story.scene, start);
};

/** Tokens from the start of a sentence to a verb that opens it behind its day: `Sáng 15/5, | làm việc với …`. */
const BEHIND_DAY = 6;
/** `Sáng 15/5, | làm việc với Tỉnh đoàn, Bí thư Tỉnh ủy nêu rõ: …`: the verb opens the sentence, and its subject follows. */
const hasSubjectBehind = ({ scene, partiesOf }: Story, { start, end }: Span): boolean => {
  const before = start - scene.sentenceStart(start);
  if ((before > 0 && (before > BEHIND_DAY || wordBefore(scene, start) !== ',')) || wordAt(scene, end) !== ',') return false;
  return partiesOf(scene.sentences.of[start]!).some((party) => party.start === end + 1 && canMeet(party));
};

/** Words between a verb of holding and the mention. */
const BEFORE = 7;

/** Someone holds or attends it: a verb of holding stands before the mention, or directly behind it. */
export const isHeld = (story: Story, span: Span<MeetingValue>): boolean => {
  const { scene } = story, { start } = span;
  if (span.value.head.isVerb) return hasSubject(story, start) || hasSubjectBehind(story, span);
  if (isVerbOfParty(story, start)) return true;
  const first = scene.sentenceStart(start), from = Math.max(first + 1, start - BEFORE);
  for (let at = start; at >= from; at--) if (scene.hitBefore('HoldingVerb', at)) return true;
  return isHeldBehind(scene, span);
};

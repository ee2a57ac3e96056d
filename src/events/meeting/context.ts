import { isLightBetween, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { OTHER_TIME_WORDS, PLURAL_OF_TALKS, REFERENCE_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import type { MeetingValue } from './value.js';

const IS_OTHER_TIME = new Set(OTHER_TIME_WORDS);
const pairAt = (scene: Scene, at: number): string => `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;

/** `kỳ họp thứ 3 vừa qua`, `Đại hội sắp tới`. */
const isOfAnotherTime = (scene: Scene, { end }: Span): boolean =>
  IS_OTHER_TIME.has(pairAt(scene, end)) || IS_OTHER_TIME.has(pairAt(scene, end + 1)) || IS_OTHER_TIME.has(pairAt(scene, end - 2));

/** Words before a verb in which an order or an invitation makes it no event. */
const ORDER_WORDS = 10;

/** `yêu cầu các sở kiểm tra …`, `mời Chủ tịch nước thăm …`, `việc giám sát …`: what the verb says has not happened. */
const isOnlySpokenOf = (scene: Scene, start: number): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - ORDER_WORDS);
  for (let at = start - 1; at >= from; at--) if (scene.hit('NoEventAfter', at)) return true;
  return false;
};

const TALKS = new Set(PLURAL_OF_TALKS);
/** `đã có các | cuộc gặp với …`: several, each of which is told. */
const isOneOfSeveral = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean =>
  head.kind === 'talks' && TALKS.has(wordAt(scene, start - 1));

/** `Nghị quyết Hội nghị …`, `trước kỳ họp`, `Đại hội sắp tới`: the words around a mention make it a past or future meeting. */
export const isInBackground = (scene: Scene, span: Span<MeetingValue>): boolean => {
  if (span.value.head.isVerb) return isOnlySpokenOf(scene, span.start);
  return (scene.hitBefore('BackgroundGovernor', span.start) !== undefined && !isOneOfSeveral(scene, span)) || isOfAnotherTime(scene, span);
};

const REFERS = new Set(REFERENCE_WORDS);
const OPENING_WORDS = 6;

/** `Tại hội nghị, …`, `Phát biểu tại buổi lễ, …`, `Tiếp Đại sứ, …`: at the start of a sentence only. */
export const isReferredTo = (scene: Scene, { start, value: { head } }: Span<MeetingValue>): boolean => {
  const before = start - scene.sentenceStart(start);
  return head.isVerb ? before === 0 : before <= OPENING_WORDS && REFERS.has(wordAt(scene, start - 1));
};

/** Words between a mention and a verb of holding behind it. */
const BEHIND = 2;

/** `Hội nghị đã diễn ra …`: a verb of holding stands behind the mention. */
export const isHeldBehind = (scene: Scene, { end }: Span): boolean => {
  for (let at = end; at <= end + BEHIND; at++) if (scene.hit('HoldingVerbBehind', at)) return true;
  return false;
};

/** Words between a subject and its verb. */
const NEAR_WORDS = 2, FAR_WORDS = 14;
const canMeet = ({ kind, individual }: Party): boolean => kind === 'body' || kind === 'group' || individual !== null;

/** `Văn phòng Chủ tịch nước họp báo`: the word is the verb of whoever stands before it. */
const isVerbOfParty = ({ scene, partiesOf }: Story, start: number): boolean =>
  partiesOf(scene.sentences.of[start]!).some((party) =>
    canMeet(party) && party.end <= start && start - party.end <= NEAR_WORDS && isLightBetween(scene, party.end, start));

/** `Chủ tịch UBND tỉnh cùng đoàn công tác đã đến kiểm tra …`: the subject may stand further away. */
const hasSubject = (story: Story, start: number): boolean => {
  const subject = subjectOf(story, start);
  return subject !== null && canMeet(subject) && start - subject.end <= FAR_WORDS;
};

/** Words between a verb of holding and the mention. */
const BEFORE = 7;

/** Someone holds or attends it: a verb of holding stands before the mention, or directly behind it. */
export const isHeld = (story: Story, span: Span<MeetingValue>): boolean => {
  const { scene } = story, { start } = span;
  if (span.value.head.isVerb) return hasSubject(story, start);
  if (isVerbOfParty(story, start)) return true;
  const from = Math.max(scene.sentenceStart(start), start - BEFORE);
  for (let at = start; at >= from; at--) if (scene.hitBefore('HoldingVerb', at)) return true;
  return isHeldBehind(scene, span);
};

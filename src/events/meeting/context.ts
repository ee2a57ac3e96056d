import { isLightBetween, wordAt, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { OTHER_TIME_WORDS, REFERENCE_WORDS } from '../../lexicon/tables/meeting-contexts.js';

const IS_OTHER_TIME = new Set(OTHER_TIME_WORDS);
const pairAt = (scene: Scene, at: number): string => `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;

/** `kỳ họp thứ 3 vừa qua`, `Đại hội sắp tới`. */
const isOfAnotherTime = (scene: Scene, { end }: Span): boolean =>
  IS_OTHER_TIME.has(pairAt(scene, end)) || IS_OTHER_TIME.has(pairAt(scene, end + 1)) || IS_OTHER_TIME.has(pairAt(scene, end - 2));

/** `Nghị quyết Hội nghị …`, `trước kỳ họp`, `Đại hội sắp tới`: the words around a mention make it a past or future meeting. */
export const isInBackground = (scene: Scene, span: Span): boolean =>
  scene.hitBefore('BackgroundGovernor', span.start) !== undefined || isOfAnotherTime(scene, span);

const REFERS = new Set(REFERENCE_WORDS);
const OPENING_WORDS = 6;

/** `Tại hội nghị, …`, `Phát biểu tại buổi lễ, …`: at the start of a sentence only. */
export const isReferredTo = (scene: Scene, start: number): boolean =>
  start - scene.sentenceStart(start) <= OPENING_WORDS && REFERS.has(wordAt(scene, start - 1));

/** Words between a mention and a verb of holding behind it. */
const BEHIND = 2;

/** `Hội nghị đã diễn ra …`: a verb of holding stands behind the mention. */
export const isHeldBehind = (scene: Scene, { end }: Span): boolean => {
  for (let at = end; at <= end + BEHIND; at++) if (scene.hit('HoldingVerbBehind', at)) return true;
  return false;
};

/** Words between a subject and its verb. */
const LIGHT_WORDS = 2;

/** `Văn phòng Chủ tịch nước họp báo`: the word is the verb of whoever stands before it. */
const isVerbOfParty = ({ scene, partiesOf }: Story, start: number): boolean =>
  partiesOf(scene.sentences.of[start]!).some(({ kind, individual, end }) =>
    end <= start && start - end <= LIGHT_WORDS && (kind === 'body' || individual !== null) && isLightBetween(scene, end, start));

/** Words between a verb of holding and the mention. */
const BEFORE = 7;

/** Someone holds or attends it: a verb of holding stands before the mention, or directly behind it. */
export const isHeld = (story: Story, span: Span): boolean => {
  const { scene } = story, { start } = span;
  if (isVerbOfParty(story, start)) return true;
  const from = Math.max(scene.sentenceStart(start), start - BEFORE);
  for (let at = start; at >= from; at--) if (scene.hitBefore('HoldingVerb', at)) return true;
  return isHeldBehind(scene, span);
};

import { wordAt } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import type { Scene } from '../../grammar/index.js';
import {
  CALLED_OFF_BEFORE, CALLED_OFF_BEHIND, FORESEEN, FUTURE_WORDS, HELD_IN_FUTURE, YET_TO_COME,
} from '../../lexicon/tables/meeting-contexts.js';
import type { MeetingFact } from '../types.js';
import type { Candidate } from './candidate.js';
import { isAnnouncedBefore } from './context.js';

const calledOff = new PhraseList(CALLED_OFF_BEFORE), isCalledOff = new PhraseList(CALLED_OFF_BEHIND);
const foreseen = new PhraseList(FORESEEN), willBeHeld = new PhraseList(HELD_IN_FUTURE), future = new PhraseList(FUTURE_WORDS);
const yetToCome = new PhraseList(YET_TO_COME);

/** Words between a meeting and what is said of it. */
const NEAR = 6;

/** Whether a phrase stands right before a token, or one word away: `hoãn | kỳ họp`, `hủy bỏ cuộc | họp`. */
const standsBefore = (scene: Scene, phrases: PhraseList, start: number): boolean => {
  for (let at = Math.max(scene.sentenceStart(start), start - NEAR); at < start; at++) {
    const end = phrases.endAt(scene.tape, at);
    if (end === start || end === start - 1) return true;
  }
  return false;
};

/** Whether a phrase stands within [from, to), with no comma before it. */
const standsWithin = (scene: Scene, phrases: PhraseList, from: number, to: number): boolean => {
  for (let at = from; at < to && wordAt(scene, at) !== ','; at++) if (phrases.holds(scene.tape, at)) return true;
  return false;
};

/** `Diễn đàn “Cùng lớn mạnh” | sẽ … vào ngày 17/5`: words of the future stand between a meeting and its day. */
const isSetFor = (scene: Scene, { span: { end }, date }: Candidate): boolean =>
  date !== null && date.start >= end && standsWithin(scene, future, end, date.start);

/**
 * Whether a meeting was held, as the text says where it is told of: `passed`, unless it is announced (`confirmed`), foreseen
 * (`tentative`) or called off (`cancelled`). The values are those of Open Civic Data.
 */
export const statusOf = (scene: Scene, mention: Candidate): MeetingFact['status'] => {
  const { span } = mention, behind = Math.min(scene.sentenceEnd(span.end - 1), span.end + NEAR);
  if (standsBefore(scene, calledOff, span.start) || standsWithin(scene, isCalledOff, span.end, behind)) return 'cancelled';
  if (standsBefore(scene, foreseen, span.start) || standsWithin(scene, foreseen, span.end, behind)) return 'tentative';
  const isAnnounced = standsBefore(scene, yetToCome, span.start) || isAnnouncedBefore(scene, span)
    || standsWithin(scene, willBeHeld, span.end, behind) || isSetFor(scene, mention);
  return isAnnounced ? 'confirmed' : 'passed';
};

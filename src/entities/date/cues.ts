import type { Scene } from '../../grammar/index.js';
import type { DateCue } from '../../lexicon/tables/date-words.js';
import { Words } from './lexicon.js';
import { isMarkAt, isNumberAt } from './neighbours.js';

/** What the words around a date say of how it lies in time. */

/** `trước 30/6`, `sau ngày 1/7`. */
export type Relation = 'before' | 'after';
/** `past` and `future` are said of the date itself (`vừa qua`, `sắp tới`); `plan` by the words before it (`sẽ`, `dự kiến`). */
export type Tense = 'past' | 'future' | 'plan';

const WINDOW = 8;

const cueAt = (scene: Scene, at: number, limit: number): DateCue | undefined => {
  const cue = scene.hit<DateCue>(Words.Cue, at);
  return cue && cue.end <= limit ? cue.entry.data : undefined;
};

/** `trước` and `sau` directly before the date. */
export const relationOf = (scene: Scene, start: number): Relation | null => {
  const from = Math.max(scene.sentenceStart(start), start - 2);
  for (let at = start - 1; at >= from; at--) {
    const cue = scene.hit<DateCue>(Words.Cue, at);
    if (cue?.end === start && (cue.entry.data === 'before' || cue.entry.data === 'after')) return cue.entry.data;
  }
  return null;
};

/** `17/5 sẽ diễn ra` */
const isPlannedBehind = (scene: Scene, end: number): boolean => {
  const { size } = scene.tape;
  return cueAt(scene, end, size) === 'plan' || cueAt(scene, end + 1, size) === 'plan';
};

/** `dự kiến diễn ra ngày 5/7`, `hoàn thành trước 30/6`: words that look ahead, up to a mark away. */
export const tenseOf = (scene: Scene, start: number, end: number): Tense | null => {
  if (isPlannedBehind(scene, end)) return 'plan';
  const isBound = relationOf(scene, start) === 'before';
  const from = Math.max(scene.sentenceStart(start), start - WINDOW);
  for (let at = start - 1; at >= from && !isMarkAt(scene, at); at--) {
    const cue = cueAt(scene, at, start);
    if (cue === 'plan' || (cue === 'duty' && isBound)) return 'plan';
  }
  return null;
};

/** Whether what stands before makes a number of the match: `5 năm tới`, `hai tháng trước`. */
export const isCounted = (scene: Scene, start: number): boolean =>
  start > scene.sentenceStart(start) && (isNumberAt(scene, start - 1) || scene.hit(Words.SmallNumber, start - 1) !== undefined);

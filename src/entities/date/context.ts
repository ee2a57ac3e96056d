import type { Scene } from '../../grammar/index.js';
import type { DateCue } from '../../lexicon/tables/date-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';

/** What stands around a date: marks that make it part of something else, words that say how it lies in time. */

export type Relation = 'before' | 'after';
/** `past` and `future` are said of the date itself (`vừa qua`, `sắp tới`); `plan` by the words before it (`sẽ`, `dự kiến`). */
export type Tense = 'past' | 'future' | 'plan';

const WINDOW = 8;

const markAt = (scene: Scene, at: number): string => {
  const { tape } = scene;
  return at >= 0 && at < tape.size && hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '';
};

const isNumber = (scene: Scene, at: number): boolean => at >= 0 && hasFlag(scene.tape, at, Flag.Number);
const isGlued = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Glued);

export const isDashAt = (scene: Scene, at: number): boolean => '-‐‑‒–—−'.includes(markAt(scene, at) || ' ');

const isFullYear = (scene: Scene, at: number): boolean => isNumber(scene, at) && scene.tape.end[at]! - scene.tape.start[at]! === 4;

/**
 * `NQ15/5`, `1,5/6`, `2017/15/5`: a number that begins inside a longer one, or inside a word. Of two full dates that are
 * joined by a dash or slash (`24/6/1967-24/6/2017`) each is open.
 */
const isClosedBefore = (scene: Scene, start: number, hasYear: boolean): boolean => {
  if (!isNumber(scene, start) || !isGlued(scene, start)) return false;
  const mark = markAt(scene, start - 1);
  const isDashOrSlash = mark === '/' || isDashAt(scene, start - 1);
  if (isDashOrSlash && hasYear && isFullYear(scene, start - 2)) return false;
  if (mark === '' || mark === '/') return true;
  return (mark === ',' || mark === '.' || isDashOrSlash) && isGlued(scene, start - 1) && isNumber(scene, start - 2);
};

/** `15/2020/NĐ-CP`, `11.5%`, `05-CT/TW`, `24/24h`: a number that goes on behind the match. */
const isClosedBehind = (scene: Scene, end: number, hasYear: boolean): boolean => {
  const mark = markAt(scene, end);
  if (mark === '%') return true;
  if (!isNumber(scene, end - 1) || !isGlued(scene, end)) return false;
  if (mark === '') return true;
  const isNumberNext = isGlued(scene, end + 1) && isNumber(scene, end + 1);
  if (mark === '.' || mark === ',') return isNumberNext;
  if (mark !== '/' && !isDashAt(scene, end)) return false;
  if (isNumberNext && hasYear && isNumber(scene, end + 3)) return false;
  return mark === '/' || isGlued(scene, end + 1);
};

/** Whether the tokens from `start` to `end` are part of a longer number or symbol. */
export const isClosedToNeighbours = (scene: Scene, start: number, end: number, hasYear: boolean): boolean =>
  isClosedBefore(scene, start, hasYear) || isClosedBehind(scene, end, hasYear);

const cueEndingAt = (scene: Scene, at: number, end: number): DateCue | undefined => {
  const cue = scene.hit<DateCue>(Words.Cue, at);
  return cue && cue.end <= end ? cue.entry.data : undefined;
};

/** `trước` and `sau` directly before the date. */
export const relationOf = (scene: Scene, start: number): Relation | null => {
  const from = Math.max(scene.sentenceStart(start), start - 2);
  for (let at = start - 1; at >= from; at--) {
    const cue = scene.hit<DateCue>(Words.Cue, at);
    if (cue?.end !== start) continue;
    if (cue.entry.data === 'before' || cue.entry.data === 'after') return cue.entry.data;
  }
  return null;
};

/** `dự kiến diễn ra ngày 5/7`, `hoàn thành trước 30/6`, `17/5 sẽ`: words up to a mark away that look ahead. */
export const tenseOf = (scene: Scene, start: number, end: number): Tense | null => {
  for (let at = end; at <= end + 1 && at < scene.tape.size; at++) if (cueEndingAt(scene, at, scene.tape.size) === 'plan') return 'plan';
  const isBound = relationOf(scene, start) === 'before';
  const from = Math.max(scene.sentenceStart(start), start - WINDOW);
  for (let at = start - 1; at >= from && markAt(scene, at) === ''; at--) {
    const cue = cueEndingAt(scene, at, start);
    if (cue === 'plan' || (cue === 'duty' && isBound)) return 'plan';
  }
  return null;
};

/** Whether what stands before makes a number of the match: `5 năm tới`, `hai tháng trước`. */
export const isCounted = (scene: Scene, start: number): boolean =>
  start > scene.sentenceStart(start) && (isNumber(scene, start - 1) || scene.hit(Words.SmallNumber, start - 1) !== undefined);

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';

/** Whether a number stands free, or goes on in the marks and letters around it. */

/** The mark at a token; empty if it is none. */
export const markAt = (scene: Scene, at: number): string => {
  const { tape } = scene;
  return at >= 0 && at < tape.size && hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '';
};

export const isMarkAt = (scene: Scene, at: number): boolean => markAt(scene, at) !== '';
export const isNumberAt = (scene: Scene, at: number): boolean => at >= 0 && hasFlag(scene.tape, at, Flag.Number);
export const isSlashAt = (scene: Scene, at: number): boolean => markAt(scene, at) === '/';
export const isDashAt = (scene: Scene, at: number): boolean => '-‐‑‒–—−'.includes(markAt(scene, at) || ' ');
export const isDotAt = (scene: Scene, at: number): boolean => markAt(scene, at) === '.';

const isDecimalMarkAt = (scene: Scene, at: number): boolean => isDotAt(scene, at) || markAt(scene, at) === ',';
const isGlued = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Glued);

export const lengthAt = ({ tape }: Scene, at: number): number => (tape.end[at] ?? 0) - (tape.start[at] ?? 0);
const isFullYear = (scene: Scene, at: number): boolean => isNumberAt(scene, at) && lengthAt(scene, at) === 4;

/** What can join two numbers of a date, or of two. */
export const isJointAt = (scene: Scene, at: number): boolean =>
  isSlashAt(scene, at) || isDecimalMarkAt(scene, at) || isDashAt(scene, at) || markAt(scene, at) === ':';

/** `24/6/1967-24/6/2017`: the end of a full date stands before the mark. */
const isSecondOfTwo = (scene: Scene, mark: number, hasYear: boolean): boolean =>
  hasYear && (isSlashAt(scene, mark) || isDashAt(scene, mark)) && isFullYear(scene, mark - 1);

/** `NQ15/5`, `1,5/6`, `2017/15/5`: a number that begins inside a longer one, or inside a word. */
const isClosedBefore = (scene: Scene, start: number, hasYear: boolean): boolean => {
  if (!isNumberAt(scene, start) || !isGlued(scene, start)) return false;
  const mark = start - 1;
  if (isSecondOfTwo(scene, mark, hasYear)) return false;
  if (!isMarkAt(scene, mark) || isSlashAt(scene, mark)) return true;
  return (isDecimalMarkAt(scene, mark) || isDashAt(scene, mark)) && isGlued(scene, mark) && isNumberAt(scene, mark - 1);
};

/** `24/6/1967-24/6/2017`: another date begins behind the mark. */
const isFirstOfTwo = (scene: Scene, mark: number, hasYear: boolean): boolean =>
  hasYear && isNumberAt(scene, mark + 1) && isNumberAt(scene, mark + 3);

/** `15/2020/NĐ-CP`, `11.5%`, `05-CT/TW`, `24/24h`: a number that goes on behind the match. */
const isClosedBehind = (scene: Scene, end: number, hasYear: boolean): boolean => {
  if (markAt(scene, end) === '%') return true;
  if (!isNumberAt(scene, end - 1) || !isGlued(scene, end)) return false;
  if (!isMarkAt(scene, end)) return true;
  const isGluedBehind = isGlued(scene, end + 1);
  if (isDecimalMarkAt(scene, end)) return isGluedBehind && isNumberAt(scene, end + 1);
  if (isFirstOfTwo(scene, end, hasYear)) return false;
  return isSlashAt(scene, end) || (isDashAt(scene, end) && isGluedBehind);
};

/** Whether the tokens from `start` to `end` are part of a longer number or symbol; `hasYear`: they are a full date or end in a year. */
export const isClosedToNeighbours = (scene: Scene, start: number, end: number, hasYear: boolean): boolean =>
  isClosedBefore(scene, start, hasYear) || isClosedBehind(scene, end, hasYear);

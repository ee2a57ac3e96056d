import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { isCapitalWord, isGlued, isSmallWord, lengthAt, markAt } from './short-form.js';

/** One letter: `Q.5` is a short form, `ông H.`, `D.Trump`, `L.Hà` are names. */

/** Words before one letter that make it a person's initial: `ông H. nói`, `Trần Văn P.`. */
const isInitialOfPerson = (scene: Scene, start: number): boolean =>
  start > 0 && (scene.hit('Honorific', start - 1) !== undefined
    || (isCapitalWord(scene.tape, start - 1) && !hasFlag(scene.tape, start - 1, Flag.AllCaps)));

const beginsName = (tape: Tape, at: number): boolean =>
  isCapitalWord(tape, at) && lengthAt(tape, at) > 1 && !hasFlag(tape, at, Flag.AllCaps);

/** `Q.Anh`, `L.Hà - H.Phạm`: a sentence of capitals and marks alone is the signature of its writers. */
const isSignature = (scene: Scene, start: number): boolean => {
  const first = scene.sentenceStart(start), end = scene.sentenceEnd(start);
  if (end - first > 10) return false;
  for (let at = first; at < end; at++) if (isSmallWord(scene.tape, at) && !hasFlag(scene.tape, at, Flag.Capital)) return false;
  return true;
};

/** One letter is a short form only before a number, or with its dot before a name: `Q.5`, `P.Bến Thành`. */
const isOtherLetter = (scene: Scene, start: number, end: number): boolean => {
  const { tape } = scene;
  const hasDot = markAt(tape, end) === '.' && isGlued(tape, end);
  const next = hasDot ? end + 1 : end;
  if (next >= scene.sentenceEnd(start) || isInitialOfPerson(scene, start)) return true;
  return !hasFlag(tape, next, Flag.Number) && !(hasDot && beginsName(tape, next) && !isSignature(scene, start));
};

/** Whether the form is one letter that is none there. */
export const isLoneLetter = (scene: Scene, start: number, end: number): boolean =>
  end === start + 1 && lengthAt(scene.tape, start) === 1 && isOtherLetter(scene, start, end);

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { isBehindCreditWord, isBehindName, isCredit } from './credit.js';
import { FORM, type KnownForm } from './lexicon.js';
import { isLoneLetter } from './lone-letter.js';
import { isAmongCapitals, isGlued, isSmallWord, isSyllable, lengthAt, markAt, rawAt } from './short-form.js';

/** Where the letters of a short form stand and are none: in codes, sites, names, credits. */

/** The form before the dot is a degree, and so is this one: `PGS.TS`. */
const isBehindDegree = (scene: Scene, start: number): boolean => {
  const before = scene.entryOver<KnownForm>(FORM, start - 2, start - 1);
  return before !== undefined && isDegree(before.data);
};

const isDegree = ({ readings }: KnownForm): boolean => readings.some(({ kind }) => kind === 'rank-or-degree');

const LONGEST_CODE = 10;
/** `BĐ 99018` is a boat, `QL 1` a road. */
const MOST_DIGITS = 4;

/** A number before it in the same row of glued tokens: `15/HĐ-PCT`, `90123-TS`; not `thứ 4-HĐND`. */
const isBehindNumber = (tape: Tape, start: number): boolean => {
  for (let at = start; at > 0 && at > start - LONGEST_CODE && isGlued(tape, at); at--) {
    if (hasFlag(tape, at - 1, Flag.Number) && (markAt(tape, at) === '/' || lengthAt(tape, at - 1) >= MOST_DIGITS)) return true;
  }
  return false;
};

/** `113/TTg`, `Zing.VN`, `X_VN`: glued to what stands before. */
const isTailOfCode = (scene: Scene, start: number): boolean => {
  const { tape } = scene;
  if (start === 0 || !isGlued(tape, start)) return false;
  if (!hasFlag(tape, start - 1, Flag.Mark) || isBehindNumber(tape, start)) return true;
  const mark = isGlued(tape, start - 1) ? markAt(tape, start - 1) : '';
  return mark === '@' || mark === '_' || (mark === '.' && !isBehindDegree(scene, start));
};

/** `BV-H`, `VN-Index`, `QL-77`: behind a short form a hyphen and what is no other short form. */
const isCodeBehindHyphen = (tape: Tape, start: number, at: number): boolean => {
  if (hasFlag(tape, at, Flag.Number)) return true;
  return lengthAt(tape, start) < 4 && (isSmallWord(tape, at) || lengthAt(tape, at) === 1);
};

/** `BĐ-4501`, `BĐ 99018`, `U23`, `VN-Index`: what stands behind belongs to it. */
const isHeadOfCode = (tape: Tape, start: number, end: number, takesNumber: boolean): boolean => {
  if (end >= tape.size) return false;
  if (hasFlag(tape, end, Flag.Number)) return !takesNumber && (isGlued(tape, end) || lengthAt(tape, end) > MOST_DIGITS);
  if (!isGlued(tape, end) || !isGlued(tape, end + 1)) return false;
  const mark = markAt(tape, end);
  return mark === '-' ? isCodeBehindHyphen(tape, start, end + 1) : mark === '@' || mark === '_';
};

/** `VOV.VN`: a medium and its site. */
const isSite = ({ tape }: Scene, end: number, { readings }: KnownForm): boolean =>
  readings[0]!.kind === 'media' && markAt(tape, end) === '.' && isGlued(tape, end + 1) && hasFlag(tape, end + 1, Flag.AllCaps);

/** Whether a form that the article defines is used at these tokens. */
export const isUsedAsDefined = (scene: Scene, start: number): boolean =>
  !isTailOfCode(scene, start) && !isBehindCreditWord(scene, start) && !isBehindName(scene.tape, start);

/** `PGS.TS` is two forms, though the table has it as one. */
export const isTwoDegrees = (scene: Scene, start: number, end: number, form: KnownForm): boolean =>
  end === start + 3 && isDegree(form) && markAt(scene.tape, start + 1) === '.' && lengthAt(scene.tape, start) > 1
  && scene.entryOver(FORM, end - 1, end) !== undefined;

/** Whether a form of the table, standing at these tokens, is an abbreviation there. */
export const isUsedAsForm = (scene: Scene, start: number, end: number, form: KnownForm): boolean => {
  const { tape } = scene;
  const takesNumber = form.readings.some((reading) => reading.beforeShape === 'number');
  if (isTailOfCode(scene, start) || isHeadOfCode(tape, start, end, takesNumber)) return false;
  if (isSite(scene, end, form) || isLoneLetter(scene, start, end)) return false;
  if (end === start + 1 && isAmongCapitals(scene, start, end) && isSyllable(rawAt(tape, start))) return false;
  return !isCredit(scene, start, end, form);
};

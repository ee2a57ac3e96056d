import type { Scene } from '../../grammar/index.js';
import { CREDITED_AGENCIES } from '../../lexicon/tables/newspapers.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import type { KnownForm } from './lexicon.js';
import { isAmongCapitals, isGlued, isSyllable, lengthAt, markAt, rawAt } from './short-form.js';

/** Where the letters of a short form stand and are none: in names, codes, credits, addresses of sites. */

const isCapitalWord = (tape: Tape, at: number): boolean => at >= 0 && at < tape.size && hasFlag(tape, at, Flag.Capital);

const isSmallWord = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.Word) && !hasFlag(tape, at, Flag.AllCaps);

/** `113/TTg`, `Zing.VN`, `X_VN`: glued to what stands before. */
const isTailOfCode = (tape: Tape, start: number): boolean => {
  if (start === 0 || !isGlued(tape, start)) return false;
  if (!hasFlag(tape, start - 1, Flag.Mark)) return true;
  if (!isGlued(tape, start - 1)) return false;
  const mark = markAt(tape, start - 1);
  return '.@_'.includes(mark) || (mark === '/' && hasFlag(tape, start - 2, Flag.Number));
};

/** `BĐ-4501`, `U23`, `VN-Index`: glued to what stands behind. */
const isHeadOfCode = (tape: Tape, start: number, end: number, takesNumber: boolean): boolean => {
  if (!isGlued(tape, end)) return false;
  if (hasFlag(tape, end, Flag.Number)) return !takesNumber;
  if (!isGlued(tape, end + 1)) return false;
  const mark = markAt(tape, end);
  if (mark === '-') return hasFlag(tape, end + 1, Flag.Number) || (lengthAt(tape, start) < 4 && isSmallWord(tape, end + 1));
  return mark === '@' || mark === '_';
};

const isPartOfCode = (tape: Tape, start: number, end: number, takesNumber: boolean): boolean =>
  isTailOfCode(tape, start) || isHeadOfCode(tape, start, end, takesNumber);

const CREDIT_WORDS = new Set(['ảnh', 'nguồn', 'clip', 'video']);
const CREDIT_REACH = 7;

/** `Ảnh: N.H`, `(Nguồn: AFP)`, `Ảnh: Lê Hà - TN`: behind a word of credit, its colon, and names. */
const isBehindCreditWord = (scene: Scene, start: number): boolean => {
  const { tape } = scene, first = Math.max(scene.sentenceStart(start), start - CREDIT_REACH);
  if (start === 0 || !hasFlag(tape, start - 1, Flag.Mark)) return false;
  for (let at = start - 1; at > first; at--) {
    if (markAt(tape, at) === ':') return CREDIT_WORDS.has(rawAt(tape, at - 1).toLowerCase());
    if (isSmallWord(tape, at) && !hasFlag(tape, at, Flag.Capital)) return false;
  }
  return false;
};

/** `Vũ Dũng/VOV`: a stroke behind a person's name. */
const isBehindName = (tape: Tape, start: number): boolean =>
  isGlued(tape, start) && markAt(tape, start - 1) === '/' && isCapitalWord(tape, start - 2) && !hasFlag(tape, start - 2, Flag.AllCaps);

const isLineEnd = (tape: Tape, at: number): boolean => at >= tape.size || hasFlag(tape, at, Flag.LineStart);
const isLoudOrMark = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.AllCaps) || '/.'.includes(markAt(tape, at) || ' ');

/** `… trong tỉnh. PV`, a line `P.V`, `PV/VOV.VN`: letters alone behind the last full stop. */
const isByline = (tape: Tape, start: number): boolean => {
  let first = start, end = start + 1;
  while (first > 0 && isGlued(tape, first) && isLoudOrMark(tape, first - 1)) first--;
  if (!hasFlag(tape, first, Flag.LineStart) && !(first > 0 && hasFlag(tape, first - 1, Flag.Stop)) && first === start) return false;
  while (!isLineEnd(tape, end) && end < start + 6 && isLoudOrMark(tape, end)) end++;
  return isLineEnd(tape, end);
};

/** Agencies are named in credits, and offices (`Ảnh: VPQH`); other letters there are initials of people and names of media. */
const isNamedInCredit = (tape: Tape, start: number, end: number, { readings }: KnownForm): boolean => {
  if (end !== start + 1) return false;
  if (CREDITED_AGENCIES.includes(rawAt(tape, start))) return true;
  return lengthAt(tape, start) > 3 && readings[0]!.kind !== 'media';
};

const isCredit = (scene: Scene, start: number, end: number, form: KnownForm): boolean =>
  (isBehindCreditWord(scene, start) || isBehindName(scene.tape, start) || isByline(scene.tape, start))
  && !isNamedInCredit(scene.tape, start, end, form);

/** Words before one letter that make it a person's initial: `ông H. nói`, `Trần Văn P.`. */
const isInitialOfPerson = (scene: Scene, start: number): boolean =>
  start > 0 && (scene.hit('Honorific', start - 1) !== undefined
    || (isCapitalWord(scene.tape, start - 1) && !hasFlag(scene.tape, start - 1, Flag.AllCaps)));

const beginsName = (tape: Tape, at: number): boolean =>
  isCapitalWord(tape, at) && lengthAt(tape, at) > 1 && !hasFlag(tape, at, Flag.AllCaps);

const opensSentence = (scene: Scene, start: number): boolean => scene.sentenceStart(start) === start;

/** One letter is a short form only before a number, or with its dot before a name: `Q.5`, `P.Bến Thành`. */
const isLoneLetter = (scene: Scene, start: number, end: number): boolean => {
  const { tape } = scene;
  if (end !== start + 1 || lengthAt(tape, start) > 1) return false;
  const hasDot = markAt(tape, end) === '.' && isGlued(tape, end);
  const next = hasDot ? end + 1 : end;
  if (next >= scene.sentenceEnd(start) || isInitialOfPerson(scene, start)) return true;
  return !hasFlag(tape, next, Flag.Number) && !(hasDot && beginsName(tape, next) && !opensSentence(scene, start));
};

/** Whether a form that the article defines is used at these tokens. */
export const isUsedAsDefined = (scene: Scene, start: number, end: number): boolean =>
  !isPartOfCode(scene.tape, start, end, true) && !isBehindCreditWord(scene, start) && !isBehindName(scene.tape, start);

/** Whether a form of the table, standing at these tokens, is an abbreviation there. */
export const isUsedAsForm = (scene: Scene, start: number, end: number, form: KnownForm): boolean => {
  const { tape } = scene;
  const takesNumber = form.readings.some((reading) => reading.beforeShape === 'number');
  if (isPartOfCode(tape, start, end, takesNumber) || isLoneLetter(scene, start, end)) return false;
  if (end === start + 1 && isAmongCapitals(scene, start, end) && isSyllable(rawAt(tape, start))) return false;
  return !isCredit(scene, start, end, form);
};

import type { Scene } from '../../grammar/index.js';
import { CREDITED_AGENCIES } from '../../lexicon/tables/newspapers.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import type { KnownForm } from './lexicon.js';
import { isAmongCapitals, isGlued, isSyllable, lengthAt, markAt, rawAt } from './short-form.js';

/** Where the letters of a short form stand and are none: in names, codes, credits, addresses of sites. */

const isCapitalWord = (tape: Tape, at: number): boolean => at >= 0 && at < tape.size && hasFlag(tape, at, Flag.Capital);

/** `VOV.VN`, `biển BĐ-4501`, `U23`, `VN-Index`: the letters are part of something longer. */
const isPartOfCode = (tape: Tape, start: number, end: number, takesNumber: boolean): boolean => {
  if (isGlued(tape, start) && start > 0) {
    if (hasFlag(tape, start - 1, Flag.Number | Flag.Word)) return true;
    if ('.@_'.includes(markAt(tape, start - 1) || ' ') && isGlued(tape, start - 1)) return true;
  }
  if (!isGlued(tape, end)) return false;
  if (hasFlag(tape, end, Flag.Number)) return !takesNumber;
  if (!isGlued(tape, end + 1)) return false;
  const mark = markAt(tape, end);
  if (mark === '@' || mark === '_') return true;
  return mark === '-' && (hasFlag(tape, end + 1, Flag.Number) || (lengthAt(tape, start) < 4 && isSmallWord(tape, end + 1)));
};

const isSmallWord = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.Word) && !hasFlag(tape, at, Flag.AllCaps);

const CREDIT_WORDS = new Set(['ảnh', 'nguồn', 'clip', 'video']);

/** `Ảnh: N.H`, `(Nguồn: AFP)`: a word of credit and a colon up to four tokens before. */
const isBehindCreditWord = (scene: Scene, start: number): boolean => {
  const { tape } = scene, first = Math.max(scene.sentenceStart(start), start - 5);
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

/** `… trong tỉnh. PV`, a line `P.V`: letters alone behind the last full stop. */
const isByline = (tape: Tape, start: number): boolean => {
  if (!hasFlag(tape, start, Flag.LineStart) && !hasFlag(tape, start - 1, Flag.Stop)) return false;
  let end = start;
  while (!isLineEnd(tape, end + 1) && end < start + 6 && (hasFlag(tape, end + 1, Flag.AllCaps) || '/.'.includes(markAt(tape, end + 1) || ' '))) end++;
  return isLineEnd(tape, end + 1);
};

const isCredit = (scene: Scene, start: number, end: number): boolean => {
  if (CREDITED_AGENCIES.includes(rawAt(scene.tape, start)) && end === start + 1) return false;
  return isBehindCreditWord(scene, start) || isBehindName(scene.tape, start) || isByline(scene.tape, start);
};

/** Words before one letter that make it a person's initial: `ông H. nói`, `Trần Văn P.`. */
const isInitialOfPerson = (scene: Scene, start: number): boolean =>
  start > 0 && (scene.hit('Honorific', start - 1) !== undefined
    || (isCapitalWord(scene.tape, start - 1) && !hasFlag(scene.tape, start - 1, Flag.AllCaps)));

/** One letter is a short form only before a name or number, mostly with its dot: `Q.5`, `P.Bến Thành`. */
const isLoneLetter = (scene: Scene, start: number, end: number): boolean => {
  const { tape } = scene;
  if (end !== start + 1 || lengthAt(tape, start) > 1) return false;
  const hasDot = markAt(tape, end) === '.' && isGlued(tape, end);
  const next = hasDot ? end + 1 : end;
  const isFollowed = next < scene.sentenceEnd(start)
    && (hasFlag(tape, next, Flag.Number) || (hasDot && isCapitalWord(tape, next) && lengthAt(tape, next) > 1 && !hasFlag(tape, next, Flag.AllCaps)));
  return !isFollowed || isInitialOfPerson(scene, start) || (isGlued(tape, start) && markAt(tape, start - 1) === '.');
};

/** Whether a form that the article defines is used at these tokens. */
export const isUsedAsDefined = (scene: Scene, start: number, end: number): boolean =>
  !isPartOfCode(scene.tape, start, end, true) && !isBehindCreditWord(scene, start) && !isBehindName(scene.tape, start);

/** Whether a form of the table, standing at these tokens, is an abbreviation there. */
export const isUsedAsForm = (scene: Scene, start: number, end: number, { readings }: KnownForm): boolean => {
  const { tape } = scene;
  const takesNumber = readings.some((reading) => reading.beforeShape === 'number');
  if (isPartOfCode(tape, start, end, takesNumber) || isLoneLetter(scene, start, end)) return false;
  if (end === start + 1 && isAmongCapitals(scene, start, end) && isSyllable(rawAt(tape, start))) return false;
  return !isCredit(scene, start, end);
};

import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { CREDIT_WORDS, CREDITED_AGENCIES } from '../../lexicon/tables/newspapers.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { behindBracket } from '../shapes/brackets.js';
import type { KnownForm } from './lexicon.js';
import { isCapitalWord, isGlued, isSmallWord, lengthAt, markAt, rawAt } from './short-form.js';

/** Letters in the credit of a photograph or behind the last sentence are initials of people and names of media. */

const creditWords = new PhraseList(CREDIT_WORDS);
const CREDIT_REACH = 7;

/** `Ảnh: N.H`, `(Nguồn: AFP)`, `Ảnh: Lê Hà - TN`, `Ảnh PV`: behind a word of credit, perhaps its colon, and names. */
export const isBehindCreditWord = (scene: Scene, start: number): boolean => {
  const { tape } = scene, first = Math.max(scene.sentenceStart(start), start - CREDIT_REACH);
  if (start === 0) return false;
  if (!hasFlag(tape, start - 1, Flag.Mark)) return isCapitalWord(tape, start - 1) && creditWords.holds(tape, start - 1);
  for (let at = start - 1; at > first; at--) {
    if (markAt(tape, at) === ':') return creditWords.holds(tape, at - 1);
    if (isSmallWord(tape, at) && !hasFlag(tape, at, Flag.Capital)) return false;
  }
  return false;
};

/** `Vũ Dũng/VOV`: a stroke behind a person's name. */
export const isBehindName = (tape: Tape, start: number): boolean =>
  isGlued(tape, start) && markAt(tape, start - 1) === '/' && isCapitalWord(tape, start - 2) && !hasFlag(tape, start - 2, Flag.AllCaps);

const LONGEST_BYLINE = 6;

const isLineEnd = (tape: Tape, at: number): boolean => at >= tape.size || hasFlag(tape, at, Flag.LineStart);
const isLoudOrMark = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.AllCaps) || '/.'.includes(markAt(tape, at) || ' ');

/** `… trong tỉnh. PV`, a line `P.V`, `PV/VOV.VN`, `BBT (tổng hợp)`: letters alone behind the last full stop. */
const isByline = (scene: Scene, start: number): boolean => {
  const { tape } = scene;
  let first = start, end = start + 1;
  while (first > 0 && first > start - LONGEST_BYLINE && isGlued(tape, first) && isLoudOrMark(tape, first - 1)) first--;
  if (!hasFlag(tape, first, Flag.LineStart) && !(first > 0 && hasFlag(tape, first - 1, Flag.Stop)) && first === start) return false;
  while (!isLineEnd(tape, end) && end < start + LONGEST_BYLINE && isLoudOrMark(tape, end)) end++;
  return isLineEnd(tape, behindBracket(scene, end, end + LONGEST_BYLINE));
};

/** Agencies are named in credits, and offices (`Ảnh: VPQH`); other letters there are initials of people and names of media. */
const isNamedInCredit = (tape: Tape, start: number, end: number, { readings }: KnownForm): boolean => {
  if (end !== start + 1) return false;
  if (CREDITED_AGENCIES.includes(rawAt(tape, start))) return true;
  return lengthAt(tape, start) > 3 && readings[0]!.kind !== 'media';
};

/** `Ảnh: | Đ/c | Lê Thị Mai phát biểu`: the caption begins with a word of address. */
const isAddress = (scene: Scene, start: number, end: number): boolean => scene.hit('Honorific', start)?.end === end;

/** Whether the letters only say who wrote or took it. */
export const isCredit = (scene: Scene, start: number, end: number, form: KnownForm): boolean =>
  (isBehindCreditWord(scene, start) || isBehindName(scene.tape, start) || isByline(scene, start))
  && !isAddress(scene, start, end) && !isNamedInCredit(scene.tape, start, end, form);

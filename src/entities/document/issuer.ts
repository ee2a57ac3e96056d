import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { NO_PART_OF_ISSUER } from '../../lexicon/tables/document-words.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { AND, DOCUMENT_TYPE, OF, TERM } from './lexicon.js';
import { isMark, type Stretch } from './stretch.js';

const MOST_WORDS = 14;
const noPartOfIssuer = new PhraseList(NO_PART_OF_ISSUER);
const BODY_CLASSES = new Set(['NamedBody', 'BodyHead.place', 'BodyHead.part', 'BodyHead.field', 'UnitHead', 'Post']);

const isCapital = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.Capital);

/** End of the longest phrase at `at` that is part of the name of a body; `at` if there is none. */
const endOfBodyWords = (scene: Scene, at: number): number => {
  if (noPartOfIssuer.holds(scene.tape, at) && !isCapital(scene.tape, at)) return at;
  for (const { cls, length } of scene.entriesAt(at)) if (BODY_CLASSES.has(cls)) return at + length;
  return at;
};

/** `Giáo dục | và Đào tạo`, `KH | & ĐT`: the name of the body goes on. */
const isJoint = (scene: Scene, at: number, limit: number): boolean => {
  const { tape } = scene;
  if (at + 1 >= limit || !isCapital(tape, at + 1) || !(AND.holds(tape, at) || isMark(tape, at, '&'))) return false;
  return scene.hit(DOCUMENT_TYPE, at + 1) === undefined && endOfBodyWords(scene, at + 1) === at + 1;
};

/** `Công | an`, `Quốc | hội`: a small syllable behind a capital one. */
const isSecondSyllable = (tape: Tape, at: number): boolean =>
  hasFlag(tape, at, Flag.Word) && isCapital(tape, at - 1) && !hasFlag(tape, at - 1, Flag.AllCaps) && !noPartOfIssuer.holds(tape, at);

/** Who issued a document, behind `của`: `của Bộ Chính trị`, `của UBND tỉnh Quảng Trị`. */
export const readIssuerBehind = (scene: Scene, from: number): Stretch | null => {
  const { tape } = scene, limit = Math.min(scene.sentenceEnd(from - 1), from + 1 + MOST_WORDS);
  const start = from + 1;
  if (start >= limit || !OF.holds(tape, from) || !isCapital(tape, start)) return null;
  let at = Math.max(endOfBodyWords(scene, start), start + 1), inPlace = false;
  while (at < limit) {
    const next = endOfBodyWords(scene, at);
    inPlace ||= scene.hit('UnitHead', at) !== undefined;
    if (next > at) at = next;
    else if (isCapital(tape, at) || (!inPlace && isSecondSyllable(tape, at)) || isJoint(scene, at, limit)) at++;
    else break;
  }
  return { start, end: Math.min(at, limit) };
};

/** `khóa XII`, `(khóa XII)` behind the issuer: no part of its name. */
export const skipTerm = (scene: Scene, from: number): number => {
  const { tape } = scene;
  const isBracketed = isMark(tape, from, '(');
  const at = isBracketed ? from + 1 : from;
  if (!TERM.holds(tape, at)) return from;
  return isBracketed && isMark(tape, at + 2, ')') ? at + 3 : at + 2;
};

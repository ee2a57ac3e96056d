import type { Scene } from '../../grammar/index.js';
import { cleanText, Flag, hasFlag, type Tape } from '../../text/index.js';

/** The number of a document as it stands in the text: `05-CT/TW`, `80/2015/QH13`, `30a`. */
export interface DocumentNumber {
  /** Token behind it. */
  readonly end: number;
  /** Without spaces, with plain hyphens. */
  readonly text: string;
  /** Its groups of letters: `['CT', 'TW']`; none in a plain number. */
  readonly letters: readonly string[];
}

/** A circular of several ministries names them all. */
const MOST_PARTS = 9;
const LONGEST_PART = 12;

const rawAt = (tape: Tape, at: number): string => cleanText(tape.input.slice(tape.start[at], tape.end[at]));

const isGlued = (tape: Tape, at: number): boolean => hasFlag(tape, at, Flag.Glued);

const separatorAt = (tape: Tape, at: number): '/' | '-' | null => {
  const mark = tape.input[tape.start[at]!]!;
  if (mark === '/') return '/';
  return hasFlag(tape, at, Flag.Mark) && '-‐‑‒–—−'.includes(mark) ? '-' : null;
};

const isYear = (tape: Tape, at: number): boolean => {
  if (!hasFlag(tape, at, Flag.Number)) return false;
  const year = tape.input.slice(tape.start[at], tape.end[at]);
  return year.length === 4 && (year.startsWith('19') || year.startsWith('20'));
};

/** `TTg`, `CTr`; `Qh` before its number: a capital, then letters of which not all are small. */
const isMixedSymbol = (tape: Tape, at: number, raw: string): boolean =>
  isGlued(tape, at) && (raw.slice(1) !== raw.slice(1).toLowerCase()
    || (raw.length === 2 && at + 1 < tape.size && isGlued(tape, at + 1) && hasFlag(tape, at + 1, Flag.Number)));

const isSymbolWord = (tape: Tape, at: number): boolean => {
  if (!hasFlag(tape, at, Flag.Capital)) return false;
  const raw = rawAt(tape, at);
  return raw.length <= LONGEST_PART && (hasFlag(tape, at, Flag.AllCaps) || isMixedSymbol(tape, at, raw));
};

/** `C.I`, `BNN&PTNT` */
const isJointBeforeCapitals = (tape: Tape, at: number, limit: number): boolean =>
  '.&'.includes(tape.input[tape.start[at]!]!) && at + 1 < limit && isGlued(tape, at + 1) && hasFlag(tape, at + 1, Flag.AllCaps);

/** `UBTVQH | 14`: the number of the assembly's term, with a space before it. */
const isTermOfAssembly = (tape: Tape, at: number): boolean => rawAt(tape, at - 1).endsWith(ASSEMBLY)
  && hasFlag(tape, at, Flag.Number) && !isGlued(tape, at) && rawAt(tape, at).length === 2;
const ASSEMBLY = 'QH';

/** End of a group of letters with what is glued to it: `QH13`, `C.I`, `T.Ư`, `TD1`, `BNN&PTNT`. */
const endOfLetters = (tape: Tape, at: number, limit: number): number => {
  let end = at + 1;
  if (end < limit && isTermOfAssembly(tape, end)) return end + 1;
  while (end < limit && isGlued(tape, end)) {
    if (hasFlag(tape, end, Flag.Number)) end++;
    else if (isJointBeforeCapitals(tape, end, limit)) end += 2;
    else break;
  }
  return end;
};

/** Digits, perhaps with one small letter: `30`, `30a`, `961A`. */
const endOfDigits = (tape: Tape, at: number, limit: number): number => {
  const next = at + 1;
  if (next >= limit || !isGlued(tape, next) || !hasFlag(tape, next, Flag.Word) || tape.end[next]! - tape.start[next]! !== 1) return next;
  return next + 1;
};

const textOfParts = (tape: Tape, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) text += separatorAt(tape, at) ?? rawAt(tape, at);
  return text;
};

/** A dash with a space beside it belongs to the number where letters and a body follow: `512 – QĐNS/TW`, `19/NQ - CP`. */
const isSpacedDash = (tape: Tape, at: number, limit: number): boolean =>
  separatorAt(tape, at) === '-' && !(isGlued(tape, at) && at + 1 < limit && isGlued(tape, at + 1));

/** End of the part behind the separator at `at`, or -1 if what stands there belongs to the sentence. */
const endOfPart = (tape: Tape, at: number, limit: number, lettersBefore: number): number => {
  const from = at + 1;
  if (from >= limit) return -1;
  const isSpaced = isSpacedDash(tape, at, limit);
  if (isYear(tape, from)) return isSpaced ? -1 : from + 1;
  if (!isSymbolWord(tape, from)) return -1;
  const end = endOfLetters(tape, from, limit);
  if (!isSpaced || lettersBefore === 1) return end;
  return lettersBefore === 0 && end < limit && separatorAt(tape, end) === '/' ? end : -1;
};

/** `12.000`, `3,5`, `50%`, `4/7`: a quantity or a day, no number of a document. */
const isQuantity = (tape: Tape, end: number, limit: number): boolean => {
  if (end >= limit || !isGlued(tape, end)) return false;
  const mark = tape.input[tape.start[end]!]!;
  if (mark === '%') return true;
  return '.,/-:'.includes(mark) && end + 1 < limit && isGlued(tape, end + 1) && hasFlag(tape, end + 1, Flag.Number);
};

/** Reads the number of a document at a token; null if none stands there. Spaces around its marks are allowed: `512 – QĐNS/TW`. */
export const readNumber = (scene: Scene, from: number, limit: number): DocumentNumber | null => {
  const { tape } = scene;
  if (from >= limit || !hasFlag(tape, from, Flag.Number)) return null;
  const letters: string[] = [];
  let end = endOfDigits(tape, from, limit);
  for (let part = 0; part < MOST_PARTS && end < limit; part++) {
    if (!separatorAt(tape, end)) break;
    const next = endOfPart(tape, end, limit, letters.length);
    if (next < 0) break;
    if (hasFlag(tape, end + 1, Flag.Word)) letters.push(rawAt(tape, end + 1));
    end = next;
  }
  if (letters.length === 0 && isQuantity(tape, end, limit)) return null;
  return { end, text: textOfParts(tape, from, end), letters };
};

import { CharKind, createCharReader } from './characters.js';
import { Flag, type Form, type FormTable } from './forms.js';

/**
 * The text as a row of tokens: syllables, digit runs and single marks. Offsets are UTF-16 offsets into the input as
 * given, so `input.slice(start[i], end[i])` is token `i`. Columns instead of objects: a token is an index.
 */
export interface Tape {
  readonly input: string;
  readonly size: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Number of the token's key in the lexicon, 0 if the lexicon does not hold it. */
  readonly word: readonly number[];
  /** Bits of `Flag`. */
  readonly flags: readonly number[];
  /** What is true of the token's spelling anywhere. */
  readonly form: readonly Form[];
}

const placeFlags = (newLines: number, hasGap: boolean, isFirst: boolean): number => {
  if (isFirst) return Flag.LineStart | Flag.BlankBefore;
  if (newLines > 1) return Flag.LineStart | Flag.BlankBefore;
  if (newLines === 1) return Flag.LineStart;
  return hasGap ? 0 : Flag.Glued;
};

/** Splits `input` into tokens. Total: every string gives a tape, and no character is lost, only spaces are skipped. */
export const tokenise = (input: string, forms: FormTable): Tape => {
  const start: number[] = [], end: number[] = [], word: number[] = [], flags: number[] = [], seen: Form[] = [];
  const { kindAt, widthAt } = createCharReader(input);
  const length = input.length;
  let at = 0, newLines = 0, hasGap = false;

  while (at < length) {
    const kind = kindAt(at);
    if (kind === CharKind.NewLine) {
      if (input.charCodeAt(at) !== 13 || input.charCodeAt(at + 1) !== 10) newLines++;
      at++;
      continue;
    }
    if (kind === CharKind.Space || kind === CharKind.Ignorable) {
      hasGap ||= kind === CharKind.Space;
      at += widthAt(at);
      continue;
    }
    const from = at;
    at += widthAt(at);
    if (kind !== CharKind.Punctuation) at = endOfRun(kind, at);
    const raw = input.slice(from, at);
    const form = kind === CharKind.Letter ? forms.word(raw) : kind === CharKind.Digit ? forms.number(raw) : forms.mark(raw);
    flags.push(form.flags | placeFlags(newLines, hasGap, start.length === 0));
    start.push(from);
    end.push(at);
    word.push(form.word);
    seen.push(form);
    newLines = 0;
    hasGap = false;
  }
  return { input, size: start.length, start, end, word, flags, form: seen };

  /** End of a run of letters or digits; an ignorable character inside a word is part of it, one behind it is not. */
  function endOfRun(kind: CharKind, from: number): number {
    let next = from, last = from;
    while (next < length) {
      const here = kindAt(next);
      if (here === kind) {
        next += widthAt(next);
        last = next;
      } else if (here === CharKind.Ignorable && kind === CharKind.Letter) next += widthAt(next);
      else break;
    }
    return last;
  }
};

/** The text of the tokens `from` up to `to` (exclusive), as it stands in the input. */
export const textOf = (tape: Tape, from: number, to: number): string =>
  from < to ? tape.input.slice(tape.start[from], tape.end[to - 1]) : '';

export const hasFlag = (tape: Tape, at: number, flag: number): boolean => ((tape.flags[at] ?? 0) & flag) !== 0;

/** The token in small letters, NFC, old style; empty outside the tape. For comparing with words of the language. */
export const lowerAt = (tape: Tape, at: number): string => tape.form[at]?.lower ?? '';

/** The token's key; empty outside the tape. */
export const keyAt = (tape: Tape, at: number): string => tape.form[at]?.key ?? '';

/** The tokens `from` up to `to` in small letters, with one space between them: `ủy ban nhân dân`, `100 %`. */
export const lowerOf = (tape: Tape, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) text += (at > from ? ' ' : '') + lowerAt(tape, at);
  return text;
};

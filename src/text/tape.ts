import { CharKind, kindTable, rareKindAt, TABLE_SIZE, widthAt } from './characters.js';
import { codeUnitsOf, type CodeUnits } from './code-units.js';
import type { FormTable } from './form-table.js';
import { Flag, type Form } from './forms.js';
import { keyOfMark, keyOfWord } from './normalise.js';
import type { SpellingTable } from './spelling-table.js';

/**
 * The text as a row of tokens: syllables, digit runs and single marks. Offsets are UTF-16 offsets into the input as
 * given, so `input.slice(start[i], end[i])` is token `i`. Columns instead of objects: a token is an index.
 */
export interface Tape {
  readonly input: string;
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the token's key in the lexicon, 0 if the lexicon does not hold it. */
  readonly word: Int32Array;
  /** Bits of `Flag`. */
  readonly flags: Int32Array;
  /** What is true of the token's spelling anywhere. */
  readonly form: readonly Form[];
}

/** Columns that grow as tokens are added. */
class Columns {
  size = 0;
  readonly form: Form[] = [];
  private start: Int32Array;
  private end: Int32Array;
  private word: Int32Array;
  private flags: Int32Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
  }

  add(form: Form, start: number, end: number, placeFlags: number): void {
    if (this.size === this.start.length) this.grow();
    this.start[this.size] = start;
    this.end[this.size] = end;
    this.word[this.size] = form.word;
    this.flags[this.size] = form.flags | placeFlags;
    this.form.push(form);
    this.size++;
  }

  /** The tape of what was added. */
  tape(input: string): Tape {
    const { size, start, end, word, flags, form } = this;
    const cut = (column: Int32Array): Int32Array => column.subarray(0, size);
    return { input, size, start: cut(start), end: cut(end), word: cut(word), flags: cut(flags), form };
  }

  private grow(): void {
    const wider = (column: Int32Array): Int32Array => {
      const into = new Int32Array(column.length * 2);
      into.set(column);
      return into;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.word = wider(this.word);
    this.flags = wider(this.flags);
  }
}

const placeFlags = (newLines: number, hasGap: boolean, isFirst: boolean): number => {
  if (isFirst || newLines > 1) return Flag.LineStart | Flag.BlankBefore;
  if (newLines === 1) return Flag.LineStart;
  return hasGap ? 0 : Flag.Glued;
};

/** Code units that one token takes in ordinary text, at least. */
const UNITS_PER_TOKEN = 3;

/** Takes the tokens of a text one after the other: what kind of characters they consist of, where they stand, what is true of the place. */
type Take = (kind: CharKind, start: number, end: number, placeFlags: number) => void;

/** Splits a text into tokens. Total: no character is lost, only spaces and characters of no width are skipped. */
const split = ({ text, row }: CodeUnits, take: Take): void => {
  const kinds = kindTable(), length = text.length;
  let at = 0, newLines = 0, hasGap = false, isFirst = true;

  while (at < length) {
    const code = row[at]!, kind = kindAt(code, at);
    const from = at;
    at += code < TABLE_SIZE ? 1 : widthAt(text, at);
    if (kind > CharKind.Digit) {
      if (kind === CharKind.Space) hasGap = true;
      else if (kind === CharKind.NewLine && (code !== 13 || at === length || row[at] !== 10)) newLines++;
      continue;
    }
    if (kind !== CharKind.Punctuation) at = endOfRun(kind, at);
    take(kind, from, at, placeFlags(newLines, hasGap, isFirst));
    newLines = 0;
    hasGap = isFirst = false;
  }

  function kindAt(code: number, place: number): CharKind {
    return code < TABLE_SIZE ? kinds[code] as CharKind : rareKindAt(text, place);
  }

  /** End of a run of letters or digits; an ignorable character inside a word is part of it, one behind it is not. */
  function endOfRun(kind: CharKind, from: number): number {
    let next = from, last = from;
    while (next < length) {
      const code = row[next]!, here = kindAt(code, next);
      if (here !== kind && (here !== CharKind.Ignorable || kind !== CharKind.Letter)) break;
      next += code < TABLE_SIZE ? 1 : widthAt(text, next);
      if (here === kind) last = next;
    }
    return last;
  }
};

/** The tape of a text; every string has one. */
export const tokenise = (input: string, forms: FormTable): Tape => {
  const columns = new Columns(Math.ceil(input.length / UNITS_PER_TOKEN) + 1), units = codeUnitsOf(input);
  const addWord = (start: number, end: number, place: number): void => {
    const form = forms.word(units, start, end), middle = start + form.lostSpace;
    if (middle === start) {
      columns.add(form, start, end, place);
      return;
    }
    columns.add(forms.word(units, start, middle), start, middle, place);
    addWord(middle, end, 0);
  };
  split(units, (kind, start, end, place) => {
    if (kind === CharKind.Letter) addWord(start, end, place);
    else columns.add(kind === CharKind.Digit ? forms.number(units, start, end) : forms.mark(units, start, end), start, end, place);
  });
  return columns.tape(input);
};

/** What `make` gives for the key of each token of a phrase; it is asked once for a spelling, which `known` remembers. */
export const eachOf = <T>(phrase: string, known: SpellingTable<T>, make: (key: string) => T): T[] => {
  const all: T[] = [], units = codeUnitsOf(phrase);
  split(units, (kind, start, end) => {
    all.push(known.of(units, start, end, (raw) =>
      make(kind === CharKind.Letter ? keyOfWord(raw) : kind === CharKind.Digit ? raw : keyOfMark(raw))));
  });
  return all;
};

/** The text of the tokens `from` up to `to` (exclusive), as it stands in the input. */
export const textOf = (tape: Tape, from: number, to: number): string =>
  from < to ? tape.input.slice(tape.start[from], tape.end[to - 1]) : '';

export const hasFlag = (tape: Tape, at: number, flag: number): boolean => ((tape.flags[at] ?? 0) & flag) !== 0;

/** Spaces between a token and the one before it; characters of no width and line ends do not count. */
export const spacesBefore = ({ input, start, end }: Tape, at: number): number => {
  const kinds = kindTable();
  let spaces = 0;
  for (let place = end[at - 1] ?? 0; place < start[at]!; place++) if (kinds[input.charCodeAt(place)] === CharKind.Space) spaces++;
  return spaces;
};

/** The token in small letters, NFC, old style; empty outside the tape. For comparing with words of the language. */
export const lowerAt = ({ form }: Tape, at: number): string => (at < 0 ? '' : form[at]?.lower ?? '');

/** The token's key; empty outside the tape. */
export const keyAt = ({ form }: Tape, at: number): string => (at < 0 ? '' : form[at]?.key ?? '');

/** The tokens `from` up to `to` in small letters, with one space between them: `ủy ban nhân dân`, `100 %`. */
export const lowerOf = (tape: Tape, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) text += (at > from ? ' ' : '') + lowerAt(tape, at);
  return text;
};

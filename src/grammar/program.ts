import type { Node, Of } from './pattern.js';

/**
 * Instructions of the matching machine, with what `a`, `b` and `c` of an instruction mean. Fixed ones have one way to match,
 * choices may have several and are come back to, marks consume nothing.
 */
export const enum Op {
  /** The word numbers `words[a]` up to `words[a + b]`. */
  Words,
  /** The end that reader `a` gives. */
  Shape,
  /** Whether one of the phrases `phrases[a]` stands before is `b`. */
  After,
  /** Whether the part behind, up to its `Done`, fits here is `b`; goes on at `c`. It begins as `rows[a]` says. */
  Look,
  /** A phrase of the class number `a`. */
  Lex,
  /** A span of the kind `tags[a]`. */
  Tag,
  /** The end that one of the readers `shapeSets[a]` gives, each end once. */
  Shapes,
  /** One of the options `options[a]`. */
  Any,
  /** What stands behind, which begins as `rows[b]` says, or nothing: then goes on at `a`. */
  Opt,
  /** Up to `a` tokens, none of them beginning the part at `b` (none if negative); goes on at `c`. */
  UpTo,
  /** Behind an item of list `a`: what stands behind is the separator; the list ends at `b`. */
  ListNext,
  /** Goes on at `a`. */
  Jump,
  /** A list begins: its count is in register `a`. */
  ListStart,
  /** An item begins: it is counted in register `a`, and begins where register `a + 1` says. */
  ListItem,
  /** A capture begins: it is kept in register `a`. */
  Open,
  /** Capture `b` ends that register `a` knows the start of. */
  Close,
  /** The end of a part that is only looked at. */
  Done,
  /** The end of a rule. */
  Accept,
}

export const FIRST_CHOICE = Op.Lex;
export const FIRST_MARK = Op.Jump;

/**
 * The options of a choice, as places in the rows of the program: how many there are, and for each how it begins (words, kinds
 * and flags, see `Beginning`) and where it stands.
 */
export interface Options {
  /** For each word, the options that it can begin, in their order. */
  readonly byWord: ReadonlyMap<number, number>;
  /** Bits of the words in `byWord`. */
  readonly words: number;
  /** Those that a word of no option leaves open. */
  readonly others: number;
}

/** Numbers of a beginning in the rows, and of an option, which has its place behind them. */
export const BEGINNING = 3, OPTION = BEGINNING + 1;

/** Phrases as numbers of words, and the bits of their last words. */
export interface Phrases { readonly all: readonly (readonly number[])[]; readonly lastWords: number }
export interface ListBounds { readonly register: number; readonly least: number; readonly most: number }
export interface CaptureSlot { readonly name: string; readonly node: Node }

/** Rules as instructions: four columns, and the lists that they point into. */
export class Program {
  readonly op: number[] = [];
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly c: number[] = [];
  readonly words: number[] = [];
  readonly phrases: Phrases[] = [];
  readonly shapes: Of<'shape'>[] = [];
  readonly shapeSets: (readonly number[])[] = [];
  readonly tags: string[] = [];
  readonly options: Options[] = [];
  /** Beginnings and options, each a few numbers side by side. */
  readonly rows: number[] = [];
  readonly lists: ListBounds[] = [];
  readonly captures: CaptureSlot[] = [];
  registers = 0;

  /** Where the next instruction will stand. */
  get here(): number { return this.op.length; }

  /** Adds an instruction; gives its place. */
  add(op: Op, a = 0, b = 0, c = 0): number {
    this.a.push(a);
    this.b.push(b);
    this.c.push(c);
    return this.op.push(op) - 1;
  }

  /** Adds numbers to the rows; gives the place of the first. */
  addRow(...numbers: readonly number[]): number { return this.rows.push(...numbers) - numbers.length; }
}

/** Place of a value in a list, where it is put if it is not there yet. */
export const placeOf = <T>(list: T[], value: T): number => {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
};

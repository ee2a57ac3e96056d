import { cleanText, Flag, hasFlag, textOf, type Tape } from '../text/index.js';
import { COMPOUND, type HomographTable } from './homographs.js';
import type { LexicalEntry, Lexicon } from './lexicon.js';

/** The phrases of the lexicon that begin at each token, longest first; undefined where none does. */
export type Hits = readonly (readonly LexicalEntry[] | undefined)[];
/** The same, of which some may yet be taken out. */
export type MutableHits = (readonly LexicalEntry[] | undefined)[];

/** Text that has one spelling only. */
const ASCII = /^[\u0020-\u007e]*$/u;

const isWrittenAs = (tape: Tape, start: number, end: number, entry: LexicalEntry): boolean => {
  if (entry.casing === 'any') return true;
  if (entry.casing === 'capital') return hasFlag(tape, start, Flag.Capital);
  if (entry.beginsCapital !== hasFlag(tape, start, Flag.Capital)) return false;
  if (end - start === 1 && tape.form[start]!.isClean) return tape.form[start]!.raw === entry.phrase;
  const text = textOf(tape, start, end);
  return text === entry.phrase || (!ASCII.test(text) && cleanText(text) === entry.phrase);
};

/** Whether a capital says only that a sentence or a line begins. */
const isCapitalOfSentence = (tape: Tape, at: number): boolean =>
  (at === 0 || hasFlag(tape, at, Flag.LineStart) || hasFlag(tape, at - 1, Flag.Stop)) && !hasFlag(tape, at, Flag.AllCaps);

const PAIR = 2;

/**
 * `giao Ban Tuyên giáo` is no `giao ban`: a capital behind a small first syllable begins a name. So it does behind the first word of
 * a sentence, `Giao Ban Tuyên giáo …`; longer compounds with capitals are names themselves, `Ban Kiểm tra …`.
 */
const isNameInside = (tape: Tape, start: number, end: number): boolean => {
  const isSmall = !hasFlag(tape, start, Flag.Capital) || (end - start === PAIR && isCapitalOfSentence(tape, start));
  if (!isSmall) return false;
  for (let at = start + 1; at < end; at++) if (hasFlag(tape, at, Flag.Capital)) return true;
  return false;
};

/** For each token the longest compound word that covers it. */
class Compounds {
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(size: number) {
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
  }

  /** Of two that overlap the first is read. */
  add(start: number, end: number): void {
    if (this.from[start]! < start && this.to[start]! > start) return;
    for (let at = start; at < end; at++) {
      if (end - start <= this.to[at]! - this.from[at]!) continue;
      this.from[at] = start;
      this.to[at] = end;
    }
  }

  /** Whether a compound covers a token at all. */
  isAt(at: number): boolean { return this.to[at] !== 0; }

  /** Whether a longer compound holds these tokens. */
  holds(start: number, end: number): boolean {
    const to = this.to[start]!;
    return to >= end && to - this.from[start]! > end - start;
  }
}

/** The hits of one pass over a tape, token by token. */
class Pass {
  readonly hits: MutableHits;
  readonly compounds: Compounds;

  constructor(private readonly tape: Tape) {
    this.hits = new Array<readonly LexicalEntry[] | undefined>(tape.size);
    this.compounds = new Compounds(tape.size);
  }

  /** Of the phrases of these nodes, the last of them the longest, takes those that are written so; compounds go into their own list. */
  take(start: number, table: HomographTable, nodes: Int32Array, count: number): void {
    const taken: LexicalEntry[] = [];
    for (let i = count - 1; i >= 0; i--) {
      for (const entry of table.entriesAt(nodes[i]!)) if (this.isTaken(start, start + entry.length, entry)) taken.push(entry);
    }
    if (taken.length > 0) this.hits[start] = taken;
  }

  private isTaken(start: number, end: number, entry: LexicalEntry): boolean {
    const { tape } = this;
    if (!isWrittenAs(tape, start, end, entry)) return false;
    if (entry.cls !== COMPOUND) return true;
    if (!isNameInside(tape, start, end)) this.compounds.add(start, end);
    return false;
  }
}

/** Takes out the hits of guarded classes that stand inside a compound word. */
const dropInsideCompounds = (hits: MutableHits, compounds: Compounds, guarded: readonly boolean[]): void => {
  let at = 0;
  const isInside = ({ length, classNumber }: LexicalEntry): boolean => guarded[classNumber]! && compounds.holds(at, at + length);
  for (; at < hits.length; at++) {
    const here = hits[at];
    if (!here || !compounds.isAt(at) || !here.some(isInside)) continue;
    const kept = here.filter((entry) => !isInside(entry));
    hits[at] = kept.length > 0 ? kept : undefined;
  }
};

/** Phrases of different length that may begin at one token. */
const MOST_AT_ONE_TOKEN = 32;

/** One pass over the tape: every phrase of every table, except triggers that stand inside a compound word. */
export const scanLexicon = (tape: Tape, lexicon: Lexicon): MutableHits => {
  const pass = new Pass(tape), { trie, inSmallLetters, withCapital } = lexicon;
  const nodes = new Int32Array(MOST_AT_ONE_TOKEN);
  for (let at = 0; at < tape.size; at++) {
    if (tape.word[at] === 0) continue;
    const isSmall = !hasFlag(tape, at, Flag.Capital), count = trie.collect(tape.word, at, isSmall, nodes);
    if (count === 0) continue;
    const table = isSmall ? inSmallLetters : withCapital, sure = table.sureOn(nodes, count);
    if (sure) pass.hits[at] = sure;
    else pass.take(at, table, nodes, count);
  }
  dropInsideCompounds(pass.hits, pass.compounds, lexicon.guardedNumbers());
  return pass.hits;
};

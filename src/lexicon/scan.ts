import { cleanText, Flag, hasFlag, textOf, type Tape } from '../text/index.js';
import type { LexicalEntry, Lexicon } from './lexicon.js';

/** A phrase of the lexicon found in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entry: LexicalEntry;
}

/** The hits that start at each token, longest first; undefined where none does. */
export type Hits = readonly (readonly Hit[] | undefined)[];

/** Class of words that hold a trigger without meaning it: `giao thông` holds `giao`. */
export const COMPOUND = 'Compound';

/** Text that has one spelling only. */
const ASCII = /^[\u0020-\u007e]*$/u;

const isWrittenAs = (tape: Tape, start: number, end: number, entry: LexicalEntry): boolean => {
  if (entry.casing === 'any') return true;
  if (entry.casing === 'capital') return hasFlag(tape, start, Flag.Capital);
  if (entry.beginsCapital !== hasFlag(tape, start, Flag.Capital)) return false;
  const text = textOf(tape, start, end);
  return text === entry.phrase || (!ASCII.test(text) && cleanText(text) === entry.phrase);
};

/** `giao Ban Tuyên giáo` is no `giao ban`: a capital behind a small first syllable begins a name. */
const isNameInside = (tape: Tape, start: number, end: number): boolean => {
  if (hasFlag(tape, start, Flag.Capital)) return false;
  for (let at = start + 1; at < end; at++) if (hasFlag(tape, at, Flag.Capital)) return true;
  return false;
};

/** One pass over the tape: every phrase of every table, except triggers that stand inside a compound word. */
export const scanLexicon = (tape: Tape, lexicon: Lexicon): Hits => {
  const hits: (Hit[] | undefined)[] = new Array<Hit[] | undefined>(tape.size);
  const coveredTo = new Int32Array(tape.size);
  const coveredFrom = new Int32Array(tape.size);
  const found: { end: number; values: readonly LexicalEntry[] }[] = [];
  for (let at = 0; at < tape.size; at++) {
    if (tape.word[at] === 0) continue;
    found.length = 0;
    lexicon.trie.collect(tape.word, at, tape.size, found);
    let here: Hit[] | undefined;
    for (let i = found.length - 1; i >= 0; i--) {
      const { end, values } = found[i]!;
      for (let v = values.length - 1; v >= 0; v--) {
        const entry = values[v]!;
        if (!isWrittenAs(tape, at, end, entry)) continue;
        if (entry.cls === COMPOUND) {
          if (isNameInside(tape, at, end)) continue;
          for (let k = at; k < end; k++) if (end - at > coveredTo[k]! - coveredFrom[k]!) { coveredFrom[k] = at; coveredTo[k] = end; }
        } else (here ??= []).push({ start: at, end, entry });
      }
    }
    if (here) hits[at] = here;
  }
  const guarded = lexicon.guardedNumbers();
  for (let at = 0; at < hits.length; at++) {
    const length = coveredTo[at]! - coveredFrom[at]!;
    const here = hits[at];
    if (length === 0 || !here) continue;
    const kept = here.filter(({ end, entry }) => !(guarded[entry.classNumber] && coveredTo[at]! >= end && length > end - at));
    if (kept.length < here.length) hits[at] = kept.length > 0 ? kept : undefined;
  }
  return hits;
};

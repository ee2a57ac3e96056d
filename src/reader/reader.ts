import { Scene, type CompiledLayer, type Layer } from '../grammar/index.js';
import { OPENS_SENTENCE, scanLexicon, type Hits, type Lexicon, type MutableHits } from '../lexicon/index.js';
import { COUNTED_IN_ROMAN } from '../lexicon/tables/sentence-openings.js';
import { Flag, hasFlag, lowerAt, splitSentences, type Sentences, type SentenceWords, type Tape } from '../text/index.js';

/** Reads texts into scenes: tokens, sentences, words of the lexicon, then one layer after the other. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly layers: readonly CompiledLayer[];
  read(text: string): Scene;
  /** Tokens and sentences only. */
  split(text: string): { readonly tape: Tape; readonly sentences: Sentences };
}

/** Short forms whose dot ends no sentence (`TP.`, `GS.`); class of the lexicon. The data of an entry is a `DotTest`. */
export const TAKES_DOT = 'TakesDot';

/** Whether the dot belongs to the short form, by the token behind it: `TP. Hà Nội`, but `của TP. Theo …`. */
export type DotTest = (tape: Tape, hits: Hits, behind: number) => boolean;

const MOST_TOKENS = 5;

/** Whether words with which sentences open stand at the token. */
const opensSentence = (tape: Tape, hits: Hits, at: number): boolean => (hits[at] ?? []).some(({ cls, length, data }) =>
  cls === OPENS_SENTENCE && (data === false || (at + length < tape.size && hasFlag(tape, at + length, Flag.Number))));

/** Whether a short form ends before the dot behind the token `at`, and the dot belongs to it; not in `27 đ/c. Trong đó, …`. */
const ownsDot = (tape: Tape, hits: Hits, at: number): boolean => {
  if (opensSentence(tape, hits, at + 2)) return false;
  for (let start = at; start >= 0 && start > at - MOST_TOKENS; start--) {
    for (const { cls, length, data } of hits[start] ?? []) {
      if (cls === TAKES_DOT && start + length === at + 1 && (data as DotTest)(tape, hits, at + 2)) return true;
    }
  }
  return false;
};

const counted = new Set(COUNTED_IN_ROMAN);

export const createReader = (lexicon: Lexicon, layers: readonly Layer[]): Reader => {
  const compiled = layers.map((layer) => layer.compile(lexicon));
  lexicon.close();
  const split = (text: string): { tape: Tape; hits: MutableHits; sentences: Sentences } => {
    const tape = lexicon.tokenise(text);
    const hits = scanLexicon(tape, lexicon);
    const words: SentenceWords = {
      takesDot: (at) => ownsDot(tape, hits, at),
      opens: (at) => opensSentence(tape, hits, at),
      isCounted: (at) => counted.has(lowerAt(tape, at)),
    };
    return { tape, hits, sentences: splitSentences(tape, words) };
  };
  return {
    lexicon,
    layers: compiled,
    split,
    read(text) {
      const { tape, hits, sentences } = split(text);
      const scene = new Scene(tape, sentences, hits, lexicon.watches.tokensIn(tape));
      for (const layer of compiled) layer.read(scene);
      return scene;
    },
  };
};

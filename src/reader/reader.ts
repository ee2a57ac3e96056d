import { Scene, type CompiledLayer, type Layer } from '../grammar/index.js';
import { scanLexicon, type Hits, type Lexicon } from '../lexicon/index.js';
import { splitSentences, type TakesDot, type Tape } from '../text/index.js';

/** Reads texts into scenes: tokens, sentences, words of the lexicon, then one layer after the other. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly layers: readonly CompiledLayer[];
  read(text: string): Scene;
}

/** Short forms whose dot ends no sentence (`TP.`, `GS.`); class of the lexicon. The data of an entry is a `DotTest`. */
export const TAKES_DOT = 'TakesDot';

/** Whether the dot belongs to the short form, by the token behind it: `TP. Hà Nội`, but `của TP. Theo …`. */
export type DotTest = (tape: Tape, hits: Hits, behind: number) => boolean;

const MOST_TOKENS = 5;

/** Whether a short form ends before the dot behind the token `at`, and the dot belongs to it. */
const ownsDot = (tape: Tape, hits: Hits, at: number): boolean => {
  for (let start = at; start >= 0 && start > at - MOST_TOKENS; start--) {
    for (const { entry, end } of hits[start] ?? []) {
      if (entry.cls === TAKES_DOT && end === at + 1 && (entry.data as DotTest)(tape, hits, at + 2)) return true;
    }
  }
  return false;
};

export const createReader = (lexicon: Lexicon, layers: readonly Layer[]): Reader => {
  const compiled = layers.map((layer) => layer.compile(lexicon));
  lexicon.close();
  return {
    lexicon,
    layers: compiled,
    read(text) {
      const tape = lexicon.tokenise(text);
      const hits = scanLexicon(tape, lexicon);
      const takesDot: TakesDot = (_, at) => ownsDot(tape, hits, at);
      const scene = new Scene(tape, splitSentences(tape, takesDot), hits);
      for (const layer of compiled) layer.read(scene);
      return scene;
    },
  };
};

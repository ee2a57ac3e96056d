import { Scene, type CompiledLayer, type Layer } from '../grammar/index.js';
import { scanLexicon, type Lexicon } from '../lexicon/index.js';
import { splitSentences, type TakesDot } from '../text/index.js';

/** Reads texts into scenes: tokens, sentences, words of the lexicon, then one layer after the other. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly layers: readonly CompiledLayer[];
  read(text: string): Scene;
}

/** Short forms whose dot ends no sentence (`TP.`, `GS.`); class of the lexicon. */
export const TAKES_DOT = 'TakesDot';

export const createReader = (lexicon: Lexicon, layers: readonly Layer[]): Reader => {
  const compiled = layers.map((layer) => layer.compile(lexicon));
  lexicon.close();
  return {
    lexicon,
    layers: compiled,
    read(text) {
      const tape = lexicon.tokenise(text);
      const hits = scanLexicon(tape, lexicon);
      const takesDot: TakesDot = (_, at) => hits[at]?.some((hit) => hit.entry.cls === TAKES_DOT && hit.end === at + 1) ?? false;
      const scene = new Scene(tape, splitSentences(tape, takesDot), hits);
      for (const layer of compiled) layer.read(scene);
      return scene;
    },
  };
};

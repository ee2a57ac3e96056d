import { rule, Scene, type CompiledLayer, type Layer, type Match, type Pattern, type Rule } from '../../src/grammar/index.js';
import { Lexicon, scanLexicon } from '../../src/lexicon/index.js';
import { splitSentences } from '../../src/text/index.js';

/** A lexicon of four fruits and two colours. */
export const tinyLexicon = (): Lexicon => {
  const lexicon = new Lexicon();
  for (const fruit of ['cam', 'táo', 'táo tàu', 'bưởi']) lexicon.add('Fruit', fruit, { fruit });
  for (const colour of ['xanh', 'xanh lơ']) lexicon.add('Colour', colour, colour);
  return lexicon;
};

export const sceneOf = (lexicon: Lexicon, text: string): Scene => {
  const tape = lexicon.tokenise(text);
  const sentences = splitSentences(tape, { takesDot: () => false, opens: () => false, isCounted: () => false });
  return new Scene(tape, sentences, scanLexicon(tape, lexicon), lexicon.watches.tokensIn(tape));
};

/** Layers compiled against the tiny lexicon, to be read one after the other. */
export const readerOfLayers = (...layers: readonly Layer[]): { compiled: readonly CompiledLayer[]; read(text: string): Scene } => {
  const lexicon = tinyLexicon();
  const compiled = layers.map((layer) => layer.compile(lexicon));
  lexicon.close();
  return {
    compiled,
    read(text) {
      const scene = sceneOf(lexicon, text);
      for (const layer of compiled) layer.read(scene);
      return scene;
    },
  };
};

/** A rule with examples that no test runs. */
export const ruleOf = <C extends object, T>(id: string, pattern: Pattern<C>, emit: (match: Match<C>) => T | null): Rule<T> =>
  rule({ id, gloss: 'for a test', pattern, emit, examples: ['{x}'], counterExamples: ['y'] });

import type { Layer } from '../src/grammar/index.js';
import { loadLexicon } from '../src/lexicon/index.js';
import { createReader, type Reader } from '../src/reader/reader.js';

/** An example with its marked part cut out: `Ngày {13/11}` gives the text `Ngày 13/11` and [5, 10). */
export const unmark = (example: string): { text: string; start: number; end: number } => {
  const start = example.indexOf('{'), end = example.indexOf('}') - 1;
  if (start < 0 || end < start) throw new Error(`an example needs {braces} around what its rule reads: ${example}`);
  return { text: example.replace('{', '').replace('}', ''), start, end };
};

export const readerOf = (layers: readonly Layer[]): Reader => createReader(loadLexicon(), layers);

/** Stretches of the text that a rule matches, as it stands in its layer (all layers below have read the text). */
export const matchesOf = (reader: Reader, ruleId: string, text: string): { start: number; end: number; text: string }[] => {
  const layer = reader.layers.find((each) => each.ruleSet.rules.some((rule) => rule.id === ruleId));
  if (!layer) throw new Error(`no layer holds the rule ${ruleId}`);
  const scene = reader.read(text);
  return layer.ruleSet.find(scene).filter((found) => found.rule === ruleId).map((found) => {
    const start = scene.tape.start[found.start]!, end = scene.tape.end[found.end - 1]!;
    return { start, end, text: text.slice(start, end) };
  });
};

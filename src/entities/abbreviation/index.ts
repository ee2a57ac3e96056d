import { flatLayer, readThen, type CompiledLayer, type Layer, type Scene, type Span } from '../../grammar/index.js';
import type { DocumentValue } from '../document/index.js';
import { addDefinedForms } from './defined.js';
import { FORM, loadAbbreviations, PAPER } from './lexicon.js';
import { ABBREVIATION_RULES } from './rules.js';
import type { DefinitionValue } from './value.js';

export { loadAbbreviations, type CuePhrase, type KnownForm, type KnownReading, type PaperName } from './lexicon.js';
export type { AbbreviationValue, DefinitionValue } from './value.js';

/** Brackets, and whatever the table knows as a form or as the initials of a paper. */
const candidates = ({ tape, hits }: Scene): readonly number[] => {
  const starts: number[] = [];
  for (let at = 0; at < tape.size; at++) {
    const here = hits[at];
    const isForm = here?.some(({ cls }) => cls === FORM || cls === PAPER) ?? false;
    if (isForm || tape.input[tape.start[at]!] === '(') starts.push(at);
  }
  return starts;
};

/** Takes away what has been read inside the numbers of documents: `NQ`, `TU` in `12-NQ/TU`. */
const dropInNumbers = (scene: Scene): void => {
  const inNumber = new Set<number>();
  for (const { end, value } of scene.all<DocumentValue>('Document')) for (let at = value.numberStart; at < end; at++) inNumber.add(at);
  if (inNumber.size > 0) scene.drop('Abbreviation', ({ start }: Span) => inNumber.has(start));
};

const readForms = readThen(flatLayer('abbreviation', ABBREVIATION_RULES, candidates), (scene) => {
  dropInNumbers(scene);
  addDefinedForms(scene, scene.all<DefinitionValue>('AbbreviationDefinition'));
});

/** Reads short forms, spans of kind `Abbreviation`, and where the article explains one, `AbbreviationDefinition`. */
export const abbreviationLayer: Layer = {
  ...readForms,
  compile(lexicon): CompiledLayer {
    loadAbbreviations(lexicon);
    return readForms.compile(lexicon);
  },
};

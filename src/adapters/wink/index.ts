/**
 * A Vietnamese language model for [wink-nlp](https://winkjs.org/wink-nlp/), which is an optional peer of this package.
 *
 * @example
 * import winkNLP from 'wink-nlp';
 * import { createModel } from 'nghisu/wink';
 * const nlp = winkNLP(createModel());
 * nlp.readDoc('Chiều 13/11, đồng chí Lê Văn Mẫu phát biểu.').customEntities().out(nlp.its.detail);
 * // [{ value: 'Chiều 13/11', type: 'DATE' }, { value: 'Lê Văn Mẫu', type: 'PERSON' }]
 */
import type { Model } from 'wink-nlp';
import { parse, sentences, type Parser, type ParseOptions } from '../../index.js';
import { annotate, type Annotator } from './annotate.js';
import { core } from './core.js';
import { TOKEN_SIZE, type RawDocument } from './document.js';
import { EMPTY_MACHINE, patternMachine, patternToken } from './patterns.js';
import { featureFn } from './word-features.js';

export type { EntityType } from '../entity-spans.js';

/** How the model reads. */
export interface ModelOptions {
  /** A parser with words of your own, from `createParser`. */
  readonly parser?: Pick<Parser, 'parse' | 'sentences'>;
  /** Options of `parse` for every document: day of publication, jurisdiction. */
  readonly parseOptions?: ParseOptions;
}

const noReadability = (): never => {
  throw new Error('nghisu/wink: there is no readability formula for Vietnamese in this model.');
};

const PART_OF_SPEECH_BIT = 20;

/** Keeps the part of speech that was set with the names, and sets the usual one of all other tokens. */
const setPartsOfSpeech = ({ tokens }: RawDocument, usual: readonly number[]): void => {
  usual.forEach((part, token) => {
    if (tokens[token * TOKEN_SIZE + 2] === 0) tokens[token * TOKEN_SIZE + 2] = part << PART_OF_SPEECH_BIT;
  });
};

/**
 * A language model: give it to `winkNLP`. Tokens are syllables, numbers with their marks, symbols such as `07-NQ/TU`, and
 * short forms; sentences are those of `sentences`; custom entities are the names that `parse` reads (`PERSON`, `TITLE`,
 * `ORGANIZATION`, `PLACE`, `DATE`, `MEETING`, `DOCUMENT`, `ABBREVIATION`), of which the longest is taken where they overlap.
 * What `learnCustomEntities` has learned comes before them.
 *
 * Sentences and custom entities need the annotation `sbd` in the pipe, which it has by default. The model knows no negation and
 * no sentiment, and of parts of speech only PROPN (persons, places), NUM, PUNCT, SYM, SPACE; every other word is X.
 */
export const createModel = ({ parser = { parse, sentences }, parseOptions = {} }: ModelOptions = {}): Model => {
  const annotator: Annotator = { parser, options: parseOptions };
  const nothing = { machines: [EMPTY_MACHINE], transformers: [null], setter: (): void => undefined };
  return {
    core,
    featureFn,
    sbd: () => ({ ...nothing, setter: (_: unknown, document: RawDocument) => { annotate(document, annotator); } }),
    ner: () => nothing,
    negation: () => nothing,
    sa: () => nothing,
    pos: () => ({ machines: [], transformers: [], setter: setPartsOfSpeech, updater: (): void => undefined }),
    metaCER: () => ({ machines: patternMachine(), transformers: [patternToken] }),
    addons: {
      stem: (word: string) => word.toLowerCase(),
      lemmatize: (word: string) => word,
      readabilityStats: noReadability,
    },
  };
};

import type { Parser, ParseOptions } from '../../index.js';
import { entitySpans, withoutOverlaps } from '../entity-spans.js';
import { PARTS_OF_SPEECH } from './categories.js';
import { firstAtLeast, setPartOfSpeech, textOfDocument, tokensOf, type RawDocument, type TokenSpan } from './document.js';

/** What the model reads a document with. */
export interface Annotator {
  readonly parser: Pick<Parser, 'parse' | 'sentences'>;
  readonly options: ParseOptions;
}

const touches = ([first, last]: TokenSpan, others: readonly TokenSpan[]): boolean =>
  others.some(([otherFirst, otherLast]) => first <= otherLast && otherFirst <= last);

/** Every token belongs to a sentence; line breaks to the one before them. */
const sentencesOf = (document: RawDocument, { parser }: Annotator): RawDocument['sentences'] => {
  const { text, starts } = textOfDocument(document);
  const firsts = parser.sentences(text).map(({ start }) => firstAtLeast(starts, start));
  const edges = [...new Set([0, ...firsts.slice(1)])].filter((first) => first === 0 || first < document.numOfTokens);
  return edges.map((first, index) => [first, (edges[index + 1] ?? document.numOfTokens) - 1, 0, 0]);
};

const entitiesOf = (document: RawDocument, { parser, options }: Annotator): TokenSpan[] => {
  const { text, starts, ends } = textOfDocument(document);
  const spans = entitySpans(parser.parse(text, options)).flatMap(({ type, ...place }) => {
    const [first, last] = tokensOf(place, starts, ends);
    return last < first ? [] : [{ start: first, end: last + 1, type }];
  });
  return withoutOverlaps(spans).map(({ start, end, type }): TokenSpan => [start, end - 1, type]);
};

/** wink-nlp sets the custom entities it has learned when the model is done: ours join them, and theirs win. */
const addEntities = (document: RawDocument, ours: readonly TokenSpan[]): void => {
  let all: TokenSpan[] = [...ours];
  Object.defineProperty(document, 'customEntities', {
    configurable: true,
    enumerable: true,
    get: () => all,
    set: (learned: TokenSpan[]) => {
      all = [...learned, ...ours.filter((each) => !touches(each, learned))].sort((a, b) => a[0] - b[0]);
    },
  });
};

/** Sets sentences and custom entities, and marks the tokens of names as proper nouns. */
export const annotate = (document: RawDocument, annotator: Annotator): void => {
  document.sentences.push(...sentencesOf(document, annotator));
  const entities = entitiesOf(document, annotator);
  if (document.currPipe['cer'] === true) addEntities(document, entities);
  const properNoun = PARTS_OF_SPEECH.indexOf('PROPN');
  for (const [first, last, type] of entities) {
    if (type !== 'PERSON' && type !== 'PLACE') continue;
    for (let token = first; token <= last; token++) setPartOfSpeech(document, token, properNoun);
  }
};

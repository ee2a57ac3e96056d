import { expectFields, unexpected } from '../../errors.js';
import type { ArticleRecord, Mention } from '../../record/types.js';
import { expectRecord, expectUrl } from '../options.js';
import { codePointCounter, contextBefore, contextAfter } from './positions.js';
import { factsOfText, type FactOfText } from './facts.js';
import type { Annotation, AnnotationCollection } from './types.js';

export type * from './types.js';

/** What annotations need beside the record and its text. */
export interface AnnotationOptions {
  /** Absolute address of the article: what is annotated. */
  sourceUrl: string;
  /** Put before the number of each annotation to make its id. Without it, the address and `#nghisu-`. */
  idPrefix?: string;
}

const slicesBack = (text: string, { mention }: FactOfText): boolean => text.slice(mention.start, mention.end) === mention.text;

const selectorsOf = (text: string, { start, end }: Mention, count: (offset: number) => number): Annotation['target']['selector'] => [
  { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: contextBefore(text, start), suffix: contextAfter(text, end) },
  { type: 'TextPositionSelector', start: count(start), end: count(end) },
];

/**
 * The facts of the record as Web Annotations: each names its stretch of the text by quote and by position, the position in
 * code points. The bodies are a tag ("person", "decision/adopted") and what is meant, in full.
 *
 * @param text - The article that the record was read from.
 * @example
 * toAnnotations(parse(text), text, { sourceUrl: 'https://example.org/article' })
 * @throws TypeError when `record` is no record, an option is missing, unknown or of the wrong form, or `text` is another text.
 */
export const toAnnotations = (record: ArticleRecord, text: string, options: AnnotationOptions): AnnotationCollection => {
  const { sourceUrl, idPrefix } = expectFields('options', options, ['sourceUrl', 'idPrefix']);
  const source = expectUrl('options.sourceUrl', sourceUrl);
  const prefix = idPrefix === undefined ? `${source.split('#')[0]!}#nghisu-` : expectUrl('options.idPrefix', idPrefix);
  if (typeof text !== 'string') throw unexpected('text', 'a string', text);
  const facts = factsOfText(expectRecord('record', record));
  if (!facts.every((fact) => slicesBack(text, fact))) {
    throw new TypeError('text: expected the text that the record was read from, got another');
  }
  const count = codePointCounter(text);
  const items = facts.map(({ tag, value, mention }, index): Annotation => ({
    id: `${prefix}${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag },
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value },
    ],
    target: { source, selector: selectorsOf(text, mention, count) },
  }));
  const id = `${prefix}all`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    'type': 'AnnotationCollection',
    'label': record.article.title?.text ?? 'nghisu',
    'total': items.length,
    'first': { id: `${prefix}page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
};

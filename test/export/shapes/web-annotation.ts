/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) asks of collections, pages, annotations, textual
 * bodies and the two text selectors. Written here as a JSON Schema of our own.
 */
const iri = { type: 'string', format: 'uri' } as const;
const classOf = (required: readonly string[], properties: Record<string, object>): object =>
  ({ type: 'object', required, additionalProperties: false, properties });

/** Section 3.3.5: the list is closed. */
const motivation = { enum: [
  'assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking',
  'moderating', 'questioning', 'replying', 'tagging',
] };

const body = classOf(['type', 'value'], {
  type: { const: 'TextualBody' }, value: { type: 'string', minLength: 1 }, format: { const: 'text/plain' }, purpose: motivation,
});
const quote = classOf(['type', 'exact'], {
  type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string' }, suffix: { type: 'string' },
});
const position = classOf(['type', 'start', 'end'], {
  type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 },
});
const annotation = classOf(['id', 'type', 'target'], {
  id: iri, type: { const: 'Annotation' }, motivation, body: { type: 'array', items: body },
  target: classOf(['source', 'selector'], {
    source: iri, selector: { type: 'array', items: [quote, position], minItems: 2, additionalItems: false },
  }),
});

export const ANNOTATIONS_SCHEMA = classOf(['@context', 'id', 'type', 'total', 'first'], {
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  'id': iri,
  'type': { const: 'AnnotationCollection' },
  'label': { type: 'string' },
  'total': { type: 'integer', minimum: 0 },
  'first': classOf(['id', 'type', 'items'], {
    id: iri, type: { const: 'AnnotationPage' }, partOf: iri, startIndex: { type: 'integer', minimum: 0 },
    items: { type: 'array', items: annotation },
  }),
});

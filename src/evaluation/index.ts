/**
 * Scoring records against reference files, comparing records with records, and checking reference files: pure functions that
 * read no file. The command line is built from them (`nghisu eval`, `nghisu diff`, `nghisu check`).
 *
 * @example
 * import { parse } from 'nghisu';
 * import { evaluate, readReference } from 'nghisu/evaluation';
 *
 * const { reference } = readReference(JSON.parse(json));
 * const { macroF1, fields } = evaluate([{ id: 'article', reference, found: parse(text) }]);
 */
export { checkReference, readReference, type ReferenceFault } from './check.js';
export { diffRecords, type ArticleChanges, type Fact, type FieldChanges } from './diff.js';
export { compareArticle, evaluate, FIELD_NAMES, type ArticleResult, type Evaluation, type EvaluationCase } from './evaluate.js';
export type { Comparison, Item } from './field.js';
export type { Counts, Figures } from './figures.js';
export {
  gateFailures, GateSchema, halfOf, isInPart, recordGate, type Gate, type GateFailure, type Part,
} from './gate.js';
export { ReferenceSchema } from './reference-schema.js';
export type { Phrase, Reference, Stretch } from './reference.js';
export { evaluationPage } from './report/page.js';

import { createParser, type Parser } from './parser.js';
import type { Explanation } from './record/explanation.js';
import type { ParseOptions } from './record/options.js';
import type { ArticleRecord, Mention } from './record/types.js';

export { createParser, type Parser } from './parser.js';
export { convertLegacy, detectLegacyEncoding, type LegacyEncoding } from './text/legacy.js';
export { SCHEMA_VERSION as schemaVersion } from './record/schema-version.js';
export type { DecisionVerbType, PartialLexicon } from './lexicon/custom.js';
export type * from './record/explanation.js';
export type * from './record/options.js';
export type * from './record/types.js';

let parser: Parser | null = null;
const defaultParser = (): Parser => parser ??= createParser();

/**
 * The facts of a Vietnamese news article: meetings, people and their titles, decisions, documents, abbreviations.
 *
 * @example
 * const record = parse('Chiều 13/11, BCH Đảng bộ tỉnh họp.', { publishedOn: '2020-11-18', jurisdiction: 'Vĩnh Phúc' });
 * @throws TypeError when `text` is no string, or an option is unknown or of the wrong form.
 */
export const parse = (text: string, options?: ParseOptions): ArticleRecord => defaultParser().parse(text, options);

/** The record that `parse` returns, and for each of its facts the rules that read it and the text that they read. */
export const explain = (text: string, options?: ParseOptions): Explanation => defaultParser().explain(text, options);

/** The sentences of a text, as the reader splits it: `TP.`, `GS.TS.` and `T.Ư` end none, a headline or a caption is one. */
export const sentences = (text: string): Mention[] => defaultParser().sentences(text);

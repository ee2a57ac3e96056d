import type { Explanation } from './record/explanation.js';
import type { ParseOptions, ParserOptions } from './record/options.js';
import type { ArticleRecord } from './record/types.js';

export type * from './record/explanation.js';
export type * from './record/options.js';
export type * from './record/types.js';

/** Version of the record's shape. */
export const schemaVersion = '1.0';

/** A record without facts. */
export function parse(_text: string, options: ParseOptions = {}): ArticleRecord {
  return {
    schemaVersion,
    id: options.id ?? null,
    article: { title: null, publishedOn: options.publishedOn ?? null, source: null, bylines: [], captions: [], jurisdiction: null },
    relevant: false,
    persons: [],
    organizations: [],
    places: [],
    meetings: [],
    decisions: [],
    personnelChanges: [],
    documents: [],
    abbreviations: [],
    dates: [],
    diagnostics: [],
  };
}

/** The record and where each fact comes from. */
export function explain(text: string, options: ParseOptions = {}): Explanation {
  return { record: parse(text, options), facts: [] };
}

/** A parser with options of its own. */
export function createParser(_options?: ParserOptions) {
  return { parse, explain };
}

import type { ArticleRecord } from '../../record/types.js';
import type { Entries } from '../entries.js';
import type { SchemaReference } from './types.js';

/** What every node of the graph needs. */
export interface SchemaContext {
  readonly record: ArticleRecord;
  readonly entries: Entries;
  readonly ref: (entry: string) => SchemaReference;
  readonly sourceUrl: string | undefined;
}

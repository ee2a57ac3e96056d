import type { ArticleRecord } from '../../record/types.js';
import { entriesOf, type Entries } from '../entries.js';
import { idsWith, type SourceOptions } from '../options.js';
import type { PopoloLink } from './types.js';

/** What every class of the export needs. */
export interface PopoloContext {
  readonly record: ArticleRecord;
  readonly entries: Entries;
  readonly idOf: (entry: string) => string;
  /** A list of its own for each object. */
  readonly sources: () => PopoloLink[];
}

export const popoloContext = (record: ArticleRecord, options: SourceOptions): PopoloContext => ({
  record,
  entries: entriesOf(record),
  idOf: idsWith(record, options),
  sources: () => (options.sourceUrl === undefined ? [] : [{ url: options.sourceUrl }]),
});

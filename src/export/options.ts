import { expectFields, expectText, unexpected, type Fields } from '../errors.js';
import type { ArticleRecord } from '../record/types.js';

/** Options of every format that names its source. */
export interface SourceOptions {
  /** Absolute address of the article. What is exported names it as its source; without it no source is given. */
  sourceUrl?: string;
  /**
   * Put before each id, so that ids of several articles do not meet. Without it, the id of the record and a slash;
   * nothing when the record has no id.
   */
  idPrefix?: string;
}

const SOURCE_FIELDS = ['sourceUrl', 'idPrefix'] as const;
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/iu;

/** `value` if it is an absolute address: a scheme, a colon and no white space. */
export const expectUrl = (where: string, value: unknown): string => {
  const url = expectText(where, value);
  if (!ABSOLUTE.test(url)) throw unexpected(where, 'an absolute address such as "https://example.org/article"', value);
  return url;
};

/** The options if they are an object with no other keys than those of a source and `more`. */
export const expectSourceOptions = (given: unknown, more: readonly string[] = []): Fields => {
  const fields = expectFields('options', given ?? {}, [...SOURCE_FIELDS, ...more]);
  if (fields['sourceUrl'] !== undefined) expectUrl('options.sourceUrl', fields['sourceUrl']);
  if (fields['idPrefix'] !== undefined && typeof fields['idPrefix'] !== 'string') {
    throw unexpected('options.idPrefix', 'a string', fields['idPrefix']);
  }
  return fields;
};

/** `value` if it is a record as `parse` returns it; only its version and lists are looked at. */
export const expectRecord = (where: string, value: unknown): ArticleRecord => {
  const record = value as Partial<ArticleRecord> | null;
  if (typeof record !== 'object' || record?.schemaVersion !== '1.0' || !Array.isArray(record.persons)) {
    throw unexpected(where, 'a record of schema version 1.0', value);
  }
  return record as ArticleRecord;
};

/** The id that an entry of the record has outside of it. */
export const idsWith = ({ id }: ArticleRecord, { idPrefix }: SourceOptions): ((entry: string) => string) => {
  const prefix = idPrefix ?? (id === null ? '' : `${id}/`);
  return (entry) => `${prefix}${entry}`;
};

/** Fields without a value are left out. */
export const given = <T extends object>(fields: { [K in keyof T]: T[K] | null | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as T;

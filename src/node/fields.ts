import { expectFields, unexpected } from '../errors.js';

/** Which fields of a JSON line hold the article. Each may be missing in a line, except the text. */
export interface LineFields {
  /** The text of the article; default `text`. */
  readonly textField: string;
  /** A string or a number, returned as `record.id`; default `id`. */
  readonly idField: string;
  /** ISO day or date-time of publication; default `publishedOn`. A time with an offset counts as the day it is in Vietnam. */
  readonly publishedField: string;
  /** The place that a bare "tỉnh" means; default `jurisdiction`. */
  readonly jurisdictionField: string;
}

export const DEFAULT_FIELDS: LineFields = {
  textField: 'text', idField: 'id', publishedField: 'publishedOn', jurisdictionField: 'jurisdiction',
};

const NAMES = Object.keys(DEFAULT_FIELDS) as (keyof LineFields)[];

/** The names of fields, with the defaults for those that are not given. */
export const lineFields = (given: Partial<Record<keyof LineFields, unknown>>): LineFields => {
  const chosen = NAMES.map((name): [string, string] => {
    const field = given[name];
    if (field === undefined) return [name, DEFAULT_FIELDS[name]];
    if (typeof field !== 'string' || field === '') throw unexpected(`options.${name}`, 'the name of a field', field);
    return [name, field];
  });
  return Object.fromEntries(chosen) as unknown as LineFields;
};

/** Throws a TypeError when `given` has a field that is no option. */
export const expectOptions = (given: unknown, others: readonly string[]): Record<string, unknown> => (
  given === undefined ? {} : expectFields('options', given, [...NAMES, ...others]));

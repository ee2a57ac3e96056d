import { expectFields, unexpected } from '../../errors.js';
import type { ArticleRecord } from '../../record/types.js';
import { expectRecord } from '../options.js';
import { CSV_TABLES, TABLES, type CsvTableName, type TableDefinition } from './rows.js';
import { csvTable, type CsvFormat } from './table.js';

export { CSV_TABLES, type CsvTableName } from './rows.js';

/** How the tables are written. */
export interface CsvOptions extends Partial<CsvFormat> {
  /** A byte order mark before the table: some spreadsheets read UTF-8 only with it. */
  byteOrderMark?: boolean;
}

const MARK = '\uFEFF';

/**
 * The record, or many records, as CSV tables (RFC 4180): persons, memberships, meetings, attendees, decisions and changes of
 * personnel. The first column, `article`, is the id of the record; other ids are those of the record.
 *
 * Texts that a spreadsheet would run as a formula get an apostrophe before them, unless `formulas` is `keep`.
 *
 * @example
 * toCsv([first, second]).attendees
 * @throws TypeError when a record is none, or an option is unknown or of the wrong form.
 */
export const toCsv = (records: ArticleRecord | readonly ArticleRecord[], options: CsvOptions = {}): Record<CsvTableName, string> => {
  const { formulas = 'escape', byteOrderMark = false } = expectFields('options', options, ['formulas', 'byteOrderMark']) as CsvOptions;
  if (formulas !== 'escape' && formulas !== 'keep') throw unexpected('options.formulas', '"escape" or "keep"', formulas);
  if (typeof byteOrderMark !== 'boolean') throw unexpected('options.byteOrderMark', 'true or false', byteOrderMark);
  const list = (Array.isArray(records) ? records : [records]).map((record, index) => expectRecord(`records[${index}]`, record));
  const table = ({ columns, rows }: TableDefinition): string => {
    const lines = list.flatMap((record) => rows(record).map((row) => [record.id, ...row]));
    return (byteOrderMark ? MARK : '') + csvTable(['article', ...columns], lines, { formulas });
  };
  return Object.fromEntries(CSV_TABLES.map((name) => [name, table(TABLES[name])])) as Record<CsvTableName, string>;
};

/** A cell: text, a number or a truth value; nothing for what is not known. */
export type Cell = string | number | boolean | null | undefined;

/** How cells are written. */
export interface CsvFormat {
  /**
   * `escape`: a text that a spreadsheet would run as a formula gets an apostrophe before it; `keep`: texts stay as they are,
   * for programs.
   */
  formulas: 'escape' | 'keep';
}

const QUOTED = /[",\r\n]/u;
/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/u;

const written = (cell: Cell, { formulas }: CsvFormat): string => {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  const text = formulas === 'escape' && FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as RFC 4180 writes it: a line of headings, lines ended by CRLF, quotes where they are needed. */
export const csvTable = (columns: readonly string[], rows: readonly (readonly Cell[])[], format: CsvFormat): string =>
  [columns, ...rows].map((row) => `${row.map((cell) => written(cell, format)).join(',')}\r\n`).join('');

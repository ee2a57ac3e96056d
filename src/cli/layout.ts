import Table from 'cli-table3';
import { printable } from './escape.js';

/** Columns that the frame of a table takes beside its cells: a line before each cell and one after the last. */
const frameWidth = (cells: number): number => cells + 1;
const MINIMUM_CELL = 8;

/** One column of a table: its heading, and its share of the width in proportion to the others. */
export interface Column {
  heading: string;
  share: number;
}

function cellWidths(columns: readonly Column[], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const available = width - frameWidth(columns.length);
  return columns.map(({ share }) => Math.max(MINIMUM_CELL, Math.floor((available * share) / shares)));
}

/** Breaks words that no line of `width` columns can hold: the table would cut them off. */
function breakLongWords(text: string, width: number): string {
  const breakWord = (word: string): string => {
    const characters = [...word];
    const pieces: string[] = [];
    while (characters.length > 0) pieces.push(characters.splice(0, width).join(''));
    return pieces.join(' ');
  };
  return text.split(' ').map((word) => word.length > width ? breakWord(word) : word).join(' ');
}

/** A heading and the lines under it; nothing when there are no lines. */
export function section(heading: string, body: string): string[] {
  return body === '' ? [] : [`${heading}\n${body}`];
}

/** A framed table `width` columns wide, words wrapped; the empty string when there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return '';
  const widths = cellWidths(columns, width);
  const cell = (text: string, index: number): string => breakLongWords(printable(text), (widths[index] ?? MINIMUM_CELL) - 2);
  const framed = new Table({
    head: columns.map(({ heading }) => heading),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] },
  });
  framed.push(...rows.map((row) => row.map(cell)));
  return framed.toString();
}

/** Lines of `label  value`, labels padded to one width; a row without a value is left out. */
export function fields(rows: readonly (readonly [label: string, value: string | null])[]): string {
  const shown = rows.filter(([, value]) => value !== null && value !== '');
  const labelWidth = Math.max(0, ...shown.map(([label]) => label.length));
  return shown.map(([label, value]) => `  ${label.padEnd(labelWidth)}  ${printable(value ?? '')}`).join('\n');
}

/** Lines numbered from 1. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `  ${index + 1}. ${printable(line)}`).join('\n');
}

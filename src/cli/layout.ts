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

/** Room beside the text of a cell: a space on each side. */
const PADDING = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Widths of the columns: what needs less than its share of the width takes what it needs, and leaves the rest to the others.
 *
 * @param needed - For each column, the width of its longest line.
 */
function cellWidths(columns: readonly Column[], needed: readonly number[], width: number): number[] {
  const available = width - frameWidth(columns.length);
  let wide = columns.map((_, index) => index);
  let room = available;
  for (;;) {
    const shares = sum(wide.map((index) => columns[index]!.share));
    const shareOf = (index: number): number => Math.floor((room * columns[index]!.share) / shares);
    const narrow = wide.filter((index) => needed[index]! <= shareOf(index));
    if (narrow.length === 0 || narrow.length === wide.length) {
      const isCut = (index: number): boolean => narrow.length === 0 && wide.includes(index);
      return columns.map((_, index) => Math.max(MINIMUM_CELL, isCut(index) ? shareOf(index) : needed[index]!));
    }
    wide = wide.filter((index) => !narrow.includes(index));
    room -= sum(narrow.map((index) => needed[index]!));
  }
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

/**
 * A framed table at most `width` columns wide, words wrapped, columns without any value left out; the empty string when
 * there are no rows.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return '';
  const kept = columns.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
  const shown = kept.map((index) => columns[index]!);
  const cells = rows.map((row) => kept.map((index) => printable(row[index] ?? '')));
  const needed = shown.map(({ heading }, index) => Math.max(heading.length, ...cells.map((row) => row[index]!.length)) + PADDING);
  const widths = cellWidths(shown, needed, width);
  const framed = new Table({
    head: shown.map(({ heading }) => heading),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [], compact: needed.every((each, index) => each <= widths[index]!) },
  });
  framed.push(...cells.map((row) => row.map((text, index) => breakLongWords(text, widths[index]! - PADDING))));
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

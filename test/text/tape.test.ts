import { describe, expect, test } from 'vitest';
import { Flag, FormTable, hasFlag, keyAt, lowerAt, lowerOf, spacesBefore, textOf, tokenise, type Tape } from '../../src/text/index.js';

const tape = (text: string): Tape => tokenise(text, new FormTable(() => 0));
const tokens = (text: string): string[] => {
  const read = tape(text);
  return Array.from({ length: read.size }, (_, at) => textOf(read, at, at + 1));
};

test.each([
  ['Chiều 13/11, họp', ['Chiều', '13', '/', '11', ',', 'họp']],
  ['TP.HCM', ['TP', '.', 'HCM']],
  ['376/QĐ-BCT', ['376', '/', 'QĐ', '-', 'BCT']],
  ['80/2015/QH13', ['80', '/', '2015', '/', 'QH', '13']],
  ['a\u00a0b\tc\r\nd', ['a', 'b', 'c', 'd']],
  ['  ', []],
  ['', []],
  ['“Vì dân”', ['“', 'Vì', 'dân', '”']],
  ['100%', ['100', '%']],
  ['\ud835\udc00x \ud800', ['\ud835\udc00x', '\ud800']],
])('%j is cut into %j', (text, expected) => { expect(tokens(text)).toEqual(expected); });

test('a character without width inside a word belongs to it, behind a word it does not', () => {
  expect(tokens('nghị\u200bquyết\u200b số')).toEqual(['nghị\u200bquyết', 'số']);
});

test('offsets point into the text as given, also when it is decomposed', () => {
  const text = 'Ủy ban, tỉnh'.normalize('NFD');
  const read = tape(text);
  expect(text.slice(read.start[0], read.end[0])).toBe('Ủy'.normalize('NFD'));
  expect(textOf(read, 0, read.size)).toBe(text);
  expect(lowerOf(read, 0, 2)).toBe('ủy ban');
});

describe('flags', () => {
  const has = (text: string, at: number, flag: number): boolean => hasFlag(tape(text), at, flag);

  test('of the word', () => {
    expect(has('Tỉnh', 0, Flag.Capital)).toBe(true);
    expect(has('Tỉnh', 0, Flag.AllCaps)).toBe(false);
    expect(has('UBND', 0, Flag.AllCaps)).toBe(true);
    expect(has('Đ', 0, Flag.AllCaps)).toBe(true);
    expect(has('13', 0, Flag.Number)).toBe(true);
    expect(has('…', 0, Flag.Stop)).toBe(true);
    expect(has(',', 0, Flag.Stop)).toBe(false);
  });

  test('of its place', () => {
    const text = 'a b,c\nd\n\ne\r\nf';
    const placed = [0, 1, 2, 3, 4, 5, 6].map((at) => [Flag.Glued, Flag.LineStart, Flag.BlankBefore].map((flag) => has(text, at, flag)));
    expect(placed).toEqual([
      [false, true, true], [false, false, false], [true, false, false], [true, false, false],
      [false, true, false], [false, true, true], [false, true, false],
    ]);
  });
});

test('outside the tape there is no word', () => {
  const read = tape('một');
  expect([lowerAt(read, -1), lowerAt(read, 1), keyAt(read, 5), textOf(read, 1, 1)]).toEqual(['', '', '', '']);
});

test('spaces before a token: those of no width and line ends do not count', () => {
  const read = tape('một \u200bhai\u00a0 ba\r\nbốn,năm');
  expect(Array.from({ length: read.size }, (_, at) => spacesBefore(read, at))).toEqual([0, 1, 2, 0, 0, 0]);
});

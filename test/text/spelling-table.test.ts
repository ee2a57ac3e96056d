import { expect, test } from 'vitest';
import { codeUnitsOf } from '../../src/text/code-units.js';
import { SpellingTable } from '../../src/text/index.js';

const textOfMany = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

/** Asks for each word of a text; gives what is known, and how often something was made. */
const readAll = (table: SpellingTable<string>, text: string): { words: string[]; made: number } => {
  let made = 0;
  const units = codeUnitsOf(text), words: string[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    words.push(table.of(units, index, index + word.length, (raw) => {
      made++;
      return raw;
    }));
  }
  return { words, made };
};

test('each spelling is made once, also where the table has grown', () => {
  const table = new SpellingTable<string>(), text = textOfMany(9_000);
  expect(readAll(table, text)).toEqual({ words: text.split(' '), made: 9_000 });
  expect(readAll(table, text)).toEqual({ words: text.split(' '), made: 0 });
});

test('spellings that begin alike, and one inside another, are told apart', () => {
  expect(readAll(new SpellingTable(), 'an anh a anh an')).toEqual({ words: ['an', 'anh', 'a', 'anh', 'an'], made: 3 });
});

test('what is remembered is bounded: a word of a million letters empties the table', () => {
  const table = new SpellingTable<string>();
  readAll(table, 'short');
  readAll(table, 'x'.repeat(1_100_000));
  expect(readAll(table, 'short').made).toBe(1);
});

test('a text shorter than the one before does not read on in it', () => {
  expect(codeUnitsOf('abcdef').row[3]).toBe(100);
  const { text, row } = codeUnitsOf('xy');
  expect([...row.subarray(0, text.length)]).toEqual([120, 121]);
});

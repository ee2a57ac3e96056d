import { expect, test } from 'vitest';
import { packed } from '../../scripts/packed-tables.js';

const exportsOf = async (code: string): Promise<unknown> => ({ ...await import(`data:text/javascript,${encodeURIComponent(code)}`) as object });

test('a table is the same after packing, without what is for its readers', async () => {
  const tables = { WORDS: ['xã', 'tỉnh "lẻ"'], POSTS: [{ head: 'Chánh sự vụ', gloss: 'head of a small office', unique: true }] };
  expect(await exportsOf(packed(tables, 'words.ts'))).toEqual({ WORDS: tables.WORDS, POSTS: [{ head: 'Chánh sự vụ', unique: true }] });
});

test.each([['a function', { F: () => 1 }], ['a set', { S: new Set(['xã']) }], ['a pattern', { P: [/xã/u] }]])('%s is refused by name', (_, tables) => {
  expect(() => packed(tables, 'words.ts')).toThrow(/^words\.ts: expected [FSP] to be plain data/u);
});

import { expect, test } from 'vitest';
import { articleOfLine } from '../../src/node/article-line.js';
import { lineFields } from '../../src/node/fields.js';
import { jsonLine } from '../../src/node/json-line.js';

const read = (value: unknown, fields = {}) => articleOfLine(JSON.stringify(value), lineFields(fields));

test('the usual fields', () => {
  expect(read({ text: 'Sáng 5/3', id: 7, publishedOn: '2024-03-06', jurisdiction: 'Hòa Bình', section: 'Thời sự' })).toEqual({
    text: 'Sáng 5/3', options: { id: '7', publishedOn: '2024-03-06', jurisdiction: 'Hòa Bình' },
  });
  expect(read({ text: '', id: null, publishedOn: '', jurisdiction: ' ' })).toEqual({ text: '', options: {} });
});

test('fields of other names', () => {
  const fields = { textField: 'body', idField: 'url', publishedField: 'date', jurisdictionField: 'province' };
  expect(read({ body: 'x', url: 'https://example.org/1', date: '2024-03-06', province: 'Lào Cai', text: 'y', id: 'z' }, fields)).toEqual({
    text: 'x', options: { id: 'https://example.org/1', publishedOn: '2024-03-06', jurisdiction: 'Lào Cai' },
  });
});

test.each([
  ['2024-03-05T23:30:00', '2024-03-05'],
  ['2024-03-05 23:30', '2024-03-05'],
  ['2024-03-05T23:30:00+07:00', '2024-03-05'],
  ['2024-03-05T20:00:00Z', '2024-03-06'],
  ['2024-03-05T20:00:00.123+0000', '2024-03-06'],
  ['2024-03-06T01:00:00+09:00', '2024-03-05'],
])('the day in Vietnam of %s is %s', (publishedOn, day) => {
  expect(read({ text: '', publishedOn }).options.publishedOn).toBe(day);
});

test.each([
  ['{"text":', /^is not JSON: /u],
  ['[]', /^is a list, not a JSON object$/u],
  ['"text"', /^is a string, not/u],
  ['null', /^is null, not/u],
  ['{}', /^has no field "text"$/u],
  ['{"text":5}', /^"text" is a number, not a string$/u],
  ['{"text":null}', /^"text" is null/u],
  ['{"text":"","id":{}}', /^"id" is a object|^"id" is an object/u],
  ['{"text":"","publishedOn":"5/3/2024"}', /^"publishedOn" is no ISO date/u],
  ['{"text":"","publishedOn":"2023-02-29"}', /^"publishedOn" is no ISO date/u],
  ['{"text":"","publishedOn":20240305}', /^"publishedOn" is no ISO date/u],
  ['{"text":"","jurisdiction":5}', /^"jurisdiction" is a number/u],
])('%s is refused with its reason', (json, reason) => {
  expect(() => articleOfLine(json, lineFields({}))).toThrow(reason);
});

test('only own fields count', () => {
  expect(() => articleOfLine('{"__proto__":{"text":"x"}}', lineFields({}))).toThrow('has no field "text"');
  expect(() => articleOfLine('{"text":"x"}', lineFields({ textField: 'constructor' }))).toThrow('has no field "constructor"');
});

test('a line of JSON holds nothing that steers a terminal or breaks the line, and reads back the same', () => {
  const value = { text: 'a\u001b[31m\u0085\u2028\u202e\u007f\ud83d\n' };
  expect(jsonLine(value)).toMatch(/^[\x20-\x7e]*$/u);
  expect(JSON.parse(jsonLine(value))).toEqual(value);
});

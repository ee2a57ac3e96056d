import { expect, test } from 'vitest';
import { cleanText, keyOfMark, keyOfWord, lowerOfWord, plainKey } from '../../src/text/index.js';

test.each([
  ['hòa', 'hoà'], ['Ủy', 'uỷ'], ['khỏe', 'KHOẺ'], ['lý', 'lí'], ['kỹ', 'kĩ'], ['Đảng', 'Ðảng'],
  ['việt', 'việt'.normalize('NFD')], ['nghị', 'ng\u00adhị'],
])('%s and %s have one key', (one, other) => { expect(keyOfWord(one)).toBe(keyOfWord(other)); });

test.each([
  ['quý', 'quí'], ['thúy', 'thúi'], ['tay', 'tai'], ['ma', 'má'], ['dan', 'dân'], ['da', 'đa'],
])('%s and %s have two', (one, other) => { expect(keyOfWord(one)).not.toBe(keyOfWord(other)); });

test.each([
  ['Uỷ', 'ủy'], ['HOÀ', 'hòa'], ['quý', 'quý'], ['Quỳnh', 'quỳnh'], ['hoàn', 'hoàn'], ['Ðoàn', 'đoàn'],
])('%s in small letters is %s', (word, lower) => {
  expect(lowerOfWord(word)).toBe(lower);
  expect(lowerOfWord(word.normalize('NFD'))).toBe(lower);
});

test('quotes and dashes have one key each, other marks their own', () => {
  expect(['“', '”', '\'', '«'].map(keyOfMark)).toEqual(['"', '"', '"', '"']);
  expect(['–', '—', '-', '−'].map(keyOfMark)).toEqual(['-', '-', '-', '-']);
  expect([',', '/'].map(keyOfMark)).toEqual([',', '/']);
});

test('clean text keeps case and tone placement, and loses what is not seen', () => {
  expect(cleanText('Ủy\u200b ban\u00a0\n Ðảng'.normalize('NFD'))).toBe('Ủy ban Đảng');
  expect(cleanText('hoà')).toBe('hoà');
});

test('plain keys join spellings with and without marks', () => {
  expect(['Trần Đại Hòa', 'tran  dai hoa', 'TRẦN-ĐẠI HOÀ'].map(plainKey)).toEqual(['tran dai hoa', 'tran dai hoa', 'tran dai hoa']);
});

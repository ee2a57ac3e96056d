import { expect, test } from 'vitest';
import { codeUnitsOf } from '../../src/text/code-units.js';
import { Flag, FormTable } from '../../src/text/index.js';

const forms = new FormTable((key) => key.length);
const isForeign = (word: string): boolean => (forms.word(codeUnitsOf(word)).flags & Flag.Foreign) !== 0;

const SYLLABLES = [
  'nghiêng', 'giang', 'gì', 'Gia', 'quên', 'quốc', 'Quỳnh', 'khuya', 'khuỷu', 'thuyền', 'yêu', 'ươi', 'ưu', 'hươu', 'xoong', 'ếch',
  'Kỳ', 'Y', 'uy', 'oai', 'ngoằn',
];
test.each(SYLLABLES)('%s is a syllable', (word) => { expect(isForeign(word)).toBe(false); });

const FOREIGN = ['Trump', 'Brasilia', 'Keomixay', 'Sisoulith', 'Kđăm', 'Washington', 'Phnom', 'Vladimir', 'Jean', 'Abe', 'Đắk'];
test.each(FOREIGN)('%s is none', (word) => { expect(isForeign(word)).toBe(true); });

test('an acronym says nothing of its language', () => { expect(isForeign('UNESCO')).toBe(false); });

test('a spelling is looked up once and keeps its forms', () => {
  let asked = 0;
  const counting = new FormTable(() => ++asked);
  expect(counting.word(codeUnitsOf('Tỉnh'))).toBe(counting.word(codeUnitsOf('Tỉnh')));
  expect(counting.word(codeUnitsOf('tỉnh')).word).toBe(2);
  expect(counting.mark(codeUnitsOf('–')).key).toBe('-');
  expect(counting.number(codeUnitsOf('2020'))).toMatchObject({ key: '2020', lower: '2020', flags: Flag.Number });
});

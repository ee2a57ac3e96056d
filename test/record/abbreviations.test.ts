import { expect, test } from 'vitest';
import { createParser } from '../../src/index.js';

const { parse } = createParser();
const abbreviationsIn = (text: string): (readonly [short: string, long: string, kind: string])[] =>
  parse(text).abbreviations.map(({ short, long, kind }) => [short, long, kind]);

test.each([
  ['a body', 'Liên đoàn Lao động (LĐLĐ) huyện báo cáo.', ['LĐLĐ', 'Liên đoàn Lao động', 'front-or-union']],
  ['a meeting, which is no association', 'Hội nghị Bộ trưởng phụ trách nghề cá (MRF) bế mạc.',
    ['MRF', 'Hội nghị Bộ trưởng phụ trách nghề cá', 'generic']],
])('the kind of what an article explains: %s', (_, text, expected) => { expect(abbreviationsIn(text)).toContainEqual(expected); });

test('the initials of a long form are read with Eth for Đ too', () => {
  const text = 'phát biểuBệnh viện đa khoa (BVĐK) ';
  expect(abbreviationsIn(text.replace(/Đ/gu, 'Ð').replace(/đ/gu, 'ð'))[0]?.[1].replace(/ð/gu, 'đ')).toBe(abbreviationsIn(text)[0]?.[1]);
});

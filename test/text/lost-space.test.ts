import { expect, test } from 'vitest';
import { placeOfLostSpace } from '../../src/text/lost-space.js';

const parted = (word: string): string => {
  const place = placeOfLostSpace(word);
  return place === 0 ? word : `${word.slice(0, place)}|${word.slice(place)}`;
};

test.each([
  ['NgàiLars', 'Ngài|Lars'], ['TổngLãnh', 'Tổng|Lãnh'], ['ÔngNGUYỄN', 'Ông|NGUYỄN'], ['golfVề', 'golf|Về'],
  ['HĐNDhuyện', 'HĐND|huyện'], ['UBNDxã', 'UBND|xã'],
  ['VnExpress', 'VnExpress'], ['VietinBank', 'VietinBank'], ['McDonald', 'McDonald'], ['ThS', 'ThS'], ['ĐBQH', 'ĐBQH'], ['Hội', 'Hội'],
  ['UBNDtinh', 'UBNDtinh'], ['TỈNHỦY', 'TỈNHỦY'], ['', ''], ['à'.repeat(30) + 'Ba'.repeat(30), 'à'.repeat(30) + 'Ba'.repeat(30)],
])('%s', (word, expected) => {
  expect(parted(word)).toBe(expected);
  expect(parted(word.normalize('NFD')).normalize('NFC')).toBe(expected);
});

import { expect, test } from 'vitest';
import { Lexicon, PhraseList } from '../../src/lexicon/index.js';

const list = new PhraseList(['về', 'về việc', 'hòa giải', ',', '-', 'Ủy ban']);
const endAt = (text: string, at: number): number => list.endAt(new Lexicon().tokenise(text), at);

test.each([
  ['về việc đặt tên', 0, 2],
  ['Về kinh tế', 0, 1],
  ['việc về', 0, -1],
  ['việc về', 1, 2],
  ['hoà giải', 0, 2],
  ['uỷ ban'.normalize('NFD'), 0, 2],
  ['một, hai', 1, 2],
  ['một – hai', 1, 2],
  ['hòa', 0, -1],
  ['về', 5, -1],
  ['về', -1, -1],
])('in %j at token %d: %d', (text, at, end) => {
  expect(endAt(text, at)).toBe(end);
});

test.each([
  ['bàn về việc', 3, 1],
  ['bàn về', 2, 1],
  ['bàn về việc', 1, -1],
  ['về', 0, -1],
  ['hoà giải ở xã', 2, 0],
])('in %j before token %i the longest phrase starts at %i', (text, end, start) => {
  expect(list.startBefore(new Lexicon().tokenise(text), end)).toBe(start);
});

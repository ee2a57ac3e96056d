import { expect, test } from 'vitest';
import { ShapeEnds } from '../../src/grammar/shape-ends.js';

test('an end is kept for its shape and its token', () => {
  const ends = new ShapeEnds(2);
  ends.begin(10);
  ends.keep(0, 3, 5);
  expect([ends.at(0, 3), ends.at(1, 3), ends.at(0, 4)]).toEqual([5, 0, 0]);
});

test('the next scene knows nothing of the one before', () => {
  const ends = new ShapeEnds(1);
  ends.begin(10);
  ends.keep(0, 3, 5);
  ends.begin(4);
  expect(ends.at(0, 3)).toBe(0);
  ends.begin(10);
  expect([0, 3, 6, 9].map((token) => ends.at(0, token))).toEqual([0, 0, 0, 0]);
});

test('of a long scene the last ends are known, and none is taken for that of another token', () => {
  const ends = new ShapeEnds(1);
  ends.begin(100_000);
  for (let token = 0; token < 100_000; token += 100) ends.keep(0, token, token + 1);
  expect(ends.at(0, 99_900)).toBe(99_901);
  for (let token = 0; token < 100_000; token++) expect([0, token + 1]).toContain(ends.at(0, token));
});

test('more tokens than numbers there are begin anew', () => {
  const ends = new ShapeEnds(1);
  ends.begin(2 ** 30 - 10);
  ends.keep(0, 5, 7);
  ends.begin(20);
  expect(ends.at(0, 5)).toBe(0);
  ends.keep(0, 5, 8);
  expect(ends.at(0, 5)).toBe(8);
});

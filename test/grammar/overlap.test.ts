import { expect, test } from 'vitest';
import { resolveOverlaps, type Found } from '../../src/grammar/index.js';

const found = (rule: string, start: number, end: number): Found<null> => ({ rule, start, end, value: null, from: [] });
const kept = (...all: Found<null>[]): string[] => resolveOverlaps(all).map(({ rule, start, end }) => `${rule} ${start}-${end}`);

test('the longer stays', () => { expect(kept(found('a', 0, 2), found('b', 1, 5))).toEqual(['b 1-5']); });
test('of equal length the earlier', () => { expect(kept(found('a', 1, 3), found('b', 0, 2))).toEqual(['b 0-2']); });
test('of the same stretch the first by id, in whatever order they come', () => {
  expect(kept(found('b', 0, 2), found('a', 0, 2))).toEqual(['a 0-2']);
  expect(kept(found('a', 0, 2), found('b', 0, 2))).toEqual(['a 0-2']);
});
test('what does not overlap stays, in the order of the text', () => {
  expect(kept(found('c', 6, 7), found('a', 0, 2), found('b', 2, 6))).toEqual(['a 0-2', 'b 2-6', 'c 6-7']);
});
test('a loser does not shut out what only it overlaps', () => {
  expect(kept(found('a', 0, 4), found('b', 3, 6), found('c', 5, 7))).toEqual(['a 0-4', 'c 5-7']);
});
test('nothing gives nothing', () => { expect(kept()).toEqual([]); });

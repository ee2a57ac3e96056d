import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/node/batch.js';
import { batchesOf, type Chunk } from '../../src/node/batches.js';

const gathered = async (chunks: Iterable<Chunk>, longestLine?: number) => {
  const found = [];
  for await (const batch of batchesOf(chunks, longestLine)) found.push(batch);
  return found;
};

const linesOf = (batches: readonly object[]): [line: number, text: string][] => (batches as Batch[]).flatMap(({ firstLine, bytes }) => (
  Buffer.from(bytes).toString().replace(/\n$/u, '').split('\n').map((text, index): [number, string] => [firstLine + index, text])));

const TEXT = 'một\nhai 🇻🇳\n\nbốn\r\nnăm';
const EXPECTED = [[1, 'một'], [2, 'hai 🇻🇳'], [3, ''], [4, 'bốn\r'], [5, 'năm']];

describe('lines come whole and numbered, wherever the stream is cut', () => {
  const bytes = Buffer.from(TEXT);
  test.each([1, 2, 3, 5, 7, 100])('bytes, %i at a time', async (size) => {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    expect(linesOf(await gathered(chunks))).toEqual(EXPECTED);
  });
  test.each([1, 2, 3, 100])('text, %i code units at a time: also inside a surrogate pair', async (size) => {
    const chunks = Array.from({ length: Math.ceil(TEXT.length / size) }, (_, index) => TEXT.slice(index * size, (index + 1) * size));
    expect(linesOf(await gathered(chunks))).toEqual(EXPECTED);
  });
});

test('a long run of lines is cut into batches of moderate size, none of which splits a line', async () => {
  const line = `${'x'.repeat(999)}\n`;
  const batches = await gathered([line.repeat(1000)]) as Batch[];
  expect(batches.length).toBeGreaterThan(5);
  expect(Math.max(...batches.map(({ bytes }) => bytes.length))).toBeLessThan(140_000);
  expect(linesOf(batches)).toEqual(Array.from({ length: 1000 }, (_, index) => [index + 1, line.trim()]));
});

test('a line that is too long is turned away without being kept, and the next ones are read', async () => {
  const chunks = ['one\n', ...Array.from({ length: 50 }, () => 'x'.repeat(100)), 'end\nthree\n'];
  const [first, second, third] = await gathered(chunks, 1000);
  expect(linesOf([first!, third!])).toEqual([[1, 'one'], [3, 'three']]);
  expect(second).toMatchObject({
    output: '', faults: [{ line: 2, reason: expect.stringContaining('longer than 1000 bytes') as string, input: 'x'.repeat(200) }],
  });
});

test('nothing gives nothing', async () => {
  expect(await gathered([])).toEqual([]);
});

/** The index of rules by their first word never hides a match: the same is found without it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ENTITY_LAYERS } from '../src/entities/index.js';
import { EVENT_LAYERS } from '../src/events/index.js';
import { readerOf } from './rule-examples.js';
import { newsLike, SOME_ARTICLES } from './support/texts.js';

vi.setConfig({ testTimeout: 60_000 });

const layers = [...ENTITY_LAYERS, ...EVENT_LAYERS];
const reader = readerOf(layers);

interface Place { rule: string; start: number; end: number }
const sorted = (found: readonly Place[]): string[] => found.map(({ rule, start, end }) => `${rule} ${start}-${end}`).sort();

/** The scene holds what all layers have read, so that each rule finds the spans it builds on. */
const check = (text: string): void => {
  const scene = reader.read(text);
  for (const { ruleSet } of reader.layers) expect(sorted(ruleSet.find(scene))).toEqual(sorted(ruleSet.findNaively(scene)));
};

describe('the index finds what the naive matcher finds', () => {
  test.each(SOME_ARTICLES)('$id', ({ text }) => { check(text); });
  test('in texts that look like news', () => { fc.assert(fc.property(newsLike, check), { numRuns: 60 }); });
});

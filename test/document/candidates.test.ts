import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentLayer } from '../../src/entities/document/index.js';
import { resolveOverlaps } from '../../src/grammar/index.js';
import { readerOf } from '../rule-examples.js';

const CORPUS = new URL('../../corpus/articles/', import.meta.url);
const articles = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
const reader = readerOf([documentLayer]);
const { ruleSet } = reader.layers[0]!;

test.each(articles)('the rules read no document of %s that its candidates miss', (name) => {
  const scene = reader.read(readFileSync(new URL(name, CORPUS), 'utf8'));
  const everywhere = resolveOverlaps(ruleSet.find(scene)).map(({ rule, start, end }) => ({ rule, start, end }));
  expect(scene.all('Document').map(({ rule, start, end }) => ({ rule, start, end }))).toEqual(everywhere);
});

test('the rules read no document of their own examples that the candidates miss', () => {
  for (const { id, examples } of ruleSet.rules) {
    for (const example of examples) {
      const scene = reader.read(example.replace(/[{}]/gu, ''));
      const starts = scene.all('Document').map(({ start }) => start);
      for (const found of resolveOverlaps(ruleSet.find(scene))) expect(starts, id).toContain(found.start);
    }
  }
});

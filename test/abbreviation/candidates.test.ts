import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { abbreviationLayer } from '../../src/entities/abbreviation/index.js';
import { resolveOverlaps, type Reading } from '../../src/grammar/index.js';
import { readerOf } from '../rule-examples.js';

const CORPUS = new URL('../../corpus/articles/', import.meta.url);
const articles = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
const reader = readerOf([abbreviationLayer]);
const { ruleSet } = reader.layers[0]!;

test.each(articles)('the rules read no short form of %s that its candidates miss', (name) => {
  const scene = reader.read(readFileSync(new URL(name, CORPUS), 'utf8'));
  const everywhere = resolveOverlaps(ruleSet.find(scene)).filter(({ value }) => (value as Reading).tag === 'Abbreviation');
  const spans = scene.all('Abbreviation').filter(({ rule }) => rule !== 'abbreviation/form.defined');
  expect(spans.map(({ rule }) => rule)).toEqual(everywhere.map(({ rule }) => rule));
});

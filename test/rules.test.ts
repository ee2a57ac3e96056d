/** Every rule of every layer reads its examples and leaves its counter-examples alone. */
import { describe, expect, test } from 'vitest';
import { ENTITY_LAYERS } from '../src/entities/index.js';
import { EVENT_LAYERS } from '../src/events/index.js';
import { matchesOf, readerOf, unmark } from './rule-examples.js';

const layers = [...ENTITY_LAYERS, ...EVENT_LAYERS];
const reader = readerOf(layers);
const rules = layers.flatMap((layer) => layer.rules);

test('ids are unique, and say path and surface shape', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z][a-z-]*\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(id))).toEqual([]);
});

test('layers have names of their own', () => {
  const names = layers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every rule has a gloss', () => {
  expect(rules.filter(({ gloss }) => gloss.trim().length < 8).map(({ id }) => id)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, counterExamples }) => {
  test.each(examples)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each(counterExamples)('leaves %s', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

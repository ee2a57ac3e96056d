import { describe, expect, test } from 'vitest';
import { abbreviationLayer } from '../../src/entities/abbreviation/index.js';
import { documentLayer } from '../../src/entities/document/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';

const reader = readerOf([documentLayer, abbreviationLayer]);

describe.each(abbreviationLayer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each([...rule.examples])('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each([...rule.counterExamples])('leaves %s alone', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

import { expect, test, describe } from 'vitest';
import { dateLayer } from '../../src/entities/date/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';
const reader = readerOf([dateLayer]);
describe.each(dateLayer.rules.map((r) => [r.id, r] as const))('%s', (id, r) => {
  test.each(r.examples)('reads %s', (e) => { const { text, start, end } = unmark(e); expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) }); });
  test.each(r.counterExamples)('leaves %s', (e) => { expect(matchesOf(reader, id, e)).toEqual([]); });
});

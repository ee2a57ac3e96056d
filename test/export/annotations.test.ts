import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointCounter, contextAfter, contextBefore } from '../../src/export/annotations/positions.js';
import { toAnnotations, type AnnotationOptions } from '../../src/export/index.js';
import { anyText } from '../support/texts.js';
import { allReads, PATIENCE, RICH, SAMPLE } from './records.js';
import { faultsBy } from './shapes/validate.js';
import { ANNOTATIONS_SCHEMA } from './shapes/web-annotation.js';

const faults = faultsBy(ANNOTATIONS_SCHEMA);
const SOURCE = { sourceUrl: 'https://example.org/article' };

test('every record is a collection of Web Annotations whose selectors find their text', () => {
  for (const { name, text, record } of allReads()) {
    const collection = toAnnotations(record, text, SOURCE);
    const { items } = collection.first;
    expect(faults(collection).map((fault) => `${name}: ${fault}`)).toEqual([]);
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const characters = [...text];
    for (const { target: { selector: [quote, position] } } of items) {
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  }
}, PATIENCE);

test('positions after an emoji count it as one', () => {
  const items = toAnnotations(RICH.record, RICH.text, SOURCE).first.items;
  const person = items.find(({ body }) => body[0]!.value === 'person' && body[1]!.value === 'Lò Thị Mẫn')!;
  expect(person.target.selector[1].start).toBe(RICH.record.persons[0]!.mentions[0]!.start - 1);
});

test('what is said of a stretch', () => {
  const told = toAnnotations(SAMPLE.record, SAMPLE.text, SOURCE).first.items.map(({ body, target }) => (
    [target.selector[0].exact, ...body.map(({ value }) => value)]));
  expect(told).toContainEqual(['Trần Văn Mẫu', 'attendee/chair', 'Trần Văn Mẫu']);
  expect(told).toContainEqual(['Bí thư Tỉnh ủy', 'title', 'Bí thư Tỉnh ủy Hà Trung']);
  expect(told).toContainEqual(['thông qua Nghị quyết số 07-NQ/TU', 'decision/adopted', 'thông qua Nghị quyết số 07-NQ/TU']);
  expect(told).toContainEqual(['BCH', 'abbreviation', 'Ban Chấp hành']);
});

test('offsets in code points', () => {
  fc.assert(fc.property(anyText, fc.nat(200), (text, at) => {
    const offset = Math.min(at, text.length);
    const insidePair = /^[\uDC00-\uDFFF]/.test(text.slice(offset)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset));
    fc.pre(!insidePair);
    expect(codePointCounter(text)(offset)).toBe([...text.slice(0, offset)].length);
    expect(text.slice(0, offset).endsWith(contextBefore(text, offset))).toBe(true);
    expect(text.slice(offset).startsWith(contextAfter(text, offset))).toBe(true);
  }));
});

test('context breaks no character', () => {
  expect(contextBefore(`🏛${'a'.repeat(31)}`, 33)).toBe('a'.repeat(31));
  expect(contextAfter(`${'a'.repeat(31)}🏛`, 0)).toBe('a'.repeat(31));
});

test.each([
  ['no address', () => toAnnotations(RICH.record, RICH.text, {} as AnnotationOptions), 'options.sourceUrl'],
  ['another text', () => toAnnotations(RICH.record, `x${RICH.text}`, SOURCE), 'expected the text that the record was read from'],
  ['ids that are no address', () => toAnnotations(RICH.record, RICH.text, { ...SOURCE, idPrefix: 'a b' }), 'options.idPrefix'],
])('refused: %s', (_name, call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nest, type Span, type Step } from '../../src/view/nest.js';

interface Named extends Span { readonly name: string }

const TEXT = 'abcdefghij';

/** `<a>` opens, `<a+>` goes on, `</a>` closes. */
const written = (steps: readonly Step<Named>[]): string => steps.map((step) => {
  if (step.does === 'text') return TEXT.slice(step.start, step.end);
  return step.does === 'open' ? `<${step.span.name}${step.continued ? '+' : ''}>` : `</${step.span.name}>`;
}).join('');

describe('spans are nested', () => {
  test.each<[string, Named[], string]>([
    ['none', [], 'abcdefghij'],
    ['apart', [{ name: 'x', start: 1, end: 2 }, { name: 'y', start: 4, end: 6 }], 'a<x>b</x>cd<y>ef</y>ghij'],
    ['side by side', [{ name: 'x', start: 1, end: 3 }, { name: 'y', start: 3, end: 5 }], 'a<x>bc</x><y>de</y>fghij'],
    ['one in another', [{ name: 'x', start: 2, end: 4 }, { name: 'y', start: 1, end: 6 }], 'a<y>b<x>cd</x>ef</y>ghij'],
    ['two equal', [{ name: 'x', start: 1, end: 3 }, { name: 'y', start: 1, end: 3 }], 'a<x><y>bc</y></x>defghij'],
    ['crossing', [{ name: 'x', start: 1, end: 4 }, { name: 'y', start: 3, end: 6 }], 'a<x>bc<y>d</y></x><y+>ef</y>ghij'],
    ['the whole text', [{ name: 'x', start: 0, end: 10 }], '<x>abcdefghij</x>'],
  ])('%s', (_name, spans, expected) => {
    expect(written(nest(spans, TEXT.length))).toBe(expected);
  });
});

test('any spans: every character once, under the spans that hold it, and marks that nest', () => {
  const span = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 10 })).map(([start, length], ...rest) =>
    ({ start, end: Math.min(start + length, 10), rest }));
  fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
    const open: Span[] = [];
    let at = 0;
    for (const step of nest(spans, 10)) {
      if (step.does === 'open') open.push(step.span);
      if (step.does === 'close') expect(open.pop()).toBe(step.span);
      if (step.does !== 'text') continue;
      expect(step.start).toBe(at);
      at = step.end;
      expect(new Set(open)).toEqual(new Set(spans.filter(({ start, end }) => start < step.end && step.start < end)));
    }
    expect({ at, open }).toEqual({ at: 10, open: [] });
  }));
});

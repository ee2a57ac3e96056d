import { describe, expect, test } from 'vitest';
import { evaluate, gateFailures, halfOf, isInPart, recordGate, type Reference } from '../../src/evaluation/index.js';

const EMPTY: Reference = {
  persons: [], abbreviations: [], documents: [], meetings: [], participants: [], groups: [], decisions: [], agenda: [], personnel: [],
};
const names = (...all: string[]): Reference => ({ ...EMPTY, persons: all.map((name) => ({ name })) });
const evaluation = (found: Reference) => evaluate([{ id: 'a', reference: names('Lò Văn Ín', 'Vi Thị Sen', 'Hà Đức Lộc'), found }]);
const two = evaluation(names('Lò Văn Ín', 'Vi Thị Sen'));
const gate = recordGate(new Map([['all', two]]));

describe('a gate', () => {
  test('records values rounded down', () => {
    expect(gate.parts.all).toMatchObject({ persons: 0.8, decisions: 1 });
    expect(Object.keys(gate.parts.all!)).not.toContain('titlesExact');
  });
  test('lets its own values and better ones through', () => {
    expect(gateFailures(gate, 'all', two)).toEqual([]);
    expect(gateFailures(gate, 'all', evaluation(names('Lò Văn Ín', 'Vi Thị Sen', 'Hà Đức Lộc')))).toEqual([]);
  });
  test('names the fields that fell', () => {
    const failures = gateFailures(gate, 'all', evaluation(names('Lò Văn Ín')));
    expect(failures.map(({ field }) => field)).toEqual(['persons', 'macroF1']);
    expect(failures[0]).toEqual({ field: 'persons', recorded: 0.8, floor: 0.795, value: 0.5 });
  });
  test('a field that is counted no longer fell', () => {
    expect(gateFailures({ slack: 0, parts: { all: { 'slot.place': 0.5 } } }, 'all', two)).toMatchObject([{ value: 0 }]);
  });
});

test('the halves of a corpus', () => {
  expect(['plenum', 'plenum-2', 'congress-2015', 'Congress-x'].map(halfOf)).toEqual(['even', 'even', 'even', 'odd']);
  expect([isInPart('plenum', 'all'), isInPart('plenum', 'even'), isInPart('plenum', 'odd')]).toEqual([true, true, false]);
});

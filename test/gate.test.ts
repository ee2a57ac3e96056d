/** The corpus, its two halves apart: no field may fall under the value that was recorded for it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, gateFailures, GateSchema, isInPart } from '../src/evaluation/index.js';
import { GATE_FILE } from '../scripts/corpus.js';
import { annotatedIn, OWN, recordOf } from './evaluation/corpora.js';

const gate = GateSchema.parse(JSON.parse(readFileSync(GATE_FILE, 'utf8')));
const articles = annotatedIn(OWN);

test.each(['odd', 'even'] as const)('the %s half is not worse than recorded (npm run gate)', (half) => {
  const cases = articles.filter(({ id }) => isInPart(id, half));
  expect(cases.length).toBeGreaterThanOrEqual(30);
  const evaluation = evaluate(cases.map((each) => ({ id: each.id, reference: each.reference, found: recordOf(each) })));
  expect(Object.keys(gate.parts[half] ?? {})).toContain('decisions');
  expect(gateFailures(gate, half, evaluation)).toEqual([]);
});

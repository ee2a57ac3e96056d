/**
 * Scores the corpus, its two halves apart, against the values that were recorded for them.
 *
 *   npm run gate              the figures; exit code 1 when a field is under its value
 *   npm run gate -- --update  records the figures of today
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { evaluate, gateFailures, GateSchema, isInPart, recordGate, type Evaluation } from '../src/evaluation/index.js';
import { createParser } from '../src/index.js';
import { gateFailureWords } from '../src/cli/evaluation-view.js';
import { corpusArticles, GATE_FILE, recordOf } from './corpus.js';

const HALVES = ['odd', 'even'] as const;
const MEANING = { odd: 'odd: may be looked at', even: 'even: held out' } as const;

const parser = createParser();
const cases = corpusArticles().map((article) => ({ ...article, found: recordOf((...args) => parser.parse(...args), article) }));
const evaluations = new Map(HALVES.map((half) => [half, evaluate(cases.filter(({ id }) => isInPart(id, half)))]));
const gate = GateSchema.parse(JSON.parse(readFileSync(GATE_FILE, 'utf8')));

const share = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3)).padStart(8);
const line = (name: string, valueOf: (evaluation: Evaluation) => number | undefined): string => `${name.padEnd(16)}${HALVES.map((half) =>
  `${share(valueOf(evaluations.get(half)!))}${share(gate.parts[half]?.[name])}`).join('    ')}`;

console.log(HALVES.map((half) => `${MEANING[half]}, ${evaluations.get(half)!.articles} articles`).join('; '));
console.log(`${'F1'.padEnd(16)}${HALVES.map((half) => `${half.padStart(8)}recorded`).join('    ')}`);
const names = [...evaluations.get('odd')!.fields.keys()].filter((name) => !name.startsWith('slot.'));
for (const name of names) console.log(line(name, ({ fields }) => fields.get(name)?.f1));
console.log(line('macroF1', ({ macroF1 }) => macroF1));

if (process.argv.includes('--update')) {
  writeFileSync(GATE_FILE, `${JSON.stringify(recordGate(evaluations, gate.slack), null, 2)}\n`);
  console.log(`recorded in ${GATE_FILE}`);
} else {
  const failures = HALVES.flatMap((half) =>
    gateFailures(gate, half, evaluations.get(half)!).map((failure) => gateFailureWords(half, failure)));
  for (const failure of failures) console.log(failure);
  if (failures.length > 0) {
    console.log('If the fall is meant: npm run gate -- --update, and say why in the commit.');
    process.exitCode = 1;
  }
}

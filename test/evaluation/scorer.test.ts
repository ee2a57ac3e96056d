/** The figures are those of the scorer that the reference format came with, where it is present. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate, type EvaluationCase, type Reference } from '../../src/evaluation/index.js';
import { annotatedIn, OWN, REAL, recordOf, type Corpus } from './corpora.js';

const SCORER = resolve('../shared/annotation/score.mjs');
type Row = Record<'tp' | 'fp' | 'fn' | 'precision' | 'recall' | 'f1', number>;
interface Scored { articles: number; missing: number; macroF1: number; fields: Record<string, Row> }
const scorer = existsSync(SCORER)
  ? (await import(pathToFileURL(SCORER).href) as { score(gold: string, records: string): Scored & { errors: unknown } }) : undefined;

/** What the scorer says of the same cases, which it reads from two folders. */
const scored = (cases: readonly EvaluationCase[]): Scored => {
  const gold = mkdtempSync(join(tmpdir(), 'nghisu-gold-')), records = mkdtempSync(join(tmpdir(), 'nghisu-scored-'));
  try {
    for (const { id, reference, found } of cases) {
      writeFileSync(join(gold, `${id}.json`), JSON.stringify(reference));
      if (found !== null) writeFileSync(join(records, `${id}.json`), JSON.stringify(found));
    }
    const { articles, missing, macroF1, fields } = scorer!.score(gold, records);
    return { articles, missing, macroF1, fields };
  } finally {
    for (const folder of [gold, records]) rmSync(folder, { recursive: true });
  }
};

const evaluated = (cases: readonly EvaluationCase[]): Scored => {
  const { articles, missing, macroF1, fields } = evaluate(cases);
  const rows = [...fields].map(([name, { right, wrong, missed, ...shares }]) => [name, { tp: right, fp: wrong, fn: missed, ...shares }]);
  return { articles, missing, macroF1, fields: Object.fromEntries(rows) as Record<string, Row> };
};

/** A second annotator: leaves out every third entry, writes tones in the other place, and takes decisions a word further. */
const secondAnnotator = (reference: Reference): Reference => {
  const thinned = <Entry>(entries: Entry[]): Entry[] => entries.filter((_, i) => i % 3 !== 2);
  return {
    ...reference,
    persons: thinned(reference.persons).map(({ name, titles = [], former = [] }) => (
      { name: name.replace('òa', 'oà'), titles: titles.slice(1), former })),
    meetings: reference.meetings.map((meeting) => ({ ...meeting, kind: 'conference', organizer: null })),
    participants: thinned(reference.participants),
    decisions: thinned(reference.decisions).map((decision) => ({ ...decision, text: `${decision.text} và`, type: 'directed' })),
    agenda: thinned(reference.agenda),
    groups: reference.groups.map((group) => group.toUpperCase()),
    abbreviations: reference.abbreviations.map(({ short, long }) => ({ short, long: long.replace('Ủy', 'Uỷ') })),
  };
};

/** The mean of the fields may differ in its last bit, with the order in which they are summed. */
const rounded = <F extends { macroF1: number }>(figures: F): F => ({ ...figures, macroF1: Number(figures.macroF1.toFixed(12)) });

/** References enough for each field to have what is right, wrong and missed. */
const ENOUGH = 80;

const CORPORA: [string, Corpus][] = [['our own articles', OWN], ['real articles', REAL]];

describe.skipIf(scorer === undefined).each(CORPORA)('%s', (_, corpus) => {
  const annotated = annotatedIn(corpus).slice(0, ENOUGH);

  test.skipIf(annotated.length === 0)('records', () => {
    const cases = annotated.map((each) => ({ id: each.id, reference: each.reference, found: recordOf(each) }));
    expect(rounded(evaluated(cases))).toEqual(rounded(scored(cases)));
  });

  test.skipIf(annotated.length === 0)('two annotators, of whom the second skips an article', () => {
    const cases = annotated.map(({ id, reference }, i) => ({ id, reference, found: i === 1 ? null : secondAnnotator(reference) }));
    const figures = evaluated(cases);
    expect(figures).toEqual(scored(cases));
    expect(figures.macroF1).toBeGreaterThan(0.3);
    expect(figures.macroF1).toBeLessThan(0.9);
  });
});

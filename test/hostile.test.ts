/** Texts made to break or to exhaust the reader: it neither throws, nor breaks a promise, nor works harder than its length. */
import { describe, expect, test, vi } from 'vitest';
import { ENTITY_LAYERS } from '../src/entities/index.js';
import { EVENT_LAYERS } from '../src/events/index.js';
import { parse } from '../src/index.js';
import { readerOf } from './rule-examples.js';
import { HOSTILE_UNITS, repeated } from './support/hostile.js';
import { mutatedFrom, Random } from './support/mutator.js';
import { mentionsSliceBack, nothingIsInvented, referencesNameEntries } from './support/promises.js';
import { OWN_ARTICLES } from './support/texts.js';

vi.setConfig({ testTimeout: 120_000 });

const SIZE = 6_000;
const MILLION = 1 << 20;
const PROMISES = { mentionsSliceBack, nothingIsInvented, referencesNameEntries };

const checkPromises = (text: string): void => {
  const record = parse(text, { publishedOn: '2024-07-10' });
  for (const [name, promise] of Object.entries(PROMISES)) expect(promise(text, record), name).toBeUndefined();
};

const reader = readerOf([...ENTITY_LAYERS, ...EVENT_LAYERS]);
const taken = (): number => reader.layers.reduce((sum, { ruleSet }) => sum + ruleSet.steps(), 0);
const stepsFor = (text: string): number => {
  const before = taken();
  reader.read(text);
  return taken() - before;
};

/**
 * Rule steps for each character; news takes about 4. Where every word begins a date or an office, rules are tried at every word.
 * What a character costs in time beside one of news, `npm run hostile` measures.
 */
const MOST_STEPS = 60;

describe('every promise holds, and a text twice as long takes about twice the steps', () => {
  test.each(HOSTILE_UNITS)('%s', (_what, unit) => {
    const text = repeated(unit, SIZE);
    checkPromises(text);
    const half = stepsFor(repeated(unit, SIZE / 2)), whole = stepsFor(text);
    expect(whole).toBeLessThanOrEqual(half * 2.3 + 1_000);
    expect(whole / text.length).toBeLessThan(MOST_STEPS);
  });
});

test.each(['a', '\0', 'a\u0301', '\u202e', '1'])('a million of %j give a record of nothing', (unit) => {
  const record = parse(repeated(unit, MILLION));
  expect([record.persons, record.meetings, record.decisions, record.abbreviations]).toEqual([[], [], [], []]);
  expect(record.relevant).toBe(false);
});

test('quotes and brackets a thousand deep', () => {
  for (const [open, close] of [['“', '”'], ['(', ')'], ['“‘', '’”'], ['(Bệnh viện (', '))']] as const) {
    checkPromises(`${open.repeat(1000)}Chủ tịch UBND tỉnh Trần Văn Bảo chủ trì hội nghị${close.repeat(1000)}`);
  }
});

test('cuts of news, damaged', () => {
  const sources = OWN_ARTICLES.map(({ text }) => text);
  for (let seed = 0; seed < 500; seed += 1) checkPromises(mutatedFrom(sources, new Random(seed), 200));
});

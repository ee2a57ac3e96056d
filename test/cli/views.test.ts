import { describe, expect, test } from 'vitest';
import { explanationView } from '../../src/cli/explanation-view.js';
import { recordView } from '../../src/cli/record-view.js';
import type { ExplainedFact } from '../../src/record/explanation.js';
import { runWith } from '../support/fake-terminal.js';
import { SAMPLE_RECORD } from '../support/sample-article.js';

const ESCAPE = '\u001B]0;title\u0007\u009B31m\u202E';

const IDS_AND_DATES = /^\d{4}-|^(?:person|organization|place|date|document|decision|meeting)-/u;

/** The sample with a steering sequence in every string of the article. */
function hostile<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) => (
    typeof item === 'string' && !IDS_AND_DATES.test(item) ? item + ESCAPE : item
  )) as T;
}

const steering = /[\p{Cc}\u202A-\u202E]/u;
const withoutLineFeeds = (text: string) => text.replaceAll('\n', '');

describe('json', () => {
  test('is the record', async () => {
    const { exitCode, output } = await runWith(['parse', '-']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toEqual(SAMPLE_RECORD);
  });

  test('holds no steering character and still the same values', async () => {
    const record = hostile(SAMPLE_RECORD);
    const { output } = await runWith(['parse', '-'], { record });
    expect(withoutLineFeeds(output)).not.toMatch(steering);
    expect(JSON.parse(output)).toEqual(record);
  });
});

describe('table', () => {
  test('shows every section of the sample', () => {
    expect(recordView(SAMPLE_RECORD, 90)).toMatchSnapshot();
  });

  test('holds no steering character', () => {
    expect(withoutLineFeeds(recordView(hostile(SAMPLE_RECORD), 100))).not.toMatch(steering);
  });

  test.each([40, 80, 200])('stays within %i columns', (width) => {
    const lines = recordView(SAMPLE_RECORD, width).split('\n').filter((line) => /^[│┌└├]/u.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 54));
  });

  test('loses no part of a word that is longer than its column', () => {
    const record = structuredClone(SAMPLE_RECORD);
    record.abbreviations[0]!.long = '#'.repeat(150);
    expect(recordView(record, 80).match(/#/gu)).toHaveLength(150);
  });

  test('a record without facts', () => {
    const none = Object.fromEntries(Object.entries(SAMPLE_RECORD).map(([key, value]) => [key, Array.isArray(value) ? [] : value]));
    const view = recordView({ ...SAMPLE_RECORD, ...none, relevant: false }, 100);
    expect(view).toContain('Reports no meeting, decision or personnel change');
    expect(view).not.toContain('MEETING\n');
  });
});

describe('explain', () => {
  const mention = { start: 37, end: 45, text: 'Sáng 5/3' };
  const facts: ExplainedFact[] = [
    { path: '/meetings/0/start', value: '2024-03-05', basis: 'inferred', steps: [{ rule: 'date/day-month', mention }] },
    { path: '/abbreviations/0', value: 'Ban Chấp hành', basis: 'stated', steps: [] },
    { path: '/article/title', value: 'Hội nghị', basis: 'stated', steps: [] },
    { path: '/meetings/0/term/startYear', value: '2020', basis: 'stated', steps: [] },
  ];

  test('groups facts by entry and marks what is inferred', () => {
    expect(explanationView({ record: SAMPLE_RECORD, facts })).toBe([
      'meetings 0: Hội nghị lần thứ 3 Ban Chấp hành Đảng bộ tỉnh Hà Trung',
      '  start = 2024-03-05  (inferred)',
      '      date/day-month read "Sáng 5/3" at 37-45',
      '  term.startYear = 2020',
      '',
      'abbreviations 0: BCH',
      '  Ban Chấp hành',
      '',
      'article',
      '  article.title = Hội nghị',
    ].join('\n'));
  });

  test('holds no steering character', async () => {
    const hostileFacts = hostile(facts).map((fact): ExplainedFact => ({ ...fact, basis: 'stated' }));
    const { output } = await runWith(['explain', '-'], { record: hostile(SAMPLE_RECORD), facts: hostileFacts });
    expect(withoutLineFeeds(output)).not.toMatch(steering);
  });

  test('without facts', async () => {
    expect((await runWith(['explain', '-'])).output).toBe('No facts were read.\n');
  });
});

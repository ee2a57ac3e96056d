import { describe, expect, test } from 'vitest';
import { runWith } from '../support/fake-terminal.js';
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../support/sample-article.js';

const URL = ['--source-url', 'https://example.org/a'];
const RECORD = JSON.stringify(SAMPLE_RECORD, null, 2);
const LINES = [SAMPLE_RECORD, { ...SAMPLE_RECORD, id: 'second' }].map((record) => JSON.stringify(record)).join('\n');

describe('an article or a record, to each format', () => {
  test.each([
    ['popolo', [], '"memberships"'], ['ocd', URL, '"all_day": true'], ['schema-org', [], '"@context": "https://schema.org"'],
    ['ical', [], '\r\nDTSTART;VALUE=DATE:20240305\r\n'], ['csv', ['--table', 'attendees'], 'sample,meeting-1,'],
  ])('%s', async (to, more, part) => {
    const args = ['export', '-', '--to', to, ...more];
    const fromText = await runWith(args, { standardInput: SAMPLE_TEXT }), fromRecord = await runWith(args, { standardInput: RECORD });
    expect(fromText).toMatchObject({ exitCode: 0, errors: '' });
    expect(fromText.output).toContain(part);
    expect(fromRecord.output).toBe(fromText.output);
    expect([fromText.calls.length, fromRecord.calls.length]).toEqual([1, 0]);
  });

  test('annotations, from the article', async () => {
    const { exitCode, output } = await runWith(['export', '-', '--to', 'annotations', ...URL], { standardInput: SAMPLE_TEXT });
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ type: 'AnnotationCollection' });
  });

  test('many records as one table', async () => {
    const { output } = await runWith(['export', '-', '--to', 'csv', '--table', 'persons'], { standardInput: LINES });
    expect(output.split('\r\n').map((line) => line.split(',')[0])).toEqual(['article', 'sample', 'sample', 'second', 'second', '']);
  });
});

test('options of an article reach the parser', async () => {
  const args = ['export', '-', '--to', 'popolo', '--published-on', '2024-03-05', '--jurisdiction', 'Hà Trung'];
  expect((await runWith(args)).calls).toEqual([['text', { publishedOn: '2024-03-05', jurisdiction: 'Hà Trung' }]]);
});

test('no text steers the terminal', async () => {
  const record = { ...SAMPLE_RECORD, persons: [{ ...SAMPLE_RECORD.persons[0]!, name: 'a\u001B[2J\u202Eb' }] };
  for (const more of [['--to', 'csv', '--table', 'persons'], ['--to', 'popolo'], ['--to', 'ical']]) {
    expect((await runWith(['export', '-', ...more], { record })).output).not.toMatch(/[\u001B\u202E]/u);
  }
});

describe('refused', () => {
  test.each([
    ['no format', ['export', '-'], 'text', 2, '--to'],
    ['an unknown format', ['export', '-', '--to', 'xml'], 'text', 2, '--to expects popolo, ocd, schema-org, ical, csv or annotations'],
    ['csv without a table', ['export', '-', '--to', 'csv'], 'text', 2, '--to csv needs --table: persons, memberships'],
    ['an unknown table', ['export', '-', '--to', 'csv', '--table', 'x'], 'text', 2, '--table expects persons'],
    ['no address', ['export', '-', '--to', 'ocd'], 'text', 2, '--to ocd needs --source-url'],
    ['a relative address', ['export', '-', '--to', 'popolo', '--source-url', '/a'], 'text', 2, 'expected an absolute address'],
    ['an instant without a zone', ['export', '-', '--to', 'ical', '--stamped-at', '2024-03-05'], 'text', 2, 'an instant in UTC'],
    ['annotations of a record', ['export', '-', '--to', 'annotations', ...URL], RECORD, 1, 'give the article itself'],
    ['two records where one is wanted', ['export', '-', '--to', 'popolo'], LINES, 1, 'takes one record, and the input holds 2'],
    ['JSON that is no record', ['export', '-', '--to', 'popolo'], '{"schemaVersion":"1.0"}', 1, 'standard input is no record: '],
    ['broken JSON', ['export', '-', '--to', 'popolo'], '{"schemaVersion"', 1, 'line 1 of standard input is not JSON.'],
  ])('%s', async (_name, args, standardInput, exitCode, sentence) => {
    const run = await runWith(args, { standardInput });
    expect(run.errors).toContain(sentence);
    expect(run.errors).toMatch(/^nghisu: [^\n]+\n$/u);
    expect({ exitCode: run.exitCode, output: run.output }).toEqual({ exitCode, output: '' });
  });
});

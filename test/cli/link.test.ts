import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tell } from '../link/records.js';
import { runWith } from '../support/fake-terminal.js';

const OFFICE = 'Chủ tịch | Ủy ban nhân dân tỉnh @ Sơn La';
const RECORDS = [
  tell('first', { day: '2019-01-01', people: { 'Lê Văn Ba': [OFFICE] } }),
  tell('second', { day: '2019-02-01', people: { 'Vi Thị Tư': [OFFICE] } }),
  tell('third', { day: '2019-03-01', people: { 'Lê Văn Ba': [OFFICE] } }),
];
const LINES = RECORDS.map((record) => JSON.stringify(record)).join('\n');

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'nghisu-link-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

test('records, one a line: json, table and Popolo', async () => {
  const run = (format: string): ReturnType<typeof runWith> =>
    runWith(['link', '-', '--format', format], { standardInput: LINES, width: 140 });
  const json = JSON.parse((await run('json')).output) as { persons: { id: string }[] };
  expect(json.persons.map(({ id }) => id)).toEqual(['le-van-ba', 'vi-thi-tu']);
  const { output, exitCode } = await run('table');
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^OFFICES\n/u);
  expect(output).toContain('2019-01-01');
  expect(output).toContain('two-holders');
  expect(JSON.parse((await run('popolo')).output)).toMatchObject({ memberships: [{ person_id: 'le-van-ba' }, { person_id: 'vi-thi-tu' }] });
});

test('files: articles are called by their names', async () => {
  const record = join(folder, 'record.json'), article = join(folder, 'an-article.txt');
  writeFileSync(record, JSON.stringify(RECORDS[0]));
  writeFileSync(article, 'text');
  const { calls, output } = await runWith(['link', record, article]);
  expect(calls).toEqual([['text', { id: 'an-article' }]]);
  expect(output).toContain('"first"');
});

test.each([
  ['no file', ['link'], 2, 'missing required argument'],
  ['an unknown format', ['link', '-', '--format', 'xml'], 2, '--format expects json, table or popolo'],
])('refused: %s', async (_name, args, exitCode, sentence) => {
  const run = await runWith(args);
  expect(run.exitCode).toBe(exitCode);
  expect(run.errors).toContain(sentence);
});

test('two different records of one id: the input is wrong', async () => {
  const lines = [RECORDS[0], { ...RECORDS[1], id: 'first' }].map((record) => JSON.stringify(record)).join('\n');
  const { exitCode, errors } = await runWith(['link', '-'], { standardInput: lines });
  expect(errors).toBe('nghisu: record: expected an id that no other record has, got "first" again.\n');
  expect(exitCode).toBe(1);
});

/** Many articles through the built command: threads, interruptions and GNU parallel give what one process gives. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.js';
import { oneIn, OWN_ARTICLES } from '../support/texts.js';

const COMMAND = join(import.meta.dirname, '../../dist/cli.js');

const HAS_PARALLEL = isInstalled('parallel');
if (!HAS_PARALLEL) console.warn('Skipped: GNU parallel is not installed (apt-get install parallel).');

/** A third: each is read by five processes. */
const articles = oneIn(3, 0, OWN_ARTICLES);
const lines = articles.map(({ id, text }) => JSON.stringify({ id, text }));
const withFaults = [...lines.slice(0, 5), '{"text":', ...lines.slice(5, 100), '[]', ...lines.slice(100)];

let folder: string;
let expected: string;
const path = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');

const run = (args: readonly string[], input: string) => (
  spawnSync(process.execPath, [COMMAND, 'parse', '--jsonl', ...args], { input: `${input}\n`, encoding: 'utf8', maxBuffer: 1 << 28 }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nghisu-many-'));
  expected = run([], lines.join('\n')).stdout;
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

test('one process gives a record for every article', () => {
  expect(expected.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
    lines.map((line) => (JSON.parse(line) as { id: string }).id));
});

test('two threads give the same, byte for byte, and the same faults', () => {
  const { status, stdout, stderr } = run(['--workers', '2', '--errors', path('errors')], withFaults.join('\n'));
  expect(stdout).toBe(expected);
  expect(read('errors').trim().split('\n').map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([6, 102]);
  expect({ status, stderr }).toEqual({ status: 3, stderr: `nghisu: 2 of ${lines.length + 2} lines gave no record; ${path('errors')} says why.\n` });
});

test('a run that is killed goes on with ">>" where it stopped', async () => {
  writeFileSync(path('in'), withFaults.join('\n'));
  writeFileSync(path('out'), '');
  const start = () => spawn(process.execPath, [COMMAND, 'parse', '--jsonl', '--resume', '--errors', path('errors-2')], {
    stdio: [openSync(path('in'), 'r'), openSync(path('out'), 'a'), 'ignore'],
  });
  const first = start();
  while (statSync(path('out')).size < 100_000) await sleep(10);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(statSync(path('out')).size).toBeLessThan(Buffer.byteLength(expected));
  const [exitCode] = await once(start(), 'exit') as [number];
  expect(read('out')).toBe(expected);
  expect(read('errors-2').trim().split('\n').map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([6, 102]);
  expect(exitCode).toBe(3);
});

test.skipIf(!HAS_PARALLEL)('under "parallel --pipe" every block gives what it gives alone: together the same bytes', () => {
  const { status, stdout, stderr } = spawnSync(
    'parallel', ['--will-cite', '--pipe', '--keep-order', '--jobs', '2', '--block', '200k', process.execPath, COMMAND, 'parse', '--jsonl'],
    { input: `${lines.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(expected);
});

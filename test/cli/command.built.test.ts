/** The built command as a process: what only a process can show. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ArticleRecordSchema } from '../../src/schema.js';
import { SAMPLE_TEXT } from '../support/sample-article.js';

const COMMAND = 'dist/cli.js';
const execute = promisify(execFile);

function runBuilt(...args: string[]) {
  const running = execute(process.execPath, [COMMAND, ...args]);
  running.child.stdin?.end(SAMPLE_TEXT);
  return running;
}

test('parse prints a record that the schema accepts', async () => {
  const { stdout, stderr } = await runBuilt('parse', '-', '--published-on', '2024-03-05');
  expect(stderr).toBe('');
  expect(ArticleRecordSchema.parse(JSON.parse(stdout)).article.publishedOn).toBe('2024-03-05');
});

test('parse --format table and explain print text', async () => {
  const [table, explanation] = await Promise.all([runBuilt('parse', '-', '--format', 'table'), runBuilt('explain', '-')]);
  expect(table.stdout.trim()).not.toBe('');
  expect(explanation.stdout.trim()).not.toBe('');
});

test.each([[1, ['parse', 'no-such-file.txt']], [2, ['parse', '-', '--format', 'xml']]])('exit code %i', async (code, args) => {
  await expect(runBuilt(...args)).rejects.toMatchObject({ code, stdout: '', stderr: expect.stringMatching(/^nghisu: .*\.\n$/u) as string });
});

test('a reader that closes the pipe early is no failure', async () => {
  const child = spawn(process.execPath, [COMMAND, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => { errors.push(chunk); });
  child.stdout.destroy();
  child.stdin.end(SAMPLE_TEXT);
  const [exitCode] = await once(child, 'close') as [number];
  expect({ exitCode, errors: Buffer.concat(errors).toString() }).toEqual({ exitCode: 0, errors: '' });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runWith } from '../support/fake-terminal.js';
import { SAMPLE_TEXT } from '../support/sample-article.js';

const folder = mkdtempSync(join(tmpdir(), 'nghisu-view-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

test('writes the page to the file', async () => {
  const path = join(folder, 'out.html');
  const { exitCode, output, errors } = await runWith(['view', '-', '-o', path, '--language', 'vi'], { standardInput: SAMPLE_TEXT });
  expect({ exitCode, output, errors }).toEqual({ exitCode: 0, output: '', errors: '' });
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>\n<html lang="vi">/u);
});

test('without a file, the page is the output', async () => {
  const { exitCode, output } = await runWith(['view', '-'], { standardInput: SAMPLE_TEXT });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
});

test.each([
  ['an unknown language', ['--language', 'fr'], 2, '--language expects en or vi, and got "fr".'],
  ['a folder that is not there', ['-o', join(folder, 'none/out.html')], 1, 'cannot be written (ENOENT).'],
])('%s', async (_name, args, exitCode, sentence) => {
  const result = await runWith(['view', '-', ...args], { standardInput: SAMPLE_TEXT });
  expect(result).toMatchObject({ exitCode, output: '' });
  expect(result.errors).toContain(sentence);
});

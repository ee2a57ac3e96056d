/** Whatever stands in an article, no command writes a character that steers a terminal or turns the direction of writing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as library from '../../src/index.js';
import { run } from '../../src/cli/program.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SEQUENCES = ['\u001b[31m', '\u009b2J', '\u202e', '\u2066', '\u0007', '\u007f', '\u001b]0;x\u0007'];
const TEXT = SEQUENCES.map((steering) => [
  `Sáng 5/3, UBND tỉnh Lào Cai${steering} họp phiên ${steering}thường kỳ.`,
  `Ông Trần ${steering}Văn Bảo, Phó${steering} Chủ tịch UBND tỉnh Lào Cai, chủ trì${steering} hội nghị.`,
  `UBND tỉnh giao Sở Y tế${steering} báo cáo trước 30/6.`,
  `Hội nghị thông qua Nghị quyết số 12-NQ/TU${steering} về${steering} y tế. Bệnh viện đa khoa (BV${steering}ĐK) dự họp.`,
].join('\n')).join('\n');

const STEERING = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nghisu-steering-'));
  for (const name of ['articles', 'old', 'new']) mkdirSync(path(name));
  const record = library.parse(TEXT, { id: 'a' });
  writeFileSync(path('a.txt'), TEXT);
  writeFileSync(path('a.jsonl'), `${JSON.stringify(record)}\n`);
  writeFileSync(path('old/a.json'), JSON.stringify(record));
  writeFileSync(path('new/a.json'), JSON.stringify(library.parse(TEXT.slice(0, 500), { id: 'a' })));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const written = async (args: readonly string[]): Promise<{ output: string; errors: string }> => {
  let output = '', errors = '';
  await run(args, library, {
    standardInput: (async function* () { yield Buffer.from(''); })(),
    writeOutput: (text) => { output += text; },
    writeError: (text) => { errors += text; },
    outputDrained: async () => undefined,
    outputIsFile: false, inputBytes: null, progressStream: null, width: 100,
  });
  return { output, errors };
};

test.each([
  ['parse', 'a.txt'],
  ['parse', 'a.txt', '--format', 'table'],
  ['parse', '--jsonl', 'a.txt'],
  ['explain', 'a.txt'],
  ['view', 'a.txt'],
  ['export', 'a.txt', '--to', 'popolo'],
  ['export', 'a.txt', '--to', 'ical', '--published-on', '2024-03-06'],
  ['export', 'a.txt', '--to', 'csv', '--table', 'persons'],
  ['link', 'a.jsonl'],
  ['link', 'a.jsonl', '--format', 'table'],
  ['diff', 'old', 'new'],
].map((args) => ({ args, command: args.join(' ') })))('$command', async ({ args }) => {
  const inFolder = args.map((arg) => (/^(?:a\.|old|new)/u.test(arg) ? path(arg) : arg));
  const { output, errors } = await written(inFolder);
  expect(output.length, errors).toBeGreaterThan(100);
  expect(STEERING.exec(output)).toBeNull();
  expect(STEERING.exec(errors)).toBeNull();
});

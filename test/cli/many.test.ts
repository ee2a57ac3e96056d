import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse, type ArticleRecord } from '../../src/index.js';
import { runWith } from '../support/fake-terminal.js';

vi.setConfig({ testTimeout: 60_000 });

const TEXTS = ['Sáng 5/3, UBND tỉnh Lào Cai họp.', 'Ông Trần Văn Bảo, Chủ tịch UBND tỉnh, chủ trì hội nghị.', 'Thời tiết hôm nay nắng.'];
const GOOD = TEXTS.map((text, index) => JSON.stringify({ id: `n${index}`, text }));
const INPUT = `${GOOD[0]}\n{\n\n${GOOD[1]}\n[]\n${GOOD[2]}\n`;

const recordsIn = (output: string): ArticleRecord[] => (
  output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ArticleRecord));
const idsIn = (output: string): (string | null)[] => recordsIn(output).map(({ id }) => id);

let folder: string;
const path = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'nghisu-many-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

describe('JSON Lines', () => {
  test('records in order; what gives none is told with its line, and the exit code is 3', async () => {
    const { exitCode, output, errors } = await runWith(['parse', '--jsonl'], { standardInput: INPUT });
    expect(recordsIn(output)).toEqual(TEXTS.map((text, index) => parse(text, { id: `n${index}` })));
    const said = /^nghisu: line 2 is not JSON: .+\.\nnghisu: line 5 is a list, not a JSON object\.\nnghisu: 2 of 5 lines gave no record\.\n$/u;
    expect(errors).toMatch(said);
    expect(exitCode).toBe(3);
  });

  test('to files', async () => {
    const { exitCode, output, errors } = await runWith(
      ['parse', '--jsonl', '--output', path('out'), '--errors', path('errors')], { standardInput: INPUT });
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: '' });
    expect(errors).toBe(`nghisu: 2 of 5 lines gave no record; ${path('errors')} says why.\n`);
    expect(idsIn(read('out'))).toEqual(['n0', 'n1', 'n2']);
    expect(read('errors').trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { line: 2, reason: expect.stringMatching(/^is not JSON/u) as string, input: '{' },
      { line: 5, reason: 'is a list, not a JSON object', input: '[]' },
    ]);
  });

  test('without a fault: exit code 0 and nothing on standard error', async () => {
    expect(await runWith(['parse', '--jsonl', '-'], { standardInput: `${GOOD[0]}\n` })).toMatchObject({ exitCode: 0, errors: '' });
    expect(await runWith(['parse', '--jsonl'], { standardInput: '' })).toMatchObject({ exitCode: 0, output: '', errors: '' });
  });

  test('fields of other names', async () => {
    const line = JSON.stringify({ body: 'Chiều 13/11, UBND tỉnh họp.', url: 'u', date: '2020-11-18T01:00:00Z', where: 'Lào Cai' });
    const { output } = await runWith(
      ['parse', '--jsonl', '--text-field', 'body', '--id-field', 'url', '--published-field', 'date', '--jurisdiction-field', 'where'],
      { standardInput: line });
    const expected = parse('Chiều 13/11, UBND tỉnh họp.', { id: 'u', publishedOn: '2020-11-18', jurisdiction: 'Lào Cai' });
    expect(recordsIn(output)).toEqual([expected]);
  });

  test('what a line holds steers no terminal', async () => {
    const { output, errors } = await runWith(['parse', '--jsonl'], {
      standardInput: `${JSON.stringify({ id: '\u001b[31m', text: 'Ông Trần\u202e Văn Bảo\u009b31m họp.' })}\n{"\u001b[31m\u202e\n`,
    });
    for (const written of [output, errors]) expect(written).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(idsIn(output)).toEqual(['\u001b[31m']);
  });
});

describe('files', () => {
  beforeEach(() => {
    mkdirSync(path('news/2024'), { recursive: true });
    writeFileSync(path('news/b.txt'), TEXTS[1]!);
    writeFileSync(path('news/2024/a.txt'), `\ufeff${TEXTS[0]}`);
    writeFileSync(path('news/empty.txt'), ' ');
    writeFileSync(path('news/picture.txt'), Buffer.from([0x89, 0x50, 0x00]));
    writeFileSync(path('news/notes.md'), 'x');
  });

  test('of a folder, by path; those that are no text are told', async () => {
    const { exitCode, output, errors } = await runWith(['parse', '--jsonl', path('news')]);
    expect(idsIn(output)).toEqual([path('news/2024/a.txt'), path('news/b.txt')]);
    expect(recordsIn(output)[0]).toEqual(parse(TEXTS[0]!, { id: path('news/2024/a.txt') }));
    expect(errors).toContain(`nghisu: ${path('news/empty.txt')}: the file holds nothing but white space.\n`);
    expect(errors).toContain(`nghisu: ${path('news/picture.txt')}: the file is not text: byte 2 is NUL.\n`);
    expect(errors).toContain('nghisu: 2 of 4 files gave no record.\n');
    expect(exitCode).toBe(3);
  });

  test('of a pattern, and named twice read once', async () => {
    const { exitCode, output } = await runWith(['parse', '--jsonl', path('news/**/[ab].txt'), path('news/b.txt')]);
    expect(idsIn(output)).toEqual([path('news/2024/a.txt'), path('news/b.txt')]);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['a folder that does not exist', ['nowhere'], 1, 'does not exist'],
    ['a pattern that finds nothing', ['news/*.html'], 1, 'no file found'],
    ['JSON Lines as an argument', ['in.jsonl'], 2, 'give JSON Lines on standard input'],
    ['a file beside standard input', ['news/b.txt', '-'], 2, '"-" cannot be given together with files'],
    ['fields of lines', ['news', '--text-field', 'body'], 2, '--text-field is for JSON Lines'],
  ])('%s is refused', async (_what, args, code, sentence) => {
    const inFolder = args.map((arg) => (arg.startsWith('-') || arg === 'body' ? arg : path(arg)));
    const { exitCode, errors, output } = await runWith(['parse', '--jsonl', ...inFolder]);
    expect(errors).toContain(sentence);
    expect({ exitCode, output }).toEqual({ exitCode: code, output: '' });
  });
});

describe('--resume', () => {
  const files = () => ['--output', path('out'), '--errors', path('errors')];
  const resume = (standardInput: string) => runWith(['parse', '--jsonl', '--resume', ...files()], { standardInput });

  /** A run is interrupted after so many bytes of the output and of the errors; errors are always written first. */
  test.each([
    [0, 0], [0, 1000], [10, 40], [1_100, 1000], [900, 130], [100_000, 1000],
  ])('after %i bytes of output and %i of errors', async (outBytes, errorBytes) => {
    await runWith(['parse', '--jsonl', ...files()], { standardInput: INPUT });
    const [out, errors] = [readFileSync(path('out')), readFileSync(path('errors'))];
    writeFileSync(path('out'), out.subarray(0, outBytes));
    writeFileSync(path('errors'), errors.subarray(0, errorBytes));
    expect((await resume(INPUT)).exitCode).toBe(3);
    expect(read('out')).toBe(out.toString());
    expect(read('errors')).toBe(errors.toString());
  });

  test('what is finished stays as it is', async () => {
    await runWith(['parse', '--jsonl', ...files()], { standardInput: GOOD.join('\n') });
    const before = read('out');
    expect(await resume(GOOD.join('\n'))).toMatchObject({ exitCode: 0, errors: '' });
    expect(read('out')).toBe(before);
  });

  test('an output of another input is refused', async () => {
    await runWith(['parse', '--jsonl', ...files()], { standardInput: `${GOOD[1]}\n` });
    expect(await resume(INPUT)).toMatchObject({ exitCode: 1, errors: expect.stringContaining('was not made from this input') as string });
    expect(await resume('')).toMatchObject({ exitCode: 1, errors: expect.stringContaining('more records than') as string });
    writeFileSync(path('out'), 'something else\n');
    expect(await resume(INPUT)).toMatchObject({ exitCode: 1, errors: expect.stringContaining('is no record') as string });
    expect(read('out')).toBe('something else\n');
  });

  test('needs a file to go on with', async () => {
    expect(await runWith(['parse', '--jsonl', '--resume'], { standardInput: INPUT })).toMatchObject({ exitCode: 2, output: '' });
  });
});

test('a bar on standard error where that is a terminal, with articles and their rate', async () => {
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 24 });
  let drawn = '';
  screen.on('data', (chunk: Buffer) => { drawn += chunk.toString(); });
  for (const stub of ['cursorTo', 'clearLine', 'moveCursor'] as const) Object.assign(screen, { [stub]: () => true });
  const { output, errors } = await runWith(['parse', '--jsonl'], { standardInput: GOOD.join('\n'), progressStream: screen });
  expect(idsIn(output)).toEqual(['n0', 'n1', 'n2']);
  expect(errors).toBe('');
  expect(drawn).toMatch(/3 articles · \d+\/s/u);
});

test.each([
  ['--workers none', ['--jsonl', '--workers', 'none'], '--workers expects a count from 1 to 1024 or "auto", and got "none".'],
  ['--workers 0', ['--jsonl', '--workers', '0'], 'and got "0".'],
  ['--format', ['--jsonl', '--format', 'table'], '--format cannot be given together with --jsonl'],
  ['--published-on', ['--jsonl', '--published-on', '2024-03-05'], '--published-on is of one article'],
  ['--errors of one article', ['-', '--errors', 'x'], '--errors needs --jsonl'],
  ['an empty field', ['--jsonl', '--text-field', ''], '--text-field expects the name of a field.'],
])('%s is wrong usage', async (_what, args, sentence) => {
  const { exitCode, output, errors } = await runWith(['parse', ...args]);
  expect(errors).toContain(sentence);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
});

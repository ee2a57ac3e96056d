import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Batch, BatchResult } from '../../node/batch.js';
import { batchesOf } from '../../node/batches.js';
import { decodeText } from '../decode.js';
import { CommandError, inputError, usageError } from '../errors.js';
import { printable } from '../escape.js';
import { STANDARD_INPUT } from '../input.js';
import type { Terminal } from '../host.js';

/** Articles to read, and how much there is of them. */
export interface Source {
  readonly batches: AsyncIterable<Batch | BatchResult>;
  /** Bytes of standard input, or files; null when nobody knows. */
  readonly total: number | null;
  /** How much of `total` a result stands for. */
  share(result: BatchResult): number;
  readonly fromFiles: boolean;
}

const LINES_FILE = /\.(?:jsonl|ndjson|json)$/iu;
const BATCH_CHARACTERS = 1 << 16;

async function filesOf(input: string): Promise<string[]> {
  if (LINES_FILE.test(input)) {
    throw usageError(`${printable(input)} is read as plain text if given as an argument; give JSON Lines on standard input: < ${printable(input)}`);
  }
  if (isDynamicPattern(input)) return glob([input], { expandDirectories: false, absolute: isAbsolute(input) });
  const found = await stat(input).catch(() => null);
  if (found === null) throw inputError(`${printable(input)} does not exist.`);
  if (!found.isDirectory()) return [input];
  return (await glob(['**/*.txt'], { cwd: input, expandDirectories: false })).map((name) => join(input, name));
}

async function textOf(path: string): Promise<string> {
  const text = decodeText(await readFile(path), 'the file');
  if (text.trim() === '') throw inputError('the file holds nothing but white space.');
  return text;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof CommandError) return error.message.replace(/\.$/u, '');
  return `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
};

/** Each file as a line of JSON whose id is the path; a file that cannot be read as the fault it gives. */
async function* batchesOfFiles(paths: readonly string[]): AsyncGenerator<Batch | BatchResult> {
  let firstLine = 1, lines = '';
  for (const [index, path] of paths.entries()) {
    let fault: string | null = null;
    try {
      lines += `${JSON.stringify({ id: path, text: await textOf(path) })}\n`;
    } catch (error) {
      fault = reasonOf(error);
    }
    if (lines !== '' && (fault !== null || lines.length >= BATCH_CHARACTERS || index === paths.length - 1)) {
      yield { firstLine, bytes: Buffer.from(lines) };
      lines = '';
    }
    if (fault !== null) yield { output: '', records: 0, faults: [{ line: index + 1, reason: fault, input: path }], bytes: 0 };
    if (lines === '') firstLine = index + 2;
  }
}

async function sourceOfFiles(inputs: readonly string[]): Promise<Source> {
  const found = (await Promise.all(inputs.map(filesOf))).flat();
  const paths = [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
  if (paths.length === 0) throw inputError(`${inputs.map(printable).join(', ')}: no file found.`);
  return {
    batches: batchesOfFiles(paths), total: paths.length, share: ({ records, faults }) => records + faults.length, fromFiles: true,
  };
}

/** Articles from JSON Lines on standard input, or from the files, folders and patterns named. */
export async function sourceOf(inputs: readonly string[], terminal: Terminal): Promise<Source> {
  if (inputs.some((input) => input !== STANDARD_INPUT)) {
    if (inputs.includes(STANDARD_INPUT)) throw usageError('"-" cannot be given together with files.');
    return sourceOfFiles(inputs);
  }
  return {
    batches: batchesOf(terminal.standardInput), total: terminal.inputBytes, share: ({ bytes }) => bytes, fromFiles: false,
  };
}

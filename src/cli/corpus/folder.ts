import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, inputError, usageError } from '../errors.js';
import { printable } from '../escape.js';
import { readArticle } from '../input.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is no directory',
  EACCES: 'may not be read by this user (permission denied)',
};

/** Told of each file that cannot be used; the rest goes on. */
export type ReportFault = (fault: string) => void;

/** Only the path "-" reads it. */
const NO_INPUT: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};

/**
 * Names of the files of a folder that end in `extension`, without it, in the order of their characters.
 *
 * @throws CommandError (exit code 1) when the folder cannot be read, (exit code 2) when the path is empty.
 */
export async function namesIn(folder: string, extension: string): Promise<string[]> {
  if (folder === '') throw usageError('The path of a directory is empty.');
  try {
    const entries = await readdir(folder);
    return entries.filter((entry) => entry.endsWith(extension)).map((entry) => entry.slice(0, -extension.length)).sort();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw inputError(`${printable(folder)} ${REASONS[code ?? ''] ?? `cannot be read (${code ?? message})`}.`);
  }
}

/** The text of a file; where it cannot be read, null, and the fault is told. */
export async function textOf(path: string, report: ReportFault): Promise<string | null> {
  try {
    return await readArticle(path, NO_INPUT);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    report(error.message);
    return null;
  }
}

/** The value of a JSON text; where it is none, undefined, and the fault is told. */
export function jsonOf(text: string, place: string, report: ReportFault): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    report(`${place}: is no JSON: ${printable((error as Error).message)}`);
    return undefined;
  }
}

/** The value of a JSON file; undefined, and the fault is told, where there is none. */
export async function jsonIn(path: string, report: ReportFault): Promise<unknown> {
  const text = await textOf(path, report);
  return text === null ? undefined : jsonOf(text, printable(path), report);
}

/** A reference file as it was read, and the article that it is of. */
export interface AnnotatedFile {
  readonly id: string;
  /** Path of the reference file, for messages. */
  readonly path: string;
  readonly value: unknown;
  readonly article: string | null;
}

/** Where articles (`ID.txt`) and their references (`ID.json`) are. */
export interface CorpusFolders {
  readonly articles: string;
  readonly gold: string;
}

/**
 * The reference files of a corpus, each with its article.
 *
 * @throws CommandError when a folder cannot be read or holds no reference.
 */
export async function annotatedFiles({ articles, gold }: CorpusFolders, report: ReportFault): Promise<AnnotatedFile[]> {
  const ids = await namesIn(gold, '.json'), texts = new Set(await namesIn(articles, '.txt'));
  if (ids.length === 0) throw inputError(`${printable(gold)} holds no reference files (ID.json).`);
  const files: AnnotatedFile[] = [];
  for (const id of ids) {
    const path = join(gold, `${id}.json`), value = await jsonIn(path, report);
    if (value === undefined) continue;
    const article = texts.has(id) ? await textOf(join(articles, `${id}.txt`), report) : null;
    if (article !== null || !texts.has(id)) files.push({ id, path: printable(path), value, article });
  }
  return files;
}

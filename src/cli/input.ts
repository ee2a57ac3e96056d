import { readFile } from 'node:fs/promises';
import { decodeText } from './decode.js';
import { inputError, usageError, type CommandError } from './errors.js';
import { printable } from './escape.js';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is not a directory',
  EISDIR: 'is a directory; give the path of one article',
  EACCES: 'may not be read by this user (permission denied)',
  EPERM: 'may not be read by this user (permission denied)',
  ENAMETOOLONG: 'has a name that is too long for the file system',
};

function readFailure(source: string, error: NodeJS.ErrnoException): CommandError {
  const reason = REASONS[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`;
  return inputError(`${source} ${reason}.`);
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The text of an article.
 *
 * @param path - Path of a file, or `-` for standard input.
 * @param standardInput - Where `-` reads from.
 * @throws CommandError (exit code 1) when the file cannot be read, is empty, or is not text; (exit code 2) without a path.
 */
export async function readArticle(path: string, standardInput: AsyncIterable<Uint8Array>): Promise<string> {
  if (path === '') throw usageError('The path of the article is empty.');
  const source = path === STANDARD_INPUT ? 'standard input' : printable(path);
  let bytes: Buffer;
  try {
    bytes = path === STANDARD_INPUT ? await readStream(standardInput) : await readFile(path);
  } catch (error) {
    throw readFailure(source, error as NodeJS.ErrnoException);
  }
  if (bytes.length === 0) throw inputError(`${source} is empty.`);
  const text = decodeText(bytes, source);
  if (text.trim() === '') throw inputError(`${source} holds nothing but white space.`);
  return text;
}

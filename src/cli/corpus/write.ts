import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inputError, usageError } from '../errors.js';
import { printable } from '../escape.js';

/**
 * Writes a file, and the folders that it is in where they do not exist.
 *
 * @throws CommandError (exit code 1) when it cannot be written, (exit code 2) when the path is empty.
 */
export async function writeFileAt(path: string, content: string): Promise<void> {
  if (path === '') throw usageError('The path of a file to write is empty.');
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw inputError(`${printable(path)} cannot be written (${code ?? message}).`);
  }
}

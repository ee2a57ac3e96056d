import { open, type FileHandle } from 'node:fs/promises';
import { inputError } from '../errors.js';
import { printable } from '../escape.js';

/** A file of lines that is written from its beginning, or on from its last whole line. */
export interface LinesFile {
  /** Lines that were there. */
  readonly lines: number;
  /** The last of them, if any. */
  readonly lastLine: string | null;
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

const LINE_FEED = 0x0a;
const READ_AT_ONCE = 1 << 20;

interface Found {
  lines: number;
  /** Where the last whole line begins and ends. */
  start: number;
  end: number;
}

async function findLines(file: FileHandle): Promise<Found> {
  const found: Found = { lines: 0, start: 0, end: 0 };
  const buffer = Buffer.alloc(READ_AT_ONCE);
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(buffer, 0, READ_AT_ONCE, at);
    if (bytesRead === 0) return found;
    const bytes = buffer.subarray(0, bytesRead);
    for (let feed = bytes.indexOf(LINE_FEED); feed >= 0; feed = bytes.indexOf(LINE_FEED, feed + 1)) {
      found.lines += 1;
      found.start = found.end;
      found.end = at + feed + 1;
    }
    at += bytesRead;
  }
}

async function textBetween(file: FileHandle, start: number, end: number): Promise<string> {
  const buffer = Buffer.alloc(end - start);
  await file.read(buffer, 0, buffer.length, start);
  return buffer.toString('utf8').trimEnd();
}

async function opened(path: string, goesOn: boolean): Promise<FileHandle> {
  if (!goesOn) return open(path, 'w');
  return open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return open(path, 'w+');
  });
}

/**
 * Opens a file for lines. What goes on after an interrupted run loses the line that the interruption cut short.
 *
 * @throws CommandError (exit code 1) when the file cannot be written.
 */
export async function openLines(path: string, goesOn: boolean): Promise<LinesFile> {
  let file: FileHandle;
  try {
    file = await opened(path, goesOn);
  } catch (error) {
    throw inputError(`${printable(path)} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  const { lines, start, end } = goesOn ? await findLines(file) : { lines: 0, start: 0, end: 0 };
  if (goesOn) await file.truncate(end);
  let position = end;
  return {
    lines,
    lastLine: lines === 0 ? null : await textBetween(file, start, end),
    async write(text) {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position);
        written += bytesWritten;
        position += bytesWritten;
      }
    },
    close: () => file.close(),
  };
}

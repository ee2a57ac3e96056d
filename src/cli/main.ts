import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import * as library from '../index.js';
import { run } from './program.js';

const DEFAULT_WIDTH = 110;

// A reader such as "head" may close the pipe before everything is written; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** What a file descriptor stands for; null when it is closed or no file. */
const fileOf = (descriptor: number) => {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? stats : null;
  } catch {
    return null;
  }
};

process.exitCode = await run(process.argv.slice(2), library, {
  standardInput: process.stdin,
  writeOutput: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  outputDrained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  outputIsFile: fileOf(process.stdout.fd) !== null,
  inputBytes: fileOf(process.stdin.fd)?.size ?? null,
  progressStream: process.stderr.isTTY ? process.stderr : null,
  width: process.stdout.columns || DEFAULT_WIDTH,
});

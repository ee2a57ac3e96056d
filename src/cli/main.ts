import * as library from '../index.js';
import { run } from './program.js';

const DEFAULT_WIDTH = 110;

// A reader such as "head" may close the pipe before everything is written; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), library, {
  standardInput: process.stdin,
  writeOutput: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  width: process.stdout.columns || DEFAULT_WIDTH,
});

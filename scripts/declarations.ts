/**
 * Writes the types of every source file, which the bundler then joins to one file an entry point.
 *
 * The compiler is TypeScript 7 under another name: it writes in a second what takes the bundler's own, TypeScript 5, half a minute.
 */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';

const COMPILER = 'node_modules/@typescript/native/bin/tsc';
/** Not in `node_modules`: what lies there the bundler takes for other people's and leaves outside. */
const FOLDER = '.declarations';

/** Where the types of a source file are written: `src/index.ts` → `.declarations/src/index.d.ts`. */
export const declarationsOf = (source: string): string => `${FOLDER}/${source.replace(/\.ts$/u, '.d.ts')}`;

/** Writes them anew. @throws when the sources have a fault, after the compiler has told which on standard output */
export async function writeDeclarations(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', '.', '--outDir', FOLDER];
  execFileSync(process.execPath, [COMPILER, '-p', 'tsconfig.json', ...options], { stdio: 'inherit' });
}

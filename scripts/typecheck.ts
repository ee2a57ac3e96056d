/**
 * Checks the types of the library alone, of everything, and of the web page, side by side.
 *
 * The compiler is TypeScript 7 under another name, several times faster. `typescript` itself stays at 5, whose programming interface
 * the linter, the bundler and the documentation build on.
 */
import { spawn } from 'node:child_process';

const COMPILER = 'node_modules/@typescript/native/bin/tsc';
const PROJECTS = ['tsconfig.library.json', 'tsconfig.json', 'web/tsconfig.json'];

const check = (project: string): Promise<number> => new Promise((resolve) => {
  spawn(process.execPath, [COMPILER, '-p', project], { stdio: 'inherit' }).on('close', (code) => { resolve(code ?? 1); });
});

process.exitCode = Math.max(...await Promise.all(PROJECTS.map(check)));

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_FILE = 'dist/cli.js';
const SOURCES = ['src', 'package.json', 'tsup.config.ts', 'scripts/entry-points.ts'];

function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Builds `dist/` unless it is newer than every source file. */
export default function buildOnce(): void {
  const builtAt = statSync(BUILT_FILE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((path) => newestChange(path) < builtAt)) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

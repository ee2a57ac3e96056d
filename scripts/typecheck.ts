/** Checks the types of the library alone, of everything, and of the web page; what has not changed since is not checked again. */
import { spawnSync } from 'node:child_process';

const PROJECTS = ['tsconfig.library.json', 'tsconfig.json', 'web/tsconfig.json'];

for (const project of PROJECTS) {
  const state = `node_modules/.cache/tsc/${project.replace(/[/.]/gu, '-')}.tsbuildinfo`;
  const { status } = spawnSync('npx', ['tsc', '-p', project, '--incremental', '--tsBuildInfoFile', state], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}

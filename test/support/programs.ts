import { execFileSync } from 'node:child_process';

/** Whether a program can be started here. */
export const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

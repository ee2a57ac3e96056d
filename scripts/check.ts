/**
 * Types, style and unit tests, side by side: `npm run check`. What each says is printed when it ends; exit code 1 when one fails.
 * With arguments only the steps of these names are run: `npm run check -- lint`.
 */
import { spawn } from 'node:child_process';

const STEPS: Readonly<Record<string, readonly string[]>> = {
  types: ['npm', 'run', '--silent', 'typecheck'],
  lint: ['npm', 'run', '--silent', 'lint'],
  tests: ['npx', 'vitest', 'run', '--project', 'unit', '--reporter', 'dot', '--experimental.fsModuleCache'],
};

interface Outcome {
  readonly name: string;
  readonly isGood: boolean;
}

const run = (name: string): Promise<Outcome> => new Promise((resolve) => {
  const [command, ...args] = STEPS[name]!;
  const started = performance.now();
  const child = spawn(command!, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { chunks.push(chunk); });
  child.on('close', (code) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    const output = Buffer.concat(chunks).toString().trim();
    if (code !== 0) console.log(output);
    else if (name === 'tests') console.log(output.split('\n').filter((line) => /^\s*(?:Test Files|Tests) /u.test(line)).join('\n'));
    resolve({ name, isGood: code === 0 });
  });
});

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => STEPS[name] === undefined);
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const outcomes = await Promise.all((wanted.length > 0 ? wanted : Object.keys(STEPS)).map(run));
  const failed = outcomes.filter(({ isGood }) => !isGood).map(({ name }) => name);
  console.log(failed.length === 0 ? 'all good' : `failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

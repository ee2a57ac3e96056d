/**
 * The built command over many articles: `npm run build && npm run bench:command [-- --count 100000 --workers 1,2]`.
 *
 * The articles are those of `corpus/`, each with a damaged piece of itself at its end (a seeded mutator makes it), so that no two
 * are the same; they are written to a temporary folder. For each count of workers it prints articles a second by the clock and
 * by the processor (on a machine that others use too, the second is the one to go by), the highest memory, and both for each
 * tenth of the input: they should stay where they are. Linux only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesIn } from '../scripts/articles.js';
import { mutatedFrom, Random } from '../test/support/mutator.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' }, workers: { type: 'string', default: '1,2' }, seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.count);
const TENTHS = 10;
/** Ticks of the processor in a second, as /proc counts them. */
const TICKS = 100;

const folder = mkdtempSync(join(tmpdir(), 'nghisu-bench-'));
const input = join(folder, 'articles.jsonl');

const writeArticles = (): { characters: number } => {
  const sources = articlesIn('corpus/articles').map(({ text }) => text);
  const file = openSync(input, 'w');
  let characters = 0;
  for (let index = 0; index < count; index += 1) {
    const random = new Random(Number(values.seed) * 0x9e37_79b1 + index);
    const source = random.pick(sources);
    const text = source + mutatedFrom([source], random, 100);
    characters += text.length;
    writeSync(file, `${JSON.stringify({ id: index, text, publishedOn: '2024-05-06' })}\n`);
  }
  closeSync(file);
  return { characters };
};

/** Memory in MiB and seconds of the processor that a process has taken so far. */
const usageOf = (pid: number): { mebibytes: number; seconds: number } => {
  const memory = /VmRSS:\s+(?<kilobytes>\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.['kilobytes'];
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /u, '').split(' ');
  return { mebibytes: Number(memory) / 1024, seconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
};

async function run(workers: number): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', 'parse', '--jsonl', '--workers', String(workers)], {
    stdio: [openSync(input, 'r'), 'pipe', 'inherit'],
  });
  let records = 0, bytes = 0, peak = 0, seconds = 0, next = count / TENTHS;
  let last = { records: 0, seconds: 0, clock: start };
  console.log(`\n${workers} worker(s)\n  ${['articles', 'a second', 'a second of processor', 'MiB'].map((word) => word.padStart(22)).join('')}`);
  const look = (): void => {
    const usage = usageOf(child.pid!);
    peak = Math.max(peak, usage.mebibytes);
    seconds = usage.seconds;
    if (records < next) return;
    const clock = performance.now();
    const done = records - last.records;
    const cells = [records, done / (clock - last.clock) * 1000, done / (seconds - last.seconds), usage.mebibytes];
    console.log(`  ${cells.map((cell) => cell.toFixed(0).padStart(22)).join('')}`);
    last = { records, seconds, clock };
    next += count / TENTHS;
  };
  child.stdout!.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) records += 1;
    look();
  });
  const [exitCode] = await once(child, 'close') as [number];
  const clock = (performance.now() - start) / 1000;
  console.log(`  ${records} records, ${(bytes / 2 ** 20).toFixed(0)} MiB, exit code ${exitCode}: ${clock.toFixed(0)} s by the clock, ${seconds.toFixed(0)} s of processor; `
    + `${(records / clock).toFixed(0)} articles a second, ${(records / seconds).toFixed(0)} a second of processor; at most ${peak.toFixed(0)} MiB`);
}

const { characters } = writeArticles();
console.log(`${count} articles of ${Math.round(characters / count)} UTF-16 code units on average`);
for (const workers of values.workers.split(',').map(Number)) await run(workers);
rmSync(folder, { recursive: true, force: true });

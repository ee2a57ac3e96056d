import { createPool } from '../../node/pool.js';
import type { BatchResult, LineFault } from '../../node/batch.js';
import { jsonLine } from '../../node/json-line.js';
import { resultsOf } from '../../node/results.js';
import { CommandError, inputError, usageError } from '../errors.js';
import { printable } from '../escape.js';
import type { Host, Terminal } from '../host.js';
import { fieldsOf, type ManyFlags } from './flags.js';
import { openLines, type LinesFile } from './output.js';
import { progressReport } from './progress.js';
import { progressOf, restOf, type Skipped } from './resume.js';
import { sourceOf, type Source } from './source.js';

/** Some lines gave no record; the rest is done. */
const SOME_FAULTS = 3;

/** Where standard output is found again as a file, to go on with it. */
const STANDARD_OUTPUT = '/dev/stdout';

interface Sinks {
  /** Null: standard output. */
  readonly output: LinesFile | null;
  /** Null: standard error. */
  readonly errors: LinesFile | null;
}

const EMPTIED = 'nghisu: --resume: the output is empty, so everything is read; the shell empties a file after ">": use ">>" or --output.\n';

async function openSinks(flags: ManyFlags, terminal: Terminal): Promise<Sinks> {
  const goesOn = flags.resume === true;
  const path = flags.output ?? (goesOn ? STANDARD_OUTPUT : null);
  if (path === STANDARD_OUTPUT && goesOn && !terminal.outputIsFile) throw usageError('--resume needs --output FILE, or ">> FILE".');
  const output = path === null ? null : await openLines(path, goesOn);
  if (output !== null && goesOn && output.lines === 0 && flags.output === undefined) terminal.writeError(EMPTIED);
  return { output, errors: flags.errors === undefined ? null : await openLines(flags.errors, goesOn) };
}

const faultWords = ({ line, reason, input }: LineFault, { fromFiles }: Source): string => (
  `nghisu: ${printable(fromFiles ? `${input}: ${reason}` : `line ${line} ${reason}`)}.\n`);

async function writeFaults(faults: readonly LineFault[], sinks: Sinks, source: Source, terminal: Terminal): Promise<void> {
  if (faults.length === 0) return;
  if (sinks.errors === null) terminal.writeError(faults.map((fault) => faultWords(fault, source)).join(''));
  else await sinks.errors.write(faults.map((fault) => `${jsonLine(fault)}\n`).join(''));
}

async function writeOutput({ output }: BatchResult, sinks: Sinks, terminal: Terminal): Promise<void> {
  if (output === '') return;
  if (sinks.output !== null) return sinks.output.write(output);
  terminal.writeOutput(output);
  await terminal.outputDrained();
}

/** The pool for more than one worker. */
async function poolFor(workers: number) {
  if (workers === 1) return null;
  try {
    return await createPool({ workers });
  } catch (error) {
    throw usageError(`--workers ${workers}: ${(error as Error).message}.`);
  }
}

const summary = (faults: number, articles: number, source: Source, flags: ManyFlags): string => {
  const what = source.fromFiles ? 'files' : 'lines';
  return `${faults} of ${articles} ${what} gave no record${flags.errors === undefined ? '' : `; ${printable(flags.errors)} says why`}.`;
};

/** Everything of the source, read and written in its order. Faults are written before the records of their batch. */
async function readAll(source: Source, sinks: Sinks, flags: ManyFlags, terminal: Terminal): Promise<void> {
  const fields = fieldsOf(flags, source.fromFiles);
  const skipped: Skipped = { faults: [] };
  const done = sinks.output === null || flags.resume !== true ? null : progressOf(sinks.output);
  const batches = done === null ? source.batches : restOf(source.batches, fields, done, skipped);
  const knownFaults = sinks.errors?.lines ?? 0;
  let articles = done?.records ?? 0, faults = 0;
  const pool = await poolFor(flags.workers ?? 1);
  const report = progressReport(terminal.progressStream, source.total);
  try {
    for await (const result of resultsOf(batches, fields, pool)) {
      const before = skipped.faults.length + faults;
      await writeFaults(result.faults.slice(Math.max(0, knownFaults - before)), sinks, source, terminal);
      await writeOutput(result, sinks, terminal);
      articles += result.records;
      faults += result.faults.length;
      report.add(result.records, source.share(result));
    }
  } finally {
    report.stop();
    await pool?.close();
  }
  faults += skipped.faults.length;
  if (faults > 0) throw new CommandError(summary(faults, articles + faults, source, flags), SOME_FAULTS);
}

/**
 * `nghisu parse --jsonl`: a record for each article of many.
 *
 * @throws CommandError, with exit code 3 when some lines or files gave no record and the rest is done.
 */
export async function parseMany(inputs: readonly string[], flags: ManyFlags, { terminal }: Host): Promise<void> {
  const source = await sourceOf(inputs, terminal);
  fieldsOf(flags, source.fromFiles);
  const sinks = await openSinks(flags, terminal);
  try {
    await readAll(source, sinks, flags, terminal);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw inputError(`the input cannot be read to its end (${printable((error as Error).message)}).`);
  } finally {
    await sinks.output?.close();
    await sinks.errors?.close();
  }
}

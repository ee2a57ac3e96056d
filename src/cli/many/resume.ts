import { readLines, type Batch, type BatchResult, type LineFault } from '../../node/batch.js';
import type { LineFields } from '../../node/fields.js';
import { inputError } from '../errors.js';
import { printable } from '../escape.js';
import type { LinesFile } from './output.js';

/** How far an interrupted run came. */
export interface Progress {
  readonly records: number;
  /** The id of the last record. */
  readonly lastId: string | null;
}

/** What was skipped, known once the first batch after it comes. */
export interface Skipped {
  readonly faults: LineFault[];
}

const idOf = (line: string): string | null => {
  try {
    const { id, schemaVersion } = JSON.parse(line) as Record<string, unknown>;
    if (typeof schemaVersion === 'string' && (id === null || typeof id === 'string')) return id;
  } catch {
    // Reported below.
  }
  throw inputError('--resume: the last line of the output is no record, so it cannot be gone on with.');
};

/** What the output of an interrupted run holds. */
export const progressOf = ({ lines, lastLine }: LinesFile): Progress => ({
  records: lines, lastId: lastLine === null ? null : idOf(lastLine),
});

const otherInput = (id: string | null, line: number): Error => inputError(
  `--resume: the output was not made from this input: its last record has the id ${JSON.stringify(printable(id ?? ''))}, line ${line} has another.`,
);

/**
 * The rest of the batches after the lines that an earlier run has read: as many articles as it wrote records, with the
 * faulty and blank lines among and right after them.
 *
 * @param skipped - Filled while lines are skipped.
 * @throws CommandError (exit code 1) when the last record is not that of the last line skipped.
 */
export async function* restOf(
  batches: AsyncIterable<Batch | BatchResult>, fields: LineFields, { records, lastId }: Progress, skipped: Skipped,
): AsyncGenerator<Batch | BatchResult> {
  let left = records;
  for await (const work of batches) {
    if (left === 0) {
      yield work;
      continue;
    }
    if ('output' in work) {
      skipped.faults.push(...work.faults);
      continue;
    }
    for (const { line, article, fault, rest } of readLines(work, fields)) {
      if (fault !== null) skipped.faults.push(fault);
      if (article === null) continue;
      left -= 1;
      if (left > 0) continue;
      if ((article.options.id ?? null) !== lastId) throw otherInput(lastId, line);
      if (rest.length > 0) yield { firstLine: line + 1, bytes: rest };
      break;
    }
  }
  if (left > 0) throw inputError(`--resume: the output holds ${left} more records than this input has articles.`);
}

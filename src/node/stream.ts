import { Duplex } from 'node:stream';
import { unexpected } from '../errors.js';
import type { BatchResult, LineFault } from './batch.js';
import { batchesOf, type Chunk } from './batches.js';
import { expectOptions, lineFields, type LineFields } from './fields.js';
import { createPool, expectWorkers, type ParsePool } from './pool.js';
import { resultsOf } from './results.js';

/** How a stream of articles is read. */
export interface ParseStreamOptions extends Partial<LineFields> {
  /**
   * Told of every line that gives no record, in the order of the lines; the stream goes on. Without it the stream fails with
   * a `LineError` at the first such line.
   */
  onError?: (fault: LineFault) => void;
  /** How many threads read; 1, the default, reads in this thread. More need the package `piscina`. */
  workers?: number;
  /** Threads of `createPool` to read with; the stream does not close them. */
  pool?: ParsePool;
}

/** A line that gives no record, as the failure of a stream without `onError`. */
export class LineError extends Error implements LineFault {
  override readonly name = 'LineError';
  readonly line: number;
  readonly reason: string;
  readonly input: string;

  constructor({ line, reason, input }: LineFault) {
    super(`line ${line} ${reason}`);
    this.line = line;
    this.reason = reason;
    this.input = input;
  }
}

interface Setting {
  readonly fields: LineFields;
  readonly workers: number;
  readonly pool: ParsePool | null;
  readonly onError: (fault: LineFault) => void;
}

const failAtOnce = (fault: LineFault): never => { throw new LineError(fault); };

const settingOf = (given: ParseStreamOptions | undefined): Setting => {
  const { workers, pool, onError, ...fields } = expectOptions(given, ['workers', 'pool', 'onError']);
  if (onError !== undefined && typeof onError !== 'function') throw unexpected('options.onError', 'a function', onError);
  if (pool !== undefined && (typeof pool !== 'object' || pool === null)) throw unexpected('options.pool', 'a pool of createPool()', pool);
  return {
    fields: lineFields(fields),
    workers: workers === undefined ? 1 : expectWorkers(workers),
    pool: (pool as ParsePool | undefined) ?? null,
    onError: (onError as Setting['onError'] | undefined) ?? failAtOnce,
  };
};

async function* outputOf(results: AsyncIterable<BatchResult>, onError: (fault: LineFault) => void): AsyncGenerator<Buffer> {
  for await (const { output, faults } of results) {
    for (const fault of faults) onError(fault);
    if (output !== '') yield Buffer.from(output);
  }
}

async function* recordsOf(source: AsyncIterable<Chunk>, { fields, workers, pool, onError }: Setting): AsyncGenerator<Buffer> {
  const ownPool = pool === null && workers > 1 ? await createPool({ workers }) : null;
  try {
    yield* outputOf(resultsOf(batchesOf(source), fields, pool ?? ownPool), onError);
  } finally {
    await ownPool?.close();
  }
}

/**
 * A Node stream that turns articles into records: JSON Lines in, JSON Lines out, in the same order. Each line of the input is
 * an object with the text of an article; each record is a line of the output. It reads no faster than its output is taken,
 * so its memory does not grow with the input.
 *
 * @example
 * await pipeline(createReadStream('articles.jsonl'), parseStream({ onError: console.error }), createWriteStream('records.jsonl'));
 * @throws TypeError when an option is unknown or of the wrong form.
 */
export const parseStream = (options?: ParseStreamOptions): Duplex => {
  const setting = settingOf(options);
  return Duplex.from((source: AsyncIterable<Chunk>) => recordsOf(source, setting));
};

async function* chunksOf(reader: ReadableStreamDefaultReader<Chunk>): AsyncGenerator<Chunk> {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The same as `parseStream` for Web streams: a pair of streams for `pipeThrough`.
 *
 * @example
 * const records = response.body.pipeThrough(parseWebStream({ textField: 'body' }));
 * @throws TypeError when an option is unknown or of the wrong form.
 */
export const parseWebStream = (options?: ParseStreamOptions): { readable: ReadableStream<Uint8Array>; writable: WritableStream<Chunk> } => {
  const setting = settingOf(options);
  const { readable: input, writable } = new TransformStream<Chunk, Chunk>();
  const reader = input.getReader();
  const records = recordsOf(chunksOf(reader), setting);
  const readable = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await records.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel(reason) {
      await reader.cancel(reason);
      await records.return(undefined);
    },
  });
  return { readable, writable };
};

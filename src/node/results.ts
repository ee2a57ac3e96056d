import { readBatch, type Batch, type BatchResult } from './batch.js';
import type { LineFields } from './fields.js';
import { inOrder } from './in-order.js';
import type { ParsePool } from './pool.js';

/** Batches at work or waiting their turn, for each thread: one is read while the next stands ready. */
const BATCHES_PER_WORKER = 2;

const isResult = (work: Batch | BatchResult): work is BatchResult => 'output' in work;

/** What comes of each batch, in the order of the batches: read in this thread, or by the threads of `pool`. */
export async function* resultsOf(
  batches: AsyncIterable<Batch | BatchResult>, fields: LineFields, pool: ParsePool | null,
): AsyncGenerator<BatchResult> {
  if (pool !== null) {
    const work = (each: Batch | BatchResult): Promise<BatchResult> => (
      isResult(each) ? Promise.resolve(each) : pool.readBatch(each, fields));
    yield* inOrder(batches, work, pool.workers * BATCHES_PER_WORKER);
    return;
  }
  for await (const each of batches) yield isResult(each) ? each : readBatch(each, fields);
}

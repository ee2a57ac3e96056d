/** What each thread of the pool runs. */
import { readBatch, type Batch, type BatchResult } from './batch.js';
import type { LineFields } from './fields.js';

interface Task {
  readonly batch: Batch;
  readonly fields: LineFields;
}

/** The thread pool calls the default export for each task. */
const readTask = ({ batch, fields }: Task): BatchResult => readBatch(batch, fields);
export { readTask as default };

import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { expectFields, unexpected } from '../errors.js';
import type { Batch, BatchResult } from './batch.js';
import type { LineFields } from './fields.js';

export interface PoolOptions {
  /** How many threads read articles; default: one for each core that this process may use. */
  workers?: number;
}

/** Threads that read articles. Each holds the tables of the library once and keeps them until the pool is closed. */
export interface ParsePool {
  readonly workers: number;
  /** @internal Reads the articles of whole lines. */
  readBatch(batch: Batch, fields: LineFields): Promise<BatchResult>;
  /** Waits for what is being read, then ends the threads. */
  close(): Promise<void>;
}

/** The package that runs the threads is installed by those who want threads. */
const MISSING = 'Several workers need the package "piscina", which is not installed: npm install piscina';

const NOT_FOUND: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

const loadPiscina = async (): Promise<typeof Piscina> => {
  try {
    return (await import('piscina')).Piscina;
  } catch (error) {
    if (!NOT_FOUND.has((error as NodeJS.ErrnoException).code)) throw error;
    throw new Error(MISSING, { cause: error });
  }
};

/** `value` if it is a count of workers. */
export const expectWorkers = (value: unknown): number => {
  if (value === undefined) return availableParallelism();
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw unexpected('options.workers', 'an integer of at least 1', value);
};

/** What the threads run; built beside this file. */
const WORKER_FILE = new URL('./node-worker.js', import.meta.url);

/**
 * Starts threads that read articles, for several streams to share. Needs the package `piscina`.
 *
 * @example
 * const pool = await createPool({ workers: 4 });
 * await pipeline(input, parseStream({ pool }), output);
 * await pool.close();
 * @throws Error when `piscina` is not installed; TypeError when an option is wrong.
 */
export const createPool = async (options: PoolOptions = {}): Promise<ParsePool> => {
  const workers = expectWorkers(expectFields('options', options, ['workers'])['workers']);
  const Pool = await loadPiscina();
  const threads = new Pool({ filename: WORKER_FILE.href, minThreads: workers, maxThreads: workers, concurrentTasksPerWorker: 1 });
  return {
    workers,
    readBatch: (batch, fields) => threads.run({ batch, fields }) as Promise<BatchResult>,
    close: () => threads.close(),
  };
};

import { Worker } from 'bullmq';
import type { QueuedArticle } from './article.js';
import { nameAndBase, type QueueOptions } from './connection.js';
import { createProcessor, type Outcome, type ProcessorOptions } from './processor.js';

export interface WorkerOptions extends QueueOptions, ProcessorOptions {
  /**
   * How many articles are under way at once; default 8. Reading keeps one core busy whatever the number: more only let the
   * sink and Redis work meanwhile. Use every core by starting one process for each.
   */
  readonly concurrency?: number;
  /** Milliseconds after which the articles of a worker that fell silent are given to others; default 30,000. */
  readonly lockDuration?: number;
  /** How often an article may be under way when its worker dies before it becomes a dead letter; default 3. */
  readonly mostDeaths?: number;
  /** Signals on which the worker finishes what it is reading and stops; default none. */
  readonly stopOn?: readonly NodeJS.Signals[];
  /** Told of failures of the connection, from which the worker recovers by itself. */
  readonly onError?: (error: Error) => void;
}

/** Counts since the worker started. */
export interface WorkerMetrics {
  readonly written: number;
  /** Articles whose record was there already. */
  readonly known: number;
  /** Attempts that failed and will be followed by another. */
  readonly retries: number;
  readonly deadLetters: number;
  /** Articles taken over from workers that fell silent. */
  readonly takenOver: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
}

export interface RunningWorker {
  /** The BullMQ worker, for its events and all else. */
  readonly worker: Worker<QueuedArticle, Outcome>;
  metrics(): WorkerMetrics;
  /** Takes no further article, waits for those under way, and closes the connection. */
  stop(): Promise<void>;
}

type Counts = Record<'written' | 'known' | 'retries' | 'deadLetters' | 'takenOver', number>;

const countEvents = (worker: Worker<QueuedArticle, Outcome>): Counts => {
  const counts: Counts = { written: 0, known: 0, retries: 0, deadLetters: 0, takenOver: 0 };
  worker.on('completed', (_job, outcome) => { counts[outcome] += 1; });
  worker.on('failed', (job) => { counts[job?.finishedOn === undefined ? 'retries' : 'deadLetters'] += 1; });
  worker.on('stalled', () => { counts.takenOver += 1; });
  return counts;
};

/**
 * Starts reading articles from the queue in this process.
 *
 * @example
 * const { stop } = startWorker({ connection: { host: '10.0.0.5' }, sink: folderSink('records'), stopOn: ['SIGTERM'] });
 */
export const startWorker = (options: WorkerOptions): RunningWorker => {
  const { concurrency = 8, lockDuration = 30_000, mostDeaths = 3, stopOn = [], onError } = options;
  const { name, base } = nameAndBase(options);
  const worker = new Worker<QueuedArticle, Outcome>(name, createProcessor(options), {
    ...base, concurrency, lockDuration, stalledInterval: lockDuration, maxStalledCount: mostDeaths,
  });
  worker.on('error', (error) => { onError?.(error); });
  const counts = countEvents(worker);
  const started = performance.now();
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    for (const signal of stopOn) process.removeListener(signal, onSignal);
    return stopping ??= worker.close();
  };
  const onSignal = (): void => { void stop(); };
  for (const signal of stopOn) process.once(signal, onSignal);
  return {
    worker,
    metrics: () => {
      const seconds = (performance.now() - started) / 1000;
      return { ...counts, seconds, articlesPerSecond: (counts.written + counts.known) / seconds };
    },
    stop,
  };
};

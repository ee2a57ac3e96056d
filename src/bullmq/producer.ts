import { setTimeout as sleep } from 'node:timers/promises';
import { Queue, type JobsOptions } from 'bullmq';
import { articleFault, jobIdOf, type QueuedArticle } from './article.js';
import { nameAndBase, type QueueOptions } from './connection.js';

export interface ProducerOptions extends QueueOptions {
  /** How often a job is tried before it becomes a dead letter; default 5. */
  readonly attempts?: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. Default 1000. */
  readonly backoff?: number;
  /** `addAll` waits while so many articles wait in the queue, which keeps Redis small; default 50,000. */
  readonly mostWaiting?: number;
}

/** Sends articles to the queue. */
export interface Producer {
  /** The BullMQ queue, for all that BullMQ can do with it. */
  readonly queue: Queue<QueuedArticle>;
  /** @throws TypeError when the article has no id or no text. */
  add(article: QueuedArticle): Promise<void>;
  /** Sends articles as fast as the workers take them, and returns how many. */
  addAll(articles: AsyncIterable<QueuedArticle> | Iterable<QueuedArticle>): Promise<number>;
  close(): Promise<void>;
}

const JOB_NAME = 'article';
const SENT_AT_ONCE = 200;
const LOOK_AGAIN_AFTER = 100;

const jobOf = (article: QueuedArticle): { name: string; data: QueuedArticle; opts: JobsOptions } => {
  const fault = articleFault(article);
  if (fault !== undefined) throw new TypeError(`article: ${fault}`);
  return { name: JOB_NAME, data: article, opts: { jobId: jobIdOf(article.id) } };
};

/**
 * A producer of articles. An article whose id waits in the queue already, or is a dead letter, is not added again.
 *
 * @example
 * const producer = createProducer({ connection: { host: '10.0.0.5' } });
 * await producer.addAll(articles);
 * await producer.close();
 */
export const createProducer = (options: ProducerOptions): Producer => {
  const { attempts = 5, backoff = 1000, mostWaiting = 50_000 } = options;
  const { name, base } = nameAndBase(options);
  const queue = new Queue<QueuedArticle>(name, {
    ...base,
    defaultJobOptions: {
      attempts, backoff: { type: 'exponential', delay: backoff }, removeOnComplete: true, removeOnFail: false, stackTraceLimit: 1,
    },
  });
  const send = async (articles: readonly QueuedArticle[]): Promise<void> => {
    while (await queue.getWaitingCount() >= mostWaiting) await sleep(LOOK_AGAIN_AFTER);
    await queue.addBulk(articles.map(jobOf));
  };
  return {
    queue,
    async add(article) {
      const { data, opts } = jobOf(article);
      await queue.add(JOB_NAME, data, opts);
    },
    async addAll(articles) {
      let sent = 0, next: QueuedArticle[] = [];
      for await (const article of articles) {
        next.push(article);
        sent += 1;
        if (next.length < Math.min(SENT_AT_ONCE, mostWaiting)) continue;
        await send(next);
        next = [];
      }
      if (next.length > 0) await send(next);
      return sent;
    },
    close: () => queue.close(),
  };
};

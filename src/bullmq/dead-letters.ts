import type { Job, Queue } from 'bullmq';
import type { QueuedArticle } from './article.js';

/** An article that was given up. It stays in the queue's failed jobs until it is tried again or removed. */
export interface DeadLetter {
  readonly article: QueuedArticle;
  readonly reason: string;
  readonly attempts: number;
  /** When it was given up: milliseconds since 1970. */
  readonly failedAt: number | null;
}

const PAGE = 100;

/** The failed jobs page by page; all of a page stay where they are, or all leave it. */
async function* failedJobs(queue: Queue<QueuedArticle>, pageStaysAt: (page: number) => number): AsyncGenerator<Job<QueuedArticle>> {
  for (let page = 0; ; page += 1) {
    const start = pageStaysAt(page);
    const jobs = await queue.getFailed(start, start + PAGE - 1);
    if (jobs.length === 0) return;
    yield* jobs;
  }
}

/** Every dead letter with its reason, the latest first. */
export async function* deadLetters(queue: Queue<QueuedArticle>): AsyncGenerator<DeadLetter> {
  for await (const { data, failedReason, attemptsMade, finishedOn } of failedJobs(queue, (page) => page * PAGE)) {
    yield { article: data, reason: failedReason, attempts: attemptsMade, failedAt: finishedOn ?? null };
  }
}

/** Sends every dead letter to the workers again, with all its attempts, and returns how many. */
export const retryDeadLetters = async (queue: Queue<QueuedArticle>): Promise<number> => {
  let count = await queue.getFailedCount();
  const total = count;
  for await (const job of failedJobs(queue, () => 0)) {
    if (count === 0) break;
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    count -= 1;
  }
  return total;
};

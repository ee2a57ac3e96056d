/** Articles through a real Redis and several worker processes, of which one is killed, and Redis is too. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProducer, deadLetters, retryDeadLetters, type Producer, type WorkerMetrics } from '../../src/bullmq/index.js';
import { parse } from '../../src/index.js';
import { articlesIn } from '../../scripts/articles.js';
import { isInstalled } from '../support/programs.js';
import { OwnRedis } from '../support/redis.js';

const ARTICLES = 400;
const WORKERS = 3;
const RECORDS = 'records';
const LONGEST = 170_000;

const HAS_REDIS = isInstalled('redis-server');
if (!HAS_REDIS) console.warn('Skipped: redis-server is not installed (apt-get install redis-server).');

const texts = articlesIn('corpus/articles').map(({ text }) => text.slice(0, 600));
const articles = [
  ...Array.from({ length: ARTICLES }, (_, index) => ({ id: `article ${index}`, text: texts[index % texts.length]!, publishedOn: '2024-05-06' })),
  { id: 'fails-twice', text: texts[0]! },
];

describe.skipIf(!HAS_REDIS)('a queue of articles', () => {
  const redis = new OwnRedis();
  const workers: ChildProcess[] = [];
  let producer: Producer;

  const startWorkerProcess = async (): Promise<ChildProcess> => {
    const child = fork('test/bullmq/worker-process.mjs', [String(redis.port), RECORDS]);
    workers.push(child);
    await once(child, 'message');
    return child;
  };

  /** Waits until as many records stand in Redis, however often it goes away. */
  const recordsReach = async (count: number): Promise<void> => {
    const client = redis.client();
    while (await client.hlen(RECORDS) < count) await sleep(50);
    client.disconnect();
  };

  beforeAll(async () => {
    await redis.start();
    producer = createProducer({ connection: { host: '127.0.0.1', port: redis.port, retryStrategy: () => 100 }, backoff: 100, attempts: 3 });
    producer.queue.on('error', () => undefined);
  });

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await producer.close();
    await redis.remove();
  });

  test('every article has exactly one record, though a worker and Redis die', async () => {
    const [victim] = await Promise.all(Array.from({ length: WORKERS }, startWorkerProcess));
    const sent = producer.addAll(articles);
    await recordsReach(40);
    victim!.kill('SIGKILL');
    await recordsReach(120);
    await redis.stop('SIGKILL');
    await redis.start();
    expect(await sent).toBe(articles.length);
    await producer.addAll(articles.slice(0, 50));
    await recordsReach(articles.length);
    while ((await producer.queue.getJobCounts('waiting', 'active', 'delayed')).active !== 0) await sleep(50);

    const client = redis.client();
    const records = await client.hgetall(RECORDS);
    expect(Object.keys(records).sort()).toEqual(articles.map(({ id }) => id).sort());
    for (const { id, text } of [articles[0]!, articles[77]!]) {
      expect(JSON.parse(records[id]!)).toEqual(JSON.parse(JSON.stringify(parse(text, { id, publishedOn: '2024-05-06' }))));
    }
    expect(Object.keys(await client.hgetall('written-by')).length).toBe(WORKERS);
    client.disconnect();
  }, LONGEST);

  test('what cannot be read or written is a dead letter with its reason, and can be tried again', async () => {
    await producer.add({ id: 'never-written', text: 'Sáng 5/3, UBND tỉnh họp.' });
    await producer.add({ id: 'bad-date', text: 'Sáng 5/3, UBND tỉnh họp.', publishedOn: '5/3/2024' });
    while (await producer.queue.getFailedCount() < 2) await sleep(50);
    const letters = async () => {
      const found: [string, string, number][] = [];
      for await (const { article, reason, attempts } of deadLetters(producer.queue)) found.push([article.id, reason, attempts]);
      return found.sort();
    };
    const expected = [
      ['bad-date', 'options.publishedOn: expected a day of the calendar such as "2020-11-18", got "5/3/2024"', 1],
      ['never-written', 'the sink refuses it', 3],
    ];
    expect(await letters()).toEqual(expected);
    expect(await retryDeadLetters(producer.queue)).toBe(2);
    while (await producer.queue.getFailedCount() < 2) await sleep(50);
    expect(await letters()).toEqual(expected);
  }, LONGEST);

  test('a worker that is told to stop finishes and reports', async () => {
    const alive = workers.filter(({ killed }) => !killed);
    const reports = await Promise.all(alive.map(async (worker) => {
      const report = once(worker, 'message'), gone = once(worker, 'exit');
      worker.kill('SIGTERM');
      const [metrics] = await report as [WorkerMetrics];
      expect(await gone).toEqual([0, null]);
      return metrics;
    }));
    expect(reports.length).toBe(WORKERS - 1);
    const total = (name: keyof WorkerMetrics): number => reports.reduce((sum, metrics) => sum + metrics[name], 0);
    expect(total('written')).toBeGreaterThan(ARTICLES / 2);
    expect(total('deadLetters')).toBe(4);
    expect(total('retries')).toBeGreaterThanOrEqual(4);
    expect((await producer.queue.getJobCounts('waiting', 'active', 'delayed'))).toEqual({ waiting: 0, active: 0, delayed: 0 });
  }, LONGEST);
});

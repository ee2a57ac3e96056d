// One worker process of the test of the queue: node worker-process.mjs PORT HASH
import { Redis } from 'ioredis';
import { startWorker } from '../../dist/bullmq.js';

const [port, hash] = process.argv.slice(2);
const redis = new Redis(Number(port), '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 100 });
redis.on('error', () => undefined);

/** Writes a record only where there is none, and counts every time it is asked to. */
const sink = {
  async write(id, record) {
    if (record.id !== id) throw new Error('a record of another article');
    if (id === 'fails-twice' && await redis.incr('tries-of-fails-twice') <= 2) throw new Error('the sink is not there yet');
    if (id === 'never-written') throw new Error('the sink refuses it');
    if (await redis.hsetnx(hash, id, JSON.stringify(record)) === 0) await redis.incr('written-again');
    await redis.hincrby('written-by', process.pid, 1);
  },
};

const { metrics, stop, worker } = startWorker({
  connection: { host: '127.0.0.1', port: Number(port), retryStrategy: () => 100 }, sink, concurrency: 4, lockDuration: 2000,
});
worker.waitUntilReady().then(() => process.send('ready'));
process.once('SIGTERM', () => {
  stop().then(() => {
    process.send(metrics());
    redis.disconnect();
    process.disconnect();
  });
});

export type { QueuedArticle } from './article.js';
export type { QueueOptions } from './connection.js';
export { deadLetters, retryDeadLetters, type DeadLetter } from './dead-letters.js';
export { createProcessor, type Outcome, type ProcessorOptions } from './processor.js';
export { createProducer, type Producer, type ProducerOptions } from './producer.js';
export { folderSink, redisHashSink, type RecordSink, type RedisHash } from './sink.js';
export { startWorker, type RunningWorker, type WorkerMetrics, type WorkerOptions } from './worker.js';

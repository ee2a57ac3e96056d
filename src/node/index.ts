export type { LineFault } from './batch.js';
export type { Chunk } from './batches.js';
export type { LineFields } from './fields.js';
export { createPool, type ParsePool, type PoolOptions } from './pool.js';
export { LineError, parseStream, parseWebStream, type ParseStreamOptions } from './stream.js';

import type { ConnectionOptions } from 'bullmq';

/** Where Redis is, and under which name the articles wait there. */
export interface QueueOptions {
  /** Options of ioredis, or a client. */
  readonly connection: ConnectionOptions;
  /** Default `nghisu`. */
  readonly queue?: string;
  /** Before every key in Redis; default `bull`, that of BullMQ. */
  readonly prefix?: string;
}

export const DEFAULT_QUEUE = 'nghisu';

const isPlainObject = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** While Redis is away commands wait for it instead of failing. A client is used as it is. */
export const patient = (connection: ConnectionOptions): ConnectionOptions => (
  isPlainObject(connection) ? { maxRetriesPerRequest: null, ...connection } : connection);

export const nameAndBase = ({ connection, queue = DEFAULT_QUEUE, prefix }: QueueOptions) => ({
  name: queue,
  base: { connection: patient(connection), ...(prefix === undefined ? null : { prefix }) },
});

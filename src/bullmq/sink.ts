import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../record/types.js';

/**
 * Where records go. A job may run more than once (a machine dies after it wrote and before the queue knew), so `write` must
 * leave one record of an id however often it is called: an upsert, a put by key, a rename onto the same name.
 */
export interface RecordSink {
  write(id: string, record: ArticleRecord): Promise<void>;
  /** Whether the record of an id is there already; then the article is not read again. */
  has?(id: string): Promise<boolean>;
}

const LONGEST_NAME = 200;

/** A file name for any id: readable where it can be, a digest where it would be too long or is reserved. */
const fileNameOf = (id: string): string => {
  const name = encodeURIComponent(Buffer.from(id).toString()).replace(/\./gu, '%2E');
  return name.length > LONGEST_NAME ? `sha256-${createHash('sha256').update(id).digest('hex')}` : name;
};

/** One file for each record, `ID.json`, which is either there whole or not at all. */
export const folderSink = (folder: string): RecordSink => {
  const pathOf = (id: string): string => join(folder, `${fileNameOf(id)}.json`);
  const ready = mkdir(folder, { recursive: true });
  ready.catch(() => undefined);
  let written = 0;
  return {
    async has(id) {
      return access(pathOf(id)).then(() => true, () => false);
    },
    async write(id, record) {
      await ready;
      written += 1;
      const part = `${pathOf(id)}.${process.pid}-${written}.part`;
      await writeFile(part, `${JSON.stringify(record)}\n`);
      await rename(part, pathOf(id));
    },
  };
};

/** The commands of a Redis client that the sink calls; a client of ioredis has them. */
export interface RedisHash {
  hset(key: string, field: string, value: string): Promise<unknown>;
  hexists(key: string, field: string): Promise<number>;
}

/** The fields of one Redis hash: the id of the article and its record as JSON. */
export const redisHashSink = (redis: RedisHash, key: string): RecordSink => ({
  async has(id) {
    return await redis.hexists(key, id) === 1;
  },
  async write(id, record) {
    await redis.hset(key, id, JSON.stringify(record));
  },
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A Redis server of one's own that writes every command to its append-only file. */
export class OwnRedis {
  port = 0;
  private readonly folder = mkdtempSync(join(tmpdir(), 'nghisu-redis-'));
  private server: ChildProcess | null = null;

  async start(): Promise<void> {
    if (this.port === 0) this.port = await freePort();
    this.server = spawn('redis-server', [
      '--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder,
      '--save', '', '--appendonly', 'yes', '--appendfsync', 'always',
    ], { stdio: 'ignore' });
    const client = this.client();
    while (await client.ping().catch(() => '') !== 'PONG') await sleep(50);
    client.disconnect();
  }

  client(): Redis {
    const client = new Redis(this.port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 100 });
    client.on('error', () => undefined);
    return client;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server === null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

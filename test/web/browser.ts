/** Headless Chromium, where the machine has one. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';

const CANDIDATES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const EXECUTABLE = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Why browser tests do not run, or `null` when they do. */
export const MISSING_BROWSER = EXECUTABLE === undefined
  ? 'no Chromium on this machine: install it (apt-get install chromium) or name it in the variable CHROMIUM'
  : null;

export const launch = (): Promise<Browser> => chromium.launch({
  executablePath: EXECUTABLE!,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync',
  ],
});

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** Serves the files of a folder on this machine alone. */
export const serve = async (folder: string): Promise<{ server: Server; url: string }> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (content) => { response.setHeader('content-type', `${TYPES[extname(path === '/' ? '.html' : path)] ?? ''}; charset=utf-8`).end(content); },
      () => { response.writeHead(404).end(); },
    );
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
};

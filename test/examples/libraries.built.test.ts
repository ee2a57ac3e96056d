/** The examples run, against the package as it is built. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SAMPLE_TEXT } from '../support/sample-article.js';

const run = (file: string): string => execFileSync(process.execPath, [`examples/${file}`], { encoding: 'utf8' });

describe('examples', () => {
  test('a Fastify endpoint', async () => {
    const path = '../../examples/fastify-endpoint.mjs';
    const { buildServer } = await import(path) as { buildServer: () => {
      inject(request: object): Promise<{ statusCode: number; json(): Record<string, unknown> }>;
      close(): Promise<void>;
    }; };
    const server = buildServer();
    const headers = { 'content-type': 'text/plain' };
    const post = (url: string) => server.inject({ method: 'POST', url, payload: SAMPLE_TEXT, headers });
    const response = await post('/records?publishedOn=2024-03-06');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ schemaVersion: '1.0', article: { publishedOn: '2024-03-06' } });
    expect((await post('/records?publishedOn=6/3/2024')).statusCode).toBe(400);
    await server.close();
  });

  test('a React component', () => {
    expect(run('react-record-card.mjs')).toMatch(/<time dateTime="2025-10-17">[\s\S]*<b>Nông Thừa Kiên<\/b> \(chair\) Bí thư Tỉnh ủy Lạng Sơn/u);
  });

  test('wink-nlp', () => {
    const output = run('wink.mjs');
    expect(output).toContain('PERSON Lê Văn Mẫu');
    expect(output).toContain('[ [ \'Lê Văn Mẫu\', 2 ] ]');
    expect(output).toContain('thăm TP. Hà Giang.\',');
  });

  test('compromise', () => {
    expect(run('compromise.mjs')).toContain('title and person: Bí thư Tỉnh ủy Nông Thừa Kiên');
  });

  test('vntk, or why not', () => {
    expect(run('vntk.mjs')).toMatch(/^vntk is not installed here\.\n$|Names of persons: \d+ the same/u);
  });
});

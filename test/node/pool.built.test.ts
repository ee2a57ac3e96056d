/** Threads from the built package, by import and by require. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
/** Inside the project, so that `piscina` is found. */
beforeAll(() => { folder = mkdtempSync(join('node_modules', '.nghisu-pool-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const run = (name: string, program: string): unknown => {
  writeFileSync(join(folder, name), program);
  return JSON.parse(execFileSync(process.execPath, [join(folder, name)], { encoding: 'utf8' }));
};

const USE = `
  const { pipeline } = node;
  const main = async () => {
    const faults = [], chunks = [];
    const pool = await createPool({ workers: 2 });
    const lines = [...Array(40).keys()].map((id) => id === 7 ? '{' : JSON.stringify({ id, text: 'Sáng 5/3, UBND tỉnh Lào Cai họp.' }));
    const text = lines.join('\\n') + '\\n';
    for (const options of [{ pool }, { pool }, { workers: 2 }]) {
      await pipeline([text.slice(0, 100), text.slice(100, 900), text.slice(900)],
        parseStream({ ...options, onError: ({ line }) => faults.push(line) }),
        async (source) => { for await (const chunk of source) chunks.push(chunk); });
    }
    await pool.close();
    const records = Buffer.concat(chunks).toString().trim().split('\\n').map((line) => JSON.parse(line));
    console.log(JSON.stringify({ ids: records.map(({ id }) => Number(id)), meetings: records[0].meetings.length, faults }));
  };
  main();`;
const ids = [...Array(40).keys()].filter((id) => id !== 7);
const EXPECTED = { ids: [...ids, ...ids, ...ids], meetings: 1, faults: [8, 8, 8] };

test('import', () => {
  const program = `import { createPool, parseStream } from '../../dist/node.js'; import * as node from 'node:stream/promises'; ${USE}`;
  expect(run('use.mjs', program)).toEqual(EXPECTED);
});

test('require', () => {
  const program = `const { createPool, parseStream } = require('../../dist/node.cjs'), node = require('node:stream/promises'); ${USE}`;
  expect(run('use.cjs', program)).toEqual(EXPECTED);
});

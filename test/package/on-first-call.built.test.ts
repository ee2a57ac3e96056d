/** The engine with its words and rules waits for the first text: an import that made it would take three times as long. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** How many tables are read by then: each is an array or an object in JSON. */
const COUNT_TABLES = [
  'const parseJson = JSON.parse; let count = 0;',
  'JSON.parse = (...given) => { count += 1; return parseJson(...given); };',
  'const { parse } = await import("./dist/index.js"); const atImport = count;',
  'parse("Chiều 5/6, HĐND tỉnh họp."); const atFirst = count;',
  'parse("Chiều 6/6, HĐND tỉnh họp.");',
  'console.log([atImport, atFirst > 100, count === atFirst].join());',
].join('\n');

test('an import reads no table, the first text reads them all', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', COUNT_TABLES], { encoding: 'utf8' });
  expect(printed.trim()).toBe('0,true,true');
});

/** The library evaluates, fetches and writes nothing: it works where there is nothing to do that with. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import type * as Library from '../../src/index.js';
import packageJson from '../../package.json' with { type: 'json' };
import { parse } from '../../src/index.js';
import { SAMPLE_TEXT } from '../support/sample-article.js';

/** The built library in a realm of its own: no `require`, no `process`, no `fetch`, no timers, and code from strings is refused. */
const inBareRealm = (): typeof Library => {
  const module = { exports: {} };
  const realm = createContext({ module, exports: module.exports }, { codeGeneration: { strings: false, wasm: false } });
  new Script(readFileSync('dist/index.cjs', 'utf8')).runInContext(realm);
  return module.exports as typeof Library;
};

test('it works in a realm that holds the language and nothing else, and reads the same', () => {
  const options = { publishedOn: '2024-03-05' };
  expect(JSON.stringify(inBareRealm().parse(SAMPLE_TEXT, options))).toBe(JSON.stringify(parse(SAMPLE_TEXT, options)));
});

test('a realm like that refuses what the library must not do', () => {
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const code of ['eval("1")', 'new Function("return 1")()', 'fetch("https://example.org")', 'require("fs")', 'process.exit()']) {
    expect(() => new Script(code).runInContext(realm) as unknown, code).toThrow();
  }
});

const IMPORT = /^\s*(?:import|export)\b[^;]*?\bfrom\s*["'](?<path>[^"']+)["']|\bimport\(\s*["'](?<lazy>[^"']+)["']/gmu;

test.each(['dist/index.js', 'dist/schema.js'])('%s imports nothing of Node', (file) => {
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups }) => groups!['path'] ?? groups!['lazy']!);
  expect(imported.filter((path) => !path.startsWith('./') && !/^zod(?:\/|$)/u.test(path))).toEqual([]);
});

test('what it installs is one package without dependencies of its own; the rest is for those who ask for it', () => {
  expect(Object.keys(packageJson.dependencies)).toEqual(['zod']);
  for (const name of Object.keys(packageJson.peerDependencies)) {
    expect(packageJson.peerDependenciesMeta, name).toHaveProperty([name, 'optional'], true);
  }
  const zod = JSON.parse(readFileSync('node_modules/zod/package.json', 'utf8')) as { dependencies?: object };
  expect(Object.keys(zod.dependencies ?? {})).toEqual([]);
  expect(packageJson.publishConfig).toEqual({ access: 'public', provenance: true });
});

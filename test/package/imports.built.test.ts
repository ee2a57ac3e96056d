/** What each built entry point loads: followed through its files, without running them. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ADD_ON_ENTRY_POINTS, ENTRY_POINTS } from '../../scripts/entry-points.js';

const IMPORT = /\b(?:from|import|require)\s*\(?\s*["'](?<module>[@.\w][\w./@-]*)["']/gu;

interface Loaded { readonly files: Set<string>; readonly packages: Set<string> }

const packageOf = (name: string): string => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');

/** Files of the package and names of packages that a file loads at once or later. */
const loadedBy = (file: string, loaded: Loaded = { files: new Set(), packages: new Set() }): Loaded => {
  if (loaded.files.has(file)) return loaded;
  loaded.files.add(file);
  for (const { groups } of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const name = groups!['module']!;
    if (name.startsWith('.')) loadedBy(join(dirname(file), name), loaded);
    else if (!name.startsWith('node:') && !builtinModules.includes(name)) loaded.packages.add(packageOf(name));
  }
  return loaded;
};

const optional = Object.keys(packageJson.peerDependencies);
const entries = (extension: string): string[] => ENTRY_POINTS.map(({ name }) => `dist/${name}.${extension}`);

describe.each(['js', 'cjs'])('.%s', (extension) => {
  test('the library loads no package, no add-on and nothing of Node', () => {
    const { files, packages } = loadedBy(`dist/index.${extension}`);
    expect([...packages]).toEqual([]);
    expect([...files].filter((file) => entries(extension).includes(file))).toEqual([`dist/index.${extension}`]);
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/["']node:/u);
  });

  test('the schema loads zod', () => {
    expect([...loadedBy(`dist/schema.${extension}`).packages]).toEqual(['zod']);
  });

  test.each(ADD_ON_ENTRY_POINTS)('$name loads optional packages only', ({ name }) => {
    const { packages } = loadedBy(`dist/${name}.${extension}`);
    expect([...packages].filter((each) => each !== 'zod' && !optional.includes(each))).toEqual([]);
  });
});

test('every optional package is marked so', () => {
  const meta: Readonly<Record<string, { optional?: boolean }>> = packageJson.peerDependenciesMeta;
  expect(optional.filter((name) => meta[name]?.optional !== true)).toEqual([]);
});

test('the reader of pages loads parse5', () => {
  expect([...loadedBy('dist/html.js').packages]).toEqual(['parse5']);
});

import { basename, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Options } from 'tsup';
import { DOCUMENTATION } from './without-documentation.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const withoutDocumentation = (key: string, value: unknown): unknown => (DOCUMENTATION.has(key) ? undefined : value);

/**
 * The exports of a table as code that parses JSON: an engine reads it faster than the same literals, of which it would build a
 * syntax tree first.
 *
 * @throws TypeError when an export is more than JSON can say, such as a function.
 */
export const packed = (tables: Readonly<Record<string, unknown>>, file: string): string =>
  Object.entries(tables).map(([name, table]) => {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(table) ?? 'null'), table)) {
      throw new TypeError(`${file}: expected ${name} to be plain data, got what JSON cannot say`);
    }
    return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(table, withoutDocumentation))});`;
  }).join('\n');

/** Writes the tables of the lexicon into a bundle as JSON. */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/]tables[\\/].*\.ts$/ }, async ({ path }) => {
      if (basename(path) === 'index.ts') return undefined;
      const { outputFiles } = await build.esbuild.build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
      const tables = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`) as Record<string, unknown>;
      return { contents: packed(tables, relative('.', path)), loader: 'js' };
    });
  },
};

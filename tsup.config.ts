import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Format, type Options } from 'tsup';
import { writeBundledLicences } from './scripts/bundled-licences.js';
import { declarationsOf, writeDeclarations } from './scripts/declarations.js';
import { ADD_ON_ENTRY_POINTS, CORE_ENTRY_POINTS, ENTRY_POINTS, WORKER_FILES, type EntryPoint } from './scripts/entry-points.js';
import { onFirstCall } from './scripts/on-first-call.js';
import { packTables } from './scripts/packed-tables.js';
import { leaveOutDocumentation } from './scripts/without-documentation.js';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  removeNodeProtocol: false,
  clean: false,
  silent: true,
  // Vietnamese letters as they are: an escape takes six characters.
  // Names stay, so that a stack trace can be read.
  esbuildOptions(options) { Object.assign(options, { charset: 'utf8', minifyWhitespace: true, minifySyntax: true }); },
};

const entriesOf = (entryPoints: readonly EntryPoint[]): Record<string, string> =>
  Object.fromEntries(entryPoints.map(({ name, source }) => [name, source]));

const EXTENSION_OF: Readonly<Record<string, string>> = { esm: 'js', cjs: 'cjs' };
const NAME_OF_SOURCE: ReadonlyMap<string, string> = new Map(
  ENTRY_POINTS.map(({ name, source }) => [join(import.meta.dirname, source.replace(/\.ts$/, '.js')), name]));

/** What is built beside an entry point loads `dist/NAME` and never holds a second copy of it. */
const entryPointsStayOutside = (format: Format): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'entry-points-stay-outside',
  setup(build) {
    build.onResolve({ filter: /\.js$/ }, ({ resolveDir, path, kind }) => {
      const name = kind === 'entry-point' ? undefined : NAME_OF_SOURCE.get(join(resolveDir, path));
      return name === undefined ? undefined : { path: `./${name}.${EXTENSION_OF[format]}`, external: true };
    });
  },
});

/** The engine with its words and rules: all of it waits for the first text. */
const PARSER = { source: 'src/parser', functions: ['createParser'] };

/** Add-ons of one platform in one format. */
const addOns = (platform: EntryPoint['platform'], format: Format): Options[] => {
  const entryPoints = ADD_ON_ENTRY_POINTS.filter((each) => each.platform === platform);
  if (entryPoints.length === 0) return [];
  return [{
    ...shared,
    platform,
    entry: entriesOf(entryPoints),
    format: [format],
    shims: platform === 'node',
    esbuildPlugins: [entryPointsStayOutside(format)],
  }];
};

export default defineConfig(async () => {
  await rm('dist', { recursive: true, force: true });
  await writeDeclarations();
  return [
    {
      ...shared,
      entry: entriesOf(CORE_ENTRY_POINTS),
      format: ['esm', 'cjs'],
      esbuildPlugins: [onFirstCall(PARSER, [packTables, leaveOutDocumentation])],
    },
    {
      // All types in one run, shared ones once; scripts/require-types.ts makes those for `require` of them.
      ...shared,
      entry: Object.fromEntries(ENTRY_POINTS.map(({ name, source }) => [name, declarationsOf(source)])),
      format: ['esm'],
      dts: { only: true },
    },
    ...addOns('neutral', 'esm'), ...addOns('neutral', 'cjs'), ...addOns('node', 'esm'), ...addOns('node', 'cjs'),
    {
      ...shared,
      entry: entriesOf(WORKER_FILES),
      format: ['esm'],
      platform: 'node',
      esbuildPlugins: [entryPointsStayOutside('esm')],
    },
    {
      ...shared,
      entry: { cli: 'src/cli/main.ts' },
      format: ['esm'],
      platform: 'node',
      target: 'node20',
      noExternal: ['commander', 'cli-table3', 'cli-progress', 'tinyglobby'],
      banner: {
        js: [
          '#!/usr/bin/env node',
          'import { createRequire as createRequireOfBundle } from \'node:module\';',
          'const require = createRequireOfBundle(import.meta.url);',
        ].join('\n'),
      },
      splitting: false,
      metafile: false,
      esbuildPlugins: [entryPointsStayOutside('esm'), writeBundledLicences('dist/BUNDLED-LICENCES.txt')],
    },
  ];
});

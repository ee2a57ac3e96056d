import { rm } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { writeBundledLicences } from './scripts/bundled-licences.js';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  removeNodeProtocol: false,
  clean: false,
  silent: true,
};

/** The command line loads the library that stands beside it in `dist/` and never a second copy of it. */
const libraryStaysOutside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-stays-outside',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }));
  },
};

export default defineConfig(async () => {
  await rm('dist', { recursive: true, force: true });
  return [
    {
      ...shared,
      entry: { index: 'src/index.ts', schema: 'src/schema.ts' },
      format: ['esm', 'cjs'],
      dts: true,
    },
    {
      ...shared,
      entry: { cli: 'src/cli/main.ts' },
      format: ['esm'],
      platform: 'node',
      target: 'node20',
      noExternal: ['commander', 'cli-table3'],
      banner: {
        js: [
          '#!/usr/bin/env node',
          'import { createRequire as createRequireOfBundle } from \'node:module\';',
          'const require = createRequireOfBundle(import.meta.url);',
        ].join('\n'),
      },
      splitting: false,
      metafile: false,
      esbuildPlugins: [libraryStaysOutside, writeBundledLicences('dist/BUNDLED-LICENCES.txt')],
    },
  ];
});

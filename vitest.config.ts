import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const NEEDS_BUILD = 'test/**/*.built.test.ts';
/** What tries many inputs, or loads other people's libraries: too slow for the quick loop. */
const THOROUGH = [
  'test/promises.test.ts', 'test/hostile.test.ts', 'test/differential.test.ts', 'test/evaluation/scorer.test.ts', 'test/adapters/*.test.ts',
  'test/record/explain.test.ts', 'test/steps.test.ts', 'test/lexicon/compounds.test.ts', 'test/gate.test.ts',
];
/** Reads as fast as for users: a module that vitest loads itself takes three times as long. */
const built = (entry: string, file: string): { find: RegExp; replacement: string } => (
  { find: new RegExp(`^(?:\\.\\./)+src/${entry}\\.js$`, 'u'), replacement: resolve('dist', `${file}.js`) });

/**
 * `unit` runs from the sources, quickly; `thorough` on many inputs, from what `npm run build` writes where it uses an entry of
 * the package; `built` needs all that is written: the command line and the packed package.
 */
export default defineConfig({
  test: {
    // All cores: by itself vitest leaves one free, on two cores half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [NEEDS_BUILD, ...THOROUGH],
          // Nothing here changes the state of a module, so the tables are read once for all files.
          isolate: false,
          // A test that takes milliseconds takes seconds on a machine with other work: a timeout only ends what hangs.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'thorough',
          include: THOROUGH,
          isolate: false,
          alias: [built('index', 'index'), built('schema', 'schema'), built('evaluation/index', 'evaluation')],
          server: { deps: { external: [/\/dist\//u] } },
          globalSetup: ['test/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'built',
          include: [NEEDS_BUILD],
          isolate: false,
          globalSetup: ['test/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

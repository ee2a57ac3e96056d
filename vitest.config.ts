import { defineConfig } from 'vitest/config';

const NEEDS_BUILD = 'test/**/*.built.test.ts';

/** `unit` runs from the sources; `built` needs what `npm run build` writes: the command line and the packed package. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [NEEDS_BUILD],
        },
      },
      {
        test: {
          name: 'built',
          include: [NEEDS_BUILD],
          globalSetup: ['test/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

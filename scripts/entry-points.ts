/** Files that are built into `dist/NAME.js`, `dist/NAME.cjs` and their types; `package.json` exports each as `nghisu/NAME`. */
export interface EntryPoint {
  readonly name: string;
  readonly source: string;
  /** `node` may use Node's own modules; `neutral` runs in browsers too. */
  readonly platform: 'neutral' | 'node';
}

/** The library itself, and what shares its code. */
export const CORE_ENTRY_POINTS: readonly EntryPoint[] = [
  { name: 'index', source: 'src/index.ts', platform: 'neutral' },
  { name: 'schema', source: 'src/schema.ts', platform: 'neutral' },
];

/** What stands beside the library and loads it as a module of its own: users pay only for what they import. */
export const ADD_ON_ENTRY_POINTS: readonly EntryPoint[] = [
  { name: 'node', source: 'src/node/index.ts', platform: 'node' },
  { name: 'bullmq', source: 'src/bullmq/index.ts', platform: 'node' },
  { name: 'evaluation', source: 'src/evaluation/index.ts', platform: 'neutral' },
  { name: 'view', source: 'src/view/index.ts', platform: 'neutral' },
  { name: 'export', source: 'src/export/index.ts', platform: 'neutral' },
  { name: 'html', source: 'src/html/index.ts', platform: 'neutral' },
  { name: 'link', source: 'src/link/index.ts', platform: 'neutral' },
  { name: 'wink', source: 'src/adapters/wink/index.ts', platform: 'neutral' },
  { name: 'compromise', source: 'src/adapters/compromise/index.ts', platform: 'neutral' },
  { name: 'vntk', source: 'src/adapters/vntk/index.ts', platform: 'neutral' },
];

/** Modules that entry points start in threads of their own: built as `dist/NAME.js`, exported by nobody. */
export const WORKER_FILES: readonly EntryPoint[] = [
  { name: 'node-worker', source: 'src/node/worker.ts', platform: 'node' },
];

export const ENTRY_POINTS: readonly EntryPoint[] = [...CORE_ENTRY_POINTS, ...ADD_ON_ENTRY_POINTS];

/** Builds the playground into `dist-web/`: `npm run build:web`. Any static server can serve it; it loads nothing else. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'tsup';
import { PAGE_STYLE, VIEW_SCRIPT } from '../src/view/index.js';

const SOURCE = 'web';

/** @param folder - Where to build; what is there is removed. */
export const buildWeb = async (folder = 'dist-web'): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    config: false, silent: true, clean: false, dts: false,
    entry: { playground: join(SOURCE, 'playground.ts') }, outDir: folder, outExtension: () => ({ js: '.js' }),
    format: ['iife'], platform: 'browser', target: 'es2022', minify: true, splitting: false, loader: { '.txt': 'text' },
  });
  await cp(join(SOURCE, 'index.html'), join(folder, 'index.html'));
  await writeFile(join(folder, 'playground.css'), `${PAGE_STYLE}\n${await readFile(join(SOURCE, 'playground.css'), 'utf8')}`);
  await writeFile(join(folder, 'view.js'), VIEW_SCRIPT);
};

if (process.argv[1]?.endsWith('build-web.ts') === true) await buildWeb(process.argv[2]);

/**
 * Types for `require`: each `dist/NAME.d.ts` again as `dist/NAME.d.cts`, importing its neighbours as `.cjs`.
 *
 * Both formats export the same names, so building the types a second time would only take time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'dist';
const NEIGHBOUR = /(?<before>(?:from|import)\s*\(?')(?<path>\.\/[^']+)\.js(?=')/gu;

for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.d.ts'))) {
  const types = readFileSync(join(FOLDER, name), 'utf8').replace(NEIGHBOUR, '$<before>$<path>.cjs');
  writeFileSync(join(FOLDER, name.replace(/\.d\.ts$/u, '.d.cts')), types);
}

/** Writes what the example of each README prints under it: `npm run readme` (after `npm run build`). */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const README_FILES = ['README.md', 'README.vi.md'];

const EXAMPLE = /```js\n(?<program>[^`]*(?:`(?!``)[^`]*)*)```/u;
const OUTPUT = /```text\n[^`]*```/u;

/** What the built package prints for a program that imports it by name. */
function outputOf(program: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
}

/** The file with the output that its example prints now. */
export function withFreshOutput(readme: string): string {
  const program = EXAMPLE.exec(readme)?.groups?.['program'];
  if (program === undefined || !OUTPUT.test(readme)) throw new Error('the README needs a js block and a text block');
  const output = outputOf(program);
  return readme.replace(OUTPUT, () => `\`\`\`text\n${output}\`\`\``);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of README_FILES) writeFileSync(file, withFreshOutput(readFileSync(file, 'utf8')));
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { README_FILES, withFreshOutput } from '../../scripts/readme.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const codeBlocks = (text: string): string[] => text.match(/^```\w+\n[\s\S]*?\n?```$/gmu) ?? [];

test.each(README_FILES)('%s shows what its example prints (else: npm run build && npm run readme)', (file) => {
  expect(read(file)).toBe(withFreshOutput(read(file)));
});

test('both languages show the same code and the same two commands', () => {
  const [english, vietnamese] = README_FILES.map((file) => codeBlocks(read(file)));
  expect(vietnamese).toEqual(english);
  expect(english?.filter((block) => block.startsWith('```sh\nnpm'))).toEqual([
    '```sh\nnpm ci && npm run demo\n```',
    '```sh\nnpm ci && npm test\n```',
  ]);
});

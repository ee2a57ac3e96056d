/** The examples of the pages are what the library gives. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReferenceSchema } from '../src/evaluation/index.js';
import { parse } from '../src/index.js';

const FOLDER = 'docs';
const page = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const BLOCK = /```(?<language>[a-z]+)(?: (?<path>\S+))?\n(?<code>[\s\S]*?)\n```/gu;
interface Block { language: string; path?: string; code: string }
const blocks = (name: string): Block[] => [...page(name).matchAll(BLOCK)].map(({ groups }) => groups as unknown as Block);

const valueAt = (value: unknown, path: string): unknown =>
  path.split(/[.[\]]+/u).filter((key) => key !== '').reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], value);

describe('the record', () => {
  const article = blocks('record.md').find(({ language }) => language === 'text')!.code;
  const record = parse(article, { id: 'example', publishedOn: '2025-10-21' });
  const examples = blocks('record.md').flatMap(({ language, path, code }) => (language === 'json' && path ? [[path, code] as const] : []));

  test('there are examples', () => { expect(examples.length).toBeGreaterThan(10); });
  test.each(examples)('%s', (path, code) => { expect(valueAt(record, path)).toMatchObject(JSON.parse(code) as object); });

  test('every field of the record is told of', () => {
    expect(Object.keys(record).filter((field) => !page('record.md').includes(`\`${field}\``)
      && !page('record.md').includes(`json ${field}`))).toEqual(['diagnostics']);
  });
});

test('the reference of the page on evaluation is one', () => {
  const json = blocks('evaluation.md').find(({ language }) => language === 'json')!.code;
  expect(ReferenceSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
});

const LINK = /\]\((?<path>[^)#:]+)(?:#[^)]*)?\)/gu;
const pages = [
  'README.md', 'README.vi.md', 'corpus/README.md',
  ...readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => join(FOLDER, name)),
];

test.each(pages)('the links of %s lead to files', (path) => {
  const targets = [...readFileSync(path, 'utf8').matchAll(LINK)].map(({ groups }) => join(dirname(path), groups!['path']!));
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

const SCRIPT = /npm run (?<script>[a-z][a-z:-]*)/gu;
test.each(pages)('the commands of %s exist', (path) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(path, 'utf8').matchAll(SCRIPT)].map(({ groups }) => groups!['script']!);
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
});

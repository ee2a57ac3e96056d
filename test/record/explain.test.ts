import { describe, expect, test } from 'vitest';
import { explain, parse } from '../../src/index.js';
import { mentionsIn } from '../support/mentions.js';
import { OWN_ARTICLES } from '../support/texts.js';

const OPTIONS = { publishedOn: '2024-03-05', jurisdiction: 'Vĩnh Phúc' };

/** What a JSON pointer points to. */
const valueAt = (value: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((each, key) => (each as Record<string, unknown> | null | undefined)?.[key], value);

describe.each(OWN_ARTICLES)('$id', ({ text }) => {
  const { record, facts } = explain(text, OPTIONS);

  test('explains the record that parse returns', () => { expect(record).toEqual(parse(text, OPTIONS)); });

  test('every fact is a value of the record', () => {
    for (const { path, value } of facts) expect(String(valueAt(record, path)), path).toBe(value);
  });

  test('every step quotes the text', () => {
    for (const [path, { start, end, text: quote }] of mentionsIn(facts)) expect(text.slice(start, end), path).toBe(quote);
    for (const { steps } of facts) for (const { rule } of steps) expect(rule).toMatch(/^[a-z][a-z-]*\/[a-z0-9.-]+$/u);
  });

  test('no fact is explained twice', () => {
    const paths = facts.map(({ path }) => path);
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
  });
});

test('what follows from an option is marked as inferred', () => {
  const { facts } = explain('Chiều 13/11, Chủ tịch UBND tỉnh Trần Văn Bảo phát biểu.', OPTIONS);
  const basisOf = (path: string) => facts.find((fact) => fact.path === path)?.basis;
  expect(basisOf('/persons/0/name')).toBe('stated');
  expect(basisOf('/persons/0/titles/0/text')).toBe('stated');
  expect(basisOf('/persons/0/titles/0/expanded')).toBe('inferred');
  expect(basisOf('/dates/0/start')).toBe('inferred');
  expect(basisOf('/article/publishedOn')).toBe('inferred');
});

test('the rules of a fact are named from the outermost on', () => {
  const { facts } = explain('Chủ tịch UBND tỉnh Trần Văn Bảo phát biểu.', OPTIONS);
  const rules = facts.find(({ path }) => path === '/persons/0/name')?.steps.map(({ rule }) => rule);
  expect(rules).toEqual(['person/offices-name', 'office/post-body', 'organization/head-place']);
});

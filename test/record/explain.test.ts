import { describe, expect, test } from 'vitest';
import { explain, parse } from '../../src/index.js';
import { mentionsIn } from '../support/mentions.js';
import { SOME_ARTICLES } from '../support/texts.js';

const OPTIONS = { publishedOn: '2024-03-05', jurisdiction: 'Vĩnh Phúc' };

/** What a JSON pointer points to. */
const valueAt = (value: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((each, key) => (each as Record<string, unknown> | null | undefined)?.[key], value);

describe.each(SOME_ARTICLES)('$id', ({ text }) => {
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

test('a slot that is said of another sentence is marked as inferred', () => {
  const { facts } = explain('Sáng 5/3/2024, tại Nhà văn hóa huyện Lạc Sơn, ông Lê Văn Hùng có mặt từ sớm. '
    + 'UBND huyện Lạc Sơn tổ chức hội nghị sơ kết công tác quý I. Hội nghị có 80 đại biểu.', OPTIONS);
  const basisOf = (slot: string) => facts.find(({ path }) => path === `/meetings/0/${slot}`)?.basis;
  expect(basisOf('start')).toBe('inferred');
  expect(basisOf('partOfDay')).toBe('inferred');
  expect(basisOf('organizer/text')).toBe('stated');
});

test('the rules of a fact are named from the outermost on', () => {
  const { facts } = explain('Chủ tịch UBND tỉnh Trần Văn Bảo phát biểu.', OPTIONS);
  const rules = facts.find(({ path }) => path === '/persons/0/name')?.steps.map(({ rule }) => rule);
  expect(rules).toEqual(['person/offices-name', 'office/post-body', 'organization/head-place']);
});

/** Values of a record that are facts: all that is said of the news, without ids, mentions and texts that stand for themselves. */
const FACT_PATHS = [
  /^\/article\/(?:title\/text|source|publishedOn|jurisdiction)$/u,
  /^\/persons\/\d+\/(?:name|gender|titles\/\d+\/(?:text|expanded))$/u,
  /^\/(?:organizations|places)\/\d+\/name$/u,
  /^\/meetings\/\d+\/(?:text|name|kind|main|ordinal|start|end|partOfDay|status|term\/(?:number|startYear)|(?:organizer|place)\/text)$/u,
  /^\/meetings\/\d+\/(?:attendees\/\d+\/roles\/\d+|groups\/\d+\/text|agenda\/\d+\/text)$/u,
  /^\/decisions\/\d+\/(?:type|verb|text|meeting|deadline|documents\/\d+|vote\/(?:for|total|percent)|(?:actor|target)\/text)$/u,
  /^\/personnelChanges\/\d+\/(?:action|person|position\/(?:text|expanded)|by\/text|effectiveOn)$/u,
  /^\/documents\/\d+\/(?:type|number)$/u,
  /^\/abbreviations\/\d+\/long$/u,
  /^\/dates\/\d+\/(?:timex|start|end)$/u,
];

/** Every value inside of another, by its JSON pointer; null is no value. */
const leavesOf = (value: unknown, path = ''): string[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}/${key}`));
};

test.each(SOME_ARTICLES)('every fact of $id is explained, with the text it was read from', ({ text }) => {
  const { record, facts } = explain(text, OPTIONS);
  const explained = new Map(facts.map((fact) => [fact.path, fact]));
  const wanted = leavesOf(record).filter((path) => FACT_PATHS.some((each) => each.test(path)));
  expect(wanted.filter((path) => !explained.has(path))).toEqual([]);
  const events = wanted.filter((path) => /^\/(?:meetings|decisions|personnelChanges)\//u.test(path));
  expect(events.filter((path) => explained.get(path)!.steps.length === 0)).toEqual([]);
});

const NEWS = 'Sáng 8/7, UBND tỉnh tổ chức phiên họp thường kỳ. Chủ tịch UBND tỉnh Lê Văn Hùng chủ trì phiên họp. '
  + 'Chủ tịch UBND tỉnh Lê Văn Hùng yêu cầu Sở Y tế mua đủ thuốc trước ngày 30/9/2024. '
  + 'Đồng thời, rà soát lại danh mục thuốc tại các bệnh viện. '
  + 'HĐND tỉnh đã bầu ông Trần Văn Bảo làm Phó Chủ tịch HĐND tỉnh với 50/53 đại biểu tán thành, kể từ ngày 9/7/2024.';

test('what is taken from another sentence is marked as inferred', () => {
  const { record, facts } = explain(NEWS, OPTIONS);
  const basisOf = (path: string) => facts.find((fact) => fact.path === path)?.basis;
  expect(record.decisions.map(({ text }) => text.slice(0, 7))).toEqual(['yêu cầu', 'rà soát']);
  expect(['actor/text', 'target/text', 'deadline'].map((field) => basisOf(`/decisions/0/${field}`))).toEqual(['stated', 'stated', 'stated']);
  expect(['type', 'actor/text', 'target/text', 'meeting'].map((field) => basisOf(`/decisions/1/${field}`)))
    .toEqual(['inferred', 'inferred', 'inferred', 'inferred']);
  expect(['action', 'person', 'by/text', 'effectiveOn'].map((field) => basisOf(`/personnelChanges/0/${field}`)))
    .toEqual(['stated', 'stated', 'stated', 'stated']);
});

/** How well joining does on the articles of `corpus/linking`, read by the parser as it is. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/index.js';
import { createLinker, link, type LinkedRecords } from '../../src/link/index.js';
import { corpusRecords, expected, type Expected } from './records.js';

let records: readonly ArticleRecord[];
let linked: LinkedRecords;
beforeAll(() => {
  records = corpusRecords();
  linked = link(records);
}, 60_000);

const nameOf = ({ article, entry }: { article: string; entry: string }): string =>
  `${article}: ${records.find(({ id }) => id === article)!.persons.find(({ id }) => id === entry)!.name}`;

/** Each two appearances that are one person. */
const pairs = (clusters: readonly (readonly string[])[]): Set<string> => new Set(clusters.flatMap((cluster) => {
  const sorted = [...cluster].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} = ${other}`));
}));

const labelOf = (person: string): string => {
  const names = linked.persons.find(({ id }) => id === person)!.appearances.map(nameOf);
  return Object.entries(expected.persons).find(([, own]) => own.some(([article, name]) => names.includes(`${article}: ${name}`)))?.[0] ?? person;
};

test('every name that is expected is read', () => {
  const read = new Set(linked.persons.flatMap(({ appearances }) => appearances.map(nameOf)));
  expect(Object.values(expected.persons).flat().map(([article, name]) => `${article}: ${name}`).filter((each) => !read.has(each))).toEqual([]);
  expect(read.size).toBe(Object.values(expected.persons).flat().length);
});

test('persons: precision 1, recall 0.96', () => {
  const wanted = pairs(Object.values(expected.persons).map((own) => own.map(([article, name]) => `${article}: ${name}`)));
  const found = pairs(linked.persons.map(({ appearances }) => appearances.map(nameOf)));
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  expect([...found].filter((pair) => !wanted.has(pair))).toEqual([]);
  // Went from one province to another, and neither article says so: told as possible, not as known.
  const untold = 'bac-kan-party-2023: Ma Quang Sử = tuyen-quang-party-2024: Ma Quang Sử';
  expect([...wanted].filter((pair) => !found.has(pair))).toEqual([untold]);
  expect(right / found.size).toBe(1);
  expect([right, wanted.size]).toEqual([23, 24]);
  expect(linked.possible).toContainEqual({ persons: ['ma-quang-su', 'ma-quang-su-2'], reason: 'different-places' });
});

test('people of one name who are two are never one, and are told as possible', () => {
  const names = linked.possible.map(({ persons: [first] }) => linked.persons.find(({ id }) => id === first)!.name).sort();
  expect(names).toEqual(['Hoàng Văn Quyết', 'Lù Seo Chẩn', 'Ma Quang Sử', 'Nguyễn Văn Tâm', 'Trần Minh Thuật', 'Trịnh Xuân Lộc'].sort());
});

test('offices and days: 10 tenures, 9 of them as they are', () => {
  const told = linked.offices.flatMap(({ label, tenures }) => tenures.map(({ person, start, end, firstHeld, formerOn }) => (
    { office: label, person: labelOf(person), start: start?.day ?? null, end: end?.day ?? null, firstHeld, formerOn })));
  const missing = expected.tenures.filter((each) => !told.some((other) => JSON.stringify(sorted(other)) === JSON.stringify(sorted(each))));
  // Whether the appointment is read is the parser's matter; that she holds the office is known.
  const unread = ['Phó Bí thư Thành ủy Cần Thơ, Châu Kim Phụng'];
  expect(missing.map(({ office, person }) => `${office}, ${person}`).filter((each) => !unread.includes(each))).toEqual([]);
});

const sorted = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

test('conflicts are shown, with the articles', () => {
  const told = linked.conflicts.map(({ kind, office, evidence }) => ({
    kind,
    office: linked.offices.find(({ id }) => id === office)!.label,
    articles: [...new Set(evidence.map(({ article }) => article))].sort(),
  }));
  type Named = Pick<Expected['conflicts'][number], 'kind' | 'office'>;
  const byKind = (a: Named, b: Named): number => (a.kind + a.office < b.kind + b.office ? -1 : 1);
  expect(told.sort(byKind)).toEqual([...expected.conflicts].sort(byKind));
});

test('a body of a merged province goes on in the new one', () => {
  const named = linked.bodies.filter(({ successor }) => successor !== null)
    .map(({ name, successor }) => [name, linked.bodies.find(({ id }) => id === successor)!.name]);
  expect(named).toEqual(expected.bodiesWithSuccessor);
});

describe('the same, however it is given', () => {
  test('in any order', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(link(shuffled)).toEqual(linked);
    }), { numRuns: 10 });
  });

  test('one by one, with results in between, some twice', () => {
    const linker = createLinker();
    for (const record of [...records].reverse()) {
      linker.add(record).add(structuredClone(record));
      linker.result();
    }
    expect(linker.result()).toEqual(linked);
  });
});

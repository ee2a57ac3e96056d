import { describe, expect, test } from 'vitest';
import { toPopolo, type PopoloDocument } from '../../src/export/index.js';
import type { ArticleRecord } from '../../src/index.js';
import { allReads, PATIENCE, RICH, SAMPLE } from './records.js';
import { POPOLO_SCHEMA } from './shapes/popolo.js';
import { faultsBy } from './shapes/validate.js';

const faults = faultsBy(POPOLO_SCHEMA);
const SOURCE = { sourceUrl: 'https://example.org/article' };

/** Ids that something refers to and nothing has. */
const dangling = (document: PopoloDocument): string[] => {
  const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const known = {
    person_id: idsOf(document.persons), creator_id: idsOf(document.persons), organization_id: idsOf(document.organizations),
    post_id: idsOf(document.posts), area_id: idsOf(document.areas), parent_id: idsOf(document.events),
    legislative_session_id: idsOf(document.events), motion_id: idsOf(document.motions),
  };
  return Object.values(document).flat().flatMap((each: object) => Object.entries(each).flatMap(([key, value]) => {
    const ids = known[key as keyof typeof known];
    return (ids as Set<string> | undefined)?.has(value as string) === false ? [`${key} ${String(value)}`] : [];
  }));
};

test('every record is Popolo, with and without a source', () => {
  const found = allReads().flatMap(({ name, record }) => [toPopolo(record), toPopolo(record, SOURCE)].flatMap((document) => (
    [...faults(document), ...dangling(document)].map((fault) => `${name}: ${fault}`))));
  expect(found).toEqual([]);
}, PATIENCE);

test('the shape is not satisfied by everything', () => {
  const document = toPopolo(RICH.record, SOURCE);
  const [event] = document.events;
  expect(faults({ ...document, events: [{ ...event, start_date: '12/7/2022' }] })).not.toEqual([]);
  expect(faults({ ...document, persons: [{ ...document.persons[0], nickname: 'x' }] })).not.toEqual([]);
  expect(dangling({ ...document, organizations: [] })).not.toEqual([]);
});

test('ids are unique, and of the article alone', () => {
  const ids = (document: PopoloDocument): string[] => Object.values(document).flat().map(({ id }: { id: string }) => id);
  const own = ids(toPopolo(RICH.record));
  expect(new Set(own).size).toBe(own.length);
  expect(own.every((id) => id.startsWith('rich/'))).toBe(true);
  expect(ids(toPopolo(RICH.record, { idPrefix: 'urn:x:' })).every((id) => id.startsWith('urn:x:'))).toBe(true);
  expect(toPopolo({ ...RICH.record, id: null }).persons[0]!.id).toBe('p1');
});

describe('memberships', () => {
  const { memberships, posts, persons } = toPopolo(RICH.record);
  const told = memberships.map(({ person_id, label, start_date, end_date, former, post_id }) => [
    persons.find(({ id }) => id === person_id)!.name, label, start_date ?? null, end_date ?? null, former ?? false,
    posts.find(({ id }) => id === post_id)?.role ?? null,
  ]);

  test('from titles and changes of personnel, with the days that are given', () => {
    expect(told).toEqual([
      ['Lò Thị Mẫn', 'Chủ tịch Hội đồng nhân dân tỉnh Yên Bái', null, null, false, 'Chủ tịch'],
      ['Vàng A Khải', 'Phó Chủ tịch Ủy ban nhân dân tỉnh Yên Bái', null, null, true, 'Phó Chủ tịch'],
      ['Giàng Seo Tú', 'Phó Chủ tịch Hội đồng nhân dân tỉnh Yên Bái', null, '2022-07-15', true, 'Phó Chủ tịch'],
      ['Hà Thị Nhàn', 'Phó Chủ tịch Hội đồng nhân dân tỉnh Yên Bái', '2022-07-16', null, false, 'Phó Chủ tịch'],
    ]);
  });

  test('two holders of one office share its post', () => {
    expect(posts.map(({ label }) => label)).toEqual([...new Set(told.map(([, label]) => label))]);
  });

  test('an office that only a change tells of keeps its words, and no body is made up', () => {
    expect(toPopolo(SAMPLE.record).memberships.at(-1)).toEqual({
      id: 'sample/membership-2', label: 'Phó Bí thư Tỉnh ủy Hà Trung', person_id: 'sample/person-2', sources: [],
    });
  });

  test('nominated and disciplined are no tenure', () => {
    const [first, second] = RICH.record.personnelChanges;
    const record: ArticleRecord = {
      ...RICH.record,
      persons: RICH.record.persons.map((person) => ({ ...person, titles: [] })),
      personnelChanges: [{ ...first!, action: 'disciplined' }, { ...second!, action: 'nominated' }],
    };
    expect(toPopolo(record).memberships).toEqual([]);
  });
});

test('a term is an event, and the meeting a part of it', () => {
  const [term, meeting] = toPopolo(RICH.record).events;
  expect(term).toMatchObject({ classification: 'term', name: '18, 2021-2026', start_date: '2021', end_date: '2026' });
  expect(meeting).toMatchObject({
    parent_id: term!.id, name: 'Kỳ họp thứ 5', start_date: '2022-07-12', status: 'passed',
    identifiers: [{ scheme: 'ordinal', identifier: '5' }],
  });
});

test('a decision of a body is a motion, with the votes that are counted', () => {
  const { motions, vote_events: voteEvents, events } = toPopolo(RICH.record);
  expect(motions).toMatchObject([{ text: 'thông qua Nghị quyết số 12/NQ-HĐND', result: 'pass', legislative_session_id: events[1]!.id }]);
  expect(voteEvents).toMatchObject([{ motion_id: motions[0]!.id, counts: [{ option: 'yes', value: 45 }] }]);
});

test('what a person orders, an award and a share without a count are no motion and no vote', () => {
  const [decision] = RICH.record.decisions;
  const person = { person: 'p1', text: 'Lò Thị Mẫn', mention: RICH.record.persons[0]!.mentions[0]! };
  const record: ArticleRecord = {
    ...RICH.record,
    decisions: [
      { ...decision!, actor: person },
      { ...decision!, id: 'd2', type: 'directed' },
      { ...decision!, id: 'd3', type: 'awarded' },
      { ...decision!, id: 'd4', vote: { for: null, total: null, percent: 90 } },
      { ...decision!, id: 'd5', type: 'proposed', actor: person },
    ],
  };
  const { motions, vote_events: voteEvents } = toPopolo(record);
  expect(motions.map(({ id, result, creator_id: creator }) => [id, result, creator])).toEqual([
    ['rich/d4', 'pass', undefined], ['rich/d5', undefined, 'rich/p1'],
  ]);
  expect(voteEvents.map(({ id }) => id)).toEqual(['rich/vote-d5']);
});

test.each([
  ['no record', () => toPopolo({} as ArticleRecord), 'record: expected a record of schema version 1.0, got an object'],
  ['another version', () => toPopolo({ ...RICH.record, schemaVersion: '2.0' as '1.0' }), 'schema version 1.0'],
  ['an unknown option', () => toPopolo(RICH.record, { url: 'x' } as object), 'unknown key "url"'],
  ['a relative address', () => toPopolo(RICH.record, { sourceUrl: '/article' }), 'options.sourceUrl: expected an absolute address'],
])('refused: %s', (_name, call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/index.js';
import { createLinker, link, linkedToPopolo, type LinkedRecords } from '../../src/link/index.js';
import { POPOLO_SCHEMA } from '../export/shapes/popolo.js';
import { faultsBy } from '../export/shapes/validate.js';
import { tell, type Told } from './records.js';

type Change = NonNullable<Told['changes']>[number];

const change = (action: Change['action'], on?: string, person = 'Lê Văn Ba'): Change =>
  ({ person, action, office: CHAIR, ...(on === undefined ? {} : { on }) });

/** The articles in which each person appears. */
const who = ({ persons }: LinkedRecords): string[] =>
  persons.map(({ id, appearances }) => `${id}: ${appearances.map(({ article }) => article).join(' ')}`);

const UBND = 'Ủy ban nhân dân tỉnh';
const CHAIR = `Chủ tịch | ${UBND} @ Sơn La`, DEPUTY = `Phó Chủ tịch | ${UBND} @ Sơn La`;
const CHAIR_ELSEWHERE = `Chủ tịch | ${UBND} @ Nghệ An`;
const before = '2024-05-01', after = '2025-08-01';

describe('who is one person', () => {
  const cases: [what: string, records: ArticleRecord[], persons: string[]][] = [
    ['the same office', [
      tell('a', { people: { 'Lê Văn Ba': [CHAIR] } }), tell('b', { people: { 'Lê Văn Ba': [CHAIR] } }),
    ], ['le-van-ba: a b']],
    ['another post of the same body', [
      tell('a', { people: { 'Lê Văn Ba': [DEPUTY] } }), tell('b', { people: { 'Lê Văn Ba': [CHAIR] } }),
    ], ['le-van-ba: a b']],
    ['Party committee and administration of one province', [
      tell('a', { people: { 'Lê Văn Ba': ['Phó Bí thư | Tỉnh ủy @ Sơn La'] } }), tell('b', { people: { 'Lê Văn Ba': [CHAIR] } }),
    ], ['le-van-ba: a b']],
    ['two departments of one province', [
      tell('a', { people: { 'Lê Văn Ba': ['Giám đốc | Sở Y tế tỉnh @ Sơn La'] } }),
      tell('b', { people: { 'Lê Văn Ba': ['Giám đốc | Sở Nội vụ tỉnh @ Sơn La'] } }),
    ], ['le-van-ba: a', 'le-van-ba-2: b']],
    ['the same office in two provinces', [
      tell('a', { people: { 'Lê Văn Ba': [CHAIR] } }), tell('b', { people: { 'Lê Văn Ba': [CHAIR_ELSEWHERE] } }),
    ], ['le-van-ba: a', 'le-van-ba-2: b']],
    ['a former office joins two provinces', [
      tell('a', { people: { 'Lê Văn Ba': [CHAIR] } }),
      tell('b', { people: { 'Lê Văn Ba': [CHAIR_ELSEWHERE, `nguyên ${CHAIR}`] } }),
    ], ['le-van-ba: a b']],
    ['tone placement and case do not count', [
      tell('a', { people: { 'Lê Văn Hoà': [CHAIR] } }), tell('b', { people: { 'LÊ VĂN HÒA': [CHAIR] } }),
    ], ['le-van-hoa: a b']],
    ['accents do', [
      tell('a', { people: { 'Lê Văn Hoa': [CHAIR] } }), tell('b', { people: { 'Lê Văn Hòa': [CHAIR] } }),
    ], ['le-van-hoa: a', 'le-van-hoa-2: b']],
    ['not of different gender', [
      tell('a', { people: { 'Lê Ngọc Ba': [CHAIR] }, gender: { 'Lê Ngọc Ba': 'female' } }),
      tell('b', { people: { 'Lê Ngọc Ba': [CHAIR] }, gender: { 'Lê Ngọc Ba': 'male' } }),
    ], ['le-ngoc-ba: a', 'le-ngoc-ba-2: b']],
    ['not two in one article', [
      tell('a', { people: { 'Lê Văn Ba': [DEPUTY], 'Lê Văn Ba #2': [DEPUTY] } }),
    ], ['le-van-ba: a', 'le-van-ba-2: a']],
    ['members of a large central body in two provinces', [
      tell('a', { people: { 'Lê Văn Ba': ['Ủy viên | Ban Chấp hành Trung ương', CHAIR] } }),
      tell('b', { people: { 'Lê Văn Ba': ['Ủy viên | Ban Chấp hành Trung ương', CHAIR_ELSEWHERE] } }),
    ], ['le-van-ba: a', 'le-van-ba-2: b']],
    ['a merged province, before and after', [
      tell('a', { day: before, people: { 'Lê Văn Ba': [`Chủ tịch | ${UBND} @ Yên Bái`] } }),
      tell('b', { day: after, people: { 'Lê Văn Ba': [`Chủ tịch | ${UBND} @ Lào Cai`] } }),
    ], ['le-van-ba: a b']],
    ['the same two provinces, both before', [
      tell('a', { day: before, people: { 'Lê Văn Ba': [`Chủ tịch | ${UBND} @ Yên Bái`] } }),
      tell('b', { day: before, people: { 'Lê Văn Ba': [`Chủ tịch | ${UBND} @ Lào Cai`] } }),
    ], ['le-van-ba: a', 'le-van-ba-2: b']],
    ['one who might be two others is neither', [
      tell('a', { people: { 'Lê Văn Ba': ['Phó Bí thư | Tỉnh ủy @ Sơn La'] } }),
      tell('b', { people: { 'Lê Văn Ba': [DEPUTY], 'Lê Văn Ba #2': [DEPUTY] } }),
    ], ['le-van-ba: a', 'le-van-ba-2: b', 'le-van-ba-3: b']],
  ];
  test.each(cases)('%s', (_what, records, persons) => {
    expect(who(link(records))).toEqual(persons);
    expect(who(link([...records].reverse()))).toEqual(persons);
  });
});

describe('who held an office when', () => {
  const tenures = (records: ArticleRecord[]): unknown[] => link(records).offices.flatMap((office) => office.tenures)
    .map(({ person, start, end, firstHeld, lastHeld, formerOn }) => (
      [person, start?.day ?? null, end?.day ?? null, firstHeld, lastHeld, formerOn]));

  test('beginning, held, end', () => {
    expect(tenures([
      tell('a', { day: '2020-01-10', people: { 'Lê Văn Ba': [] }, changes: [change('elected', '2020-01-08')] }),
      tell('b', { day: '2021-05-01', people: { 'Lê Văn Ba': [CHAIR] } }),
      tell('c', { day: '2022-05-01', people: { 'Lê Văn Ba': [CHAIR] } }),
      tell('d', { day: '2023-01-10', people: { 'Lê Văn Ba': [CHAIR] }, changes: [change('relieved', '2023-01-09')] }),
      tell('e', { day: '2024-01-10', people: { 'Lê Văn Ba': [`nguyên ${CHAIR}`] } }),
    ])).toEqual([['le-van-ba', '2020-01-08', '2023-01-09', '2021-05-01', '2022-05-01', '2024-01-10']]);
  });

  test('without a day of its own, the day of the article, and not exact', () => {
    const { offices: [office] } = link([
      tell('a', { day: '2020-01-10', people: { 'Lê Văn Ba': [CHAIR] }, changes: [change('elected')] }),
    ]);
    expect(office!.tenures[0]).toMatchObject({ start: { day: '2020-01-10', exact: false }, end: null });
  });

  test('held, lost and gained again: two tenures', () => {
    expect(tenures([
      tell('a', { day: '2018-01-01', people: { 'Lê Văn Ba': [CHAIR] } }),
      tell('b', { day: '2019-01-01', people: { 'Lê Văn Ba': [`nguyên ${CHAIR}`] } }),
      tell('c', { day: '2020-01-10', people: { 'Lê Văn Ba': [CHAIR] }, changes: [change('elected')] }),
    ])).toEqual([['le-van-ba', null, null, '2018-01-01', '2018-01-01', '2019-01-01'], ['le-van-ba', '2020-01-10', null, null, null, null]]);
  });

  test('an article without a day is evidence without one', () => {
    const { offices: [office], conflicts } = link([
      tell('a', { people: { 'Lê Văn Ba': [`nguyên ${CHAIR}`] } }), tell('b', { day: before, people: { 'Lê Văn Ba': [CHAIR] } }),
    ]);
    expect(office!.tenures).toHaveLength(1);
    expect(office!.tenures[0]!.evidence.map(({ says, day }) => [says, day])).toEqual([['held', before], ['former', null]]);
    expect(conflicts).toEqual([]);
  });

  test('one goes and another comes on one day: no conflict', () => {
    const { conflicts } = link([
      tell('a', { day: '2019-01-01', people: { 'Lê Văn Ba': [CHAIR] } }),
      tell('b', {
        day: '2020-01-10',
        people: { 'Lê Văn Ba': [CHAIR], 'Vi Thị Tư': [] },
        changes: [change('relieved', '2020-01-10'), change('elected', '2020-01-10', 'Vi Thị Tư')],
      }),
      tell('c', { day: '2021-01-01', people: { 'Vi Thị Tư': [CHAIR] } }),
    ]);
    expect(conflicts).toEqual([]);
  });

  test.each([
    ['two of a sole office', CHAIR, ['two-holders']],
    ['two of an office that many hold', DEPUTY, []],
  ])('%s at a time', (_what, office, kinds) => {
    const { conflicts } = link([
      tell('a', { day: '2019-01-01', people: { 'Lê Văn Ba': [office] } }),
      tell('b', { day: '2019-02-01', people: { 'Vi Thị Tư': [office] } }),
      tell('c', { day: '2019-03-01', people: { 'Lê Văn Ba': [office] } }),
    ]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('a nomination is no tenure', () => {
    expect(tenures([tell('a', { people: { 'Lê Văn Ba': [] }, changes: [change('nominated')] })])).toEqual([]);
  });
});

test('a title whose body cannot be told is listed and joins nobody', () => {
  const unplaced = (id: string): ArticleRecord => {
    const record = tell(id, { people: { 'Lê Văn Ba': ['Bí thư | Tỉnh ủy @ Sơn La'] } });
    const organizations = record.organizations.map((each) => ({ ...each, place: null }));
    return { ...record, organizations, places: [], article: { ...record.article, jurisdiction: null } };
  };
  const linked = link([unplaced('a'), unplaced('b')]);
  expect(who(linked)).toEqual(['le-van-ba: a', 'le-van-ba-2: b']);
  expect(linked.unresolved.map(({ article, label }) => [article, label]))
    .toEqual([['a', 'Bí thư Tỉnh ủy Sơn La'], ['b', 'Bí thư Tỉnh ủy Sơn La']]);
  expect(linked.offices).toEqual([]);
});

test('as Popolo: a membership for each tenure, days only where an article gives them', () => {
  const linked = link([
    tell('a', { day: '2020-01-10', people: { 'Lê Văn Ba': [CHAIR] }, changes: [change('elected', '2020-01-08')] }),
    tell('b', { day: '2021-01-10', people: { 'Lê Văn Ba': [CHAIR] }, changes: [change('relieved')] }),
  ]);
  const popolo = linkedToPopolo(linked, { urlOf: (article) => `https://example.org/${article}` });
  expect(faultsBy(POPOLO_SCHEMA)({ ...popolo, areas: [], events: [], motions: [], vote_events: [] })).toEqual([]);
  expect(popolo.memberships).toEqual([{
    id: 'membership-office-1/1',
    label: `Chủ tịch ${UBND} Sơn La`, role: 'Chủ tịch', person_id: 'le-van-ba', organization_id: 'body-1',
    post_id: 'office-1', start_date: '2020-01-08', former: true,
    sources: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
  }]);
});

test('nothing gives nothing', () => {
  expect(link([])).toEqual({ persons: [], bodies: [], offices: [], conflicts: [], possible: [], unresolved: [] });
});

test('records without an id are told apart by what they say', () => {
  const record = { ...tell('a', { day: before, people: { 'Lê Văn Ba': [] } }), id: null };
  const { persons } = link([record, { ...record, article: { ...record.article, publishedOn: after } }, record]);
  expect(persons.flatMap(({ appearances }) => appearances)).toHaveLength(2);
});

test('refused: what is no record, and two records of one id', () => {
  expect(() => link([{} as ArticleRecord])).toThrow('record: expected a record of schema version 1.0');
  const linker = createLinker().add(tell('a', { people: {} }));
  expect(() => linker.add(tell('a', { day: before, people: {} }))).toThrow('got "a" again');
});

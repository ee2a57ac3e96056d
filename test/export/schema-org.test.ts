import type { Graph } from 'schema-dts';
import { expect, expectTypeOf, test } from 'vitest';
import { toSchemaOrg, type SchemaDocument, type SchemaNode } from '../../src/export/index.js';
import { allReads, PATIENCE, RICH } from './records.js';

const SOURCE = { sourceUrl: 'https://example.org/article' };

test('the type of the export is one of the published vocabulary', () => {
  // schema-dts is made from the release of schema.org: a property that a type does not have, or of another range, does not compile.
  expectTypeOf<SchemaDocument>().toExtend<Graph>();
  // @ts-expect-error: an event has no "chairman"
  const wrong: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', 'chairman': 'x' }] };
  expect(wrong).toBeDefined();
});

/** Properties by type, of release 30.0: those of the type and of the types above it that the export uses. */
const THING = ['@type', '@id', 'name', 'url', 'identifier'];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Person: [...THING, 'honorificPrefix', 'gender', 'jobTitle', 'memberOf'],
  Organization: [...THING, 'areaServed'],
  GovernmentOrganization: [...THING, 'areaServed'],
  NewsMediaOrganization: [...THING, 'areaServed'],
  Place: THING, AdministrativeArea: THING, Country: THING, Thing: THING,
  PropertyValue: ['@type', 'propertyID', 'value'],
  Legislation: [...THING, 'legislationType', 'legislationIdentifier', 'legislationDate', 'legislationPassedBy'],
  Event: [...THING, 'startDate', 'endDate', 'eventStatus', 'location', 'organizer', 'attendee', 'about'],
  NewsArticle: [...THING, 'headline', 'datePublished', 'inLanguage', 'publisher', 'about', 'mentions'],
  OrganizationRole: ['@type', 'roleName', 'memberOf', 'startDate', 'endDate'],
  Role: ['@type', 'roleName', 'attendee'],
};

const faults = (value: unknown, ids: ReadonlySet<string>): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => faults(each, ids));
  if (typeof value !== 'object' || value === null) return value === null ? ['null'] : [];
  const type = (value as { '@type'?: string })['@type'];
  if (type === undefined) return ids.has((value as { '@id': string })['@id']) ? [] : [`no node ${JSON.stringify(value)}`];
  const unknown = Object.keys(value).filter((key) => !(PROPERTIES[type] ?? []).includes(key)).map((key) => `${type}.${key}`);
  return [...unknown, ...Object.values(value).flatMap((each) => faults(each, ids))];
};

test('every record uses properties that its types have, and refers to nodes that are there', () => {
  const found = allReads().flatMap(({ name, record }) => [toSchemaOrg(record), toSchemaOrg(record, SOURCE)].flatMap((document) => {
    const ids = document['@graph'].map((node) => node['@id']);
    const twice = ids.length === new Set(ids).size ? [] : ['ids are not unique'];
    const blank = ids[0]!.startsWith('_:') && !ids.every((id) => /^_:[\w-]+$/u.test(id)) ? ['a blank node with a wrong label'] : [];
    return [...twice, ...blank, ...faults(document['@graph'], new Set(ids))].map((fault) => `${name}: ${fault}`);
  }));
  expect(found).toEqual([]);
}, PATIENCE);

const nodes = toSchemaOrg(RICH.record, SOURCE)['@graph'];
const node = (type: SchemaNode['@type']): SchemaNode => nodes.find((each) => each['@type'] === type)!;

test('the meeting', () => {
  expect(node('Event')).toEqual({
    '@type': 'Event',
    '@id': 'https://example.org/article#m1',
    'name': 'Kỳ họp thứ 5',
    'startDate': '2022-07-12',
    'endDate': '2022-07-12',
    'eventStatus': 'https://schema.org/EventScheduled',
    'organizer': { '@id': 'https://example.org/article#o1' },
    'location': { '@id': 'https://example.org/article#l2' },
    'attendee': [
      { '@type': 'Role', 'roleName': 'chair', 'attendee': { '@id': 'https://example.org/article#p1' } },
      { '@type': 'Role', 'roleName': 'attendee', 'attendee': { '@id': 'https://example.org/article#p2' } },
    ],
    'about': [{ '@type': 'Thing', 'name': 'Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2022' }],
  });
});

test('offices that are held, with the day they began; none that is held no longer', () => {
  const people = nodes.filter((each) => each['@type'] === 'Person');
  const told = people.map(({ name, jobTitle, memberOf }) => (
    [name, jobTitle, memberOf?.map(({ roleName, startDate }) => [roleName, startDate])]));
  expect(told).toEqual([
    ['Lò Thị Mẫn', ['Chủ tịch Hội đồng nhân dân tỉnh Yên Bái'], [['Chủ tịch', undefined]]],
    ['Vàng A Khải', undefined, undefined],
    ['Giàng Seo Tú', undefined, undefined],
    ['Hà Thị Nhàn', ['Phó Chủ tịch Hội đồng nhân dân tỉnh Yên Bái'], [['Phó Chủ tịch', '2022-07-16']]],
  ]);
});

test.each([
  ['passed', 'https://schema.org/EventScheduled'], ['confirmed', 'https://schema.org/EventScheduled'],
  ['cancelled', 'https://schema.org/EventCancelled'], ['tentative', undefined],
] as const)('a meeting that is %s', (status, expected) => {
  const record = { ...RICH.record, meetings: RICH.record.meetings.map((meeting) => ({ ...meeting, status })) };
  const event = toSchemaOrg(record)['@graph'].find((each) => each['@type'] === 'Event');
  expect(event?.eventStatus).toBe(expected);
});

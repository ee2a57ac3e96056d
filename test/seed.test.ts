/**
 * The article this library was first written for, read against its reference annotation. Both stand beside the project,
 * not in it; without them the tests are skipped, and `whole-articles.test.ts` tests an invented article of the same shape.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/index.js';
import type { ArticleRecord } from '../src/record/types.js';
import * as facts from './articles/facts.js';
import type { Reference } from './articles/reference.js';

const NEWS = new URL('../../shared/news/dev/', import.meta.url);
const isHere = existsSync(NEWS);
if (!isHere) console.warn(`seed.test.ts is skipped: ${NEWS.pathname} is not on this machine`);

const read = (name: string): string => readFileSync(new URL(name, NEWS), 'utf8');
const load = (): { record: ArticleRecord; reference: Reference } => {
  const reference = JSON.parse(read('gold/seed.json')) as Reference;
  return { record: parse(read('articles/seed.txt'), { publishedOn: '2020-11-18' }), reference };
};

describe.skipIf(!isHere)('the first article', () => {
  const { record, reference } = isHere ? load() : { record: parse(''), reference: {} as Reference };
  const person = (name: string) => record.persons.find((each) => each.name === name);
  const organization = (id: string | null | undefined) => record.organizations.find((each) => each.id === id)?.name;

  test('the meeting', () => {
    expect(facts.slotsOf(record)).toEqual(facts.slotsIn(reference));
    expect(facts.slotsOf(record)).toMatchObject({ kind: 'plenum', ordinal: 2, termNumber: 17, partOfDay: 'afternoon' });
    expect(organization(facts.mainMeeting(record).organizer?.organization)).toBe('Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc');
  });

  test('who took part, and as what', () => {
    expect(facts.rolesOf(record)).toEqual(facts.rolesIn(reference));
    expect(facts.titlesOf(record)).toEqual(facts.titlesIn(reference));
    expect(facts.titlesOf(record)['Hoàng Thị Thúy Lan']).toHaveLength(4);
  });

  test('bare offices are those of the province', () => {
    expect(person('Hoàng Thị Thúy Lan')?.titles.map(({ expanded }) => expanded)).toEqual(expect.arrayContaining([
      'Bí thư Tỉnh ủy Vĩnh Phúc', 'Chủ tịch Hội đồng nhân dân tỉnh Vĩnh Phúc', 'Trưởng Đoàn đại biểu Quốc hội tỉnh Vĩnh Phúc',
    ]));
    expect(record.places.find(({ id }) => id === record.article.jurisdiction)?.name).toBe('Vĩnh Phúc');
  });

  test('every mention of one person', () => {
    const texts = person('Hoàng Thị Thúy Lan')?.mentions.map(({ text }) => text) ?? [];
    expect(texts).toContain('Bí thư Tỉnh ủy');
    expect(texts.filter((text) => text === 'Hoàng Thị Thúy Lan').length).toBeGreaterThanOrEqual(5);
    expect(record.persons).toHaveLength(3);
  });

  test('the agenda', () => {
    expect(facts.mainMeeting(record).agenda.map(({ text }) => text)).toEqual(reference.agenda);
  });

  test('the decisions', () => {
    expect(facts.decisionsOf(record).sort()).toEqual(facts.decisionsIn(reference).sort());
    const assigned = record.decisions.find(({ target }) => target?.text === 'Ban Tuyên giáo Tỉnh ủy');
    expect(assigned?.verb).toBe('giao');
    expect(record.dates.find(({ id }) => id === assigned?.deadline)).toMatchObject({ start: '2020-10-01', end: '2020-12-31' });
  });

  test('the abbreviations', () => {
    expect(facts.abbreviationsOf(record)).toEqual(facts.abbreviationsIn(reference));
  });

  test('what stands around the news', () => {
    expect(record.article).toMatchObject({ publishedOn: '2020-11-18', source: 'Cổng TT-GTĐT tỉnh Vĩnh Phúc' });
    expect(record.article.captions.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual(['Bí thư Tỉnh', 'Các đồng chí:']);
  });
});

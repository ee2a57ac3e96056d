/** Invented articles of the corpus, read whole and compared with the references written for them by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/index.js';
import * as facts from './articles/facts.js';
import type { Reference } from './articles/reference.js';

const CORPUS = new URL('../corpus/articles/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, CORPUS), 'utf8');

describe('a second plenum of a provincial committee', () => {
  const reference = JSON.parse(read('provincial-plenum-second.json')) as Reference;
  const record = parse(read('provincial-plenum-second.txt'), { publishedOn: reference.publishedAt ?? '' });
  const meeting = facts.mainMeeting(record);

  test('the meeting, who took part, the agenda', () => {
    expect(facts.slotsOf(record)).toEqual(facts.slotsIn(reference));
    expect(facts.rolesOf(record)).toEqual(facts.rolesIn(reference));
    expect(facts.titlesOf(record)).toEqual(facts.titlesIn(reference));
    expect(meeting.agenda.map(({ text }) => text)).toEqual(reference.agenda);
  });

  test('the decisions, with the day by which each must be carried out', () => {
    expect(facts.decisionsOf(record).sort()).toEqual(facts.decisionsIn(reference).sort());
    const assigned = record.decisions.find(({ target }) => target?.text === 'Ban Tổ chức Tỉnh ủy');
    expect(record.dates.find(({ id }) => id === assigned?.deadline)).toMatchObject({ start: '2025-10-01', end: '2025-12-31' });
  });

  test('the organizer and bare units are those of the province that the header names', () => {
    expect(record.organizations.find(({ id }) => id === meeting.organizer?.organization)?.name).toBe('Ban Chấp hành Đảng bộ tỉnh Lạng Sơn');
    expect(record.persons[0]?.titles.map(({ expanded }) => expanded)).toContain('Bí thư Tỉnh ủy Lạng Sơn');
  });

  test('the abbreviations', () => {
    expect(facts.abbreviationsOf(record)).toEqual(facts.abbreviationsIn(reference));
  });

  test('source, publication date and captions are no news', () => {
    expect(record.article).toMatchObject({ publishedOn: '2025-10-21', source: 'Cổng TT-GTĐT tỉnh Lạng Sơn' });
    expect(record.article.captions.map(({ text }) => text)).toEqual([
      'Đồng chí Nông Thừa Kiên phát biểu khai mạc hội nghị',
      'Các đại biểu biểu quyết thông qua Nghị quyết Hội nghị lần thứ 2 BCH Đảng bộ tỉnh khóa XVIII',
    ]);
  });
});

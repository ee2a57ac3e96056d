import { describe, expect, test } from 'vitest';
import { checkReference } from '../../src/evaluation/index.js';
import { annotatedIn, OWN, REAL } from './corpora.js';

const TEXT = 'Sáng 5/3, BCH Đảng bộ huyện Lục Yên họp. Đồng chí Hoàng Văn Thử, Bí thư Huyện ủy chủ trì.';
const REFERENCE = {
  persons: [{ name: 'Hoàng Văn Thử', titles: ['Bí thư Huyện ủy'] }],
  abbreviations: [{ short: 'BCH', long: 'Ban Chấp hành' }],
  documents: [],
  meetings: [{ name: 'họp', kind: 'plenum', organizer: 'BCH Đảng bộ huyện Lục Yên', start: '2024-03-05', main: true }],
  participants: [{ name: 'Hoàng Văn Thử', role: 'chair' }],
  groups: [], decisions: [], agenda: [], personnel: [],
};
const [person] = REFERENCE.persons, [meeting] = REFERENCE.meetings;

test('a reference without a fault', () => {
  expect(checkReference(REFERENCE, TEXT)).toEqual([]);
});

test('white space and Unicode form make no difference', () => {
  expect(checkReference(REFERENCE, TEXT.normalize('NFD').replaceAll(' ', '\n'))).toEqual([]);
});

describe('each fault is told with its place', () => {
  test.each([
    ['no object', [], '', 'expected object'],
    ['a list is missing', { ...REFERENCE, groups: undefined }, 'groups', 'expected array'],
    ['a field that does not exist', { ...REFERENCE, person: [] }, '', 'person'],
    ['an unknown kind', { ...REFERENCE, meetings: [{ ...meeting, kind: 'party' }] }, 'meetings[0].kind', 'and got "party"'],
    ['a day that does not exist', { ...REFERENCE, meetings: [{ ...meeting, start: '2023-02-29' }] },
      'meetings[0].start', 'ISO date'],
    ['the end before the start', { ...REFERENCE, meetings: [{ ...meeting, end: '2024-03-04' }] },
      'meetings[0].end', 'before its start'],
    ['an organizer that is not in the text', { ...REFERENCE, meetings: [{ ...meeting, organizer: 'BTV' }] },
      'meetings[0].organizer', '"BTV"'],
    ['a title that is not', { ...REFERENCE, persons: [{ ...person, titles: ['Chủ tịch'] }] }, 'persons[0].titles[0]', 'not in the article'],
    ['an empty name', { ...REFERENCE, persons: [{ name: ' ' }], participants: [] }, 'persons[0].name', 'words of the article'],
    ['a participant who is no person', { ...REFERENCE, persons: [] }, 'participants[0].name', 'no name among persons'],
    ['offsets that point elsewhere', { ...REFERENCE, persons: [{ ...person, mention: { start: 0, end: 4, text: 'Hoàng' } }] },
      'persons[0].mention', 'the article has "Sáng" at [0, 4)'],
  ])('%s', (_, reference, place, message) => {
    const faults = checkReference(reference, TEXT);
    expect(faults.map((fault) => fault.place)).toEqual([place]);
    expect(faults[0]!.message).toContain(message);
  });

  test('all faults at once', () => {
    const faults = checkReference({ ...REFERENCE, groups: ['ai'], agenda: ['gì'] }, TEXT);
    expect(faults.map(({ place }) => place)).toEqual(['groups[0]', 'agenda[0]']);
  });
});

test('offsets that are right', () => {
  const start = TEXT.indexOf('Hoàng');
  const persons = [{ ...person, mention: { start, end: start + 13, text: 'Hoàng Văn Thử' } }];
  expect(checkReference({ ...REFERENCE, persons }, TEXT)).toEqual([]);
});

test.each([['our own articles', OWN], ['real articles', REAL]])('%s have no fault', (_, corpus) => {
  expect(annotatedIn(corpus).flatMap(({ id, text, reference }) =>
    checkReference(reference, text).map(({ place, message }) => `${id}: ${place} ${message}`))).toEqual([]);
});

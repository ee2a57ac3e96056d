/** How events become entries of the record; the events are made by hand. */
import { describe, expect, test } from 'vitest';
import { readStory, type TokenRange } from '../../src/discourse/index.js';
import { ENTITY_LAYERS } from '../../src/entities/index.js';
import type { DecisionFact, Events, MeetingFact, Participation, PersonnelFact, Reason } from '../../src/events/types.js';
import { parse } from '../../src/index.js';
import { assembleRecord } from '../../src/record/assemble.js';
import { readerOf } from '../rule-examples.js';

const TEXT = 'Chiều 13/11, tại hội trường UBND huyện, BCH Đảng bộ tỉnh họp hội nghị lần thứ 2, khóa XVII. '
  + 'Đồng chí Trần Văn Bảo, Bí thư Tỉnh ủy chủ trì và phát biểu. Bà Lê Thị Mai dự. '
  + 'Hội nghị thông qua Nghị quyết số 07-NQ/TU. Bí thư Tỉnh ủy giao Sở Y tế hoàn thành trước 30/6. '
  + 'Hội nghị bầu bà Lê Thị Mai giữ chức Phó Bí thư Tỉnh ủy từ ngày 1/12.';

const story = readStory(readerOf(ENTITY_LAYERS).read(TEXT));
const { scene } = story;

/** Tokens of the first occurrence of some words. */
const tokensOf = (words: string): TokenRange => {
  const start = TEXT.indexOf(words), { tape } = scene;
  const first = tape.start.findIndex((each) => each >= start), last = tape.end.findIndex((each) => each >= start + words.length);
  return [first, last + 1];
};
const dateAt = (words: string) => scene.all('Date').find((span) => span.start === tokensOf(words)[0]) ?? null;
const partyAt = (words: string) => story.parties.find(({ start }) => start === tokensOf(words)[0]) ?? null;
const personNamed = (name: string) => story.people.at(tokensOf(name)[0])!;

const reason: Reason = { rule: 'test/rule', basis: 'stated', from: [] };
const part = (name: string, role: Participation['role'], words: string): Participation =>
  ({ individual: personNamed(name), role, range: tokensOf(words), reason });

const meeting: MeetingFact = {
  main: true, kind: 'plenum', name: tokensOf('hội nghị lần thứ 2'), mentions: [tokensOf('Hội nghị thông qua')],
  ordinal: 2, termNumber: 17, termYears: null, organizer: tokensOf('BCH Đảng bộ tỉnh'),
  when: dateAt('Chiều 13/11'), lastDay: null, partOfDay: 'afternoon', place: tokensOf('hội trường UBND huyện'), status: 'passed',
  participations: [
    part('Lê Thị Mai', 'attendee', 'dự'), part('Trần Văn Bảo', 'speaker', 'phát biểu'), part('Trần Văn Bảo', 'chair', 'chủ trì'),
  ],
  groups: [], agenda: [{ range: tokensOf('Nghị quyết số 07-NQ/TU'), reason }], reason, slotReasons: {},
};

const decision = (fields: Partial<DecisionFact>): DecisionFact =>
  ({ type: 'adopted', verb: [0, 1], range: [0, 1], actor: null, target: null, deadline: null, vote: null, reason, ...fields });

const change: PersonnelFact = {
  action: 'elected', isKept: false, individual: personNamed('Lê Thị Mai'), position: tokensOf('Phó Bí thư Tỉnh ủy'), by: null,
  effective: dateAt('ngày 1/12'), range: tokensOf('bầu bà Lê Thị Mai giữ chức Phó Bí thư Tỉnh ủy'), reason,
};

const events: Events = {
  isRelevant: true,
  meetings: [meeting],
  decisions: [
    decision({
      type: 'directed', verb: tokensOf('giao'), range: tokensOf('giao Sở Y tế hoàn thành trước 30/6'),
      actor: partyAt('Bí thư Tỉnh ủy giao'), target: partyAt('Sở Y tế'), deadline: dateAt('30/6'),
    }),
    decision({ verb: tokensOf('thông qua'), range: tokensOf('thông qua Nghị quyết số 07-NQ/TU') }),
  ],
  meetingOf: [-1, 0],
  personnel: [change],
};

const record = assembleRecord(story, events, { publishedOn: '2020-11-18', jurisdiction: 'Yên Bái' });
interface Named { id: string; name: string }
const nameOf = (list: readonly Named[], id: string | undefined): string | undefined => list.find((each) => each.id === id)?.name;

describe('a meeting', () => {
  const [entry] = record.meetings;

  test('has its name in full words, its term and its day', () => {
    expect(entry).toMatchObject({
      id: 'm1', text: 'hội nghị lần thứ 2', ordinal: 2, term: { number: 17, startYear: null, endYear: null },
      start: '2020-11-13', end: '2020-11-13', partOfDay: 'afternoon',
    });
  });
  test('names the body that holds it, and where', () => {
    expect(nameOf(record.organizations, entry?.organizer?.organization)).toBe('Ban Chấp hành Đảng bộ tỉnh Yên Bái');
    const place = record.places.find(({ id }) => id === entry?.place?.place);
    expect(place).toMatchObject({ name: 'hội trường Ủy ban nhân dân huyện', kind: 'venue' });
  });
  test('has each person once, with all roles, in the order of the text', () => {
    const attendees = entry?.attendees.map(({ person, roles, mentions }) =>
      [nameOf(record.persons, person), roles, mentions.map(({ text }) => text)]);
    expect(attendees).toEqual([
      ['Trần Văn Bảo', ['chair', 'speaker'], ['chủ trì', 'phát biểu']],
      ['Lê Thị Mai', ['attendee'], ['dự']],
    ]);
  });
  test('names the documents of its agenda and the decisions taken', () => {
    expect(entry?.agenda).toMatchObject([{ text: 'Nghị quyết số 07-NQ/TU', documents: ['n1'] }]);
    expect(entry?.decisions).toEqual(['d1']);
  });
  test('is mentioned where it is named, in the order of the text', () => {
    expect(entry?.mentions.map(({ text }) => text)).toEqual(['hội nghị lần thứ 2', 'Hội nghị thông qua']);
  });
});

test('decisions stand in the order of the text', () => {
  expect(record.decisions).toMatchObject([
    { id: 'd1', type: 'adopted', verb: 'thông qua', text: 'thông qua Nghị quyết số 07-NQ/TU', meeting: 'm1', documents: ['n1'] },
    { id: 'd2', type: 'directed', verb: 'giao', meeting: null, documents: [] },
  ]);
});

test('an office that stands for a person is that person; a deadline is a date of the record', () => {
  const directed = record.decisions[1];
  expect(nameOf(record.persons, directed?.actor?.person)).toBe('Trần Văn Bảo');
  expect(nameOf(record.organizations, directed?.target?.organization)).toBe('Sở Y tế tỉnh Yên Bái');
  expect(record.dates.find(({ id }) => id === directed?.deadline)?.end).toMatch(/-06-30$/u);
});

test('a personnel change has the position in full words and the day it takes effect', () => {
  const position = { text: 'Phó Bí thư Tỉnh ủy', expanded: 'Phó Bí thư Tỉnh ủy Yên Bái' };
  expect(record.personnelChanges).toMatchObject([{ id: 'c1', action: 'elected', position, effectiveOn: '2020-12-01' }]);
  expect(nameOf(record.persons, record.personnelChanges[0]?.person)).toBe('Lê Thị Mai');
});

test('an issuer and a day without its year are resolved', () => {
  const text = 'Quyết định số 15/QĐ-UBND ngày 20/12 của UBND tỉnh Yên Bái về biên chế có hiệu lực.';
  const none: Events = { isRelevant: false, meetings: [], decisions: [], meetingOf: [], personnel: [] };
  const { documents, organizations } = assembleRecord(readStory(readerOf(ENTITY_LAYERS).read(text)), none, { publishedOn: '2020-11-18' });
  expect(documents).toMatchObject([{ number: '15/QĐ-UBND', date: '2019-12-20' }]);
  expect(nameOf(organizations, documents[0]?.issuer?.organization)).toBe('Ủy ban nhân dân tỉnh Yên Bái');
});

test('a meeting long before the day of publication is no news, whatever the article tells of it', () => {
  const text = 'Chiều 13/11/2020, Ban Thường vụ Tỉnh ủy Vĩnh Phúc tổ chức hội nghị lần thứ 5. Đồng chí Trần Văn Bảo chủ trì hội nghị.';
  const mainOn = (publishedOn: string): boolean[] => parse(text, { publishedOn }).meetings.map(({ main }) => main);
  expect(mainOn('2020-11-18')).toEqual([true]);
  expect(mainOn('2020-12-13')).toEqual([true]);
  expect(mainOn('2020-12-14')).toEqual([false]);
  expect(parse(text).meetings.map(({ main }) => main)).toEqual([true]);
});

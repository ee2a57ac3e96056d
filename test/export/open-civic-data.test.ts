import { expect, test } from 'vitest';
import { toOpenCivicData, type OpenCivicDataOptions } from '../../src/export/index.js';
import { allReads, PATIENCE, RICH, SAMPLE } from './records.js';
import { OCD_EVENT_SCHEMA } from './shapes/open-civic-data.js';
import { faultsBy } from './shapes/validate.js';

const faults = faultsBy(OCD_EVENT_SCHEMA);
const SOURCE = { sourceUrl: 'https://example.org/article' };

test('every dated meeting is an Open Civic Data event, and the others are named', () => {
  let events = 0;
  for (const { name, record } of allReads()) {
    const exported = toOpenCivicData(record, SOURCE);
    expect(exported.events.flatMap((event) => faults(event).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const undated = record.meetings.filter(({ start }) => start === null);
    expect(exported.undated.map(({ meeting }) => meeting)).toEqual(undated.map(({ id }) => id));
    expect(exported.events.length + exported.undated.length).toBe(record.meetings.length);
    events += exported.events.length;
  }
  expect(events).toBeGreaterThan(15);
}, PATIENCE);

test('the shape is not satisfied by everything', () => {
  const [event] = toOpenCivicData(RICH.record, SOURCE).events;
  expect(faults({ ...event, status: 'held' })).not.toEqual([]);
  expect(faults({ ...event, sources: [] })).not.toEqual([]);
  expect(faults({ ...event, start_date: '2022-07-12T08:00' })).not.toEqual([]);
});

test('participants in their roles, and the agenda in its order', () => {
  const [event] = toOpenCivicData(RICH.record, SOURCE).events;
  expect(event).toMatchObject({
    name: 'Kỳ họp thứ 5', classification: 'legislature', status: 'passed', start_date: '2022-07-12', end_date: '2022-07-12', all_day: true,
    participants: [
      { name: 'Hội đồng nhân dân tỉnh Yên Bái', entity_type: 'organization', note: 'organizer' },
      { name: 'Lò Thị Mẫn', entity_type: 'person', note: 'chair' },
      { name: 'Vàng A Khải', entity_type: 'person', note: 'attendee' },
    ],
    agenda: [{ order: '1', description: 'Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2022' }],
    extras: {
      ordinal: 5, term: { number: 18, start_year: 2021, end_year: 2026 },
      decisions: [{ type: 'adopted', text: 'thông qua Nghị quyết số 12/NQ-HĐND', votes_for: 45, votes_total: 50 }],
    },
  });
});

test('a document of an agenda item is a related bill', () => {
  const [meeting] = SAMPLE.record.meetings;
  const record = { ...SAMPLE.record, meetings: [{ ...meeting!, agenda: [{ ...meeting!.agenda[0]!, documents: ['document-1'] }] }] };
  const [event] = toOpenCivicData(record, SOURCE).events;
  expect(event!.agenda[0]!.related_entities).toEqual([{ name: 'Nghị quyết số 07-NQ/TU', entity_type: 'bill', note: 'consideration' }]);
  expect(faults(event)).toEqual([]);
});

test('an address of the article is needed', () => {
  expect(() => toOpenCivicData(RICH.record, {} as OpenCivicDataOptions)).toThrow('options.sourceUrl: expected the address of the article');
});

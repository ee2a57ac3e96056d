import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toICalendar, type ICalendarOptions } from '../../src/export/index.js';
import type { ArticleRecord, Meeting } from '../../src/index.js';
import { allReads, PATIENCE, RICH } from './records.js';

const STAMP = { stampedAt: '2024-01-02T03:04:05Z' };
const eventsOf = (calendar: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

const withMeeting = (fields: Partial<Meeting>): ArticleRecord =>
  ({ ...RICH.record, meetings: RICH.record.meetings.map((meeting) => ({ ...meeting, ...fields })) });

/** What RFC 5545 asks of each line and of each event (sections 3.1, 3.6.1 and 3.8). */
const faults = (calendar: string): string[] => {
  const lines = calendar.split('\r\n');
  const found: string[] = lines.pop() === '' ? [] : ['the last line is not ended'];
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) found.push(`longer than 75 octets: ${line}`);
    if (/[\p{Cc}\p{Surrogate}\uFFFD]/u.test(line)) found.push(`a control or a broken character: ${JSON.stringify(line)}`);
  }
  const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n').filter((line) => line !== '');
  for (const line of unfolded) if (!/^[A-Z\d-]+(?:;[A-Z-]+=[^;:]+)*:/u.test(line)) found.push(`no content line: ${line}`);
  for (const property of ['VERSION:2.0', 'BEGIN:VCALENDAR', 'END:VCALENDAR']) if (!unfolded.includes(property)) found.push(`no ${property}`);
  const starts = unfolded.filter((line) => line === 'BEGIN:VEVENT').length;
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) {
    if (unfolded.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)).length !== starts) found.push(`not one ${name} an event`);
  }
  return found;
};

test('every record is an iCalendar that ical.js reads, one event for each dated meeting', () => {
  let count = 0;
  for (const { name, record } of allReads()) {
    const calendar = toICalendar(record, { ...STAMP, sourceUrl: 'https://example.org/article' });
    expect(faults(calendar).map((fault) => `${name}: ${fault}`)).toEqual([]);
    const dated = record.meetings.filter(({ start }) => start !== null), events = eventsOf(calendar);
    expect(events.map(({ summary }) => summary)).toEqual(dated.map((meeting) => meeting.name));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ start }) => start));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    count += events.length;
  }
  expect(count).toBeGreaterThan(15);
}, PATIENCE);

test('the whole of an event', () => {
  expect(toICalendar(withMeeting({ place: null }), STAMP).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//nghisu//nghisu//VI', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    'BEGIN:VEVENT', expect.stringMatching(/^UID:[\da-f]{16}@nghisu$/u), 'DTSTAMP:20240102T030405Z',
    'DTSTART;VALUE=DATE:20220712', 'DTEND;VALUE=DATE:20220713', 'SUMMARY:Kỳ họp thứ 5', 'CONTACT:Hội đồng nhân dân tỉnh Yên Bái',
    'DESCRIPTION:Lò Thị Mẫn (chair)\\nVàng A Khải (attendee)\\nlãnh đạ', ' o các sở\\, ngành\\n1. Báo cáo tình hình kinh tế - xã hội 6 th',
    ' áng đầu năm 2022', 'CATEGORIES:legislature', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
  ]);
});

describe('days', () => {
  test.each([
    ['2024-02-28', '2024-02-28', '2024-02-29'], ['2024-02-28', '2024-02-29', '2024-03-01'], ['2023-12-30', '2023-12-31', '2024-01-01'],
    ['2022-07-12', null, '2022-07-13'],
  ])('from %s to %s end before %s', (start, end, after) => {
    const [event] = eventsOf(toICalendar(withMeeting({ start, end }), STAMP));
    expect([event!.startDate.toString(), event!.endDate.toString(), event!.startDate.isDate]).toEqual([start, after, true]);
  });
});

test.each([
  ['passed', 'CONFIRMED'], ['confirmed', 'CONFIRMED'], ['tentative', 'TENTATIVE'], ['cancelled', 'CANCELLED'],
] as const)('%s is %s', (status, expected) => {
  expect(toICalendar(withMeeting({ status }), STAMP)).toContain(`\r\nSTATUS:${expected}\r\n`);
});

test('text comes back from ical.js as it went in: marks, line breaks, emoji, letters of four octets', () => {
  const name = `Họp; bàn, "a\\b"\nhàng 🏛️ ${'ệ𝒜'.repeat(60)}`;
  const calendar = toICalendar(withMeeting({ name }), STAMP);
  expect(faults(calendar)).toEqual([]);
  expect(eventsOf(calendar)[0]!.summary).toBe(name);
});

test('no text adds a line of its own', () => {
  const calendar = toICalendar(withMeeting({ name: 'a\r\nSTATUS:CANCELLED\rb\u2028c\u0000\u0007\uD800' }), STAMP);
  expect(faults(calendar.replaceAll('\uFFFD', '?'))).toEqual([]);
  expect(eventsOf(calendar)).toHaveLength(1);
  expect(calendar).not.toContain('\r\nSTATUS:CANCELLED');
});

test('the same record gives the same calendar; another meeting another UID', () => {
  const uid = (record: ArticleRecord, options: ICalendarOptions = STAMP): string => eventsOf(toICalendar(record, options))[0]!.uid;
  expect(toICalendar(RICH.record, STAMP)).toBe(toICalendar(structuredClone(RICH.record), STAMP));
  expect(uid(RICH.record)).not.toBe(uid(withMeeting({ start: '2022-07-13' })));
  expect(uid(RICH.record)).not.toBe(uid({ ...RICH.record, id: 'another' }));
  expect(uid(RICH.record, { ...STAMP, uidDomain: 'example.org' })).toMatch(/@example\.org$/u);
});

test('without an instant, the day of publication; without both, an error', () => {
  expect(toICalendar(RICH.record)).toContain('\r\nDTSTAMP:20220712T000000Z\r\n');
  const unpublished = { ...RICH.record, article: { ...RICH.record.article, publishedOn: null } };
  expect(() => toICalendar(unpublished)).toThrow('options.stampedAt: expected an instant in UTC');
  for (const stampedAt of ['2024-01-02', '2024-01-02T03:04:05+07:00', '2024-13-02T03:04:05Z']) {
    expect(() => toICalendar(RICH.record, { stampedAt })).toThrow(TypeError);
  }
});

test('only the main meeting, if that is wanted', () => {
  const record = withMeeting({ main: false });
  expect(eventsOf(toICalendar(record, STAMP))).toHaveLength(record.meetings.length);
  expect(eventsOf(toICalendar(record, { ...STAMP, meetings: 'main' }))).toHaveLength(0);
  expect(() => toICalendar(record, { meetings: 'some' as 'all' })).toThrow('one of "main", "all"');
});

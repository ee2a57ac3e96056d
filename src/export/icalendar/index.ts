import { expectOneOf, expectText, unexpected } from '../../errors.js';
import type { ArticleRecord, Meeting } from '../../record/types.js';
import { entriesOf, type Entries } from '../entries.js';
import { expectRecord, expectSourceOptions } from '../options.js';
import { contentLines, escapeText } from './content-line.js';
import { fingerprint } from './fingerprint.js';

/** What a calendar needs and a record does not hold. */
export interface ICalendarOptions {
  /**
   * The instant that the calendar was made, in UTC: `2024-03-05T08:30:00Z`. There is no clock; without it, the start of the
   * day of publication.
   */
  stampedAt?: string;
  /** Absolute address of the article, the URL of each event. */
  sourceUrl?: string;
  /** What stands behind the `@` of each UID. */
  uidDomain?: string;
  /** `main`: only what the article reports; `all`: other meetings that it mentions too. */
  meetings?: 'main' | 'all';
}

const INSTANT = /^(?<date>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d:\d\d)(?:\.\d+)?Z$/u;
const STATUS: Readonly<Record<Meeting['status'], string>> = {
  passed: 'CONFIRMED', confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED',
};

const compact = (isoDay: string): string => isoDay.replaceAll('-', '');

const dayAfter = (isoDay: string): string => {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

const stampOf = ({ article }: ArticleRecord, stampedAt: unknown): string => {
  if (stampedAt === undefined && article.publishedOn !== null) return `${compact(article.publishedOn)}T000000Z`;
  const { date, time } = (typeof stampedAt === 'string' ? INSTANT.exec(stampedAt)?.groups : null) ?? {};
  if (date === undefined || time === undefined || Number.isNaN(new Date(stampedAt as string).getTime())) {
    const why = stampedAt === undefined ? ', for the day of publication is not known' : '';
    throw unexpected('options.stampedAt', `an instant in UTC such as "2024-03-05T08:30:00Z"${why}`, stampedAt);
  }
  return `${compact(date)}T${time.replaceAll(':', '')}Z`;
};

const description = ({ attendees, agenda, groups }: Meeting, entries: Entries): string => [
  ...attendees.map(({ person, roles }) => `${entries.person(person)?.name ?? person} (${roles.join(', ')})`),
  ...groups.map(({ text }) => text),
  ...agenda.map(({ text }, index) => `${index + 1}. ${text}`),
].join('\n');

interface Setting { readonly record: ArticleRecord; readonly entries: Entries; readonly stamp: string; readonly options: ICalendarOptions }

const uidOf = ({ record, options }: Setting, { id, name, start }: Meeting): string => {
  const identity = JSON.stringify([options.sourceUrl ?? null, record.id, record.article.title?.text ?? null, id, name, start]);
  return `${fingerprint(identity)}@${options.uidDomain ?? 'nghisu'}`;
};

const text = (name: string, value: string | null | undefined): string[] =>
  (value === null || value === undefined || value === '' ? [] : [`${name}:${escapeText(value)}`]);

const eventLines = (setting: Setting, meeting: Meeting & { start: string }): string[] => {
  const { entries, stamp, options } = setting;
  return [
    'BEGIN:VEVENT',
    ...text('UID', uidOf(setting, meeting)),
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(meeting.start)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(meeting.end ?? meeting.start))}`,
    ...text('SUMMARY', meeting.name),
    ...text('LOCATION', entries.nameOf(meeting.place)),
    ...text('CONTACT', entries.nameOf(meeting.organizer)),
    ...text('DESCRIPTION', description(meeting, entries)),
    ...text('CATEGORIES', meeting.kind),
    `STATUS:${STATUS[meeting.status]}`,
    'TRANSP:TRANSPARENT',
    ...options.sourceUrl === undefined ? [] : [`URL:${options.sourceUrl}`],
    ...text('X-NGHISU-PART-OF-DAY', meeting.partOfDay),
    'END:VEVENT',
  ];
};

/**
 * The meetings of the record as an iCalendar (RFC 5545): all-day events, for an article gives days and no times. A meeting
 * without a known day is left out. The same record and options always give the same text.
 *
 * @returns The calendar, lines ended by CRLF and no longer than 75 octets.
 * @example
 * toICalendar(parse(text), { stampedAt: '2024-03-05T08:30:00Z' })
 * @throws TypeError when `record` is no record, an option is unknown or of the wrong form, or neither `stampedAt` nor the day
 *   of publication is known.
 */
export const toICalendar = (record: ArticleRecord, options: ICalendarOptions = {}): string => {
  const { stampedAt, uidDomain, meetings } = expectSourceOptions(options, ['stampedAt', 'uidDomain', 'meetings']);
  if (uidDomain !== undefined) expectText('options.uidDomain', uidDomain);
  if (meetings !== undefined) expectOneOf('options.meetings', meetings, ['main', 'all']);
  const setting: Setting = {
    record: expectRecord('record', record), entries: entriesOf(record), stamp: stampOf(record, stampedAt), options,
  };
  const isShown = (meeting: Meeting): meeting is Meeting & { start: string } =>
    meeting.start !== null && (meeting.main || meetings !== 'main');
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nghisu//nghisu//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...record.meetings.filter(isShown).flatMap((meeting) => eventLines(setting, meeting)),
    'END:VCALENDAR',
  ]);
};

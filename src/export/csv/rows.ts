import type { ArticleRecord } from '../../record/types.js';
import { entriesOf } from '../entries.js';
import { tenuresOf } from '../tenures.js';
import type { Cell } from './table.js';

/** One table: its columns, and its rows for one record. The column `article`, the id of the record, comes before them. */
export interface TableDefinition {
  readonly columns: readonly string[];
  rows(record: ArticleRecord): readonly (readonly Cell[])[];
}

/** Several values in one cell. */
const joined = (values: readonly string[]): string => values.join('; ');

export const TABLES = {
  persons: {
    columns: ['id', 'name', 'key', 'gender', 'honorifics', 'titles'],
    rows: ({ persons }) => persons.map(({ id, name, key, gender, honorifics, titles }) => (
      [id, name, key, gender, joined(honorifics), joined(titles.filter(({ former }) => !former).map(({ expanded }) => expanded))])),
  },
  memberships: {
    columns: ['person_id', 'person', 'office', 'post', 'organization', 'former', 'start', 'end'],
    rows: (record) => {
      const entries = entriesOf(record);
      return tenuresOf(record).map(({ person, label, post, organization, former, start, end }) => (
        [person, entries.person(person)?.name, label, post, entries.organization(organization)?.name, former, start, end]));
    },
  },
  meetings: {
    columns: [
      'id', 'main', 'name', 'kind', 'ordinal', 'term', 'term_start', 'term_end', 'organizer', 'start', 'end', 'part_of_day', 'place',
      'status',
    ],
    rows: (record) => {
      const { nameOf } = entriesOf(record);
      return record.meetings.map((meeting) => [
        meeting.id, meeting.main, meeting.name, meeting.kind, meeting.ordinal, meeting.term?.number, meeting.term?.startYear,
        meeting.term?.endYear, nameOf(meeting.organizer), meeting.start, meeting.end, meeting.partOfDay, nameOf(meeting.place),
        meeting.status,
      ]);
    },
  },
  attendees: {
    columns: ['meeting_id', 'meeting', 'person_id', 'person', 'role'],
    rows: (record) => {
      const entries = entriesOf(record);
      return record.meetings.flatMap(({ id, name, attendees }) => attendees.flatMap(({ person, roles }) => (
        roles.map((role) => [id, name, person, entries.person(person)?.name, role]))));
    },
  },
  decisions: {
    columns: ['id', 'type', 'meeting_id', 'actor', 'target', 'text', 'deadline', 'votes_for', 'votes_total', 'votes_percent', 'documents'],
    rows: (record) => {
      const entries = entriesOf(record);
      return record.decisions.map(({ id, type, meeting, actor, target, text, deadline, vote, documents }) => [
        id, type, meeting, entries.nameOf(actor), entries.nameOf(target), text,
        record.dates.find((date) => date.id === deadline)?.end, vote?.for, vote?.total, vote?.percent,
        joined(documents.flatMap((each) => entries.document(each)?.text ?? [])),
      ]);
    },
  },
  personnelChanges: {
    columns: ['id', 'action', 'person_id', 'person', 'position', 'by', 'effective_on'],
    rows: (record) => {
      const entries = entriesOf(record);
      return record.personnelChanges.map(({ id, action, person, position, by, effectiveOn }) => (
        [id, action, person, entries.person(person)?.name, position?.expanded, entries.nameOf(by), effectiveOn]));
    },
  },
} as const satisfies Readonly<Record<string, TableDefinition>>;

/** `persons`, `memberships`, `meetings`, `attendees`, `decisions` or `personnelChanges`. */
export type CsvTableName = keyof typeof TABLES;

export const CSV_TABLES = Object.keys(TABLES) as readonly CsvTableName[];

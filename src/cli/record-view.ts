import type { ArticleRecord, Decision, Meeting } from '../record/types.js';
import { printable } from './escape.js';
import { fields, numbered, section, table } from './layout.js';
import { dateWords, deadlineWords, entryOf, partyWords, personName, termWords, titlesWords, voteWords } from '../view/wording.js';

function articleHeading({ article, places, relevant }: ArticleRecord): string {
  const facts = fields([
    ['Published', article.publishedOn],
    ['Source', article.source],
    ['Jurisdiction', entryOf(places, article.jurisdiction)?.name ?? null],
  ]);
  const note = relevant ? '' : 'Reports no meeting, decision or personnel change of public life.';
  return [printable(article.title?.text ?? '(no headline)'), facts, note].filter((line) => line !== '').join('\n');
}

function attendeesTable(meeting: Meeting, record: ArticleRecord, width: number): string {
  const rows = meeting.attendees.map(({ person, roles }) => [
    personName(record, person), roles.join(', '), titlesWords(entryOf(record.persons, person)),
  ]);
  return table([{ heading: 'Person', share: 3 }, { heading: 'Roles', share: 2 }, { heading: 'Titles', share: 6 }], rows, width);
}

function meetingSections(meeting: Meeting, record: ArticleRecord, width: number): string[] {
  return [
    ...section('MEETING', fields([
      ['Name', meeting.name],
      ['In the text', meeting.text === meeting.name ? null : meeting.text],
      ['Kind', meeting.kind],
      ['Date', dateWords(meeting)],
      ['Number', meeting.ordinal === null ? null : String(meeting.ordinal)],
      ['Term', termWords(meeting.term)],
      ['Held by', partyWords(meeting.organizer)],
      ['Place', partyWords(meeting.place)],
      ['Status', meeting.status],
    ])),
    ...section('ATTENDEES', attendeesTable(meeting, record, width)),
    ...section('UNNAMED ATTENDEES', numbered(meeting.groups.map(({ text }) => text))),
    ...section('AGENDA', numbered(meeting.agenda.map(({ text }) => text))),
  ];
}

function otherMeetings({ meetings }: ArticleRecord, width: number): string {
  const rows = meetings.filter(({ main }) => !main).map((meeting) => [meeting.name, meeting.kind, dateWords(meeting)]);
  return table([{ heading: 'Name', share: 6 }, { heading: 'Kind', share: 2 }, { heading: 'Date', share: 2 }], rows, width);
}

/** Persons who attend none of the reported meetings: their titles stand nowhere else. */
function otherPersons({ meetings, persons }: ArticleRecord, width: number): string {
  const shown = new Set(meetings.filter(({ main }) => main).flatMap(({ attendees }) => attendees.map(({ person }) => person)));
  const rows = persons.filter(({ id }) => !shown.has(id)).map((person) => [person.name, titlesWords(person)]);
  return table([{ heading: 'Person', share: 3 }, { heading: 'Titles', share: 8 }], rows, width);
}

function decisionsTable({ decisions, dates }: ArticleRecord, width: number): string {
  const details = ({ text, deadline, vote }: Decision): string => {
    const due = deadlineWords(entryOf(dates, deadline));
    return [text, voteWords(vote), due === '' ? '' : `due ${due}`].filter((part) => part !== '').join(' — ');
  };
  const rows = decisions.map((decision) => [
    decision.type, partyWords(decision.actor), partyWords(decision.target), details(decision),
  ]);
  return table([
    { heading: 'Type', share: 2 }, { heading: 'By', share: 3 }, { heading: 'To', share: 3 }, { heading: 'Text', share: 8 },
  ], rows, width);
}

function personnelTable(record: ArticleRecord, width: number): string {
  const rows = record.personnelChanges.map(({ action, person, position, by, effectiveOn }) => [
    action, personName(record, person), position?.expanded ?? '', partyWords(by), effectiveOn ?? '',
  ]);
  return table([
    { heading: 'Change', share: 2 }, { heading: 'Person', share: 3 }, { heading: 'Position', share: 5 },
    { heading: 'By', share: 3 }, { heading: 'From', share: 2 },
  ], rows, width);
}

function documentsTable({ documents }: ArticleRecord, width: number): string {
  const rows = documents.map(({ type, number, subject, date, issuer }) => [
    type, number ?? '', subject ?? '', partyWords(issuer), date ?? '',
  ]);
  return table([
    { heading: 'Type', share: 2 }, { heading: 'Number', share: 3 }, { heading: 'Subject', share: 5 },
    { heading: 'Issuer', share: 3 }, { heading: 'Date', share: 2 },
  ], rows, width);
}

function abbreviationsTable({ abbreviations }: ArticleRecord, width: number): string {
  const rows = abbreviations.map(({ short, long, ambiguous }) => [short, long, ambiguous.join('; ')]);
  return table([{ heading: 'Short', share: 2 }, { heading: 'Long', share: 5 }, { heading: 'Other readings', share: 4 }], rows, width);
}

/**
 * The record in sections for reading. Text of the article is escaped: no character of it reaches the terminal as a control.
 *
 * @param width - Columns of the output.
 */
export function recordView(record: ArticleRecord, width: number): string {
  return [
    articleHeading(record),
    ...record.meetings.filter(({ main }) => main).flatMap((meeting) => meetingSections(meeting, record, width)),
    ...section('DECISIONS', decisionsTable(record, width)),
    ...section('PERSONNEL CHANGES', personnelTable(record, width)),
    ...section('OTHER MEETINGS', otherMeetings(record, width)),
    ...section('OTHER PERSONS', otherPersons(record, width)),
    ...section('DOCUMENTS', documentsTable(record, width)),
    ...section('ABBREVIATIONS', abbreviationsTable(record, width)),
    ...section('NOTES', numbered(record.diagnostics.map(({ code, message }) => `${code}: ${message}`))),
  ].join('\n\n');
}

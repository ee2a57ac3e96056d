import { unexpected } from '../../errors.js';
import type { AgendaItem, ArticleRecord, Decision, Meeting, Term } from '../../record/types.js';
import { entriesOf, type Entries } from '../entries.js';
import { expectRecord, expectSourceOptions, expectUrl, given } from '../options.js';
import type { OcdAgendaItem, OcdDecision, OcdEvent, OcdExport, OcdExtras, OcdParticipant } from './types.js';

export type * from './types.js';

/** Open Civic Data wants to know where an event was read. */
export interface OpenCivicDataOptions {
  /** Absolute address of the article. */
  sourceUrl: string;
}

const participants = ({ attendees, organizer }: Meeting, entries: Entries): OcdParticipant[] => {
  const body = entries.organization(organizer?.organization);
  return [
    ...body ? [{ name: body.name, entity_type: 'organization', note: 'organizer' } as const] : [],
    ...attendees.flatMap(({ person, roles }) => roles.map((note) => (
      { name: entries.person(person)?.name ?? person, entity_type: 'person', note } as const))),
  ];
};

const agendaItem = ({ text, documents }: AgendaItem, index: number, entries: Entries): OcdAgendaItem => ({
  description: text,
  order: String(index + 1),
  classification: [],
  subjects: [],
  notes: [],
  related_entities: documents.flatMap((id) => {
    const document = entries.document(id);
    return document ? [{ name: document.text, entity_type: 'bill', note: 'consideration' } as const] : [];
  }),
  media: [],
});

const termExtras = (term: Term | null): OcdExtras['term'] | null =>
  term && given({ number: term.number, start_year: term.startYear, end_year: term.endYear });

const decisionExtras = ({ type, text, actor, target, vote }: Decision, entries: Entries): OcdDecision => given({
  type, text, actor: entries.nameOf(actor), target: entries.nameOf(target),
  votes_for: vote?.for, votes_total: vote?.total, votes_percent: vote?.percent,
});

const extrasOf = (record: ArticleRecord, meeting: Meeting, entries: Entries): OcdExtras => given({
  main: meeting.main,
  ordinal: meeting.ordinal,
  term: termExtras(meeting.term),
  part_of_day: meeting.partOfDay,
  groups: meeting.groups.map(({ text }) => text),
  decisions: record.decisions.filter((decision) => decision.meeting === meeting.id).map((decision) => decisionExtras(decision, entries)),
});

type DatedMeeting = Meeting & { start: string };

const event = (record: ArticleRecord, meeting: DatedMeeting, entries: Entries, { sourceUrl }: OpenCivicDataOptions): OcdEvent => {
  const location = entries.nameOf(meeting.place);
  return given<OcdEvent>({
    _type: 'event',
    name: meeting.name,
    description: '',
    classification: meeting.kind,
    status: meeting.status,
    start_date: meeting.start,
    end_date: meeting.end ?? meeting.start,
    all_day: true,
    location: location === null ? null : { name: location, note: '', url: '', coordinates: null },
    participants: participants(meeting, entries),
    agenda: meeting.agenda.map((item, index) => agendaItem(item, index, entries)),
    documents: [],
    links: [],
    media: [],
    sources: [{ url: sourceUrl, note: record.article.source ?? '' }],
    extras: extrasOf(record, meeting, entries),
  });
};

/**
 * The meetings of the record as Open Civic Data events with participants and agenda.
 *
 * Days only: an article gives no times of the clock. A meeting without a known day is no event and stands in `undated`.
 *
 * @example
 * toOpenCivicData(parse(text), { sourceUrl: 'https://example.org/article' }).events
 * @throws TypeError when `record` is no record, or an option is missing, unknown or of the wrong form.
 */
export const toOpenCivicData = (record: ArticleRecord, options: OpenCivicDataOptions): OcdExport => {
  const { sourceUrl } = expectSourceOptions(options);
  if (sourceUrl === undefined) throw unexpected('options.sourceUrl', 'the address of the article', sourceUrl);
  expectUrl('options.sourceUrl', sourceUrl);
  const entries = entriesOf(expectRecord('record', record));
  const isDated = (meeting: Meeting): meeting is DatedMeeting => meeting.start !== null;
  return {
    events: record.meetings.filter(isDated).map((meeting) => event(record, meeting, entries, options)),
    undated: record.meetings.filter((meeting) => !isDated(meeting)).map(({ id, name }) => ({ meeting: id, name })),
  };
};

import type { Meeting } from '../../record/types.js';
import { given } from '../options.js';
import type { SchemaContext } from './context.js';
import type { SchemaArticle, SchemaEvent, SchemaLegislation } from './types.js';

/** A planned meeting has no status of its own there, and none is claimed. */
const STATUS: Readonly<Record<Meeting['status'], SchemaEvent['eventStatus'] | null>> = {
  passed: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  tentative: null,
};

const listed = <T>(list: readonly T[]): T[] | null => (list.length === 0 ? null : [...list]);

const organizerOf = ({ entries, ref }: SchemaContext, { organizer }: Meeting): SchemaEvent['organizer'] | null => {
  if (organizer === null) return null;
  if (entries.organization(organizer.organization)) return ref(organizer.organization!);
  return entries.person(organizer.person) ? ref(organizer.person!) : { '@type': 'Organization', 'name': organizer.text };
};

const locationOf = ({ entries, ref }: SchemaContext, { place }: Meeting): SchemaEvent['location'] | null => {
  if (place === null) return null;
  return entries.place(place.place) ? ref(place.place!) : { '@type': 'Place', 'name': entries.nameOf(place)! };
};

export const eventNodes = (context: SchemaContext): SchemaEvent[] => context.record.meetings.map((meeting) => given<SchemaEvent>({
  '@type': 'Event',
  ...context.ref(meeting.id),
  'name': meeting.name,
  'startDate': meeting.start,
  'endDate': meeting.end,
  'eventStatus': STATUS[meeting.status],
  'location': locationOf(context, meeting),
  'organizer': organizerOf(context, meeting),
  'attendee': listed(meeting.attendees.flatMap(({ person, roles }) => roles.map((roleName) => (
    { '@type': 'Role', roleName, 'attendee': context.ref(person) } as const)))),
  'about': listed(meeting.agenda.map(({ text }) => ({ '@type': 'Thing', 'name': text } as const))),
}));

export const documentNodes = ({ record, entries, ref }: SchemaContext): SchemaLegislation[] =>
  record.documents.map(({ id, text, type, number, date, issuer }) => given<SchemaLegislation>({
    '@type': 'Legislation',
    ...ref(id),
    'name': text,
    'legislationType': type,
    'legislationIdentifier': number,
    'legislationDate': date,
    'legislationPassedBy': entries.organization(issuer?.organization) ? ref(issuer!.organization!) : null,
  }));

export const articleNode = ({ record, ref, sourceUrl }: SchemaContext): SchemaArticle => given<SchemaArticle>({
  '@type': 'NewsArticle',
  ...(sourceUrl === undefined ? ref('article') : { '@id': sourceUrl }),
  'url': sourceUrl,
  'headline': record.article.title?.text,
  'datePublished': record.article.publishedOn,
  'inLanguage': 'vi',
  'publisher': record.article.source === null ? null : { '@type': 'Organization', 'name': record.article.source },
  'about': listed(record.meetings.filter(({ main }) => main).map(({ id }) => ref(id))),
  'mentions': listed(record.persons.map(({ id }) => ref(id))),
});

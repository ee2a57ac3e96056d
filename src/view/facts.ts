import type { ArticleRecord, DateExpression, Mention, Person } from '../record/types.js';
import type { Field, Kind, Words } from './language/index.js';
import { entryOf, partyWords, personName, termWords } from './wording.js';

/** One fact of the record: where it stands in the text, and what was read there. */
export interface Fact {
  /** Unique in the page. */
  readonly id: string;
  readonly kind: Kind;
  /** JSON pointer into the record. */
  readonly path: string;
  readonly heading: string;
  readonly rows: readonly (readonly [field: Field, value: string])[];
  readonly mentions: readonly Mention[];
}

type Unnumbered = Omit<Fact, 'id'>;

/** Rows that have a value. */
const rows = (...given: readonly (readonly [field: Field, value: string | null])[]): Fact['rows'] =>
  given.flatMap(([field, value]) => value === null || value === '' ? [] : [[field, value] as const]);

const daysOf = ({ start, end }: Pick<DateExpression, 'start' | 'end'>, words: Words): string | null =>
  start !== null && end !== null && start !== end ? words.dayRange(start, end) : start ?? end;

/** `2020-11-13, afternoon` */
export const dayWords = (
  { partOfDay, ...days }: { start: string | null; end: string | null; partOfDay: string | null }, words: Words,
): string => [daysOf(days, words), partOfDay === null ? null : words.partsOfDay[partOfDay] ?? partOfDay]
  .filter((part) => part !== null).join(', ');

const rolesOf = ({ id }: Person, { meetings }: ArticleRecord, words: Words): string => {
  const roles = meetings.flatMap(({ attendees }) => attendees).filter(({ person }) => person === id).flatMap((each) => each.roles);
  return [...new Set(roles)].map((role) => words.roles[role]).join(', ');
};

const personFacts = (record: ArticleRecord, words: Words): Unnumbered[] => record.persons.flatMap((person, at): Unnumbered[] => [
  {
    kind: 'person', path: `/persons/${at}`, heading: person.name, mentions: person.mentions,
    rows: rows(
      ['titles', person.titles.map(({ expanded, former }) => former ? `${expanded} (${words.fields.former})` : expanded).join('; ')],
      ['roles', rolesOf(person, record, words)],
      ['honorifics', person.honorifics.join(', ')],
    ),
  },
  ...person.titles.map((title, index): Unnumbered => ({
    kind: 'title', path: `/persons/${at}/titles/${index}`, heading: title.expanded, mentions: title.mentions,
    rows: rows([title.former ? 'former' : 'holder', person.name]),
  })),
]);

const meetingFacts = (record: ArticleRecord, words: Words): Unnumbered[] => record.meetings.flatMap((meeting, at): Unnumbered[] => [
  {
    kind: 'meeting', path: `/meetings/${at}`, heading: meeting.name, mentions: meeting.mentions,
    rows: rows(
      ['kind', words.meetingKinds[meeting.kind]], ['date', dayWords(meeting, words)],
      ['number', meeting.ordinal === null ? null : String(meeting.ordinal)], ['term', termWords(meeting.term)],
      ['organizer', partyWords(meeting.organizer)], ['place', partyWords(meeting.place)], ['status', words.statuses[meeting.status]],
    ),
  },
  ...meeting.agenda.map(({ text, mention }, index): Unnumbered => ({
    kind: 'agenda', path: `/meetings/${at}/agenda/${index}`, heading: text, mentions: [mention], rows: [],
  })),
  ...meeting.groups.map((mention, index): Unnumbered => ({
    kind: 'group', path: `/meetings/${at}/groups/${index}`, heading: mention.text, mentions: [mention], rows: [],
  })),
]);

const decisionFacts = ({ decisions, dates }: ArticleRecord, words: Words): Unnumbered[] => decisions.map((decision, at) => {
  const due = entryOf(dates, decision.deadline);
  return {
    kind: 'decision', path: `/decisions/${at}`, heading: decision.text, mentions: [decision.mention],
    rows: rows(
      ['type', words.decisionTypes[decision.type]], ['actor', partyWords(decision.actor)], ['target', partyWords(decision.target)],
      ['deadline', due === undefined ? null : due.end ?? due.text],
      ['vote', decision.vote && words.vote(decision.vote.for, decision.vote.total, decision.vote.percent)],
    ),
  };
});

const personnelFacts = (record: ArticleRecord, words: Words): Unnumbered[] => record.personnelChanges.map((change, at) => ({
  kind: 'personnel', path: `/personnelChanges/${at}`, heading: `${personName(record, change.person)}: ${words.actions[change.action]}`,
  mentions: [change.mention],
  rows: rows(
    ['position', change.position?.expanded ?? null], ['actor', partyWords(change.by)], ['date', change.effectiveOn],
  ),
}));

const nameFacts = ({ organizations, places }: ArticleRecord, words: Words): Unnumbered[] => [
  ...organizations.map(({ name, kind, level, mentions }, at): Unnumbered => ({
    kind: 'organization', path: `/organizations/${at}`, heading: name, mentions,
    rows: rows(['kind', words.organizationKinds[kind]], ['level', level && words.levels[level]]),
  })),
  ...places.map(({ name, kind, successor, mentions }, at): Unnumbered => ({
    kind: 'place', path: `/places/${at}`, heading: name, mentions, rows: rows(['kind', words.placeKinds[kind]], ['successor', successor]),
  })),
];

const referenceFacts = ({ documents, abbreviations, dates }: ArticleRecord, words: Words): Unnumbered[] => [
  ...documents.map(({ type, number, subject, issuer, date, mentions }, at): Unnumbered => ({
    kind: 'document', path: `/documents/${at}`, heading: number === null ? type : `${type} ${number}`, mentions,
    rows: rows(['subject', subject], ['issuer', partyWords(issuer)], ['date', date]),
  })),
  ...abbreviations.map(({ short, long, ambiguous, mentions }, at): Unnumbered => ({
    kind: 'abbreviation', path: `/abbreviations/${at}`, heading: short, mentions,
    rows: rows(['meaning', long], ['otherReadings', ambiguous.join('; ')]),
  })),
  ...dates.map((date, at): Unnumbered => ({
    kind: 'date', path: `/dates/${at}`, heading: date.text, mentions: [date.mention], rows: rows(['days', dayWords(date, words)]),
  })),
];

/** Every fact of the record that has a place in the text; what is outside when two stand in one place comes first. */
export const factsOf = (record: ArticleRecord, words: Words): Fact[] => [
  ...meetingFacts(record, words), ...decisionFacts(record, words), ...personnelFacts(record, words), ...personFacts(record, words),
  ...nameFacts(record, words), ...referenceFacts(record, words),
].map((fact, index) => ({ id: `fact-${index + 1}`, ...fact }));

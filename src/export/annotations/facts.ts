import type { ArticleRecord, Meeting, Mention } from '../../record/types.js';

/** Something that the record says of a stretch of the text. */
export interface FactOfText {
  /** What it is: `person`, `meeting`, `decision/adopted`. */
  readonly tag: string;
  /** What is meant, in full. */
  readonly value: string;
  /** The entry of the record, where it has an id. */
  readonly entry: string | null;
  readonly mention: Mention;
}

type Described = Omit<FactOfText, 'mention'>;

const each = (described: Described, mentions: readonly Mention[]): FactOfText[] => mentions.map((mention) => ({ ...described, mention }));

const people = ({ persons }: ArticleRecord): FactOfText[] => persons.flatMap(({ id, name, mentions, titles }) => [
  ...each({ tag: 'person', value: name, entry: id }, mentions),
  ...titles.flatMap(({ expanded, former, mentions: places }) => (
    each({ tag: former ? 'title/former' : 'title', value: expanded, entry: id }, places))),
]);

const meetingFacts = (record: ArticleRecord, { id, name, kind, mentions, agenda, groups, attendees }: Meeting): FactOfText[] => [
  ...each({ tag: `meeting/${kind}`, value: name, entry: id }, mentions),
  ...agenda.flatMap(({ text, mention }) => each({ tag: 'agenda-item', value: text, entry: id }, [mention])),
  ...groups.flatMap((mention) => each({ tag: 'group', value: mention.text, entry: id }, [mention])),
  ...attendees.flatMap(({ person, roles, mentions: places }) => roles.flatMap((role) => (
    each({ tag: `attendee/${role}`, value: record.persons.find((other) => other.id === person)?.name ?? person, entry: person }, places)))),
];

/** All facts of the record that stand at a place in the text, in the order of their places. */
export const factsOfText = (record: ArticleRecord): FactOfText[] => [
  ...people(record),
  ...record.organizations.flatMap(({ id, name, kind, mentions }) => each({ tag: `organization/${kind}`, value: name, entry: id }, mentions)),
  ...record.places.flatMap(({ id, name, kind, mentions }) => each({ tag: `place/${kind}`, value: name, entry: id }, mentions)),
  ...record.meetings.flatMap((meeting) => meetingFacts(record, meeting)),
  ...record.decisions.flatMap(({ id, type, text, mention }) => each({ tag: `decision/${type}`, value: text, entry: id }, [mention])),
  ...record.personnelChanges.flatMap(({ id, action, position, mention }) => (
    each({ tag: `personnel/${action}`, value: position?.expanded ?? mention.text, entry: id }, [mention]))),
  ...record.documents.flatMap(({ id, text, mentions }) => each({ tag: 'document', value: text, entry: id }, mentions)),
  ...record.abbreviations.flatMap(({ long, mentions }) => each({ tag: 'abbreviation', value: long, entry: null }, mentions)),
  ...record.dates.flatMap(({ id, timex, mention }) => each({ tag: 'date', value: timex, entry: id }, [mention])),
].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || (a.tag < b.tag ? -1 : Number(a.tag > b.tag)));

/** What the library promises of every record, as checks that name the first fault they find. */
import type { ArticleRecord } from '../../src/index.js';
import { folded, mentionsIn } from './mentions.js';

/** What is wrong with the record of a text, or nothing. */
export type Promised = (text: string, record: ArticleRecord) => string | undefined;

export const mentionsSliceBack: Promised = (text, record) => {
  const wrong = mentionsIn(record).find(([, { start, end, text: quote }]) => end <= start || text.slice(start, end) !== quote);
  return wrong && `${wrong[0]} does not slice back: ${JSON.stringify(wrong[1])}`;
};

/** Values of a record that the text must hold, each with the mentions of which one must say it. */
const claimsOf = (record: ArticleRecord): [what: string, value: string, said: readonly string[]][] => {
  const textsOf = ({ mentions }: { mentions: { text: string }[] }) => mentions.map(({ text }) => text);
  return [
    ...record.persons.flatMap((person): [string, string, string[]][] => [
      ['name', person.name, textsOf(person)],
      ...person.titles.map((title): [string, string, string[]] => ['title', title.text, textsOf(title)]),
    ]),
    ...record.meetings.map((meeting): [string, string, string[]] => ['meeting', meeting.text, textsOf(meeting)]),
    ...record.decisions.map((decision): [string, string, string[]] => ['decision', decision.text, [decision.mention.text]]),
    ...record.documents.map((document): [string, string, string[]] => ['document', document.text, textsOf(document)]),
    ...record.dates.map((date): [string, string, string[]] => ['date', date.text, [date.mention.text]]),
    ...record.meetings.flatMap(({ organizer, place }) => [organizer, place]).flatMap((party): [string, string, string[]][] =>
      (party ? [['party', party.text, [party.mention.text]]] : [])),
  ];
};

export const nothingIsInvented: Promised = (text, record) => {
  for (const [what, value, said] of claimsOf(record)) if (!said.includes(value)) return `no mention says the ${what} ${JSON.stringify(value)}`;
  for (const { short, mentions } of record.abbreviations) {
    if (!mentions.some((mention) => folded(mention.text) === folded(short))) return `no mention says the abbreviation ${JSON.stringify(short)}`;
  }
  const lists = [record.persons, record.organizations, record.places, record.meetings, record.documents, record.abbreviations];
  if (lists.some((list) => list.some(({ mentions }) => mentions.length === 0))) return 'an entry has no mention';
  const honorific = record.persons.flatMap(({ honorifics }) => honorifics).find((word) => !text.includes(word));
  return honorific === undefined ? undefined : `the text does not hold the honorific ${JSON.stringify(honorific)}`;
};

export const referencesNameEntries: Promised = (_text, record) => {
  const lists = [
    record.persons, record.organizations, record.places, record.meetings, record.decisions, record.personnelChanges,
    record.documents, record.dates,
  ];
  const ids = new Set<string>();
  for (const { id } of lists.flat()) {
    if (ids.has(id)) return `two entries have the id ${id}`;
    ids.add(id);
  }
  const references = [
    record.article.jurisdiction,
    ...record.persons.flatMap(({ titles }) => titles.map(({ organization }) => organization)),
    ...record.organizations.map(({ place }) => place),
    ...record.meetings.flatMap(({ attendees, decisions }) => [...attendees.map(({ person }) => person), ...decisions]),
    ...record.meetings.flatMap(({ agenda }) => agenda.flatMap(({ documents }) => documents)),
    ...record.decisions.flatMap(({ meeting, deadline, documents }) => [meeting, deadline, ...documents]),
    ...record.personnelChanges.map(({ person }) => person),
  ];
  const dangling = references.find((id) => id !== null && !ids.has(id));
  return typeof dangling === 'string' ? `nothing has the id ${dangling}, which an entry names` : undefined;
};

/** No meeting stands there twice, and nobody twice among those who attend it. */
export const nobodyAndNothingTwice: Promised = (_text, { meetings }) => {
  const places = new Set<string>();
  for (const { id, text, mentions, attendees } of meetings) {
    for (const { start, end } of mentions) {
      const place = `${start}-${end}`;
      if (places.has(place)) return `the meeting ${JSON.stringify(text)} stands there twice`;
      places.add(place);
    }
    if (new Set(attendees.map(({ person }) => person)).size < attendees.length) return `someone attends ${id} twice`;
  }
  return undefined;
};

import type { ArticleRecord, PartyRef } from '../record/types.js';
import { overlap } from './compare.js';
import { pairUp } from './pairing.js';

/** One fact of a record, free of ids: words of the article, and what the record says of them. */
export interface Fact {
  readonly words: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What became of the facts of one field of an article. */
export interface FieldChanges {
  readonly field: string;
  readonly gained: readonly Fact[];
  readonly lost: readonly Fact[];
  readonly altered: readonly { readonly before: Fact; readonly after: Fact }[];
}

/** What changed in the record of an article. A record that only one side has is `added` or `removed`, with all its facts. */
export interface ArticleChanges {
  readonly id: string;
  readonly record: 'kept' | 'added' | 'removed';
  readonly fields: readonly FieldChanges[];
}

type Value = string | number | boolean | null | undefined | readonly string[];

const detailed = (words: string, values: Readonly<Record<string, Value>>): Fact => ({
  words,
  details: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
    return text === '' ? [] : [[key, text]];
  })),
});

const partyWords = (party: PartyRef | null): string | null => party?.text ?? null;

interface Names { person(id: string): string; place(id: string | null): string | null }

const namesIn = ({ persons, places }: ArticleRecord): Names => ({
  person: (id) => persons.find((each) => each.id === id)?.name ?? id,
  place: (id) => places.find((each) => each.id === id)?.name ?? null,
});

const meetingFacts = ({ meetings }: ArticleRecord): Fact[] => meetings.map((meeting) => detailed(meeting.text, {
  main: meeting.main, kind: meeting.kind, name: meeting.name, ordinal: meeting.ordinal,
  term: meeting.term && [meeting.term.number, meeting.term.startYear, meeting.term.endYear].join(' '),
  organizer: partyWords(meeting.organizer), start: meeting.start, end: meeting.end, partOfDay: meeting.partOfDay,
  place: partyWords(meeting.place), status: meeting.status,
}));

const titleFacts = ({ persons }: ArticleRecord): Fact[] => persons.flatMap(({ name, titles }) =>
  titles.map(({ text, expanded, former }) => detailed(`${name}: ${text}`, { expanded, former })));

const decisionFacts = ({ decisions, dates }: ArticleRecord): Fact[] => decisions.map((decision) => detailed(decision.text, {
  type: decision.type, actor: partyWords(decision.actor), target: partyWords(decision.target),
  deadline: dates.find(({ id }) => id === decision.deadline)?.text,
  vote: decision.vote && [decision.vote.for, decision.vote.total, decision.vote.percent].join(' '),
}));

/** The facts of a record by field. Entries are told by their words, so that another numbering of ids is no change. */
const factsByField = (record: ArticleRecord): Readonly<Record<string, readonly Fact[]>> => {
  const names = namesIn(record);
  const { article } = record;
  return {
    article: [detailed('article', {
      relevant: record.relevant, title: article.title?.text, publishedOn: article.publishedOn, source: article.source,
      jurisdiction: names.place(article.jurisdiction), bylines: article.bylines.map(({ text }) => text),
    })],
    captions: article.captions.map(({ text }) => detailed(text, {})),
    persons: record.persons.map(({ name, gender, honorifics }) => detailed(name, { gender, honorifics })),
    titles: titleFacts(record),
    organizations: record.organizations.map(({ name, kind, level, place }) => detailed(name, { kind, level, place: names.place(place) })),
    places: record.places.map(({ name, kind, code, successor }) => detailed(name, { kind, code, successor })),
    meetings: meetingFacts(record),
    attendees: record.meetings.flatMap(({ text, attendees }) => attendees.map(({ person, roles }) =>
      detailed(names.person(person), { roles: [...roles].sort(), meeting: text }))),
    groups: record.meetings.flatMap(({ groups }) => groups.map(({ text }) => detailed(text, {}))),
    agenda: record.meetings.flatMap(({ agenda }) => agenda.map(({ text }) => detailed(text, {}))),
    decisions: decisionFacts(record),
    personnelChanges: record.personnelChanges.map(({ action, person, position, by, effectiveOn }) =>
      detailed(`${names.person(person)}: ${position?.text ?? ''}`, { action, by: partyWords(by), effectiveOn })),
    documents: record.documents.map(({ text, type, number, subject, issuer, date }) =>
      detailed(text, { type, number, subject, issuer: partyWords(issuer), date })),
    abbreviations: record.abbreviations.map(({ short, long, ambiguous }) => detailed(short, { long, ambiguous })),
    dates: record.dates.map(({ text, timex, granularity }) => detailed(text, { timex, granularity })),
    diagnostics: record.diagnostics.map(({ code, message }) => detailed(message, { code })),
  };
};

const keyOf = (fact: Fact): string => JSON.stringify([fact.words, fact.details]);

/** Entries of the first list that the second has not, each as often as it is missing. */
const without = (facts: readonly Fact[], others: readonly Fact[]): Fact[] => {
  const left = new Map<string, number>();
  for (const fact of others) left.set(keyOf(fact), (left.get(keyOf(fact)) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(keyOf(fact)) ?? 0;
    left.set(keyOf(fact), count - 1);
    return count <= 0;
  });
};

/** How much of the words of two facts must agree for one to be the altered other. */
const SAME_FACT = 0.5;

const changesOf = (field: string, before: readonly Fact[], after: readonly Fact[]): FieldChanges => {
  const old = without(before, after), fresh = without(after, before);
  const pairs = pairUp(old, fresh, (a, b) => {
    const shared = overlap(a.words, b.words);
    return shared >= SAME_FACT ? shared : 0;
  });
  const gone = new Set(pairs.map(([i]) => i)), come = new Set(pairs.map(([, j]) => j));
  return {
    field,
    gained: fresh.filter((_, j) => !come.has(j)),
    lost: old.filter((_, i) => !gone.has(i)),
    altered: pairs.map(([i, j]) => ({ before: old[i]!, after: fresh[j]! })),
  };
};

const isChanged = ({ gained, lost, altered }: FieldChanges): boolean => gained.length + lost.length + altered.length > 0;

const diffArticle = (id: string, before: ArticleRecord | undefined, after: ArticleRecord | undefined): ArticleChanges => {
  const old = before ? factsByField(before) : {}, fresh = after ? factsByField(after) : {};
  const fields = Object.keys(after ? fresh : old).map((field) => changesOf(field, old[field] ?? [], fresh[field] ?? []));
  return { id, record: before ? (after ? 'kept' : 'removed') : 'added', fields: fields.filter(isChanged) };
};

/**
 * What a change gained, lost and altered: the articles whose records differ, in the order of their ids. Offsets are not
 * compared, and facts are told by their words.
 */
export function diffRecords(
  before: ReadonlyMap<string, ArticleRecord>, after: ReadonlyMap<string, ArticleRecord>,
): ArticleChanges[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.map((id) => diffArticle(id, before.get(id), after.get(id)))
    .filter(({ record, fields }) => record !== 'kept' || fields.length > 0);
}

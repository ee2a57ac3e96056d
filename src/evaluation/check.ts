import type * as z from 'zod';
import { ReferenceSchema } from './reference-schema.js';
import type { Reference } from './reference.js';

/** What is wrong with a reference file, and where: `meetings[0].kind`. The empty place is the file as a whole. */
export interface ReferenceFault {
  readonly place: string;
  readonly message: string;
}

/** `['meetings', 0, 'kind']` → `meetings[0].kind` */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : (i === 0 ? '' : '.') + String(key))).join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const MOST_SHOWN = 60;

/** A value as JSON, cut to a length that a line of output can hold. */
const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > MOST_SHOWN ? `${json.slice(0, MOST_SHOWN)}…` : json;
};

const faultOf = (value: unknown, { path, message, code }: z.core.$ZodIssue): ReferenceFault => {
  const got = code === 'unrecognized_keys' ? '' : `, and got ${shown(valueAt(value, path))}`;
  return { place: placeOf(path), message: `${message}${got}` };
};

/** White space and Unicode form make no difference to what is verbatim. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

interface Quote { readonly place: string; readonly text: string | null | undefined }

/** Every string of a reference that must stand in the article word for word. */
const quotesOf = (reference: Reference): Quote[] => {
  const quotes: Quote[] = [];
  const add = (place: string, text: string | null | undefined): void => { quotes.push({ place, text }); };
  reference.persons.forEach(({ name, titles = [], former = [] }, i) => {
    add(`persons[${i}].name`, name);
    titles.forEach((title, k) => { add(`persons[${i}].titles[${k}]`, title); });
    former.forEach((title, k) => { add(`persons[${i}].former[${k}]`, title); });
  });
  reference.abbreviations.forEach(({ short }, i) => { add(`abbreviations[${i}].short`, short); });
  reference.documents.forEach(({ text }, i) => { add(`documents[${i}].text`, text); });
  reference.meetings.forEach((meeting, i) => {
    for (const key of ['name', 'organizer', 'place'] as const) add(`meetings[${i}].${key}`, meeting[key]);
  });
  reference.groups.forEach((group, i) => { add(`groups[${i}]`, group); });
  reference.decisions.forEach((decision, i) => {
    for (const key of ['text', 'actor', 'target'] as const) add(`decisions[${i}].${key}`, decision[key]);
  });
  reference.agenda.forEach((item, i) => { add(`agenda[${i}]`, item); });
  reference.personnel.forEach((change, i) => {
    for (const key of ['person', 'position', 'by'] as const) add(`personnel[${i}].${key}`, change[key]);
  });
  return quotes;
};

const quoteFaults = (reference: Reference, article: string): ReferenceFault[] => {
  const words = plain(article);
  return quotesOf(reference).flatMap(({ place, text }) => (text === null || text === undefined || words.includes(plain(text))
    ? [] : [{ place, message: `is not in the article: ${shown(text)}` }]));
};

/** Offsets must slice the article at the words that they stand for. */
const offsetFaults = (reference: Reference, article: string): ReferenceFault[] => {
  const lists = ['persons', 'abbreviations', 'documents', 'meetings', 'participants', 'decisions', 'personnel'] as const;
  return lists.flatMap((list) => reference[list].flatMap(({ mention }, i): ReferenceFault[] => {
    if (mention === undefined) return [];
    const { start, end, text } = mention, place = `${list}[${i}].mention`, actual = article.slice(start, end);
    return actual === text ? [] : [{ place, message: `says ${shown(text)}, and the article has ${shown(actual)} at [${start}, ${end})` }];
  }));
};

const nameFaults = ({ persons, participants }: Reference): ReferenceFault[] => {
  const names = new Set(persons.map(({ name }) => name));
  return participants.flatMap(({ name }, i) => (names.has(name)
    ? [] : [{ place: `participants[${i}].name`, message: `is no name among persons: ${shown(name)}` }]));
};

const dayFaults = ({ meetings }: Reference): ReferenceFault[] => meetings.flatMap(({ start, end }, i) => (
  typeof start === 'string' && typeof end === 'string' && end < start
    ? [{ place: `meetings[${i}].end`, message: `${end} is before its start, ${start}` }] : []));

/**
 * A value that was read from a reference file: the reference if its shape is right, else what is wrong with it.
 *
 * @param value - What `JSON.parse` gave.
 */
export function readReference(value: unknown): { reference: Reference; faults: [] } | { reference: null; faults: ReferenceFault[] } {
  const result = ReferenceSchema.safeParse(value);
  if (result.success) return { reference: result.data, faults: [] };
  return { reference: null, faults: result.error.issues.map((issue) => faultOf(value, issue)) };
}

/**
 * All that is wrong with a reference file: its shape, values that are not allowed, strings that the article does not hold word
 * for word, offsets that point elsewhere.
 *
 * @param value - What `JSON.parse` gave.
 * @param article - The text of the article as it is stored; null where there is none, and only the reference itself is checked.
 * @example
 * checkReference(JSON.parse(json), text); // [{ place: 'meetings[0].kind', message: 'Invalid option: …' }]
 */
export function checkReference(value: unknown, article: string | null): ReferenceFault[] {
  const { reference, faults } = readReference(value);
  if (reference === null) return faults;
  const inArticle = article === null ? [] : [...quoteFaults(reference, article), ...offsetFaults(reference, article)];
  return [...inArticle, ...nameFaults(reference), ...dayFaults(reference)];
}

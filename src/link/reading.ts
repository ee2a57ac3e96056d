import { fingerprint } from '../export/icalendar/fingerprint.js';
import { expectRecord } from '../export/options.js';
import { tenuresOf, type Tenure } from '../export/tenures.js';
import type { ArticleRecord, Id, Organization, Person, Place } from '../record/types.js';
import { fold } from './fold.js';

/** A place by which bodies are told apart. */
export interface ReadPlace {
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  /** Key of the unit that it became part of; its own when it went on. Null where that is not known. */
  readonly successor: string | null;
}

export interface ReadBody {
  readonly entry: Id;
  /** The same in all articles; null when the article does not say enough to tell the body from others. */
  readonly key: string | null;
  readonly name: string;
  /** The name without its place: `ủy ban nhân dân tỉnh`. */
  readonly stem: string;
  readonly kind: Organization['kind'];
  readonly level: Organization['level'];
  readonly place: ReadPlace | null;
}

export interface ReadOffice {
  readonly label: string;
  readonly post: string | null;
  readonly body: ReadBody | null;
  readonly tenure: Tenure;
}

export interface ReadPerson {
  readonly article: string;
  readonly entry: Id;
  readonly name: string;
  readonly nameKey: string;
  readonly key: string;
  readonly gender: Person['gender'];
  /** Day of the article. */
  readonly day: string | null;
  /** The place that the article is about. */
  readonly place: ReadPlace | null;
  readonly offices: readonly ReadOffice[];
}

/** What joining needs of one record. */
export interface ReadArticle {
  readonly id: string;
  /** The whole record, to tell whether another of the same id is the same. */
  readonly content: string;
  readonly day: string | null;
  readonly persons: readonly ReadPerson[];
  readonly bodies: readonly ReadBody[];
}

/** Kinds of bodies whose name is their own wherever they are. */
const NAMED_KINDS: readonly Organization['kind'][] = ['foreign', 'press', 'state-owned'];

/** The province that the districts of the article lie in, if only one is meant. */
const provinceOf = ({ article, places }: ArticleRecord): Place | null => {
  const provinces = places.filter(({ kind }) => kind === 'province');
  const main = provinces.find(({ id }) => id === article.jurisdiction);
  return main ?? (provinces.length === 1 ? provinces[0]! : null);
};

const placeReader = (record: ArticleRecord): ((id: Id | null) => ReadPlace | null) => {
  const province = provinceOf(record);
  return (id) => {
    const place = record.places.find((each) => each.id === id);
    if (!place) return null;
    const isPart = place.kind === 'district' || place.kind === 'commune';
    const key = `${place.kind}:${fold(place.name)}${isPart ? `@${province ? fold(province.name) : '?'}` : ''}`;
    const successor = place.successor === null || isPart ? null : `${place.kind}:${fold(place.successor)}`;
    return { key, name: place.name, code: place.code, successor };
  };
};

const isTold = ({ kind, level }: Organization, place: ReadPlace | null): boolean =>
  place !== null || level === 'central' || (level === null && NAMED_KINDS.includes(kind));

const readBody = (body: Organization, place: ReadPlace | null): ReadBody => {
  const { id, name, kind, level } = body, words = fold(name);
  return {
    entry: id,
    key: isTold(body, place) ? `${words}|${place?.key ?? ''}` : null,
    name,
    stem: place ? words.replace(fold(place.name), '').trim() : words,
    kind,
    level,
    place,
  };
};

const dayOf = ({ article, meetings }: ArticleRecord): string | null =>
  article.publishedOn ?? meetings.find(({ main, start }) => main && start !== null)?.start ?? null;

const idOf = (record: ArticleRecord, content: string): string => record.id ?? `record-${fingerprint(content)}`;

/**
 * Reads a record for joining.
 *
 * @throws TypeError when it is no record.
 */
export const readForLinking = (given: ArticleRecord): ReadArticle => {
  const record = expectRecord('record', given), content = JSON.stringify(record);
  const id = idOf(record, content), day = dayOf(record), placeOf = placeReader(record);
  const place = placeOf(provinceOf(record)?.id ?? record.article.jurisdiction);
  const bodies = new Map(record.organizations.map((body) => [body.id, readBody(body, placeOf(body.place))]));
  const tenures = tenuresOf(record);
  const officeOf = (tenure: Tenure): ReadOffice =>
    ({ label: tenure.label, post: tenure.post, body: bodies.get(tenure.organization ?? '') ?? null, tenure });
  return {
    id,
    content,
    day,
    bodies: [...bodies.values()],
    persons: record.persons.map(({ id: entry, name, key, gender }) => ({
      article: id, entry, name, nameKey: fold(name), key, gender, day, place,
      offices: tenures.filter(({ person }) => person === entry).map(officeOf),
    })),
  };
};

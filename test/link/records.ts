/** Records in few words, and the articles of the corpus that were written for joining. */
import { readFileSync } from 'node:fs';
import { createParser, type ArticleRecord, type Organization, type PersonnelChange } from '../../src/index.js';

const FOLDER = 'corpus/linking';

export interface Expected {
  articles: Record<string, string>;
  /** Which names in which articles are one person. */
  persons: Record<string, [article: string, name: string][]>;
  tenures: ({ office: string; person: string } & Record<'start' | 'end' | 'firstHeld' | 'formerOn', string | null>)[];
  conflicts: { kind: string; office: string; articles: string[] }[];
  bodiesWithSuccessor: [body: string, successor: string][];
}

export const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Expected;

let read: ArticleRecord[] | null = null;

/** The articles as they are read. */
export const corpusRecords = (): readonly ArticleRecord[] => {
  if (read) return read;
  const { parse } = createParser();
  return read = Object.entries(expected.articles).map(([name, publishedOn]) => (
    parse(readFileSync(`${FOLDER}/${name}.txt`, 'utf8'), { id: name, publishedOn })));
};

/** An office: post and body; `@` and a province where the body is of one, `nguyên` before it when it is held no longer. */
type OfficeWords = string;

export interface Told {
  day?: string;
  /** Names, each with its offices; a second person of the name is written `Lê Văn Ba #2`. */
  people: Record<string, OfficeWords[]>;
  gender?: Record<string, 'female' | 'male'>;
  changes?: { person: string; action: PersonnelChange['action']; office: OfficeWords; on?: string }[];
}

const mention = { start: 0, end: 1, text: 'x' };
const MERGED: Readonly<Record<string, string>> = { 'Yên Bái': 'Lào Cai', 'Bình Thuận': 'Lâm Đồng' };
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
const KINDS: readonly [start: string, kind: Organization['kind']][] = [['Tỉnh ủy', 'party'], ['Ban', 'party'], ['Hội đồng', 'legislature']];

const partsOf = (words: OfficeWords): { post: string; body: string; place: string | null; former: boolean } => {
  const [office, place] = words.replace(/^nguyên /u, '').split(' @ ') as [string, string | undefined];
  const [post, body] = office.split(' | ') as [string, string];
  return { post, body: place === undefined ? body : `${body} ${place}`, place: place ?? null, former: words.startsWith('nguyên ') };
};

/** A record that says just this. An office is written `Chủ tịch | Ủy ban nhân dân tỉnh @ Yên Bái`. */
export const tell = (id: string, { day, people, gender = {}, changes = [] }: Told): ArticleRecord => {
  const offices = [...Object.values(people).flat(), ...changes.map(({ office }) => office)].map(partsOf);
  const bodies = [...new Map(offices.map((each) => [each.body, each])).values()];
  const places = [...new Set(offices.flatMap(({ place }) => place ?? []))];
  const bodyId = (body: string): string => `o${bodies.findIndex((each) => each.body === body) + 1}`;
  const names = Object.keys(people), personId = (name: string): string => `p${names.indexOf(name) + 1}`;
  return {
    schemaVersion: '1.0',
    id,
    article: {
      title: null, publishedOn: day ?? null, source: null, bylines: [], captions: [], jurisdiction: places.length > 0 ? 'l1' : null,
    },
    relevant: true,
    persons: names.map((name) => ({
      id: personId(name), name: name.replace(/ #\d$/u, ''), key: plain(name.replace(/ #\d$/u, '')), gender: gender[name] ?? null, honorifics: [],
      titles: people[name]!.map(partsOf).map(({ post, body, former }) => (
        { text: `${post} ${body}`, expanded: `${post} ${body}`, post, organization: bodyId(body), former, mentions: [mention] })),
      mentions: [mention],
    })),
    organizations: bodies.map(({ body, place }) => ({
      id: bodyId(body), name: body, kind: KINDS.find(([start]) => body.startsWith(start))?.[1] ?? 'government',
      level: place === null ? 'central' : 'province', place: place === null ? null : `l${places.indexOf(place) + 1}`, mentions: [mention],
    })),
    places: places.map((name, index) => (
      { id: `l${index + 1}`, name, kind: 'province', code: null, successor: MERGED[name] ?? name, mentions: [mention] })),
    meetings: [],
    decisions: [],
    personnelChanges: changes.map(({ person, action, office, on }, index) => {
      const { post, body } = partsOf(office), words = `${post} ${body}`;
      const position = { text: words, expanded: words };
      return { id: `c${index + 1}`, action, person: personId(person), position, by: null, effectiveOn: on ?? null, mention };
    }),
    documents: [],
    abbreviations: [],
    dates: [],
    diagnostics: [],
  };
};

import type { ArticleRecord, Mention, Parser, ParseOptions } from '../../index.js';
import { personNameSpans } from '../entity-spans.js';
import { pointersTo, textOfDocument, type Pointer, type Term } from './view.js';

/** What the plug-in offers as lists. */
export const LISTS = ['persons', 'titles', 'meetings', 'decisions'] as const;
export type List = (typeof LISTS)[number];

/** A document as the library reads it. */
export interface Reading {
  readonly record: ArticleRecord;
  readonly pointers: Readonly<Record<List, Pointer[]>>;
}

/** Tags of compromise that say what a term looks like and not what an English word would be. */
const KEPT_TAGS: ReadonlySet<string> = new Set([
  'Value', 'NumericValue', 'Cardinal', 'Url', 'Email', 'HashTag', 'AtMention', 'Emoji', 'Emoticon', 'PhoneNumber',
]);

const PROPER = ['Noun', 'ProperNoun'];
const TAGS: Readonly<Record<string, readonly string[]>> = {
  Person: [...PROPER, 'Person'], Title: ['Noun', 'Title'], Organization: [...PROPER, 'Organization'], Place: [...PROPER, 'Place'],
  Date: ['Date'], Meeting: ['Noun', 'Meeting'], Decision: ['Decision'], Document: ['Noun', 'Document'],
};

const mentionsByTag = (record: ArticleRecord): readonly (readonly [tag: keyof typeof TAGS, mentions: readonly Mention[]])[] => [
  ['Person', personNameSpans(record)],
  ['Title', record.persons.flatMap(({ titles }) => titles.flatMap(({ mentions }) => mentions))],
  ['Organization', record.organizations.flatMap(({ mentions }) => mentions)],
  ['Place', record.places.flatMap(({ mentions }) => mentions)],
  ['Date', record.dates.map(({ mention }) => mention)],
  ['Meeting', record.meetings.flatMap(({ mentions }) => mentions)],
  ['Decision', record.decisions.map(({ mention }) => mention)],
  ['Document', record.documents.flatMap(({ mentions }) => mentions)],
];

/** The tag whose mentions each list offers. */
const TAG_OF_LIST: Readonly<Record<List, string>> = { persons: 'Person', titles: 'Title', meetings: 'Meeting', decisions: 'Decision' };

const inOrder = (a: Pointer, b: Pointer): number => a[0] - b[0] || a[1] - b[1] || b[2] - a[2];

/** Reads a document and tags its terms; what the English tagger guessed of them goes. */
export const readDocument = (document: Term[][], parser: Pick<Parser, 'parse'>, options: ParseOptions): Reading => {
  const { text, places } = textOfDocument(document);
  const record = parser.parse(text, options);
  for (const term of document.flat()) {
    for (const tag of [...term.tags]) if (!KEPT_TAGS.has(tag)) term.tags.delete(tag);
  }
  const pointers = new Map<string, Pointer[]>();
  for (const [tag, mentions] of mentionsByTag(record)) {
    const found = mentions.flatMap((mention) => pointersTo(mention, places, document)).sort(inOrder);
    pointers.set(tag, found);
    for (const [sentence, start, end] of found) {
      for (const term of document[sentence]!.slice(start, end)) for (const each of TAGS[tag]!) term.tags.add(each);
    }
  }
  return {
    record,
    pointers: Object.fromEntries(LISTS.map((list) => [list, pointers.get(TAG_OF_LIST[list])!])) as Record<List, Pointer[]>,
  };
};

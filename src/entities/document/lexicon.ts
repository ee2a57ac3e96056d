import { PhraseList, type DocumentTypeEntry, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/document-types.js';

/** The class of the lexicon that holds the types of documents. */
export const DOCUMENT_TYPE = 'DocumentType';

/** Adds the types of documents, with their short forms, to a lexicon that is still open. */
export const loadDocumentTypes = (lexicon: Lexicon): void => {
  for (const entry of words.DOCUMENT_TYPES) {
    for (const phrase of [entry.type, ...entry.aliases ?? []]) lexicon.add<DocumentTypeEntry>(DOCUMENT_TYPE, phrase, entry);
    for (const short of entry.short ?? []) lexicon.add<DocumentTypeEntry>(DOCUMENT_TYPE, short, entry, 'exact');
  }
};

export const noTypeBehind = new PhraseList(words.NO_TYPE_BEHIND);
export const afterDocumentNumber = new PhraseList(words.AFTER_DOCUMENT_NUMBER);
export const countedThings = new PhraseList(words.COUNTED);

let typesByLetters: Map<string, DocumentTypeEntry> | null = null;

const mapLetters = (): Map<string, DocumentTypeEntry> => {
  const types = new Map<string, DocumentTypeEntry>();
  for (const entry of words.DOCUMENT_TYPES) for (const letters of entry.symbols) if (!types.has(letters)) types.set(letters, entry);
  return types;
};

/** The type that the letters of a number name: `QĐ` in `376/QĐ-BCT`. */
export const typeOfLetters = (letters: string): DocumentTypeEntry | undefined => (typesByLetters ??= mapLetters()).get(letters);

/** Single words and marks around documents, in any case and tone placement. */
const list = (...phrases: readonly string[]): PhraseList => new PhraseList(phrases);

export const ABOUT = list('về');
export const ACT = list('việc');
export const AND = list('và');
export const COMMA = list(',');
export const DAY = list('ngày');
export const MONTH = list('tháng');
export const NUMBER = list('số');
export const OF = list('của');
export const TERM = list('khóa');
export const YEAR = list('năm');

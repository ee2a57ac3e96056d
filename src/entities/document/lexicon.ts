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

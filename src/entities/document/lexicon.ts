import type { DocumentTypeEntry, Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/document-types.js';

/** Classes of the lexicon that hold words of documents. */
export const Words = {
  Type: 'DocumentType',
  NoTypeBehind: 'DocumentType.NotBehind',
  Counted: 'DocumentType.Counted',
  GoesOn: 'DocumentType.GoesOn',
} as const;

/** Adds the types of documents, with their short forms, to a lexicon that is still open. */
export const loadDocumentTypes = (lexicon: Lexicon): void => {
  for (const entry of words.DOCUMENT_TYPES) {
    for (const phrase of [entry.type, ...entry.aliases ?? []]) lexicon.add<DocumentTypeEntry>(Words.Type, phrase, entry);
    for (const short of entry.short ?? []) lexicon.add<DocumentTypeEntry>(Words.Type, short, entry, 'exact');
  }
  for (const word of words.NO_TYPE_BEHIND) lexicon.add(Words.NoTypeBehind, word, word);
  for (const word of words.COUNTED) lexicon.add(Words.Counted, word, word);
  for (const word of words.AFTER_DOCUMENT_NUMBER) lexicon.add(Words.GoesOn, word, word);
};

let typesByLetters: Map<string, DocumentTypeEntry> | null = null;

const mapLetters = (): Map<string, DocumentTypeEntry> => {
  const types = new Map<string, DocumentTypeEntry>();
  for (const entry of words.DOCUMENT_TYPES) for (const letters of entry.symbols) if (!types.has(letters)) types.set(letters, entry);
  return types;
};

/** The type that the letters of a number name: `QĐ` in `376/QĐ-BCT`. */
export const typeOfLetters = (letters: string): DocumentTypeEntry | undefined => (typesByLetters ??= mapLetters()).get(letters);

import { flatLayer, type Layer } from '../../grammar/index.js';
import { candidateStarts } from './candidates.js';
import { loadDocumentTypes } from './lexicon.js';
import { DOCUMENT_RULES } from './rules.js';

export type { DocumentDay } from './date.js';
export { loadDocumentTypes } from './lexicon.js';
export type { DocumentValue } from './value.js';
export type { Stretch } from './stretch.js';

const flat = flatLayer('document', DOCUMENT_RULES, candidateStarts);

/** Reads formal documents that carry a number: spans of kind `Document` with a `DocumentValue`. */
export const documentLayer: Layer = {
  ...flat,
  compile(lexicon) {
    loadDocumentTypes(lexicon);
    return flat.compile(lexicon);
  },
};

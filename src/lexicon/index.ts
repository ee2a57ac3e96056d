export * from './define.js';
export { Lexicon, type LexicalEntry } from './lexicon.js';
export { PhraseList } from './phrase-list.js';
export { loadLexicon, OPENS_SENTENCE, type PostData } from './load.js';
export { COMPOUND } from './homographs.js';
export { scanLexicon, type Hits, type MutableHits } from './scan.js';

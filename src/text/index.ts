export { convertLegacy, detectLegacyEncoding, type LegacyEncoding } from './legacy.js';
export { FormTable } from './form-table.js';
export { bitOfKey, Flag, type Form } from './forms.js';
export { cleanText, keyOfMark, keyOfWord, lowerOfWord, plainKey } from './normalise.js';
export { firstFrom } from './sorted.js';
export { splitSentences, type Sentences, type SentenceWords } from './sentences.js';
export { SpellingTable } from './spelling-table.js';
export { eachOf, hasFlag, keyAt, lowerAt, lowerOf, spacesBefore, textOf, tokenise, type Tape } from './tape.js';

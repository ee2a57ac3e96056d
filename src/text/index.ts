export { convertLegacy, detectLegacyEncoding, type LegacyEncoding } from './legacy.js';
export { Flag, FormTable, type Form } from './forms.js';
export { cleanText, keyOfMark, keyOfWord, lowerOfWord, plainKey } from './normalise.js';
export { splitSentences, type Sentences, type TakesDot } from './sentences.js';
export { hasFlag, keyAt, lowerAt, lowerOf, textOf, tokenise, type Tape } from './tape.js';

import { CATEGORIES, PARTS_OF_SPEECH, placesIn } from './categories.js';
import { TOKEN_RULES } from './token-rules.js';

/**
 * Where a property of a word is packed: word of the row, mask, shift; whether the number is the value (1) or names an entry of
 * the feature's list (0); whether it is read off a new word; whether its number names an entry of a list that never grows.
 */
type Packing = readonly [word: number, mask: number, shift: number, isValue: 0 | 1, isExtracted: 0 | 1, isListed: 0 | 1];

const flag = (word: number, shift: number): Packing => [word, 1 << shift, shift, 1, 0, 0];
const ALL = 0xFFFFFFFF;

const LAYOUT: Readonly<Record<string, Packing>> = {
  prefix: [0, ALL, 0, 0, 1, 0],
  suffix: [1, ALL, 0, 0, 1, 0],
  shape: [2, ALL, 0, 0, 1, 0],
  lutCase: [3, 0b11, 0, 1, 1, 0],
  isAbbrev: [3, 1 << 2, 2, 1, 1, 0],
  isStopWord: [3, 1 << 3, 3, 1, 1, 0],
  pos: [3, 0b111111 << 4, 4, 1, 1, 1],
  tokenType: [3, 0b11111 << 10, 10, 1, 0, 1],
  // Properties of the words that a model brings along. This one brings only the two that wink-nlp itself asks for.
  lemma: [4, 0xFFFFF, 0, 1, 0, 0],
  normal: [4, 0xF << 20, 20, 1, 0, 0],
  isContraction: flag(4, 24),
  isSpellingMapped: flag(4, 25),
  isSLemma: flag(4, 26),
  isBaseForm: flag(4, 27),
  sbdHint: flag(4, 28),
  nerHint: flag(4, 29),
  posHint: flag(4, 30),
  lexemeCID: [4, 0, 0, 1, 0, 0],
};
const ROW = 5;
const EXTRACTED_WORDS = 4;

const UNKNOWN = '$%^oov^%$';
/** Words that wink-nlp looks up in every model. */
const LINE_BREAK = 1;
const LEXEMES = [UNKNOWN, '\n'];

const packed = (property: string, value: number): number => value << LAYOUT[property]![2];

const lexicon = (): Uint32Array => {
  const rows = new Uint32Array(LEXEMES.length * ROW);
  rows.fill(LINE_BREAK, ROW, ROW + 3);
  rows[ROW + 3] = packed('tokenType', CATEGORIES.indexOf('tabCRLF')) | packed('pos', PARTS_OF_SPEECH.indexOf('SPACE'));
  return rows;
};

/** A feature whose list grows with the texts that are read. */
const growing = (list: readonly string[]): Record<string, unknown> => ({
  list: [...list], hash: placesIn(list), intrinsicSize: list.length, index: list.length, maxIndex: ALL,
});

/** The part `core` of a language model: how words are stored and split. New at each call, since wink-nlp adds what it reads. */
export const core = (): Record<string, unknown> => ({
  header: { name: 'nghisu Vietnamese', language: 'vi' },
  packing: {
    size: ROW, efSize: EXTRACTED_WORDS, layout: LAYOUT, config: { prefix: 2, suffix: 3 },
    efList: Object.keys(LAYOUT).filter((property) => LAYOUT[property]![4] === 1),
  },
  lexicon: lexicon(),
  xpansions: new Uint32Array(0),
  features: {
    lexeme: growing(LEXEMES), prefix: growing(LEXEMES), suffix: growing(LEXEMES), shape: growing(LEXEMES),
    tokenType: { list: CATEGORIES }, pos: { list: PARTS_OF_SPEECH }, posClusters: { list: [new Set<number>()] },
  },
  tcat: { hash: placesIn(CATEGORIES), list: CATEGORIES },
  pos: { hash: placesIn(PARTS_OF_SPEECH), list: PARTS_OF_SPEECH },
  trex: TOKEN_RULES,
  preserve: { prefix: {}, suffix: {} },
});

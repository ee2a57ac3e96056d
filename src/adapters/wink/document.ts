import { firstFrom } from '../../text/sorted.js';

/** What wink-nlp keeps of a document while it reads it, as far as a model touches it. */
export interface RawDocument {
  /** Four numbers a token: word, spaces before it, part of speech, negation. */
  readonly tokens: number[];
  readonly numOfTokens: number;
  readonly cache: WordCache;
  /** By token: what stands before it, where that is not plain spaces. */
  readonly nonBreakingSpaces: Readonly<Record<number, string>>;
  readonly currPipe: Readonly<Record<string, boolean>>;
  sentences: [first: number, last: number, negation: number, sentiment: number][];
  customEntities?: TokenSpan[];
}

/** A name: its first and last token, and its type. */
export type TokenSpan = [first: number, last: number, type: string];

export interface WordCache {
  value(word: number): string;
  valueOf(feature: string, index: number): string;
}

export const TOKEN_SIZE = 4;
/** Spaces before a token; the highest number says that they stand in `nonBreakingSpaces`. */
const SPACES_MASK = 0xFFFF;
/** Bit where the part of speech begins in the third number of a token. */
const PART_OF_SPEECH_BIT = 20;
const PART_OF_SPEECH_MASK = 0x3F;

const spacesBefore = ({ tokens, nonBreakingSpaces }: RawDocument, token: number): string => {
  const count = tokens[token * TOKEN_SIZE + 1]! & SPACES_MASK;
  return count === SPACES_MASK ? nonBreakingSpaces[token] ?? ' ' : ' '.repeat(count);
};

/** The text of a document, and where its tokens stand in it. Spaces at the end are not kept by wink-nlp. */
export const textOfDocument = (document: RawDocument): { text: string; starts: number[]; ends: number[] } => {
  const starts: number[] = [], ends: number[] = [];
  let text = '';
  for (let token = 0; token < document.numOfTokens; token++) {
    text += spacesBefore(document, token);
    starts.push(text.length);
    text += document.cache.value(document.tokens[token * TOKEN_SIZE]!);
    ends.push(text.length);
  }
  return { text, starts, ends };
};

export const partOfSpeechAt = ({ tokens, cache }: Pick<RawDocument, 'tokens' | 'cache'>, token: number): string =>
  cache.valueOf('pos', (tokens[token * TOKEN_SIZE + 2]! >>> PART_OF_SPEECH_BIT) & PART_OF_SPEECH_MASK);

export const setPartOfSpeech = ({ tokens }: RawDocument, token: number, part: number): void => {
  tokens[token * TOKEN_SIZE + 2] = part << PART_OF_SPEECH_BIT;
};

/** Index of the first number that is at least `least` in a rising list; its length when there is none. */
export const firstAtLeast = (rising: readonly number[], least: number): number => firstFrom(rising, least, (number) => number);

/** The tokens that a stretch of the text touches: those that end behind its start and begin before its end. */
export const tokensOf = (
  { start, end }: { readonly start: number; readonly end: number }, starts: readonly number[], ends: readonly number[],
): readonly [first: number, last: number] => [firstAtLeast(ends, start + 1), firstAtLeast(starts, end) - 1];

/** Categories of tokens; wink-nlp knows them by their place in this list. */
export const CATEGORIES = [
  'unk', 'word', 'number', 'url', 'email', 'mention', 'hashtag', 'emoji', 'emoticon', 'time', 'ordinal', 'currency', 'punctuation',
  'symbol', 'tabCRLF', 'wordRP', 'alpha', 'apos', 'decade', 'shortForm',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Parts of speech; wink-nlp knows them by their place in this list. */
export const PARTS_OF_SPEECH = [
  'UNK', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SPACE', 'SYM', 'VERB', 'X',
  'SCONJ',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** `{ name: place in the list }` */
export const placesIn = (list: readonly string[]): Record<string, number> =>
  Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(list.map((name, index) => [name, index])));

import type { Lexicon } from '../lexicon/index.js';
import type { Node, Of } from './pattern.js';

/** Things of which at least one stands in every match of a pattern: words by number, classes of phrases by number, kinds of spans. */
export interface Need {
  readonly words: readonly number[];
  readonly classes: readonly number[];
  readonly tags: readonly string[];
}

const need = (part: Partial<Need>): Need => ({ words: [], classes: [], tags: [], ...part });

const sizeOf = ({ words, classes, tags }: Need): number => words.length + classes.length + tags.length;

/** Of the needs of each option the narrowest, together; nothing if an option needs nothing. */
const needOfAny = (options: readonly Node[], lexicon: Lexicon): readonly Need[] => {
  const narrowest = options.map((option) => [...needsOf(option, lexicon)].sort((a, b) => sizeOf(a) - sizeOf(b))[0]);
  if (!narrowest.every((each) => each !== undefined)) return [];
  const union = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
  return [{
    words: union(narrowest.flatMap(({ words }) => words)),
    classes: union(narrowest.flatMap(({ classes }) => classes)),
    tags: union(narrowest.flatMap(({ tags }) => tags)),
  }];
};

const nothing = (): readonly Need[] => [];

const NEEDS_OF: { readonly [K in Node['kind']]: (node: Of<K>, lexicon: Lexicon) => readonly Need[] } = {
  words: ({ phrase }, lexicon) => lexicon.wordsOf(phrase).map((word) => need({ words: [word] })),
  lex: ({ cls }, lexicon) => [need({ classes: [lexicon.classNumber(cls)] })],
  tag: ({ tag }) => [need({ tags: [tag] })],
  seq: ({ parts }, lexicon) => parts.flatMap((part) => needsOf(part, lexicon)),
  any: ({ options }, lexicon) => needOfAny(options, lexicon),
  as: ({ part }, lexicon) => needsOf(part, lexicon),
  list: ({ item }, lexicon) => needsOf(item, lexicon),
  shape: nothing, opt: nothing, upTo: nothing, before: nothing, after: nothing,
};

/** What every match of a pattern holds. Sound, not complete. */
export const needsOf = (node: Node, lexicon: Lexicon): readonly Need[] =>
  (NEEDS_OF[node.kind] as (node: Node, lexicon: Lexicon) => readonly Need[])(node, lexicon);

import type { Lexicon } from '../lexicon/index.js';
import type { Node, Of, ShapeStart } from './pattern.js';

/** What a match can begin with: a sound superset, by which rules are filed in the index. */
export interface First {
  /** By the number of the word. */
  readonly words: Set<number>;
  readonly classes: Set<string>;
  readonly tags: Set<string>;
  readonly shapes: Set<ShapeStart>;
  /** The pattern consumes no token, or need not. */
  isEmptyPossible: boolean;
}

const none = (isEmptyPossible: boolean): First =>
  ({ words: new Set(), classes: new Set(), tags: new Set(), shapes: new Set(), isEmptyPossible });

/** Adds what `from` can begin with. */
const add = (into: First, from: First): void => {
  for (const word of from.words) into.words.add(word);
  for (const cls of from.classes) into.classes.add(cls);
  for (const tag of from.tags) into.tags.add(tag);
  for (const start of from.shapes) into.shapes.add(start);
};

/** The first part that must consume something ends what the whole can begin with. */
const firstOfSeq = (parts: readonly Node[], lexicon: Lexicon): First => {
  const first = none(true);
  for (const part of parts) {
    const own = firstOf(part, lexicon);
    add(first, own);
    if (!own.isEmptyPossible) {
      first.isEmptyPossible = false;
      break;
    }
  }
  return first;
};

const firstOfAny = (options: readonly Node[], lexicon: Lexicon): First => {
  const first = none(false);
  for (const option of options) {
    const own = firstOf(option, lexicon);
    add(first, own);
    first.isEmptyPossible ||= own.isEmptyPossible;
  }
  return first;
};

const FIRST_OF: { readonly [K in Node['kind']]: (node: Of<K>, lexicon: Lexicon) => First } = {
  words: ({ phrase }, lexicon) => ({ ...none(false), words: new Set(lexicon.wordsOf(phrase).slice(0, 1)) }),
  lex: ({ cls }) => ({ ...none(false), classes: new Set([cls]) }),
  tag: ({ tag }) => ({ ...none(false), tags: new Set([tag]) }),
  shape: ({ starts }) => ({ ...none(false), shapes: new Set([starts]) }),
  seq: ({ parts }, lexicon) => firstOfSeq(parts, lexicon),
  any: ({ options }, lexicon) => firstOfAny(options, lexicon),
  opt: ({ part }, lexicon) => ({ ...firstOf(part, lexicon), isEmptyPossible: true }),
  as: ({ part }, lexicon) => firstOf(part, lexicon),
  list: ({ item }, lexicon) => firstOf(item, lexicon),
  upTo: () => ({ ...none(true), shapes: new Set(['any']) }),
  before: () => none(true),
  after: () => none(true),
};

/** What a pattern can begin with. */
export const firstOf = (node: Node, lexicon: Lexicon): First =>
  (FIRST_OF[node.kind] as (node: Node, lexicon: Lexicon) => First)(node, lexicon);

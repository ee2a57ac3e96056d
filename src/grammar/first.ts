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

/** What patterns can begin with, each looked at once: rules share parts. */
export class Firsts {
  private readonly known = new Map<Node, First>();

  constructor(private readonly lexicon: Lexicon) {}

  of(node: Node): First {
    let first = this.known.get(node);
    if (!first) this.known.set(node, first = this.read(node));
    return first;
  }

  private read(node: Node): First {
    return (READ[node.kind] as (node: Node, firsts: Firsts, lexicon: Lexicon) => First)(node, this, this.lexicon);
  }

  /** The first part that must consume something ends what the whole can begin with. */
  ofSeq(parts: readonly Node[]): First {
    const first = none(true);
    for (const part of parts) {
      const own = this.of(part);
      add(first, own);
      if (!own.isEmptyPossible) {
        first.isEmptyPossible = false;
        break;
      }
    }
    return first;
  }

  ofAny(options: readonly Node[]): First {
    const first = none(false);
    for (const option of options) {
      const own = this.of(option);
      add(first, own);
      first.isEmptyPossible ||= own.isEmptyPossible;
    }
    return first;
  }
}

const READ: { readonly [K in Node['kind']]: (node: Of<K>, firsts: Firsts, lexicon: Lexicon) => First } = {
  words: ({ phrase }, _, lexicon) => ({ ...none(false), words: new Set(lexicon.wordsOf(phrase).slice(0, 1)) }),
  lex: ({ cls }) => ({ ...none(false), classes: new Set([cls]) }),
  tag: ({ tag }) => ({ ...none(false), tags: new Set([tag]) }),
  shape: ({ starts }) => ({ ...none(false), shapes: new Set([starts]) }),
  seq: ({ parts }, firsts) => firsts.ofSeq(parts),
  any: ({ options }, firsts) => firsts.ofAny(options),
  opt: ({ part }, firsts) => ({ ...firsts.of(part), isEmptyPossible: true }),
  as: ({ part }, firsts) => firsts.of(part),
  list: ({ item }, firsts) => firsts.of(item),
  upTo: () => ({ ...none(true), shapes: new Set(['any']) }),
  before: () => none(true),
  after: () => none(true),
};

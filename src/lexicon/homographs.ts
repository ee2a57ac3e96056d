import type { LexicalEntry } from './lexicon.js';
import type { PhraseTrie } from './trie.js';

/** Class of words that hold a trigger without meaning it: `giao thông` holds `giao`. */
export const COMPOUND = 'Compound';

/** The phrases that are spelt alike, with that of the last table first. */
export interface Homographs {
  readonly entries: readonly LexicalEntry[];
  /** Each counts however it is written, and none is a compound: they stand wherever their words do. */
  readonly areFree: boolean;
}

const isFree = ({ casing, cls }: LexicalEntry): boolean => casing === 'any' && cls !== COMPOUND;

/** Homographs by the node of the trie at which they end; put together when they are first met. */
export class HomographTable {
  private readonly known: (Homographs | undefined)[] = [];

  constructor(private readonly trie: PhraseTrie<LexicalEntry>) {}

  of(node: number): Homographs {
    const known = this.known[node];
    if (known) return known;
    const entries = [...this.trie.valuesOf(node)].reverse();
    return this.known[node] = { entries, areFree: entries.every(isFree) };
  }
}

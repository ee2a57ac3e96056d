import type { LexicalEntry } from './lexicon.js';
import type { PhraseTrie } from './trie.js';

/** Class of words that hold a trigger without meaning it: `giao thông` holds `giao`. */
export const COMPOUND = 'Compound';

/** The phrases that are spelt alike. */
interface Homographs {
  /** Those of the last table first. */
  readonly entries: readonly LexicalEntry[];
  /** They stand wherever their words do; of others it must be seen how they are written, and compounds are no phrases. */
  readonly areSure: boolean;
}

const isSure = ({ casing, cls }: LexicalEntry): boolean => casing !== 'exact' && cls !== COMPOUND;

/** The phrases at each node of a trie, for tokens that begin with a small letter or for others; put together when first met. */
export class HomographTable {
  /** By node, in rows without holes. */
  private known: (Homographs | undefined)[] = [];
  private runs: (readonly LexicalEntry[] | undefined)[] = [];

  constructor(private readonly trie: PhraseTrie<LexicalEntry>, private readonly isSmall: boolean) {}

  entriesAt(node: number): readonly LexicalEntry[] { return this.of(node).entries; }

  /** The phrases of all these nodes, which lie on the way to the last, longest first; null where one of them is not sure. */
  sureOn(nodes: Int32Array, count: number): readonly LexicalEntry[] | null {
    for (let i = 0; i < count; i++) if (!this.of(nodes[i]!).areSure) return null;
    return this.runs[nodes[count - 1]!] ??= Array.from(nodes.subarray(0, count)).reverse().flatMap((node) => this.entriesAt(node));
  }

  private open(): void {
    this.known = new Array<undefined>(this.trie.nodes).fill(undefined);
    this.runs = new Array<undefined>(this.trie.nodes).fill(undefined);
  }

  private of(node: number): Homographs {
    const known = this.known[node];
    if (known) return known;
    if (this.known.length === 0) this.open();
    const entries = this.trie.valuesOf(node).filter(({ casing }) => !this.isSmall || casing !== 'capital').reverse();
    return this.known[node] = { entries, areSure: entries.every(isSure) };
  }
}

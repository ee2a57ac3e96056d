import { pairUp } from './pairing.js';
import type { Facts, Phrase } from './reference.js';

/** One thing that a field holds, as it is shown: `words` say what it is, `phrase` is where to look for it in the article. */
export interface Item {
  readonly words: string;
  readonly phrase: Phrase;
}

/** What two sources say in one field. */
export interface Comparison {
  readonly right: readonly { readonly reference: Item; readonly found: Item }[];
  /** In the reference alone. */
  readonly missed: readonly Item[];
  /** Not in the reference. */
  readonly wrong: readonly Item[];
}

/** A field that is scored. */
export interface Field {
  readonly name: string;
  /** Whether it counts for the macro-average. */
  readonly isHeadline: boolean;
  compare(reference: Facts, found: Facts): Comparison;
}

interface FieldSpec<Entry> {
  readonly name: string;
  readonly isHeadline: boolean;
  entries(facts: Facts): readonly Entry[];
  /** 0 where the two are not the same thing; else the higher, the likelier they are. */
  likeness(reference: Entry, found: Entry): number;
  show(entry: Entry): Item;
}

/** Compares two lists of entries: what is paired is right, the rest missed or wrong. */
export function compareEntries<Entry>(
  reference: readonly Entry[], found: readonly Entry[], { likeness, show }: Pick<FieldSpec<Entry>, 'likeness' | 'show'>,
): Comparison {
  const pairs = pairUp(reference, found, likeness);
  const known = new Set(pairs.map(([i]) => i)), used = new Set(pairs.map(([, j]) => j));
  return {
    right: pairs.map(([i, j]) => ({ reference: show(reference[i]!), found: show(found[j]!) })),
    missed: reference.filter((_, i) => !known.has(i)).map(show),
    wrong: found.filter((_, j) => !used.has(j)).map(show),
  };
}

/** Declares a field by its entries and by when two of them are the same. */
export const field = <Entry>(spec: FieldSpec<Entry>): Field => ({
  name: spec.name,
  isHeadline: spec.isHeadline,
  compare: (reference, found) => compareEntries(spec.entries(reference), spec.entries(found), spec),
});

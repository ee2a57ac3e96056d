/** Indices of an entry of the first list and the entry of the second that it was paired with. */
export type IndexPair = readonly [first: number, second: number];

/** Pairs entries one to one, the likest first; entries whose likeness is 0 are never paired. */
export function pairUp<First, Second>(
  first: readonly First[], second: readonly Second[], likeness: (a: First, b: Second) => number,
): IndexPair[] {
  const candidates = first.flatMap((a, i) => second.map((b, j) => ({ i, j, like: likeness(a, b) })))
    .filter(({ like }) => like > 0).sort((a, b) => b.like - a.like);
  const firstTaken = new Set<number>(), secondTaken = new Set<number>();
  return candidates.flatMap(({ i, j }): IndexPair[] => {
    if (firstTaken.has(i) || secondTaken.has(j)) return [];
    firstTaken.add(i);
    secondTaken.add(j);
    return [[i, j]];
  });
}

/** One entry for each key: the last, in the place of the first. */
export const distinct = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] =>
  [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];

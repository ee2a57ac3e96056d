/** How many members of `one` also stand in `other`, each counted as often as both hold it. */
export const countShared = <T>(one: readonly T[], other: readonly T[]): number => {
  const counts = new Map<T, number>();
  for (const each of other) counts.set(each, (counts.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of one) {
    const left = counts.get(each) ?? 0;
    if (left > 0) shared++;
    counts.set(each, left - 1);
  }
  return shared;
};

/** The same for two lists of numbers in rising order. */
export const countSharedSorted = (one: Float64Array, other: Float64Array): number => {
  let shared = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length;) {
    if (one[i] === other[k]) {
      shared++;
      i++;
      k++;
    } else if (one[i]! < other[k]!) i++;
    else k++;
  }
  return shared;
};

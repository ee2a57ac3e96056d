/** Index of the first item whose place is `at` or behind it, their number if there is none; they are in the order of their places. */
export const firstFrom = <T>(items: readonly T[], at: number, placeOf: (item: T) => number): number => {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the first item that begins at `at` or behind it; the items are in the order of the text. */
export const firstFrom = <T>(items: readonly T[], at: number, startOf: (item: T) => number): number => {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

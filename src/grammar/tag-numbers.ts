const numbers = new Map<string, number>();

/** A number for a kind of span, the same in all parsers of a program: for quick look-up. */
export const numberOfTag = (tag: string): number => {
  const known = numbers.get(tag);
  if (known !== undefined) return known;
  numbers.set(tag, numbers.size);
  return numbers.size - 1;
};

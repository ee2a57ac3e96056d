/** Code units of a long article; the row for a longer text is not kept. */
const KEPT = 1 << 16;

/** A text and its UTF-16 code units as numbers; behind them the row may hold anything. */
export interface CodeUnits { readonly text: string; readonly row: Uint16Array }

let kept = new Uint16Array(0);

const rowFor = (length: number): Uint16Array => {
  if (length > KEPT) return new Uint16Array(length);
  if (kept.length < length) kept = new Uint16Array(Math.min(KEPT, length * 2));
  return kept;
};

/**
 * The code units of a text; void when it is asked again. Engines keep strings in many ways (cut out of others, joined, of narrow
 * or wide letters), and code that has met several of them reads each letter several times slower: so each is read here once.
 */
export const codeUnitsOf = (text: string): CodeUnits => {
  const { length } = text, row = rowFor(length);
  for (let at = 0; at < length; at++) row[at] = text.charCodeAt(at);
  return { text, row };
};

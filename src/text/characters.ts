/**
 * What a character is, by code unit: letter, mark, digit, space, ignorable or punctuation.
 * One table for the code units that Vietnamese text uses, Unicode properties for the rest.
 */

export const enum CharKind { Punctuation, Letter, Digit, Space, NewLine, Ignorable }

/** Code units below have their kind in the table. */
export const TABLE_SIZE = 0x2100;
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const SPACE = /^[\p{Z}\t\v\f\u0085]$/u;
/** Zero-width and directional characters: they belong to no word and change none (soft hyphen, ZWSP, BOM, bidi controls). */
const IGNORABLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F]$/u;

const classify = (character: string): CharKind => {
  if (LETTER_OR_MARK.test(character)) return CharKind.Letter;
  if (character >= '0' && character <= '9') return CharKind.Digit;
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029') return CharKind.NewLine;
  if (SPACE.test(character)) return CharKind.Space;
  if (IGNORABLE.test(character)) return CharKind.Ignorable;
  return CharKind.Punctuation;
};

let table: Uint8Array | null = null;

/** Kinds of the code units below `TABLE_SIZE`. The table is built at first use, once: importing the library does no work. */
export const kindTable = (): Uint8Array => {
  if (table) return table;
  table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(String.fromCharCode(code));
  return table;
};

const isHighSurrogate = (code: number): boolean => code >= 0xD800 && code <= 0xDBFF;
const isLowSurrogate = (code: number): boolean => code >= 0xDC00 && code <= 0xDFFF;

/** Code units of the character at `at`: two for a surrogate pair. */
export const widthAt = (input: string, at: number): 1 | 2 =>
  (isHighSurrogate(input.charCodeAt(at)) && isLowSurrogate(input.charCodeAt(at + 1)) ? 2 : 1);

/** Kind of the character at `at`, whatever its code. */
export const rareKindAt = (input: string, at: number): CharKind => classify(input.slice(at, at + widthAt(input, at)));

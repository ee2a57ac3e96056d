import { keyOfMark, keyOfWord, lowerOfWord } from './normalise.js';

/** What is true of a token wherever it stands (low bits) and of its place in the text (high bits). */
export const Flag = {
  Word: 1,
  Number: 2,
  Mark: 4,
  /** First letter is upper case. */
  Capital: 8,
  /** Every letter is upper case (also a single letter). */
  AllCaps: 16,
  /** Ends a sentence when nothing speaks against it: . ! ? … */
  Stop: 32,
  /** No space between this token and the one before. */
  Glued: 64,
  LineStart: 128,
  /** A blank line stands before. */
  BlankBefore: 256,
  /** No Vietnamese syllable by its form: `Trump`, `Keomixay`. */
  Foreign: 512,
} as const;

/** A spelling, seen once and remembered: its lexicon number, its plain forms and what is true of it anywhere. */
export interface Form {
  readonly word: number;
  readonly flags: number;
  readonly key: string;
  /** Small letters, NFC, the tone where the old style puts it: what tables of single words are written in. */
  readonly lower: string;
}

/** Gives the lexicon's number of a key; 0 for a key that the lexicon does not hold. */
export type WordNumber = (key: string) => number;

const REMEMBERED = 40_000;

const hasUpper = (text: string): boolean => text !== text.toLowerCase();
const hasLower = (text: string): boolean => text !== text.toUpperCase();
const STOPS = new Set(['.', '!', '?', '…']);

/** Onset, vowels, coda of a Vietnamese syllable, tone taken away. Generous: it tells `Trump` from `Trung`, not right from wrong. */
const SYLLABLE = /^(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|th|tr|qu)?(?:[aăâeêioôơuưy]|[iuưoy][aăâeêoôơuưyi]|[aăâeêoôơ][iouy]|[uoi][aâăeêôy][iuoy]?|ươi?|ươu|iêu|yêu|uyê|uya|uyu|oong?|ưu|êu)(?:ch|ng|nh|[cmnpt])?$/u;
const isSyllable = (raw: string): boolean => SYLLABLE.test(keyOfWord(raw).replace(/\d$/u, ''));

const flagsOfWord = (raw: string): number => {
  const first = raw.slice(0, (raw.codePointAt(0) ?? 0) > 0xFFFF ? 2 : 1);
  let flags: number = Flag.Word;
  if (hasUpper(first)) flags |= Flag.Capital;
  if (hasUpper(raw) && !hasLower(raw)) flags |= Flag.AllCaps;
  if (!(flags & Flag.AllCaps) && !isSyllable(raw)) flags |= Flag.Foreign;
  return flags;
};

/**
 * Remembers spellings, so that each is normalised once and not once per occurrence.
 * The memory is bounded: hostile text cannot make it grow for ever.
 */
export class FormTable {
  private forms = new Map<string, Form>();

  constructor(private readonly wordNumber: WordNumber) {}

  word(raw: string): Form {
    const known = this.forms.get(raw);
    if (known) return known;
    const key = keyOfWord(raw);
    return this.remember(raw, { word: this.wordNumber(key), flags: flagsOfWord(raw), key, lower: lowerOfWord(raw) });
  }

  number(raw: string): Form {
    return this.forms.get(raw) ?? this.remember(raw, { word: this.wordNumber(raw), flags: Flag.Number, key: raw, lower: raw });
  }

  mark(raw: string): Form {
    const known = this.forms.get(raw);
    if (known) return known;
    const key = keyOfMark(raw);
    return this.remember(raw, { word: this.wordNumber(key), flags: Flag.Mark | (STOPS.has(key) ? Flag.Stop : 0), key, lower: key });
  }

  private remember(raw: string, form: Form): Form {
    if (this.forms.size >= REMEMBERED) this.forms = new Map();
    this.forms.set(raw, form);
    return form;
  }
}

import type { Mention } from '../../index.js';

/** A token of another tokenizer, and where it stands in the text; `mention` is null where it cannot be found there. */
export interface AlignedToken {
  /** The token as the tokenizer gave it. */
  readonly token: string;
  readonly mention: Mention | null;
}

/** Letters of a text one by one, decomposed, without white space; each with the place it comes from. */
interface Letters {
  readonly letter: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A letter and its marks, whatever order and form they are written in. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
/** What tokenizers drop or put in: white space, characters without width, the underscore that joins syllables. */
const IGNORED = /[\s_\u200B-\u200D\u2060\u00AD]/u;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** Letters to look ahead for a word, where the tokenizer has left out or changed something before it. */
const FARTHEST = 300;

const lettersOf = (text: string): Letters => {
  const letter: string[] = [], start: number[] = [], end: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    if (IGNORED.test(cluster[0]!)) continue;
    for (const each of cluster.normalize('NFD')) {
      letter.push(each);
      start.push(index);
      end.push(index + cluster.length);
    }
  }
  return { letter, start, end };
};

const standsAt = (at: number, wanted: readonly string[], { letter }: Letters): boolean =>
  wanted.every((each, index) => letter[at + index] === each);

/** Where the letters of a token stand at or behind `from`; -1 when they do not. */
const find = (wanted: readonly string[], from: number, letters: Letters, token: string): number => {
  if (standsAt(from, wanted, letters)) return from;
  if (!HAS_LETTER.test(token)) return -1;
  const last = Math.min(from + FARTHEST, letters.letter.length - wanted.length);
  for (let at = from + 1; at <= last; at++) if (standsAt(at, wanted, letters)) return at;
  return -1;
};

/**
 * Finds the tokens of a text in it, in their order. The tokenizer may have squeezed white space, joined syllables by `_`,
 * composed or decomposed letters, dropped or replaced marks: what it changed has no mention, and the next word is found again.
 *
 * @returns One entry for each token, with UTF-16 offsets into `text`.
 */
export const alignTokens = (text: string, tokens: readonly string[]): AlignedToken[] => {
  const letters = lettersOf(text);
  let from = 0;
  return tokens.map((token) => {
    const wanted = lettersOf(token).letter;
    const at = wanted.length === 0 ? -1 : find(wanted, from, letters, token);
    if (at < 0) return { token, mention: null };
    from = at + wanted.length;
    const start = letters.start[at]!, end = letters.end[from - 1]!;
    return { token, mention: { start, end, text: text.slice(start, end) } };
  });
};

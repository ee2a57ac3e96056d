import { bitOfKey, keyAt, keyOfMark, keyOfWord, type Tape } from '../text/index.js';

/**
 * Phrases that rules ask for only now and then, at a token they have reached: common words, of which the trie would make
 * a hit wherever they stand. Compiled at first use.
 */
export class PhraseList {
  private byFirst: Map<string, readonly (readonly string[])[]> | null = null;
  /** Bits of the keys that phrases begin with: most tokens have another one, and are not looked up. */
  private bits = 0;
  private longest = 0;

  constructor(private readonly phrases: readonly string[]) {}

  /** End of the longest phrase at a token, in any case and tone placement; -1 if none stands there. */
  endAt(tape: Tape, at: number): number {
    if (at < 0 || at >= tape.size) return -1;
    const byFirst = this.byFirst ?? this.compile(), { bit, key } = tape.form[at]!;
    if ((bit & this.bits) === 0) return -1;
    for (const words of byFirst.get(key) ?? []) if (standsAt(tape, at, words)) return at + words.length;
    return -1;
  }

  /** Start of the longest phrase that ends before a token, as `endAt` reads it; -1 if none does. */
  startBefore(tape: Tape, end: number): number {
    if (this.byFirst === null) this.compile();
    for (let at = Math.max(0, end - this.longest); at < end; at++) if (this.endAt(tape, at) === end) return at;
    return -1;
  }

  holds(tape: Tape, at: number): boolean { return this.endAt(tape, at) >= 0; }

  private compile(): Map<string, readonly (readonly string[])[]> {
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const phrase of this.phrases) {
      const words = phrase.split(' ').map(keyOfAny), first = words[0]!;
      byFirst.set(first, [...byFirst.get(first) ?? [], words].sort((a, b) => b.length - a.length));
      this.bits |= bitOfKey(first);
      this.longest = Math.max(this.longest, words.length);
    }
    return this.byFirst = byFirst;
  }
}

const keyOfAny = (text: string): string => (text.length === 1 ? keyOfMark(keyOfWord(text)) : keyOfWord(text));

const standsAt = (tape: Tape, at: number, words: readonly string[]): boolean =>
  at + words.length <= tape.size && words.every((word, i) => i === 0 || keyAt(tape, at + i) === word);

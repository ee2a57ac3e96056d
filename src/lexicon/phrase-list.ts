import { keyAt, keyOfMark, keyOfWord, type Tape } from '../text/index.js';

/**
 * Phrases that rules ask for only now and then, at a token they have reached: common words, of which the trie would make
 * a hit wherever they stand. Compiled at first use.
 */
export class PhraseList {
  private byFirst: Map<string, readonly (readonly string[])[]> | null = null;

  constructor(private readonly phrases: readonly string[]) {}

  /** End of the longest phrase at a token, in any case and tone placement; -1 if none stands there. */
  endAt(tape: Tape, at: number): number {
    if (at < 0 || at >= tape.size) return -1;
    for (const words of this.compiled().get(keyAt(tape, at)) ?? []) if (standsAt(tape, at, words)) return at + words.length;
    return -1;
  }

  holds(tape: Tape, at: number): boolean { return this.endAt(tape, at) >= 0; }

  private compiled(): Map<string, readonly (readonly string[])[]> {
    if (this.byFirst) return this.byFirst;
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const phrase of this.phrases) {
      const words = phrase.split(' ').map(keyOfAny);
      byFirst.set(words[0]!, [...byFirst.get(words[0]!) ?? [], words].sort((a, b) => b.length - a.length));
    }
    return this.byFirst = byFirst;
  }
}

const keyOfAny = (text: string): string => (text.length === 1 ? keyOfMark(keyOfWord(text)) : keyOfWord(text));

const standsAt = (tape: Tape, at: number, words: readonly string[]): boolean =>
  at + words.length <= tape.size && words.every((word, i) => i === 0 || keyAt(tape, at + i) === word);

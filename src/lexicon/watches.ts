import type { Tape } from '../text/index.js';

/** Who asks for which words: one look over a text finds them for all who ask. */
export class Watches {
  private count = 0;
  /** By number of the word, who asks for it. */
  private readonly ofWord: (number[] | undefined)[] = [];

  /** Asks for words, by their numbers; gives the number of the watch. */
  open(words: Iterable<number>): number {
    const watch = this.count++;
    for (const word of words) {
      while (this.ofWord.length <= word) this.ofWord.push(undefined);
      (this.ofWord[word] ??= []).push(watch);
    }
    return watch;
  }

  /** By number of the watch, the tokens of its words, in the order of the text. */
  tokensIn({ word, size }: Tape): readonly (readonly number[])[] {
    const tokens = Array.from({ length: this.count }, (): number[] => []);
    for (let at = 0; at < size; at++) {
      const watches = this.ofWord[word[at]!];
      if (watches) for (const watch of watches) tokens[watch]!.push(at);
    }
    return tokens;
  }
}

/**
 * A trie over word numbers: phrases of any length, found in one walk from each token. A node is a number. Where a first word
 * leads stands in a column, by the word; where a node leads by a further word, in a table of numbers, by hash.
 */
const FIRST_SLOTS = 16_384;
const ROOT = 0;

/** What is true of a node. */
const enum Trait {
  HasValues = 1,
  LeadsOn = 2,
  /** One of its values is for phrases that begin with a small letter too. */
  TakesSmall = 4,
}

const hashOf = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9E3779B1) ^ Math.imul(word, 0x85EBCA6B);
  return mixed ^ mixed >>> 15;
};

export class PhraseTrie<T> {
  /** How many nodes there are; their numbers begin with 0. */
  nodes = 1;
  private readonly values: (T[] | undefined)[] = [];
  private readonly traits: number[] = [0];
  private readonly ofFirst: number[] = [];
  /** Steps, three numbers each: node, word and the node that they lead to (0 is free). Never more than half full. */
  private steps = new Int32Array(FIRST_SLOTS * 3);

  /** `takesSmall`: whether the value is for a phrase in small letters too. */
  add(words: readonly number[], value: T, takesSmall: boolean): void {
    let node = ROOT;
    for (const word of words) node = this.next(node, word) || this.open(node, word);
    (this.values[node] ??= []).push(value);
    this.traits[node]! |= Trait.HasValues | (takesSmall ? Trait.TakesSmall : 0);
  }

  /**
   * Nodes with values on the way from a token, shorter phrases first: puts each into `found`, as far as there is room; gives
   * how many. Where the token has a small letter, only nodes with a value for that.
   */
  collect(words: Int32Array, at: number, isSmall: boolean, found: Int32Array): number {
    const wanted = isSmall ? Trait.TakesSmall : Trait.HasValues;
    let node = this.ofFirst[words[at]!] ?? 0, count = 0;
    for (let i = at + 1; node !== 0; i++) {
      const traits = this.traits[node]!;
      if (traits & wanted && count < found.length) found[count++] = node;
      if (!(traits & Trait.LeadsOn) || i >= words.length) break;
      node = this.step(node, words[i]!);
    }
    return count;
  }

  valuesOf(node: number): readonly T[] { return this.values[node] ?? []; }

  private next(node: number, word: number): number {
    return node === ROOT ? this.ofFirst[word] ?? 0 : this.step(node, word);
  }

  /** The node that a further word leads to; 0 for none. */
  private step(node: number, word: number): number {
    const { steps } = this, mask = steps.length / 3 - 1;
    for (let slot = hashOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const to = steps[slot * 3 + 2]!;
      if (to === 0 || (steps[slot * 3] === node && steps[slot * 3 + 1] === word)) return to;
    }
  }

  private open(node: number, word: number): number {
    const opened = this.nodes++;
    this.traits[opened] = 0;
    this.values[opened] = undefined;
    if (node === ROOT) this.openFirst(word, opened);
    else {
      this.traits[node]! |= Trait.LeadsOn;
      if (this.nodes * 2 > this.steps.length / 3) this.grow();
      this.put(node, word, opened);
    }
    return opened;
  }

  private openFirst(word: number, opened: number): void {
    while (this.ofFirst.length < word) this.ofFirst.push(0);
    this.ofFirst[word] = opened;
  }

  private put(node: number, word: number, to: number): void {
    const { steps } = this, mask = steps.length / 3 - 1;
    let slot = hashOf(node, word) & mask;
    while (steps[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
    steps[slot * 3] = node;
    steps[slot * 3 + 1] = word;
    steps[slot * 3 + 2] = to;
  }

  private grow(): void {
    const { steps } = this;
    this.steps = new Int32Array(steps.length * 2);
    for (let i = 0; i < steps.length; i += 3) if (steps[i + 2] !== 0) this.put(steps[i]!, steps[i + 1]!, steps[i + 2]!);
  }
}

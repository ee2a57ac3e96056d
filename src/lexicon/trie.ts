/** A trie over word numbers: phrases of any length, found in one walk from each token. */
interface Node<T> { next: Map<number, Node<T>> | null; values: T[] | null }

const emptyNode = <T>(): Node<T> => ({ next: null, values: null });

export class PhraseTrie<T> {
  private readonly root: Node<T> = emptyNode();

  add(words: readonly number[], value: T): void {
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) node.next.set(word, child = emptyNode());
      node = child;
    }
    (node.values ??= []).push(value);
  }

  /** Puts the values of every phrase that starts at `at` into `found`, shorter phrases first, each with its end. */
  collect(words: readonly number[], at: number, limit: number, found: { end: number; values: readonly T[] }[]): void {
    let node: Node<T> | undefined = this.root;
    for (let i = at; i < limit && node.next; i++) {
      node = node.next.get(words[i]!);
      if (!node) return;
      if (node.values) found.push({ end: i + 1, values: node.values });
    }
  }
}

import { eachOf, FormTable, SpellingTable, tokenise, type Tape } from '../text/index.js';
import { HomographTable } from './homographs.js';
import { PhraseTrie } from './trie.js';
import { Watches } from './watches.js';

/** How a phrase must be written to count: in any case, with a capital at its start, or exactly as the entry spells it. */
export type Casing = 'any' | 'capital' | 'exact';

/** A phrase of a table, as the grammar sees it: its class (`PostHead`, `Province`) and the table's own entry. */
export interface LexicalEntry<T = unknown> {
  readonly cls: string;
  /** Number of the class, for quick look-up. */
  readonly classNumber: number;
  readonly phrase: string;
  readonly casing: Casing;
  readonly beginsCapital: boolean;
  /** Tokens of the phrase. */
  readonly length: number;
  readonly data: T;
}

/** Numbers the keys of all phrases. Open while a parser is built; afterwards a key that it lacks has number 0. */
class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private isOpen = true;

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (!this.isOpen) return 0;
    this.numbers.set(key, this.numbers.size + 1);
    return this.numbers.size;
  }

  close(): void { this.isOpen = false; }
}

/**
 * All words that the rules speak of: phrases of the tables by class, and the literal words of the rules themselves.
 * Built once per parser, then closed.
 */
export class Lexicon {
  private readonly vocabulary = new Vocabulary();
  readonly forms = new FormTable((key) => this.vocabulary.numberOf(key));
  readonly trie = new PhraseTrie<LexicalEntry>();
  readonly inSmallLetters = new HomographTable(this.trie, true);
  readonly withCapital = new HomographTable(this.trie, false);
  readonly watches = new Watches();
  /** Classes whose one-word phrases must not be read inside a compound word. */
  readonly guarded = new Set<string>();

  private readonly classes = new Map<string, number>();
  private readonly numberOf = (key: string): number => this.vocabulary.numberOf(key);
  /** Numbers by spelling, while the lexicon is open. */
  private readonly numbers = new SpellingTable<number>();

  /** The number of a class; every class has one, also before it has phrases. */
  classNumber(cls: string): number {
    const known = this.classes.get(cls);
    if (known !== undefined) return known;
    this.classes.set(cls, this.classes.size);
    return this.classes.size - 1;
  }

  /** By number of the class, whether it is guarded. */
  guardedNumbers(): readonly boolean[] {
    const numbers: boolean[] = new Array<boolean>(this.classes.size).fill(false);
    for (const cls of this.guarded) numbers[this.classNumber(cls)] = true;
    return numbers;
  }

  /** The word numbers of a phrase; while the lexicon is open, new words get a number. */
  wordsOf(phrase: string): readonly number[] { return eachOf(phrase, this.numbers, this.numberOf); }

  add<T>(cls: string, phrase: string, data: T, casing: Casing = 'any'): void {
    const beginsCapital = phrase[0] !== phrase[0]?.toLowerCase();
    const ownCasing = casing === 'capital' && !beginsCapital ? 'any' : casing;
    const words = this.wordsOf(phrase);
    const entry: LexicalEntry = {
      cls, classNumber: this.classNumber(cls), phrase, casing: ownCasing, beginsCapital, length: words.length, data,
    };
    this.trie.add(words, entry, ownCasing === 'any' || (ownCasing === 'exact' && !beginsCapital));
  }

  addAll<T>(cls: string, entries: Iterable<readonly [phrase: string, data: T]>, casing: Casing = 'any'): void {
    for (const [phrase, data] of entries) this.add(cls, phrase, data, casing);
  }

  close(): void {
    this.vocabulary.close();
    this.numbers.clear();
  }

  tokenise(input: string): Tape { return tokenise(input, this.forms); }
}

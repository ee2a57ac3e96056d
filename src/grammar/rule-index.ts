import type { Lexicon } from '../lexicon/index.js';
import type { First } from './first.js';
import type { Rule } from './rule.js';
import { FLAG_OF_START } from './shape-flags.js';
import type { Scene, Span } from './scene.js';

export interface CompiledRule<T> {
  readonly first: First;
  /** Where the rule begins in its program. */
  readonly entry: number;
  readonly rule: Rule<T>;
  readonly order: number;
}

type Rules<T> = readonly CompiledRule<T>[];

const groupBy = <K, T>(rules: Rules<T>, keysOf: (rule: CompiledRule<T>) => Iterable<K>): Map<K, CompiledRule<T>[]> => {
  const groups = new Map<K, CompiledRule<T>[]>();
  for (const rule of rules) for (const key of keysOf(rule)) groups.set(key, [...groups.get(key) ?? [], rule]);
  return groups;
};

/** Rules by what they can begin with, in columns for quick look-up. The index is a sound superset: it never hides a match. */
export class RuleIndex<T> {
  /** By number of the word, and by number of the lexical class. */
  private readonly words: (Rules<T> | undefined)[] = [];
  private readonly classes: (Rules<T> | undefined)[] = [];
  private readonly wordNumbers: readonly number[];
  private readonly classNumbers: readonly number[];
  private readonly tags: readonly string[];
  private readonly rulesOfTag: readonly Rules<T>[];
  private readonly shapes: readonly (readonly [flag: number, rules: Rules<T>])[];
  /** Flags of which one lets a shape begin. */
  private readonly shapeFlags: number;
  /** Columns of the tags in the scene that was looked at last. */
  private scene: Scene | null = null;
  private columns: readonly (readonly (readonly Span[] | undefined)[])[] = [];
  /** What `rulesAt` gives, filled anew at every call. */
  private readonly found: Rules<T>[] = [];

  constructor(rules: Rules<T>, lexicon: Lexicon) {
    for (const [word, group] of groupBy(rules, ({ first }) => first.words)) this.words[word] = group;
    for (const [cls, group] of groupBy(rules, ({ first }) => first.classes)) this.classes[lexicon.classNumber(cls)] = group;
    this.wordNumbers = this.words.flatMap((group, word) => (group ? [word] : []));
    this.classNumbers = this.classes.flatMap((group, cls) => (group ? [cls] : []));
    const byTag = groupBy(rules, ({ first }) => first.tags);
    this.tags = [...byTag.keys()];
    this.rulesOfTag = [...byTag.values()];
    const byShape = groupBy(rules, ({ first }) => first.shapes);
    this.shapes = [...byShape].map(([start, group]) => [FLAG_OF_START[start], group] as const);
    this.shapeFlags = this.shapes.reduce((flags, [flag]) => flags | flag, 0);
  }

  /** Marks the tokens at which some rule can begin, as far as words, phrases and shapes tell; for spans see `spansBeginAt`. */
  startsIn(scene: Scene): Uint8Array {
    const { size, flags } = scene.tape;
    const starts = new Uint8Array(size);
    for (const word of this.wordNumbers) for (const at of scene.tokensOfWord(word)) starts[at] = 1;
    for (const cls of this.classNumbers) for (const at of scene.tokensOfClass(cls)) starts[at] = 1;
    if (this.shapeFlags !== 0) for (let at = 0; at < size; at++) if (flags[at]! & this.shapeFlags) starts[at] = 1;
    return starts;
  }

  /** Whether a span begins at a token with which some rule begins; to be asked in passing, since layers add spans as they read. */
  spansBeginAt(scene: Scene, at: number): boolean {
    this.look(scene);
    for (const column of this.columns) if (column[at]) return true;
    return false;
  }

  /** Groups of the rules that can begin at a token; a rule may stand in several. The list is good until the next call. */
  rulesAt(scene: Scene, at: number): readonly Rules<T>[] {
    this.look(scene);
    this.found.length = 0;
    const { word, flags } = scene.tape;
    this.take(this.words[word[at]!]);
    const hits = scene.hits[at];
    if (hits) for (const { entry } of hits) this.take(this.classes[entry.classNumber]);
    for (let i = 0; i < this.columns.length; i++) if (this.columns[i]![at]) this.take(this.rulesOfTag[i]);
    for (const [flag, rules] of this.shapes) if (flags[at]! & flag) this.take(rules);
    return this.found;
  }

  private take(rules: Rules<T> | undefined): void {
    if (rules) this.found.push(rules);
  }

  private look(scene: Scene): void {
    if (this.scene === scene) return;
    this.scene = scene;
    this.columns = this.tags.map((tag) => scene.column(tag));
  }
}

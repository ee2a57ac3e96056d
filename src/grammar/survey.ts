import type { Lexicon } from '../lexicon/index.js';
import type { Need } from './needs.js';
import type { Scene } from './scene.js';
import { Zeros } from './zeros.js';

/** What rules can begin with: numbers of words and classes, kinds of spans, flags of which one lets a shape begin. */
export interface Beginnings {
  readonly words: readonly number[];
  readonly classes: readonly number[];
  readonly tags: readonly string[];
  readonly flags: number;
}

/** Bits: the first is for "a rule begins here", the others for needs. */
const BEGINS = 1;
const MOST_NEEDS = 30;

const keyOf = ({ words, classes, tags }: Need): string => [words.join(), classes.join(), tags.join()].join(';');

/** A mark for each number, in a row. */
const marksOf = (rows: readonly (readonly [mark: number, numbers: readonly number[]])[]): Int32Array => {
  const marks = new Int32Array(rows.reduce((most, [, numbers]) => Math.max(most, ...numbers), -1) + 1);
  for (const [mark, numbers] of rows) for (const number of numbers) marks[number]! |= mark;
  return marks;
};

/** The numbers that have a mark. */
const numbersOf = (marks: Int32Array): number[] => [...marks.keys()].filter((number) => marks[number] !== 0);

/**
 * One look over a scene before the rules of a set are tried: at which tokens one can begin, and where in each sentence
 * something that a rule needs stands last. Most attempts that would fail are not made.
 */
export class Survey {
  /** By rule, the places of its needs among all. */
  private readonly needsOf: readonly (readonly number[])[];
  private readonly needs: readonly Need[];
  /** The watch for all words with a mark. */
  private readonly watch: number;
  private readonly wordMarks: Int32Array;
  private readonly classMarks: readonly (readonly [cls: number, mark: number])[];
  private readonly tagMarks: readonly (readonly [tag: string, mark: number])[];
  /** By sentence and need, one more than the last token at which it stands; 0 where it does not. */
  private last: Int32Array = new Int32Array(0);
  private lastSize = 0;
  private readonly rowOfLast = new Zeros();
  private readonly rowOfStarts = new Zeros();

  constructor(private readonly begin: Beginnings, needsOfRules: readonly (readonly Need[])[], lexicon: Lexicon) {
    const places = new Map<string, number>(), needs: Need[] = [];
    this.needsOf = needsOfRules.map((own) => own.flatMap((need) => {
      const key = keyOf(need), known = places.get(key);
      if (known !== undefined) return [known];
      if (needs.length === MOST_NEEDS) return [];
      places.set(key, needs.length);
      return [needs.push(need) - 1];
    }));
    this.needs = needs;
    const markOf = (place: number): number => BEGINS << (place + 1);
    this.wordMarks = marksOf([[BEGINS, begin.words], ...needs.map(({ words }, i) => [markOf(i), words] as const)]);
    this.watch = lexicon.watches.open(numbersOf(this.wordMarks));
    const classes = marksOf([[BEGINS, begin.classes], ...needs.map((need, i) => [markOf(i), need.classes] as const)]);
    this.classMarks = numbersOf(classes).map((cls) => [cls, classes[cls]!] as const);
    this.tagMarks = [
      ...begin.tags.map((tag) => [tag, BEGINS] as const),
      ...needs.flatMap(({ tags }, i) => tags.map((tag) => [tag, markOf(i)] as const)),
    ];
  }

  /**
   * Marks the tokens at which some rule can begin with 1, the others of the scene with 0; void when it looks at another scene.
   * With `isGrowing` the rules add spans as they read: those are not among what is marked, and no span is missed.
   */
  startsIn(scene: Scene, isGrowing = false): Int32Array {
    const { tape: { size, word, flags }, sentences } = scene, { wordMarks, begin } = this;
    const starts = this.rowOfStarts.take(size);
    this.lastSize = sentences.count * this.needs.length;
    this.last = this.rowOfLast.take(this.lastSize);
    if (isGrowing) this.expectTags(size);
    if (begin.flags !== 0) for (let at = 0; at < size; at++) if (flags[at]! & begin.flags) starts[at] = 1;
    for (const at of scene.watched[this.watch]!) this.mark(scene, starts, wordMarks[word[at]!]!, at);
    for (const [cls, mark] of this.classMarks) for (const at of scene.tokensOfClass(cls)) this.mark(scene, starts, mark, at);
    for (const [tag, mark] of this.tagMarks) for (const { start } of scene.inAnyOrder(tag)) this.mark(scene, starts, mark, start);
    return starts;
  }

  /** Whether a sentence holds nothing, from a token on, of what a rule needs. */
  lacks(rule: number, sentence: number, at: number): boolean {
    const row = sentence * this.needs.length;
    for (const need of this.needsOf[rule]!) if (this.last[row + need]! <= at) return true;
    return false;
  }

  /** Whether a span that rules begin with stands at a token. */
  hasTagAt(scene: Scene, at: number): boolean {
    for (const { tag } of scene.kindsAt(at)) if (this.begin.tags.includes(tag)) return true;
    return false;
  }

  private mark(scene: Scene, starts: Int32Array, marks: number, at: number): void {
    if (marks & BEGINS) starts[at] = 1;
    if (marks > BEGINS) this.note(scene, marks, at);
  }

  /** Spans that are still to be read may stand anywhere. */
  private expectTags(size: number): void {
    const { last, lastSize, needs } = this, width = needs.length;
    for (let need = 0; need < width; need++) {
      if (needs[need]!.tags.length === 0) continue;
      for (let i = need; i < lastSize; i += width) last[i] = size;
    }
  }

  private note({ sentences }: Scene, marks: number, at: number): void {
    const row = sentences.of[at]! * this.needs.length;
    for (let rest = marks >> 1, need = 0; rest !== 0; rest >>= 1, need++) {
      if (rest & 1 && this.last[row + need]! <= at) this.last[row + need] = at + 1;
    }
  }
}

import type { Lexicon } from '../lexicon/index.js';
import type { First } from './first.js';
import type { Need } from './needs.js';
import type { Rule } from './rule.js';
import type { Scene } from './scene.js';
import { FLAG_OF_START } from './shape-flags.js';
import { Survey } from './survey.js';
import { numberOfTag } from './tag-numbers.js';

export interface CompiledRule<T> {
  readonly first: First;
  readonly needs: readonly Need[];
  /** Where the rule begins in its program. */
  readonly entry: number;
  readonly rule: Rule<T>;
  readonly order: number;
}

type Rules<T> = readonly CompiledRule<T>[];

const groupBy = <K, T>(rules: Rules<T>, keysOf: (rule: CompiledRule<T>) => Iterable<K>): Map<K, CompiledRule<T>[]> => {
  const groups = new Map<K, CompiledRule<T>[]>();
  for (const rule of rules) {
    for (const key of keysOf(rule)) {
      const group = groups.get(key);
      if (group) group.push(rule);
      else groups.set(key, [rule]);
    }
  }
  return groups;
};

/** Groups by number, in a row without holes. */
const inRow = <T>(groups: ReadonlyMap<number, T>): (T | undefined)[] => {
  const row = new Array<T | undefined>(Math.max(-1, ...groups.keys()) + 1).fill(undefined);
  for (const [number, group] of groups) row[number] = group;
  return row;
};

/** Rules by what they can begin with, in columns for quick look-up. The index is a sound superset: it never hides a match. */
export class RuleIndex<T> {
  readonly survey: Survey;
  /** By number of the word, and by number of the lexical class. */
  private readonly words: readonly (Rules<T> | undefined)[];
  private readonly classes: readonly (Rules<T> | undefined)[];
  /** By number of the kind of span. */
  private readonly tags: readonly (Rules<T> | undefined)[];
  private readonly shapes: readonly (readonly [flag: number, rules: Rules<T>])[];
  /** Groups of the rules that can begin at the token which `turnTo` went to last, as many as it said. */
  readonly groups: Rules<T>[] = [];
  private count = 0;

  constructor(rules: Rules<T>, lexicon: Lexicon) {
    const words = groupBy(rules, ({ first }) => first.words);
    const classes = groupBy(rules, ({ first }) => [...first.classes].map((cls) => lexicon.classNumber(cls)));
    const tags = groupBy(rules, ({ first }) => first.tags), shapes = groupBy(rules, ({ first }) => first.shapes);
    this.words = inRow(words);
    this.classes = inRow(classes);
    this.tags = inRow(new Map([...tags].map(([tag, group]) => [numberOfTag(tag), group])));
    this.shapes = [...shapes].map(([start, group]) => [FLAG_OF_START[start], group]);
    this.survey = new Survey({
      words: [...words.keys()], classes: [...classes.keys()], tags: [...tags.keys()],
      flags: this.shapes.reduce((flags, [flag]) => flags | flag, 0),
    }, rules.map(({ needs }) => needs), lexicon);
  }

  /** Puts the groups of the rules that can begin at a token into `groups`, and gives how many; a rule may stand in several. */
  turnTo(scene: Scene, at: number): number {
    const { word, flags } = scene.tape;
    this.count = 0;
    this.take(this.words[word[at]!]);
    const hits = scene.hits[at];
    if (hits) for (const { classNumber } of hits) this.take(this.classes[classNumber]);
    for (const { tagNumber } of scene.kindsAt(at)) this.take(this.tags[tagNumber]);
    for (const [flag, rules] of this.shapes) if (flags[at]! & flag) this.take(rules);
    return this.count;
  }

  private take(rules: Rules<T> | undefined): void {
    if (rules) this.groups[this.count++] = rules;
  }
}

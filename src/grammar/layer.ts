import type { Lexicon } from '../lexicon/index.js';
import { compileRuleSet, type Found, type RuleSet } from './match.js';
import { resolveOverlaps } from './overlap.js';
import type { Rule } from './rule.js';
import type { Scene, Span } from './scene.js';

/** A step of reading: the rules it uses, and what it does with a scene. */
export interface Layer {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Compiles the rules against the lexicon; the result reads scenes, one after the other. */
  compile(lexicon: Lexicon): CompiledLayer;
}

/** A layer that is ready to read. */
export interface CompiledLayer {
  readonly name: string;
  readonly ruleSet: RuleSet<unknown>;
  read(scene: Scene): void;
}

/** What a rule of a tagging layer makes of a match: the kind of span and its value. */
export interface Reading<T = unknown> {
  readonly tag: string;
  readonly value: T;
  /** Tokens of the span, [start, end), where it covers less than the match. */
  readonly covers?: readonly [number, number];
}

const spanOf = (found: Found<Reading>): Span => ({
  tag: found.value.tag,
  start: found.value.covers?.[0] ?? found.start,
  end: found.value.covers?.[1] ?? found.end,
  value: found.value.value,
  rule: found.rule,
  from: found.from,
});

/** The tokens at which the rules of a layer can match: a sound superset, in the order of the text. */
export type Candidates = (scene: Scene) => readonly number[];

/**
 * A layer whose readings exclude each other where they overlap; the strongest stays (see `resolveOverlaps`). With
 * `candidates` the rules are tried there only.
 */
export const flatLayer = (name: string, rules: readonly Rule<Reading>[], candidates?: Candidates): Layer => ({
  name,
  rules,
  compile(lexicon) {
    const ruleSet = compileRuleSet(rules, lexicon);
    const find = (scene: Scene): readonly Found<Reading>[] =>
      (candidates ? candidates(scene).flatMap((at) => ruleSet.findAt(scene, at)) : ruleSet.find(scene));
    return { name, ruleSet, read: (scene) => { for (const found of resolveOverlaps(find(scene))) scene.add(spanOf(found)); } };
  },
});

/** A layer that goes on where another has read: with what `after` adds, forgets or drops. */
export const readThen = (layer: Layer, after: (scene: Scene) => void): Layer => ({
  ...layer,
  compile(lexicon) {
    const compiled = layer.compile(lexicon);
    return {
      ...compiled,
      read(scene) {
        compiled.read(scene);
        after(scene);
      },
    };
  },
});

const isBetter = (one: Span, other: Span): boolean => one.end > other.end || (one.end === other.end && one.rule < other.rule);

/** Of readings that begin at one token, the longest of each kind; of equal ones that of the first rule by id. */
const longestOfEach = (found: readonly Found<Reading>[]): readonly Span[] => {
  const longest: Span[] = [spanOf(found[0]!)];
  for (let i = 1; i < found.length; i++) {
    const span = spanOf(found[i]!), known = longest.findIndex(({ tag }) => tag === span.tag);
    if (known < 0) longest.push(span);
    else if (isBetter(span, longest[known]!)) longest[known] = span;
  }
  return longest;
};

/**
 * A layer that reads from right to left and keeps, at each token, the longest reading of each kind. Vietnamese noun
 * phrases have their head first, so what a phrase contains is already read when its head is reached.
 */
export const nestedLayer = (name: string, rules: readonly Rule<Reading>[]): Layer => ({
  name,
  rules,
  compile(lexicon) {
    const ruleSet = compileRuleSet(rules, lexicon);
    const read = (scene: Scene): void => {
      ruleSet.findBackwards(scene, (found) => { for (const span of longestOfEach(found)) scene.add(span); });
    };
    return { name, ruleSet, read };
  },
});

import type { Pattern } from './pattern.js';
import type { Scene } from './scene.js';

/** A match as a rule's production sees it. */
export interface Match<C extends object = object> {
  readonly captures: C;
  readonly start: number;
  readonly end: number;
  readonly scene: Scene;
}

/** At least one; an empty list does not compile. */
export type Examples = readonly [string, ...string[]];

/**
 * A rule is a value. Its examples mark what it reads in braces, `Ngày {13/11}`; a test runs them, and the
 * counter-examples, which it must leave alone.
 */
export interface Rule<T = unknown> {
  /** Path and surface shape: `personnel/appointed.verb-person-office`. Unique and stable. */
  readonly id: string;
  readonly pattern: Pattern;
  /** What the match means; null when it means nothing after all. */
  readonly emit: (match: Match) => T | null;
  readonly examples: Examples;
  readonly counterExamples: Examples;
  /** English, for the rule catalogue. */
  readonly gloss: string;
}

interface RuleSpec<C extends object, T> extends Omit<Rule<T>, 'pattern' | 'emit'> {
  readonly pattern: Pattern<C>;
  readonly emit: (match: Match<C>) => T | null;
}

/** Declares a rule; `emit` sees exactly the captures of its pattern. */
export const rule = <C extends object, T>(spec: RuleSpec<C, T>): Rule<T> => spec as unknown as Rule<T>;

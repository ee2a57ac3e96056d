import type { Capture, Node, ShapeReader, ShapeStart } from './pattern.js';
import type { Scene } from './scene.js';

/** State of one attempt: where it may go, what it has captured, what it has cost. */
export interface Run {
  readonly scene: Scene;
  limit: number;
  readonly captured: { name: string; capture: Capture }[];
  /** Ends of shapes by token, so that no shape is read twice at one place; 0 is unread. */
  readonly shapes: Map<ShapeReader, Int32Array>;
  steps: number;
}

/** What is left of the pattern, from the end of what has matched. */
export type Next = (end: number) => boolean;
/** Tries the ways to match at a token, until what is left of the pattern can go on behind one. */
export type Matcher = (run: Run, at: number, next: Next) => boolean;

/** What a match can begin with: a sound superset, by which rules are filed in the index. */
export interface First {
  readonly words: Set<number>;
  readonly classes: Set<string>;
  readonly tags: Set<string>;
  readonly shapes: Set<ShapeStart>;
  isEmptyPossible: boolean;
}

/** Whether a match can begin at a token at all; a quick look, as sound as `First`. */
export type Starts = (scene: Scene, at: number) => boolean;

/** The end of a part that can match in one way only, or -1: no continuation is needed to go on behind it. */
export type Single = (run: Run, at: number) => number;

/** A pattern ready to run. */
export interface Compiled {
  readonly match: Matcher;
  readonly first: First;
  readonly starts: Starts;
  readonly single?: Single;
}

/** A part with one way to match, as a matcher. */
export const matcherOf = (single: Single): Matcher => (run, at, next) => {
  const end = single(run, at);
  return end >= 0 && next(end);
};

export const ALWAYS: Starts = () => true;

/** Nothing so far: the start of a collection. `isEmptyPossible` for a pattern that consumes no token, or need not. */
export const noFirst = (isEmptyPossible = false): First =>
  ({ words: new Set(), classes: new Set(), tags: new Set(), shapes: new Set(), isEmptyPossible });

/** Adds what `from` can begin with. */
export const addFirst = (into: First, from: First): void => {
  for (const word of from.words) into.words.add(word);
  for (const cls of from.classes) into.classes.add(cls);
  for (const tag of from.tags) into.tags.add(tag);
  for (const start of from.shapes) into.shapes.add(start);
};

/** The node of one kind. */
export type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

import type { Scene, Span } from './scene.js';

/** What a capture holds: its tokens, and the span or table entry where one span or entry was captured whole. */
export interface Capture<T = unknown> {
  readonly start: number;
  readonly end: number;
  readonly span?: Span<T>;
  readonly data?: T;
}

/** Reads a number-like or name-like shape at a token; gives its end, or -1. */
export type ShapeReader = (scene: Scene, at: number, limit: number) => number;
/** The kind of token that a shape can begin with; the index files the rule under it. */
export type ShapeStart = 'capital' | 'number' | 'word' | 'any';

export type Node =
  | { readonly kind: 'words'; readonly phrase: string }
  | { readonly kind: 'lex'; readonly cls: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'shape'; readonly name: string; readonly starts: ShapeStart; readonly read: ShapeReader }
  | { readonly kind: 'seq'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly options: readonly Node[] }
  | { readonly kind: 'opt'; readonly part: Node }
  | { readonly kind: 'as'; readonly name: string; readonly part: Node }
  | { readonly kind: 'list'; readonly item: Node; readonly separator: Node; readonly most: number; readonly least: number }
  | { readonly kind: 'upTo'; readonly most: number; readonly stop: Node | null }
  | { readonly kind: 'before'; readonly part: Node; readonly holds: boolean }
  | { readonly kind: 'after'; readonly phrases: readonly string[]; readonly holds: boolean };

/** The node of one kind. */
export type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

declare const captures: unique symbol;
/** A pattern over tokens, with the names and types of what it captures. */
export interface Pattern<C extends object = object> { readonly node: Node; readonly [captures]?: C }

type Part = string | Pattern;
type CapturesOf<P> = P extends Pattern<infer C> ? C : object;
type Merge<P extends readonly Part[]> =
  P extends readonly [infer H, ...infer T extends readonly Part[]] ? CapturesOf<H> & Merge<T> : object;
/** Captures inside a list: one, or all of them in the order of the text. */
type Lists<C> = { [K in keyof C]: Capture | readonly Capture[] };

const pattern = <C extends object>(node: Node): Pattern<C> => ({ node });
const nodeOf = (part: Part): Node => (typeof part === 'string' ? { kind: 'words', phrase: part } : part.node);
const oneOf = (parts: readonly Part[]): Node =>
  parts.length === 1 ? nodeOf(parts[0]!) : { kind: 'any', options: parts.map(nodeOf) };

/** Parts one after the other. A string is a literal phrase, in any case and either tone placement. */
export const seq = <const P extends readonly Part[]>(...parts: P): Pattern<Merge<P>> => pattern({ kind: 'seq', parts: parts.map(nodeOf) });
/** One of the options, tried in the order given. */
export const any = <const P extends readonly Part[]>(...options: P): Pattern<Partial<Merge<P>>> => pattern(oneOf(options));
/** The parts, or nothing. */
export const opt = <const P extends readonly Part[]>(...parts: P): Pattern<Partial<Merge<P>>> =>
  pattern({ kind: 'opt', part: seq(...parts).node });
/** Captures what the pattern covers under a name. */
export const as = <const N extends string, T = unknown>(name: N, part: Part): Pattern<Record<N, Capture<T>>> =>
  pattern({ kind: 'as', name, part: nodeOf(part) });
/** One or more items with separators between them; every capture becomes a list of all its items. */
export const list = <const P extends Part>(
  item: P, separator: Part, { most = 40, least = 1 }: { most?: number; least?: number } = {},
): Pattern<Lists<CapturesOf<P>>> =>
  pattern({ kind: 'list', item: nodeOf(item), separator: nodeOf(separator), most, least });
/** Up to `most` tokens of any kind, as few as possible, none of them beginning `stop`. */
export const upTo = (most: number, stop?: Part): Pattern => pattern({ kind: 'upTo', most, stop: stop === undefined ? null : nodeOf(stop) });
/** A span of that kind, read by a lower layer. */
export const tag = (name: string): Pattern => pattern({ kind: 'tag', tag: name });
/** A phrase of that class of the lexicon. */
export const lex = (cls: string): Pattern => pattern({ kind: 'lex', cls });
/** A named shape. */
export const shape = (name: string, starts: ShapeStart, read: ShapeReader): Pattern => pattern({ kind: 'shape', name, starts, read });
/** What follows must fit, and is not consumed. */
export const before = (...options: readonly Part[]): Pattern => pattern({ kind: 'before', part: oneOf(options), holds: true });
/** What follows must not fit. */
export const not = (...options: readonly Part[]): Pattern => pattern({ kind: 'before', part: oneOf(options), holds: false });
/** One of the phrases stands immediately before. */
export const after = (...phrases: readonly string[]): Pattern => pattern({ kind: 'after', phrases, holds: true });
/** None of the phrases stands immediately before. */
export const notAfter = (...phrases: readonly string[]): Pattern => pattern({ kind: 'after', phrases, holds: false });

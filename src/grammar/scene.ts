import type { Hits, LexicalEntry, MutableHits } from '../lexicon/index.js';
import type { Sentences, Tape } from '../text/index.js';
import { bitOfNumber } from './beginning.js';
import { numberOfTag } from './tag-numbers.js';

/** A stretch of tokens that a layer has read: its kind (`tag`), what it means (`value`) and the rule that says so. */
export interface Span<T = unknown> {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly value: T;
  readonly rule: string;
  /** The spans this one was read from, outermost first. */
  readonly from: readonly Span[];
}

/** A phrase of the lexicon where it stands in the text. */
export interface Hit<T = unknown> {
  readonly start: number;
  readonly end: number;
  readonly entry: LexicalEntry<T>;
}

/** Words of the longest phrase that is looked for backwards. */
const LONGEST_BACKWARD = 6;
const NONE: readonly Span[] = [];
const NO_ENTRIES: readonly LexicalEntry[] = [];
const NO_TOKENS: readonly number[] = [];

/** The spans of one kind that begin at one token, longest first. */
export interface SpansOfKind {
  readonly tag: string;
  /** See `numberOfTag`. */
  readonly tagNumber: number;
  readonly spans: readonly Span[];
}

interface GrowingSpans extends SpansOfKind { spans: Span[] }

/** All spans of a kind, in the order of the text if they are sorted. */
interface Listed { spans: Span[]; isSorted: boolean }

/** Where phrases of each class begin; the classes that the text holds have their numbers by name. */
interface Classes { readonly numbers: Map<string, number>; readonly tokens: number[][] }

const NO_KINDS: readonly SpansOfKind[] = [];

/**
 * The text and all that has been read of it so far; each layer adds spans for the next one to use. What stands before the first
 * token is told without asking a list for its element -1: engines read all elements slowly where they were once asked for that one.
 */
export class Scene {
  private readonly byToken: (GrowingSpans[] | undefined)[];
  private readonly byTag = new Map<string, Listed>();
  private classes: Classes | null = null;
  /** At each token the bits of the classes and the kinds of spans that begin there; a kind whose spans are dropped keeps its bit. */
  readonly kinds: Int32Array;

  /** Sentences in which a rule was given up because it took too many steps. */
  readonly givenUp = new Set<number>();

  /** `watched`: by number of a watch of the lexicon, the tokens of its words. */
  constructor(
    readonly tape: Tape, readonly sentences: Sentences, private readonly phrases: MutableHits,
    readonly watched: readonly (readonly number[])[],
  ) {
    this.byToken = new Array<GrowingSpans[] | undefined>(tape.size);
    this.kinds = new Int32Array(tape.size);
    for (let at = 0; at < tape.size; at++) for (const { classNumber } of this.entriesAt(at)) this.kinds[at]! |= bitOfNumber(classNumber);
  }

  /** Tokens at which a phrase of a class begins, by the number of the class. */
  tokensOfClass(classNumber: number): readonly number[] { return (this.classes ??= this.readClasses()).tokens[classNumber] ?? NO_TOKENS; }

  /** Tokens at which a phrase of a class begins. */
  tokensWith(cls: string): readonly number[] {
    const { numbers, tokens } = this.classes ??= this.readClasses(), number = numbers.get(cls);
    return number === undefined ? NO_TOKENS : tokens[number]!;
  }

  private readClasses(): Classes {
    const classes: Classes = { numbers: new Map(), tokens: [] };
    for (let at = 0; at < this.tape.size; at++) {
      for (const { cls, classNumber } of this.entriesAt(at)) {
        const tokens = classes.tokens[classNumber];
        if (tokens) tokens.push(at);
        else {
          classes.tokens[classNumber] = [at];
          classes.numbers.set(cls, classNumber);
        }
      }
    }
    return classes;
  }

  add(span: Span): void {
    this.addAtToken(span);
    const listed = this.byTag.get(span.tag);
    if (listed) {
      listed.spans.push(span);
      listed.isSorted = false;
    } else this.byTag.set(span.tag, { spans: [span], isSorted: true });
  }

  private addAtToken(span: Span): void {
    const kinds = this.byToken[span.start], known = kinds?.find(({ tag }) => tag === span.tag);
    if (known) {
      known.spans.push(span);
      if (known.spans.at(-2)!.end < span.end) known.spans.sort((a, b) => b.end - a.end);
      return;
    }
    const tagNumber = numberOfTag(span.tag), kind = { tag: span.tag, tagNumber, spans: [span] };
    this.kinds[span.start]! |= bitOfNumber(tagNumber);
    if (kinds) kinds.push(kind);
    else this.byToken[span.start] = [kind];
  }

  /** Spans that start at a token, kind by kind. */
  kindsAt(token: number): readonly SpansOfKind[] { return token < 0 ? NO_KINDS : this.byToken[token] ?? NO_KINDS; }

  /** Spans of a kind that start at a token, longest first. */
  at<T = unknown>(tag: string, token: number): readonly Span<T>[] {
    const kinds = token < 0 ? undefined : this.byToken[token];
    if (kinds) for (const kind of kinds) if (kind.tag === tag) return kind.spans as readonly Span<T>[];
    return NONE as readonly Span<T>[];
  }

  /** All spans of a kind, in any order: quicker where the order does not matter. */
  inAnyOrder(tag: string): readonly Span[] { return this.byTag.get(tag)?.spans ?? NONE; }

  /** All spans of a kind, in the order of the text. */
  all<T = unknown>(tag: string): readonly Span<T>[] {
    const listed = this.byTag.get(tag);
    if (!listed) return NONE as readonly Span<T>[];
    if (!listed.isSorted) {
      listed.spans = [...listed.spans].sort((a, b) => a.start - b.start || b.end - a.end);
      listed.isSorted = true;
    }
    return listed.spans as readonly Span<T>[];
  }

  /** Removes the spans of a kind that `isWrong` names, after a later layer has learnt better. */
  drop(tag: string, isWrong: (span: Span) => boolean): void {
    const listed = this.byTag.get(tag), wrong = new Set(listed?.spans.filter(isWrong));
    if (!listed || wrong.size === 0) return;
    listed.spans = listed.spans.filter((span) => !wrong.has(span));
    for (const { start } of wrong) {
      const kinds = this.byToken[start]!;
      for (const kind of kinds) if (kind.tag === tag) kind.spans = kind.spans.filter((span) => !wrong.has(span));
      this.byToken[start] = kinds.filter(({ spans }) => spans.length > 0);
    }
  }

  get hits(): Hits { return this.phrases; }

  /** Takes out the phrases that start at a token and that `isWrong` names, after a layer has learnt better. */
  forgetPhrases(token: number, isWrong: (entry: LexicalEntry) => boolean): void {
    const here = this.phrases[token];
    if (!here?.some(isWrong)) return;
    this.phrases[token] = here.filter((entry) => !isWrong(entry));
    this.classes = null;
  }

  /** Phrases of the lexicon that start at a token, longest first. */
  entriesAt(token: number): readonly LexicalEntry[] { return token < 0 ? NO_ENTRIES : this.phrases[token] ?? NO_ENTRIES; }

  /** The phrase of a class that covers these tokens. */
  entryOver<T = unknown>(cls: string, start: number, end: number): LexicalEntry<T> | undefined {
    for (const entry of this.entriesAt(start)) if (entry.cls === cls && start + entry.length === end) return entry as LexicalEntry<T>;
    return undefined;
  }

  /** The longest phrase of a class that starts at a token. */
  hit<T = unknown>(cls: string, token: number): Hit<T> | undefined {
    for (const entry of this.entriesAt(token)) {
      if (entry.cls === cls) return { start: token, end: token + entry.length, entry: entry as LexicalEntry<T> };
    }
    return undefined;
  }

  /** A phrase of a class that ends right before a token. */
  hitBefore(cls: string, token: number): Hit | undefined {
    for (let at = token - 1; at >= 0 && at >= token - LONGEST_BACKWARD; at--) {
      const entry = this.entryOver(cls, at, token);
      if (entry) return { start: at, end: token, entry };
    }
    return undefined;
  }

  sentenceEnd(token: number): number { return this.sentences.end[this.sentences.of[token]!] ?? this.tape.size; }
  sentenceStart(token: number): number { return this.sentences.start[this.sentences.of[token]!] ?? 0; }
}

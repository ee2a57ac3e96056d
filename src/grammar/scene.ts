import type { Hits, LexicalEntry } from '../lexicon/index.js';
import type { Sentences, Tape } from '../text/index.js';

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

/** The text and all that has been read of it so far; each layer adds spans for the next one to use. */
export class Scene {
  private readonly byTag = new Map<string, { at: (Span[] | undefined)[]; all: Span[]; isSorted: boolean }>();

  /** Sentences in which a rule was given up because it took too many steps. */
  readonly givenUp = new Set<number>();

  constructor(readonly tape: Tape, readonly sentences: Sentences, readonly hits: Hits) {}

  private classPostings: number[][] | null = null;

  /** Tokens at which a phrase of a class begins, by the number of the class. */
  tokensOfClass(classNumber: number): readonly number[] {
    if (!this.classPostings) {
      this.classPostings = [];
      for (let at = 0; at < this.tape.size; at++) {
        for (const { classNumber } of this.entriesAt(at)) (this.classPostings[classNumber] ??= []).push(at);
      }
    }
    return this.classPostings[classNumber] ?? NO_TOKENS;
  }

  private of(tag: string): { at: (Span[] | undefined)[]; all: Span[]; isSorted: boolean } {
    let spans = this.byTag.get(tag);
    if (!spans) this.byTag.set(tag, spans = { at: new Array<Span[] | undefined>(this.tape.size), all: [], isSorted: true });
    return spans;
  }

  add(span: Span): void {
    const spans = this.of(span.tag);
    const here = spans.at[span.start];
    if (here) {
      here.push(span);
      here.sort((a, b) => b.end - a.end);
    } else spans.at[span.start] = [span];
    spans.all.push(span);
    spans.isSorted = false;
  }

  /** Spans of a kind by their first token, longest first; it shows spans added later too. */
  column(tag: string): readonly (readonly Span[] | undefined)[] { return this.of(tag).at; }

  /** Spans of a kind that start at a token, longest first. */
  at<T = unknown>(tag: string, token: number): readonly Span<T>[] {
    return (this.byTag.get(tag)?.at[token] ?? NONE) as readonly Span<T>[];
  }

  /** All spans of a kind, in the order of the text. */
  all<T = unknown>(tag: string): readonly Span<T>[] {
    const spans = this.byTag.get(tag);
    if (!spans) return NONE as readonly Span<T>[];
    if (!spans.isSorted) {
      spans.all = [...spans.all].sort((a, b) => a.start - b.start || b.end - a.end);
      spans.isSorted = true;
    }
    return spans.all as readonly Span<T>[];
  }

  /** Removes the spans of a kind that `isWrong` names, after a later layer has learnt better. */
  drop(tag: string, isWrong: (span: Span) => boolean): void {
    const spans = this.of(tag);
    const wrong = new Set(spans.all.filter(isWrong));
    if (wrong.size === 0) return;
    spans.all = spans.all.filter((span) => !wrong.has(span));
    for (const { start } of wrong) {
      const kept = spans.at[start]?.filter((span) => !wrong.has(span));
      spans.at[start] = kept && kept.length > 0 ? kept : undefined;
    }
  }

  /** Phrases of the lexicon that start at a token, longest first. */
  entriesAt(token: number): readonly LexicalEntry[] { return this.hits[token] ?? NO_ENTRIES; }

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

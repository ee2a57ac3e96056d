import type { KnownForm, PaperName } from './lexicon.js';

/** What a span of kind `Abbreviation` says: one use of a short form. */
export interface AbbreviationValue {
  /** As written. */
  readonly short: string;
  /** The readings of the table, where the table has the form. */
  readonly known: KnownForm | null;
  /** The papers whose initials they can be, where they open the article: `(BĐ) -`. */
  readonly papers: readonly PaperName[];
}

/** What a span of kind `AbbreviationDefinition` says: the article itself explains a short form. */
export interface DefinitionValue {
  readonly short: string;
  /** Tokens of the short form. */
  readonly shortStart: number;
  readonly shortEnd: number;
  /** Tokens of the long form. */
  readonly longStart: number;
  readonly longEnd: number;
  /** By the initials of its words, which is sure, or by the head of the name. */
  readonly by: 'initials' | 'head';
}

/** The words that a short form in brackets stands for. */
export interface LongForm {
  readonly start: number;
  readonly end: number;
  /** By the initials of its words, or only by the head of the name. */
  readonly by: 'initials' | 'head';
}

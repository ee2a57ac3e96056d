import type { Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { PersonValue } from '../entities/person/index.js';

/** Tokens [start, end). */
export type TokenRange = readonly [start: number, end: number];

/** An office that the text attaches to a person, and the rule that did. */
export interface HeldOffice {
  readonly office: Span<OfficeValue>;
  readonly isFormer: boolean;
}

/** One human being of the article, with all phrases that speak of them. */
export interface Individual {
  readonly number: number;
  /** Tokens of the fullest form of the name. */
  name: TokenRange;
  /** Keys of the words of the name. */
  readonly words: readonly string[];
  gender: 'female' | 'male' | null;
  readonly phrases: Span<PersonValue>[];
  readonly offices: HeldOffice[];
  /** Every mention in the order of the text: names, and offices alone that mean this person. */
  readonly mentions: TokenRange[];
}

import type { PartialLexicon } from '../lexicon/custom.js';

/** What is known about one article beside its text. */
export interface ParseOptions {
  /** ISO date of publication (`2020-11-18`): resolves "chiều 13/11", "hôm qua", "sáng nay". */
  publishedOn?: string;
  /** Name of a place (`Vĩnh Phúc`): resolves a bare "tỉnh" or "Tỉnh ủy" when the text does not say which. */
  jurisdiction?: string;
  /** Returned unchanged as `record.id`. */
  id?: string;
}

/** What a parser knows beside the built-in lexicon. */
export interface ParserOptions {
  /** Extra abbreviations, posts, organizations, places, family names, verbs. */
  lexicon?: PartialLexicon;
}

/** Entries of your own, added to the built-in lexicon. */
export type PartialLexicon = Readonly<Record<string, unknown>>;

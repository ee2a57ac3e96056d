import type { ArticleRecord, Mention } from './types.js';

/** One rule that took part in reading a fact, and the text that it read. */
export interface ExplainedStep {
  /** Id of the rule: `date/day-month-year.slash`. */
  rule: string;
  mention: Mention;
}

/** One value of the record, and how it was read. */
export interface ExplainedFact {
  /** JSON pointer (RFC 6901) into the record: `/meetings/0/start`. */
  path: string;
  /** The value, as text. */
  value: string;
  /** `stated`: the text says it. `inferred`: it follows from the text together with an option or another fact. */
  basis: 'stated' | 'inferred';
  steps: ExplainedStep[];
}

/** What `explain` returns: the record that `parse` returns, and where each of its facts comes from. */
export interface Explanation {
  record: ArticleRecord;
  facts: ExplainedFact[];
}

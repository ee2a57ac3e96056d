import type { Explanation } from '../record/explanation.js';
import type { ParseOptions } from '../record/options.js';
import type { ArticleRecord } from '../record/types.js';

/** What the command line calls. */
export interface Library {
  parse(text: string, options?: ParseOptions): ArticleRecord;
  explain(text: string, options?: ParseOptions): Explanation;
}

/** Where the command line reads and writes. */
export interface Terminal {
  standardInput: AsyncIterable<Uint8Array>;
  writeOutput(text: string): void;
  writeError(text: string): void;
  /** Columns of the output. */
  width: number;
}

/** All that a command works with. */
export interface Host {
  readonly library: Library;
  readonly terminal: Terminal;
}

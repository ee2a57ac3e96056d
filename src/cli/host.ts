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
  /** Resolves when enough of the output has been taken to write on without filling the memory. */
  outputDrained(): Promise<void>;
  /** Whether the output goes to a file. */
  outputIsFile: boolean;
  /** Size of standard input when it is a file. */
  inputBytes: number | null;
  /** Where a progress bar may be drawn: standard error, if that is a terminal. */
  progressStream: NodeJS.WritableStream | null;
  /** Columns of the output. */
  width: number;
}

/** All that a command works with. */
export interface Host {
  readonly library: Library;
  readonly terminal: Terminal;
}

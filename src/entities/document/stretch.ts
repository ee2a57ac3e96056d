import type { Tape } from '../../text/index.js';

/** Tokens [start, end). */
export interface Stretch { readonly start: number; readonly end: number }

/** Whether one of some marks stands at a token. */
export const isMark = (tape: Tape, at: number, marks: string): boolean => at < tape.size && marks.includes(tape.input[tape.start[at]!]!);

import { lowerAt, type Tape } from '../../text/index.js';

/** Tokens [start, end). */
export interface Stretch { readonly start: number; readonly end: number }

/** A token in small letters. */
export const wordAt = lowerAt;
export const isWord = (tape: Tape, at: number, word: string): boolean => at < tape.size && wordAt(tape, at) === word;

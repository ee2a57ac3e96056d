import type { Tape } from '../../text/index.js';

/** Tokens [start, end). */
export interface Stretch { readonly start: number; readonly end: number }

/** A token in small letters. */
export const wordAt = (tape: Tape, at: number): string => tape.input.slice(tape.start[at], tape.end[at]).normalize('NFC').toLowerCase();
export const isWord = (tape: Tape, at: number, word: string): boolean => at < tape.size && wordAt(tape, at) === word;

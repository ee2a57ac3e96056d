import { PhraseList } from '../../lexicon/index.js';
import type { Tape } from '../../text/index.js';

/** Tokens [start, end). */
export interface Stretch { readonly start: number; readonly end: number }

/** Single words and marks around documents, in any case and tone placement. */
const list = (...words: readonly string[]): PhraseList => new PhraseList(words);

export const ABOUT = list('về');
export const ACT = list('việc');
export const AND = list('và');
export const COMMA = list(',');
export const DAY = list('ngày');
export const MONTH = list('tháng');
export const NUMBER = list('số');
export const OF = list('của');
export const TERM = list('khóa');
export const YEAR = list('năm');

export const isMark = (tape: Tape, at: number, marks: string): boolean => at < tape.size && marks.includes(tape.input[tape.start[at]!]!);

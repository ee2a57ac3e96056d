import type { Scene } from '../../grammar/index.js';
import { NO_TITLE_STARTS } from '../../lexicon/tables/meeting-names.js';
import { Flag, hasFlag, lowerAt, type Tape } from '../../text/index.js';

const CLOSING: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ['«', '»']]);
/** Tokens of the longest title between quotation marks. */
const LONGEST_QUOTE = 40;

const SPEECH = new Set(NO_TITLE_STARTS);
const isSpeech = (tape: Tape, at: number): boolean =>
  SPEECH.has(lowerAt(tape, at)) || SPEECH.has(`${lowerAt(tape, at)} ${lowerAt(tape, at + 1)}`);

/** Behind the closing mark of a title in quotation marks that opens at a token; -1 where none does. */
export const endOfQuote = ({ tape }: Scene, at: number, limit: number): number => {
  const closing = CLOSING.get(lowerAt(tape, at));
  const opens = closing !== undefined && at + 1 < limit && hasFlag(tape, at + 1, Flag.Capital)
    && hasFlag(tape, at + 1, Flag.Glued) && !hasFlag(tape, at, Flag.Glued) && !isSpeech(tape, at + 1);
  if (!opens) return -1;
  const to = Math.min(limit, at + LONGEST_QUOTE);
  for (let end = at + 2; end < to; end++) if (lowerAt(tape, end) === closing) return end + 1;
  return -1;
};

/** Tokens of the longest short form in brackets. */
const LONGEST_SHORT_FORM = 5;

/** Behind the closing bracket of a short form that opens at a token, `(APEC)`; -1 where none does. */
export const endOfBracket = ({ tape }: Scene, at: number, limit: number): number => {
  if (lowerAt(tape, at) !== '(' || at + 1 >= limit || !hasFlag(tape, at + 1, Flag.AllCaps)) return -1;
  const to = Math.min(limit, at + LONGEST_SHORT_FORM);
  for (let end = at + 2; end < to; end++) if (lowerAt(tape, end) === ')') return end + 1;
  return -1;
};

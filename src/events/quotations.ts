import type { Scene } from '../grammar/index.js';
import { Flag, hasFlag } from '../text/index.js';

/** So many words a quotation holds at most; one whose end is missing is none. */
const LONGEST_QUOTATION = 250;

/** Whether a token stands inside quotation marks. */
export type IsQuoted = (at: number) => boolean;

const STRAIGHT = '"', OPENING = '“', CLOSING = '”';

/** Reads where `“ … ”` and `" … "` open and close; a straight mark opens before a word and closes behind one. */
export const quotationsIn = ({ tape }: Scene): IsQuoted => {
  if (!tape.input.includes(OPENING) && !tape.input.includes(STRAIGHT)) return () => false;
  const quoted = new Uint8Array(tape.size);
  const markAt = (at: number): string => tape.input[tape.start[at]!]!;
  const opens = (at: number): boolean => markAt(at) === OPENING || (markAt(at) === STRAIGHT && !hasFlag(tape, at, Flag.Glued));
  const closes = (at: number): boolean => markAt(at) === CLOSING || (markAt(at) === STRAIGHT && hasFlag(tape, at, Flag.Glued));
  let open = -1;
  for (let at = 0; at < tape.size; at++) {
    if (!hasFlag(tape, at, Flag.Mark)) continue;
    if (opens(at)) open = at;
    else if (open >= 0 && closes(at)) {
      if (at - open <= LONGEST_QUOTATION) quoted.fill(1, open, at + 1);
      open = -1;
    }
  }
  return (at) => quoted[at] === 1;
};

import type { TokenRange } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import { Flag, hasFlag } from '../text/index.js';

/** So many words a quotation holds at most; one whose end is missing is none. */
const LONGEST_QUOTATION = 250;

const STRAIGHT = '"', OPENING = '“«', CLOSING = '”»';

/**
 * What stands between `“` and `”` or two straight marks, without the marks. A straight mark opens behind a space and closes what
 * is open; a quotation that is not closed when a paragraph ends, or too long, is none.
 */
export const quotedRanges = ({ tape }: Scene): TokenRange[] => {
  const ranges: TokenRange[] = [];
  let from = -1;
  for (let at = 0; at < tape.size; at++) {
    if (from >= 0 && hasFlag(tape, at, Flag.BlankBefore)) from = -1;
    if (!hasFlag(tape, at, Flag.Mark)) continue;
    const mark = tape.input[tape.start[at]!]!;
    if (from >= 0 && (mark === STRAIGHT || CLOSING.includes(mark))) {
      if (at - from <= LONGEST_QUOTATION) ranges.push([from, at]);
      from = -1;
    } else if (OPENING.includes(mark) || (mark === STRAIGHT && !hasFlag(tape, at, Flag.Glued))) from = at + 1;
  }
  return ranges;
};

/** Whether a token stands inside quotation marks, or is one of them. */
export type IsQuoted = (at: number) => boolean;

export const quotationsIn = (scene: Scene): IsQuoted => {
  const ranges = quotedRanges(scene);
  if (ranges.length === 0) return () => false;
  const quoted = new Uint8Array(scene.tape.size);
  for (const [start, end] of ranges) quoted.fill(1, start - 1, end + 1);
  return (at) => quoted[at] === 1;
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';

/** Lines at the top of a page among which its headline and its day stand. */
export const LINES_READ = 8;

/** Whether a sentence is a line of its own. */
export const isLine = ({ sentences, tape }: Scene, s: number): boolean => {
  const end = sentences.end[s]!;
  return hasFlag(tape, sentences.start[s]!, Flag.LineStart) && (end >= tape.size || hasFlag(tape, end, Flag.LineStart));
};

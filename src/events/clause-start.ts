import type { Scene } from '../grammar/index.js';
import { Flag, hasFlag } from '../text/index.js';

/** `Cùng dự`, `; tham dự còn có`: the list of those present is a clause of its own. */
export const isClauseStart = ({ tape, sentences }: Scene, at: number): boolean =>
  at === sentences.start[sentences.of[at]!] || hasFlag(tape, at - 1, Flag.Mark) || hasFlag(tape, at, Flag.Capital);

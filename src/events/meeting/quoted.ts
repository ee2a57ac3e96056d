import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';

const CLOSES: ReadonlyMap<string, string> = new Map([['“', '”'], ['"', '"'], ['«', '»'], ['‘', '’'], ['\'', '\'']]);
/** Tokens of the longest title in quotation marks. */
const LONGEST = 40;

/** A mark that opens: a space stands before it and none behind. */
const opensAt = ({ tape }: Scene, at: number): boolean => !hasFlag(tape, at, Flag.Glued) && hasFlag(tape, at + 1, Flag.Glued);

/** The token behind `“Tết trồng cây”` that opens at a token; -1 where none does, or it is not closed before `limit`. */
export const endOfQuoted = (scene: Scene, at: number, limit: number): number => {
  const closing = CLOSES.get(wordAt(scene, at));
  if (closing === undefined || !opensAt(scene, at)) return -1;
  const to = Math.min(limit, at + LONGEST);
  for (let end = at + 1; end < to; end++) if (wordAt(scene, end) === closing && hasFlag(scene.tape, end, Flag.Glued)) return end + 1;
  return -1;
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';

const LONGEST_SYMBOL = 8;
const JOINTS = new Set(['/', '-', '–']);

/** `Nghị định số 99/2010/NĐ-|CP`, `200/KH-|UBND`: whether the token at `at` goes on a document's symbol, which begins with a number. */
export const isInSymbol = ({ tape }: Scene, at: number): boolean => {
  if (!hasFlag(tape, at, Flag.Glued) || !JOINTS.has(lowerAt(tape, at - 1))) return false;
  for (let before = at - 2; before >= 0 && before >= at - LONGEST_SYMBOL; before--) {
    if (hasFlag(tape, before, Flag.Number)) return true;
    if (!hasFlag(tape, before + 1, Flag.Glued)) return false;
  }
  return false;
};

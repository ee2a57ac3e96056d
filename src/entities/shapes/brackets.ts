import type { Scene } from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';

/** The token behind a bracket that opens at `at` and closes before `limit`; `at` itself where none does. */
export const behindBracket = ({ tape }: Scene, at: number, limit: number): number => {
  if (lowerAt(tape, at) !== '(') return at;
  for (let end = at + 1; end < limit; end++) if (lowerAt(tape, end) === ')') return end + 1;
  return at;
};

/** Where the bracket opens in which a token stands, at `from` or behind it; -1 where none does. */
export const bracketAround = ({ tape }: Scene, at: number, from: number): number => {
  for (let open = at - 1; open >= from; open--) {
    const text = lowerAt(tape, open);
    if (text === ')') return -1;
    if (text === '(') return open;
  }
  return -1;
};

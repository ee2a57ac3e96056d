import type { Scene } from '../grammar/index.js';
import { textOf } from '../text/index.js';
import type { Mention } from './types.js';

/** The tokens `startToken` up to `endToken` (exclusive) as a stretch of the text as given. */
export const mentionOf = ({ tape }: Scene, startToken: number, endToken: number): Mention => ({
  start: tape.start[startToken] ?? 0,
  end: tape.end[endToken - 1] ?? 0,
  text: textOf(tape, startToken, endToken),
});

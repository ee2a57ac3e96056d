import type { Scene } from '../grammar/index.js';
import type { Mention } from './types.js';

/** The mention of tokens [start, end): UTF-16 offsets into the input as given, and the text between them. */
export const mentionOf = ({ tape }: Scene, start: number, end: number): Mention => {
  const from = tape.start[start]!, to = tape.end[end - 1]!;
  return { start: from, end: to, text: tape.input.slice(from, to) };
};

import type { Scene } from '../grammar/index.js';
import { textOf } from '../text/index.js';
import type { Mention } from './types.js';

/** The tokens `startToken` up to `endToken` (exclusive) as a stretch of the text as given. */
export const mentionOf = ({ tape }: Scene, startToken: number, endToken: number): Mention => ({
  start: tape.start[startToken] ?? 0,
  end: tape.end[endToken - 1] ?? 0,
  text: textOf(tape, startToken, endToken),
});

type Range = readonly [start: number, end: number];

/** The mentions of token ranges in the order of the text, each stretch once. */
export const mentionsOf = (scene: Scene, ranges: readonly Range[]): Mention[] => {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted
    .filter(([start, end], i) => i === 0 || sorted[i - 1]![0] !== start || sorted[i - 1]![1] !== end)
    .map(([start, end]) => mentionOf(scene, start, end));
};

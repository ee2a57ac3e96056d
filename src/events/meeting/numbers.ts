import type { Capture, Scene } from '../../grammar/index.js';
import { lowerOf } from '../../text/index.js';

const ROMAN: ReadonlyMap<string, number> = new Map([['i', 1], ['v', 5], ['x', 10], ['l', 50]]);

/** The value of a Roman numeral in small letters; null where a letter is none. */
const romanValue = (text: string): number | null => {
  let total = 0, last = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const value = ROMAN.get(text[i]!);
    if (value === undefined) return null;
    total += value < last ? -value : value;
    last = value;
  }
  return total > 0 ? total : null;
};

/** `XVII`, `17` or `thứ tư` as a number; null for anything else. */
export const numberOf = (scene: Scene, capture: Capture | undefined): number | null => {
  if (!capture) return null;
  if (typeof capture.data === 'number') return capture.data;
  const text = lowerOf(scene.tape, capture.start, capture.end);
  return text[0]! >= '0' && text[0]! <= '9' ? Number(text) : romanValue(text);
};

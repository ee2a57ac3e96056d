import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { Flag, hasFlag, textOf } from '../text/index.js';
import { wordsKey } from './keys.js';

type Range = readonly [start: number, end: number];

/** `các đồng chí` is `đồng chí` to each of them. */
const withoutPlural = (scene: Scene, [start, end]: Range): Range =>
  (scene.hit('PluralHonorific', start)?.end === end && end - start > 1 ? [start + 1, end] : [start, end]);

/** Whether one mark and nothing else, with no space before it, stands between two ranks: `GS.TS`, `PGS. TS`. */
const isJoined = ({ tape }: Scene, [, end]: Range, [start]: Range): boolean =>
  start === end + 1 && tape.input[tape.start[end]!] === '.' && hasFlag(tape, end, Flag.Glued);

const rangesOf = (scene: Scene, { value: { honorifics } }: Span<PersonValue>): Range[] => {
  const joined: Range[] = [];
  for (const each of honorifics) {
    const last = joined.at(-1);
    if (last && isJoined(scene, last, each)) joined[joined.length - 1] = [last[0], each[1]];
    else joined.push(withoutPlural(scene, each));
  }
  return joined;
};

/** Words of address and ranks that the article gives to a person, each once, as first written. */
export const honorificsOf = (scene: Scene, phrases: readonly Span<PersonValue>[]): string[] => {
  const found = new Map<string, string>();
  for (const phrase of phrases) {
    for (const [start, end] of rangesOf(scene, phrase)) {
      const text = textOf(scene.tape, start, end);
      const key = wordsKey(text);
      if (!found.has(key)) found.set(key, text);
    }
  }
  return [...found.values()];
};

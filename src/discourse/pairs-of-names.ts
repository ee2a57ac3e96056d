import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { keyAt, lowerAt } from '../text/index.js';

type Phrase = Span<PersonValue>;

/** Word, hyphen, word. */
const TOKENS_OF_PAIR = 3;
const isHyphened = ({ tape }: Scene, { value: { name: [start, end] } }: Phrase): boolean =>
  end - start === TOKENS_OF_PAIR && lowerAt(tape, start + 1) === '-';

/** `cuộc gặp Marwick-Zumo`: two names with a hyphen between, each of which ends another name of the article, are no person. */
export const pairsOfNames = (scene: Scene, phrases: readonly Phrase[]): ReadonlySet<Span> => {
  const hyphened = phrases.filter((phrase) => isHyphened(scene, phrase));
  if (hyphened.length === 0) return new Set();
  const ends = new Set(phrases.filter((phrase) => !hyphened.includes(phrase)).map(({ value: { name } }) => keyAt(scene.tape, name[1] - 1)));
  return new Set(hyphened.filter(({ value: { name: [start, end] } }) =>
    ends.has(keyAt(scene.tape, start)) && ends.has(keyAt(scene.tape, end - 1))));
};

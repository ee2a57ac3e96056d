import type { Scene } from '../../grammar/index.js';
import { firstBehind } from '../near-parties.js';
import type { PersonSpan } from './value.js';

/** Tokens of a line before its person: `1.`, `- `, `2) `. */
const BEFORE_PERSON = 3;
const MOST_LINES = 60;

/** The persons with whom the lines behind a sentence begin, up to the first line that begins with none. */
export const personsInLinesBehind = (scene: Scene, sentence: number): PersonSpan[] => {
  const all = scene.all('Person') as readonly PersonSpan[], found: PersonSpan[] = [];
  const { start, end, count } = scene.sentences;
  for (let line = sentence + 1; line < Math.min(count, sentence + MOST_LINES); line++) {
    const from = start[line]!, person = all[firstBehind(all, from)];
    if (person && person.start <= from + BEFORE_PERSON && person.end <= end[line]!) found.push(person);
    else if (end[line]! - from > BEFORE_PERSON) break;
  }
  return found;
};

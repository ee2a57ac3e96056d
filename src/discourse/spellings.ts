import type { Scene } from '../grammar/index.js';
import type { Individual, TokenRange } from './individual.js';
import { wordsOfName } from './name-forms.js';

const initialsIn = (words: readonly string[]): number => words.filter((word) => word.length === 1).length;

/** How the names of one person that have as many words are spelt, none more shortened, and how often. */
const spellingsOf = (scene: Scene, { name, phrases }: Individual): Map<string, { readonly name: TokenRange; count: number }> => {
  const spellings = new Map<string, { readonly name: TokenRange; count: number }>();
  const own = wordsOfName(scene, name);
  for (const { value } of phrases) {
    const words = wordsOfName(scene, value.name);
    if (words.length !== own.length || initialsIn(words) > initialsIn(own)) continue;
    const spelling = words.join(' '), known = spellings.get(spelling);
    if (known) known.count++;
    else spellings.set(spelling, { name: value.name, count: 1 });
  }
  return spellings;
};

/** A name with a slip in it is told by its rarity: whoever is written in two ways is called as the article writes most often. */
export const settleSpellings = (scene: Scene, individuals: readonly Individual[]): void => {
  for (const individual of individuals) {
    const spellings = spellingsOf(scene, individual);
    if (spellings.size < 2) continue;
    const usual = spellings.get(wordsOfName(scene, individual.name).join(' '))?.count ?? 0;
    const [most] = [...spellings.values()].sort((a, b) => b.count - a.count);
    if (most && most.count > usual) individual.name = most.name;
  }
};

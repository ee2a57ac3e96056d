import type { Individual, Story } from '../../discourse/index.js';
import { isPerson } from './persons.js';
import { statesPart } from './role-value.js';

/** Words between the last name of a list, with its offices, and the verb. */
const FARTHEST_NAME = 30;

/** Words of the longest list that is looked for. */
const LONGEST_LIST = 400;

/** Where `các đồng chí`, `các ông, bà` opens a list before a verb, with no other verb of taking part between; -1 without one. */
const openingOf = ({ scene }: Story, verb: number): number => {
  const start = Math.max(scene.sentenceStart(verb), verb - LONGEST_LIST);
  let from = start;
  for (let at = start; at < verb; at++) {
    if (statesPart(scene, at, verb)) from = at + 1;
  }
  for (let at = from; at < verb; at++) if (scene.hit('PluralHonorific', at)) return at;
  return -1;
};

/**
 * `gồm các ông, bà: A - Bí thư Tỉnh ủy; B - Ủy viên …; C | đã tiếp xúc cử tri`: all names of a list that a word of address in
 * the plural opens, whatever offices stand between them; null where there is none.
 */
export const openedList = (story: Story, verb: number): Individual[] | null => {
  const opening = openingOf(story, verb);
  if (opening < 0) return null;
  const persons = story.partiesOf(story.scene.sentences.of[verb]!).filter(isPerson)
    .filter(({ start, end }) => start >= opening && end <= verb);
  const last = persons.at(-1);
  if (persons.length < 2 || verb - last!.end > FARTHEST_NAME) return null;
  return [...new Set(persons.map(({ individual }) => individual))];
};

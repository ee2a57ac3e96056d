import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { bracketAround } from './brackets.js';
import { JOINTS_OF_THINGS, OPENERS_OF_THINGS } from './lexicon.js';
import { isCapitalWord } from './words.js';

/** Lists of streets and the like, which are called after people: `các tuyến đường A, B và C`. */

const MOST_ITEMS = 20;
const MOST_WORDS = 7;

const isJoint = (scene: Scene, at: number): boolean => JOINTS_OF_THINGS.has(lowerAt(scene.tape, at));

/** First token of the capitals that end before `end`; `end` itself where none do. */
const startOfCapitals = (scene: Scene, end: number): number => {
  let at = end;
  while (at > 0 && end - at < MOST_WORDS && isCapitalWord(scene, at - 1) && !hasFlag(scene.tape, at, Flag.LineStart)) at--;
  return at;
};

const OPENS_LIST = new Set([':', ...OPENERS_OF_THINGS]);

const isOpened = (scene: Scene, at: number): boolean =>
  OPENERS_OF_THINGS.has(lowerAt(scene.tape, at - 1)) && scene.hitBefore('NamedAfter', at - 1) !== undefined;

const isThingBefore = (scene: Scene, at: number): boolean =>
  scene.hitBefore('NamedAfter', OPENS_LIST.has(lowerAt(scene.tape, at - 1)) ? at - 1 : at) !== undefined;

interface Things { readonly count: number; readonly isOpened: boolean }
const NONE: Things = { count: 0, isOpened: false };

const WORDS_IN_BRACKETS = 10;
/** `đường A | (đoạn từ B đến C) |, D`: where the item ends that a bracket tells more of. */
const beforeBracket = (scene: Scene, end: number): number =>
  (lowerAt(scene.tape, end - 1) === ')' ? Math.max(bracketAround(scene, end - 1, end - WORDS_IN_BRACKETS), 0) : end);

/** Things of the list before a token, as far back as the word that says what they are; none where no such word stands. */
const thingsBefore = (scene: Scene, start: number): Things => {
  let at = start;
  for (let items = 1; items <= MOST_ITEMS; items++) {
    if (!isJoint(scene, at - 1)) return NONE;
    const end = beforeBracket(scene, at - 1), first = startOfCapitals(scene, end);
    if (first === end) return NONE;
    if (isThingBefore(scene, first)) return { count: items, isOpened: isOpened(scene, first) };
    at = first;
  }
  return NONE;
};

const endsItem = (scene: Scene, at: number): boolean =>
  isJoint(scene, at) || hasFlag(scene.tape, at, Flag.Mark) || at >= scene.tape.size;

/**
 * Whether a name stands in a list of things: in one that `như` opens, behind two of them, or as the last of two with a mark
 * behind it. `Trên đường A, Trần Văn B kể` is no list.
 */
export const isInListOfThings = (scene: Scene, [start, end]: readonly [start: number, end: number]): boolean => {
  if (isOpened(scene, start)) return true;
  const things = thingsBefore(scene, start);
  if (things.count !== 1) return things.count > 1;
  return things.isOpened || endsItem(scene, end) || lowerAt(scene.tape, start - 1) !== ',';
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { beginsAnotherPhrase, beginsFullName } from './name-runs.js';
import { isAcronym, isCapitalWord, isShortNumber } from './words.js';

const MOST_TOKENS = 14;
const SMALL_WORDS_OF_NAMES = new Set(['và', 'các', 'của', 'cho', 'vì']);
const ENDS_NAME = new Set([',', '.', ';', ')', '-', 'và', 'thuộc', 'của', 'về', '(']);

const isNumberInside = (scene: Scene, at: number, from: number): boolean =>
  at > from && isShortNumber(scene, at, 2) && !hasFlag(scene.tape, at + 1, Flag.Glued);

/** `Trung tâm Nghiên cứu thuộc …`: a small second syllable, where the name goes on or visibly ends behind it. */
const isSecondSyllable = (scene: Scene, at: number, from: number): boolean =>
  at > from && hasFlag(scene.tape, at, Flag.Word) && isCapitalWord(scene, at - 1) && !isAcronym(scene, at - 1)
  && (isCapitalWord(scene, at + 1) || ENDS_NAME.has(lowerAt(scene.tape, at + 1)));

/** A mark or a small word that joins what stands before with more of the name. */
const isJoint = (scene: Scene, at: number): boolean => {
  const text = lowerAt(scene.tape, at);
  return (text === '-' || text === '&' || SMALL_WORDS_OF_NAMES.has(text))
    && (isCapitalWord(scene, at + 1) || scene.hit('NameWord', at + 1) !== undefined);
};

const beginsOther = (scene: Scene, at: number, limit: number): boolean =>
  beginsFullName(scene, at, limit, 2) || beginsAnotherPhrase(scene, at) || scene.at('Place', at).length > 0;

/** End of the word of a name at `at`; `at` itself where none stands. `from` is the first token of the name. */
const endOfWord = (scene: Scene, at: number, from: number): number => {
  const known = scene.hit('NameWord', at) ?? scene.hit('Field', at);
  if (known) return known.end;
  return isCapitalWord(scene, at) || isNumberInside(scene, at, from) ? at + 1 : at;
};

/**
 * End of the proper name of an institution: capitals, numbers, joining marks, and small words that the lexicon knows in
 * such names; -1 where none begins. A joint is part of the name only with a word behind it.
 */
export const endOfInstitutionName = (scene: Scene, from: number, limit: number): number => {
  if (!isCapitalWord(scene, from) && !scene.hit('NameWord', from)) return -1;
  let at = from, end = from;
  while (at < limit && at - from < MOST_TOKENS) {
    if (at > from && beginsOther(scene, at, limit)) break;
    const behind = endOfWord(scene, at, from);
    if (behind > at) end = at = behind;
    else if (isJoint(scene, at)) at++;
    else if (isSecondSyllable(scene, at, from)) end = ++at;
    else break;
  }
  return end > from ? end : -1;
};

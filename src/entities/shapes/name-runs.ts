import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { characterAt, isAcronym, isCapitalWord, lengthOf } from './words.js';

/**
 * Runs of capitalised words: the raw material of names. Whether a run names a person or a place is for the rules
 * that use it; here is only where a run ends.
 */

const MOST_WORDS = 6;

/** Classes whose phrases of two words or more end a run of name words: `… Phạm Minh Chính Chủ tịch nước …`. */
const PHRASES_THAT_STOP = ['Post', 'BodyHead.place', 'BodyHead.part', 'NamedBody', 'PluralHonorific'];

/** Whether an office, a body or a word that is part of no name begins at a token. */
export const beginsAnotherPhrase = (scene: Scene, at: number): boolean =>
  scene.hits[at]?.some((hit) => (hit.end - at > 1 && PHRASES_THAT_STOP.includes(hit.entry.cls) && !isCapitalWord(scene, at + 1))
    || hit.entry.cls === 'NameStop') ?? false;

/** A family name by its form, where the word is not an address or a post. */
export const isFamilyName = (scene: Scene, at: number): boolean => isCapitalWord(scene, at)
  && scene.hit('FamilyName', at) !== undefined && scene.hit('Honorific', at) === undefined && scene.hit('Post', at) === undefined;

/** `Hà Nội Lê Văn Ba`: a province, and behind it a person. */
const isProvinceBeforeName = (scene: Scene, at: number, limit: number): boolean => {
  const province = scene.hit('Province', at);
  return province !== undefined && province.end + 1 < limit
    && isFamilyName(scene, province.end) && isCapitalWord(scene, province.end + 1);
};

/** `Đại học Y | Hà Nội | Lê Văn Ba`, `An ninh | Châu Á`: a country, or a province with a person's name behind it. */
const isPlaceOfOther = (scene: Scene, at: number, limit: number): boolean =>
  (scene.hit('Country', at)?.end ?? 0) > at + 1 || isProvinceBeforeName(scene, at, limit);

const JOINTS = '\'’`-–.';

/** `K'Sor`, `H’Yim`, `Jean-Claude`, `D.Trump`: a mark inside a name, with no space around it. */
const isGluedJoint = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Glued) && hasFlag(scene.tape, at + 1, Flag.Glued)
  && JOINTS.includes(characterAt(scene, at)) && isCapitalWord(scene, at + 1)
  && (characterAt(scene, at) !== '.' || lengthOf(scene, at - 1) === 1);

/** `Jonathan D. London`: the dot behind an initial that is not the first word. */
const isInitialDot = (scene: Scene, at: number): boolean => {
  const { tape } = scene;
  return characterAt(scene, at) === '.' && hasFlag(tape, at, Flag.Glued)
    && lengthOf(scene, at - 1) === 1 && hasFlag(tape, at - 1, Flag.Capital) && isCapitalWord(scene, at + 1)
    && (hasFlag(tape, at - 2, Flag.Foreign) || hasFlag(tape, at + 1, Flag.Foreign));
};

const isJoint = (scene: Scene, at: number): boolean => isInitialDot(scene, at) || isGluedJoint(scene, at);

/** Behind the first word: whether a token begins something else than the next word of the name. */
const endsRun = (scene: Scene, at: number, limit: number): boolean =>
  beginsAnotherPhrase(scene, at) || isPlaceOfOther(scene, at, limit);

/** End of the run of name words at `at`; a run never begins another phrase, and has at most `most` words. */
export const endOfNameRun = (scene: Scene, at: number, limit: number, most = MOST_WORDS): number => {
  const isLoud = isAcronym(scene, at);
  let end = at, words = 0;
  while (end < limit && words < most && isCapitalWord(scene, end) && (isLoud || !isAcronym(scene, end))) {
    if (words > 0 && endsRun(scene, end, limit)) break;
    words++;
    end++;
    while (end < limit - 1 && isJoint(scene, end)) end += 2;
  }
  return end;
};

const MOST_WORDS_OF_KINH = 4;

/** A name of a minority people may have more words than the four of a Kinh name: `Y Thanh Hà Niê Kđăm`. */
const mostWordsOf = (scene: Scene, at: number): number =>
  (scene.hit('MinorityName', at) || isAcronym(scene, at) ? MOST_WORDS : MOST_WORDS_OF_KINH);

/** End of a Vietnamese full name at a token, by its form: a family name and one or more capitalised syllables; -1 where none begins. */
export const endOfFullName = (scene: Scene, at: number, limit: number): number => {
  if (!isFamilyName(scene, at) || isProvinceBeforeName(scene, at, limit)) return -1;
  const end = endOfNameRun(scene, at, limit, mostWordsOf(scene, at));
  return end - at >= 2 ? end : -1;
};

/** Whether a person's full name begins inside a run of capitals: `huyện Lạc Sơn | Bùi Văn Mười`. */
export const beginsFullName = (scene: Scene, at: number, limit: number, wordsBefore: number): boolean => {
  const end = endOfFullName(scene, at, limit);
  return end >= 0 && (end - at >= 3 || wordsBefore >= 2);
};

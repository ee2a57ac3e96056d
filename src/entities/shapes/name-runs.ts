import type { Hit, Scene } from '../../grammar/index.js';
import type { LexicalEntry } from '../../lexicon/index.js';
import { NAME_OF_WOMEN } from '../../lexicon/tables/name-contexts.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { characterAt, isAcronym, isCapitalWord, isForeignWord, isLoudWord, isSmallTail, isSmallWord, lengthOf } from './words.js';

/**
 * Runs of capitalised words: the raw material of names. Whether a run names a person or a place is for the rules
 * that use it; here is only where a run ends.
 */

const MOST_WORDS = 6;

/** Classes whose phrases of two words or more end a run of name words: `… Phạm Minh Chính Chủ tịch nước …`. */
const PHRASES_THAT_STOP = ['Post', 'BodyHead.place', 'BodyHead.part', 'NamedBody', 'PluralHonorific', 'Rank'];
/** Words of an office that stops a name though its second word has a capital: `Phó Thủ tướng`; so does `Trưởng Ban | công tác`. */
const WORDS_OF_LONG_OFFICE = 3;

const stopsName = (scene: Scene, at: number, { cls, length }: LexicalEntry): boolean => {
  if (cls === 'NameStop') return isCapitalWord(scene, at) && !isSmallTail(scene, at + 1);
  if (!PHRASES_THAT_STOP.includes(cls) || length < 2) return false;
  if (!isCapitalWord(scene, at + 1)) return true;
  return cls === 'Post' && (length >= WORDS_OF_LONG_OFFICE || scene.hit('GivenName', at) === undefined || isSmallWord(scene, at + length));
};

/** Whether an office, a body or a word that is part of no name begins at a token. */
export const beginsAnotherPhrase = (scene: Scene, at: number): boolean =>
  scene.entriesAt(at).some((entry) => stopsName(scene, at, entry));

/** `Ông Ích Khiêm`: a family name of two words begins with the word of address, and a given name is behind it. */
const isLongFamilyName = (scene: Scene, at: number, { start, end }: Hit): boolean => end > start + 1 && isCapitalWord(scene, end)
  && (scene.hit('Honorific', at)?.end ?? end) < end;

/** A family name by its form, where the word is not an address or a post. */
export const isFamilyName = (scene: Scene, at: number): boolean => {
  const family = isCapitalWord(scene, at) ? scene.hit('FamilyName', at) : undefined;
  if (!family || scene.hit('Post', at)) return false;
  return scene.hit('Honorific', at) === undefined || isLongFamilyName(scene, at, family);
};

/** `Lê Văn Ba`, `Trần Thị Mai`: the second word shows a person's name. */
export const isNameBySex = (scene: Scene, at: number): boolean =>
  isFamilyName(scene, at) && scene.hit('NameOfSex', at + 1) !== undefined && isCapitalWord(scene, at + 2);

/** `Trần | thị | Mai`: the same, written small by mistake. */
const isSmallNameOfSex = (scene: Scene, start: number, at: number): boolean =>
  at === start + 1 && scene.hit('SmallNameOfSex', at) !== undefined && isCapitalWord(scene, at + 1) && isFamilyName(scene, start);

/** `Hà Nội Lê Văn Ba`: a province, and behind it a person. */
export const isProvinceBeforeName = (scene: Scene, at: number, limit: number): boolean => {
  const province = scene.hit('Province', at);
  return province !== undefined && province.end + 1 < limit
    && isFamilyName(scene, province.end) && isCapitalWord(scene, province.end + 1);
};

/** `Đại học Y | Hà Nội | Lê Văn Ba`, `An ninh | Châu Á`: a country, or a province with a person's name behind it. */
const isPlaceOfOther = (scene: Scene, at: number, limit: number): boolean =>
  (scene.hit('Country', at)?.end ?? 0) > at + 1 || isProvinceBeforeName(scene, at, limit);

/**
 * `Nguyễn | Hải Nam`; `Đại biểu Dương | Trung Quốc`: behind what is nothing but a family name, or where an address, an office or a comma
 * of a list stands before, the country is a given name.
 */
const isCountryAsName = (scene: Scene, start: number, at: number): boolean => at === start + 1 && isFamilyName(scene, start)
  && (scene.hit('AmbiguousFamilyName', start) === undefined || hasFlag(scene.tape, start - 1, Flag.Mark)
    || BEFORE_NAMES.some((cls) => scene.hitBefore(cls, start) !== undefined));
const BEFORE_NAMES = ['Post', 'Honorific', 'OpensList'];

const JOINTS = '\'’`-–.';

/** `K'Sor`, `H’Yim`, `Jean-Claude`, `D.Trump`: a mark inside a name, with no space around it. */
const isGluedJoint = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Glued) && hasFlag(scene.tape, at + 1, Flag.Glued)
  && JOINTS.includes(characterAt(scene, at)) && isCapitalWord(scene, at + 1) && scene.hit('Post', at + 1) === undefined
  && (characterAt(scene, at) !== '.' || lengthOf(scene, at - 1) === 1);

/** `Jonathan D. London`: the dot behind an initial that is not the first word. */
const isInitialDot = (scene: Scene, at: number): boolean => {
  const { tape } = scene;
  return characterAt(scene, at) === '.' && hasFlag(tape, at, Flag.Glued)
    && lengthOf(scene, at - 1) === 1 && hasFlag(tape, at - 1, Flag.Capital) && isCapitalWord(scene, at + 1)
    && (hasFlag(tape, at - 2, Flag.Foreign) || isForeignWord(scene, at + 1));
};

const APOSTROPHES = '\'’`';
/** `K' | Brểu`: a mark behind one letter, as names of the Central Highlands have it, with a space by mistake. */
const isLooseApostrophe = (scene: Scene, at: number): boolean =>
  APOSTROPHES.includes(characterAt(scene, at)) && hasFlag(scene.tape, at, Flag.Glued) && !hasFlag(scene.tape, at + 1, Flag.Glued)
  && lengthOf(scene, at - 1) === 1 && isCapitalWord(scene, at - 1) && isCapitalWord(scene, at + 1)
  && !hasFlag(scene.tape, at - 1, Flag.Glued);

const isJoint = (scene: Scene, at: number): boolean =>
  isInitialDot(scene, at) || isGluedJoint(scene, at) || isLooseApostrophe(scene, at);

/** `Mohamed | bin | Ali`, `Bashar | al- | Assad`: tokens of a small word inside a foreign name; 0 where none stands. */
const lengthOfParticle = (scene: Scene, at: number): number => {
  const end = scene.hit('NameParticle', at)?.end;
  if (end === undefined || hasFlag(scene.tape, at, Flag.Capital)) return 0;
  const next = characterAt(scene, end) === '-' ? end + 1 : end;
  const isForeign = hasFlag(scene.tape, next, Flag.Foreign) || hasFlag(scene.tape, at - 1, Flag.Foreign);
  return isForeign && isCapitalWord(scene, next) ? next - at : 0;
};

const isClosingMark = (scene: Scene, at: number): boolean => CLOSING_MARKS.has(lowerAt(scene.tape, at)) || isSpacedDash(scene, at);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['(', ',', ';']);
const isSpacedDash = (scene: Scene, at: number): boolean => DASHES.has(lowerAt(scene.tape, at)) && !hasFlag(scene.tape, at, Flag.Glued);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/**
 * `Nguyễn Thị Được`, `Trần Văn Báo`, `Lê Mới`, `Lê Trọng Phiên, …`: it is the given name where none stands before it, or a mark follows
 * that no sentence begins with.
 */
const isGivenNameDue = (scene: Scene, start: number, at: number): boolean => {
  if (scene.hit('NameStop', at)?.end !== at + 1 || !isFamilyName(scene, start)) return false;
  if (at === start + 2 && scene.hit('NameOfSex', at - 1) !== undefined) return true;
  if (at === start + 1) return scene.hit('GivenName', at) !== undefined;
  return at <= start + MOST_WORDS_BEFORE_DUE && isClosingMark(scene, at + 1);
};
const MOST_WORDS_BEFORE_DUE = 3;

/** `Zenamex | Trần Văn Bảo`: behind foreign words a Vietnamese name begins, another's. */
export const isNameOfOther = (scene: Scene, start: number, at: number): boolean =>
  hasFlag(scene.tape, at - 1, Flag.Foreign) && hasFlag(scene.tape, start, Flag.Foreign) && isFamilyName(scene, at)
  && !hasFlag(scene.tape, at + 1, Flag.Foreign) && isCapitalWord(scene, at + 1) && isCapitalWord(scene, at + 2);

/**
 * `Mùa A | Của,`: behind the one letter of a minority name the given name is due, whatever the word; a mark ends it, or, where it
 * begins no office, a small word: `Mùa A | Của giữ chức`.
 */
const isMinorityNameDue = (scene: Scene, start: number, at: number): boolean => {
  if (at !== start + 2 || lengthOf(scene, at - 1) !== 1 || scene.hit('MinorityName', at - 1) === undefined) return false;
  return hasFlag(scene.tape, at + 1, Flag.Mark) || (scene.hit('NameStop', at)?.end === at + 1 && isSmallWord(scene, at + 1));
};

/** Behind the first word: whether a token begins something else than the next word of the name. */
const endsRun = (scene: Scene, start: number, at: number, limit: number): boolean =>
  (beginsAnotherPhrase(scene, at) && !isGivenNameDue(scene, start, at) && !isMinorityNameDue(scene, start, at))
  || (isPlaceOfOther(scene, at, limit) && !isCountryAsName(scene, start, at)) || isNameOfOther(scene, start, at);

/** End of the marks and small words behind a word of a name, with the capitals that they join to it. */
const endOfJoints = (scene: Scene, from: number, limit: number): number => {
  let end = from;
  while (end < limit - 1) {
    const particle = lengthOfParticle(scene, end);
    if (isJoint(scene, end) || isSmallTail(scene, end)) end += 2;
    else if (particle > 0) end += particle + 1;
    else break;
  }
  return Math.min(end, limit);
};

/** Whether the run at hand is in capitals throughout, as headlines and signatures are. */
const isLoudRun = (scene: Scene, at: number): boolean =>
  isAcronym(scene, at) || (isLoudWord(scene, at) && isAcronym(scene, at + 1));

/** End of the run of name words at `at`; a run never begins another phrase, and has at most `most` words. */
export const endOfNameRun = (scene: Scene, at: number, limit: number, most = MOST_WORDS): number => {
  const isLoud = isLoudRun(scene, at);
  const isInRun = (token: number): boolean =>
    isCapitalWord(scene, token) && (isLoud ? isLoudWord(scene, token) : !isAcronym(scene, token));
  let end = at, words = 0;
  while (end < limit && words < most && isInRun(end)) {
    if (words > 0 && endsRun(scene, at, end, limit)) break;
    words++;
    end = endOfJoints(scene, end + 1, limit);
    if (end < limit - 1 && isSmallNameOfSex(scene, at, end)) end++;
  }
  return end;
};

const MOST_WORDS_OF_KINH = 4, MOST_WORDS_OF_WOMAN = 5;

/** A name of a minority people may have more words than the four of a Kinh name: `Y Thanh Hà Niê Kđăm`. */
const mostWordsOf = (scene: Scene, at: number): number => {
  if (scene.hit('MinorityName', at) || isAcronym(scene, at)) return MOST_WORDS;
  // `Âu Dương Thị Mai Lan`: a family name of two words comes on top.
  const wordsOfFamily = scene.hit('FamilyName', at)!.end - at;
  return wordsOfFamily - 1 + (isWomanOfFive(scene, at) ? MOST_WORDS_OF_WOMAN : MOST_WORDS_OF_KINH);
};

/** `Lê Thị Thụy Thanh Mai`: five words, the last of them a given name. */
const isWomanOfFive = (scene: Scene, at: number): boolean =>
  isNameBySex(scene, at) && scene.hit('NameOfSex', at + 1)?.entry.data === NAME_OF_WOMEN && scene.hit('GivenName', at + 4) !== undefined
  && !scene.hit('Province', at + 3) && !isFamilyName(scene, at + 3) && !isCapitalWord(scene, at + 5);

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

import { shape, type Scene, type ShapeReader } from '../../grammar/index.js';
import { Flag, lowerAt } from '../../text/index.js';

/**
 * Runs of capitalised words: the raw material of names. Whether a run names a person or a place is for the rules
 * that use it; here is only where a run ends.
 */

const MOST_WORDS = 6;

const has = (scene: Scene, at: number, flag: number): boolean => ((scene.tape.flags[at] ?? 0) & flag) !== 0;
const lengthOf = (scene: Scene, at: number): number => (scene.tape.end[at] ?? 0) - (scene.tape.start[at] ?? 0);
const characterAt = (scene: Scene, at: number): string => scene.tape.input[scene.tape.start[at] ?? 0] ?? '';

export const isCapitalWord = (scene: Scene, at: number): boolean =>
  at < scene.tape.size && (scene.tape.flags[at]! & (Flag.Word | Flag.Capital)) === (Flag.Word | Flag.Capital);

/** `UBND`, `WHO`: all capitals, more than one letter. */
export const isAcronym = (scene: Scene, at: number): boolean => has(scene, at, Flag.AllCaps) && lengthOf(scene, at) > 1;

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
export const isRoman = (scene: Scene, at: number): boolean =>
  has(scene, at, Flag.AllCaps) && ROMAN.test(scene.tape.input.slice(scene.tape.start[at], scene.tape.end[at]));

/** Classes whose phrases of two words or more end a run of name words: `… Phạm Minh Chính Chủ tịch nước …`. */
const PHRASES_THAT_STOP = ['Post', 'BodyHead.place', 'BodyHead.part', 'NamedBody', 'PluralHonorific'];

const beginsAnotherPhrase = (scene: Scene, at: number): boolean =>
  scene.hits[at]?.some((hit) => (hit.end - at > 1 && PHRASES_THAT_STOP.includes(hit.entry.cls) && !isCapitalWord(scene, at + 1))
    || hit.entry.cls === 'NameStop') ?? false;

/** `Đại học Y | Hà Nội | Lê Văn Ba`, `An ninh | Châu Á`: a country, or a province with a person's name behind it. */
const isPlaceOfOther = (scene: Scene, at: number, limit: number): boolean =>
  (scene.hit('Country', at)?.end ?? 0) > at + 1 || isProvinceBeforeName(scene, at, limit);

/** `K'Sor`, `H’Yim`, `Jean-Claude`, `D.Trump`: marks inside a name, with no space around them. */
const isJoint = (scene: Scene, at: number): boolean => isInitialDot(scene, at) || (
  has(scene, at, Flag.Glued) && has(scene, at + 1, Flag.Glued) && "'’`-–.".includes(characterAt(scene, at)) && isCapitalWord(scene, at + 1)
  && (characterAt(scene, at) !== '.' || lengthOf(scene, at - 1) === 1));

/** `Jonathan D. London`: the dot behind an initial that is not the first word. */
const isInitialDot = (scene: Scene, at: number): boolean =>
  characterAt(scene, at) === '.' && has(scene, at, Flag.Glued) && lengthOf(scene, at - 1) === 1 && has(scene, at - 1, Flag.Capital)
  && isCapitalWord(scene, at + 1) && (has(scene, at - 2, Flag.Foreign) || has(scene, at + 1, Flag.Foreign));

/** End of the run of name words at `at`; a run never begins another phrase, and has at most `most` words. */
export const endOfNameRun = (scene: Scene, at: number, limit: number, most = MOST_WORDS): number => {
  const isLoud = isAcronym(scene, at);
  let end = at, words = 0;
  while (end < limit && words < most && isCapitalWord(scene, end) && (isLoud || !isAcronym(scene, end))) {
    if (words > 0 && (beginsAnotherPhrase(scene, end) || isPlaceOfOther(scene, end, limit))) break;
    end++;
    words++;
    while (end < limit - 1 && isJoint(scene, end)) end += 2;
  }
  return end;
};

const isFamilyName = (scene: Scene, at: number): boolean => scene.hit('FamilyName', at) !== undefined && isCapitalWord(scene, at) && scene.hit('Honorific', at) === undefined && scene.hit('Post', at) === undefined;

/** A name of a minority people may have more words than the four of a Kinh name: `Y Thanh Hà Niê Kđăm`. */
const mostWordsOf = (scene: Scene, at: number): number => (scene.hit('MinorityName', at) || isAcronym(scene, at) ? MOST_WORDS : 4);

/** `Hà Nội Lê Văn Ba`: a province, and behind it a person. */
const isProvinceBeforeName = (scene: Scene, at: number, limit: number): boolean => {
  const province = scene.hit('Province', at);
  return province !== undefined && isFamilyName(scene, province.end) && isCapitalWord(scene, province.end + 1) && province.end + 1 < limit;
};

/** A Vietnamese full name by its form: a family name and one to three more capitalised syllables. */
const readFullName: ShapeReader = (scene, at, limit) => {
  if (!isFamilyName(scene, at) || isProvinceBeforeName(scene, at, limit)) return -1;
  const end = endOfNameRun(scene, at, limit, mostWordsOf(scene, at));
  return end - at >= 2 ? end : -1;
};

/** A name that is not Vietnamese by at least one of its words. */
const readForeignName: ShapeReader = (scene, at, limit) => {
  const end = readAnyName(scene, at, limit);
  for (let i = at; i < end; i++) if (has(scene, i, Flag.Foreign)) return end;
  return -1;
};

/** Whether a person's full name begins inside a run of capitals: `huyện Lạc Sơn | Bùi Văn Mười`. */
export const beginsFullName = (scene: Scene, at: number, limit: number, wordsBefore: number): boolean => {
  const end = readFullName(scene, at, limit);
  if (end < 0) return false;
  return end - at >= 3 || wordsBefore >= 2;
};

/** The name of a place behind its unit word: capitals up to a person's name, or a number (`phường 5`). */
const readPlaceName: ShapeReader = (scene, at, limit) => {
  if (has(scene, at, Flag.Number) && lengthOf(scene, at) <= 2) return at + 1;
  const most = Math.min(limit, endOfNameRun(scene, at, limit, 4));
  let end = at;
  while (end < most && (end === at || !beginsFullName(scene, end, limit, end - at))) end++;
  if (end < limit && end > at && has(scene, end, Flag.Number) && lengthOf(scene, end) === 1 && !has(scene, end + 1, Flag.Glued)) end++;
  return end > at ? end : -1;
};

const readAnyName: ShapeReader = (scene, at, limit) => {
  if (!isCapitalWord(scene, at) || beginsAnotherPhrase(scene, at)) return -1;
  const end = endOfNameRun(scene, at, limit);
  return isAcronym(scene, at) && (end - at < 2 || !isFamilyName(scene, at)) ? -1 : end;
};

const readAcronym: ShapeReader = (scene, at) => (isAcronym(scene, at) && !isRoman(scene, at) ? at + 1 : -1);

const SMALL_WORDS_OF_NAMES = new Set(['và', 'các', 'của', 'cho', 'vì']);

/** The proper name of an institution: capitals, numbers, joining marks, and small words that the lexicon knows in such names. */
const readInstitutionName: ShapeReader = (scene, at, limit) => {
  if (!isCapitalWord(scene, at) && !scene.hit('NameWord', at)) return -1;
  let end = at, lastGood = at;
  while (end < limit && end - at < 14) {
    const word = scene.hit('NameWord', end) ?? scene.hit('Field', end);
    if (end > at && (beginsFullName(scene, end, limit, 2) || beginsAnotherPhrase(scene, end) || scene.at('Place', end).length > 0)) break;
    if (word) lastGood = end = word.end;
    else if (isCapitalWord(scene, end)) lastGood = ++end;
    else if (isInnerNumber(scene, end, at)) lastGood = ++end;
    else if (isInnerJoint(scene, end)) end++;
    else if (isSecondSyllable(scene, end, at)) lastGood = ++end;
    else break;
  }
  return lastGood > at ? lastGood : -1;
};

const isInnerNumber = (scene: Scene, at: number, from: number): boolean => at > from && has(scene, at, Flag.Number) && lengthOf(scene, at) <= 2 && !has(scene, at + 1, Flag.Glued);

const ENDS_NAME = new Set([',', '.', ';', ')', '-', 'và', 'thuộc', 'của', 'về', '(']);
/** `Trung tâm Nghiên cứu thuộc …`: a small second syllable, where the name goes on or visibly ends behind it. */
const isSecondSyllable = (scene: Scene, at: number, from: number): boolean =>
  at > from && has(scene, at, Flag.Word) && isCapitalWord(scene, at - 1) && !isAcronym(scene, at - 1)
  && (isCapitalWord(scene, at + 1) || ENDS_NAME.has(textAt(scene, at + 1)));

const textAt = (scene: Scene, at: number): string => lowerAt(scene.tape, at);

const isInnerJoint = (scene: Scene, at: number): boolean => {
  const text = textAt(scene, at);
  return (text === '-' || text === '&' || SMALL_WORDS_OF_NAMES.has(text)) && (isCapitalWord(scene, at + 1) || scene.hit('NameWord', at + 1) !== undefined);
};

export const FULL_NAME = shape('full name', 'capital', readFullName);
export const FOREIGN_NAME = shape('foreign name', 'capital', readForeignName);
export const ANY_NAME = shape('name', 'capital', readAnyName);
export const PLACE_NAME = shape('place name', 'any', readPlaceName);
export const ACRONYM = shape('acronym', 'capital', readAcronym);
/** One capitalised word, to ask whether a name goes on. */
export const CAPITAL_WORD = shape('capitalised word', 'capital', (scene, at) => (isCapitalWord(scene, at) ? at + 1 : -1));
/** The name of a firm behind a post of enterprises; a person's full name is none. */
export const FIRM_NAME = shape('firm name', 'capital', (scene, at, limit) => (isFamilyName(scene, at) ? -1 : readInstitutionName(scene, at, limit)));
export const INSTITUTION_NAME = shape('institution name', 'word', readInstitutionName);
/** `XII`, `14`: a term's number. */
export const ROMAN_OR_NUMBER = shape('Roman or Arabic number', 'any', (scene, at) =>
  (isRoman(scene, at) || (has(scene, at, Flag.Number) && lengthOf(scene, at) <= 2) ? at + 1 : -1));

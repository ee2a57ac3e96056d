import { shape, type Scene, type ShapeReader } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { endOfFirmName, endOfInstitutionName, endOfStateName } from './institution-names.js';
import {
  beginsAnotherPhrase, beginsFullName, endOfFullName, endOfNameRun, isFamilyName, isNameBySex, isNameOfOther, isProvinceBeforeName,
} from './name-runs.js';
import { isAcronym, isCapitalWord, isFirstSyllable, isForeignWord, isLoudWord, isRoman, isShortNumber } from './words.js';

/** Shapes of names, for patterns. A shape says where a name ends, not whose it is. */

export { isCapitalWord } from './words.js';

/** End of a country's name; a short one, which may be a word of a name, needs foreign words behind it. */
const endOfCountry = (scene: Scene, at: number): number | undefined => {
  const short = scene.hit('ShortCountry', at)?.end;
  return scene.hit('Country', at)?.end ?? (short !== undefined && hasFlag(scene.tape, short, Flag.Foreign) ? short : undefined);
};

/** `Cuba | José Díaz`: a country, and behind it somebody's name; a word of address says that it is all one name. */
const isCountryAndName = (scene: Scene, at: number, end: number): boolean =>
  (endOfCountry(scene, at) ?? end) < end && scene.hitBefore('Honorific', at) === undefined;

/** `đồng chí | Trưởng Ban Chỉ đạo`: the first word of an office may be a given name, but no name begins with it. */
const beginsOffice = (scene: Scene, at: number): boolean => (scene.hit('Post', at)?.end ?? at) > at + 1;

/** Capitals that are no lone acronym: `Trần Bảo`, `TRẦN BẢO`, but not `UBND`. */
const readAnyName: ShapeReader = (scene, at, limit) => {
  if (!isCapitalWord(scene, at) || beginsAnotherPhrase(scene, at) || beginsOffice(scene, at)) return -1;
  if (isProvinceBeforeName(scene, at, limit)) return -1;
  const end = endOfNameRun(scene, at, limit);
  if (isCountryAndName(scene, at, end) || (end < limit && isNameOfOther(scene, at, end))) return -1;
  return isAcronym(scene, at) && (end - at < 2 || !isFamilyName(scene, at)) ? -1 : end;
};

/** A name that is not Vietnamese by at least one of its words. */
const readForeignName: ShapeReader = (scene, at, limit) => {
  const end = readAnyName(scene, at, limit);
  for (let i = at; i < end; i++) if (isForeignWord(scene, i)) return end;
  return -1;
};

/** A full name, behind that of a saint too: `Giuse Lê Văn Ba` is the name of a priest or a nun. */
const readFullName: ShapeReader = (scene, at, limit) => {
  const saint = scene.hit('Saint', at)?.end;
  return endOfFullName(scene, saint !== undefined && saint < limit && isFamilyName(scene, saint) ? saint : at, limit);
};

const MOST_WORDS_OF_PLACE = 4;
const WORDS_OF_PLACE_AND_PERSON = 3;

const WORDS_OF_FOREIGN_PERSON = 2;

/**
 * `tỉnh Aichi | Kenji Tanabe`, `bang Tây Bengan | Anil Mehta`: of three words with the first and one more foreign the first is
 * the place; of more with three foreign ones at the end, all but two.
 */
const endOfForeignPlace = (scene: Scene, at: number, end: number): number => {
  const isForeign = (word: number): boolean => hasFlag(scene.tape, word, Flag.Foreign);
  const isPlaceAndPerson = end - at === WORDS_OF_PLACE_AND_PERSON
    ? isCapitalWord(scene, at + 1) && isForeign(at) && (isForeign(end - 1) || isForeign(at + 1))
    : end - at > WORDS_OF_PLACE_AND_PERSON && isForeign(end - 1) && isForeign(end - 2) && isForeign(end - WORDS_OF_PLACE_AND_PERSON);
  return isPlaceAndPerson ? end - WORDS_OF_FOREIGN_PERSON : end;
};

/** `xã Hòa Thạch | Đỗ Văn Ba`: the last word of a place could begin the name, but the next one does, as `Văn` shows. */
const beginsNextName = (scene: Scene, at: number): boolean => isNameBySex(scene, at + 1);

/** `phường Nguyễn | Thị Hạnh Dung`: no place has the name of a family alone. */
const isFamilyAlone = (scene: Scene, start: number, at: number): boolean =>
  at === start + 1 && isFamilyName(scene, start) && !isNameBySex(scene, at);

/** `phường Phú | Lâm Lê Thanh Bình`: of a commune's name the second word, behind which a full name begins; few have but one word. */
const isSecondOfPlace = (scene: Scene, start: number, at: number, limit: number): boolean =>
  at === start + 1 && !isNameBySex(scene, at) && isFamilyName(scene, at + 1) && beginsFullName(scene, at + 1, limit, 0);

/** Whether a token inside a run of capitals, where a full name could begin, is of the name before it. */
const isInsideName = (scene: Scene, start: number, at: number, limit: number): boolean =>
  beginsNextName(scene, at) || isFamilyAlone(scene, start, at) || isSecondOfPlace(scene, start, at, limit);

/** `HĐND tỉnh | Khóa XII`, `KHU PHỐ | TRÊN ĐỊA BÀN`: a term, or in capitals a word that begins no name. */
const isTermOrStop = (scene: Scene, at: number): boolean =>
  (scene.hit('Term', at) !== undefined && isRoman(scene, at + 1)) || (isLoudWord(scene, at) && scene.hit('NameStop', at) !== undefined);

/** `phường Hàng Bài,`: before a mark a word that begins sentences elsewhere is the second of the name. */
const endsWithStop = (scene: Scene, at: number): boolean => isCapitalWord(scene, at + 1) && scene.hit('NameStop', at + 1)?.end === at + 2
  && hasFlag(scene.tape, at + 2, Flag.Mark) && hasFlag(scene.tape, at + 2, Flag.Glued);

/** `Vĩnh Lộc | 2`: a number behind the name. */
const isTailOfPlace = (scene: Scene, at: number): boolean => isShortNumber(scene, at, 1) && !hasFlag(scene.tape, at + 1, Flag.Glued);

/** The name of a place behind its unit word: capitals up to a person's name, or a number (`phường 5`). */
export const endOfPlaceName: ShapeReader = (scene, at, limit) => {
  if (isShortNumber(scene, at, 2)) return at + 1;
  if (isTermOrStop(scene, at)) return -1;
  const most = Math.min(limit, endOfForeignPlace(scene, at, endOfNameRun(scene, at, limit, MOST_WORDS_OF_PLACE)));
  let end = at;
  while (end < most && (end === at || isInsideName(scene, at, end, limit) || !beginsFullName(scene, end, limit, end - at))) end++;
  if (end === at) return -1;
  return isTailOfPlace(scene, end) || (end === at + 1 && endsWithStop(scene, at)) ? Math.min(end + 1, limit) : end;
};

/** A Vietnamese full name by its form: a family name and one to three more capitalised syllables. */
export const FULL_NAME = shape('full name', 'capital', readFullName);
/** The first words of a full name of which the second shows that it is one: `Lê Văn …`. */
export const NAME_BY_SEX = shape('name that a second word shows', 'capital', (scene, at) => (isNameBySex(scene, at) ? at + 2 : -1));
export const FOREIGN_NAME = shape('foreign name', 'capital', readForeignName);
export const ANY_NAME = shape('name', 'capital', readAnyName);
export const PLACE_NAME = shape('place name', 'any', endOfPlaceName);
/** `WHO`, `VCCI`; a Roman numeral is none. */
export const ACRONYM = shape('acronym', 'capital', (scene, at) => (isAcronym(scene, at) && !isRoman(scene, at) ? at + 1 : -1));
/** One capitalised word, to ask whether a name goes on. */
export const CAPITAL_WORD = shape('capitalised word', 'capital', (scene, at) => (isCapitalWord(scene, at) ? at + 1 : -1));
export const FIRST_SYLLABLE = shape('first syllable of a word', 'capital', (scene, at) => (isFirstSyllable(scene, at) ? at + 1 : -1));
/** `Trung tâm`, `Sở`: the first words of a body. */
const beginsBody = (scene: Scene, at: number): boolean =>
  scene.hit('BodyHead.name', at) !== undefined || (scene.hit('BodyHead.field', at)?.end ?? 0) > at + 1;

/** The name of a firm behind a post of enterprises; a person's full name is none. */
export const FIRM_NAME = shape('firm name', 'capital', (scene, at, limit) =>
  (isFamilyName(scene, at) || beginsBody(scene, at) ? -1 : endOfFirmName(scene, at, limit)));
export const INSTITUTION_NAME = shape('institution name', 'word', endOfInstitutionName);
/** The name of a body of the state, which holds no foreign person. */
export const STATE_NAME = shape('state body name', 'word', endOfStateName);
/** `II` */
export const ROMAN = shape('Roman number', 'capital', (scene, at) => (isRoman(scene, at) ? at + 1 : -1));
/** `XII`, `14`: a term's number. */
export const ROMAN_OR_NUMBER = shape('Roman or Arabic number', 'any', (scene, at) =>
  (isRoman(scene, at) || isShortNumber(scene, at, 2) ? at + 1 : -1));

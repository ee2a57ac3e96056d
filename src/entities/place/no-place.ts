import type { Capture, Hit, Match, Scene } from '../../grammar/index.js';
import type { UnitHeadEntry } from '../../lexicon/index.js';
import { CAPITAL_OF_STATE } from '../../lexicon/tables/unit-heads.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isBehindHolding } from '../shapes/holding.js';
import { beginsFullName, endOfFullName, isFamilyName, isNameBySex } from '../shapes/name-runs.js';
import { endOfPlaceName } from '../shapes/names.js';
import { isCapitalWord, isSmallWord, lengthOf } from '../shapes/words.js';

/** What looks like a unit word and the name of a place, and is something else. */

export interface PlaceCaptures {
  readonly head?: Capture;
  readonly name?: Capture;
  readonly province?: Capture;
  readonly country?: Capture;
  readonly district?: Capture;
}

type PlaceMatch = Match<PlaceCaptures>;

const SHORTEST_OF_PERSON = 3;

const LONGEST_OFFICE = 14;

/** `… Kinh tế, Hạ tầng và Đô thị | phường`: a capital or words that bodies have in their names stand before. */
const isBehindName = (scene: Scene, start: number): boolean => isCapitalWord(scene, start - 1)
  || scene.hitBefore('NameWord', start) !== undefined || scene.hitBefore('Field', start) !== undefined;

/** `Trưởng phòng Kinh tế, Hạ tầng và Đô thị | phường`: an office, of which the unit is the last word. */
const isInOffice = (scene: Scene, start: number): boolean => {
  if (scene.hitBefore('Post', start)) return true;
  if (!isBehindName(scene, start)) return false;
  const from = Math.max(scene.sentenceStart(start), start - LONGEST_OFFICE);
  for (let at = start - 1; at >= from; at--) if (scene.hit('Post', at)) return true;
  return false;
};

const LONGEST_OF_PERSON = 4;
/** `UBND phường | Huỳnh Lê Mai An`: of four words the last two, which alone could be a name, are a given name with its middle one. */
const isOfFour = (scene: Scene, { start, end }: Capture): boolean => end - start === 2
  && isFamilyName(scene, end - 1) && !scene.hit('AmbiguousFamilyName', start)
  && endOfFullName(scene, start, scene.tape.size) === start + LONGEST_OF_PERSON && !isCapitalWord(scene, start + LONGEST_OF_PERSON)
  && scene.hit('GivenName', start + LONGEST_OF_PERSON - 1) !== undefined;

/** `giữ chức Bí thư Đảng ủy xã | Lê Văn Ba`: whoever takes the office is named before it, so the name is that of the unit. */
const isOfOfficeGiven = (scene: Scene, { start }: Capture): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - LONGEST_OFFICE);
  for (let at = start - 1; at > from; at--) if (scene.hit('Post', at) && isBehindHolding(scene, at)) return true;
  return false;
};

const CLASSES_OF_BODIES = ['BodyHead.place', 'BodyHead.part'];
const bodyBefore = (scene: Scene, start: number): Hit | undefined => {
  for (const cls of CLASSES_OF_BODIES) {
    const body = scene.hitBefore(cls, start);
    if (body) return body;
  }
  return undefined;
};

const LONGEST_POST = 5;
/** `Kỳ họp thứ nhất | HĐND xã An Bình Sơn`: no office stands before the body, so that nobody of it is named behind. */
const isBodyItself = (scene: Scene, body: Hit, name: Capture): boolean => {
  if (isNameBySex(scene, name.start)) return false;
  const from = Math.max(scene.sentenceStart(body.start), body.start - LONGEST_POST);
  for (let at = body.start - 1; at >= from && !hasFlag(scene.tape, at, Flag.Mark); at--) {
    if (scene.hit('Post', at) ?? scene.hit('Honorific', at)) return false;
  }
  return true;
};

/**
 * `UBND xã Lê Văn Ba`, `Bí thư xã Lê Văn Ba`, `UBND phường Vi Thị | Mai Hoa`: behind a body or an office of a commune three words, or
 * one that says the sex, are a person's of today.
 */
const isHolder = (scene: Scene, { start }: Capture, name: Capture): boolean => {
  const isLong = name.end - name.start >= SHORTEST_OF_PERSON || isOfFour(scene, name) || isNameBySex(scene, name.start);
  if (!isLong || scene.entryOver('HistoricalPerson', name.start, name.end) !== undefined) return false;
  const body = bodyBefore(scene, start);
  return body ? !isBodyItself(scene, body, name) : isInOffice(scene, start);
};

/** `UBND tỉnh | Lê Hải`, `Chủ tịch HĐND tỉnh | Lê Bốn`: no known place; two words that make a name, or may behind an office. */
const isShortHolder = (scene: Scene, { start }: Capture, name: Capture): boolean => {
  if (name.end !== name.start + 2 || !isFamilyName(scene, name.start) || scene.hit('AmbiguousFamilyName', name.start)) return false;
  const body = bodyBefore(scene, start);
  return body !== undefined && (scene.hit('GivenName', name.start + 1) !== undefined || !isBodyItself(scene, body, name));
};

/** `HĐND TP Lê Văn Ba`: only wards, communes and hamlets are called after people; above them the capitals are a person. */
const isNameOfPerson = ({ scene, captures: { head, name }, end }: PlaceMatch): boolean => {
  if (!head || !name) return false;
  const { kind } = head.data as UnitHeadEntry, isSmall = kind === 'commune' || kind === 'other';
  if (!beginsFullName(scene, name.start, end + 2, 0)) return !isSmall && isShortHolder(scene, head, name);
  return !isSmall || (isHolder(scene, head, name) && !isOfOfficeGiven(scene, head));
};

export const kindOfHead = ({ captures: { head } }: PlaceMatch): UnitHeadEntry['kind'] | undefined =>
  (head?.data as UnitHeadEntry | undefined)?.kind;

/** `xã Mỹ Đức | Tây`, `thôn Hòa Bình | Hạ`: a unit of the lowest level whose name begins with that of a larger one. */
const isCutShort = (match: PlaceMatch): boolean => {
  const { scene, end, captures: { name } } = match, kind = kindOfHead(match);
  if (name || (kind !== 'commune' && kind !== 'other') || !isCapitalWord(scene, end)) return false;
  const [first] = [match.captures.province, match.captures.country, match.captures.district].filter((each) => each !== undefined);
  return first !== undefined && endOfPlaceName(scene, first.start, scene.tape.size) > end;
};

const isState = (match: PlaceMatch): boolean => kindOfHead(match) === 'country';

/** `tỉnh | 1 chiếc`: units that have no numbers. */
const isCount = ({ scene, captures: { head, name } }: PlaceMatch): boolean =>
  name !== undefined && hasFlag(scene.tape, name.start, Flag.Number) && (head!.data as UnitHeadEntry).numbered !== true;

/** `bản | Ghi nhớ`, `khu vực | Nhà máy`: behind a word of other senses one syllable that goes on in small letters. */
const isSyllable = (match: PlaceMatch): boolean => {
  const { scene, captures: { head, name } } = match;
  return (head?.data as UnitHeadEntry | undefined)?.isOtherWord === true && name !== undefined && name.end === name.start + 1
    && isCapitalWord(scene, name.start) && !hasFlag(scene.tape, name.start, Flag.Foreign) && isSmallWord(scene, name.end)
    && scene.hit('NoSecondSyllable', name.end) === undefined;
};

/** `Thủ đô | Anh hùng`: a capital has the name of a country, of a province, or a foreign one. */
const isNoCapital = ({ scene, captures: { head, name } }: PlaceMatch): boolean => name !== undefined
  && (head!.data as UnitHeadEntry).word === CAPITAL_OF_STATE && !hasFlag(scene.tape, name.start, Flag.Foreign);

/** `H.R. McDorell`: the initials of a person. */
const isInitials = ({ scene, captures: { name } }: PlaceMatch): boolean => name !== undefined && isCapitalWord(scene, name.start)
  && lengthOf(scene, name.start) === 1 && hasFlag(scene.tape, name.start, Flag.Glued);

/** `thị | xã Lê Văn Ba`: the end of a longer unit word. */
const isEndOfHead = ({ scene, captures: { head } }: PlaceMatch): boolean =>
  head !== undefined && scene.hit('UnitHead', head.start - 1)?.end === head.end;

const NO_PLACE: readonly ((match: PlaceMatch) => boolean)[] = [
  isState, isEndOfHead, isCutShort, isNameOfPerson, isCount, isSyllable, isNoCapital, isInitials,
];
export const isNoPlace = (match: PlaceMatch): boolean => NO_PLACE.some((isOther) => isOther(match));

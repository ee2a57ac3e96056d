import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, keyAt, lowerAt } from '../../text/index.js';
import type { PlaceValue } from '../place/index.js';
import { isInListOfThings } from '../shapes/lists-of-things.js';
import { isNameBySex } from '../shapes/name-runs.js';
import { isCapitalWord, isLoudWord, isShortNumber, lengthOf } from '../shapes/words.js';

/** What capitals may be instead of a person's name. */

type Range = readonly [start: number, end: number];

const covers = (scene: Scene, tag: string, [start, end]: Range): boolean => (scene.at(tag, start)[0]?.end ?? -1) >= end;

/** Whether the capitals at hand are a place or a body and no person; an office or a word of address speaks for a person of three words. */
export const isOtherName = (scene: Scene, name: Range, hasContext: boolean): boolean => {
  const isKnown = scene.hit('KnownPerson', name[0])?.end === name[1];
  if (covers(scene, 'Body', name)) return !isKnown;
  return covers(scene, 'Place', name) && (!hasContext || name[1] - name[0] < 3);
};

const LONGEST_OTHER = 14;
const OTHERS = ['Body', 'Place', 'Office'];

/** Whether a body, place or office that begins earlier holds these tokens: `Huyện ủy Trần Văn Thời`. */
const isInsideOther = (scene: Scene, [start, end]: Range): boolean => {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_OTHER; at--) {
    for (const tag of OTHERS) if (covers(scene, tag, [at, end])) return true;
  }
  return false;
};

/** Tokens of the longest unit word with its dot: `thành phố`, `TP.`. */
const PLACE_HEAD = 2;

/** `Sở Du lịch TP | Hồ Chí Minh`: the end of a known province or district, whatever stands before its unit word. */
export const isEndOfKnownPlace = (scene: Scene, [start, end]: Range): boolean => {
  for (let at = start - 1; at >= 0 && at >= start - PLACE_HEAD; at--) {
    const place = scene.at<PlaceValue>('Place', at).find((span) => span.end >= end);
    if (place && (place.value.province !== null || place.value.isDistrict)) return true;
  }
  return false;
};

/** `đường Nguyễn Văn A`, `Huyện ủy Trần Văn Thời`: the name of something else. */
export const isPartOfOther = (scene: Scene, name: Range): boolean =>
  scene.hitBefore('NamedAfter', name[0]) !== undefined || isBehindHouseNumber(scene, name[0]) || isInsideOther(scene, name)
  || isInListOfThings(scene, name);

const LONGEST_HOUSE_NUMBER = 4;

/** `nhà số 12 |, Lê Văn Ba`: where the number of a house ends, before a comma too. */
const behindNumber = (scene: Scene, start: number): number => {
  const hasComma = lowerAt(scene.tape, start - 1) === ',' && scene.hitBefore('BeforeHouseNumber', start - 2) !== undefined;
  return hasComma ? start - 1 : start;
};

/** `số 12 | Lê Văn Ba`, `tại 60B | Lê Văn Ba`: a house and its street; behind a date or `khóa` it is none. */
const isBehindHouseNumber = (scene: Scene, start: number): boolean => {
  const { tape } = scene;
  const hasLetter = hasFlag(tape, start - 1, Flag.Glued) && isCapitalWord(scene, start - 1) && lengthOf(scene, start - 1) === 1;
  const at = behindNumber(scene, hasLetter ? start - 1 : start) - 1;
  const isJoined = hasFlag(tape, start, Flag.LineStart) || hasFlag(tape, start, Flag.Glued);
  if (isJoined || !isShortNumber(scene, at, LONGEST_HOUSE_NUMBER)) return false;
  const opensAddress = hasLetter || scene.hitBefore('BeforeHouseNumber', at) !== undefined || ',:('.includes(lowerAt(tape, at - 1) || ' ');
  return opensAddress && !isEndOfReading(scene, READINGS_WITH_NUMBER, at + 1);
};

const READINGS_WITH_NUMBER = ['Date', 'Place', 'Body', 'Office', 'Meeting'];

const isEndOfReading = (scene: Scene, tags: readonly string[], end: number): boolean => {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_OTHER; at--) {
    if (tags.some((tag) => scene.at(tag, at).some((span) => span.end === end))) return true;
  }
  return false;
};

/** `Trưởng khối Tân Thành | Trần Văn Ba`: behind the words of an office that is not read to its end, a name as `Văn` shows it. */
const isBehindUnreadOffice = (scene: Scene, start: number): boolean => {
  if (!isNameBySex(scene, start)) return false;
  const from = Math.max(scene.sentenceStart(start), start - LONGEST_OTHER);
  for (let at = start - 1; at >= from && !hasFlag(scene.tape, at, Flag.Mark); at--) if (scene.hit('Post', at)) return true;
  return false;
};

/** `sân bay Tân | Sơn Nhất`: capitals stand before that no other reading has taken, so that no name begins here. */
export const isTailOfCapitals = (scene: Scene, [start]: Range): boolean => {
  const before = start - 1;
  if (!isCapitalWord(scene, before) || isLoudWord(scene, before) || hasFlag(scene.tape, start, Flag.LineStart)) return false;
  if (before === scene.sentenceStart(start) || isBehindUnreadOffice(scene, start)) return false;
  return !isEndOfReading(scene, READINGS_BEFORE_NAME, start);
};

const READINGS_BEFORE_NAME = ['Body', 'Place', 'Office', 'Person', 'Meeting'];

/** `Đoàn Khánh Hòa`, `Sư | Phạm Hà Nội`: what seems a family name stands before a place after which nobody is called. */
export const isPlaceWithHead = (scene: Scene, [start, end]: Range): boolean => {
  const place = scene.hit('Province', start + 1) ?? scene.hit('Country', start + 1);
  if (place?.end !== end) return false;
  return scene.hit('BodyHead.field', start) !== undefined || scene.hit('GivenName', end - 1) === undefined;
};

/** `Điện lực | Trà Cú`: a district that begins like a name; nobody is called by two words of which the first is so rare. */
export const isDistrictBehindBody = (scene: Scene, [start, end]: Range): boolean => scene.hit('District', start)?.end === end
  && scene.hit('AmbiguousFamilyName', start) !== undefined && scene.hitBefore('Post', start) === undefined;

/** `năm mới Đinh Dậu`: a year of the lunar calendar. */
export const isNameOfYear = (scene: Scene, [start, end]: Range): boolean => scene.hit('YearName', start)?.end === end;

/** `Thăng Long Group`: a word that only firms have in their names, behind the first; `Park` begins those of Koreans. */
export const isFirm = (scene: Scene, [start, end]: Range): boolean => {
  for (let at = start + 1; at < end; at++) if (scene.hit('FirmWord', at)) return true;
  return false;
};

/** A letter or two that are no word: `Đ`, `Th`; `Ý` is one. */
const INITIAL = /^(?:[a-zđ]|[^aăâeêioôơuưy]{2})$/u;

/** `bà Đ.T.T.N`, `em Th`: letters that keep a name back name nobody. */
export const isInitialsOnly = (scene: Scene, [start, end]: Range): boolean => {
  for (let at = start; at < end; at++) {
    if (hasFlag(scene.tape, at, Flag.Word) && !INITIAL.test(keyAt(scene.tape, at))) return false;
  }
  return true;
};

/** `nhân dân Cuba`: no person without a word of address. */
export const isCountry = (scene: Scene, [start, end]: Range): boolean =>
  (scene.hit('Country', start) ?? scene.hit('ShortCountry', start))?.end === end;

/** `đảng Hàn Quốc | Tự do`: a country of two words, and more. */
export const beginsWithCountry = (scene: Scene, [start, end]: Range): boolean => {
  const country = scene.hit('Country', start);
  return country !== undefined && country.end > start + 1 && country.end < end;
};

/** `phóng viên Tiền Phong`: a newspaper. */
export const isPaper = (scene: Scene, [start, end]: Range): boolean => scene.hit('Newspaper', start)?.end === end;

/** `Khu lưu niệm | Chủ tịch Hồ Chí Minh`: a memorial that is called after the person, office and rank included. */
export const isOfMemorial = (scene: Scene, start: number): boolean => {
  const title = scene.hitBefore('Post', start) ?? scene.hitBefore('Rank', start);
  return scene.hitBefore('Memorial', title?.start ?? start) !== undefined;
};

/** `lớp 5A | Trường Lê Văn Tám`: a letter that belongs to the number before it. */
export const isGluedToNumber = ({ tape }: Scene, [start]: Range): boolean =>
  hasFlag(tape, start, Flag.Glued) && hasFlag(tape, start - 1, Flag.Number);

const SYMBOL_JOINTS = new Set(['-', '/']);
/** `Quyết định số 12/QĐ-TTg, Thủ tướng …`: a word that belongs to the symbol before it. */
export const isEndOfSymbol = ({ tape }: Scene, [start, end]: Range): boolean => end - start === 1
  && hasFlag(tape, start, Flag.Glued) && hasFlag(tape, start - 1, Flag.Glued) && SYMBOL_JOINTS.has(lowerAt(tape, start - 1));

/** `đồng chí Tân Giám đốc Sở`: the word for a new holder before the office. */
export const isNewHolder = (scene: Scene, [start, end]: Range): boolean =>
  end - start === 1 && scene.hit('NewOrActing', start) !== undefined && scene.hit('Post', end) !== undefined;

/** `Cầu Ông Lãnh`, `rạch Bà Sáu`: what looks like a word of address is inside the name of a place. */
export const isAddressInName = (scene: Scene, start: number, [from, to]: Range): boolean => {
  if (to - from > 1 || !isCapitalWord(scene, start) || start === scene.sentenceStart(start)) return false;
  const isOneCapitalBefore = isCapitalWord(scene, start - 1) && !isCapitalWord(scene, start - 2);
  return (isOneCapitalBefore && !hasFlag(scene.tape, start, Flag.LineStart)) || scene.hitBefore('NamedAfter', start) !== undefined;
};

/** `TP. Bà Rịa`: the word of address is the first syllable of a place. */
export const isInsidePlace = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at >= 0 && at >= start - PLACE_HEAD; at--) if (covers(scene, 'Place', [at, end])) return true;
  return false;
};

const HEADS = ['BodyHead.field', 'BodyHead.name', 'BodyHead.part', 'BodyHead.place', 'NamedBody', 'Field'];

/** `Ủy viên BTV Liên | hiệp các hội`: one capital that is the first syllable of a body's name. */
export const beginsBody = (scene: Scene, [start, end]: Range): boolean =>
  end === start + 1 && HEADS.some((cls) => (scene.hit(cls, start)?.end ?? 0) > end);

import { shape, type Scene } from '../../grammar/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { lowerAt } from '../../text/index.js';
import { behindBracket } from '../shapes/brackets.js';
import { isAcronym, isCapitalWord, isRoman, isShortNumber, isSmallWord } from '../shapes/words.js';

/** What a board of one purpose is for: `Ban Chỉ đạo | phòng, chống thiên tai và tìm kiếm cứu nạn | tỉnh`. */

const MOST_TOKENS = 32;
const LONGEST_NUMBER = 4;
const MOST_IN_BRACKETS = 9;
const SHORTEST_SMALL_FIELD = 3;
const MARKS_BETWEEN = new Set([',', '-', '–', '&', '+']);

/** `Công an`, `UBND`: what begins a body of its own behind a comma. */
const beginsBody = (scene: Scene, at: number): boolean => isCapitalWord(scene, at)
  && (scene.entriesAt(at).some(({ cls }) => cls === 'NamedBody' || cls === 'BodyHead.place' || cls === 'BodyHead.part'));

/** End of a known domain; a short one in small letters is as well a verb: `kiểm tra`. */
const endOfField = (scene: Scene, at: number): number => {
  const end = scene.hit('Field', at)?.end ?? at;
  return isCapitalWord(scene, at) || end - at >= SHORTEST_SMALL_FIELD ? end : at;
};

const isNumber = (scene: Scene, at: number): boolean => isShortNumber(scene, at, LONGEST_NUMBER) || isRoman(scene, at);

/** End of `35`, `2021 - 2025`, `XVI`. */
const endOfNumber = (scene: Scene, at: number): number => {
  if (!isNumber(scene, at)) return at;
  return MARKS_BETWEEN.has(lowerAt(scene.tape, at + 1)) && isNumber(scene, at + 2) ? at + 3 : at + 1;
};

/** `5 | người`: what stands behind the number is counted. */
const isCounting = (scene: Scene, at: number): boolean => isSmallWord(scene, at + 1)
  && !CLASSES_BEHIND_NUMBER.some((cls) => scene.hit(cls, at + 1) !== undefined);
const CLASSES_BEHIND_NUMBER = ['UnitHead', 'BoardTask', 'BeforeBoardTask'];

/** End of `giai đoạn 2021 - 2025`, `Đề án 06`; of a number alone where it is all that the name says at first: `Ban Chỉ đạo 35`. */
const endOfNumbered = (scene: Scene, at: number, isFirst: boolean): number => {
  const number = scene.hit('BeforeBoardNumber', at)?.end ?? at;
  const end = number > at || (isFirst && !isCounting(scene, at)) ? endOfNumber(scene, number) : at;
  return end > number ? end : at;
};

/** End of a word with which the name may end, or `at`. */
const endOfTask = (scene: Scene, at: number, isFirst: boolean): number => {
  const document = scene.at('Document', at)[0]?.end ?? at;
  const end = Math.max(scene.hit('BoardTask', at)?.end ?? at, endOfField(scene, at), document, endOfNumbered(scene, at, isFirst));
  if (end > at) return end;
  return isAcronym(scene, at) && !isRoman(scene, at) && !beginsBody(scene, at) ? at + 1 : at;
};

/** End of a bracket that holds a short form: `(PCTT)`, `(TKCN và PTDS)`. */
const endOfBracket = (scene: Scene, at: number): number =>
  (isAcronym(scene, at + 1) ? behindBracket(scene, at, at + MOST_IN_BRACKETS) : at);

const isMark = (scene: Scene, at: number): boolean => MARKS_BETWEEN.has(lowerAt(scene.tape, at));

/** Behind a word: over a mark or `và` that joins the next one to it. */
const behindJoint = (scene: Scene, at: number): number => {
  if (!isMark(scene, at) && lowerAt(scene.tape, at) !== AND) return at;
  return beginsBody(scene, at + 1) ? at : at + 1;
};

/** `tổng kết | 10 năm | thực hiện`: years behind an introduction. */
const endOfYears = (scene: Scene, at: number): number => (isShortNumber(scene, at, 2) && scene.hit('BoardYears', at + 1) ? at + 2 : at);

/** Over the words that only introduce the next one: `phòng, chống | thiên tai`. */
const behindIntroduction = (scene: Scene, from: number): number => {
  let at = from;
  for (;;) {
    const end = scene.hit('BeforeBoardTask', at)?.end ?? at;
    if (end === at || (scene.hit('BoardTask', at)?.end ?? at) >= end || scene.at('Document', at).length > 0) return at;
    at = endOfYears(scene, isMark(scene, end) && scene.hit('BeforeBoardTask', end + 1) ? end + 1 : end);
  }
};

/** `Ủy ban bầu cử … nhiệm kỳ 2026-2031 | tỉnh`: whether a place or a body goes on the name. */
const goesOn = (scene: Scene, at: number): boolean =>
  scene.hit('UnitHead', at) !== undefined || scene.at('Place', at).length > 0 || beginsBody(scene, at);

/** End of the words of a purpose at a token, -1 where none stand; a term is part of a name only with more behind it. */
export const endOfBoardTask = (scene: Scene, from: number, limit: number): number => {
  const most = Math.min(limit, from + MOST_TOKENS);
  let end = from, endBeforeTerm = from;
  for (;;) {
    const isFirst = end === from, at = behindIntroduction(scene, isFirst ? end : behindJoint(scene, end));
    const next = endOfTask(scene, at, isFirst);
    if (next === at || next > most) break;
    if (scene.hit('Term', at) === undefined) endBeforeTerm = endOfBracket(scene, next);
    end = endOfBracket(scene, next);
  }
  const whole = goesOn(scene, end) ? end : endBeforeTerm;
  return whole > from ? whole : -1;
};

export const BOARD_TASK = shape('purpose of a board', 'any', endOfBoardTask);

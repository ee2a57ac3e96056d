import { shape, type Scene } from '../../grammar/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { beginsFullName, endOfFullName, isNameBySex } from '../shapes/name-runs.js';
import { isCapitalWord, isForeignWord, isSmallWord } from '../shapes/words.js';
import { closesOffice, firmWords, otherPeople, smallUnits } from './lexicon.js';

/**
 * What an office is of, where the words say nothing that the lexicon knows: `Chủ tịch | Hiệp hội các nhà vườn Bình An | cho biết`.
 * Behind a name and a mark such words go on to the next mark or verb.
 */

const MOST_WORDS = 16, LEAST_WORDS = 2;

/** Behind these tokens the words stand still for what was said before: the office is an apposition. */
const isMarkOrEnd = (scene: Scene, at: number): boolean => at >= scene.sentenceEnd(at - 1) || hasFlag(scene.tape, at, Flag.Mark);

const isGluedMark = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Glued) && hasFlag(tape, at + 1, Flag.Glued);

const CLASSES_OF_HEADS = ['BodyHead.field', 'BodyHead.name', 'BodyHead.place', 'BodyHead.part'];
const CLASSES_OF_OTHERS = ['Post', 'Honorific', 'PluralHonorific', 'Rank'];

const CLASSES_BEHIND_BODY = ['FamilyName', 'NameStop'];
/** `Hội Khoa học | Tàu thủy`: capitals that begin no name and no sentence go on with the name of a body. */
const goesOn = (scene: Scene, at: number): boolean => isCapitalWord(scene, at)
  && !isForeignWord(scene, at) && !isForeignWord(scene, at + 1) && !CLASSES_BEHIND_BODY.some((cls) => scene.hit(cls, at) !== undefined);

const isReadToEnd = (scene: Scene, at: number): boolean =>
  scene.at('Body', at).some(({ end }) => !goesOn(scene, end)) || scene.at('Place', at).length > 0;

/** End of the first words of such a body, or -1: `Hiệp hội | các nhà vườn`. */
const endOfHead = (scene: Scene, at: number): number => {
  if (isSmallWord(scene, at)) return smallUnits.endAt(scene.tape, at);
  return isReadToEnd(scene, at) ? -1 : Math.max(...CLASSES_OF_HEADS.map((cls) => scene.hit(cls, at)?.end ?? -1));
};
const beginsUnread = (scene: Scene, at: number): boolean => endOfHead(scene, at) > at;

/** `Hội đồng hợp tác | Thái Bình Dương`: a place whose first word is a family name too. */
const isPlace = (scene: Scene, at: number): boolean => scene.at('Place', at).length > 0;

/** Somebody or another office begins: the words are no one phrase. */
const beginsOther = (scene: Scene, at: number, limit: number): boolean => isCapitalWord(scene, at)
  && (CLASSES_OF_OTHERS.some((cls) => scene.hit(cls, at) !== undefined) || (beginsFullName(scene, at, limit, 0) && !isPlace(scene, at))
    || (isForeignWord(scene, at) && (scene.hit('ForeignGivenName', at) ?? scene.hitBefore('Country', at)) !== undefined));

/** `Hội Nhà vườn | và ông Lê Văn Ba`, `| và nhiều đại biểu`: somebody else is joined. */
const joinsOther = (scene: Scene, at: number): boolean => lowerAt(scene.tape, at) === AND
  && (CLASSES_OF_OTHERS.some((cls) => scene.hit(cls, at + 1) !== undefined) || otherPeople.holds(scene.tape, at + 1));

/** End of the body or place that begins at a token, or -1. */
const endOfNamed = (scene: Scene, at: number): number =>
  Math.max(-1, ...scene.at('Body', at).map(({ end }) => end), ...scene.at('Place', at).map(({ end }) => end));

const isVerb = (scene: Scene, at: number): boolean =>
  isSmallWord(scene, at) && closesOffice(scene.tape, at) && scene.hit('NameWord', at) === undefined;

export const UNREAD_BODY = shape('body that is not read to its end', 'word', (scene, at, limit) => {
  const head = endOfHead(scene, at);
  if (head <= at) return -1;
  let end = at, named = -1;
  const isEnd = (): boolean => isVerb(scene, end) || joinsOther(scene, end) || (end === named && lowerAt(scene.tape, end) === AND);
  while (!isMarkOrEnd(scene, end) || isGluedMark(scene, end)) {
    if (end - at > MOST_WORDS || end >= limit || (end > at && beginsOther(scene, end, limit))) return -1;
    if (end >= head && isEnd()) break;
    named = Math.max(named, endOfNamed(scene, end));
    end++;
  }
  return end - at >= LEAST_WORDS ? end : -1;
});

/** `Lê Nguyễn Xuân An:`, `Trần Bảo An trình bày`: a full name of three words or more, capitals end behind it; not `Phí | Thị Lan An`. */
const isNameAtEnd = (scene: Scene, at: number, limit: number): boolean => {
  const end = endOfFullName(scene, at, limit);
  const isJoined = lowerAt(scene.tape, at - 1) === AND || scene.hitBefore('Honorific', at) !== undefined || isNameBySex(scene, at - 1);
  return end - at >= WORDS_OF_FULL_NAME && !isJoined && !isCapitalWord(scene, end) && scene.hit('GivenName', end - 1) !== undefined;
};
const WORDS_OF_FULL_NAME = 3;

/** The same before the name of whoever holds the office: `Tổng Giám đốc | công ty cơ điện An Bình | Lê Văn Ba`. */
export const UNREAD_BODY_BEFORE_NAME = shape('body that is not read to its end, before a name', 'word', (scene, at, limit) => {
  if (!beginsUnread(scene, at) && !firmWords.holds(scene.tape, at)) return -1;
  for (let end = at; end < limit && end - at <= MOST_WORDS; end++) {
    if (isMarkOrEnd(scene, end) && !isGluedMark(scene, end)) return -1;
    if (end - at < LEAST_WORDS) continue;
    if (isNameAtEnd(scene, end, limit)) return end;
    if (isVerb(scene, end) || joinsOther(scene, end) || beginsOther(scene, end, limit)) return -1;
  }
  return -1;
});

import type { Scene } from '../../grammar/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import {
  BEFORE_NUMBER, BEFORE_OFFICES_FILLED, BETWEEN_WORDS, BODIES_BEHIND_COMMA, CLAUSE_STOPS, CLAUSE_WORDS, LIVING_SOMEWHERE,
  MEETING_NAME_ENDS, NAME_BEHIND_COMMA, NO_NAME_BEHIND_COMMA, NO_NAME_BEHIND_HEAD, TERM_BEGINS,
} from '../../lexicon/tables/meeting-names.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { joinsElection, joinsPair } from '../pairs-of-words.js';
import { isTwoSided, type MeetingValue } from './value.js';
import { startOfSpanTo } from './within.js';

const BETWEEN = new Set(BETWEEN_WORDS);
const NO_ITEM = new Set([...MEETING_NAME_ENDS, ...NO_NAME_BEHIND_HEAD, ...NO_NAME_BEHIND_COMMA]);
const ITEMS = new Set(NAME_BEHIND_COMMA);
const CLAUSE = new Set(CLAUSE_WORDS), KINDS_OF_BODIES = new Set(BODIES_BEHIND_COMMA);
const COUNTED = new Set(BEFORE_NUMBER), TERMS = new Set(TERM_BEGINS);
const FILLED = new Set(BEFORE_OFFICES_FILLED);
const STOPS = new Set(CLAUSE_STOPS), LIVING = new Set(LIVING_SOMEWHERE);

const pairAt = ({ tape }: Scene, at: number): string => `${lowerAt(tape, at)} ${lowerAt(tape, at + 1)}`;

/** Words of a subject and its verb behind a comma. */
const LONGEST_SUBJECT = 18;

/** `, lãnh đạo hai bên | đã …`: behind the comma stands a clause about someone, and not about the meeting. */
const opensClause = (scene: Scene, from: number, limit: number): boolean => {
  const to = Math.min(limit, from + LONGEST_SUBJECT);
  for (let at = from; at < to; at++) {
    const word = lowerAt(scene.tape, at);
    if (STOPS.has(word) || LIVING.has(pairAt(scene, at)) || scene.hit('MeetingPredicate', at)) return false;
    if (scene.hit('PeoplePredicate', at)) return true;
    if (CLAUSE.has(word) || CLAUSE.has(pairAt(scene, at))) return !scene.hit('MeetingPredicate', at + 1);
  }
  return false;
};

/** `…, lễ ký kết`, `…, hội kiến Tổng thống`: another event. */
const opensMeeting = (scene: Scene, at: number): boolean =>
  scene.at<MeetingValue>('Meeting', at).some(({ value: { head } }) => (head.isVerb ? isTwoSided(head) : !head.isWeak));

/** `quán triệt, triển khai thực hiện …`: small letters go on behind the comma. */
const isItem = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Word) && !hasFlag(scene.tape, at, Flag.Capital)
  && (ITEMS.has(pairAt(scene, at)) || (!NO_ITEM.has(lowerAt(scene.tape, at)) && !NO_ITEM.has(pairAt(scene, at))))
  && scene.at('Office', at).length === 0 && scene.at('Person', at).length === 0 && !opensMeeting(scene, at);

/** Tokens of the longest name or office before a comma. */
const LONGEST = 12;

/** `với các Sở | , Ban, ngành`: the comma stands in the words for one group. */
const isInGroup = (scene: Scene, at: number): boolean => {
  if (!KINDS_OF_BODIES.has(lowerAt(scene.tape, at + 1))) return false;
  for (let start = at - 1; start > at - LONGEST && start >= 0; start--) {
    if (scene.at('Group', start).some(({ end }) => end > at + 1)) return true;
  }
  return false;
};

/** `với Bộ Tài chính | , Bộ Nội vụ và …`: another of those that are named before. */
const isListed = (scene: Scene, at: number): boolean =>
  isInGroup(scene, at) || (scene.hit('DocumentType', at + 1) !== undefined && scene.hitBefore('DocumentType', at) !== undefined)
  || ['Body', 'Place'].some((tag) => scene.at(tag, at + 1).length > 0 && startOfSpanTo(scene, tag, at) >= 0);

/** A person behind an office, whether the office is read as part of the person or not. */
const isPersonAt = (scene: Scene, at: number): boolean =>
  scene.at('Person', at).length > 0 || scene.at('Office', at).some(({ end }) => scene.at('Person', end).length > 0);

/** `với Tổng Bí thư | , Chủ tịch nước Trần Văn Bảo`: another office of the person whose name follows. */
const isBetweenOffices = (scene: Scene, at: number): boolean => {
  const start = isPersonAt(scene, at + 1) ? startOfSpanTo(scene, 'Office', at) : -1;
  return start >= 0 && scene.at('Person', start).length === 0;
};

/** `bầu các chức danh Chủ tịch | , Phó Chủ tịch HĐND xã`: offices that are filled, and nobody who holds them. */
const isBetweenPosts = (scene: Scene, at: number): boolean => {
  const office = scene.at('Office', at + 1)[0], first = startOfSpanTo(scene, 'Office', at);
  return office !== undefined && first >= 0 && FILLED.has(pairAt(scene, first - 2)) && scene.at('Person', office.end).length === 0;
};

/** `giữa Bộ Y tế, Bộ Nội vụ và Tỉnh đoàn | , …`: the last of those between whom it is held has been named. */
const isBehindLastSide = ({ tape }: Scene, at: number, from: number): boolean => {
  let joined = false;
  for (let before = at - 1; before >= from - 1; before--) {
    const word = lowerAt(tape, before);
    if (word === AND) joined = true;
    if (BETWEEN.has(word)) return joined;
  }
  return false;
};

/** `sau kỳ họp thứ 4 | , Quốc hội khóa XI`: of whom and of which term the session is that the name tells by its number. */
const isOfNumbered = (scene: Scene, at: number): boolean => COUNTED.has(lowerAt(scene.tape, at - 2))
  && scene.at('Body', at + 1).some(({ end }) => TERMS.has(lowerAt(scene.tape, end)) || TERMS.has(pairAt(scene, end)));

const CLOSING = new Set([')', '"', '”']);

/** `trao Huy hiệu 50 | , 40, 30 năm tuổi Đảng`: the numbers of one list. */
const isBetweenNumbers = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at - 1, Flag.Number) && hasFlag(tape, at + 1, Flag.Number);

/** What goes on behind the comma, whatever follows. */
const GOES_ON: readonly ((scene: Scene, at: number) => boolean)[] = [isOfNumbered, isBetweenNumbers, joinsElection, isBetweenPosts];

/** A comma inside the name whose topic begins at `from`. */
export const isInnerComma = (scene: Scene, at: number, from: number, limit: number): boolean => {
  if (at + 1 < limit && at > from && GOES_ON.some((goesOn) => goesOn(scene, at))) return true;
  if (at + 1 >= limit || at <= from || CLOSING.has(lowerAt(scene.tape, at - 1)) || isBehindLastSide(scene, at, from)) return false;
  if (joinsPair(scene, at)) return !opensClause(scene, at + 3, limit);
  return (isItem(scene, at + 1) || isListed(scene, at) || isBetweenOffices(scene, at)) && !opensClause(scene, at + 1, limit);
};

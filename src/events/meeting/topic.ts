import { any, not, seq, shape, type Scene, type Span } from '../../grammar/index.js';
import type { DateValue } from '../../entities/date/index.js';
import {
  MEETING_NAME_ENDS, NAME_GOES_ON, NO_NAME_BEHIND_COMMA, NO_NAME_BEHIND_HEAD, NO_NAME_ENDS_WITH, NO_TOPIC_OPENERS,
  TOPIC_OPENERS,
} from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { endOfQuoted } from './quoted.js';

const ENDS = new Set(MEETING_NAME_ENDS), GOES_ON = new Set(NAME_GOES_ON);
const NO_NAME = new Set([...MEETING_NAME_ENDS, ...NO_NAME_BEHIND_HEAD]);
const LONGEST = 45;

const wordOf = ({ tape }: Scene, at: number): string => lowerAt(tape, at);
const isNoName = (scene: Scene, at: number): boolean =>
  NO_NAME.has(wordOf(scene, at)) || NO_NAME.has(`${wordOf(scene, at)} ${wordOf(scene, at + 1)}`) || scene.hit('MeetingPredicate', at) !== undefined;

const STARTS_ANOTHER = new Set(NO_NAME_BEHIND_COMMA);
const startsAnother = (scene: Scene, at: number): boolean =>
  STARTS_ANOTHER.has(wordOf(scene, at)) || STARTS_ANOTHER.has(`${wordOf(scene, at)} ${wordOf(scene, at + 1)}`);

/** `quán triệt, triển khai thực hiện …`: a comma inside the name, with small letters going on behind it. */
const isInnerComma = (scene: Scene, at: number, from: number): boolean =>
  wordOf(scene, at) === ',' && at > from + 1 && hasFlag(scene.tape, at + 1, Flag.Word) && !hasFlag(scene.tape, at + 1, Flag.Capital)
  && !isNoName(scene, at + 1) && !startsAnother(scene, at + 1) && scene.at('Office', at + 1).length === 0
  && scene.hit('MeetingVerb', at + 1) === undefined;

/** `TP.HCM`, `xử lý 1.300 cây`: a dot inside a word or number. */
const isInnerDot = (scene: Scene, at: number): boolean => wordOf(scene, at) === '.' && hasFlag(scene.tape, at + 1, Flag.Glued);

/** Words of the longest office before a comma. */
const LONGEST_OFFICE = 12;
const isOfficeBefore = (scene: Scene, at: number): boolean => {
  for (let start = at - 1; start > at - LONGEST_OFFICE && start >= 0; start--) {
    if (scene.at('Office', start).some(({ end }) => end === at)) return scene.at('Person', start).length === 0;
  }
  return false;
};

/** `với Tổng Bí thư | , Chủ tịch nước Trần Văn Bảo`: another office of the person whose name follows. */
const isBetweenOffices = (scene: Scene, at: number): boolean =>
  wordOf(scene, at) === ',' && scene.at('Person', at + 1).length > 0 && isOfficeBefore(scene, at);

/** A day says when the meeting is held; a year or a month may be part of what it is about. */
const isDay = ({ value }: Span<DateValue>): boolean => value.granularity === 'day';

/** `… | Phó Thủ tướng Trần Văn Bảo nhấn mạnh`: a person whom no preposition joins to the name begins another clause. */
const beginsClause = (scene: Scene, at: number): boolean =>
  scene.at('Person', at).length > 0 && !GOES_ON.has(wordOf(scene, at - 1)) && !isBetweenOffices(scene, at - 1);

const BETWEEN = 'giữa';
/** `giữa UBND xã A, UBND xã B và các hộ`: a list of those who meet. */
const isBetweenBodies = (scene: Scene, at: number, from: number): boolean =>
  wordOf(scene, at) === ',' && wordOf(scene, from - 1) === BETWEEN && scene.at('Body', at + 1).length > 0;

const isInnerMark = (scene: Scene, at: number, from: number): boolean =>
  isInnerComma(scene, at, from) || isInnerDot(scene, at) || isBetweenOffices(scene, at) || isBetweenBodies(scene, at, from);

const endsName = (scene: Scene, at: number, from: number): boolean =>
  (ENDS.has(wordOf(scene, at)) && !isInnerMark(scene, at, from))
  || scene.hit('MeetingPredicate', at) !== undefined || beginsClause(scene, at)
  || (at > from + 1 && scene.at<DateValue>('Date', at).some(isDay));

const DANGLING = new Set(NO_NAME_ENDS_WITH);

/** `Luật Hợp tác xã (HTX)`: a short form in brackets does not end a name. */
const endOfShortForm = ({ tape }: Scene, at: number): number =>
  (lowerAt(tape, at) === '(' && hasFlag(tape, at + 1, Flag.AllCaps) && lowerAt(tape, at + 2) === ')' ? at + 3 : -1);

/** What a meeting is about, to the end of the phrase. */
const readTopic = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < LONGEST) {
    const quoted = end > at ? Math.max(endOfQuoted(scene, end, limit), endOfShortForm(scene, end)) : -1;
    if (quoted < 0 && end > at && endsName(scene, end, at)) break;
    end = Math.max(end + 1, quoted);
  }
  while (end > at && DANGLING.has(wordOf(scene, end - 1))) end--;
  return end > at + 1 ? end : -1;
};

/** The rest of a name that no introducing word opens: `Diễn đàn Kết nối doanh nghiệp …`, `buổi họp tổng kết …`. */
const readTail = (scene: Scene, at: number, limit: number): number => {
  const isOther = isNoName(scene, at) || scene.at('Person', at).length > 0 || scene.at('Date', at).length > 0;
  return isOther ? -1 : readTopic(scene, at, limit);
};

/** `hội nghị | “Diên Hồng”`: a title in quotation marks. */
export const QUOTED = shape('quoted', 'any', endOfQuoted);

/** What stands in a meeting's name behind its number, body and term. */
export const TOPIC = seq(not(...NO_TOPIC_OPENERS), any(
  seq(any(...TOPIC_OPENERS), shape('topic', 'any', readTopic)),
  shape('tail', 'any', readTail),
));

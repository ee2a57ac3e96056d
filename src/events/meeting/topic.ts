import { any, seq, shape, type Scene, type Span } from '../../grammar/index.js';
import type { DateValue } from '../../entities/date/index.js';
import {
  MEETING_NAME_ENDS, NAME_GOES_ON, NO_NAME_BEHIND_HEAD, NO_NAME_ENDS_WITH, TOPIC_OPENERS,
} from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';

const ENDS = new Set(MEETING_NAME_ENDS), GOES_ON = new Set(NAME_GOES_ON);
const NO_NAME = new Set([...MEETING_NAME_ENDS, ...NO_NAME_BEHIND_HEAD]);
const LONGEST = 45;

const wordOf = ({ tape }: Scene, at: number): string => lowerAt(tape, at);
const isNoName = (scene: Scene, at: number): boolean =>
  NO_NAME.has(wordOf(scene, at)) || NO_NAME.has(`${wordOf(scene, at)} ${wordOf(scene, at + 1)}`) || scene.hit('MeetingPredicate', at) !== undefined;

/** `quán triệt, triển khai thực hiện …`: a comma inside the name, with small letters going on behind it. */
const isInnerComma = (scene: Scene, at: number, from: number): boolean =>
  wordOf(scene, at) === ',' && at > from + 1 && hasFlag(scene.tape, at + 1, Flag.Word) && !hasFlag(scene.tape, at + 1, Flag.Capital)
  && !isNoName(scene, at + 1) && scene.at('Office', at + 1).length === 0;

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

const endsName = (scene: Scene, at: number, from: number): boolean =>
  (ENDS.has(wordOf(scene, at)) && !isInnerComma(scene, at, from) && !isBetweenOffices(scene, at))
  || scene.hit('MeetingPredicate', at) !== undefined || beginsClause(scene, at)
  || (at > from + 1 && scene.at<DateValue>('Date', at).some(isDay));

const DANGLING = new Set(NO_NAME_ENDS_WITH);

/** What a meeting is about, to the end of the phrase. */
const readTopic = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < LONGEST && (end === at || !endsName(scene, end, at))) end++;
  while (end > at && DANGLING.has(wordOf(scene, end - 1))) end--;
  return end > at + 1 ? end : -1;
};

/** The rest of a name that no introducing word opens: `Diễn đàn Kết nối doanh nghiệp …`, `buổi họp tổng kết …`. */
const readTail = (scene: Scene, at: number, limit: number): number => {
  const isOther = isNoName(scene, at) || scene.at('Person', at).length > 0 || scene.at('Date', at).length > 0;
  return isOther ? -1 : readTopic(scene, at, limit);
};

/** What stands in a meeting's name behind its number, body and term. */
export const TOPIC = any(
  seq(any(...TOPIC_OPENERS), shape('topic', 'any', readTopic)),
  shape('tail', 'any', readTail),
);

import { any, seq, shape, type Scene } from '../../grammar/index.js';
import { MEETING_NAME_ENDS, NO_NAME_BEHIND_HEAD, TOPIC_OPENERS } from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';

const ENDS = new Set(MEETING_NAME_ENDS);
const NO_NAME = new Set([...MEETING_NAME_ENDS, ...NO_NAME_BEHIND_HEAD]);
const LONGEST = 45;

const wordOf = ({ tape }: Scene, at: number): string => lowerAt(tape, at);

/** `quán triệt, triển khai thực hiện …`: a comma inside the name, with small letters going on behind it. */
const isInnerComma = (scene: Scene, at: number, from: number): boolean =>
  wordOf(scene, at) === ',' && at > from + 1 && hasFlag(scene.tape, at + 1, Flag.Word) && !hasFlag(scene.tape, at + 1, Flag.Capital)
  && !NO_NAME.has(wordOf(scene, at + 1)) && scene.at('Office', at + 1).length === 0;

/** What a meeting is about, to the end of the phrase. */
const readTopic = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < LONGEST) {
    if (end > at && ENDS.has(wordOf(scene, end)) && !isInnerComma(scene, end, at)) break;
    if (end > at + 1 && scene.at('Date', end).length > 0) break;
    end++;
  }
  return end > at + 1 ? end : -1;
};

/** The rest of a name that no introducing word opens: `Diễn đàn Kết nối doanh nghiệp …`, `buổi họp tổng kết …`. */
const readTail = (scene: Scene, at: number, limit: number): number => {
  const isOther = NO_NAME.has(wordOf(scene, at)) || scene.at('Person', at).length > 0 || scene.at('Date', at).length > 0;
  return isOther ? -1 : readTopic(scene, at, limit);
};

/** What stands in a meeting's name behind its number, body and term. */
export const TOPIC = any(
  seq(any(...TOPIC_OPENERS), shape('topic', 'any', readTopic)),
  shape('tail', 'any', readTail),
);

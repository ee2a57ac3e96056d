import type { DateValue } from '../../entities/date/index.js';
import { any, lex, not, opt, seq, shape, type Scene } from '../../grammar/index.js';
import {
  MEETING_NAME_ENDS, NO_NAME_BEHIND_HEAD, NO_NAME_ENDS_WITH, NO_TOPIC, NO_TOPIC_OBJECT, TOPIC_OPENERS,
} from '../../lexicon/tables/meeting-names.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { endOfBracket, endOfQuote } from './enclosed.js';
import { endsName, isDeed, isPredicate } from './name-end.js';

const NO_NAME = new Set([...MEETING_NAME_ENDS, ...NO_NAME_BEHIND_HEAD]);
const NO_OBJECT = new Set([...MEETING_NAME_ENDS, ...NO_TOPIC_OBJECT]);
const DANGLING = new Set(NO_NAME_ENDS_WITH);
const LONGEST = 45;

const isOneOf = (words: ReadonlySet<string>, { tape }: Scene, at: number): boolean =>
  words.has(lowerAt(tape, at)) || words.has(`${lowerAt(tape, at)} ${lowerAt(tape, at + 1)}`);

/** `tháng 6/2024`: a time that is no day. */
const endOfPeriod = (scene: Scene, at: number): number =>
  scene.at<DateValue>('Date', at).find(({ value }) => value.granularity !== 'day')?.end ?? -1;

const endOfBody = (scene: Scene, at: number): number =>
  Math.max(scene.at('Body', at)[0]?.end ?? -1, scene.at('Place', at)[0]?.end ?? -1);

/** `với | Tổng Bí thư, Chủ tịch nước Lào Khamla Sisoulith`: offices and a name, unless the name is the subject of what follows. */
const endOfPerson = (scene: Scene, at: number, limit: number): number => {
  const end = scene.at('Person', at)[0]?.end ?? -1;
  return end > 0 && (end >= limit || !isDeed(scene, end)) ? end : -1;
};

/** Behind what stands whole in a name at a token: a title, a short form, a person, a body, a period; else behind the token. */
const stepOver = (scene: Scene, at: number, limit: number): number => {
  const end = Math.max(
    endOfQuote(scene, at, limit), endOfBracket(scene, at, limit), endOfPerson(scene, at, limit),
    endOfBody(scene, at), endOfPeriod(scene, at),
  );
  return end > at && end <= limit ? end : at + 1;
};

/** What a meeting is about, to the end of the phrase. */
const readTopic = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < LONGEST && (end === at || !endsName(scene, end, at, limit))) end = stepOver(scene, end, limit);
  while (end > at && DANGLING.has(lowerAt(scene.tape, end - 1))) end--;
  return end > at + 1 || (end === at + 1 && hasFlag(scene.tape, at, Flag.AllCaps)) ? end : -1;
};

/** Whether a word can be the first of the object of the verb before it, or begins a further verb: `quán triệt | , triển khai …`. */
const isObject = (scene: Scene, at: number): boolean =>
  (lowerAt(scene.tape, at) === ',' ? scene.hit('MeetingTopicVerb', at + 1) !== undefined : !isOneOf(NO_OBJECT, scene, at));

/** `hội đàm với Thủ tướng Lào | bên lề diễn đàn`; right behind the word for the meeting it tells which one is meant. */
const isCircumstance = (scene: Scene, at: number): boolean =>
  scene.hit('MeetingTopicEnd', at) !== undefined && scene.hitBefore('MeetingHead', at) === undefined;

/** The rest of a name that no introducing word opens: `Diễn đàn Kết nối doanh nghiệp …`, `buổi họp tổng kết …`. */
const readTail = (scene: Scene, at: number, limit: number): number => {
  const goesOn = scene.hitBefore('MeetingTopicVerb', at) ? isObject(scene, at) : !isOneOf(NO_NAME, scene, at);
  const isOther = !goesOn || isPredicate(scene, at) || isCircumstance(scene, at)
    || scene.at('Person', at).length > 0 || scene.at('Date', at).length > 0;
  return isOther ? -1 : readTopic(scene, at, limit);
};

/** What goes on behind the one who is met: `tiếp lãnh đạo | một số doanh nghiệp …`. */
export const REST = shape('rest', 'any', (scene, at, limit) => (endsName(scene, at, at - 1, limit) ? -1 : readTopic(scene, at, limit)));

/** `hội nghị | “Diên Hồng” | lần thứ hai`. */
export const TITLE = shape('title', 'any', endOfQuote);

/** What stands in a meeting's name behind its number, body and term. */
export const TOPIC = any(
  seq(opt('mới đây'), not(lex('MeetingPredicate'), ...NO_TOPIC), any(...TOPIC_OPENERS), shape('topic', 'any', readTopic)),
  shape('tail', 'any', readTail),
  TITLE,
);

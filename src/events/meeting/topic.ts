import type { DateValue } from '../../entities/date/index.js';
import type { Scene } from '../../grammar/index.js';
import type { MeetingHeadEntry } from '../../lexicon/index.js';
import { AT_WORDS, BEFORE_OR_AFTER } from '../../lexicon/tables/meeting-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { SITTING } from '../../lexicon/tables/meeting-kinds.js';
import {
  MEETING_NAME_ENDS, NAME_BEHIND_HEAD, NAME_MAY_END_WITH, NO_NAME_BEHIND_HEAD, NO_NAME_ENDS_WITH, NO_TOPIC_OBJECT,
} from '../../lexicon/tables/meeting-names.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { endOfBracket, endOfQuote } from './enclosed.js';
import { beginsSentence, endsName, isDeed, isPredicate } from './name-end.js';
import { isTwoSided } from './value.js';

const NAME = new Set(NAME_BEHIND_HEAD);
const NO_NAME = new Set([...MEETING_NAME_ENDS, ...NO_NAME_BEHIND_HEAD]);
const NO_OBJECT = new Set(NO_TOPIC_OBJECT);
const DANGLING = new Set(NO_NAME_ENDS_WITH);
const AT = new Set(AT_WORDS);
const WHOLE = new Set(NAME_MAY_END_WITH);
const LONGEST = 45;
const COMMA = ',';

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

/** How many last words of a name lack what was to follow: of `… của | Bộ Chính trị phân công` two; none of `nhà ở`. */
const danglingBefore = ({ tape }: Scene, end: number): number => {
  const last = lowerAt(tape, end - 1), pair = `${lowerAt(tape, end - 2)} ${last}`;
  if (DANGLING.has(pair)) return 2;
  return DANGLING.has(last) && !WHOLE.has(pair) ? 1 : 0;
};

/** What a meeting is about, to the end of the phrase. */
export const readTopic = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < LONGEST && (end === at || !endsName(scene, end, at, limit))) end = stepOver(scene, end, limit);
  for (let words = danglingBefore(scene, end); words > 0 && end - words > at; words = danglingBefore(scene, end)) end -= words;
  if (danglingBefore(scene, end) > 0) return -1;
  return end > at + 1 || (end === at + 1 && hasFlag(scene.tape, at, Flag.AllCaps)) ? end : -1;
};

/** `quán triệt | , triển khai …`, `tổ chức gặp mặt | , tuyên dương …`: a further verb of the name. */
const isFurtherVerb = (scene: Scene, at: number): boolean => {
  const joint = lowerAt(scene.tape, at);
  if ((joint !== COMMA && joint !== AND) || scene.hit('MeetingTopicVerb', at + 1) === undefined) return false;
  if (scene.hitBefore('MeetingTopicVerb', at)) return true;
  if (joint === AND) return false;
  const head = scene.hitBefore('MeetingHead', at);
  if (head === undefined || isTwoSided(head.entry.data as MeetingHeadEntry)) return false;
  return scene.hitBefore('HoldingVerb', head.start) !== undefined && !AT.has(lowerAt(scene.tape, head.start - 1));
};

/** Whether a word can be the first of the object of the verb before it. */
const isObject = (scene: Scene, at: number, limit: number): boolean =>
  lowerAt(scene.tape, at) !== COMMA && scene.hitBefore('MeetingTopicVerb', at) !== undefined
  && !isOneOf(NO_OBJECT, scene, at) && !endsName(scene, at, at - 1, limit);

/** `UBND tỉnh họp | nghe báo cáo …`; but behind a noun that begins its sentence it is what the meeting does. */
const isPurpose = (scene: Scene, at: number): boolean => {
  const head = scene.hit('MeetingPurpose', at) && scene.hitBefore('MeetingHead', at);
  if (!head || (head.entry.data as MeetingHeadEntry).family !== SITTING) return false;
  const isNoun = (token: number): boolean => hasFlag(scene.tape, token, Flag.Capital) && !hasFlag(scene.tape, token, Flag.AllCaps);
  return !isNoun(head.start) && !isNoun(head.start - 1);
};

/** `hội đàm với Thủ tướng Lào | bên lề diễn đàn`; right behind the word for the meeting it tells which one is meant. */
const isCircumstance = (scene: Scene, at: number): boolean =>
  scene.hit('MeetingTopicEnd', at) !== undefined && scene.hitBefore('MeetingHead', at) === undefined;

/** A name that goes on without an introducing word and without a verb. */
const isPlain = (scene: Scene, at: number): boolean =>
  scene.hitBefore('MeetingTopicVerb', at) === undefined && (isOneOf(NAME, scene, at) || !isOneOf(NO_NAME, scene, at))
  && !isPredicate(scene, at) && !isCircumstance(scene, at) && !beginsSentence(scene, at);

const ROUND = new Set(BEFORE_OR_AFTER);
/** `buổi tiếp xúc cử tri | trước kỳ họp thứ 10`: voters are met before and after the sessions, and the name says which. */
const isRound = (scene: Scene, at: number): boolean => {
  const head = scene.hit('MeetingHead', at + 1) && ROUND.has(lowerAt(scene.tape, at)) ? scene.hitBefore('MeetingHead', at) : undefined;
  return (head?.entry.data as MeetingHeadEntry | undefined)?.kind === 'voter-meeting';
};

/** The name with its session, without where the voters are met: `trước kỳ họp thứ 10 | tại xã Yên Mông`. */
const endOfRound = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && !AT.has(lowerAt(scene.tape, end))) end++;
  return readTopic(scene, at, end);
};

/** The rest of a name that no introducing word opens: `Diễn đàn Kết nối doanh nghiệp …`, `buổi họp tổng kết …`. */
export const readTail = (scene: Scene, at: number, limit: number): number => {
  if (isRound(scene, at)) return endOfRound(scene, at, limit);
  const isParty = scene.at('Person', at).length > 0 || scene.at('Date', at).length > 0;
  const goesOn = isFurtherVerb(scene, at) || isPurpose(scene, at) || (!isParty && (isObject(scene, at, limit) || isPlain(scene, at)));
  return goesOn ? readTopic(scene, at, limit) : -1;
};

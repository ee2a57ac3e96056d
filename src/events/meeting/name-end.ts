import type { DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { DONE_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import {
  ENDS_BEFORE_PERSON, ENDS_BEFORE_TIME, MEETING_NAME_ENDS, NAME_GOES_ON, NOUN_FOLLOWS, ROUNDS_BEFORE_DAYS, SENTENCE_STARTS, TIME_WORDS,
} from '../../lexicon/tables/meeting-names.js';
import { cleanText, Flag, hasFlag, lowerAt, spacesBefore, textOf } from '../../text/index.js';
import { joinsPair } from '../pairs-of-words.js';
import { endOfBracket, endOfQuote } from './enclosed.js';
import { isInnerComma } from './inner-comma.js';
import type { MeetingValue } from './value.js';

const ENDS = new Set(MEETING_NAME_ENDS), GOES_ON = new Set(NAME_GOES_ON);
const STARTS = new Set(SENTENCE_STARTS);

/** A day says when the meeting is held; a year or a month may be part of what it is about. */
const isDay = ({ value }: Span<DateValue>): boolean => value.granularity === 'day';

/** `Trung tâm A.B`: no blank stands behind the mark. */
const isInsideWord = ({ tape }: Scene, at: number, limit: number): boolean =>
  at + 1 < limit && hasFlag(tape, at + 1, Flag.Glued) && !hasFlag(tape, at + 1, Flag.Mark);

/** `của | ông Ba`: a preposition joins the person to the name. */
const isJoined = ({ tape }: Scene, at: number): boolean => GOES_ON.has(lowerAt(tape, at - 1));

const TIME = new Set(TIME_WORDS);
/** `vào | sáng 5/7`, `vào | đầu tuần`; `góp ý vào | dự thảo` goes on. */
const isTime = (scene: Scene, at: number): boolean => scene.at('Date', at).length > 0 || TIME.has(lowerAt(scene.tape, at));

type GoesOn = (scene: Scene, at: number, limit: number, from: number) => boolean;
/** Marks and words that end a name unless something of it goes on behind them. */
const GOING_ON: ReadonlyMap<string, GoesOn> = new Map<string, GoesOn>([
  [',', (scene, at, limit, from) => isInnerComma(scene, at, from, limit)],
  ['.', isInsideWord],
  ['(', (scene, at, limit) => endOfBracket(scene, at, limit) > 0],
  ['"', (scene, at, limit) => endOfQuote(scene, at, limit) > 0],
  ['“', (scene, at, limit) => endOfQuote(scene, at, limit) > 0],
  ...ENDS_BEFORE_TIME.map((word): [string, GoesOn] => [word, (scene, at) => !isTime(scene, at + 1)]),
  ...ENDS_BEFORE_PERSON.map((word): [string, GoesOn] => [word, isJoined]),
]);

const isAfterName = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at - 1, Flag.Capital);

const isEndWord = (scene: Scene, at: number, from: number, limit: number): boolean => {
  const word = lowerAt(scene.tape, at);
  // 1. `đảo Cát Bà`: a capital behind a capital is part of a name
  if (hasFlag(scene.tape, at, Flag.Capital) && isAfterName(scene, at)) return false;
  return ENDS.has(word) && !GOING_ON.get(word)?.(scene, at, limit, from);
};

/** `… | Phó Thủ tướng Trần Văn Bảo nhấn mạnh`: a person whom no preposition joins to the name begins another clause. */
const beginsClause = (scene: Scene, at: number): boolean =>
  scene.at('Person', at).length > 0 && !isJoined(scene, at) && lowerAt(scene.tape, at - 1) !== ',';

const isWide = ({ tape }: Scene, at: number): boolean => spacesBefore(tape, at) > 1;

const YEAR_DIGITS = 4;
const isYear = ({ tape }: Scene, at: number): boolean =>
  hasFlag(tape, at, Flag.Number) && textOf(tape, at, at + 1).length === YEAR_DIGITS;

const DASH = '-';
const isAfterMark = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at - 1, Flag.Mark) && lowerAt(tape, at - 1) !== DASH;
const COLON = ':';
/** `Nhật Bản | Ảnh:`, `bàn bạc | Theo`; behind a name a capital may go on with it. */
const isStart = (scene: Scene, at: number): boolean => {
  const { tape } = scene;
  return (STARTS.has(cleanText(textOf(tape, at, at + 1))) || STARTS.has(cleanText(textOf(tape, at, at + 2))))
    && (!isAfterName(scene, at) || lowerAt(tape, at + 1) === COLON);
};
const isUnnamed = (scene: Scene, at: number): boolean =>
  !hasFlag(scene.tape, at, Flag.AllCaps) && scene.at('Place', at).length === 0 && scene.at('Body', at).length === 0;

/** `… năm 2017 | Mở đầu`, `… Nhật Bản | Ảnh`: a capital at which a sentence begins whose full stop before it is missing. */
export const beginsSentence = (scene: Scene, at: number): boolean => {
  const { tape } = scene;
  if (!hasFlag(tape, at, Flag.Capital) || isAfterMark(scene, at)) return isWide(scene, at) && hasFlag(tape, at, Flag.Number);
  return isWide(scene, at) || isStart(scene, at) || (isYear(scene, at - 1) && isUnnamed(scene, at));
};

/** The class of phrases over which no name goes on, in front of anything. */
export const isPredicate = (scene: Scene, at: number): boolean =>
  scene.hit('MeetingPredicate', at) !== undefined || scene.hit('PeoplePredicate', at) !== undefined;

const DONE = new Set(DONE_WORDS);
/** What someone did begins at a token. */
export const isDeed = (scene: Scene, at: number): boolean =>
  scene.hit('PeoplePredicate', at) !== undefined || DONE.has(lowerAt(scene.tape, at));

/** `hội nghị về nước sạch | và đề nghị …`: the same people go on to do something else. */
const isFurtherDeed = (scene: Scene, at: number): boolean =>
  lowerAt(scene.tape, at) === AND && scene.hit('PeoplePredicate', at + 1) !== undefined;

/** `hội đàm với Thủ tướng Lào | thăm chính thức Việt Nam`: what the one who is met does. */
const isVisit = (scene: Scene, at: number): boolean =>
  scene.at<MeetingValue>('Meeting', at).some(({ value: { head } }) => head.isVerb === true && head.kind === 'visit')
  && scene.at('Meeting', at - 1).length === 0;

/** `trao Huy hiệu Đảng đợt | 19/5`: the day by which a round of awards is called. */
const ROUNDS = new Set(ROUNDS_BEFORE_DAYS);

const NOUNS = new Set(NOUN_FOLLOWS);

const COMMA = ',';
/** `ý kiến, | kiến nghị của cử tri`: a noun here, and no deed. */
const isOfPair = (scene: Scene, at: number): boolean => lowerAt(scene.tape, at - 1) === COMMA && joinsPair(scene, at - 1);

/** `một số | kiến nghị`, `ý kiến, | kiến nghị`. */
const isNoun = (scene: Scene, at: number): boolean =>
  isOfPair(scene, at) || NOUNS.has(lowerAt(scene.tape, at - 1)) || NOUNS.has(`${lowerAt(scene.tape, at - 2)} ${lowerAt(scene.tape, at - 1)}`);

/** Whether the name of a meeting whose topic begins at `from` ends before a token. */
export const endsName = (scene: Scene, at: number, from: number, limit: number): boolean =>
  isEndWord(scene, at, from, limit) || (isPredicate(scene, at) && !isNoun(scene, at)) || scene.hit('MeetingTopicEnd', at) !== undefined
  || isFurtherDeed(scene, at) || isVisit(scene, at) || beginsClause(scene, at) || beginsSentence(scene, at)
  || (at > from && scene.at<DateValue>('Date', at).some(isDay) && !ROUNDS.has(lowerAt(scene.tape, at - 1)));

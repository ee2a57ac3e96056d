import { isLightBetween, wordAt, type Party } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { AND, DONE, OF, WITH } from '../../lexicon/tables/function-words.js';
import {
  AGREEING, CONSIDERING, HEARING, IDENTIFYING, LONG_AGO_WORDS, NOUNS_BEFORE_REQUESTS, PAPERS_OF, POSED, REQUESTS, SHARING_VIEWS,
  SOME_OF, WRONGDOINGS,
} from '../../lexicon/tables/decision-contexts.js';
import { PAPERS } from '../../lexicon/tables/decision-verbs.js';
import { ELECTING } from '../../lexicon/tables/personnel-verbs.js';
import { isOfOpening } from '../lead.js';
import { meetingBefore } from './actor.js';
import { isCongress } from './assembly.js';
import { hasAuthority, isAmongThoseWhoMeet, isAssembly, isPassiveAgent } from './authority.js';
import { endOfConnective } from './clause-starts.js';
import {
  isDependent, isFirstPersonBefore, isFuture, isLongAgo, isPurpose, isQuestion, opensInFuture, startOfAdverbs, startOfClause, tellsResults,
} from './clause.js';
import type { DecisionContext } from './context.js';
import { isAdoptedElsewhere, isByLetter, isOfDoneOrPlanned, isOfEarlierTime, isOfSomebody, isOwnPast, isSaidThere } from './elsewhere.js';
import { startOfChange, tellsChange } from './further-change.js';
import { isOfMeetingName, isPurposeOfMeeting } from './of-meeting-name.js';
import { behindMeanwhile, isMeanwhileBefore, isUnnamedAt } from './phrases.js';
import { isOpinion as isOfMany } from './opinion.js';
import { pronounBefore } from './pronoun.js';
import { isStateLeader } from './rank.js';
import { isRemark } from './remark.js';
import { isLegislature } from './setting.js';
import { viewHolder } from './speaker.js';
import { targetRightBehind } from './target.js';

/** What speaks against reading a decision where one of its verbs stands. */

type Verb = Span<DecisionVerbEntry>;
type Objection = (context: DecisionContext, verb: Verb, actor: Party | null) => boolean;

const isBehindPast = ({ scene }: DecisionContext, { start }: Verb): boolean => wordAt(scene, start - 1) === DONE;

/**
 * `UBND tỉnh đã yêu cầu …` tells of what a body did before; `đã thông qua`, and what a person or those who meet `đã yêu cầu`, are the
 * news; so is `Sau khi nghe báo cáo, Chủ tịch UBND tỉnh đã yêu cầu …`.
 */
const isToldOfOthers: Objection = (context, verb, actor) => actor?.individual === null && !isAmongThoseWhoMeet(context.scene, actor)
  && (verb.value.type === 'directed' || verb.value.type === 'proposed') && isBehindPast(context, verb)
  && !isSaidThere(context.scene, actor, verb.start);

/**
 * `Chính phủ đã ban hành Nghị định …`, told at a meeting: the paper was there before, unless those who sit issue it, or the news
 * opens with who does.
 */
const isToldAsKnown: Objection = (context, verb, actor) => {
  const { kinds } = context.setting, isSession = kinds.includes('legislature') && (actor === null || isLegislature(actor));
  return verb.value.issuesPaper === true && kinds.length > 0 && !isSession && isBehindPast(context, verb)
    && !((actor?.individual ?? null) !== null && isOfOpening(context.scene, verb.start));
};

const agreeing = new Set(AGREEING);

/** Whether a verb says that those who meet agree, or pass something. */
export const isAgreement = ({ verb, needsAssembly }: DecisionVerbEntry): boolean => agreeing.has(verb) || needsAssembly === true;

const resolutions = new PhraseList(PAPERS);

/** Words between a verb and the change of office that it brings about: `ban hành Quyết định số … chuẩn y ông Ba giữ chức …`. */
const NEAR_CHANGE = 16;

/**
 * `phân công ông Ba giữ chức …`: a change of office is told as such, and not as a decision besides, unless those who meet pass its
 * resolution, `thông qua Nghị quyết miễn nhiệm …`, or the vote on it is told; but never where an election is right behind: `50/50 đại
 * biểu thống nhất | bầu …`.
 */
const isPersonnelChange: Objection = (context, { start, end, value }) => {
  const { scene, votes } = context, near = Math.min(end + NEAR_CHANGE, scene.sentenceEnd(start));
  const to = value.type === 'adopted' ? Math.min(near, startOfChange(scene, end, near)) : near;
  const isTold = value.type !== 'proposed' && tellsChange(scene, start, to);
  const isAgreedOn = (isAgreement(value) && resolutions.holds(scene.tape, end)) || votes.has(context.sentenceOf(start));
  return isTold && (!isAgreedOn || wordAt(scene, end) === ELECTING);
};

/** `Quyết định của UBND tỉnh phê duyệt …`: the paper is the subject, and nobody decides here. */
const isSaidOfPaper: Objection = ({ scene }, { start, value }, actor) =>
  actor !== null && value.type === 'adopted' && wordAt(scene, actor.start - 1) === OF && isLightBetween(scene, actor.end, start);

const isForPurpose: Objection = ({ scene }, { start, value }, actor) => value.type === 'adopted' && isPurpose(scene, actor, start);

/** `Ông Ba phản ánh đê đang sạt lở và | đề nghị xã …`: who speaks goes on asking, and what is told of the dike is no tense of it. */
const goesOnSpeaking = ({ scene, speeches }: DecisionContext, { start }: Verb): boolean => wordAt(scene, start - 1) === AND
  && (speeches.get(scene.sentences.of[start]!) ?? []).some(({ value: { verb } }) =>
    verb >= startOfClause(scene, start) && verb < start && !isFuture(scene, null, verb));

/** `Ông Ba nói đường đang hẹp, đề nghị …`: an order or request behind a mark stands in no future that is told before. */
const isYetToCome: Objection = (context, verb, actor) => {
  const { scene } = context, { start, value: { type } } = verb;
  if (type === 'adopted') return isFuture(scene, actor, start) || opensInFuture(scene, start);
  return isFuture(scene, null, start) && !goesOnSpeaking(context, verb);
};

/** `6 tháng qua, hội đã trao 20 suất quà`: what was decided and given in that time is no news. */
const isResult: Objection = ({ scene }, { start, value: { type } }) =>
  (type === 'adopted' || type === 'awarded') && tellsResults(scene, start);

/** A question decides nothing; it may ask somebody to answer: `đề nghị UBND tỉnh cho biết …?`. */
const isAsked: Objection = ({ scene }, { start, value }) => !value.isRequest && isQuestion(scene, start);

const isHistory: Objection = ({ scene }, { start }) => isLongAgo(scene, start);

/** Marks behind a verb, before what it asks for. */
export const PAUSES = new Set([',', ':']);

const nouns = new Set(NOUNS_BEFORE_REQUESTS), requests = new Set(REQUESTS);
const someOf = new Set(SOME_OF.map((words) => words.split(' ').at(-1)));

/** `vướng mắc, | kiến nghị`, `các đề xuất, | kiến nghị với tỉnh`: a noun in a list of nouns. */
const isBehindNoun = (scene: Scene, start: number): boolean => {
  if (wordAt(scene, start - 1) !== ',') return false;
  const words = `${wordAt(scene, start - 3)} ${wordAt(scene, start - 2)}`;
  return nouns.has(words) || (requests.has(words) && someOf.has(wordAt(scene, start - 4)));
};

const SEMICOLON = ';';

/** Whether the subject stands right before the verb, or the pronoun that means it: `đồng chí yêu cầu: …`, `đồng chí đề nghị, …`. */
const standsBefore = (context: DecisionContext, actor: Party | null, { start, end, value }: Verb): boolean => actor !== null
  && ((actor.end <= start && isLightBetween(context.scene, actor.end, start))
    || ((wordAt(context.scene, end) === ':' || value.isRequest === true) && pronounBefore(context, start) === actor));

/** `Đồng thời yêu cầu, các xã …`, `Bên cạnh đó, đề nghị, …`: the sentence goes on with an order or request, whose matter stands behind. */
const opensWithJoint = ({ scene }: DecisionContext, { start, end }: Verb): boolean => {
  const behind = endOfConnective(scene, scene.sentenceStart(start));
  return behind > 0 && start - behind <= 1 && (start === behind || wordAt(scene, behind) === ',')
    && PAUSES.has(wordAt(scene, end)) && scene.hit('DecisionVerb', end + 1) === undefined;
};

/** `Ông Ba đề nghị, …`: before a mark only what its subject precedes is a verb; `ý kiến, đề nghị, …`, `hiến kế, kiến nghị; …` are lists. */
const isInList: Objection = (context, verb, actor) => {
  const { scene } = context, { start, end } = verb;
  if (wordAt(scene, end) === SEMICOLON) return true;
  if (opensWithJoint(context, verb)) return false;
  if (isBehindNoun(scene, start)) return true;
  return PAUSES.has(wordAt(scene, end))
    && (!standsBefore(context, actor, verb) || behindMeanwhile(scene, end + 1) >= 0);
};

const hasWord = ({ scene }: DecisionContext, word: string, from: number, to: number): boolean => {
  for (let at = Math.max(from, scene.sentenceStart(to)); at < to; at++) if (wordAt(scene, at) === word) return true;
  return false;
};

/** `Ban họp, nghe các sở báo cáo, đề xuất …`: others say what the subject hears; it votes and gives itself. */
const isHeard: Objection = (context, { start, value: { type } }, actor) =>
  type !== 'adopted' && type !== 'awarded' && actor !== null && actor.end <= start
  && hasWord(context, HEARING, actor.end, start) && !hasWord(context, ';', actor.end, start)
  && !isMeanwhileBefore(context.scene, start);

const papers = new Set(PAPERS_OF);

/** `đọc Tờ trình của Ban Bí thư đề nghị …`: what the paper asks for, and not whoever reads it. */
const isOfPaper: Objection = ({ scene, story }, { start }) => {
  const before = story.partiesOf(scene.sentences.of[start]!).find(({ end }) => end === start);
  return before !== undefined && wordAt(scene, before.start - 1) === OF && papers.has(wordAt(scene, before.start - 2));
};

/** `Kỳ họp xem xét hai báo cáo và quyết định kế hoạch …`: what the session is for, where nothing says that it is done. */
const isOnProgramme: Objection = (context, { start, value }, actor) =>
  value.type === 'adopted' && actor !== null && actor.end <= start && wordAt(context.scene, start - 1) === AND
  && hasWord(context, CONSIDERING, actor.end, start) && !hasWord(context, DONE, actor.end, start);

/** `Ông Ba cho rằng cấp phép phải có chế tài, yêu cầu xây dựng đầy đủ`: what must be there is listed, and nobody asks for it. */
const isInObligation: Objection = ({ scene, story, modals }, { start, end }, actor) =>
  actor !== null && wordAt(scene, start - 1) === ',' && actor.end < start
  && (modals.get(scene.sentences.of[start]!) ?? []).some((modal) => modal.start > actor.end && modal.start < start)
  && !targetRightBehind(story, end);

/**
 * The subject is the agent of a passive, by which only awards are told (`được Huyện ủy tặng Giấy khen`), or stands in a clause that
 * depends on another.
 */
const isOfOtherClause: Objection = (context, { start, value: { type } }, actor) => {
  const { scene } = context;
  if (actor === null || actor.start < scene.sentenceStart(start) || actor === viewHolder(context, context.sentenceOf(start))) return false;
  return (type !== 'awarded' && isPassiveAgent(scene, actor)) || isDependent(scene, actor);
};

/** `Ông Ba yêu cầu …`: without an office nobody gives orders. */
const isWithoutOffice: Objection = ({ setting }, { value }, actor) => {
  const individual = actor?.individual ?? null;
  return value.type === 'directed' && individual !== null && individual.offices.length === 0 && !setting.chairs.has(individual);
};

/**
 * `Bí thư chỉ đạo rà soát …`: with nobody by name right behind it, it orders right behind its subject, and not where a body is told to
 * do it: `Thủ tướng yêu cầu …. Bộ Y tế chỉ đạo rà soát …`.
 */
const isBareOrder: Objection = (context, verb, actor) => {
  const { scene, story } = context, { start, end, value: { takesAct } } = verb;
  if (!takesAct || targetRightBehind(story, end) || !isUnnamedAt(scene, end)) return false;
  if (actor === null || !(standsBefore(context, actor, verb) || pronounBefore(context, start) === actor)) return true;
  return actor.individual === null && context.isInstructing(context.sentenceOf(start));
};

const posed = new Set(POSED);

/** `Sự cố ở miền Trung đặt ra yêu cầu …`: nobody demands it. */
const isPosed: Objection = (_, { value: { verb } }, actor) => posed.has(verb) && (actor === null || actor.kind === 'place');

const views = new Set(SHARING_VIEWS);

/**
 * `Đại biểu Lê Văn Ba tán thành quan điểm này`, `Cử tri đồng tình với …`: one of many agrees, or those without a vote; at a session
 * also those who debate: `Nhiều ý kiến đồng tình với dự án luật`, `Đa số ý kiến tán thành mức mới`.
 */
const isOpinion: Objection = ({ scene, setting: { kinds, chairs } }, { value: { verb } }, actor) => {
  if (!agreeing.has(verb)) return false;
  if (!kinds.includes('legislature')) return kinds.includes('voter-meeting');
  const individual = actor?.individual ?? null;
  if (individual !== null) return !isStateLeader(scene, individual) && !chairs.has(individual);
  return actor?.kind === 'group' && (views.has(verb) || isOfMany(actor));
};

const isDecided = ({ type, verb }: DecisionVerbEntry): boolean => type === 'adopted' && !agreeing.has(verb);

/** `Ông Ba nêu rõ các xã đẩy nhanh tiến độ xây dựng, phê duyệt đề án`: what he says others do, or must do. */
const isOfSpeech: Objection = ({ scene, speeches }, { start, value }, actor) =>
  isDecided(value) && actor !== null && actor.individual !== null
  && (speeches.get(scene.sentences.of[start]!) ?? []).some((speech) => speech.value.verb >= actor.end && speech.value.verb < start);

/** `“Tôi đã quyết định …”`, `“Chúng tôi đã kiến nghị …”`: somebody tells of what he did before. */
const isOwnStory: Objection = (context, { start, value }) =>
  (isDecided(value) && isFirstPersonBefore(context.scene, startOfAdverbs(context.story, start)))
  || ((value.type === 'directed' || value.type === 'proposed') && isOwnPast(context.scene, start));

/** `“Thủ tướng đã yêu cầu …”, ông Ba nói`: somebody tells of what others did before. */
const isToldInQuotation: Objection = (context, verb, actor) => {
  const speaker = context.quotationAt(verb.start)?.speaker.individual;
  return speaker !== undefined && actor !== null && actor.individual !== speaker && isBehindPast(context, verb);
};

const wrongs = new PhraseList([...WRONGDOINGS, ...LONG_AGO_WORDS]);

/** `… chấp thuận cho công ty thuê đất là vi phạm`, `… từ năm trước`: what was decided is blamed, or long known. */
const isBlamed: Objection = ({ scene }, { start, end, value }) => {
  if (value.type !== 'adopted') return false;
  for (let at = end; at < scene.sentenceEnd(start); at++) if (wrongs.holds(scene.tape, at)) return true;
  return false;
};

const BEFORE_SHARE = 4, BEHIND_SHARE = 5;

const hasMark = (context: DecisionContext, from: number, to: number): boolean =>
  hasWord(context, ',', from, to) || hasWord(context, SEMICOLON, from, to);

/** `với 95% đại biểu tán thành`: how many voted for it; what they voted for stands elsewhere. */
const isShareOfVote: Objection = (context, { start, value }) => value.type === 'adopted'
  && (context.votes.get(context.sentenceOf(start)) ?? []).some((vote) =>
    vote.end <= start && start - vote.end <= BEHIND_SHARE && !hasMark(context, vote.end, start)
    && hasWord(context, WITH, vote.start - BEFORE_SHARE, vote.start));

/** `Bà Anna Berg tán thành …`, `…; nhất trí sớm ký hiệp định`: at talks each side agrees, whatever its office, unnamed too. */
const isAgreedAtTalks = ({ setting: { kinds } }: DecisionContext, { value: { verb } }: Verb): boolean =>
  agreeing.has(verb) && kinds.includes('talks');

/** `lễ phong tặng, | truy tặng danh hiệu …`, `được phong tặng, | truy tặng`: what the first of two verbs is, the second is too. */
const isSecondOfTwo: Objection = ({ scene }, { start, value: { type } }) => type === 'awarded' && wordAt(scene, start - 1) === ','
  && (scene.hitBefore('DecisionVerb', start - 1)?.entry.data as DecisionVerbEntry | undefined)?.type === 'awarded';

/** `lễ trao Huy hiệu và | trao tặng Kỷ niệm chương`. */
const isOfName: Objection = ({ scene }, { start, value: { type } }) => type === 'awarded' && isOfMeetingName(scene, start);

/** `tổ chức hội nghị thảo luận, | thống nhất một số nội dung`: what the meeting is for. */
const isWhatItIsHeldFor: Objection = ({ scene }, { start, value: { type } }) => type === 'adopted' && isPurposeOfMeeting(scene, start);

/** The subject cannot do what the verb says. */
const isNotEntitled: Objection = (context, verb, actor) => {
  const { scene, story, votes } = context, { start, end, value: { needsAssembly, needsAuthority, isReceived, ofCongress } } = verb;
  // `Các đơn vị được tặng giải thưởng là …`: the clause says who they are
  if (isReceived) return hasWord(context, IDENTIFYING, end, scene.sentenceEnd(start) - 1);
  if (ofCongress) return actor === null || !isCongress(scene, actor);
  if (isAgreedAtTalks(context, verb)) return false;
  const isOfMeeting = (): boolean => votes.has(context.sentenceOf(start)) || meetingBefore(story, start) !== null;
  if (needsAssembly) return !(actor && isAssembly(scene, actor)) && !isOfMeeting();
  return !actor || (needsAuthority === true && !hasAuthority(scene, actor) && !isOfMeeting()) || isToldOfOthers(context, verb, actor);
};

const OBJECTIONS: readonly Objection[] = [
  isOfEarlierTime, isOfDoneOrPlanned, isByLetter, isAdoptedElsewhere, isOfSomebody, isPersonnelChange, isToldAsKnown, isHistory,
  isForPurpose, isYetToCome, isResult, isAsked, isInList, isOfOtherClause, isWithoutOffice, isSaidOfPaper, isOfPaper, isHeard,
  isOnProgramme, isInObligation, isBareOrder, isPosed, isRemark, isOpinion, isOfSpeech, isOwnStory, isToldInQuotation, isBlamed,
  isShareOfVote, isSecondOfTwo, isOfName, isWhatItIsHeldFor, isNotEntitled,
];

/** Whether somebody stands there who can decide this, in a clause that tells of it as done. */
export const isDecidable: (...of: Parameters<Objection>) => boolean = (context, verb, actor) =>
  !OBJECTIONS.some((objection) => objection(context, verb, actor));

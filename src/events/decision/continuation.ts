import { isLightBetween, isMeeting, wordAt, type Party } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { PREDICATE_OPENERS } from '../../lexicon/tables/clause-words.js';
import { PASSING_ON, STATES } from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { FOLLOWING_OPENINGS, PARTY_QUALIFIERS, SAYING_ACTS, URGENT_WORDS, WORDS_OF_TOLD } from '../../lexicon/tables/instruction-words.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import { behindBullet, behindLineMark } from '../lines.js';
import { isPetitioner } from './authority.js';
import { isQuestion } from './clause.js';
import type { DecisionContext, Governing } from './context.js';
import { isSupreme, opensWith } from './rank.js';
import type { ResumptionValue } from './rules-resumption.js';

/** The verb with which what is ordered or proposed begins. */
const bareVerb = ({ start, end, rule, from }: Span): Span<null> => ({ tag: 'Resumption', start, end, value: null, rule, from });

/** The party that the opening names, if it can be told to act. */
const addressed = ({ story }: DecisionContext, sentence: number, { party }: ResumptionValue): Party | null =>
  (party ? story.partiesOf(sentence).find((each) => each.start === party.start && !isMeeting(each)) ?? null : null);

/** `Thủ tướng xem xét …`, `Chính phủ cũng lập kế hoạch …`: whoever gives the orders does it. */
const isOfLeader = ({ scene, leader }: DecisionContext, target: Party | null): boolean => {
  if (target === null || leader === null || target.individual !== leader.individual) return false;
  return target.individual !== null || lowerOf(scene.tape, target.start, target.end) === lowerOf(scene.tape, leader.start, leader.end);
};

/** `“Sở Y tế phối hợp …”, Bí thư nhấn mạnh`: only the leader, whose words they are, is named besides. */
const isSaidByLeader = (context: DecisionContext, sentence: number, verb: number): boolean => {
  const speaker = context.quotationAt(verb)?.speaker.individual ?? null;
  return speaker !== null && speaker === context.leader?.individual
    && context.story.partiesOf(sentence).every(({ kind, individual }) => kind !== 'person' || individual === speaker);
};

/** Whether the leader can still be speaking in a sentence: nobody else is said to speak or act. */
const canContinue = (context: DecisionContext, sentence: number, verb: number): boolean =>
  context.isInstructing(sentence) && !context.hasOtherSpeaker(sentence) && !isQuestion(context.scene, verb)
  && (isSaidByLeader(context, sentence, verb) || !context.story.partiesOf(sentence).some(({ kind }) => kind === 'person'));

const CLAUSE_MARKS = new Set([',', ';']);

/** `Sở Tài chính hoàn thiện hồ sơ, chậm nhất 20/8 | phải xong`: behind what somebody must do, the clause of the modal says by when. */
const isLimit = (context: DecisionContext, sentence: number, { verb, target }: Governing): boolean => {
  const { scene } = context, opening = context.openingOf(sentence);
  if (verb.value !== null || target !== null || !opening?.value.isAct) return false;
  let isDated = false;
  for (let at = verb.start - 1; at >= opening.end; at--) {
    if (CLAUSE_MARKS.has(wordAt(scene, at))) return isDated;
    isDated ||= hasFlag(scene.tape, at, Flag.Number);
  }
  return false;
};

/**
 * Whether a sentence may go on instructing although it holds a verb of its own: `Các ban tham mưu, đề xuất …` says what
 * the bodies must do, and no more than one of their acts is to propose.
 */
export const takesOverFrom = (context: DecisionContext, sentence: number, governing: Governing | undefined): boolean => {
  if (!governing || isLimit(context, sentence, governing)) return true;
  const { scene, leader } = context, { actor, type, verb } = governing;
  return type === 'proposed' && actor !== null && actor !== leader && actor.individual === null && !isMeeting(actor)
    && actor.end < verb.start && !isLightBetween(scene, actor.end, verb.start);
};

const told = new Set(PREDICATE_OPENERS);

const isSubjectBehind = ({ scene }: DecisionContext, { start, end }: Party, from: number): boolean =>
  start > from && wordAt(scene, (scene.hitBefore('Honorific', start)?.start ?? start) - 1) === ','
  && (scene.hit('SpeechVerb', end) !== undefined || told.has(wordAt(scene, end)));

/**
 * `Đánh giá cao kết quả, Bí thư Tỉnh ủy cho rằng …`, `Thực hiện chương trình, Sở Y tế đã …`: whoever does what the sentence opens with
 * stands behind its comma, and speaks or has acted.
 */
const isOfSubject = (context: DecisionContext, sentence: number, { party, verb: [verb, end] }: ResumptionValue): boolean =>
  party === null && !context.quotationAt(verb) && context.story.partiesOf(sentence).some((each) => isSubjectBehind(context, each, end));

/** `Người dân tích cực bám biển …`: what the people do is told, where nobody says that they must. */
const isOfPeople = ({ scene }: DecisionContext, target: Party | null): boolean => target !== null && isPetitioner(scene, target);

/** `Chính phủ tạo điều kiện …`: no one person gives orders to the Government. */
const isTooHigh = ({ scene, leader }: DecisionContext, target: Party | null): boolean =>
  target !== null && (leader?.individual ?? null) !== null && isSupreme(scene, target);

const consequences = new PhraseList(FOLLOWING_OPENINGS);

/** `Theo đó, phấn đấu …`: it tells what a plan or an order that was told before holds. */
const followsFrom = ({ scene }: DecisionContext, { clause }: ResumptionValue): boolean =>
  consequences.holds(scene.tape, behindBullet(scene, clause));

/** What names nobody is only said where nothing has been ordered and nobody addressed, or where it tells what a plan holds. */
const isOnlySaid = (context: DecisionContext, value: ResumptionValue): boolean =>
  !(context.hasOrdered() || context.addressee) || followsFrom(context, value);

/**
 * `Đồng thời, rà soát …`, `Bộ Công Thương phối hợp …`, `2. Sở Y tế: kiểm tra …`: the instruction goes on without its
 * verb, while the leader who gave the last one is still speaking. Whoever was addressed last still is. Where all that the leader has
 * said are measures that need to be taken, those that name nobody are the speech, and no orders.
 */
export const continuationOf = (context: DecisionContext, sentence: number): Governing | null => {
  const opening = context.openingOf(sentence);
  if (!opening?.value.isAct || !canContinue(context, sentence, opening.value.verb[0])) return null;
  const target = addressed(context, sentence, opening.value) ?? (opening.value.isJoined ? context.addressee : null);
  if (isOfLeader(context, target) || isTooHigh(context, target) || isOfPeople(context, target)) return null;
  if (isOfSubject(context, sentence, opening.value)) return null;
  const isTold = opening.value.party === null && isOnlySaid(context, opening.value);
  return { verb: bareVerb(opening), type: 'directed', actor: context.leader, target, isStated: false, isTold };
};

const urgent = new PhraseList(URGENT_WORDS), passingOn = new Set(PASSING_ON);

/** `Bí thư yêu cầu …. Bộ trưởng Bộ Y tế | chỉ đạo …`: behind a person's order a body or office does not order, it is to urge others. */
const isToUrge = (context: DecisionContext, sentence: number, { verb: { value, start } }: Governing, told: Party): boolean =>
  (context.leader?.individual ?? null) !== null && context.hasJustInstructed(sentence) && value !== null && passingOn.has(value.verb)
  && told.end === start;

/** Whether whoever opens a line, or acts in a sentence, is told to do it at once or to urge others. */
const isUrged = (context: DecisionContext, sentence: number, governing: Governing, told: Party): boolean =>
  urgent.holds(context.scene.tape, told.end) || isToUrge(context, sentence, governing, told);

/** What is adopted is no order, but that a line tells somebody to issue a paper. */
const canBeTold = ({ type, verb }: Governing, isLine: boolean): boolean =>
  type !== 'adopted' || (isLine && verb.value?.issuesPaper === true);

/**
 * `- Sở Tài chính đôn đốc …`, `Sở Y tế khẩn trương | chỉ đạo …`: whoever opens a line of orders, or is to act at once, is told to do it,
 * also with a verb of ordering, or of issuing a paper: `Hai là, Sở Nội vụ ban hành hướng dẫn …`.
 */
export const lineOf = (context: DecisionContext, sentence: number, governing: Governing | undefined): Governing | null => {
  const { scene, leader } = context, start = scene.sentences.start[sentence]!, first = behindLineMark(scene, start);
  const told = governing?.actor ?? null, isLine = first > start;
  if (!governing || told?.start !== first || told.individual !== null) return null;
  if (!isLine && !isUrged(context, sentence, governing, told)) return null;
  if (leader === null || !context.isInstructing(sentence) || !canBeTold(governing, isLine)) return null;
  return { verb: governing.verb, type: 'directed', actor: leader, target: told, isStated: false };
};

/** Somebody else may be the subject. */
const namesActor = ({ story }: DecisionContext, sentence: number, verb: number): boolean =>
  story.partiesOf(sentence).some(({ kind, start }) => kind === 'person' || (kind === 'body' && start < verb));

/** Proposals go on without a subject, and to states: `Hai bên phối hợp …`. */
const goesOnProposing = ({ scene }: DecisionContext, { party, isAct }: ResumptionValue): boolean =>
  !party || (isAct && opensWith(lowerOf(scene.tape, party.start, party.end), STATES));

/** `Các đại biểu đề nghị …. Có chính sách …; xây dựng …`: proposals go on in the next sentence. */
export const proposalOf = (context: DecisionContext, sentence: number): Governing | null => {
  const { proposal } = context, opening = context.openingOf(sentence);
  if (!opening || proposal?.sentence !== sentence - 1) return null;
  if (!goesOnProposing(context, opening.value) || isOfSubject(context, sentence, opening.value)) return null;
  if (namesActor(context, sentence, opening.value.verb[0])) return null;
  return { verb: bareVerb(opening), type: 'proposed', actor: proposal.party, target: null, isStated: false };
};

const isActor = (target: Party, { actor }: Governing): boolean =>
  target.individual !== null && target.individual === actor?.individual;

const reports = new Set(SAYING_ACTS);

/** `cử tri Ba đề nghị làm đường; | cử tri Tư phản ánh trại heo xả thải`: among those who ask one reports, and nobody is told to. */
const isReported = ({ scene }: DecisionContext, { verb: [start, end] }: ResumptionValue, { type }: Governing): boolean =>
  type === 'proposed' && reports.has(lowerOf(scene.tape, start, end));

/** `…; Sở Tài chính bố trí kinh phí`: behind a semicolon the same order or proposal goes on to another party. */
const furtherOf = (context: DecisionContext, opening: Span<ResumptionValue>, last: Governing): Governing | null => {
  const { value } = opening, target = addressed(context, context.sentenceOf(opening.start), value);
  if (!target || !value.isAct || (last.type !== 'directed' && last.type !== 'proposed') || isActor(target, last)) return null;
  if (isReported(context, value, last)) return null;
  return { verb: bareVerb(opening), type: last.type, actor: last.actor, target, isStated: false, clause: value.clause };
};

/** Between those who are told, and words that say which of them. */
const LIST_MARKS = new Set([',', ';', AND]), ofTold = new PhraseList([...PARTY_QUALIFIERS, ...WORDS_OF_TOLD]);

/**
 * `yêu cầu thủ trưởng các sở, đơn vị thuộc tỉnh; | chủ tịch UBND các huyện …`: nothing but those who are told stands before the
 * semicolon.
 */
const isListOfTold = ({ scene, story }: DecisionContext, { verb, target }: Governing, clause: number): boolean => {
  if (target === null || target.start !== verb.end) return false;
  const ends = new Map(story.partiesOf(scene.sentences.of[verb.start]!).map(({ start, end }) => [start, end]));
  let at = target.end;
  while (at < clause) {
    const end = ends.get(at) ?? Math.max(ofTold.endAt(scene.tape, at), LIST_MARKS.has(wordAt(scene, at)) ? at + 1 : -1);
    if (end <= at) return false;
    at = end;
  }
  return true;
};

/** What governs in a sentence, and the clauses behind semicolons in which it goes on to others. */
export const withFurther = (context: DecisionContext, sentence: number, governing: readonly Governing[]): Governing[] => {
  const all = [...governing];
  for (const opening of context.resumptions.get(sentence) ?? []) {
    const { clause } = opening.value;
    const behind = all.findIndex(({ verb }) => verb.start >= clause), at = (behind < 0 ? all.length : behind) - 1, last = all[at];
    if (!last || all.some(({ verb }) => verb.start === opening.start) || isListOfTold(context, last, clause)) continue;
    const further = furtherOf(context, opening, last);
    if (further) all.splice(at + 1, 0, further);
  }
  return all;
};

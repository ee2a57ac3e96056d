import { isGoverned, isLightBetween, isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { APPEALS, CONGRATULATING, DECIDING, LETTERS, MINISTRY, PASSING_ON, URGING } from '../../lexicon/tables/decision-contexts.js';
import { AND, DONE } from '../../lexicon/tables/function-words.js';
import { TAKERS } from '../../lexicon/tables/instruction-words.js';
import { SPEAKING_FOR_OTHERS } from '../../lexicon/tables/role-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { overApposition } from '../participant/index.js';
import { actorOf } from './actor.js';
import { isInstruction, isPassiveAgent, isPetitioner } from './authority.js';
import { isPredicate, startOfClause } from './clause.js';
import type { DecisionContext, Governing } from './context.js';
import { isInformedOf } from './elsewhere.js';
import { isAgreement, isDecidable, PAUSES } from './objections.js';
import { modalGoesOn, modalGoverns, startOfObliged } from './obligation.js';
import { opinionBefore } from './opinion.js';
import { holdsPhrase, isMeanwhileBefore, startBefore, startOfContrast, startOfJoint } from './phrases.js';
import { isByPresider, pronounBefore, startOfPronoun } from './pronoun.js';
import { isLeading, isStateLeader } from './rank.js';
import { receiverOf, targetOf, targetRightBehind } from './target.js';
import { unitBefore } from './unit.js';

/** `Bà Mai, chủ tịch công đoàn công ty May Sông Đà kiến nghị …`: over an office that was not read whole. */
const isSaidByPerson = ({ story }: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>): boolean =>
  type !== 'adopted' && overApposition(story, start) !== null;

/** `Bí thư đến thăm đồn và | tặng quà …`: not in the name of a meeting, `lễ kỷ niệm và trao Huy hiệu`. */
const isGivenBesides = ({ scene, story }: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>): boolean =>
  type === 'awarded' && wordAt(scene, start - 1) === AND
  && !story.partiesOf(scene.sentences.of[start]!).some((party) => isMeeting(party) && party.start < start && party.end > start);

/** Before a second verb of one subject. */
const AND_MARKS = new Set([',', AND]);

/** `…, giao Sở Y tế …`, `… và yêu cầu Sở Y tế …`: a verb with its own target goes on in the speaker's name. */
const isJoined = ({ scene, story }: DecisionContext, { start, end, value }: Span<DecisionVerbEntry | null>): boolean =>
  (value?.type === 'directed' || value?.isRequest === true) && AND_MARKS.has(wordAt(scene, start - 1)) && targetRightBehind(story, end);

/**
 * `Bí thư nhấn mạnh | yêu cầu các xã …`: with whoever is told right behind it, the word behind a verb of speaking is what is said; a
 * paper's `ý kiến chỉ đạo | yêu cầu …` is another's.
 */
const isSaidAsOrder = ({ scene, story }: DecisionContext, { start, end, value }: Span<DecisionVerbEntry>): boolean =>
  value.type === 'directed' && targetRightBehind(story, end)
  && scene.hitBefore('SpeechVerb', start) !== undefined && scene.hitBefore('DecisionVerb', start) === undefined;

/** Whether a subject stands before a verb that is nobody's name. */
const hasSubject = (context: DecisionContext, span: Span<DecisionVerbEntry>): boolean =>
  unitBefore(context, span.start) !== null || opinionBefore(context.story, span.start) !== null || isSaidByPerson(context, span)
  || isByPresider(context.scene, span.start)
  || isGivenBesides(context, span) || isJoined(context, span) || isSaidAsOrder(context, span);

/**
 * `Ông Ba yêu cầu …; giao Sở Y tế …`, `…; tặng thôn 10 triệu đồng`: behind a semicolon whoever decided before goes on, and behind
 * another joint with an order that has a target of its own. What is adopted goes on behind what was adopted, and `đề xuất` behind a
 * proposal: behind an order it is what somebody is told to do.
 */
const actorGoingOn = (context: DecisionContext, span: Span<DecisionVerbEntry>, last: Governing | undefined): Party | null => {
  const { scene } = context, { start, value } = span;
  if (!last || !(wordAt(scene, start - 1) === ';' || isJoined(context, span) || isMeanwhileBefore(scene, start))) return null;
  const isOwn = value.type === 'directed' || value.type === 'awarded' || value.isRequest === true;
  return isOwn || value.type === last.type ? last.actor : null;
};

interface Parties { readonly actor: Party | null; readonly target: Party | null }

/** `đề nghị | G20 …`: among states a short form that nobody knows is one of theirs. */
const isStranger = ({ scene: { tape }, setting }: DecisionContext, at: number): boolean =>
  setting.isOfStates && hasFlag(tape, at, Flag.AllCaps);

/** `đề nghị | Bộ cho tuyển thêm người`: the ministry that an article is about, by that word alone. */
const isOwnMinistry = ({ scene }: DecisionContext, at: number, { individual }: Party): boolean =>
  wordAt(scene, at) === MINISTRY && hasFlag(scene.tape, at, Flag.Capital) && individual !== null && !isStateLeader(scene, individual);

/** `đề nghị` of whoever leads is an order, `yêu cầu` of those who ask a proposal. */
const typeOf = (context: DecisionContext, { end, value: { type, isRequest } }: Span<DecisionVerbEntry>, { actor, target }: Parties):
Governing['type'] => {
  const { scene, setting } = context;
  if (actor === null) return type;
  const isAsked = target === null && (isStranger(context, end) || isOwnMinistry(context, end, actor));
  if (isRequest === true && !isAsked && isInstruction(scene, actor, target, setting)) return 'directed';
  return type === 'directed' && isPetitioner(scene, actor) ? 'proposed' : type;
};

/** `Đại diện | các đảng viên | được nhận Huy hiệu, bà Mai nói`: those who stand for others, and speak. */
const speaking = new PhraseList(SPEAKING_FOR_OTHERS);

/** `chúc mừng | các đồng chí | được nhận Huy hiệu`: whom somebody congratulates or gives flowers to. */
const congratulating = new PhraseList(CONGRATULATING);
const isOfOthersDeed = (scene: Scene, { start }: Party): boolean =>
  speaking.holds(scene.tape, start) || startBefore(scene, speaking, start) >= 0 || startBefore(scene, congratulating, start) >= 0;

/** `Dịp này, 5 tập thể được tặng …`; `cùng 57 đảng viên được nhận …`, `thay mặt những người được tặng` say who is there or speaks. */
const receives = ({ scene }: DecisionContext, { start }: Span, receiver: Party | null): boolean =>
  receiver !== null && scene.hitBefore('NoSpeakerAfter', receiver.start) === undefined && !isOfOthersDeed(scene, receiver)
  && (receiver.end > start || (isLightBetween(scene, receiver.end, start) && !isGoverned(scene, receiver)));

const appeals = new Set(APPEALS);

/** `Các nước EU kêu gọi …`: an appeal of many, or of a body, to those whom nobody there leads is an opinion; a leader asks by it. */
const isOnlyAppeal = ({ verb }: DecisionVerbEntry, type: Governing['type'], actor: Party | null): boolean =>
  type !== 'directed' && appeals.has(verb) && !(actor?.individual && isLeading(actor.individual));

/** Whoever stands behind a verb to do what is ordered or proposed, or to receive what is given. */
const targetBehind = (
  { story, scene }: DecisionContext, { end, value: { type } }: Span<DecisionVerbEntry>, sentence: number,
): Party | null => {
  if (type === 'adopted') return null;
  return (type === 'awarded' ? receiverOf : targetOf)(story, end, scene.sentences.end[sentence]!);
};

const verbGoverns = (
  context: DecisionContext, span: Span<DecisionVerbEntry>, sentence: number, last: Governing | undefined,
): Governing | null => {
  if (!isPredicate(context.story, span.start) && !hasSubject(context, span)) return null;
  const actor = actorOf(context, span) ?? actorGoingOn(context, span, last);
  if (!isDecidable(context, span, actor)) return null;
  const { type, isReceived } = span.value;
  if (isReceived === true) return receives(context, span, actor) ? { verb: span, type, actor: null, target: actor, isStated: true } : null;
  const target = targetBehind(context, span, sentence);
  const found = typeOf(context, span, { actor, target });
  const isTold = isInformedOf(context, span, actor);
  return isOnlyAppeal(span.value, found, actor) ? null : { verb: span, type: found, actor, target, isStated: true, isTold };
};

/** `kiến nghị Bộ bố trí vốn; chấp thuận chủ trương …`: what is asked goes on, and nobody decides. */
const goesOnAsking = ({ scene }: DecisionContext, { type, actor, verb }: Governing, last: Governing): boolean =>
  last.type !== 'adopted' && type === 'adopted' && wordAt(scene, verb.start - 1) === ';'
  && (actor === null || actor.start < last.verb.start);

/** `BTV, BCH`: a party before the comma makes the next one a member of a list. */
const endsParty = ({ scene, partiesOf }: Story, at: number): boolean =>
  partiesOf(scene.sentences.of[at - 1]!).some(({ end }) => end === at);

/** `…, còn ông Ba đề nghị …`: behind the mark and a word that sets one against the other the next one's clause begins. */
const beginsClause = ({ scene, story }: DecisionContext, { start }: Party): boolean => {
  const joint = startOfContrast(scene, start);
  if (joint >= 0) return true;
  const mark = wordAt(scene, start - 1);
  return mark === ';' || (mark === ',' && !endsParty(story, start - 1));
};

/** `…; cử tri Lê Thị Tư, xã Tân An | kiến nghị …`: where somebody comes from stands behind the comma. */
const isAppositionBehind = ({ scene, story }: DecisionContext, { end, individual }: Party, verb: number): boolean =>
  individual !== null && wordAt(scene, end) === ',' && story.partiesOf(scene.sentences.of[verb]!).some((party) =>
    party.kind === 'place' && party.start > end && party.end <= verb && isLightBetween(scene, party.end, verb));

/** `…, các đại biểu đề nghị …`: another subject behind a comma takes over; behind `đề nghị,` it is whoever is asked. */
const hasNewSubject = (context: DecisionContext, { actor, verb }: Governing, last: Governing): boolean => {
  const { scene } = context;
  return actor !== null && actor.start > last.verb.end && actor.end <= verb.start
    && !(actor.individual === null && PAUSES.has(wordAt(scene, last.verb.end)))
    && beginsClause(context, actor)
    && (isLightBetween(scene, actor.end, verb.start) || isAppositionBehind(context, actor, verb.start));
};

/** `nhất trí với đề án, | song đề nghị …`: the word sets what is asked against what is agreed on. */
const isSetAgainst = (scene: Scene, verb: number): boolean => startOfContrast(scene, verb) >= 0;

/**
 * `đồng tình với đề xuất của huyện và đề nghị rà soát …`, `nhất trí với báo cáo, yêu cầu chi bộ …`: behind what is adopted something
 * else is asked for or ordered; behind `và` the word may be a noun, `nhiệm vụ và yêu cầu`.
 */
const isAskedBesides = ({ scene }: DecisionContext, { start, value }: Span<DecisionVerbEntry | null>, last: Governing): boolean => {
  if (last.type !== 'adopted' || value === null) return false;
  const mark = wordAt(scene, start - 1);
  return value.isRequest === true ? AND_MARKS.has(mark) || isSetAgainst(scene, start) : value.type === 'directed' && mark === ',';
};

/** Words between two verbs of one kind; with fewer they are two words for one act: `nhất trí, thông qua`, `biểu quyết và thông qua`. */
const SHORTEST_OBJECT = 3;

/**
 * `nhất trí mở cửa khẩu, | thống nhất lập tổ công tác`, `thông qua đề án và | quyết định …`, `trao Huy hiệu cho 3 đảng viên và | tặng
 * Giấy khen …`: each with its object.
 */
const isOneMore = ({ scene }: DecisionContext, { start, value }: Span<DecisionVerbEntry | null>, last: Governing): boolean =>
  value !== null && value.type === last.type && (value.type === 'awarded' || isAgreement(value) || DECIDING.includes(value.verb))
  && last.verb.value !== null
  && AND_MARKS.has(wordAt(scene, wordAt(scene, start - 1) === DONE ? start - 2 : start - 1))
  && start - 1 - last.verb.end >= SHORTEST_OBJECT;

const urging = new Set(URGING);

/** `giao Sở Y tế chỉ đạo, | đôn đốc các xã …`: whoever was told to do something just before is to urge others too. */
const isToldToUrge = ({ scene }: DecisionContext, { verb: { start, value } }: Governing, { type, target }: Governing): boolean =>
  value !== null && urging.has(value.verb) && type === 'directed' && target !== null
  && target.end < start - 1 && wordAt(scene, start - 1) === ',';

/** `“Các xã phải …” – ông Ba nói và | đề nghị …`: a verb behind the quotation in which the one before it stands. */
const isBehindQuotation = (context: DecisionContext, { verb }: Governing, last: Governing): boolean => {
  const quotation = context.quotationAt(last.verb.start);
  return verb.value !== null && quotation !== undefined && verb.start >= quotation.end;
};

/** Words of those who receive, before the passive that tells who gives. */
const LONGEST_RECEIVERS = 25;

/**
 * `2 tập thể được tặng Cờ thi đua| , 6 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen`: the mark before those, counted, who
 * receive from the agent of a passive; -1 where the verb has none.
 */
const startOfPassive = ({ scene }: DecisionContext, { type, actor, verb }: Governing, last: Governing): number => {
  if (type !== 'awarded' || last.type !== 'awarded' || actor?.end !== verb.start || !isPassiveAgent(scene, actor)) return -1;
  for (let at = actor.start - 2; at > Math.max(last.verb.end, actor.start - LONGEST_RECEIVERS); at--) {
    if (CLAUSE_MARKS.has(wordAt(scene, at)) && hasFlag(scene.tape, at + 1, Flag.Number)) return at;
  }
  return -1;
};

/** `Ông Ba trao Bằng khen cho xã; | ông đề nghị …`: behind a semicolon the pronoun is the subject of a clause of its own. */
const hasPronoun = (context: DecisionContext, { verb: { start } }: Governing): boolean => {
  const { scene } = context, clause = startOfClause(scene, start);
  return clause < start && wordAt(scene, clause - 1) === ';' && startOfPronoun(scene, start) === clause
    && pronounBefore(context, start) !== null;
};

const beginsAnew = (context: DecisionContext, each: Governing, last: Governing): boolean =>
  isBehindQuotation(context, each, last) || startOfJoint(context.scene, each.verb.start) >= 0
  || isJoined(context, each.verb) || isAskedBesides(context, each.verb, last)
  || hasNewSubject(context, each, last) || hasPronoun(context, each);

/** `yêu cầu Sở Y tế …; Sở Tài chính đề xuất …`, `…; Sở Nội vụ ban hành hướng dẫn`: behind a semicolon another body is told to. */
const isToldToPropose = ({ scene }: DecisionContext, { type, actor, verb }: Governing, last: Governing): boolean =>
  last.type === 'directed' && (type === 'proposed' || verb.value?.issuesPaper === true)
  && actor !== null && actor.individual === null
  && actor.start > last.verb.end && actor.end <= verb.start && wordAt(scene, actor.start - 1) === ';';

const letters = new PhraseList(LETTERS);

/** `giao Sở Y tế có văn bản gửi các huyện, | đề nghị …`: the letter that somebody is told to write asks for it. */
const isOfLetterOrdered = ({ scene }: DecisionContext, { type, verb: { start } }: Governing, last: Governing): boolean =>
  type !== 'adopted' && last.type === 'directed' && last.target !== null && wordAt(scene, start - 1) === ','
  && holdsPhrase(scene, letters, last.target.end, start);

const passingOn = new Set(PASSING_ON), CLAUSE_MARKS = new Set([',', ';']);

/** The token behind the last semicolon before a verb, or the start of its sentence. */
const startOfRow = (scene: Scene, verb: number): number => {
  let at = verb;
  while (at > scene.sentenceStart(verb) && wordAt(scene, at - 1) !== ';') at--;
  return at;
};

/** `yêu cầu Sở Y tế …; | Ngân hàng Nhà nước chỉ đạo các chi nhánh …`: the same leader orders the next body to pass it on. */
const asToldToPassOn = ({ scene }: DecisionContext, each: Governing, last: Governing): Governing => {
  const { type, actor, verb } = each, mark = actor ? wordAt(scene, actor.start - 1) : '';
  const isTold = mark === ';' && verb.value !== null && passingOn.has(verb.value.verb) && type === 'directed' && last.type === 'directed'
    && actor!.individual === null && actor!.end === verb.start && last.actor !== null;
  return isTold ? { ...each, actor: last.actor, target: actor, isStated: false, clause: actor!.start } : each;
};

/** Words that say which of them, between a party and its modal. */
const LONGEST_QUALIFIER = 5;

const isPlainBetween = ({ tape }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (hasFlag(tape, at, Flag.Mark)) return false;
  return to - from <= LONGEST_QUALIFIER;
};

const takers = new PhraseList(TAKERS);

/** `…; Công an tỉnh, Cục Thuế | cần …`, `…; ngành y tế | phải …`: a row of parties, or those who are told by a word of theirs. */
const startOfOthersObliged = (story: Story, at: number): number => {
  const { scene } = story, row = startOfObliged(story, at);
  if (row < at && wordAt(scene, row - 1) === ';') return row;
  const clause = startOfClause(scene, at);
  return wordAt(scene, clause - 1) === ';' && takers.holds(scene.tape, clause) && isPlainBetween(scene, clause, at) ? clause : -1;
};

/**
 * `…; các huyện | cần …`, `…; các đơn vị nhận việc | phải …`: the token at which a party behind a semicolon begins, before `at`; -1
 * where there is none.
 */
export const startOfClauseAt = (story: Story, at: number): number => {
  const { scene, partiesOf } = story, isModal = scene.at('Modal', at).length > 0;
  const party = partiesOf(scene.sentences.of[at]!).find(({ start, end }) => end <= at && wordAt(scene, start - 1) === ';'
    && (isLightBetween(scene, end, at) || (isModal && isPlainBetween(scene, end, at))));
  return party?.start ?? (isModal ? startOfOthersObliged(story, at) : -1);
};

/** `Đồng ý với đề xuất này, Bí thư nêu rõ các xã | cần …`: the subject of the sentence stands between. */
const isBehindSubject = ({ start }: Span, { type, actor, verb }: Governing): boolean =>
  type === 'adopted' && actor !== null && actor.start > verb.end && actor.end <= start;

/** `yêu cầu Sở Y tế …; UBND các huyện rà soát và | chỉ đạo các xã …`: whoever is told behind a semicolon is to urge others too. */
const isOfFurtherTold = ({ scene, resumptions }: DecisionContext, { verb: { start, value } }: Governing, last: Governing): boolean =>
  value !== null && passingOn.has(value.verb) && last.type === 'directed'
  && (resumptions.get(scene.sentences.of[start]!) ?? []).some(({ value: { clause, party, isAct } }) =>
    isAct && party !== null && clause > last.verb.start && clause === startOfRow(scene, start));

/** What a modal governs: alone in its sentence, or in a clause of its own. */
const modalBehind = (context: DecisionContext, span: Span<null>, sentence: number, last: Governing | undefined): Governing | null => {
  const isOfOwnClause = last !== undefined && startOfClauseAt(context.story, span.start) >= 0;
  if (last && !isBehindSubject(span, last) && !isOfOwnClause) return null;
  return modalGoverns(context, span, sentence) ?? (isOfOwnClause ? modalGoesOn(context, span, last) : null);
};

/** What a verb governs that stands under no other. */
const verbBehind = (
  context: DecisionContext, span: Span<DecisionVerbEntry>, sentence: number, last: Governing | undefined,
): Governing | null => {
  const each = verbGoverns(context, span, sentence, last);
  if (!each || !last) return each;
  if (isOfLetterOrdered(context, each, last) || isOfFurtherTold(context, each, last)) return null;
  if (goesOnAsking(context, each, last) || isToldToPropose(context, each, last) || isToldToUrge(context, each, last)) return null;
  const passive = startOfPassive(context, each, last);
  if (passive >= 0) return { ...each, clause: passive };
  if (beginsAnew(context, each, last)) return asToldToPassOn(context, each, last);
  return isOneMore(context, each.verb, last) ? { ...each, actor: last.actor } : null;
};

/** The verbs of a sentence that stand under no other: the first, and those that visibly begin anew. */
export const governingOf = (context: DecisionContext, sentence: number): Governing[] => {
  const spans: Span<DecisionVerbEntry | null>[] = [...context.verbs.get(sentence) ?? [], ...context.modals.get(sentence) ?? []];
  const governing: Governing[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = governing.at(-1), each = span.value === null
      ? modalBehind(context, span as Span<null>, sentence, last)
      : verbBehind(context, span as Span<DecisionVerbEntry>, sentence, last);
    if (each) governing.push(each);
  }
  return governing;
};

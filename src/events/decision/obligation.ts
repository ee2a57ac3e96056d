import { isGoverned, isLightBetween, wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { RECEIVES } from '../../lexicon/tables/clause-words.js';
import {
  BOTH_SIDES, DEMANDING, FAULTS, IDENTIFYING, MATTERS, MUST, NEED, PLACE_CIRCUMSTANCES, PLIGHTS, SOME_OF, SPEECH_CONJUNCTIONS,
  STATES_IN_GENERAL,
} from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { isInstruction } from './authority.js';
import {
  asksHow, isCircumstance, isCondition, isOfPlace, isQuestion, isRelative, isRuleTold, isUnmet,
  opensClause as beginsClause, startOfAdverbs, startOfClause,
} from './clause.js';
import type { DecisionContext, Governing } from './context.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import { isOpinion, opinionSaid } from './opinion.js';
import { holdsPhrase, startBefore } from './phrases.js';
import { isAbove } from './precedence.js';
import { isBetweenSides } from './presiding.js';
import { isForeigner, isLeading, isOutsider, isStateLeader } from './rank.js';
import { speakerOf } from './speaker.js';
import { isTopic } from './topic.js';
import { isUnit, unitBefore } from './unit.js';
import type { MeetingKind } from '../types.js';

const BEHIND_SPEECH = new Set(SPEECH_CONJUNCTIONS);

/** `cần` and `phải`: an order in the mouth of whoever leads, a remark in all others. */

const placed = new Set(PLACE_CIRCUMSTANCES);

/** `Văn phòng đại diện | tại Huế | cần …`: the place says where whoever stands before it is. */
const overPlace = ({ scene, story }: DecisionContext, party: Party): Party => {
  if (party.kind !== 'place' || !placed.has(wordAt(scene, party.start - 1))) return party;
  return story.partiesOf(scene.sentences.of[party.start]!).find(({ kind, end }) => kind === 'body' && end === party.start - 1) ?? party;
};

/** The party directly before the word, if it is not the speaker. */
const obligedParty = (context: DecisionContext, modal: Span, actor: Party): Party | null => {
  const { scene, story } = context, last = story.partiesOf(scene.sentences.of[modal.start]!).filter((party) =>
    party.end <= modal.start && party !== actor && (party.individual === null || party.individual !== actor.individual)
    && isLightBetween(scene, party.end, modal.start)).at(-1);
  return last ? overPlace(context, last) : null;
};

/** `Đồng thời, cần …`: nothing but an opening stands before it in its clause. */
const opensClause = ({ scene, story }: DecisionContext, modal: Span): boolean => {
  const at = startOfAdverbs(story, modal.start);
  return at === scene.sentenceStart(modal.start) || hasFlag(scene.tape, at - 1, Flag.Mark);
};

/** `Bí thư nhấn mạnh cần …`, `ông Ba cho rằng phải …`: what must be done stands right behind the verb of speaking. */
const followsSpeech = ({ scene, story }: DecisionContext, modal: Span): boolean => {
  const at = startOfAdverbs(story, modal.start);
  const ends = BEHIND_SPEECH.has(wordAt(scene, at - 1)) ? [at, at - 1] : [at];
  return ends.some((end) => scene.hitBefore('SpeechVerb', end) !== undefined);
};

const isOpen = (context: DecisionContext, modal: Span): boolean => opensClause(context, modal) || followsSpeech(context, modal);

/** A preposition governs the party, and the clause is about something else. */
const isOther = (context: DecisionContext, target: Party): boolean =>
  !isUnit(target) && isGoverned(context.scene, target) && !isTopic(context.scene, target);

/** Who says it: the speaker of the sentence, the leader who has been speaking, or whoever else spoke last. */
const sayerOf = (context: DecisionContext, { start }: Span, sentence: number): { actor: Party | null; isStated: boolean } => {
  const speaker = speakerOf(context, sentence, start) ?? opinionSaid(context.story, start);
  if (speaker) return { actor: speaker, isStated: true };
  const isStillLeaders = (context.isInstructing(sentence) || context.isSpeaking(sentence)) && !context.hasOtherSpeaker(sentence);
  return { actor: isStillLeaders ? context.leader : context.speakerGoingOn(sentence), isStated: false };
};

/** `“Các sở phải …”, ông Ba yêu cầu`: the verb behind the quotation says that it is an order. */
const isQuotedAsOrder = (context: DecisionContext, { start }: Span): boolean => {
  const quotation = context.quotationAt(start);
  if (!quotation || quotation.speaker.start < quotation.end) return false;
  const verb = context.scene.hit('DecisionVerb', quotation.speaker.end)?.entry.data as DecisionVerbEntry | undefined;
  return verb?.type === 'directed';
};

/** Whoever has just given orders goes on to those who do not stand above. */
const goesOnOrdering = ({ scene, leader }: DecisionContext, actor: Party, target: Party | null): boolean =>
  actor.individual === leader?.individual && !(target && isAbove(scene, target, actor));

/** `Thứ trưởng nêu rõ Công an tỉnh cần …`: a body on a lower level is told by whoever holds office above it. */
const isBelow = ({ scene }: DecisionContext, target: Party | null, actor: Party): boolean =>
  target?.kind === 'body' && actor.individual !== null && isLeading(actor.individual) && isAbove(scene, actor, target);

const canCommand = (context: DecisionContext, actor: Party, target: Party | null, sentence: number): boolean =>
  !isOpinion(actor) && (context.givesOrders(actor) || isBelow(context, target, actor)) && !context.isOutranked(actor)
  && (actor.individual === null || isInstruction(context.scene, actor, target, context.setting)
    || (context.isInstructing(sentence) && goesOnOrdering(context, actor, target)));

/** Meetings at which those who head offices tell what their work needs. */
const AT_WORK: readonly MeetingKind[] = ['conference', 'working-session', 'government'];

/** `Chánh Văn phòng UBND tỉnh cho rằng cần …`: someone in an office of ours, and nobody whom all others ask. */
const isOfficial = (scene: Scene, individual: Individual): boolean =>
  isLeading(individual) && !isOutsider(individual) && !isForeigner(individual) && !isStateLeader(scene, individual);

/** At a conference or a working session of our own those who hold office, and are giving no orders, say what their work needs. */
const isSaidAtWork = (context: DecisionContext, individual: Individual | null, sentence: number): boolean => {
  const { scene, leader, setting: { kinds, isOfStates } } = context;
  if (individual === null || isOfStates || (context.isInstructing(sentence) && leader?.individual === individual)) return false;
  return kinds.some((kind) => AT_WORK.includes(kind)) && isOfficial(scene, individual);
};

/** At a session all debate; at a meeting with voters those who hold no office ask, and the others explain. */
const isDebated = (context: DecisionContext, individual: Individual | null, sentence: number): boolean => {
  const { setting: { kinds } } = context;
  return kinds.includes('legislature') || (kinds.includes('voter-meeting') && !(individual && isLeading(individual)))
    || isSaidAtWork(context, individual, sentence);
};

/** Words of a thing before the modal. */
const LONGEST_SUBJECT = 12;

/** `Đại biểu cho rằng dự án Luật cần …`, `Theo đại biểu, dự án Luật cần …`: only a thing stands before the word in its clause. */
const isSaidOfThing = ({ scene }: DecisionContext, { start }: Span): boolean => {
  for (let at = start - 1; at >= start - LONGEST_SUBJECT; at--) {
    if (at < scene.sentenceStart(start) || hasFlag(scene.tape, at, Flag.Mark) || scene.hitBefore('SpeechVerb', at + 1)) return true;
    if (wordAt(scene, at) === IDENTIFYING) return false;
  }
  return false;
};

/** Whether a party can be told to act: a body, a place for its authorities, a unit. */
const isObliged = (target: Party | null): boolean =>
  target !== null && (target.kind === 'body' || target.kind === 'place' || isUnit(target));

/** Where laws and plans are debated or voters speak, a person or the opinions of many. */
const canPropose = (context: DecisionContext, actor: Party, sentence: number): boolean =>
  isDebated(context, actor.individual, sentence) && (actor.individual !== null || isOpinion(actor));

/** `Theo đại biểu Lê Văn Ba, tỉnh cần …`: in a debate, what a body needs to do, and all that is said to be needed, is a proposal. */
const proposedBy = (context: DecisionContext, span: Span, { actor, target }: Obliged, isStated: boolean): boolean => {
  if (wordAt(context.scene, span.start) !== NEED || !canPropose(context, actor, context.sentenceOf(span.start))) return false;
  const isDemand = isOpen(context, span) || (isStated && isSaidOfThing(context, span));
  return isObliged(target) || (isDemand && wordAt(context.scene, span.end) !== RECEIVES);
};

/** Words of the longest of such names. */
const LONGEST_NAME = 4;

/** `Hai nước cần …`, `các nước ASEAN cần …`: whether the words before the modal end in one of the names. */
const isSaidOf = ({ scene, story }: DecisionContext, modal: Span, names: readonly string[]): boolean => {
  const end = startOfAdverbs(story, modal.start), from = Math.max(scene.sentenceStart(modal.start), end - LONGEST_NAME);
  const words = lowerOf(scene.tape, from, end);
  return names.some((name) => words === name || words.endsWith(` ${name}`));
};

/** At talks and visits a leader says what both sides must do: he proposes it. */
const isProposedToBoth = (context: DecisionContext, modal: Span): boolean =>
  context.setting.kinds.some(isBetweenSides) && isSaidOf(context, modal, BOTH_SIDES);

const MEMBERS = new Set([',', AND]);

/** Start of the row of those who must act, of which the last ends before the modal: `| các cấp, các ngành | phải`. */
export const startOfObliged = (story: Story, modal: number): number => {
  const { scene } = story;
  let at = startOfAdverbs(story, modal);
  for (const party of story.partiesOf(scene.sentences.of[modal]!).filter(({ end }) => end <= at).reverse()) {
    if (party.end !== at && !(party.end === at - 1 && MEMBERS.has(wordAt(scene, at - 1)))) break;
    at = party.start;
  }
  return at;
};

const demanding = new PhraseList(DEMANDING);

/** `công việc rất lớn, đòi hỏi | các cấp, các ngành phải …`: a state of things demands it. */
const isDemandedByThings = (context: DecisionContext, modal: Span): boolean =>
  startBefore(context.scene, demanding, startOfObliged(context.story, modal.start)) >= 0;

const plights = new PhraseList(PLIGHTS);

/** `chấm dứt tình trạng người bệnh | phải tự mua thuốc`: what people suffer is told. */
const isSuffered = (scene: Scene, { start }: Span): boolean =>
  wordAt(scene, start) === MUST && holdsPhrase(scene, plights, startOfClause(scene, start), start);

/** The clause tells a rule, asks, says which thing is meant, or what the world or, elsewhere than at talks, both sides must do. */
const isNoOrder = (context: DecisionContext, modal: Span): boolean => {
  const { scene } = context, { start } = modal;
  return isQuestion(scene, start) || asksHow(scene, start) || isRelative(scene, start) || isRuleTold(scene, start)
    || isCondition(scene, start) || isUnmet(scene, start) || isSuffered(scene, modal)
    || isSaidOfObject(context, modal) || isDemandedByThings(context, modal)
    || isSaidOf(context, modal, STATES_IN_GENERAL) || (isSaidOf(context, modal, BOTH_SIDES) && !isProposedToBoth(context, modal));
};

const faults = new PhraseList(FAULTS), matters = new PhraseList([...MATTERS, ...FAULTS]), someOf = new PhraseList(SOME_OF);
/** Words of such an object before its modal. */
const LONGEST_OBJECT = 8;

/**
 * `chỉ ra những hạn chế, bất cập | cần khắc phục`, `nhấn mạnh 5 nhiệm vụ cần làm ngay:`: what is needed is said of the object of another
 * verb.
 */
const isSaidOfObject = ({ scene, story }: DecisionContext, { start }: Span): boolean => {
  const { tape } = scene, end = startOfAdverbs(story, start), from = Math.max(scene.sentenceStart(start), end - LONGEST_OBJECT);
  if (startBefore(scene, matters, end) < 0) return false;
  for (let at = end - 1; at > from; at--) {
    const isSome = someOf.holds(tape, at) || hasFlag(tape, at, Flag.Number);
    if (!isSome) continue;
    if (!scene.hitBefore('SpeechVerb', at)) return hasFlag(tape, at - 1, Flag.Word);
    return startBefore(scene, faults, end) >= 0 || wordAt(scene, scene.sentenceEnd(at) - 1) === ':';
  }
  return false;
};

/** Marks between clauses. */
const CLAUSE_MARKS = new Set([',', ';', ':']);

const isOfOneClause = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (CLAUSE_MARKS.has(wordAt(scene, at))) return false;
  return true;
};

/**
 * `Hội đồng thẩm định dự án đường ven sông cần …`, `…; các đơn vị nhận việc phải …`: whoever must act opens the clause, with words
 * behind that say which.
 */
const opensWithParty = ({ scene, story }: DecisionContext, { start, end }: Span): boolean => {
  const begins = (at: number): boolean => (wordAt(scene, start) === NEED ? beginsClause(scene, at) : wordAt(scene, at - 1) === ';');
  return wordAt(scene, end) !== RECEIVES && story.partiesOf(scene.sentences.of[start]!).some((party) =>
    party.end <= start && party.individual === null && begins(party.start) && isOfOneClause(scene, party.end, start));
};

/** Somebody is obliged, or nothing but an opening stands before; a thing (`Dự án cần …`) only while a leader is giving orders. */
const isAddressed = (context: DecisionContext, span: Span, { actor, target }: Obliged, sentence: number): boolean => {
  if (target !== null) return true;
  if (context.setting.isOfStates && !context.isChair(actor)) return false;
  if (isOpen(context, span)) return true;
  if (isCircumstance(context.scene, span.start)) return false;
  return opensWithParty(context, span) || context.isInstructing(sentence)
    || (context.isChair(actor) && !isOfPlace(context.scene, span.start));
};

interface Obliged { readonly actor: Party; readonly target: Party | null }

/**
 * Whoever must act; `undefined` where a preposition governs the party before the word, and the clause is about something else: while a
 * leader gives orders, what must be so is one too, `Việc kết nối với các sở phải …`, and that party is not told.
 */
const targetBefore = (context: DecisionContext, span: Span<null>, actor: Party, sentence: number): Party | null | undefined => {
  const before = obligedParty(context, span, actor) ?? unitBefore(context, span.start);
  if (before === null || !isOther(context, before)) return before;
  return context.isInstructing(sentence) ? null : undefined;
};

/** `…, các sở cần …`: an instruction when a leader says it or has just been instructing, a proposal in the mouth of others. */
export const modalGoverns = (context: DecisionContext, span: Span<null>, sentence: number): Governing | null => {
  const { actor, isStated } = sayerOf(context, span, sentence);
  if (isNoOrder(context, span)) return null;
  if (!actor) return isProposedToBoth(context, span) ? { verb: span, type: 'proposed', actor, target: null, isStated } : null;
  const target = targetBefore(context, span, actor, sentence);
  if (target === undefined) return null;
  if (isProposedToBoth(context, span)) return { verb: span, type: 'proposed', actor, target, isStated };
  if (isQuotedAsOrder(context, span) || canCommand(context, actor, target, sentence)) {
    return isAddressed(context, span, { actor, target }, sentence) ? { verb: span, type: 'directed', actor, target, isStated } : null;
  }
  return proposedBy(context, span, { actor, target }, isStated) ? { verb: span, type: 'proposed', actor, target, isStated } : null;
};

/** `yêu cầu Sở Y tế …; ngành giáo dục | phải …`: behind the semicolon of an order or a proposal a clause of its own goes on with it. */
export const modalGoesOn = (context: DecisionContext, span: Span<null>, { type, actor }: Governing): Governing | null => {
  if (actor === null || (type !== 'directed' && type !== 'proposed') || isNoOrder(context, span)) return null;
  return { verb: span, type, actor, target: obligedParty(context, span, actor), isStated: false };
};

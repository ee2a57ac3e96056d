import { isGoverned, isLightBetween, isMeeting, openingParty, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { PREDICATE_OPENERS } from '../../lexicon/tables/clause-words.js';
import { CONGRATULATING, PAPERS_THAT_ORDER } from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { JOINED_BY } from '../../lexicon/tables/role-verbs.js';
import type { MeetingValue } from '../meeting/value.js';
import { spansWithin } from '../meeting/within.js';
import { assemblyBehind } from './assembly.js';
import { hasAuthority } from './authority.js';
import { clauseAt, isBehindLabel } from './clause-starts.js';
import { isFirstPersonBefore, isSelfBefore, opensClause, startOfAdverbs, startOfClause } from './clause.js';
import type { DecisionContext } from './context.js';
import { opinionBefore } from './opinion.js';
import { behindMeanwhile, isMeanwhileBefore, startBefore, startOfJoint } from './phrases.js';
import { Flag, hasFlag } from '../../text/index.js';
import { behindBullet } from '../lines.js';
import { pronounBefore, pronounOpening } from './pronoun.js';
import { viewHolder } from './speaker.js';
import { targetRightBehind } from './target.js';
import { unitBefore, unitOpening, unitOverVisit } from './unit.js';
import { votersBefore } from './voters.js';

const COMPANY = new Set(JOINED_BY);
const predicates = new Set(PREDICATE_OPENERS), JOINTS = new Set([',', AND]);

/** `Cơ bản nhất trí với dự thảo, các đại biểu đề nghị …`: the subject stands behind the first clause. */
const subjectBehind = ({ scene, story }: DecisionContext, verb: number, end: number): Party | null =>
  story.partiesOf(scene.sentences.of[verb]!).find((party) =>
    party.start > end && wordAt(scene, party.start - 1) === ',' && (party.individual !== null || party.kind === 'group')) ?? null;

/** Words before the verb of a sentence that has no subject of its own: `Đồng thời, đề nghị …`. */
const OPENING_WORDS = 3;

/** `“Tôi đề nghị …”, ông Lê Văn Ba nói`: whoever is quoted, where the quotation names no other subject right before the verb. */
const quotedActor = (context: DecisionContext, verb: number): Party | null => {
  const quotation = context.quotationAt(verb);
  if (!quotation) return null;
  const { scene } = context, at = startOfAdverbs(context.story, verb);
  const opens = at <= quotation.start || at === scene.sentenceStart(verb) || wordAt(scene, at - 1) === ',';
  return opens || isSelfBefore(scene, at) ? quotation.speaker : null;
};

/** `Kỳ họp thứ tư HĐND tỉnh khóa XV đã thông qua`: the meeting that is the subject, by its full name. */
export const meetingBefore = ({ scene }: Story, verb: number): Span | null => {
  for (let at = scene.sentenceStart(verb); at < verb; at++) {
    const found = scene.at('Meeting', at).find(({ end }) => end <= verb && isLightBetween(scene, end, verb));
    if (found) return found;
  }
  return null;
};

/** The body that the name of the meeting holds. */
const bodyOfMeeting = ({ story, scene }: DecisionContext, verb: number): Party | null => {
  const meeting = meetingBefore(story, verb);
  if (!meeting) return null;
  return story.partiesOf(scene.sentences.of[verb]!).find(({ kind, start, end }) =>
    kind === 'body' && start >= meeting.start && end <= meeting.end) ?? null;
};

const isPress = ({ kind, span }: Party): boolean => kind === 'body' && (span.value as BodyValue).kind === 'press';

/** Words before a party inside of its bracket. */
const LONGEST_BRACKET = 6;

/** `(thôn 5, huyện Lạc Sơn)`: it says where whoever stands before comes from. */
const isBracketed = (scene: Scene, { start, end }: Party): boolean => {
  if (wordAt(scene, end) !== ')') return false;
  const from = Math.max(scene.sentenceStart(start), start - LONGEST_BRACKET);
  for (let at = start - 1; at >= from; at--) if (wordAt(scene, at) === '(') return true;
  return false;
};

/** Words between somebody's name and where he comes from: `, thôn 5,`. */
const LONGEST_HAMLET = 5;

/** `Cử tri Lê Thị Tư, thôn 5, | xã Tân An | kiến nghị …`: a place behind a name and its comma. */
const isHomeOf = (scene: Scene, { kind, start }: Party, before: Party): boolean =>
  kind === 'place' && wordAt(scene, start - 1) === ',' && before.kind === 'person' && wordAt(scene, before.end) === ','
  && start - before.end <= LONGEST_HAMLET && !isGoverned(scene, before);

/** Whoever stands before a place, in brackets or behind a comma, that only says where somebody comes from. */
const residentOf = ({ scene }: DecisionContext, found: Party, parties: readonly Party[]): Party | null => {
  const before = parties.filter(({ end }) => end < found.start);
  if (isBracketed(scene, found)) return before.at(-1) ?? null;
  const named = before.filter(({ kind }) => kind !== 'place').at(-1);
  return named && isHomeOf(scene, found, named) ? named : null;
};

/**
 * `Ông Ba cho biết doanh nghiệp vẫn khai thác, mặc dù UBND xã đã có công văn | yêu cầu …`: behind the subject of the sentence
 * another party has a predicate of its own.
 */
const subjectOfOwnClause = ({ scene, story }: DecisionContext, outer: Party, verb: number): Party | null => {
  if (wordAt(scene, verb - 1) === AND || isMeanwhileBefore(scene, verb)) return null;
  const clause = startOfClause(scene, verb);
  return story.partiesOf(scene.sentences.of[verb]!).find(({ start, end, kind }) =>
    start >= Math.max(outer.end, clause) && end < verb && kind !== 'place' && predicates.has(wordAt(scene, end))) ?? null;
};

/** `Ông Ba ủng hộ lập trường ĐH Quốc tế và | đề nghị …`: what stands right before the joint of two verbs is the object of the first. */
const isObjectOfFirst = ({ scene }: DecisionContext, { end, individual }: Party, verb: number): boolean => {
  const isMeanwhile = wordAt(scene, end) === ',' && isMeanwhileBefore(scene, verb) && startOfJoint(scene, verb) === end + 1;
  return individual === null && (isMeanwhile || (wordAt(scene, end) === AND && end + 1 === verb));
};

/** `Bí thư thăm gia đình mẹ Sơ, | tặng quà …`: who gives does not stand before the mark, but whoever was visited or honoured. */
const isVisited = ({ scene }: DecisionContext, { end }: Party, { start, value: { type } }: Span<DecisionVerbEntry>): boolean =>
  type === 'awarded' && end + 1 === start && hasFlag(scene.tape, end, Flag.Mark);

/** `đoàn đến thăm | Trung đoàn 6; tặng quà …`: whoever stands in the name of a visit is not who gives, though nobody else is named. */
const isWhomOneVisits = (scene: Scene, { start, end }: Party): boolean =>
  spansWithin<MeetingValue>(scene, 'Meeting', scene.sentenceStart(start), start)
    .some((each) => each.value.head.isVerb === true && each.end >= end);

/**
 * `do ông Ba làm Trưởng ban; | thông qua …`, `… với Lào; đồng thời | nhất trí …`: what stands right before a semicolon ends the clause
 * of a verb before it.
 */
const endsClause = ({ scene }: DecisionContext, { end }: Party, verb: number): boolean =>
  wordAt(scene, end) === ';' && (end + 1 === verb || behindMeanwhile(scene, end + 1) === verb);

const honouring = new PhraseList(CONGRATULATING);

/** `Bí thư cảm ơn | bà con, giao UBND xã …`: whom the subject thanks or praises before it gives orders. */
const isHonoured = ({ scene }: DecisionContext, { start, end }: Party, verb: number): boolean =>
  end < verb && JOINTS.has(wordAt(scene, end)) && startBefore(scene, honouring, start) >= 0;

/** `Bí thư giao Sở Y tế giám sát | tổ công tác, yêu cầu các xã …`: behind a first order whoever stands before the comma is of that. */
const isOfFirstOrder = ({ scene, story, verbs }: DecisionContext, last: Party, span: Span<DecisionVerbEntry>): boolean =>
  last.end + 1 === span.start && wordAt(scene, last.end) === ',' && wordAt(scene, last.start - 1) !== ','
  && (span.value.type === 'directed' || span.value.isRequest === true) && targetRightBehind(story, span.end)
  && (verbs.get(scene.sentences.of[span.start]!) ?? []).some(({ end, value: { type } }) => end <= last.start && type === 'directed');

/** `Bí thư điều hành kỳ họp, phát biểu, | đề nghị …`: the meeting that somebody leads does not ask for anything. */
const isLedMeeting = (scene: Scene, last: Party, { start, value: { type } }: Span<DecisionVerbEntry>): boolean =>
  type !== 'adopted' && isMeeting(last) && last.end < start && wordAt(scene, last.end) === ','
  && !isLightBetween(scene, scene.sentenceStart(start), last.start);

/** The subject of a verb, over the object of a verb before it. */
const subjectOver = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null => {
  const { scene, story } = context, verb = span.start, last = subjectOf(story, verb);
  if (last === null) return null;
  const isOver = isObjectOfFirst(context, last, verb) || isVisited(context, last, span) || endsClause(context, last, verb)
    || isHonoured(context, last, verb) || isOfFirstOrder(context, last, span) || isLedMeeting(scene, last, span);
  if (!isOver) return last;
  const opening = openingParty(scene, story.partiesOf(scene.sentences.of[verb]!).filter(({ end }) => end <= last.start));
  return opening ?? (isWhomOneVisits(scene, last) ? unitOverVisit(context, verb) : last);
};

/** The subject, if it is none of those who only report, or who stand in brackets. */
const subjectIn = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null => {
  const { scene, story } = context, verb = span.start;
  const found = subjectOver(context, span), parties = story.partiesOf(scene.sentences.of[verb]!);
  const inner = found && found.end < verb && !isLightBetween(scene, found.end, verb) ? subjectOfOwnClause(context, found, verb) : null;
  if (inner) return inner;
  const resident = found && residentOf(context, found, parties);
  if (resident) return resident;
  if (!found || !isPress(found)) return found;
  return parties.find((party) =>
    party.start >= found.end && party.end <= verb && party.individual !== null && !isGoverned(scene, party)) ?? null;
};

/** Whoever speaks first in the sentence of a verb, before it, by name or as a pronoun. */
const speakerBefore = (context: DecisionContext, { start }: Span): Party | null => {
  const { scene, story, speeches } = context;
  const speech = (speeches.get(scene.sentences.of[start]!) ?? []).find((each) => each.value.verb < start);
  const speaker = speech ? subjectOf(story, speech.value.verb) ?? pronounBefore(context, speech.value.verb) : null;
  return speaker?.individual ? speaker : null;
};

/** `Ông Ba nhấn mạnh …; khẳng định …; | đề nghị hai nước …`: a request behind a semicolon is made by whoever speaks in the sentence. */
const speakerInRow = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null =>
  (span.value.isRequest === true && wordAt(context.scene, span.start - 1) === ';' ? speakerBefore(context, span) : null);

/** `Đồng chí tiếp thu ý kiến, | giao Sở Y tế …`: an order with its own target goes on in the name of whoever speaks. */
const speakerGivingOrders = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null => {
  const { scene, story } = context, { start, end, value } = span;
  const isOrder = value.type === 'directed' || value.isRequest === true;
  const isJoined = JOINTS.has(wordAt(scene, start - 1)) || startOfJoint(scene, start) >= 0;
  return isOrder && isJoined && targetRightBehind(story, end) ? speakerBefore(context, span) : null;
};

/** `Bí thư Lê Văn Ba | cùng các đại biểu | trao …`: whoever acts with others, and not those who are with him. */
const leaderOfCompany = ({ scene, story }: DecisionContext, { start, kind }: Party): Party | null => {
  if (kind !== 'group' || !COMPANY.has(wordAt(scene, start - 1))) return null;
  const joint = COMPANY.has(wordAt(scene, start - 2)) ? start - 2 : start - 1;
  return story.partiesOf(scene.sentences.of[start]!).find(({ end, individual }) => individual !== null && end === joint) ?? null;
};

/** The subject; of those who act together whoever is named, unless they adopt something. */
const actingSubject = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null => {
  const subject = subjectIn(context, span);
  return (subject && span.value.type !== 'adopted' ? leaderOfCompany(context, subject) : null) ?? subject;
};

/** `Tối 5/6, đoàn đến thôn Chiềng, tặng quà …`: who opens a clause of the sentence by a word of theirs. */
const giverOpening = (context: DecisionContext, verb: number): Party | null =>
  unitOpening(context, verb) ?? unitOverVisit(context, verb) ?? pronounOpening(context, verb);

/** Whom the sentence names: whoever is quoted, the pronoun's person, a unit, the subject; `undefined` where it is somebody unknown. */
const namedActor = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null | undefined => {
  const verb = span.start;
  const known = quotedActor(context, verb) ?? pronounBefore(context, verb) ?? unitBefore(context, verb)
    ?? opinionBefore(context.story, verb) ?? votersBefore(context, verb);
  if (known) return known;
  if (isFirstPersonBefore(context.scene, startOfAdverbs(context.story, verb))) {
    return context.speakerGoingOn(context.sentenceOf(verb)) ?? undefined;
  }
  return actingSubject(context, span) ?? bodyOfMeeting(context, verb)
    ?? (span.value.type === 'awarded' ? giverOpening(context, verb) : null);
};

/** Who adopts, in a sentence that names nobody before the verb. */
const adopterOf = ({ story, leader }: DecisionContext, verb: Span, behind: Party | null): Party | null =>
  assemblyBehind(story, verb, true) ?? behind ?? leader ?? assemblyBehind(story, verb, false);

/** `Đồng thời, đề nghị …`, `Về nước sạch, giao …`: a verb with nothing but an opening or a topic before it. */
const opensSentence = ({ scene, story }: DecisionContext, verb: number): boolean => {
  const start = scene.sentenceStart(verb);
  return verb - start <= OPENING_WORDS || isLightBetween(scene, start, verb) || clauseAt(scene, startOfAdverbs(story, verb)) === start;
};

/** `Theo Bí thư Lê Văn Ba, việc này là sai, đồng thời | chỉ đạo …`: the verb goes on in the name of whose view is told. */
const holderGoingOn = (context: DecisionContext, { start, value }: Span<DecisionVerbEntry>): Party | null => {
  const { scene } = context, isOrder = value.type === 'directed' || value.isRequest === true;
  if (!isOrder || !(JOINTS.has(wordAt(scene, start - 1)) || isMeanwhileBefore(scene, start))) return null;
  const holder = viewHolder(context, context.sentenceOf(start));
  return holder && holder.end <= start ? holder : null;
};

/** `1. Trường hợp ông Ba: | Giao Sở Y tế …`: a line of orders, or a sentence, names its matter before the colon, not who orders. */
const isBehindMatter = (context: DecisionContext, verb: number): boolean => {
  const { scene } = context, start = scene.sentenceStart(verb);
  return wordAt(scene, verb - 1) === ':' && (behindBullet(scene, start) > start || isBehindLabel(scene, verb))
    && context.isInstructing(context.sentenceOf(verb));
};

const papers = new PhraseList(PAPERS_THAT_ORDER);

/** `Chỉ thị yêu cầu …`, `Bên cạnh đó, công văn cũng giao …`: the paper that opens the clause orders in the name of whoever issued it. */
const issuerOf = ({ scene, story, leader, issuer }: DecisionContext, { start, value }: Span<DecisionVerbEntry>): Party | null => {
  if (value.type === 'adopted') return null;
  const paper = startBefore(scene, papers, startOfAdverbs(story, start));
  return paper >= 0 && opensClause(scene, paper) ? leader ?? issuer : null;
};

/** Sentences between what a body decides and the order in its name. */
const REACH = 2;

/** `UBKT quyết định khiển trách ông Ba. | Yêu cầu Đảng ủy xã kiểm điểm.`: the body that decided just before goes on. */
const deciderBefore = ({ scene, story, verbs, speeches }: DecisionContext, verb: number): Party | null => {
  const sentence = scene.sentences.of[verb]!;
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH) && !speeches.has(at); at--) {
    const decided = (verbs.get(at) ?? []).find(({ value }) => value.type === 'adopted');
    const subject = decided && subjectOf(story, decided.start);
    if (subject) return subject.kind === 'body' && hasAuthority(scene, subject) ? subject : null;
  }
  return null;
};

/** Who was proposing or giving orders a moment ago. */
const goingOn = (context: DecisionContext, verb: number): Party | null =>
  context.proposerAt(context.sentenceOf(verb)) ?? context.leader;

/** Who decides: whom the sentence names or, in a sentence without a subject, whoever spoke last. */
export const actorOf = (context: DecisionContext, span: Span<DecisionVerbEntry>): Party | null => {
  const { start: verb, end, value } = span, { leader } = context;
  if (isBehindMatter(context, verb)) return leader;
  const named = speakerInRow(context, span) ?? issuerOf(context, span) ?? namedActor(context, span);
  if (named !== null) return named ?? null;
  const holder = holderGoingOn(context, span) ?? speakerGivingOrders(context, span);
  if (holder || !opensSentence(context, verb)) return holder;
  const behind = subjectBehind(context, verb, end);
  if (value.type === 'adopted') return adopterOf(context, span, behind);
  return goingOn(context, verb) ?? behind ?? deciderBefore(context, verb);
};

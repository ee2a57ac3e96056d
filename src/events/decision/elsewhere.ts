import { isLightBetween, subjectOf, wordAt, type Individual, type Party } from '../../discourse/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { INFORMING_VERBS, LETTER_WORDS, LETTERS, SOME_PEOPLE, OPENINGS_AT_MEETINGS } from '../../lexicon/tables/decision-contexts.js';
import { DONE, THERE_IS, WILL } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import { isAgendaVerb } from '../agenda/index.js';
import { isOfLead } from '../lead.js';
import { isAmongThoseWhoMeet } from './authority.js';
import { isLegislature } from './setting.js';
import { isFirstPersonBefore, startOfAdverbs, startOfClause } from './clause.js';
import type { DecisionContext } from './context.js';
import { startBefore } from './phrases.js';
import { held, isSupreme } from './rank.js';
import type { MeetingKind } from '../types.js';

/** What a body or group has decided elsewhere or will decide, and a report tells as history, as a result, or as a plan. */

const isNobodyByName = (actor: Party | null): actor is Party => actor !== null && actor.individual === null;

/** `Ngày 3/7/2013, Chính phủ quyết định …`: the sentence opens with a time before the meetings. */
export const isOfEarlierTime = ({ setting }: DecisionContext, { start }: Span, actor: Party | null): boolean =>
  isNobodyByName(actor) && setting.isEarlier(start);

const TENSES = new Set([DONE, WILL]);

/** The token of `đã` or `sẽ` right behind a subject, with light words between; -1 where none stands. */
const tenseBehind = (scene: Scene, { end }: Party, verb: number): number => {
  for (let at = end; at < verb && isLightBetween(scene, end, at + 1); at++) if (TENSES.has(wordAt(scene, at))) return at;
  return -1;
};

/** Words between the tense and the first verb of the row: `đã | thẳng thắn | thảo luận`. */
const NEAR = 4;

/** `đã thảo luận, đề nghị …`: those who confer or speak do so at the meeting, and ask there for what follows. */
const hasConferred = (scene: Scene, tense: number, verb: number): boolean => {
  if (wordAt(scene, tense) !== DONE) return false;
  for (let at = tense + 1; at < Math.min(verb, tense + NEAR); at++) if (isAgendaVerb(scene, at) || scene.hit('SpeechVerb', at)) return true;
  return false;
};

const opensAtMeeting = new PhraseList(OPENINGS_AT_MEETINGS);
/** `Sau khi nghe báo cáo, Chủ tịch UBND tỉnh đã yêu cầu …`: an office that nobody's name is joined to speaks at the meeting. */
export const isSaidThere = (scene: Scene, { kind }: Party, verb: number): boolean =>
  kind === 'office' && opensAtMeeting.holds(scene.tape, scene.sentenceStart(verb));

/**
 * `Công an huyện đã khám phá 12 vụ, đề nghị truy tố 9 bị can`, `Các hội sẽ họp, kiến nghị …`: the tense behind the subject holds for
 * the whole row of verbs, and the row tells results or plans.
 */
export const isOfDoneOrPlanned = (
  { scene }: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>, actor: Party | null,
): boolean => {
  if (!isNobodyByName(actor) || isAmongThoseWhoMeet(scene, actor)) return false;
  if (actor.end > start || actor.start < scene.sentenceStart(start) || (type !== 'directed' && type !== 'proposed')) return false;
  if (isSaidThere(scene, actor, start)) return false;
  const tense = tenseBehind(scene, actor, start);
  return tense >= 0 && !hasConferred(scene, tense, start);
};

const SITTINGS: ReadonlySet<MeetingKind> = new Set(['legislature', 'standing-committee', 'plenum', 'congress']);

/**
 * `Quốc hội đã thông qua Luật Cây xanh` told at a ceremony, `Bộ Công thương quyết định …` told in a session of an assembly: a body
 * adopts where it sits, an inspection committee in sessions of its own. What the headline or lead tells is the news.
 */
export const isAdoptedElsewhere = (
  { scene, setting }: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>, actor: Party | null,
): boolean => {
  const { kinds, namesLegislature } = setting;
  if (type !== 'adopted' || actor?.kind !== 'body' || kinds.length === 0 || isOfLead(scene, start)) return false;
  const holdsOwn = (actor.span.value as BodyValue).kind === 'party' && !namesLegislature;
  if (!isLegislature(actor)) return !holdsOwn && kinds.every((kind) => kind === 'legislature');
  return wordAt(scene, start - 1) === DONE && !kinds.some((kind) => SITTINGS.has(kind));
};

const letters = new PhraseList(LETTERS), letterWords = new Set(LETTER_WORDS);

/** Start of whoever or whatever stands before `at` as the address or number of a letter; `at` where nothing does. */
const stepBack = ({ scene, story }: DecisionContext, at: number): number => {
  const party = story.partiesOf(scene.sentences.of[at - 1]!).find(({ end }) => end === at);
  if (party) return party.start;
  return letterWords.has(wordAt(scene, at - 1)) || hasFlag(scene.tape, at - 1, Flag.Number) ? at - 1 : at;
};

/** `kiến nghị UBND tỉnh có văn bản | đề nghị …`: the letter is what somebody asks for. */
const isAskedFor = ({ scene, verbs }: DecisionContext, at: number): boolean =>
  (verbs.get(scene.sentences.of[at]!) ?? []).some(({ start }) => start < at && start >= startOfClause(scene, at));

/**
 * `Sau đó, Sở Nội vụ có công văn số 12 đề nghị …`: in the report of a meeting what a letter has asked for is how it came to be, unless
 * the headline or lead tells it.
 */
export const isByLetter = (context: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>): boolean => {
  const { scene, story, setting } = context;
  if (setting.kinds.length === 0 || (type !== 'directed' && type !== 'proposed') || isOfLead(scene, start)) return false;
  let at = startOfAdverbs(story, start);
  while (at > scene.sentenceStart(start) && startBefore(scene, letters, at) < 0) {
    const before = stepBack(context, at);
    if (before === at) return false;
    at = before;
  }
  return at > scene.sentenceStart(start) && !isAskedFor(context, at);
};

/** `Chủ tịch UBND tỉnh Bình Sơn cho hay, tỉnh Bình Sơn …`: whoever holds an office there tells what is his own. */
const isOfOwn = ({ tape }: Scene, { start, end }: Party, informer: Individual): boolean => {
  const words = lowerOf(tape, start, end);
  return held(informer).some(({ body, place }) =>
    [body, place].some((each) => each !== null && lowerOf(tape, each.start, each.end).includes(words)));
};

const informing = new PhraseList(INFORMING_VERBS);

/**
 * `Ông Ba cho biết, ngành điện đề nghị …`: a person informs of what others ask for and order, or have ordered before; what the highest
 * bodies order is the news, whoever tells it.
 */
export const isInformedOf = (
  { scene, story, speeches }: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>, actor: Party | null,
): boolean => {
  if (actor === null || actor.end > start || (type !== 'directed' && type !== 'proposed') || isSupreme(scene, actor)) return false;
  if (actor.individual !== null && wordAt(scene, start - 1) !== DONE) return false;
  return (speeches.get(scene.sentences.of[start]!) ?? []).some(({ value: { verb } }) => {
    if (verb >= actor.start || !informing.holds(scene.tape, verb)) return false;
    const informer = subjectOf(story, verb)?.individual ?? null;
    return informer !== null && informer !== actor.individual && !isOfOwn(scene, actor, informer);
  });
};

const people = new PhraseList(SOME_PEOPLE);

/** `Có đồng chí đề nghị …`: that somebody asks is told to be answered. */
export const isOfSomebody = ({ scene, story }: DecisionContext, { start }: Span): boolean => {
  const at = startBefore(scene, people, startOfAdverbs(story, start));
  return at >= 0 && wordAt(scene, at - 1) === THERE_IS;
};

/** `chúng tôi đã xử lý, yêu cầu …`: the past of whoever speaks holds for the whole row of his verbs, but for one of speaking. */
export const isOwnPast = (scene: Scene, verb: number): boolean => {
  for (let at = scene.sentenceStart(verb) + 1; at < verb; at++) {
    if (wordAt(scene, at) !== DONE || !isFirstPersonBefore(scene, at)) continue;
    return at + 1 === verb || scene.hit('SpeechVerb', at + 1) === undefined;
  }
  return false;
};

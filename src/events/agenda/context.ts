import { isLightBetween, openingParty, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { HEAR, IN_SESSION, OBLIGERS, OTHER_TIMES, WHEN, WILL } from '../../lexicon/tables/agenda-verbs.js';
import { BEFORE_LIMIT } from '../../lexicon/tables/clause-words.js';
import { PASSIVE } from '../../lexicon/tables/function-words.js';
import type { Scene, Span } from '../../grammar/index.js';
import { lowerOf } from '../../text/index.js';
import { isOfLead } from '../lead.js';
import { behindBullet } from '../lines.js';
import { firstBehind, partyBefore } from '../near-parties.js';
import { Words } from './lexicon.js';
import type { AgendaSource, AgendaValue } from './reading.js';
import { endOfJoint, isMeeting, isTask, markAt, saysAt } from './tokens.js';

/** Whether what surrounds a verb makes it tell of the meeting: no task, no quotation, a fitting subject. */

/** How far before a verb words can govern it. */
const REACH = 80;

const sentenceReach = (scene: Scene, at: number): number => Math.max(scene.sentenceStart(at), at - REACH);

const clauseStart = (scene: Scene, at: number): number => {
  const limit = sentenceReach(scene, at);
  let start = at;
  while (start > limit && markAt(scene, start - 1) !== ';') start--;
  return start;
};

const hasMeeting = (scene: Scene, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (isMeeting(scene, i)) return true;
  return false;
};

/** `gặp Thủ tướng Lào để | thảo luận …`: the verb tells what a meeting before it was for; further down that is another meeting. */
const isPurpose = (scene: Scene, from: number, at: number): boolean => {
  if (!isOfLead(scene, at) || !scene.hitBefore(Words.InOrderTo, at)) return false;
  for (let i = from; i < at; i++) if (scene.at('Meeting', i).length > 0) return true;
  return false;
};

/** Token behind the words of time that stand at `at`: `… chiều nay`, `… ngày 5/6`. */
const behindTime = (scene: Scene, at: number): number => scene.at('Date', at)[0]?.end ?? scene.hit(Words.ItemEnd, at)?.end ?? at;

/** `…, | Bộ trưởng nhận thấy`: who speaks in the main clause. */
const isSpeaker = (scene: Scene, { start, end }: Party): boolean =>
  markAt(scene, start - 1) === ',' && saysAt(scene, end);

/** Whether a verb opens its sentence, behind a bullet or the words that say when it was: `Buổi chiều, | cho ý kiến về …`. */
const opensSentence = (scene: Scene, verb: number): boolean => {
  const first = scene.sentenceStart(verb);
  return verb === first || verb === behindBullet(scene, first)
    || (markAt(scene, verb - 1) === ',' && scene.at('Date', first)[0]?.end === verb - 1);
};

/** `Trao đổi về tình hình khu vực, | hai bên nhất trí …`: who acts stands behind the comma, or farther on with a verb of saying. */
const subjectBehind = (story: Story, { start, value: { items } }: Span<AgendaValue>): Party | undefined => {
  const { scene } = story, end = behindTime(scene, items.at(-1)![1]);
  if (!opensSentence(scene, start) || markAt(scene, end) !== ',') return undefined;
  const subject = scene.hit(Words.BothSides, end + 1) ? end + 2 : end + 1;
  return story.partiesOf(scene.sentences.of[start]!).find((each) =>
    each.kind !== 'place' && ((each.start > end && each.start <= subject) || (each.start > end && isSpeaker(scene, each))));
};

/** The party right before the verb, with only light words between; a place acts only as far as it takes part. */
const directSubject = (story: Story, verb: number): Party | undefined => {
  const { scene } = story, at = scene.hitBefore(Words.VerbLead, verb)?.start ?? verb, last = partyBefore(story, at);
  return last && last.kind !== 'place' && isLightBetween(scene, last.end, at) ? last : undefined;
};

/** Parties that may stand before a person who is joined to another: `Ngoại trưởng Ba và Bộ trưởng Ngoại giao | Lan`. */
const MOST_TITLES = 3;

/** Whether `và` joins a person to another one right before, with titles between. */
const isJoined = (story: Story, { start, kind }: Party): boolean => {
  if (kind !== 'person') return false;
  const { scene } = story, parties = story.partiesOf(scene.sentences.of[start]!), index = firstBehind(parties, start);
  let from = start;
  for (const { kind: other, start: first, end } of parties.slice(Math.max(0, index - MOST_TITLES), index).reverse()) {
    if (other === 'person') return endOfJoint(scene, end) === from;
    if (other !== 'office' || (end !== from && markAt(scene, end) !== ',')) return false;
    from = first;
  }
  return false;
};

/** Whether those who act are more than one, and talk with each other: `hai bên`, `hai Bộ trưởng Ngoại giao`, `ông Ba và bà Tư`. */
const areSeveral = (story: Story, party: Party | undefined): boolean => {
  const { scene } = story;
  if (!party) return false;
  return party.kind === 'group' || scene.hit(Words.BothSides, party.start - 1) !== undefined
    || scene.hit(Words.BothSides, party.start) !== undefined || isJoined(story, party);
};

/** `Hai bên đánh giá cao …; | trao đổi về …`: in a row of clauses the sides stand once, at the start of the sentence. */
const goesOnOfSides = ({ scene }: Story, at: number): boolean =>
  ';,'.includes(markAt(scene, at - 1) || ' ') && scene.hit(Words.BothSides, scene.sentenceStart(at)) !== undefined;

/** Who acts: `Đoàn khảo sát tới | huyện Lạc Sơn xem xét …`: where they went does not. */
const actorOf = (story: Story, at: number): Party | null | undefined => {
  const { scene } = story, subject = subjectOf(story, at);
  if (subject?.kind !== 'place') return subject;
  return openingParty(scene, story.partiesOf(scene.sentences.of[at]!).filter(({ end }) => end <= at));
};

/** `Quốc hội dành một ngày để thảo luận …`: a body or its members stand further before. */
const hasBodyForSubject = (story: Story, at: number): boolean => {
  const subject = actorOf(story, at);
  return subject?.kind === 'body' || subject?.kind === 'group';
};

const elsewhere = new PhraseList(OTHER_TIMES);

/** Words at the start of a sentence that say when it was, and of them the first: `Trước đó`. */
const OPENING = 12, EARLIER_WORDS = 2;

/** `Trước đó, buổi sáng, …`, `Trước đó, trong phiên sáng cùng ngày, …`: earlier at the same meeting. */
const isOfSameDay = (scene: Scene, start: number): boolean => {
  for (let at = start; at < start + OPENING; at++) if (scene.hit(Words.SameDay, at)) return true;
  return false;
};

/** `Trước đó, …`, `Sắp tới, …`: the sentence tells of another meeting. */
const opensElsewhere = (scene: Scene, at: number): boolean => {
  const start = scene.sentenceStart(at);
  return elsewhere.holds(scene.tape, start) && !isOfSameDay(scene, start);
};

/** `Chính phủ sẽ xem xét …`: what others than those who meet in session will do some day is on no agenda. */
const isPromised = (scene: Scene, direct: Party | undefined, from: number, at: number): boolean =>
  wordAt(scene, at - 1) === WILL && !hasMeeting(scene, from, at)
  && !(direct && IN_SESSION.some((each) => lowerOf(scene.tape, direct.start, direct.end).includes(each)));

/** Furthest from its verb that a meeting stands: `sẽ chủ trì một hội nghị`. */
const NEAR_VERB = 4;

/** `tháng 9 tới, Thủ tướng sẽ chủ trì hội nghị …`: far in the text, another meeting that is yet to be held. */
const isToBeHeld = (scene: Scene, at: number): boolean => {
  if (isOfLead(scene, at)) return false;
  for (let i = Math.max(scene.sentenceStart(at), at - NEAR_VERB); i < at; i++) if (wordAt(scene, i) === WILL) return true;
  return false;
};

const isOfAnother = (scene: Scene, at: number): boolean => opensElsewhere(scene, at) || isToBeHeld(scene, at);

const standsForItself = (source: AgendaSource): boolean => ['topic', 'purpose', 'heading', 'raised'].includes(source);

const obligers = new Set(OBLIGERS);

/** `trình Quốc hội phê chuẩn`, `do Thủ tướng phê chuẩn`: who acts is asked to, or only named as the one who does. */
const isAskedToAct = (scene: Scene, direct: Party | undefined): boolean =>
  direct !== undefined && obligers.has(wordAt(scene, direct.start - 1));

/** `đề nghị bỏ khoản 3 khi | thảo luận về dự án Luật`: what is asked for is asked for there. */
export const tellsWhen = (scene: Scene, { start }: Span): boolean =>
  wordAt(scene, start - 1) === WHEN && wordAt(scene, start - 2) !== BEFORE_LIMIT && scene.hit(Words.TakeUp, start) !== undefined;

/** `Trước đó, Chủ nhiệm Ủy ban trình bày báo cáo thẩm tra`: a paper is brought before the meeting that then discusses it. */
const bringsPaper = (scene: Scene, { value: { items } }: Span<AgendaValue>): boolean => scene.hit(Words.Paper, items[0]![0]) !== undefined;

/** Where words may stand that say a verb is a task: behind `Trước đó, buổi sáng`, which tells only when it was. */
const taskReach = (scene: Scene, from: number, span: Span<AgendaValue>): number => {
  const tellsWhenItWas = from === scene.sentenceStart(from) && elsewhere.holds(scene.tape, from)
    && (isOfSameDay(scene, from) || bringsPaper(scene, span));
  return tellsWhenItWas ? from + EARLIER_WORDS : from;
};

const isYetToBeDone = (scene: Scene, direct: Party | undefined, from: number, span: Span<AgendaValue>): boolean => {
  const { start } = span;
  return isPromised(scene, direct, from, start) || isAskedToAct(scene, direct)
    || (!tellsWhen(scene, span) && isTask(scene, taskReach(scene, direct ? from : sentenceReach(scene, start), span), start));
};

/** `Các ý kiến thảo luận tập trung vào …`: those who meet are heard. */
const isOfOpinions = (scene: Scene, from: number, at: number): boolean => {
  if (!scene.hit(Words.Focus, at)) return false;
  for (let i = from; i < at; i++) if (scene.hit(Words.Opinions, i)) return true;
  return false;
};

/** Words between those who hear and who presents what is heard. */
const LONGEST_PRESENTER = 25;

/** `nghe Nhóm Chuyên gia của Ngân hàng | trình bày …`: who presents it may have any name. */
const isHeard = (scene: Scene, from: number, at: number): boolean => {
  for (let i = at - 1; i >= from && at - i < LONGEST_PRESENTER && markAt(scene, i) !== ';'; i--) if (wordAt(scene, i) === HEAR) return true;
  return false;
};

/** Whether a meeting is named before the verb at `at`, or is told of without its name. */
const isBehindMeeting = (scene: Scene, from: number, at: number): boolean =>
  hasMeeting(scene, from, at) || isPurpose(scene, from, at) || isOfOpinions(scene, from, at)
  || scene.hitBefore(Words.Afterwards, at) !== undefined;

/** Things that a list has at least. */
const SHORTEST_LIST = 3;

/** `6 luật được | công bố là: …`: things that are told one by one need nobody who brings them. */
const isListed = (scene: Scene, { start, value: { items } }: Span<AgendaValue>): boolean =>
  items.length >= SHORTEST_LIST && wordAt(scene, start - 1) === PASSIVE;

/** `Đồng chí Ba phát biểu khai mạc, rồi | quán triệt | Chỉ thị số 5`: a paper that someone makes known to those who meet. */
const isSpread = (story: Story, { start, value: { source, items } }: Span<AgendaValue>): boolean => {
  const { scene } = story;
  if (source !== 'presented' || !scene.hit(Words.CarryOut, start) || !scene.hit(Words.SpreadPaper, items[0]![0])) return false;
  const subject = subjectOf(story, start);
  return subject?.kind === 'person' || subject?.kind === 'office';
};

/** What a verb needs in a sentence that names no meeting and no item before it. */
const standsAlone = (story: Story, span: Span<AgendaValue>, direct: Party | undefined): boolean => {
  const { scene } = story, { start, value: { source } } = span;
  // 4. Verbs of any work need those who meet for their subject: `hai nhà lãnh đạo trao đổi về …`.
  if (isSpread(story, span)) return true;
  if (scene.hit(Words.Shared, start)) return areSeveral(story, direct) || goesOnOfSides(story, start);
  // 5. Someone presents it; a body or its members take it up.
  if (direct !== undefined || isListed(scene, span)) return true;
  return source === 'taken-up' ? hasBodyForSubject(story, start) : isHeard(scene, scene.sentenceStart(start), start);
};

/**
 * What must stand before a verb for its object to be an item of the meeting. `goesOn`: an item stands earlier in the
 * sentence, so that its subject is this verb's too.
 */
export const stands = (story: Story, span: Span<AgendaValue>, goesOn: boolean): boolean => {
  const { scene } = story, { start, value: { source } } = span;
  // 1. The topic of a meeting stands for itself, but not that of one before or after the reported.
  if (standsForItself(source)) return !isOfAnother(scene, start);
  const from = clauseStart(scene, start), direct = directSubject(story, start) ?? subjectBehind(story, span);
  // 2. Not what others are told to do, nor what is promised; what is touched on only by all.
  if (isYetToBeDone(scene, direct, from, span)) return false;
  if (scene.hit(Words.Touching, start)) return areSeveral(story, direct);
  // 3. An item is told before, or a meeting is named, or it has been heard: `Sau khi nghe …`.
  if (goesOn || scene.hit(Words.Second, start)) return goesOn;
  return isBehindMeeting(scene, from, start) || standsAlone(story, span, direct);
};

/** `Thủ tướng thông báo cho ngài Bộ trưởng về …`: told by one of those who meet, and not by both: `hai bên thông báo cho nhau …`. */
export const isToldByOne = (story: Story, { start }: Span): boolean =>
  story.scene.hit(Words.OneSided, start) !== undefined && directSubject(story, start)?.kind !== 'group';

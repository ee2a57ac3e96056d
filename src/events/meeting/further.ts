import { wordAt, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { ALSO, DONE } from '../../lexicon/tables/function-words.js';
import { BANQUET, PRESS_CONFERENCE, SESSION } from '../../lexicon/tables/meeting-kinds.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './cluster.js';
import { isOtherName, isSameFamily } from './identity.js';
import { isNearNews, isReturnedTo, isTelling, sentencesOf, type Ranked } from './ranked.js';

/** What an article reports besides its first event. */

/** Sentences that must follow a further event for the article to report it, not only to mention it. */
const TOLD_AT_LENGTH = 2;

/** Its day opens the sentence, stands behind its verb, or is a span of days and more is told. */
const hasOwnDay = (cluster: Cluster, { span, ownsDate, date, isDateOpening, isAnnounced, isVisitOfDays }: Candidate): boolean => {
  const isLong = ownsDate && date!.value.end !== null && (!span.value.head.isVerb || span.value.head.kind === 'visit')
    && sentencesOf(cluster).size > 1;
  return ownsDate && (isDateOpening || isAnnounced || isVisitOfDays || isLong);
};

const isDisjoint = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));

/** Whom the mentions of an event name. */
const personsOf = ({ mentions }: Cluster): Set<number> => new Set(mentions.flatMap(({ identity: { persons } }) => [...persons]));

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** Whether their days are not the same, or not the parts of the day; `cùng ngày` tells of another event. */
const isDatedApart = (a: Candidate, b: Candidate): boolean => {
  if (!a.ownsDate || !b.ownsDate || a.date === b.date) return false;
  const one = a.date!.value, other = b.date!.value;
  return one.day === null || other.day === null || a.isSameDayAgain || b.isSameDayAgain
    || one.day !== other.day || differ(one.month, other.month) || differ(one.partOfDay, other.partOfDay);
};

const isTalks = ({ span: { value: { head } } }: Candidate): boolean => head.kind === 'talks';
/** `cuộc gặp` and `hội đàm`: two words for talks with the same person, or without a word of another one. */
const isSameTalks = (a: Ranked, b: Ranked): boolean => {
  if (!isTalks(a.lead) || !isTalks(b.lead) || isDatedApart(a.lead, b.lead)) return false;
  if (isDisjoint(personsOf(a.cluster), personsOf(b.cluster))) return false;
  return a.lead.isBare || b.lead.isBare || !isOtherName(a.lead.identity, b.lead.identity);
};

/** `Tại cuộc tiếp Đại sứ Lào, …`: of several talks each is told in its turn. */
const isNamedTalks = ({ isReference, isBare, span: { value: { head } } }: Candidate): boolean =>
  head.kind === 'talks' && isReference && !isBare;

/** Two events of one sort are told apart by their times, their numbers, or the persons met. */
const isApartFrom = (a: Ranked, b: Ranked): boolean => !isSameTalks(a, b) && isToldApart(a.lead, b.lead);

const isToldApart = (a: Candidate, b: Candidate): boolean =>
  !isSameFamily(a.identity.value, b.identity.value) || isDatedApart(a, b) || (b.isDateOpening && isOtherName(a.identity, b.identity))
  || a.span.value.ordinal !== b.span.value.ordinal || isDisjoint(a.identity.persons, b.identity.persons)
  || (isNamedTalks(b) && isOtherName(a.identity, b.identity));

/** `trình Trung ương tại Hội nghị lần thứ 6`: one of a series is spoken of before and after it; only its day tells that it is held. */
const isOneOfSeries = ({ mentions }: Cluster): boolean => mentions.some(({ span }) => span.value.ordinal !== null);

/** It has its own day or its own partner, or the article comes back to it. */
const isToldApartFromOthers = (cluster: Cluster, lead: Candidate): boolean =>
  hasOwnDay(cluster, lead) || isNamedTalks(lead) || (!isOneOfSeries(cluster) && isReturnedTo(cluster));

/** `Kỳ họp thứ 3 sẽ khai mạc vào ngày 22/5`, or in the lead `chuyến thăm diễn ra từ ngày 20/11`: what is to come is the news. */
const isAnnouncement = (cluster: Cluster, { isAnnounced, isVisitOfDays, isBare, span: { value: { head } } }: Candidate): boolean =>
  (isAnnounced || isVisitOfDays) && (!isBare || (!head.isWeak && cluster.mentions.some((each) => isTelling(each) && each.isOfOpening)));

/** Whether it is held about the day of the news, or announced as news itself. */
const isOfTheDay = (cluster: Cluster, lead: Candidate): boolean =>
  (lead.isComing ? isAnnouncement(cluster, lead) : isNearNews(lead));

/** The headline names it, and the article tells of it as held. */
const isInHeadline = ({ mentions }: Cluster): boolean =>
  mentions.some((each) => each.isTitle && isTelling(each) && !each.isComing)
  && mentions.some((each) => !each.isTitle && isTelling(each) && each.isHeld && !each.isComing && !each.span.value.head.isWeak);

/** `* Cùng ngày, các đại biểu đã tiếp xúc cử tri …`, `Cùng ngày, tại buổi làm việc …`: a short item of news of its own. */
const isItemOfDay = ({ sentences }: Scene, { ownsDate, sentence, date, isBare, isReference, isSameDayAgain }: Candidate): boolean => {
  if (!ownsDate || isBare || date === null || !isSameDayAgain) return false;
  const before = date.start - sentences.start[sentence]!;
  return before === 1 || (before === 0 && isReference);
};

/** `Được biết, …`: the article goes on with something else. */
const opensRemark = (scene: Scene, sentence: number): boolean =>
  sentence < scene.sentences.count && scene.hit('ClosingRemark', scene.sentences.start[sentence]!) !== undefined;

/** `Chiều cùng ngày, ông Ba cũng | hội kiến …`, `cũng đã | tiếp …`: told besides. */
const isToldBesides = (scene: Scene, { span: { start } }: Candidate): boolean =>
  wordAt(scene, wordAt(scene, start - 1) === DONE ? start - 2 : start - 1) === ALSO;

/** `Tối cùng ngày, ông Ba dự tiệc chiêu đãi.` and then another event: named in passing. `Tại buổi tiếp, …` would go on about it. */
const isSaidInPassing = (
  scene: Scene, clusters: readonly Cluster[], cluster: Cluster, lead: Candidate,
): boolean => {
  if (sentencesOf(cluster).size > 1) return false;
  const behind = lead.sentence + 1;
  const next = clusters.flatMap(({ mentions }) => mentions.filter(({ sentence, isBackground }) => sentence === behind && !isBackground));
  if (next.some(({ isBare, isReference }) => isBare && isReference)) return false;
  return isToldBesides(scene, lead) || opensRemark(scene, behind) || next.some(({ isHeld, ownsDate }) => isHeld || ownsDate);
};

/** `Tối cùng ngày, Chủ tịch Quốc hội chủ trì | tiệc chiêu đãi Đoàn`: what belongs to the event that the article reports. */
const isBanquet = ({ span: { value: { head } } }: Candidate): boolean => head.family === BANQUET;

/**
 * Whether the article goes on about a further event: it has its own day, about that of the news, or is come back to, is held,
 * and more is told behind it.
 */
const isReportedToo = ({ scene }: Story, clusters: readonly Cluster[], { cluster, lead }: Ranked): boolean => {
  if (isInHeadline(cluster)) return true;
  if (isBanquet(lead)) return false;
  const isSaidToBeHeld = lead.isHeld || lead.isAnnounced || lead.isVisitOfDays;
  const isHeldNow = isSaidToBeHeld && isTelling(lead) && !lead.isTitle && isOfTheDay(cluster, lead);
  return isHeldNow && isToldApartFromOthers(cluster, lead)
    && (isItemOfDay(scene, lead)
      || (scene.sentences.count - lead.sentence > TOLD_AT_LENGTH && !isSaidInPassing(scene, clusters, cluster, lead)));
};

/**
 * `Ngày 22/5, đoàn sẽ làm việc với Sở Y tế` where the article tells what the delegation did: what comes next is no news beside
 * it, unless the headline names it, or the first event is that the press is told of it.
 */
const isNextOf = ({ cluster: { mentions }, lead }: Ranked, { lead: first }: Ranked): boolean =>
  lead.isComing && !first.isComing && first.span.value.head.family !== PRESS_CONFERENCE && !mentions.some(({ isTitle }) => isTitle);

/** `Chuẩn bị tổ chức thành công kỳ họp thứ 7`: a session of the headline that the article only says is prepared at a sitting. */
const isPreparedAt = ({ mentions: sitting }: Cluster, { mentions }: Cluster): boolean => {
  const sessions = mentions.filter(({ span: { value: { head } } }) => head.head === SESSION);
  return sitting.some((each) => each.preparesSession) && sessions.length > 0
    && sessions.every(({ isTitle, isBackground }) => isTitle || isBackground);
};

/** Whether an article that reports some events, the first of them the news, reports a further one too, of all that it tells of. */
export const isFurtherEvent = (story: Story, told: readonly Cluster[], reported: readonly Ranked[], each: Ranked): boolean => {
  const { cluster, lead } = each, first = reported[0]!;
  return !isNextOf(each, first) && !isPreparedAt(first.cluster, cluster) && isReportedToo(story, told, each)
    && reported.every((other) => (other.lead.sentence !== lead.sentence || isReturnedTo(cluster)) && isApartFrom(other, each));
};

import type { Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { BANQUET, PRESS_CONFERENCE, SESSION } from '../../lexicon/tables/meeting-kinds.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './cluster.js';
import { newsOf } from './news-day.js';
import { isOtherName, isSameFamily } from './identity.js';
import { isTwoSided } from './value.js';
import { isOnWriting } from './writing.js';

/** An event with the mention by which the article is seen to report it, or only to speak of it. */
export interface Chosen {
  readonly cluster: Cluster;
  readonly lead: Candidate;
  readonly isMain: boolean;
}

const isAnnouncedByName = ({ isComing, isAnnounced, isBare }: Candidate): boolean => isComing && isAnnounced && !isBare;

/** The strongest mention; of what is yet to come the one that announces it by its name. */
const leadOf = ({ mentions }: Cluster): Candidate => {
  const strongest = mentions.reduce((a, b) => (b.strength > a.strength ? b : a));
  const announced = strongest.isComing && strongest.isBare ? mentions.find(isAnnouncedByName) : undefined;
  return announced ?? strongest;
};

/** Below this an article mentions a meeting but does not report it. */
const REPORTED = 4;
/** Sentences of the lead and the one behind it: an event of the news is named there, after a lead that leads up to it. */
const BEGINNING = 6;
/** Sentences that come back to an event and add to its strength. */
const MOST_SUPPORT = 2;

const isTelling = ({ isBackground, isOld }: Candidate): boolean => !isBackground && !isOld;
/** Sentences that speak of the event, without those in which it is in the background. */
const sentencesOf = ({ mentions }: Cluster): Set<number> => new Set(mentions.filter(isTelling).map(({ sentence }) => sentence));

/** The strength of the best mention, and one more for each sentence that comes back to it. */
const strengthOf = (cluster: Cluster): number =>
  leadOf(cluster).strength + Math.max(0, Math.min(MOST_SUPPORT, sentencesOf(cluster).size - 1));

/** The article comes back to it: `Tại hội nghị, …`. */
const isReturnedTo = (cluster: Cluster): boolean =>
  sentencesOf(cluster).size > 1 && cluster.mentions.some((each) => isTelling(each) && each.isReference);

const isWord = ({ span: { value: { head, ordinal } } }: Candidate): boolean =>
  head.isVerb === true || (head.isWeak === true && ordinal === null);
/** A day, a number or a name in the headline makes an event of a short word, `họp`; a verb must open the article or be told again. */
const isMoreThanWord = (cluster: Cluster): boolean =>
  cluster.mentions.some((each) => isTelling(each) && (each.ownsDate || (each.isTitle && !each.isBare) || !isWord(each)))
  || cluster.mentions.some(({ span, isOfOpening }) => span.value.head.isVerb && (isOfOpening || sentencesOf(cluster).size > 1));

/** It is shown in a picture, or held on the day of the news. */
const isOfNews = ({ isShown, ownsDate, daysFromNews, span: { value: { head } } }: Candidate): boolean =>
  isShown || (ownsDate && daysFromNews === 0 && !head.isVerb && !head.isWeak);

/** A visit that is yet to come is news where the headline or the lead announces it, not where it is weighed; nor is one long ago. */
const isForeseen = ({ mentions }: Cluster, { span: { value: { head } } }: Candidate): boolean => {
  const isAhead = mentions.some(({ isComing }) => isComing) && !mentions.some((each) => isTelling(each) && each.ownsDate && !each.isComing);
  const isAnnounced = mentions.some((each) => isTelling(each)
    && (each.isTitle || (each.isOfOpening && each.isHeld && each.ownsDate)));
  return head.kind === 'visit' && isAhead && (!isAnnounced || mentions.some(({ isOld }) => isOld));
};

/** `… dự một cuộc họp của các bộ trưởng`: said once behind the opening, without a day or a name. */
const isSaidOnce = (cluster: Cluster): boolean =>
  sentencesOf(cluster).size === 1 && cluster.mentions.every(({ isBare, date, isReference, isShown, isOfOpening }) =>
    isBare && date === null && !isReference && !isShown && !isOfOpening);

/** Days around the news within which an article reports what is not its first event. */
const NEAR_NEWS = 3;
const isNearNews = ({ daysFromNews }: Candidate): boolean => daysFromNews === null || Math.abs(daysFromNews) <= NEAR_NEWS;

/** Sentences within which an event that is not in the lead is told. */
const SOON = 9;
/** `Tại hội nghị tổng kết phong trào xây dựng làng nghề, ông Ba cho biết …`: by its name, and not by a number in a series. */
const isReferredTo = (each: Candidate): boolean =>
  each.isReference && !each.isBare && each.span.value.ordinal === null && isNearNews(each);

/** Where a telling mention stands, or how, is that of what an article reports. */
const isToldHere = (each: Candidate): boolean =>
  isTelling(each) && (each.sentence < BEGINNING || isOfNews(each) || (each.sentence < SOON && isReferredTo(each)));
/** It is told in the headline or the lead or soon behind it, it is that of the news, or the article comes back to it. */
const isTold = (cluster: Cluster): boolean => cluster.mentions.some(isToldHere) || isReturnedTo(cluster);

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

interface Ranked { readonly cluster: Cluster; readonly lead: Candidate; readonly strength: number }

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

/** `Nhận lời mời …, ông Ba đã thăm chính thức Lào từ ngày 8 đến 11/7.` in the lead: the visit of which the talks are told. */
const isVisitTold = ({ isVisitOfDays, isHeld, isOfLead, isComing }: Candidate): boolean => isVisitOfDays && isHeld && isOfLead && !isComing;

/** `Tối cùng ngày, ông Ba dự tiệc chiêu đãi.` and then another event: named in passing. `Tại buổi tiếp, …` would go on about it. */
const isSaidInPassing = (
  scene: Scene, clusters: readonly Cluster[], cluster: Cluster, lead: Candidate,
): boolean => {
  if (sentencesOf(cluster).size > 1 || isVisitTold(lead)) return false;
  const { sentence } = lead;
  if (opensRemark(scene, sentence + 1)) return true;
  const next = clusters.flatMap(({ mentions }) => mentions.filter((each) => each.sentence === sentence + 1 && !each.isBackground));
  return next.some(({ isHeld, ownsDate }) => isHeld || ownsDate) && !next.some(({ isBare, isReference }) => isBare && isReference);
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

/** A number says little without the body, the term or the topic that it counts in. */
const isNumbered = ({ identity: { value: { ordinal, body, termNumber }, words } }: Candidate): boolean =>
  ordinal !== null && (body !== null || termNumber !== null || words.size > 0);

/** Whether a mention tells a meeting that is not reported from all others: by its number or its day. */
const isIdentified = (candidate: Candidate): boolean => {
  const { span: { value: { head } }, ownsDate, isHeld, isDateOpening } = candidate;
  if (head.isVerb || head.isWeak) return ownsDate && isHeld && isDateOpening;
  return ownsDate || isNumbered(candidate);
};

/** What someone said at it is told without a word of when it was held: `Phát biểu tại lễ ký, …`. */
const isOnlyReturnedTo = ({ lead, strength }: Ranked): boolean =>
  strength >= REPORTED && lead.isReference && lead.isBare && lead.isHeld && isTelling(lead);

/**
 * `Sáng 7/2, UBND huyện đã tổ chức cuộc đối thoại …` far down in an article that reports no other event: its day opens the
 * sentence and is about that of the news.
 */
const isOfOwnDay = ({ lead, strength }: Ranked): boolean => strength >= REPORTED && lead.isHeld && isTelling(lead) && !lead.isComing
  && lead.ownsDate && lead.isDateOpening && lead.daysFromNews !== null && isNearNews(lead);

/** Talks with a person that the article comes back to, also where no day is said: `Tiếp Đại sứ …`, `Tại buổi tiếp …`. */
const TALKS_REPORTED = 3;
const isPersonal = (cluster: Cluster, { identity: { persons, value: { head } } }: Candidate): boolean =>
  head.kind === 'talks' && persons.size > 0 && isReturnedTo(cluster);

const isOfBodyInLead = ({ isOfLead, span }: Candidate): boolean => isOfLead && span.value.body?.tag === 'Body';
/** `Ông đã gặp lãnh đạo Lào.` in what names no day of news: told once, without a day, behind the opening, in passing. */
const isAside = (cluster: Cluster): boolean => sentencesOf(cluster).size === 1
  && !cluster.mentions.some((each) => isTelling(each)
    && (each.ownsDate || each.isTitle || each.isOfOpening || each.isShown || isOfBodyInLead(each) || isReferredTo(each)));

/** Its day lies long before the news, and no other one is said of it: what the article says of it again is history too. */
const isHistory = ({ mentions }: Cluster): boolean => {
  const dated = mentions.filter(({ ownsDate }) => ownsDate);
  return dated.length > 0 && dated.every(({ isOld }) => isOld);
};

const isFirst = (cluster: Cluster, lead: Candidate): boolean =>
  isTold(cluster) && isMoreThanWord(cluster) && !isSaidOnce(cluster) && !isForeseen(cluster, lead);

/** `Điểm báo`, `Lịch công tác`: a headline above what reports no event. */
const isUnderNoNews = (scene: Scene): boolean => {
  const headline = scene.all('Title')[0];
  return headline !== undefined && scene.hit('NoNewsHeadline', headline.start) !== undefined;
};

/** `Chuyến thăm Lào của Thủ tướng`: what others write about, where the article tells only of what they wrote. */
const isNamedBetweenTwo = ({ mentions }: Cluster): boolean =>
  mentions.some(({ isBare, span: { value: { head } } }) => isTwoSided(head) && !head.isVerb && !isBare);

/** `Chuẩn bị tổ chức thành công kỳ họp thứ 7`: a session of the headline that the article only says is prepared at a sitting. */
const isPreparedAt = ({ mentions: sitting }: Cluster, { mentions }: Cluster): boolean => {
  const sessions = mentions.filter(({ span: { value: { head } } }) => head.head === SESSION);
  return sitting.some((each) => each.preparesSession) && sessions.length > 0
    && sessions.every(({ isTitle, isBackground }) => isTitle || isBackground);
};

/** What an article reports that tells of no event where it begins: the one it comes back to, or one on a day about that of the news. */
const lastResort = (all: readonly Ranked[], isReview: boolean): Ranked | undefined =>
  all.find(isOnlyReturnedTo) ?? (isReview ? undefined : all.find(isOfOwnDay));

const mainOf = (story: Story, ranked: readonly Ranked[]): Set<Ranked> => {
  const main: Ranked[] = [], isUndated = newsOf(story.scene).day === null;
  const clusters = ranked.map(({ cluster }) => cluster);
  if (isUnderNoNews(story.scene)) return new Set(main);
  const isReview = isOnWriting(story.scene);
  const all = ranked.filter(({ cluster }) => !isHistory(cluster) && !(isUndated && isAside(cluster)));
  const strong = all.filter((each) => each.strength >= (isPersonal(each.cluster, each.lead) ? TALKS_REPORTED : REPORTED));
  const first = strong.find(({ cluster, lead }) => isFirst(cluster, lead) && (!isReview || isNamedBetweenTwo(cluster)));
  if (!first) {
    const last = lastResort(all, isReview);
    return new Set(last ? [last] : []);
  }
  main.push(first);
  for (const each of isReview ? [] : strong) {
    const { cluster, lead } = each;
    const isFurther = each !== first && !isNextOf(each, first) && !isPreparedAt(first.cluster, cluster)
      && isReportedToo(story, clusters, each)
      && main.every((other) => (other.lead.sentence !== lead.sentence || isReturnedTo(cluster)) && isApartFrom(other, each));
    if (isFurther) main.push(each);
  }
  return new Set(main);
};

/** The events of an article, the strongest first: the one or those that it reports, and others that it identifies. */
export const choose = (story: Story, clusters: readonly Cluster[]): Chosen[] => {
  const ranked = clusters.map((cluster): Ranked => ({ cluster, lead: leadOf(cluster), strength: strengthOf(cluster) })).sort((a, b) =>
    b.strength - a.strength || b.cluster.mentions.length - a.cluster.mentions.length || a.lead.span.start - b.lead.span.start);
  const main = mainOf(story, ranked);
  return ranked.filter((each) => main.has(each) || each.cluster.mentions.some(isIdentified))
    .map((each) => ({ cluster: each.cluster, lead: each.lead, isMain: main.has(each) }));
};

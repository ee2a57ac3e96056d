import type { Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './cluster.js';
import { isFurtherEvent } from './further.js';
import { newsOf } from './news-day.js';
import { isNearNews, isReturnedTo, isTelling, leadOf, sentencesOf, strengthOf, type Ranked } from './ranked.js';
import { isTwoSided } from './value.js';
import { isOnWriting } from './writing.js';

/** An event with the mention by which the article is seen to report it, or only to speak of it. */
export interface Chosen {
  readonly cluster: Cluster;
  readonly lead: Candidate;
  readonly isMain: boolean;
}

/** Below this an article mentions a meeting but does not report it. */
const REPORTED = 4;
/** Sentences of the lead and the one behind it: an event of the news is named there, after a lead that leads up to it. */
const BEGINNING = 6;
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

/** A number says little without the body, the term or the topic that it counts in. */
const isNumbered = ({ identity: { value: { ordinal, body, termNumber }, words } }: Candidate): boolean =>
  ordinal !== null && (body !== null || termNumber !== null || words.size > 0);

/** Whether a mention tells a meeting that is not reported from all others: by its number or its day. */
const isIdentified = (candidate: Candidate): boolean => {
  const { span: { value: { head } }, identity: { persons }, ownsDate, isHeld, isDateOpening } = candidate;
  if (head.isVerb || head.isWeak) return ownsDate && isHeld && (isDateOpening || (head.kind === 'talks' && persons.size > 0));
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
    if (each !== first && isFurtherEvent(story, clusters, main, each)) main.push(each);
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

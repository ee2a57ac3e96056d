import type { CalendarPoint, DateValue } from '../../entities/date/index.js';
import { SPECIAL_FAMILIES } from '../../lexicon/tables/meeting-contexts.js';
import { SESSION } from '../../lexicon/tables/meeting-kinds.js';
import type { Candidate } from './candidate.js';
import { canBeSame, isOneSort, likenessOf } from './identity.js';

/** Mentions of one event in the order of the text, the one that says most of it first among those that found it. */
export interface Cluster {
  readonly mentions: Candidate[];
  /** Those with which a further mention is compared. */
  readonly known: Candidate[];
  /** First token of the earliest mention. */
  start: number;
}

/** Mentions of one event, and events, that are compared with a further mention; no article has more. */
const MOST_COMPARED = 60;

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
/** `trong 2 ngày 8 - 9/10`, then `sáng 9/10`: a day of the stretch. */
const isWithin = ({ day, month }: CalendarPoint, { day: first, month: from, end }: DateValue): boolean =>
  end !== null && month === from && month === end.month && day! >= first! && day! <= (end.day ?? first!);
const isOtherDay = (a: DateValue, b: DateValue): boolean =>
  a.day !== null && b.day !== null && (a.day !== b.day || a.month !== b.month) && !isWithin(a, b) && !isWithin(b, a);

/** `Chiều cùng ngày …`: another event than the first one, although it may be of the same sort. */
const isOtherTime = ({ date: a }: Candidate, { date: b, isBare, isSameDayAgain }: Candidate): boolean => {
  if (!a || !b || a === b) return false;
  return (isSameDayAgain && !isBare) || isOtherDay(a.value, b.value) || differ(a.value.partOfDay, b.value.partOfDay);
};

const isSession = ({ span: { value: { head } } }: Candidate): boolean => head.kind === 'legislature' || head.kind === 'congress';

/** `Chiều cùng ngày, hội nghị tiếp tục …`: the bare word means the same meeting all day. */
const isLaterThatDay = (a: Candidate, b: Candidate): boolean => {
  if (!b.isBare || a.span.value.head.isVerb || b.span.value.head.isVerb || b.span.value.head.kind === 'talks') return false;
  return b.date?.value.anchor?.offset === 0 || (a.daysFromNews !== null && a.daysFromNews === b.daysFromNews);
};

/** `Hội nghị lần 2 sẽ tổ chức vào ngày 17/5`: what is yet to come beside what was held. */
const isNext = (a: Candidate, b: Candidate): boolean => b.isAnnounced && b.isComing && !a.isComing;

/** A day of its own tells a meeting from another of its sort; a session has many days. */
const isAnother = (a: Candidate, b: Candidate): boolean =>
  !(isSession(a) && isSession(b)) && !a.isTitle && !b.isTitle && a.ownsDate && b.ownsDate && b.isHeld && (b.isDateOpening || isNext(a, b))
  && isOtherTime(a, b) && !isLaterThatDay(a, b);

const firstOf = ({ known }: Cluster): Candidate => known.reduce((a, b) => (b.span.start < a.span.start ? b : a));

/** A sitting joins a session that the article tells of, not one that it only looks forward or back to. */
const isSittingOfOther = (cluster: Cluster, { isBare, span: { value } }: Candidate): boolean => {
  const first = firstOf(cluster);
  return isBare && first.isBackground && first.span.value.head.family !== value.head.family;
};

const isTold = ({ ownsDate, isReference, isOfLead, isOfOpening, isBackground }: Candidate): boolean =>
  ownsDate || isReference || (isBackground ? isOfOpening : isOfLead);

const isDatedSitting = ({ ownsDate, span }: Candidate): boolean => ownsDate && span.value.ordinal === null;
const isNamedInPassing = (candidate: Candidate): boolean => candidate.span.value.ordinal !== null && !isTold(candidate);

/** `báo cáo Quốc hội vào Kỳ họp thứ 4`: a number named in passing is not that of the sitting that is told with its day. */
const isOtherSession = ({ known }: Cluster, candidate: Candidate): boolean =>
  (isNamedInPassing(candidate) && known.some(isDatedSitting)) || (isDatedSitting(candidate) && known.every(isNamedInPassing));

/** A picture shows a meeting that is held, not one that is yet to come. */
const isPictureOfOther = ({ known }: Cluster, { isShown }: Candidate): boolean =>
  isShown && known.every(({ isComing, isBackground }) => isComing || isBackground);

/** A name in the name of another meeting; but a session names its sitting. */
const isInside = ({ span, isBackground }: Candidate, { span: outer }: Candidate): boolean =>
  isBackground && outer.start <= span.start && span.end <= outer.end;

/** A headline names the meeting of the news in other words than the lead: `tiếp xúc cử tri huyện`, `với cử tri các xã …`. */
const isNamedByHeadline = (a: Candidate, b: Candidate): boolean => {
  const told = a.isTitle ? b : a;
  return a.isTitle !== b.isTitle && told.isOfOpening && told.ownsDate && told.daysFromNews === 0 && isOneSort(a.identity, b.identity);
};

const isOfSession = ({ span: { value: { head } } }: Candidate): boolean => head.family === SESSION;
/** A sitting that prepares a session is no part of one. */
const isBeforeSession = ({ known }: Cluster, candidate: Candidate): boolean =>
  (candidate.preparesSession && known.some(isOfSession)) || (isOfSession(candidate) && known.some((each) => each.preparesSession));

/** `phiên họp thứ 8 hồi tháng 5` is not the sitting without a number that the article tells of. */
const isNumberedBefore = ({ known }: Cluster, { isOneBefore, span }: Candidate): boolean => isOneBefore && span.value.ordinal !== null
  && known.every((each) => each.span.value.ordinal === null && !each.isOneBefore);

const belongsTo = (cluster: Cluster, candidate: Candidate): boolean =>
  cluster.known.every((each) =>
    (canBeSame(each.identity, candidate.identity) || isNamedByHeadline(each, candidate))
    && !isAnother(each, candidate) && !isInside(candidate, each))
  && !isSittingOfOther(cluster, candidate) && !isOtherSession(cluster, candidate)
  && !isPictureOfOther(cluster, candidate) && !isBeforeSession(cluster, candidate) && !isNumberedBefore(cluster, candidate);

const isAllBackground = ({ known }: Cluster): boolean => known.every((each) => each.isBackground);

const open = (clusters: Cluster[], candidate: Candidate): void => {
  clusters.push({ mentions: [candidate], known: [candidate], start: candidate.span.start });
};

const join = (cluster: Cluster, candidate: Candidate): void => {
  cluster.mentions.push(candidate);
  if (cluster.known.length < MOST_COMPARED) cluster.known.push(candidate);
  cluster.start = Math.min(cluster.start, candidate.span.start);
};

const likeness = (cluster: Cluster, candidate: Candidate): number =>
  Math.max(...cluster.known.map((each) => likenessOf(each.identity, candidate.identity)));

/** A mention that names its meeting joins the event that it is most like of those that it can mean, or is a new one. */
const placeNamed = (clusters: Cluster[], candidate: Candidate): void => {
  let best: Cluster | undefined, most = -1;
  for (const cluster of clusters.slice(-MOST_COMPARED)) {
    const like = belongsTo(cluster, candidate) ? likeness(cluster, candidate) : -1;
    if (like >= 0 && like >= most) [best, most] = [cluster, like];
  }
  if (best) join(best, candidate);
  else open(clusters, candidate);
};

const isDated = ({ known }: Cluster): boolean => known.some(({ ownsDate, isBackground }) => ownsDate && !isBackground);

const WITHIN_VISITS: ReadonlySet<string> = new Set(['talks', 'ceremony']);
/** `Tại cuộc gặp, …`, `Cùng dự lễ đón …`: what takes place in the course of a visit is no other word for it, nor is that for this. */
const isOfVisitOnly = ({ mentions }: Cluster, { span: { value: { head: { kind } } } }: Candidate): boolean => {
  const told = mentions[0]!.span.value.head.kind;
  return (told === 'visit' && WITHIN_VISITS.has(kind)) || (kind === 'visit' && WITHIN_VISITS.has(told));
};

const SPECIAL = new Set(SPECIAL_FAMILIES);
/** `Tại cuộc họp, …` without a day of its own also means a press conference, or another event of a more special word, told before. */
const referredTo = (before: readonly Cluster[], candidate: Candidate): Cluster | undefined =>
  (candidate.ownsDate || candidate.isShown || candidate.span.value.head.isWeak || SPECIAL.has(candidate.span.value.head.family)
    ? undefined : before.filter((cluster) => isDated(cluster) && !isOfVisitOnly(cluster, candidate)).at(-1));

/** `Đó là điều còn lại sau phiên thảo luận chiều 8/6. Mở đầu phiên thảo luận, …`: what is over by the news is told all the same. */
const overByNews = (before: readonly Cluster[], candidate: Candidate): Cluster | undefined =>
  before.filter((cluster) => isAllBackground(cluster) && belongsTo(cluster, candidate)
    && cluster.known.some(({ date, isOld, isComing }) => date !== null && !isOld && !isComing)).at(-1);

const canMean = (cluster: Cluster, candidate: Candidate): boolean => !isAllBackground(cluster) && belongsTo(cluster, candidate);

/** It was told already, and not only named in the background. */
const isToldBefore = ({ known }: Cluster, { span }: Candidate): boolean =>
  known.some((each) => !each.isBackground && each.span.start < span.start);

/** Of the events told before that a bare word can mean the last one with a day, else the last one. */
const lastTold = (before: readonly Cluster[], candidate: Candidate): Cluster | undefined => {
  let last: Cluster | undefined;
  for (let i = before.length - 1; i >= 0; i--) {
    const cluster = before[i]!;
    if ((last && !isDated(cluster)) || !isToldBefore(cluster, candidate) || !canMean(cluster, candidate)) continue;
    last ??= cluster;
    if (isDated(cluster)) return cluster;
  }
  return last;
};

/**
 * Whether a bare word can mean what is named only behind it: not `sẽ có buổi gặp gỡ kiều bào vào sáng 15/7` where a meeting is
 * shown or held, and not a short word, `cắt băng khánh thành nhà văn hóa`, where there was a `lễ đón`.
 */
const canMeanNext = (cluster: Cluster, candidate: Candidate): boolean => {
  const { isComing, span: { value: { head } } } = candidate;
  return canMean(cluster, candidate) && (isComing || cluster.known.some((each) => !each.isComing))
    && (head.isWeak === true || cluster.known.some(({ span }) => !span.value.head.isWeak));
};

const WORKING = 'working-session', TALKS = 'talks';
/**
 * `Chủ tịch UBND tỉnh tiếp Đại sứ Lào ⏎ Chiều 8/7, Đoàn … có buổi làm việc tại trụ sở UBND tỉnh`: a session without a partner in the
 * opening is the reception of the headline, of which no other day is told.
 */
const talksOfHeadline = (before: readonly Cluster[], { isOfOpening, isHeld, span: { value: { head } } }: Candidate): Cluster | undefined =>
  (isOfOpening && isHeld && head.kind === WORKING
    ? before.find((cluster) => !isDated(cluster) && cluster.known.some((each) => each.isTitle && each.span.value.head.kind === TALKS))
    : undefined);

/** A bare word means the event told last before it, one with a day first; where none was, the next one. */
const placeBare = (clusters: Cluster[], candidate: Candidate): void => {
  const events = clusters.slice(-MOST_COMPARED);
  const before = events.filter(({ start }) => start < candidate.span.start).sort((a, b) => a.start - b.start);
  const told = lastTold(before, candidate) ?? overByNews(before, candidate);
  const calledOtherwise = told ? undefined : talksOfHeadline(before, candidate) ?? referredTo(before, candidate);
  const known = told ?? events.find((cluster) => canMeanNext(cluster, candidate));
  if (calledOtherwise) calledOtherwise.mentions.push(candidate);
  else if (known) join(known, candidate);
  else open(clusters, candidate);
};

/** The events that the mentions of an article tell of, in the order of the text. */
export const clustersOf = (candidates: readonly Candidate[]): Cluster[] => {
  const clusters: Cluster[] = [];
  for (const candidate of candidates) if (!candidate.isBare && !candidate.isBackground) placeNamed(clusters, candidate);
  for (const candidate of candidates) if (!candidate.isBare && candidate.isBackground) placeNamed(clusters, candidate);
  for (const candidate of candidates) if (candidate.isBare && !candidate.isBackground) placeBare(clusters, candidate);
  for (const { mentions } of clusters) mentions.sort((a, b) => a.span.start - b.span.start);
  return clusters.sort((a, b) => a.start - b.start);
};

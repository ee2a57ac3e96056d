import type { Story } from '../../discourse/index.js';
import type { Candidate } from './candidate.js';
import type { MeetingValue } from './value.js';

/** Mentions of one event in the order of the text, and the one by which the article was seen to report it. */
export interface Cluster {
  readonly mentions: readonly Candidate[];
  readonly lead: Candidate;
}

const SITTING = 'phiên họp', SESSION = 'kỳ họp';

/** A sitting (`phiên họp`) is part of the session (`kỳ họp`) that the article tells of, unless it has a body of its own. */
const isSameFamily = (a: MeetingValue, b: MeetingValue): boolean => {
  if (a.head.family === b.head.family) return true;
  const [sitting, session] = a.head.family === SITTING ? [a, b] : [b, a];
  return sitting.head.family === SITTING && session.head.family === SESSION && sitting.body === null;
};

const isCompatible = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

/** Whether nothing that a mention says of its meeting contradicts another. */
const fits = ({ span: { value: a } }: Candidate, { span: { value: b }, isBackground }: Candidate): boolean =>
  isSameFamily(a, b) && !isBackground && isCompatible(a.ordinal, b.ordinal) && isCompatible(a.termNumber, b.termNumber);

/** `Chiều cùng ngày …`: another event than the main one, although it may be of the same sort. */
const isOtherTime = (main: Candidate, other: Candidate): boolean => {
  if (!other.date || !main.date || other.date === main.date || !other.isDateOpening) return false;
  const a = main.date.value, b = other.date.value;
  if (b.day !== null && a.day !== null && (b.day !== a.day || b.month !== a.month)) return true;
  return a.partOfDay !== b.partOfDay && b.partOfDay !== null && a.partOfDay !== null;
};

const isSame = (main: Candidate, other: Candidate): boolean => fits(main, other) && !(other.isHeld && isOtherTime(main, other));

/** Below this an article mentions meetings but reports none. */
const REPORTED = 4;
/** Sentences that must follow a further event for the article to report it, not only to mention it. */
const TOLD_AT_LENGTH = 2;

/** Its day opens the sentence, stands behind its verb, or is a span of days. */
const hasOwnDay = ({ date, isDateOpening, isAnnounced }: Candidate): boolean =>
  date !== null && (isDateOpening || isAnnounced || date.value.end !== null);

/** Whether the article goes on about a further event: it has a day of its own, is held, and more is told behind it. */
const isReportedToo = ({ scene }: Story, candidate: Candidate): boolean =>
  hasOwnDay(candidate) && candidate.isHeld && !candidate.isBackground && !candidate.isTitle && !candidate.isOld
  && scene.sentences.count - candidate.sentence > TOLD_AT_LENGTH;

/** Whether a mention begins an event besides those that are known. */
const beginsEvent = (story: Story, known: readonly Cluster[], candidate: Candidate): boolean => {
  if (candidate.strength < REPORTED || known.some(({ lead }) => isSame(lead, candidate))) return false;
  return known.length === 0 || (isReportedToo(story, candidate) && !known.some(({ lead }) => lead.sentence === candidate.sentence));
};

/** The events that an article reports, each with its mentions, the strongest event first. */
export const clustersOf = (story: Story, candidates: readonly Candidate[]): Cluster[] => {
  const ranked = [...candidates].sort((a, b) => b.strength - a.strength || a.span.start - b.span.start);
  const taken = new Set<Candidate>();
  const clusters: Cluster[] = [];
  for (const lead of ranked) {
    if (taken.has(lead) || !beginsEvent(story, clusters, lead)) continue;
    const mentions = candidates.filter((other) => !taken.has(other) && (other === lead || isSame(lead, other)));
    for (const each of mentions) taken.add(each);
    clusters.push({ mentions, lead });
  }
  return clusters;
};

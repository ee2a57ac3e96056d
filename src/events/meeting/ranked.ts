import type { Candidate } from './candidate.js';
import type { Cluster } from './cluster.js';

/** An event with the mention that tells most of it, and how much the article makes of it. */
export interface Ranked { readonly cluster: Cluster; readonly lead: Candidate; readonly strength: number }

const isAnnouncedByName = ({ isComing, isAnnounced, isBare }: Candidate): boolean => isComing && isAnnounced && !isBare;

/** The strongest mention; of what is yet to come the one that announces it by its name. */
export const leadOf = ({ mentions }: Cluster): Candidate => {
  const strongest = mentions.reduce((a, b) => (b.strength > a.strength ? b : a));
  const announced = strongest.isComing && strongest.isBare ? mentions.find(isAnnouncedByName) : undefined;
  return announced ?? strongest;
};

/** Sentences that come back to an event and add to its strength. */
const MOST_SUPPORT = 2;

export const isTelling = ({ isBackground, isOld }: Candidate): boolean => !isBackground && !isOld;
/** Sentences that speak of the event, without those in which it is in the background. */
export const sentencesOf = ({ mentions }: Cluster): Set<number> => new Set(mentions.filter(isTelling).map(({ sentence }) => sentence));

/** The strength of the best mention, and one more for each sentence that comes back to it. */
export const strengthOf = (cluster: Cluster): number =>
  leadOf(cluster).strength + Math.max(0, Math.min(MOST_SUPPORT, sentencesOf(cluster).size - 1));

/** The article comes back to it: `Tại hội nghị, …`. */
export const isReturnedTo = (cluster: Cluster): boolean =>
  sentencesOf(cluster).size > 1 && cluster.mentions.some((each) => isTelling(each) && each.isReference);

/** Days around the news within which an article reports what is not its first event. */
const NEAR_NEWS = 3;
export const isNearNews = ({ daysFromNews }: Candidate): boolean => daysFromNews === null || Math.abs(daysFromNews) <= NEAR_NEWS;

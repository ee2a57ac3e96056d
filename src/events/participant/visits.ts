import { wordAt, type Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { DONE, OF, WILL } from '../../lexicon/tables/function-words.js';
import { WELCOMING_VISITORS } from '../../lexicon/tables/role-contexts.js';
import type { MeetingValue } from '../meeting/value.js';
import { isOfLead } from '../lead.js';
import { pairAt } from '../word-search.js';
import { countriesIn, isForeign } from './countries.js';
import type { RoleValue } from './role-value.js';

/** The rule that reads who goes on a visit. */
const VISIT = 'participant/guest.visit';
export const isVisit = ({ rule }: Span): boolean => rule === VISIT;

/** Words behind a word of visiting within which the country stands: `thăm hữu nghị | Lào`. */
const NEAR = 6;

/** Countries that a verb of visiting names behind it. */
const visitedBy = (story: Story, { end }: Span): string[] =>
  countriesIn(story, end, Math.min(end + NEAR, story.scene.sentenceEnd(end - 1)));

const WELCOMES = new Set(WELCOMING_VISITORS), BREAKS = new Set([',', ';', ':']);
/** `mong được đón Thủ tướng | sang thăm`, `chào mừng ông Ba và đoàn | thăm`: the subject of the sentence only speaks of a visitor. */
export const isOfOneWelcomed = ({ scene }: Story, verb: number): boolean => {
  const start = scene.sentenceStart(verb);
  for (let at = verb - 1; at >= start && !BREAKS.has(wordAt(scene, at)); at--) {
    if (WELCOMES.has(wordAt(scene, at)) || WELCOMES.has(pairAt(scene, at))) return true;
  }
  return false;
};

/** Whether a verb of visiting tells of a visit to another country; who comes here is told where he is received. */
export const visitsCountry = (story: Story, role: Span): boolean =>
  visitedBy(story, role).some(isForeign) && !isOfOneWelcomed(story, role.start);

/** Whether the lead tells that somebody visits another country; further down visits are promised, or long over. */
export const visitsAbroad = (story: Story, roles: readonly Span<RoleValue>[]): boolean =>
  roles.some((role) => isVisit(role) && isOfLead(story.scene, role.start) && visitsCountry(story, role));

/** Words of a visit up to the country, whose long name ends with it: `tới nước Cộng hòa Dân chủ Xã hội chủ nghĩa | Sri Lanka`. */
const FARTHEST_COUNTRY = 12;
const ENDS_NAME = new Set([OF, WILL, DONE, ',', ';']);
/** Countries that visits named by a noun go to: `chuyến thăm chính thức Nhật Bản`; not `chuyến thăm của Thủ tướng Nhật Bản`. */
const countriesVisited = (story: Story): string[] => story.scene.all<MeetingValue>('Meeting').flatMap(({ start, end, value }) => {
  if (value.head.kind !== 'visit') return [];
  let to = start;
  const limit = Math.min(end + FARTHEST_COUNTRY, story.scene.sentenceEnd(start));
  while (to < limit && !ENDS_NAME.has(wordAt(story.scene, to))) to++;
  return countriesIn(story, start, to).slice(0, 1);
});

/** Whether the first visit that is named by a noun goes abroad; those named further down are earlier ones, or are to come. */
export const goAbroad = (story: Story): boolean => countriesVisited(story).slice(0, 1).some(isForeign);

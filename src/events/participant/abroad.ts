import { wordAt, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { AT } from '../../lexicon/tables/function-words.js';
import { endOfLead, isOfLead } from '../lead.js';
import { countriesIn, isForeign } from './countries.js';
import type { RoleValue } from './role-value.js';
import { goAbroad, visitsAbroad } from './visits.js';

/** Words behind a venue within which its country stands. */
const NEAR = 6;

/** `Chiều 2/3, tại Phủ Chủ tịch, …`: the lead has its place here; not `tại Phủ Chủ tịch ở Viêng Chăn, Lào`. */
const hasHomeVenue = (story: Story): boolean => {
  const { scene } = story, end = endOfLead(scene);
  for (let at = 1; at < end; at++) {
    const venue = wordAt(scene, at - 1) === AT ? scene.hit('HomeVenue', at) : undefined;
    if (venue && !countriesIn(story, venue.end, Math.min(venue.end + NEAR, end)).some(isForeign)) return true;
  }
  return false;
};

/** Whether the lead names the seat of a foreign power. */
const namesForeignVenue = (scene: Scene): boolean => {
  const end = endOfLead(scene);
  for (let at = 0; at < end; at++) if (scene.hit('ForeignVenue', at)) return true;
  return false;
};

/** Whether the lead has its place in another country. */
const hasForeignVenue = (story: Story): boolean => {
  const { scene } = story;
  return scene.all('Venue').some(({ start, end }) =>
    isOfLead(scene, start) && countriesIn(story, start, end).some(isForeign)) || namesForeignVenue(scene);
};

/** Whether the article tells of talks abroad: someone visits another country, or its meetings have their place there. */
export const isAbroad = (story: Story, roles: readonly Span<RoleValue>[]): boolean =>
  !hasHomeVenue(story) && (visitsAbroad(story, roles) || hasForeignVenue(story) || goAbroad(story));

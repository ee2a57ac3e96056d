import { wordAt, type Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { WISHED_FOR } from '../../lexicon/tables/role-contexts.js';
import type { MeetingValue } from '../meeting/value.js';
import { partyBefore } from '../near-parties.js';
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

const WISHED = new Set(WISHED_FOR);
/** `mong được đón Thủ tướng | sang thăm Nhật Bản`: a visit that is wished for. */
const isWished = (story: Story, { start }: Span): boolean => {
  const visitor = partyBefore(story, start);
  return visitor !== undefined && WISHED.has(wordAt(story.scene, visitor.start - 1));
};

/** Whether a verb of visiting tells of a visit to another country; who comes here is told where he is received. */
export const visitsCountry = (story: Story, role: Span): boolean => visitedBy(story, role).some(isForeign) && !isWished(story, role);

/** Whether somebody visits another country. */
export const visitsAbroad = (story: Story, roles: readonly Span<RoleValue>[]): boolean =>
  roles.some((role) => isVisit(role) && visitsCountry(story, role));

/** Countries that visits named by a noun go to: `chuyến thăm chính thức Nhật Bản`; not `chuyến thăm của Thủ tướng Nhật Bản`. */
const countriesVisited = (story: Story): string[] => story.scene.all<MeetingValue>('Meeting').flatMap(({ start, end, value }) => {
  if (value.head.kind !== 'visit') return [];
  let to = start;
  const limit = Math.min(end + NEAR, story.scene.sentenceEnd(start));
  while (to < limit && wordAt(story.scene, to) !== OF) to++;
  return countriesIn(story, start, to).slice(0, 1);
});

/** Whether the first visit that is named by a noun goes abroad; those named further down are earlier ones, or are to come. */
export const goAbroad = (story: Story): boolean => countriesVisited(story).slice(0, 1).some(isForeign);

import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Span } from '../../grammar/index.js';
import { HOME_COUNTRY } from '../../lexicon/tables/record-words.js';
import { CALLING_VERBS, ONLY_MEETING_VERBS } from '../../lexicon/tables/role-contexts.js';
import type { Participation } from '../types.js';
import { partyBefore } from '../near-parties.js';
import { personsListed } from './persons.js';
import type { MeetingValue } from '../meeting/value.js';
import type { RoleValue } from './role-value.js';

/** The rule that reads who goes on a visit. */
const VISIT = 'participant/guest.visit';
/** Words from the verb to the guest: `tiếp Đoàn đại biểu … do | ông Lê Văn Ba dẫn đầu`. */
const FARTHEST_GUEST = 30;
const ONLY_MEETS = new Set(ONLY_MEETING_VERBS), CALLS = new Set(CALLING_VERBS);
/** Sentences that hold the headline and the lead. */
const LEAD_SENTENCES = 4;

/** Words behind a verb of visiting within which the country stands: `thăm hữu nghị | Lào`. */
const NEAR = 6;
export const countriesIn = ({ scene }: Story, from: number, to: number): string[] => {
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    for (const { value: { country } } of scene.at<PlaceValue>('Place', at)) if (country) names.push(country.name);
  }
  return names;
};
const visitedBy = (story: Story, { end }: Span): string[] =>
  countriesIn(story, end, Math.min(end + NEAR, story.scene.sentenceEnd(end - 1)));
export const isForeign = (country: string): boolean => country !== HOME_COUNTRY.name;

const isOfLead = ({ scene }: Story, { start }: Span): boolean => scene.sentences.of[start]! <= LEAD_SENTENCES;
const hasForeignVenue = ({ scene }: Story): boolean => {
  const end = scene.sentences.end[Math.min(LEAD_SENTENCES, scene.sentences.count - 1)] ?? 0;
  for (let at = 0; at < end; at++) if (scene.hit('ForeignVenue', at)) return true;
  return false;
};

const OF = 'của';

/** Countries that visits named by a noun go to: `chuyến thăm chính thức Nhật Bản`; not `chuyến thăm của Thủ tướng Nhật Bản`. */
const countriesVisited = (story: Story): string[] => story.scene.all<MeetingValue>('Meeting').flatMap(({ start, end, value }) => {
  if (value.head.kind !== 'visit') return [];
  let to = start;
  const limit = Math.min(end + NEAR, story.scene.sentenceEnd(start));
  while (to < limit && wordAt(story.scene, to) !== OF) to++;
  return countriesIn(story, start, to).slice(0, 1);
});

/** Whether more of those visits go abroad than come here. */
const goesAbroad = (story: Story): boolean => {
  const visited = countriesVisited(story);
  return visited.filter(isForeign).length * 2 > visited.length;
};

const WISHED = new Set(['đón', 'mời', 'được']);
/** `mong được đón Thủ tướng | sang thăm Nhật Bản`: a visit that is wished for. */
const isWished = (story: Story, { start }: Span): boolean => {
  const visitor = partyBefore(story, start);
  return visitor !== undefined && WISHED.has(wordAt(story.scene, visitor.start - 1));
};

const OPENS_PLACE = 'tại';
/** `Chiều 2/3, tại Phủ Chủ tịch, …`: the lead has its place here; not `tại Phủ Chủ tịch ở Viêng Chăn, Lào`. */
const hasHomeVenue = (story: Story): boolean => {
  const { scene } = story, end = scene.sentences.end[Math.min(LEAD_SENTENCES, scene.sentences.count - 1)] ?? 0;
  for (let at = 1; at < end; at++) {
    const venue = wordAt(scene, at - 1) === OPENS_PLACE ? scene.hit('HomeVenue', at) : undefined;
    if (venue && !countriesIn(story, venue.end, Math.min(venue.end + NEAR, end)).some(isForeign)) return true;
  }
  return false;
};

/** Whether the article tells of talks abroad: someone visits another country, or its meetings have their place there. */
export const isAbroad = (story: Story, roles: readonly Span<RoleValue>[]): boolean => !hasHomeVenue(story) && goesOrIsAbroad(story, roles);

const goesOrIsAbroad = (story: Story, roles: readonly Span<RoleValue>[]): boolean =>
  roles.some((role) => role.rule === VISIT && !isWished(story, role) && visitedBy(story, role).some(isForeign))
  || story.scene.all('Venue').some((venue) => isOfLead(story, venue) && countriesIn(story, venue.start, venue.end).some(isForeign))
  || hasForeignVenue(story) || goesAbroad(story);

/** Whether an office of the person, as the text names it, is one of another country. */
const isForeigner = (story: Story, { phrases }: Individual): boolean =>
  phrases.some(({ start, end }) => countriesIn(story, start, end).some(isForeign));

/** Who is at home: the one from here, or abroad the one from there; where that is not told, the one named first, abroad the other. */
const isHost = (story: Story, subject: Individual, others: readonly Individual[], abroad: boolean): boolean => {
  const isOnlyForeign = isForeigner(story, subject) && !others.some((other) => isForeigner(story, other));
  return abroad ? isOnlyForeign : !isOnlyForeign;
};

const onlyMeets = ({ scene }: Story, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++) if (ONLY_MEETS.has(wordAt(scene, at))) return true;
  return false;
};

/** `sẽ | hội đàm với`, `vui mừng được | gặp`: not what happens here. */
const WILL = 'sẽ', MAY = 'được';
/** Words from `sẽ` to the last verb that it makes a plan: `sẽ hội đàm với …, hội kiến …, | tiếp`. */
const FARTHEST_PLAN = 25;
const isPlanned = ({ scene }: Story, { start }: Span): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - FARTHEST_PLAN);
  for (let at = from; at < start; at++) if (wordAt(scene, at) === WILL) return true;
  return wordAt(scene, start - 1) === MAY;
};

/** `A và B | tiến hành hội đàm`, `hội đàm giữa | A và B`: both sides stand in one list. */
export const sidesOfList = (story: Story, span: Span<RoleValue>, persons: readonly Individual[], abroad: boolean): Participation[] => {
  const [subject, ...others] = persons;
  if (!subject || others.length === 0 || (!abroad && onlyMeets(story, span))) return [];
  const receives = isHost(story, subject, others, abroad);
  return persons.map((individual) => ({
    individual, role: (individual === subject) === receives ? 'host' : 'guest', range: [span.start, span.end],
    reason: { rule: span.rule, basis: 'stated', from: [span] },
  }));
};

/**
 * Both sides of a reception, of talks and of a visit, the first being `subject`. Who receives is host, and who pays a call
 * or visits is guest. Those who only meet (`gặp`) are neither, unless they meet abroad.
 */
export const sidesOf = (story: Story, span: Span<RoleValue>, subject: Individual, abroad: boolean): Participation[] => {
  const of = (individual: Individual, role: 'host' | 'guest'): Participation =>
    ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } });
  if (span.rule === VISIT) return visitedBy(story, span).length > 0 && !isWished(story, span) ? [of(subject, 'guest')] : [];
  if ((!abroad && onlyMeets(story, span)) || isPlanned(story, span)) return [];
  const others = personsListed(story, span.end - 1, FARTHEST_GUEST).filter((other) => other !== subject);
  const isCall = CALLS.has(wordAt(story.scene, span.start));
  const receives = span.value.role === 'host' || (!isCall && isHost(story, subject, others, abroad));
  return [of(subject, receives ? 'host' : 'guest'), ...others.map((other) => of(other, receives ? 'guest' : 'host'))];
};

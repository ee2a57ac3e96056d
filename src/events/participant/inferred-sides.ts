import { wordAt, type Individual, type Story, type TokenRange } from '../../discourse/index.js';
import { BEFORE_TALKS_PLACE } from '../../lexicon/tables/role-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { MeetingKind, Participation } from '../types.js';
import { isSide, type RoleValue } from './role-value.js';
import { isAbroad } from './abroad.js';
import { countriesIn, foreignCountryOf } from './countries.js';

/** Talks that an article tells of without a verb of receiving. */
export interface Talks { readonly kind: MeetingKind; readonly mentions: readonly TokenRange[] }

/** Whose host and guest may follow from what else is told: the only talks of an article that names neither for any meeting. */
export const onlyTalks = <T extends Talks>(meetings: readonly T[], stated: readonly Participation[]): T | undefined => {
  const talks = meetings.filter(({ kind }) => kind === 'talks');
  return talks.length === 1 && !stated.some(({ role }) => isSide(role)) ? talks[0] : undefined;
};

const BEFORE_PLACE = new Set(BEFORE_TALKS_PLACE);
/** The country that the sentences of the talks name behind them: `cuộc gặp diễn ra ở thủ đô Berlin (Đức)`. */
const venueCountries = (story: Story, { mentions }: Talks): string[] => mentions.flatMap(([, end]) => {
  const names: string[] = [];
  for (let at = end, to = story.scene.sentenceEnd(end - 1); at < to; at++) {
    if (BEFORE_PLACE.has(wordAt(story.scene, at - 1))) names.push(...countriesIn(story, at, at + 1));
  }
  return names;
});

/** A spokeswoman of another country whom the text gives no country has a name of other letters. */
const hasForeignName = ({ scene: { tape } }: Story, { name: [start, end] }: Individual): boolean => {
  for (let at = start; at < end; at++) if (hasFlag(tape, at, Flag.Foreign)) return true;
  return false;
};

type Sides = readonly [host: Individual, guest: Individual];

/** Of those who speak at talks abroad the host is from there and the guest from here; of two foreigners the host is where they meet. */
const hostAmong = (story: Story, talks: Talks, speakers: readonly Individual[], abroad: boolean): Sides | null => {
  const home = speakers.find((each) => !foreignCountryOf(story, each) && !hasForeignName(story, each));
  const [first, ...others] = speakers.filter((each) => foreignCountryOf(story, each));
  if (!first) return null;
  if (home) return abroad ? [first, home] : null;
  const second = others.find((each) => foreignCountryOf(story, each) !== foreignCountryOf(story, first));
  if (!second) return null;
  const there = venueCountries(story, talks);
  const host = [first, second].find((each) => there.includes(foreignCountryOf(story, each)!));
  return host ? [host, host === first ? second : first] : null;
};

/** Host and guest of talks where no verb tells who receives whom: they follow from where the two come from. */
export const inferSides = (story: Story, talks: Talks, stated: readonly Participation[]): Participation[] => {
  const speaking = stated.filter(({ role }) => role === 'speaker');
  const speakers = [...new Set(speaking.map(({ individual }) => individual))];
  const pair = hostAmong(story, talks, speakers, isAbroad(story, story.scene.all<RoleValue>('Role')));
  return (pair ?? []).flatMap((individual, i) => {
    const said = speaking.find((each) => each.individual === individual)!;
    return [{ ...said, role: i === 0 ? 'host' : 'guest', reason: { ...said.reason, basis: 'inferred' } }];
  });
};

/** Where somebody comes from: the country that the text gives, else that the name is of other letters, else here. */
const originOf = (story: Story, each: Individual): string =>
  foreignCountryOf(story, each) ?? (hasForeignName(story, each) ? FOREIGN : HOME);
const FOREIGN = 'foreign', HOME = 'home';

/** `Bộ trưởng thăm trường. Hiệu trưởng Trần Văn Tư cảm ơn`: where somebody visits a house, the one other speaker receives him. */
export const inferHost = ({ kind }: Talks, stated: readonly Participation[]): Participation[] => {
  const guests = new Set(stated.filter(({ role }) => role === 'guest').map(({ individual }) => individual));
  if (kind !== 'visit' || guests.size === 0 || stated.some(({ role }) => role === 'host')) return [];
  const others = stated.filter(({ role, individual }) => role === 'speaker' && !guests.has(individual));
  if (new Set(others.map(({ individual }) => individual)).size !== 1) return [];
  return [{ ...others[0]!, role: 'host', reason: { ...others[0]!.reason, basis: 'inferred' } }];
};

/**
 * `Thủ tướng Mỹ | tiếp đoàn …. Phó Chủ tịch Lê Văn Ba cảm ơn`: of talks of which only one side is told, the other is the one speaker
 * who comes from elsewhere.
 */
export const inferOtherSide = (story: Story, { kind }: Talks, stated: readonly Participation[]): Participation[] => {
  const sides = stated.filter(({ role }) => isSide(role)), [first] = sides;
  if (kind !== 'talks' || !first || sides.some(({ role }) => role !== first.role)) return [];
  const own = new Set(sides.map(({ individual }) => originOf(story, individual)));
  const others = stated.filter(({ role, individual }) => role === 'speaker' && !own.has(originOf(story, individual)));
  if (own.has(FOREIGN) || new Set(others.map(({ individual }) => individual)).size !== 1) return [];
  const said = others[0]!;
  return [{ ...said, role: first.role === 'host' ? 'guest' : 'host', reason: { ...said.reason, basis: 'inferred' } }];
};

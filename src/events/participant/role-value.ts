import type { Individual } from '../../discourse/index.js';
import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import { namesList, presencesIn, type PresenceValue } from '../presence/value.js';
import { isAside } from '../asides.js';
import { alongWith, isSideOfGuests } from './along.js';
import type { Participation } from '../types.js';

/** Where a sentence states a part in a meeting, and on which side of the words its persons stand. */
export interface RoleValue {
  readonly role: 'chair' | 'speaker' | 'attendee' | 'host' | 'guest';
  /** `before`: the subject · `after`: who follows, to the end of the list · `next`: the subject right behind. */
  readonly side: 'before' | 'after' | 'next';
  /** Token of the verb. */
  readonly verb: number;
  /** With whom those attend who receive somebody, or go along with him. */
  readonly along?: Participation['along'];
}

/** The rule that reads both at once: `dự và chủ trì`. */
export const ATTENDS_AND_CHAIRS = 'participant/attendee.and-chairs';

interface Captures { readonly verb?: Capture }
export type RoleReading = Reading<RoleValue>;

export const roleOf = (role: RoleValue['role'], side: RoleValue['side']) => ({ captures: { verb }, start }: Match<Captures>): RoleReading =>
  ({ tag: 'Role', value: { role, side, verb: verb?.start ?? start } });

/** Where the text states parts in a meeting: verbs of taking part, and lists of those present. */
export const statedParts = (scene: Scene): Span<RoleValue>[] => {
  const named = presencesIn(scene).filter(({ value }) => namesList(value));
  const hasGuests = named.some(({ start }) => isSideOfGuests(scene, start));
  const lists = named.map((list): Span<RoleValue> =>
    ({ ...list, value: { role: 'attendee', side: 'after', verb: list.start, along: alongWith(scene, list.start, hasGuests) } }));
  return [...scene.all<RoleValue>('Role'), ...lists].filter(({ start }) => !isAside(scene, start)).sort((a, b) => a.start - b.start);
};

/** Whether a part in a meeting is stated at a token, by words before a verb. */
export const statesPart = (scene: Scene, at: number, verb: number): boolean =>
  scene.at<RoleValue>('Role', at).some(({ value }) => value.verb < verb)
  || scene.at<PresenceValue>('Presence', at).some(({ value, start }) => namesList(value) && start < verb);

/** Whether a role is one of the two sides of a reception, of talks or of a visit. */
export const isSide = (role: RoleValue['role']): boolean => role === 'host' || role === 'guest';

/** The part of somebody as the words of a span state it. */
export const statedBy = (span: Span, individual: Individual, role: RoleValue['role']): Participation =>
  ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } });

/** Words before a phrase that still opens its sentence. */
const OPENING_WORDS = 1;
export const opensSentence = (scene: Scene, at: number): boolean => at - scene.sentenceStart(at) <= OPENING_WORDS;

import type { Individual } from '../../discourse/index.js';
import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import type { Participation } from '../types.js';

/** Where a sentence states a part in a meeting, and on which side of the words its persons stand. */
export interface RoleValue {
  readonly role: 'chair' | 'speaker' | 'attendee' | 'host' | 'guest';
  /** `before`: the subject · `after`: who follows, to the end of the list · `next`: the subject right behind. */
  readonly side: 'before' | 'after' | 'next';
  /** Token of the verb. */
  readonly verb: number;
}

interface Captures { readonly verb?: Capture }
export type RoleReading = Reading<RoleValue>;

export const roleOf = (role: RoleValue['role'], side: RoleValue['side']) => ({ captures: { verb }, start }: Match<Captures>): RoleReading =>
  ({ tag: 'Role', value: { role, side, verb: verb?.start ?? start } });

/** Whether a role is one of the two sides of a reception, of talks or of a visit. */
export const isSide = (role: RoleValue['role']): boolean => role === 'host' || role === 'guest';

/** The part of somebody as the words of a span state it. */
export const statedBy = (span: Span, individual: Individual, role: RoleValue['role']): Participation =>
  ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } });

/** Words before a phrase that still opens its sentence. */
const OPENING_WORDS = 1;
export const opensSentence = (scene: Scene, at: number): boolean => at - scene.sentenceStart(at) <= OPENING_WORDS;

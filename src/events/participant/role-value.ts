import type { Capture, Match, Reading, Scene } from '../../grammar/index.js';

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

/** Words before a phrase that still opens its sentence. */
const OPENING_WORDS = 1;
export const opensSentence = (scene: Scene, at: number): boolean => at - scene.sentenceStart(at) <= OPENING_WORDS;

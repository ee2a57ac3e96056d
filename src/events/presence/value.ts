import type { Capture, Match, Reading } from '../../grammar/index.js';

/**
 * A place in the text from which those present are named: `list` to the end of the sentence, `some` right behind, `met`
 * right behind where they are met, `beside` right behind a person, `subjects` a list right before, `speaker` one group right
 * before, `itself` in the words that it covers.
 */
export interface PresenceValue { readonly named: 'list' | 'some' | 'met' | 'beside' | 'subjects' | 'speaker' | 'itself' }

/** Whether all whom the rest of the sentence names are present, by name or not. */
export const namesList = ({ named }: PresenceValue): boolean => named === 'list';

interface Captures { readonly cue?: Capture }
export type PresenceReading = Reading<PresenceValue>;

export const presence = (named: PresenceValue['named']) => ({ captures, start, end }: Match<Captures>): PresenceReading =>
  ({ tag: 'Presence', value: { named }, covers: [captures.cue?.start ?? start, captures.cue?.end ?? end] });

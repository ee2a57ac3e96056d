import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';

/**
 * A place in the text from which those present are named: `list` to the end of the sentence, `some` right behind, `met`
 * right behind where they are met, `beside` right behind a person, `subjects` a list right before, `speaker` one group right
 * before, `itself` in the words that it covers.
 */
export interface PresenceValue {
  readonly named: 'list' | 'some' | 'met' | 'beside' | 'subjects' | 'speaker' | 'itself';
  /** The list goes on from that of the sentence before: `Ngoài ra còn có …`. */
  readonly goesOn?: true;
}

/** Whether all whom the rest of the sentence names are present, by name or not. */
export const namesList = ({ named }: PresenceValue): boolean => named === 'list';

/** Where the text names those present; a list goes on only where the sentence before has one. */
export const presencesIn = (scene: Scene): readonly Span<PresenceValue>[] => {
  const all = scene.all<PresenceValue>('Presence'), { of } = scene.sentences, listing = new Set<number>();
  return all.filter(({ start, value }) => {
    const sentence = of[start]!, isOne = !value.goesOn || listing.has(sentence - 1) || listing.has(sentence);
    if (isOne && namesList(value)) listing.add(sentence);
    return isOne;
  });
};

interface Captures { readonly cue?: Capture }
export type PresenceReading = Reading<PresenceValue>;

export const presence = (
  named: PresenceValue['named'], more: Pick<PresenceValue, 'goesOn'> = {},
) => ({ captures, start, end }: Match<Captures>): PresenceReading =>
  ({ tag: 'Presence', value: { named, ...more }, covers: [captures.cue?.start ?? start, captures.cue?.end ?? end] });

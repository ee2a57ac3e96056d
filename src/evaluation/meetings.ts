import { overlap } from './compare.js';
import { compareEntries, type Comparison, type Item } from './field.js';
import { pairUp } from './pairing.js';
import type { Facts, MeetingFacts } from './reference.js';

/** Overlap of names that makes two meetings one, together with the same kind or day, and by itself. */
const SIMILAR_NAME = 0.5, SAME_NAME = 0.7;
const SAME_PARTY = 0.6;

/** The meetings that the article reports. */
export const mainMeetings = ({ meetings }: Facts): MeetingFacts[] => meetings.filter(({ main }) => main);

export const showMeeting = ({ kind, start, name }: MeetingFacts): Item => ({
  words: `${kind} ${start ?? 'without date'} ${name.text}`, phrase: name,
});

/** Two meetings are one by a similar name with the same kind or day, by the same name, or by the same kind and day. */
export const meetingLikeness = (a: MeetingFacts, b: MeetingFacts): number => {
  const shared = overlap(a.name.text, b.name.text);
  const isSameKind = a.kind === b.kind;
  const isSameDay = a.start !== null && a.start !== '' && a.start === b.start;
  const isOne = (shared >= SIMILAR_NAME && (isSameKind || isSameDay || shared >= SAME_NAME)) || (isSameKind && isSameDay);
  return isOne ? 1 + shared + Number(isSameKind) + Number(isSameDay) : 0;
};

type Slot = 'kind' | 'start' | 'partOfDay' | 'ordinal' | 'termNumber' | 'organizer' | 'place';
type SlotValue = MeetingFacts[Slot];

const isEqual = (a: SlotValue, b: SlotValue): boolean => a === b;
const isSimilar = (a: SlotValue, b: SlotValue): boolean => overlap(String(a), String(b)) >= SAME_PARTY;

const SLOTS: readonly (readonly [Slot, (a: SlotValue, b: SlotValue) => boolean])[] = [
  ['kind', isEqual], ['start', isEqual], ['partOfDay', isEqual], ['ordinal', isEqual], ['termNumber', isEqual],
  ['organizer', isSimilar], ['place', isSimilar],
];

/** Names of the fields that `compareSlots` gives, `slot.kind` and so on. */
export const SLOT_FIELDS: readonly string[] = SLOTS.map(([slot]) => `slot.${slot}`);

/** The slots of meetings that were found, each as a field of its own. A slot that neither side fills is left out. */
export function compareSlots(reference: Facts, found: Facts): ReadonlyMap<string, Comparison> {
  const known = mainMeetings(reference), read = mainMeetings(found);
  const pairs = pairUp(known, read, meetingLikeness).map(([i, j]) => [known[i]!, read[j]!] as const);
  return new Map(SLOTS.map(([slot, isSameValue]): [string, Comparison] => {
    const compared = pairs.map(([a, b]) => {
      const filled = (meeting: MeetingFacts): MeetingFacts[] => (meeting[slot] === null ? [] : [meeting]);
      return compareEntries(filled(a), filled(b), {
        likeness: (one, other) => Number(isSameValue(one[slot], other[slot])),
        show: (meeting) => ({ words: `${slot} ${String(meeting[slot])} of ${meeting.name.text}`, phrase: meeting.name }),
      });
    });
    return [`slot.${slot}`, joined(compared)];
  }));
}

/** Several comparisons as one. */
export const joined = (comparisons: readonly Comparison[]): Comparison => ({
  right: comparisons.flatMap(({ right }) => right),
  missed: comparisons.flatMap(({ missed }) => missed),
  wrong: comparisons.flatMap(({ wrong }) => wrong),
});

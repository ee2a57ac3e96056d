import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import type { MeetingHeadEntry } from '../../lexicon/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { numberOf } from './numbers.js';

/** A phrase that names a meeting or tells of one. */
export interface MeetingValue {
  readonly head: MeetingHeadEntry;
  /** Token behind the word for the meeting: what is said of it stands from here to the end of the mention. */
  readonly headEnd: number;
  readonly ordinal: number | null;
  readonly termNumber: number | null;
  readonly termYears: readonly [number, number] | null;
  readonly body: Span | null;
}

/** Of a part that can stand more than once, the first counts. */
type Captured = Capture | readonly Capture[];

export interface MeetingCaptures {
  readonly head?: Capture;
  readonly ordinal?: Captured;
  readonly term?: Captured;
  readonly from?: Captured;
  readonly to?: Captured;
  readonly body?: Captured;
}

const first = (value: Captured | undefined): Capture | undefined =>
  (Array.isArray(value) ? (value as readonly Capture[])[0] : value as Capture | undefined);

/** `giao Ban Tuyên giáo`: a capital inside the word for a meeting begins a name, unless the word is written with one. */
const beginsName = ({ tape }: Scene, { start, end }: Capture, { head }: MeetingHeadEntry): boolean => {
  if (hasFlag(tape, start, Flag.Capital) || head !== head.toLowerCase()) return false;
  for (let at = start + 1; at < end; at++) if (hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.AllCaps)) return true;
  return false;
};

/** What the parts of a phrase say of the meeting; null where its head is none. */
export const meetingOf = ({ captures, scene }: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
  const head = captures.head?.data as MeetingHeadEntry | undefined;
  if (!head || beginsName(scene, captures.head!, head) || (head.needsNumber && !first(captures.ordinal))) return null;
  const from = numberOf(scene, first(captures.from)), to = numberOf(scene, first(captures.to));
  return {
    tag: 'Meeting',
    value: {
      head,
      headEnd: captures.head!.end,
      ordinal: head.isPart ? null : numberOf(scene, first(captures.ordinal)),
      termNumber: numberOf(scene, first(captures.term)),
      termYears: from !== null && to !== null ? [from, to] : null,
      body: first(captures.body)?.span ?? null,
    },
  };
};

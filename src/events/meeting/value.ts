import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import type { MeetingHeadEntry } from '../../lexicon/index.js';

/** A phrase that names a meeting or tells of one. */
export interface MeetingValue {
  readonly head: MeetingHeadEntry;
  readonly ordinal: number | null;
  readonly termNumber: number | null;
  readonly termYears: readonly [number, number] | null;
  readonly body: Span | null;
}

export interface MeetingCaptures {
  readonly head?: Capture;
  readonly ordinal?: Capture | readonly Capture[];
  readonly term?: Capture | readonly Capture[];
  readonly from?: Capture | readonly Capture[];
  readonly to?: Capture | readonly Capture[];
  readonly body?: Capture | readonly Capture[];
}

const first = (value: Capture | readonly Capture[] | undefined): Capture | undefined => (Array.isArray(value) ? (value as readonly Capture[])[0] : value as Capture | undefined);

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** `XVII`, `17` or `thứ tư` as a number; null for anything else. */
export const numberOf = (scene: Scene, capture: Capture | undefined): number | null => {
  if (!capture) return null;
  if (typeof capture.data === 'number') return capture.data;
  const text = lowerOf(scene.tape, capture.start, capture.end);
  if (text >= '0' && text[0]! <= '9') return Number(text);
  let total = 0, last = 0;
  for (const letter of [...text].reverse()) {
    const value = ROMAN[letter];
    if (value === undefined) return null;
    total += value < last ? -value : value;
    last = value;
  }
  return total > 0 ? total : null;
};

/** `giao Ban Tuyên giáo`: a capital inside the word for a meeting begins a name. */
const beginsName = ({ tape }: Scene, { start, end }: Capture): boolean => {
  if (hasFlag(tape, start, Flag.Capital)) return false;
  for (let at = start + 1; at < end; at++) if (hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.AllCaps)) return true;
  return false;
};

export const meetingOf = ({ captures, scene }: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
  const head = captures.head?.data as MeetingHeadEntry | undefined;
  if (!head || beginsName(scene, captures.head!)) return null;
  const from = numberOf(scene, first(captures.from)), to = numberOf(scene, first(captures.to));
  return {
    tag: 'Meeting',
    value: {
      head,
      ordinal: numberOf(scene, first(captures.ordinal)),
      termNumber: numberOf(scene, first(captures.term)),
      termYears: from !== null && to !== null ? [from, to] : null,
      body: first(captures.body)?.span ?? null,
    },
  };
};

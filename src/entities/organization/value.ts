import type { Capture, Match, Reading, Span } from '../../grammar/index.js';
import type { BodyHeadEntry, NamedBodyEntry, OrganizationKind, OrganizationLevel } from '../../lexicon/index.js';
import type { PlaceValue } from '../place/index.js';

/** What a body span says. What it is a part of, and where, stands in the spans it was read from. */
export interface BodyValue {
  readonly kind: OrganizationKind;
  readonly level: OrganizationLevel | null;
  /** First words, with their long form; null for a body with a name of its own. */
  readonly head: BodyHeadEntry | null;
  readonly named: NamedBodyEntry | null;
  /** The body that this one is a part of. */
  readonly whole: Span<BodyValue> | null;
  readonly place: Span<PlaceValue> | null;
  /** A unit word with no name behind it: `tỉnh` in `HĐND tỉnh`. Its token, or null. */
  readonly bareUnit: number | null;
}

export interface BodyCaptures {
  readonly head?: Capture;
  readonly named?: Capture;
  readonly whole?: Capture;
  readonly place?: Capture;
  readonly unit?: Capture;
}

const LEVEL_OF_UNIT: Readonly<Record<string, OrganizationLevel>> = { province: 'province', district: 'district', commune: 'commune' };

const levelOf = (captures: BodyCaptures, head: BodyHeadEntry | null): OrganizationLevel | null => {
  const whole = captures.whole?.span?.value as BodyValue | undefined;
  if (whole?.level) return whole.level;
  const place = captures.place?.span?.value as PlaceValue | undefined;
  const unit = captures.unit?.data as { kind: string } | undefined;
  const kind = place?.head?.kind ?? unit?.kind ?? (place?.province ? 'province' : undefined);
  return (kind && LEVEL_OF_UNIT[kind]) || head?.level || null;
};

export const bodyOf = ({ captures }: Match<BodyCaptures>): Reading<BodyValue> => {
  const head = (captures.head?.data as BodyHeadEntry | undefined) ?? null;
  const named = (captures.named?.data as NamedBodyEntry | undefined) ?? null;
  const whole = (captures.whole?.span as Span<BodyValue> | undefined) ?? null;
  return {
    tag: 'Body',
    value: {
      head, named, whole,
      kind: named?.kind ?? (head?.takes === 'part' && whole ? whole.value.kind : head?.kind) ?? 'other',
      level: named?.level ?? levelOf(captures, head),
      place: (captures.place?.span as Span<PlaceValue> | undefined) ?? null,
      bareUnit: captures.unit?.start ?? null,
    },
  };
};

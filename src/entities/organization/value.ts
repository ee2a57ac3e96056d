import type { Capture, Match, Reading, Span } from '../../grammar/index.js';
import type { BodyHeadEntry, NamedBodyEntry, OrganizationKind, OrganizationLevel, UnitHeadEntry } from '../../lexicon/index.js';
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
  /** What it does stands instead of its name, so that nobody is named: `cơ quan soạn thảo`. */
  readonly isRole: boolean;
}

interface BodyCaptures {
  readonly role?: Capture;
  readonly centre?: Capture;
  readonly head?: Capture;
  readonly named?: Capture;
  readonly whole?: Capture;
  readonly place?: Capture;
  readonly unit?: Capture;
}

/** What the captures hold: table entries and spans, or null. */
interface Parts {
  readonly head: BodyHeadEntry | null;
  readonly named: NamedBodyEntry | null;
  readonly whole: Span<BodyValue> | null;
  readonly place: Span<PlaceValue> | null;
  readonly unit: UnitHeadEntry | null;
}

const dataOf = <T>(capture: Capture | undefined): T | null => (capture?.data as T | undefined) ?? null;
const spanOf = <T>(capture: Capture | undefined): Span<T> | null => (capture?.span as Span<T> | undefined) ?? null;

const partsOf = ({ head, named, whole, place, unit }: BodyCaptures): Parts => ({
  head: dataOf(head), named: dataOf(named), whole: spanOf(whole), place: spanOf(place), unit: dataOf(unit),
});

const LEVEL_OF_UNIT: Readonly<Partial<Record<UnitHeadEntry['kind'], OrganizationLevel>>> = {
  province: 'province', district: 'district', commune: 'commune',
};

/** What the unit of the body's place says, if it says anything: `HĐND huyện` is of a district. */
const levelOfUnit = ({ place, unit }: Parts): OrganizationLevel | null => {
  const kind = place?.value.head?.kind ?? unit?.kind;
  if (kind !== undefined) return LEVEL_OF_UNIT[kind] ?? null;
  return place?.value.isDistrict ? 'district' : null;
};

/** A name of its own says the level, where no unit behind it says another: `Hội Nông dân Việt Nam | tỉnh`. */
const levelOfNamed = (parts: Parts, named: NamedBodyEntry): OrganizationLevel | null => {
  const hasUnit = parts.unit !== null || (parts.place?.value.head ?? null) !== null;
  return (hasUnit ? levelOfUnit(parts) : null) ?? named.level;
};

const levelOfProvince = ({ place }: Parts): OrganizationLevel | null => (place?.value.province ? 'province' : null);

const levelOf = (parts: Parts): OrganizationLevel | null => {
  const { named, whole, head } = parts;
  if (named) return levelOfNamed(parts, named);
  return whole?.value.level ?? levelOfUnit(parts) ?? head?.level ?? levelOfProvince(parts);
};

/** A part is of the kind of the whole: the `Văn phòng` of a Party committee is a Party body. */
const kindOf = ({ head, named, whole }: Parts): OrganizationKind => {
  if (named) return named.kind;
  return head?.takes === 'part' && whole ? whole.value.kind : head?.kind ?? 'other';
};

export const bodyOf = ({ captures }: Match<BodyCaptures>): Reading<BodyValue> => {
  const parts = partsOf(captures);
  const { head, named, whole, place } = parts;
  return {
    tag: 'Body',
    value: {
      head, named, whole, place, kind: kindOf(parts), level: captures.centre ? 'central' : levelOf(parts),
      bareUnit: captures.unit?.start ?? null, isRole: captures.role !== undefined,
    },
  };
};

import type { CountryEntry, ProvinceEntry, UnitHeadEntry } from '../../lexicon/index.js';

/** What a place span says: the unit word if there is one, the name, and the gazetteer's entry if it has one. */
export interface PlaceValue {
  readonly head: UnitHeadEntry | null;
  /** Tokens of the name without its unit word: [start, end). */
  readonly name: readonly [number, number];
  readonly province: ProvinceEntry | null;
  readonly country: CountryEntry | null;
  readonly isDistrict: boolean;
}

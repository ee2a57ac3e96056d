import type { TokenRange } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import { DISTRICTS, PROVINCES, UNIT_HEADS } from '../lexicon/tables/index.js';
import { UNIT_OF_COMMITTEE, UNIT_OF_DISTRICT, UNIT_OF_PROVINCE } from '../lexicon/tables/record-words.js';
import type { BodySpan } from './bodies.js';
import { readDateline } from './dateline.js';
import { wordsKey } from './keys.js';
import { provinceDescription, type PlaceDraft, type Places } from './places.js';

/**
 * Which place a unit word without a name means in this article: `tỉnh`, `Huyện ủy`, `UBND TP`. What the source line or the
 * dateline names comes first, then the option `jurisdiction`, then the headline and the bodies that are named with their
 * place. Where two places are spoken of about as much, none is meant.
 */
export interface Jurisdiction {
  /** The place that a unit word means, by its long form (`thành phố`), or null. */
  of(unit: string): PlaceDraft | null;
  /** The province or centrally run city that a body of a province means: `Sở Y tế`. */
  province(): PlaceDraft | null;
  /** The place of the option `jurisdiction`. */
  readonly given: PlaceDraft | null;
  /** The unit word that a committee holds: `tỉnh` for `Tỉnh ủy`. */
  unitOfCommittee(head: string): string | null;
}

/** Tokens of the article that say where it comes from. */
export interface Whereabouts { readonly title: TokenRange | null; readonly source: TokenRange | null }

const WEIGHT = { bare: 0.5, withUnit: 1, body: 2, title: 3 } as const;
/** A province is named for many reasons; a district mostly because the article is about it. */
const LEAST: Readonly<Partial<Record<PlaceDraft['kind'], number>>> = { province: 2, district: 1, commune: 1 };
const LEAD = 2;

const isWithin = ([start, end]: TokenRange, range: TokenRange | null): boolean => range !== null && start >= range[0] && end <= range[1];

const weigh = (places: Places, bodies: readonly BodySpan[], title: TokenRange | null): Map<PlaceDraft, number> => {
  const weights = new Map<PlaceDraft, number>();
  const add = (draft: PlaceDraft, weight: number): void => { weights.set(draft, (weights.get(draft) ?? 0) + weight); };
  for (const draft of places.drafts) {
    for (const span of draft.spans) add(draft, span.value.head ? WEIGHT.withUnit : WEIGHT.bare);
    if (draft.ranges.some((range) => isWithin(range, title))) add(draft, WEIGHT.title);
  }
  for (const body of bodies) {
    const draft = places.of(body.value.place);
    if (draft) add(draft, WEIGHT.body);
  }
  return weights;
};

/** The place that clearly leads, or null. */
const leader = (drafts: readonly PlaceDraft[], weights: ReadonlyMap<PlaceDraft, number>): PlaceDraft | null => {
  let best: PlaceDraft | null = null, most = 0, second = 0;
  for (const draft of drafts) {
    const weight = weights.get(draft) ?? 0;
    if (weight > most) [best, most, second] = [draft, weight, most];
    else if (weight > second) second = weight;
  }
  return best && most >= (LEAST[best.kind] ?? LEAD) && most >= second * LEAD ? best : null;
};

type Description = Omit<PlaceDraft, 'spans' | 'ranges'>;

const unitDescription = (unit: string, bareName: string, kind: PlaceDraft['kind']): Description =>
  ({ name: kind === 'province' ? bareName : `${unit} ${bareName}`, bareName, kind, unit, province: null, isForeign: false });

const districtUnitOf = (key: string): string | null => {
  for (const entry of DISTRICTS) {
    for (const list of ['cities', 'towns', 'urban', 'rural'] as const) {
      if (entry[list]?.some((name) => wordsKey(name) === key)) return UNIT_OF_DISTRICT[list];
    }
  }
  return null;
};

/** What the option `jurisdiction` names: a province of the gazetteer, a unit word and a name, a district, else a province. */
export const describeJurisdiction = (given: string): Description => {
  const key = wordsKey(given);
  const head = UNIT_HEADS.filter(({ word }) => key.startsWith(`${wordsKey(word)} `)).sort((a, b) => b.word.length - a.word.length)[0];
  const name = given.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const bareName = head ? name.split(' ').slice(wordsKey(head.word).split(' ').length).join(' ') : name;
  const bareKey = head ? key.slice(wordsKey(head.word).length + 1) : key;
  const province = PROVINCES.find((each) => [each.name, ...each.aliases ?? []].some((spelling) => wordsKey(spelling) === bareKey));
  if (province && (!head || head.kind === 'province')) return provinceDescription(province);
  if (head) return unitDescription(head.long, bareName, head.kind);
  const unit = districtUnitOf(key);
  return unit === null ? unitDescription(UNIT_OF_PROVINCE.province, name, 'province') : unitDescription(unit, name, 'district');
};

/** The places that the dateline or the source line names, by their unit word. */
const readHeader = (scene: Scene, places: Places, source: TokenRange | null): Map<string, PlaceDraft> => {
  const dateline = readDateline(scene, places);
  const named = dateline ? [dateline] : places.drafts.filter((draft) => draft.ranges.some((range) => isWithin(range, source)));
  const header = new Map<string, PlaceDraft>();
  for (const draft of named) if (draft.unit !== null && !header.has(draft.unit)) header.set(draft.unit, draft);
  return header;
};

type Known = Whereabouts & { readonly given: string | undefined };

export const readJurisdiction = (
  scene: Scene, places: Places, bodies: readonly BodySpan[], { title, source, given }: Known,
): Jurisdiction => {
  const header = readHeader(scene, places, source);
  const option = given === undefined ? null : places.open(describeJurisdiction(given));
  let weights: Map<PlaceDraft, number> | null = null;
  const leading = (isMeant: (draft: PlaceDraft) => boolean): PlaceDraft | null => {
    const said = [...header.values(), option].find((draft) => draft !== null && isMeant(draft));
    if (said) return said;
    const candidates = places.drafts.filter((draft) => isMeant(draft) && draft.ranges.length > 0 && !draft.isForeign);
    if (candidates.length === 0) return null;
    weights ??= weigh(places, bodies, title);
    return leader(candidates, weights);
  };
  const known = new Map<string, PlaceDraft | null>();
  let province: PlaceDraft | null | undefined;
  return {
    given: option,
    of(unit) {
      let draft = known.get(unit);
      if (draft === undefined) known.set(unit, draft = leading((each) => each.unit === unit));
      return draft;
    },
    province: () => (province === undefined ? province = leading(({ kind }) => kind === 'province') : province),
    unitOfCommittee: (head) => UNIT_OF_COMMITTEE.find(([committee]) => committee === head)?.[1] ?? null,
  };
};

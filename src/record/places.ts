import type { BodyValue } from '../entities/organization/index.js';
import type { PlaceValue } from '../entities/place/index.js';
import type { TokenRange } from '../discourse/index.js';
import type { Scene, Span } from '../grammar/index.js';
import type { BodyHeadEntry, ProvinceEntry } from '../lexicon/index.js';
import { PROVINCES } from '../lexicon/tables/index.js';
import { HOME_COUNTRY, UNIT_OF_COMMITTEE, UNIT_OF_PROVINCE } from '../lexicon/tables/record-words.js';
import { cleanText, textOf } from '../text/index.js';
import { wordsKey } from './keys.js';
import { mentionsOf } from './mention.js';
import type { Id, Place } from './types.js';

export type PlaceSpan = Span<PlaceValue>;

/** A place of the article, as far as it has been read. */
export interface PlaceDraft {
  /** As in the record: `Yên Bái`, `huyện Vân Canh`. */
  readonly name: string;
  /** Without its unit word. */
  readonly bareName: string;
  readonly kind: Place['kind'];
  /** The unit word that it is called by: `tỉnh`, `huyện`; null for a country or a region. */
  readonly unit: string | null;
  readonly province: ProvinceEntry | null;
  readonly isForeign: boolean;
  readonly spans: PlaceSpan[];
  readonly ranges: TokenRange[];
}

/** All places of an article; `of` gives the one that a span of kind `Place` names. */
export interface Places {
  readonly drafts: readonly PlaceDraft[];
  of(span: Span | null): PlaceDraft | null;
  /** The draft of a place that is not named itself; a new one if the article has none of that name. */
  open(draft: Omit<PlaceDraft, 'spans' | 'ranges'>): PlaceDraft;
}

type Description = Omit<PlaceDraft, 'spans' | 'ranges'>;

const isHomeCountry = (key: string): boolean => HOME_COUNTRY.spellings.some((spelling) => wordsKey(spelling) === key);

/** A first-level unit: `Yên Bái`. */
export const provinceDescription = (province: ProvinceEntry): Description =>
  ({ name: province.name, bareName: province.name, kind: 'province', unit: UNIT_OF_PROVINCE[province.kind], province, isForeign: false });

const countryDescription = (name: string, isState: boolean, isForeign: boolean): Description =>
  ({ name, bareName: name, kind: isState ? 'country' : 'other', unit: null, province: null, isForeign });

/** The first-level unit that is meant; `thành phố Hải Dương` is the town in the province of that name. */
const provinceOf = ({ head, province }: PlaceValue): ProvinceEntry | null => {
  if (head === null) return province;
  const isTown = head.long === UNIT_OF_PROVINCE.city && province?.kind === 'province';
  return head.kind === 'province' && !isTown ? province : null;
};

const kindOfUnit = ({ head, province, isDistrict }: PlaceValue): Place['kind'] => {
  if (head === null) return isDistrict ? 'district' : 'other';
  if (head.kind !== 'province') return head.kind;
  if (head.long === UNIT_OF_PROVINCE.province) return 'province';
  return head.long === UNIT_OF_PROVINCE.city && (province !== null || isDistrict) ? 'district' : 'other';
};

/** The committee of a district and its name, which may be that of its province: `Huyện ủy | Võ Nhai`, `Thành ủy | Hải Dương`. */
const unitOfCommittee = (scene: Scene, { start, value: { head, province, isDistrict } }: PlaceSpan): string | null => {
  const committee = head ? undefined : scene.hitBefore('BodyHead.place', start)?.entry.data as BodyHeadEntry | undefined;
  const unit = UNIT_OF_COMMITTEE.find(([word]) => word === committee?.head)?.[1] ?? null;
  if (!province) return isDistrict ? unit : null;
  return unit === UNIT_OF_PROVINCE.province || unit === UNIT_OF_PROVINCE[province.kind] ? null : unit;
};

const unitDescription = (unit: string | null, bareName: string, kind: PlaceDraft['kind']): Description => {
  const keepsUnit = unit !== null && kind !== 'province' && kind !== 'country';
  return { name: keepsUnit ? `${unit} ${bareName}` : bareName, bareName, kind, unit, province: null, isForeign: false };
};

const describe = (scene: Scene, span: PlaceSpan): Description => {
  const { value } = span, bareName = nameOf(scene, value.name);
  const committee = unitOfCommittee(scene, span);
  if (committee !== null) return unitDescription(committee, bareName, 'district');
  const province = provinceOf(value);
  if (province) return provinceDescription(province);
  const country = isOwnUnit(value) ? null : countryOf(value, bareName);
  return country ?? unitDescription(value.head?.long ?? null, bareName, kindOfUnit(value));
};

const isOwnUnit = ({ head }: PlaceValue): boolean => head?.kind === 'district' || head?.kind === 'commune';

const countryOf = ({ country }: PlaceValue, bareName: string): Description | null => {
  if (country) return countryDescription(country.name, country.kind === 'country', true);
  return isHomeCountry(wordsKey(bareName)) ? countryDescription(HOME_COUNTRY.name, true, false) : null;
};

const nameOf = ({ tape }: Scene, [start, end]: TokenRange): string => cleanText(textOf(tape, start, end));

/** Places inside a name are not meant themselves, the one that the body is of is: `Ủy ban MTTQ Việt Nam | tỉnh Yên Bái`. */
const tokensOfNames = (scene: Scene, others: Uint8Array): Uint8Array => {
  const taken = others.slice();
  for (const { start, end, value: { place, whole } } of scene.all<BodyValue>('Body')) taken.fill(1, start, (place ?? whole)?.start ?? end);
  return taken;
};

class Register implements Places {
  readonly drafts: PlaceDraft[] = [];
  private readonly byKey = new Map<string, PlaceDraft>();
  private readonly known = new Map<Description, PlaceDraft>();
  private readonly bySpan = new Map<Span, PlaceDraft>();

  open(description: Description): PlaceDraft {
    const key = `${description.kind} ${wordsKey(description.name)}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const draft: PlaceDraft = { ...description, spans: [], ranges: [] };
    this.drafts.push(draft);
    this.byKey.set(key, draft);
    return draft;
  }

  add(description: Description, span: PlaceSpan): void {
    const draft = this.known.get(description) ?? this.open(description);
    this.known.set(description, draft);
    draft.spans.push(span);
    draft.ranges.push([span.start, span.end]);
    this.bySpan.set(span, draft);
  }

  of(span: Span | null): PlaceDraft | null { return span ? this.bySpan.get(span) ?? null : null; }
}

/** `tại Mỹ Đức` means `huyện Mỹ Đức` where the article has it. */
const withUnitOf = (drafts: readonly PlaceDraft[], description: Description): Description => {
  const key = wordsKey(description.bareName);
  return drafts.find((each) => each.kind === 'district' && each.unit !== null && wordsKey(each.bareName) === key) ?? description;
};

/** Reads the places of an article, one entry for each however it is written. */
export const collectPlaces = (scene: Scene, others: Uint8Array): Places => {
  const register = new Register();
  const proper = tokensOfNames(scene, others);
  const later: (readonly [Description, PlaceSpan])[] = [];
  const byText = new Map<string, Description>();
  let readTo = 0;
  for (const span of scene.all<PlaceValue>('Place')) {
    if (span.start < readTo || proper[span.start]) continue;
    readTo = span.end;
    const text = textOf(scene.tape, span.start, span.end);
    const description = byText.get(text) ?? describe(scene, span);
    byText.set(text, description);
    if (description.kind === 'district' && description.unit === null) later.push([description, span]);
    else register.add(description, span);
  }
  const withUnit = [...register.drafts];
  for (const [description, span] of later) register.add(withUnitOf(withUnit, description), span);
  return register;
};

/** Provinces that a district of this name belonged to, by the gazetteer. */
const provincesOfDistrict = (scene: Scene, { value: { name: [start, end] } }: PlaceSpan): string[] => {
  const names = scene.entriesAt(start).filter(({ length, cls }) => start + length === end && cls === 'District')
    .map(({ data }) => data as string);
  return [...new Set(names)];
};

/** `huyện Châu Thành | , tỉnh Hậu Giang`, `(Mỹ Đức | , Hà Nội)`: the province that is named behind it. */
const provinceBehind = (scene: Scene, { end }: PlaceSpan): string | undefined =>
  scene.at<PlaceValue>('Place', end + 1).find(({ value }) => value.province !== null)?.value.province?.name;

/** Of several provinces with a district of this name, the one that stands behind it, or that of the article. */
const successorOf = (scene: Scene, { kind, province, spans }: PlaceDraft, main: PlaceDraft | null): string | null => {
  if (province) return province.successor || null;
  const names = kind === 'district' && spans[0] ? provincesOfDistrict(scene, spans[0]) : [];
  const known = names.length === 1 ? names : [...spans.map((span) => provinceBehind(scene, span)), main?.name];
  const name = known.find((each) => each !== undefined && names.includes(each));
  return PROVINCES.find((each) => each.name === name)?.successor ?? null;
};

/** The entry of the record; `main` is the article's own place. */
export const placeEntry = (scene: Scene, draft: PlaceDraft, id: Id, main: PlaceDraft | null): Place => ({
  id,
  name: draft.name,
  kind: draft.kind,
  code: draft.province?.code || null,
  successor: successorOf(scene, draft, main),
  mentions: mentionsOf(scene, draft.ranges),
});

import type { TokenRange } from '../discourse/index.js';
import type { Scene, Span } from '../grammar/index.js';
import type { BodyHeadEntry, NamedBodyEntry } from '../lexicon/index.js';
import { PARTY_CELLS, UNIT_OF_COMMITTEE } from '../lexicon/tables/record-words.js';
import { textOf } from '../text/index.js';
import type { BodySpan } from './bodies.js';
import type { FullWords } from './full-words.js';
import { wordsKey } from './keys.js';
import { mentionsOf } from './mention.js';
import type { PlaceDraft, Places } from './places.js';
import type { Id, Organization } from './types.js';

/** A body of the article, one for all the ways in which it is written. */
export interface OrganizationDraft {
  readonly name: string;
  readonly kind: Organization['kind'];
  readonly level: Organization['level'];
  readonly place: PlaceDraft | null;
  readonly spans: BodySpan[];
  readonly ranges: TokenRange[];
}

export interface Organizations {
  readonly drafts: readonly OrganizationDraft[];
  of(span: Span | null): OrganizationDraft | null;
}

/** Class of the first words of bodies, by its first letters: one for each kind of words that may follow. */
const BODY_HEAD = 'BodyHead';

/** The first of some tokens that a mark is; `end` if none is. */
const find = ({ tape }: Scene, mark: string, start: number, end: number): number => {
  let at = start;
  while (at < end && tape.input[tape.start[at]!] !== mark) at++;
  return at;
};

/** Where the name ends, or its first part: a short form or a remark in brackets is behind it, as in `… Việt Nam (VCCI)`. */
const endOfName = (scene: Scene, { start, end }: BodySpan): number => find(scene, '(', start + 1, end);

/** The name in full words, without what stands in brackets: `Hội đồng nhân dân | (HĐND) | tỉnh Yên Bái`. */
const nameOf = (scene: Scene, span: BodySpan, fullWords: FullWords): string => {
  const open = endOfName(scene, span), behind = find(scene, ')', open, span.end) + 1;
  const words = [fullWords.of(span.start, open), ...behind < span.end ? [fullWords.of(behind, span.end)] : []].join(' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** The entry of a body with a name of its own, also where a rule has composed the same words. */
const namedBodyOf = (scene: Scene, { start, value }: BodySpan, end: number): NamedBodyEntry | null => {
  const { named, whole, place, bareUnit } = value;
  const entry = scene.entryOver<NamedBodyEntry>('NamedBody', start, end);
  if (entry) return entry.data;
  return whole || place || bareUnit !== null ? null : named;
};

/** The longest first words that stand there: `Đoàn ĐBQH` says more than `Đoàn`. */
const headOf = (scene: Scene, { start, end }: BodySpan): BodyHeadEntry | null => {
  const heads = scene.entriesAt(start).filter(({ length, cls }) => start + length <= end && cls.startsWith(BODY_HEAD));
  const longest = heads.reduce<(typeof heads)[number] | null>((best, head) => (best && best.length >= head.length ? best : head), null);
  return longest && longest.data as BodyHeadEntry;
};

/** A part is of the kind of its whole, but a Party cell in an administration belongs to the Party. */
const kindOf = (scene: Scene, span: BodySpan): Organization['kind'] => {
  const head = headOf(scene, span), named = namedBodyOf(scene, span, endOfName(scene, span));
  if (head && PARTY_CELLS.includes(head.long ?? head.head)) return 'party';
  return span.value.whole ? kindOf(scene, span.value.whole) : named?.kind ?? head?.kind ?? span.value.kind;
};

const LEVELS: Readonly<Record<string, Organization['level']>> = { province: 'province', district: 'district', commune: 'commune' };

type Description = Omit<OrganizationDraft, 'spans' | 'ranges'>;

const describe = (scene: Scene, span: BodySpan, places: Places, fullWords: FullWords): Description => {
  const end = endOfName(scene, span);
  const named = namedBodyOf(scene, span, end);
  if (named) return { name: named.name, kind: named.kind, level: named.level, place: null };
  const name = nameOf(scene, span, fullWords), place = placeOfChain(span, places, fullWords);
  if (place?.isForeign) return { name, kind: 'foreign', level: null, place };
  return { name, kind: kindOf(scene, span), level: levelOf(span, place), place };
};

/** The place says the level of a committee: `Thành ủy` is that of a city of either level. */
const levelOf = ({ value: { head, level } }: BodySpan, place: PlaceDraft | null): Organization['level'] => {
  const ofPlace = LEVELS[place?.kind ?? ''] ?? null;
  return UNIT_OF_COMMITTEE.some(([committee]) => committee === head?.head) ? ofPlace ?? level : level ?? ofPlace;
};

/** The place of a body, or of the body that it is a part of. */
const placeOfChain = (span: BodySpan, places: Places, fullWords: FullWords): PlaceDraft | null => {
  for (let each: BodySpan | null = span; each; each = each.value.whole) {
    const place = places.of(each.value.place) ?? fullWords.placeOf(each);
    if (place) return place;
  }
  return null;
};

/** `Thành ủy TP. Hồ Chí Minh` and `Thành ủy Hồ Chí Minh` are one: the unit word of the place does not count. */
const keyOf = ({ name, place }: Description): string => {
  const key = wordsKey(name);
  return place?.unit ? key.replace(` ${wordsKey(`${place.unit} ${place.bareName}`)}`, ` ${wordsKey(place.bareName)}`) : key;
};

/** One entry for each body, in the order of the text. */
export const collectOrganizations = (scene: Scene, bodies: readonly BodySpan[], places: Places, fullWords: FullWords): Organizations => {
  const byKey = new Map<string, OrganizationDraft>(), byText = new Map<string, OrganizationDraft>();
  const bySpan = new Map<Span, OrganizationDraft>();
  const draftOf = (span: BodySpan): OrganizationDraft => {
    const description = describe(scene, span, places, fullWords);
    const key = keyOf(description);
    let draft = byKey.get(key);
    if (!draft) byKey.set(key, draft = { ...description, spans: [], ranges: [] });
    return draft;
  };
  for (const span of bodies) {
    if (bySpan.has(span)) continue;
    const text = textOf(scene.tape, span.start, span.end);
    const draft = byText.get(text) ?? draftOf(span);
    byText.set(text, draft);
    draft.spans.push(span);
    draft.ranges.push([span.start, span.end]);
    bySpan.set(span, draft);
  }
  return { drafts: [...byKey.values()], of: (span) => (span ? bySpan.get(span) ?? null : null) };
};

/** The entry of the record. */
export const organizationEntry = (
  scene: Scene, draft: OrganizationDraft, id: Id, idOfPlace: (place: PlaceDraft | null) => Id | null,
): Organization => ({
  id,
  name: draft.name,
  kind: draft.kind,
  level: draft.level,
  place: idOfPlace(draft.place),
  mentions: mentionsOf(scene, draft.ranges),
});

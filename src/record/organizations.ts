import type { TokenRange } from '../discourse/index.js';
import type { Scene, Span } from '../grammar/index.js';
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
  kind: Organization['kind'];
  level: Organization['level'];
  place: PlaceDraft | null;
  readonly spans: BodySpan[];
  readonly ranges: TokenRange[];
}

export interface Organizations {
  readonly drafts: readonly OrganizationDraft[];
  of(span: Span | null): OrganizationDraft | null;
}

/** A name of its own as the table spells it; any other body as the text has it, in full words. */
const nameOf = ({ start, end, value }: BodySpan, fullWords: FullWords): string => {
  const { named, whole, place, bareUnit } = value;
  if (named && !whole && !place && bareUnit === null) return named.name;
  const name = fullWords.of(start, end);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

const LEVELS: Readonly<Record<string, Organization['level']>> = { province: 'province', district: 'district', commune: 'commune' };

const describe = (span: BodySpan, places: Places, fullWords: FullWords): Omit<OrganizationDraft, 'name' | 'spans' | 'ranges'> => {
  const place = placeOfChain(span, places, fullWords);
  if (place?.isForeign) return { kind: 'foreign', level: null, place };
  return { kind: span.value.kind, level: span.value.level ?? LEVELS[place?.kind ?? ''] ?? null, place };
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
const keyOf = (name: string, place: PlaceDraft | null): string => {
  const key = wordsKey(name);
  return place?.unit ? key.replace(` ${wordsKey(`${place.unit} ${place.bareName}`)}`, ` ${wordsKey(place.bareName)}`) : key;
};

/** One entry for each body, in the order of the text. */
export const collectOrganizations = (scene: Scene, bodies: readonly BodySpan[], places: Places, fullWords: FullWords): Organizations => {
  const byKey = new Map<string, OrganizationDraft>(), byText = new Map<string, OrganizationDraft>();
  const bySpan = new Map<Span, OrganizationDraft>();
  const draftOf = (span: BodySpan): OrganizationDraft => {
    const name = nameOf(span, fullWords);
    const description = describe(span, places, fullWords);
    const key = keyOf(name, description.place);
    let draft = byKey.get(key);
    if (!draft) byKey.set(key, draft = { name, ...description, spans: [], ranges: [] });
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
export const organizationEntry = (scene: Scene, draft: OrganizationDraft, id: Id, idOfPlace: (place: PlaceDraft | null) => Id | null): Organization => ({
  id,
  name: draft.name,
  kind: draft.kind,
  level: draft.level,
  place: idOfPlace(draft.place),
  mentions: mentionsOf(scene, draft.ranges),
});

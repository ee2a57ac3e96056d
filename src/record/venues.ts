import type { TokenRange } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import type { FullWords } from './full-words.js';
import type { Organizations } from './organizations.js';
import type { PlaceDraft, Places } from './places.js';

/** Places where meetings are held that are no unit and no body: `hội trường UBND huyện`, `trụ sở Chính phủ`. */
export interface Venues {
  of(range: TokenRange): PlaceDraft | null;
}

const keyOf = ([start, end]: TokenRange): string => `${start} ${end}`;

/** Whether the words begin with a body or a place of the article, which then is the entry. */
const isOther = (scene: Scene, [start, end]: TokenRange, organizations: Organizations, places: Places): boolean =>
  scene.at('Body', start).some((body) => body.end <= end && organizations.of(body) !== null)
  || scene.at('Place', start).some((place) => place.end <= end && places.of(place) !== null);

interface Known { readonly organizations: Organizations; readonly places: Places; readonly fullWords: FullWords }

/** Adds the venues to the places. */
export const collectVenues = (scene: Scene, ranges: readonly TokenRange[], { organizations, places, fullWords }: Known): Venues => {
  const byRange = new Map<string, PlaceDraft>();
  for (const range of ranges) {
    if (byRange.has(keyOf(range)) || isOther(scene, range, organizations, places)) continue;
    const name = fullWords.of(...range);
    const draft = places.open({ name, bareName: name, kind: 'venue', unit: null, province: null, isForeign: false });
    draft.ranges.push(range);
    byRange.set(keyOf(range), draft);
  }
  return { of: (range) => byRange.get(keyOf(range)) ?? null };
};

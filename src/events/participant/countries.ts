import type { Individual, Story } from '../../discourse/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Scene } from '../../grammar/index.js';
import { HOME_COUNTRY } from '../../lexicon/tables/record-words.js';
import { isHome } from '../home-country.js';

/** The country that a place is or lies in, if that is another or is named itself. */
const countryOf = (scene: Scene, place: PlaceValue): string | undefined =>
  place.country?.name ?? (isHome(scene, place) ? HOME_COUNTRY.name : undefined);

/** Names of the countries that the words in [from, to) name or lie in. */
export const countriesIn = ({ scene }: Story, from: number, to: number): string[] => {
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    for (const { value } of scene.at<PlaceValue>('Place', at)) {
      const country = countryOf(scene, value);
      if (country) names.push(country);
    }
  }
  return names;
};

export const isForeign = (country: string): boolean => country !== HOME_COUNTRY.name;

/**
 * The other country that an office of a person, as the text names it, is of: the country named first, `Đại sứ Nhật Bản tại Việt
 * Nam` and not `Đại sứ Việt Nam tại Nhật Bản`.
 */
export const foreignCountryOf = (story: Story, { phrases }: Individual): string | undefined => {
  for (const { start, end } of phrases) {
    const [country] = countriesIn(story, start, end);
    if (country && isForeign(country)) return country;
  }
  return undefined;
};

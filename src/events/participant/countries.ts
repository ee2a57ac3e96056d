import type { Individual, Story } from '../../discourse/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import { HOME_COUNTRY } from '../../lexicon/tables/record-words.js';

/** Names of the countries that the words in [from, to) name or lie in. */
export const countriesIn = ({ scene }: Story, from: number, to: number): string[] => {
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    for (const { value: { country } } of scene.at<PlaceValue>('Place', at)) if (country) names.push(country.name);
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

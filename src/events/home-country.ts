import type { PlaceValue } from '../entities/place/index.js';
import type { Scene } from '../grammar/index.js';
import { HOME_COUNTRY } from '../lexicon/tables/record-words.js';
import { lowerOf } from '../text/index.js';

const HOME = new Set(HOME_COUNTRY.spellings.map((spelling) => spelling.toLowerCase()));

/** Whether a place is the country of the readers, by its name; it is no entry among the other countries. */
export const isHome = ({ tape }: Scene, { country, name: [start, end] }: PlaceValue): boolean =>
  country === null && HOME.has(lowerOf(tape, start, end));

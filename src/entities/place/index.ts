import { nestedLayer, type Layer } from '../../grammar/index.js';
import { PLACE_RULES } from './rules.js';

export type { PlaceValue } from './value.js';
/** Reads places: spans of kind `Place`. */
export const placeLayer: Layer = nestedLayer('place', PLACE_RULES);

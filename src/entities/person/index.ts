import { flatLayer, type Layer } from '../../grammar/index.js';
import { PERSON_RULES } from './rules.js';
import { SHARED_OFFICES_RULES } from './rules-shared-offices.js';

export type { PersonValue } from './value.js';
export type { SharedOfficesValue } from './rules-shared-offices.js';
/** Reads named persons with their offices: spans of kind `Person`. */
export const personLayer: Layer = flatLayer('person', PERSON_RULES);
/** Reads offices held by a list of persons: spans of kind `SharedOffices`. */
export const sharedOfficesLayer: Layer = flatLayer('shared-offices', SHARED_OFFICES_RULES);

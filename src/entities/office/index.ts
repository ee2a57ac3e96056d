import { nestedLayer, type Layer } from '../../grammar/index.js';
import { OFFICE_RULES } from './rules.js';

export { isBare, postsIn, type OfficeValue } from './value.js';
/** Reads offices: spans of kind `Office`. */
export const officeLayer: Layer = nestedLayer('office', OFFICE_RULES);

import { nestedLayer, type Layer } from '../../grammar/index.js';
import { ORGANIZATION_RULES } from './rules.js';

export { FIELD, FIELD_OR_NAME, NUMBERED, OF_WHOLE, PLACE, SHORT_IN_BRACKETS, SUPERIOR, WHOLE } from './patterns.js';
export type { BodyValue } from './value.js';
/** Reads bodies, nested: spans of kind `Body`. */
export const organizationLayer: Layer = nestedLayer('organization', ORGANIZATION_RULES);

export { personnelLayer } from './layer.js';
export { linkPersonnel } from './link.js';
export type { ChangeValue, OutcomeValue, PlacementValue } from './value.js';

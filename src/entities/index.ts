import type { Layer } from '../grammar/index.js';
import { abbreviationLayer } from './abbreviation/index.js';
import { dateLayer } from './date/index.js';
import { documentLayer } from './document/index.js';
import { furnitureLayer } from './furniture/index.js';
import { groupLayer } from './group/index.js';
import { officeLayer } from './office/index.js';
import { organizationLayer } from './organization/index.js';
import { personLayer, sharedOfficesLayer } from './person/index.js';
import { placeLayer } from './place/index.js';
import { shutNamesLayer } from './shut-names.js';

/** The entity layers in the order of reading; each may use what the earlier ones have read. */
export const ENTITY_LAYERS: readonly Layer[] = [
  documentLayer, abbreviationLayer, dateLayer, placeLayer, organizationLayer, officeLayer, furnitureLayer, personLayer, sharedOfficesLayer,
  groupLayer, shutNamesLayer,
];

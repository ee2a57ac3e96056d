/**
 * Many records joined: who is who, which body is which, and who held which office when, with the articles as evidence. Pure
 * and deterministic: the order of the records does not matter.
 *
 * @example
 * import { link } from 'nghisu/link';
 * const { offices, conflicts } = link(records);
 */
export { createLinker, link, type Linker } from './linker.js';
export { linkedToPopolo, type LinkedPopoloOptions } from './popolo.js';
export type * from './types.js';

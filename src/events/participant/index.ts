import { flatLayer, type Layer } from '../../grammar/index.js';
import { loadRoleVerbs } from './lexicon.js';
import { ROLE_RULES } from './rules.js';

export { inferRecipients } from './inferred-recipients.js';
export { inferHost, inferOtherSide, inferSides, onlyTalks } from './inferred-sides.js';
export { inferVisitors } from './inferred-visitors.js';
export { leadersOf } from './leaders.js';
export { lastNamedBefore, overApposition } from './persons.js';
export { linkRoles } from './roles.js';
export { isTwoSided, settle } from './settle.js';
export { isSide, type RoleValue } from './role-value.js';

const flat = flatLayer('role', ROLE_RULES);
/** Reads where parts in a meeting are stated: spans of kind `Role`. */
export const roleLayer: Layer = {
  ...flat,
  compile(lexicon) {
    loadRoleVerbs(lexicon);
    return flat.compile(lexicon);
  },
};

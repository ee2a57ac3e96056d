import { nestedLayer, type Layer } from '../../grammar/index.js';
import { loadGroupWords } from './lexicon.js';
import { GROUP_RULES } from './rules.js';

export type { GroupValue } from './value.js';

const nested = nestedLayer('group', GROUP_RULES);

/** Reads groups of unnamed people and bodies, nested: spans of kind `Group`. Needs the person layer below it. */
export const groupLayer: Layer = {
  ...nested,
  compile(lexicon) {
    loadGroupWords(lexicon);
    return nested.compile(lexicon);
  },
};

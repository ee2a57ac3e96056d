import { flatLayer, type Layer } from '../../grammar/index.js';
import { loadPresenceWords } from './lexicon.js';
import { PRESENCE_RULES } from './rules.js';

export { linkGroups } from './link.js';

const flat = flatLayer('presence', PRESENCE_RULES);
/** Reads where a text names those present: spans of kind `Presence`. Needs the group layer below it. */
export const presenceLayer: Layer = {
  ...flat,
  compile(lexicon) {
    loadPresenceWords(lexicon);
    return flat.compile(lexicon);
  },
};

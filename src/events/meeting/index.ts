import { flatLayer, nestedLayer, type Layer } from '../../grammar/index.js';
import { loadMeetingWords } from './lexicon.js';
import { ORDINAL_RULES } from './rules-ordinals.js';
import { MEETING_RULES } from './rules.js';
import { ASSEMBLY_RULES } from './rules-assemblies.js';
import { TERM_RULES } from './rules-terms.js';
import { VENUE_RULES } from './rules-venues.js';

export { linkMeetings, type MeetingFound } from './link.js';
export { isOnWriting } from './writing.js';

const nested = nestedLayer('meeting', [...MEETING_RULES, ...ASSEMBLY_RULES]);
/** Reads mentions of meetings: spans of kind `Meeting`. */
export const meetingLayer: Layer = {
  ...nested,
  compile(lexicon) {
    loadMeetingWords(lexicon);
    return nested.compile(lexicon);
  },
};
/** Reads terms, numbers and venues: spans of kind `Term`, `Ordinal` and `Venue`. */
export const meetingDetailLayers: readonly Layer[] = [
  flatLayer('term', TERM_RULES), flatLayer('ordinal', ORDINAL_RULES), flatLayer('venue', VENUE_RULES),
];

import type { Individual, Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { CONCLUDING_PHRASES } from '../../lexicon/tables/role-verbs.js';
import { lowerOf } from '../../text/index.js';
import type { Participation } from '../types.js';
import { personsBehind } from './persons.js';
import type { RoleValue } from './role-value.js';

const CONCLUDES = new Set(CONCLUDING_PHRASES);
/** Words before a phrase that still opens its sentence. */
const OPENING_WORDS = 2;

/** Words of the longest of these phrases. */
const LONGEST_PHRASE = 4;

/** Whether one of these phrases begins at a token. */
const concludes = ({ tape }: Scene, start: number): boolean => {
  for (let end = start + 1; end <= start + LONGEST_PHRASE; end++) if (CONCLUDES.has(lowerOf(tape, start, end))) return true;
  return false;
};

/** `Kết luận hội nghị, đồng chí Lê Văn Ba …`: the phrase opens the sentence, and who concludes stands behind it. */
const concluderAt = (story: Story, { start, end }: Span): Individual | undefined => {
  const { scene } = story;
  if (start - scene.sentenceStart(start) > OPENING_WORDS || !concludes(scene, start)) return undefined;
  return personsBehind(story, end, scene.sentenceEnd(start))[0];
};

/** Who leads the meeting: its chairs, and whoever concludes it. */
export const leadersOf = (story: Story, participations: readonly Participation[]): Individual[] => {
  const chairs = participations.filter(({ role }) => role === 'chair').map(({ individual }) => individual);
  const concluding = story.scene.all<RoleValue>('Role').flatMap((span) => concluderAt(story, span) ?? []);
  return [...new Set([...chairs, ...concluding])];
};

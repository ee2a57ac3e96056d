import type { Individual, Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { CONCLUDING_PHRASES, DIRECTING_PHRASES } from '../../lexicon/tables/role-verbs.js';
import { lowerOf } from '../../text/index.js';
import type { Participation } from '../types.js';
import { personsBehind } from './persons.js';
import type { RoleValue } from './role-value.js';

const CONCLUDES = new Set(CONCLUDING_PHRASES);
/** Words before a phrase that still opens its sentence. */
const OPENING_WORDS = 2;

/** Words of the longest of these phrases. */
const LONGEST_PHRASE = 5;

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

const directing = new PhraseList(DIRECTING_PHRASES);

/** `đến dự và chỉ đạo`, `phát biểu chỉ đạo`: whether the words that state a part say that it is to direct. */
const directs = ({ scene }: Story, { range: [start, end] }: Participation): boolean => {
  for (let at = start; at < end; at++) if (directing.holds(scene.tape, at)) return true;
  return false;
};

/** Those who come to direct a meeting that others chair: of a list the first, who is the highest. */
const directorsOf = (story: Story, participations: readonly Participation[]): Individual[] => {
  const byWords = new Map<number, Individual>();
  for (const part of participations) {
    const [start] = part.range;
    if (!byWords.has(start) && directs(story, part)) byWords.set(start, part.individual);
  }
  return [...byWords.values()];
};

/** Who leads the meeting: its chairs, whoever concludes it, and whoever comes to direct it. */
export const leadersOf = (story: Story, participations: readonly Participation[]): Individual[] => {
  const chairs = participations.filter(({ role }) => role === 'chair').map(({ individual }) => individual);
  const concluding = story.scene.all<RoleValue>('Role').flatMap((span) => concluderAt(story, span) ?? []);
  return [...new Set([...chairs, ...concluding, ...directorsOf(story, participations)])];
};

import { isLightBetween, isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { ACTING } from '../../lexicon/tables/attendance.js';
import { firstBehind } from '../near-parties.js';
import { pairAt } from '../word-search.js';
import type { Held } from '../other-times.js';

/** Words from the start of a sentence to the meeting that it opens with: `Cũng tại | hội nghị`, `Phát biểu tại | phiên họp`. */
const OPENING_WORDS = 8;
/** Words from the meeting to those who act there, and from them to the verb. */
const FARTHEST = 14, LONGEST_MODIFIER = 3;

const ACTS = new Set(ACTING);
const actsAt = (scene: Scene, at: number): boolean =>
  scene.hit('SpeechVerb', at) !== undefined || ACTS.has(wordAt(scene, at)) || ACTS.has(pairAt(scene, at));

/** Whether a verb of speaking, discussing or deciding follows, over light words. */
const acts = ({ scene }: Story, { end }: Party): boolean => {
  for (let at = end; at <= end + LONGEST_MODIFIER && isLightBetween(scene, end, at); at++) if (actsAt(scene, at)) return true;
  return false;
};

/**
 * `Tại hội nghị, | lãnh đạo các sở | đã thảo luận`: the groups that act in sentences which open with the meeting.
 */
export const actingGroups = (story: Story, meetings: readonly Held[]): Party[] => {
  const { scene } = story;
  return meetings.flatMap(({ mentions }) => mentions).flatMap(([start, end]) => {
    if (start - scene.sentenceStart(start) > OPENING_WORDS || start === scene.sentenceStart(start)) return [];
    const parties = story.partiesOf(scene.sentences.of[start]!), party = parties[firstBehind(parties, end)];
    if (party?.kind !== 'group' || isMeeting(party) || party.start - end > FARTHEST || wordAt(scene, party.start - 1) !== ',') return [];
    return acts(story, party) ? [party] : [];
  });
};

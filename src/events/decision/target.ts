import { isGoverned, isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';

/** Words between the verb and who must act. */
const NEAR = 14;

/** Who must act: the first party behind the verb that no preposition governs. */
export const targetOf = (story: Story, verbEnd: number, limit: number): Party | null => {
  const { scene } = story;
  for (const party of story.partiesOf(scene.sentences.of[verbEnd - 1]!)) {
    if (party.start < verbEnd || party.start >= limit || isMeeting(party) || wordAt(scene, party.start - 1) === '(') continue;
    if (party.start - verbEnd > NEAR) return null;
    if (party.start === verbEnd || !isGoverned(scene, party)) return party;
  }
  return null;
};

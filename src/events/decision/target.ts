import { isGoverned, isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { SIDE } from '../../lexicon/tables/decision-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { territoryAt } from './unit.js';

/** Words between the verb and who must act. */
const NEAR = 14;

/** `đề nghị phía Lào`, `đề nghị: “Quận 2 …`: a place by itself; `khu tái định cư bản Pa` is something there. */
const isNamedAsSide = (scene: Scene, { start }: Party): boolean =>
  wordAt(scene, start - 1) === SIDE || hasFlag(scene.tape, start - 1, Flag.Mark);

/** `(thôn 5, …)`, `tại phiên họp`: where somebody comes from, or the meeting itself. */
const isAside = (scene: Scene, party: Party): boolean => isMeeting(party) || wordAt(scene, party.start - 1) === '(';

/** Whether whoever must act stands right behind a verb. */
export const targetRightBehind = (story: Story, verbEnd: number): boolean => territoryAt(story, verbEnd) !== null
  || story.partiesOf(story.scene.sentences.of[verbEnd - 1]!).some(({ start }) => start === verbEnd);

/** Who must act: a territory right behind the verb, else the first party behind it that no preposition governs. */
export const targetOf = (story: Story, verbEnd: number, limit: number): Party | null => {
  const { scene } = story, territory = territoryAt(story, verbEnd);
  if (territory) return territory;
  for (const party of story.partiesOf(scene.sentences.of[verbEnd - 1]!)) {
    if (party.start < verbEnd || party.start >= limit || isAside(scene, party)) continue;
    if (party.start - verbEnd > NEAR) return null;
    if (party.kind === 'place' && party.start > verbEnd && !isNamedAsSide(scene, party)) continue;
    if (party.start === verbEnd || !isGoverned(scene, party)) return party;
  }
  return null;
};

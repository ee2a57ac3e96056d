import type { Party } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import {
  COMMITTEE_ORGANS, LEADERS_OF_PARLIAMENT, PARLIAMENTS, PARTY_COMMITTEES, PARTY_SUMMITS, SECRETARY,
} from '../../lexicon/tables/decision-contexts.js';
import { lowerOf } from '../../text/index.js';
import { heightOf, held, isStateLeader, isSupreme, opensWith } from './rank.js';

/** Who is asked and not told: whoever stands on a higher level and, on the same level, the bodies that lead it. */

const textOf = (scene: Scene, { start, end }: Party): string => lowerOf(scene.tape, start, end);

/** `Quốc hội`: Government and its own committees ask it; only the Party and whoever presides over it do not. */
const isParliament = (scene: Scene, party: Party): boolean => party.kind === 'body' && PARLIAMENTS.includes(textOf(scene, party));

const leadsParliament = (scene: Scene, actor: Party): boolean => actor.individual === null
  ? PARTY_SUMMITS.includes(textOf(scene, actor))
  : actor.individual.offices.some(({ isFormer, office: { start, end } }) =>
      !isFormer && opensWith(lowerOf(scene.tape, start, end), LEADERS_OF_PARLIAMENT));

const organs = new PhraseList(COMMITTEE_ORGANS), committees = new PhraseList(PARTY_COMMITTEES);

/** `Ban Thường vụ Tỉnh ủy`, `Huyện ủy`: the Party committee of a province, district or commune, and those who act for it. */
const isPartyCommittee = ({ tape }: Scene, { kind, start }: Party): boolean =>
  kind === 'body' && committees.holds(tape, Math.max(start, organs.endAt(tape, start)));

const isSecretary = ({ individual }: Party): boolean =>
  individual !== null && held(individual).some(({ post, isDeputy }) => !isDeputy && post.toLowerCase() === SECRETARY);

/** `UBKT Tỉnh ủy đề nghị Ban Thường vụ Tỉnh ủy …`: all others of its level ask the Party committee, but for its secretary. */
const leadsLevelOf = (scene: Scene, target: Party, actor: Party): boolean =>
  isPartyCommittee(scene, target) && !isPartyCommittee(scene, actor) && !isSecretary(actor);

/** Whether `target` stands above `actor`: nobody gives it orders, it is asked. */
export const isAbove = (scene: Scene, target: Party, actor: Party): boolean => {
  if (isParliament(scene, target) && !leadsParliament(scene, actor)) return true;
  if ((actor.individual && isStateLeader(scene, actor.individual)) || isSupreme(scene, actor)) return false;
  if (isSupreme(scene, target)) return true;
  const above = heightOf(scene, target), below = heightOf(scene, actor);
  if (above === null || below === null || below < 0) return false;
  return above === below ? leadsLevelOf(scene, target, actor) : above > below;
};

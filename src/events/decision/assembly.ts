import { isGoverned, isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { PAPERS } from '../../lexicon/tables/decision-verbs.js';
import type { MeetingValue } from '../meeting/value.js';
import { isAssembly } from './authority.js';
import { startBefore } from './phrases.js';

/** Words before a verb that still opens its sentence. */
const OPENING_WORDS = 2;

/**
 * `Biểu quyết thông qua Luật Thủy lợi: Quốc hội đã nghe …`: the assembly that adopts what a verb says stands behind it. With
 * `isHeading` only where the verb opens a heading, behind whose colon the assembly stands.
 */
export const assemblyBehind = ({ scene, partiesOf }: Story, { start, end }: Span, isHeading: boolean): Party | null => {
  const sentence = scene.sentences.of[start]!;
  if (isHeading && start - scene.sentences.start[sentence]! > OPENING_WORDS) return null;
  return partiesOf(sentence).find((party) => {
    if (party.start <= end || party.individual !== null || !isAssembly(scene, party)) return false;
    return isHeading ? wordAt(scene, party.start - 1) === ':' : !isGoverned(scene, party);
  }) ?? null;
};

const papers = new PhraseList(PAPERS);

/** `Đại hội | đề ra …`: a congress that acts itself; `Nghị quyết Đại hội | đề ra …` tells what its paper holds. */
export const isCongress = (scene: Scene, party: Party): boolean => isMeeting(party)
  && (party.span.value as MeetingValue).head.kind === 'congress' && startBefore(scene, papers, party.start) < 0;

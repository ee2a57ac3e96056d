import type { Story, TokenRange } from '../../discourse/index.js';
import { DECISION_OF_CADRES } from '../../lexicon/tables/role-contexts.js';
import type { Participation, PersonnelFact } from '../types.js';
import { pairAt } from '../word-search.js';
import type { Gathering } from './inferred-attendees.js';

/** Words from the start of a meeting's name within which it says what it is for. */
const LONGEST_PURPOSE = 14;

/** Whether a meeting is held to hand over decisions: `Lễ trao | quyết định | nghỉ hưu`. */
const isForDecisions = ({ scene }: Story, [start]: TokenRange): boolean => {
  const end = Math.min(start + LONGEST_PURPOSE, scene.sentenceEnd(start));
  for (let at = start; at < end; at++) if (pairAt(scene, at) === DECISION_OF_CADRES) return true;
  return false;
};

const GAINS_OR_LEAVES: ReadonlySet<PersonnelFact['action']> = new Set(['appointed', 'relieved']);

/** Whoever gains or leaves an office attends where the decision on it is announced or handed over. */
export const inferRecipients = (story: Story, { kind, mentions }: Gathering, changes: readonly PersonnelFact[]): Participation[] => {
  if ((kind !== 'ceremony' && kind !== 'conference') || !mentions.some((range) => isForDecisions(story, range))) return [];
  return changes.filter(({ action }) => GAINS_OR_LEAVES.has(action)).map(({ individual, range, reason }) =>
    ({ individual, role: 'attendee', range, reason: { ...reason, basis: 'inferred' } }));
};

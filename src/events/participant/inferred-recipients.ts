import type { Story, TokenRange } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { DECISION_OF_CADRES, HANDING_OVER, READING_OUT } from '../../lexicon/tables/role-contexts.js';
import type { Participation, PersonnelFact } from '../types.js';
import { holdsWord, pairAt } from '../word-search.js';
import type { Gathering } from './inferred-attendees.js';

/** Words from the start of a meeting's name within which it says what it is for. */
const LONGEST_PURPOSE = 14;

/** Where a meeting says that it is held for decisions: `Lễ trao | quyết định | nghỉ hưu`; -1 where it does not. */
const decisionsOf = ({ scene }: Story, [start]: TokenRange): number => {
  const end = Math.min(start + LONGEST_PURPOSE, scene.sentenceEnd(start));
  for (let at = start; at < end; at++) if (pairAt(scene, at) === DECISION_OF_CADRES) return at;
  return -1;
};

const HANDS_OVER = new Set(HANDING_OVER), READS_OUT = new PhraseList(READING_OUT);
/** `buổi họp mặt, trao quyết định nghỉ hưu`: they are only handed over; `lễ công bố, trao quyết định` reads many out. */
const isOnlyHandingOver = ({ scene }: Story, from: number, decisions: number): boolean => {
  for (let at = from; at < decisions; at++) if (READS_OUT.holds(scene.tape, at)) return false;
  return holdsWord(scene, from, decisions, HANDS_OVER);
};
/** So many come to be handed a decision at most that all of them are told of by name. */
const MOST_RECEIVING = 3;

const GAINS_OR_LEAVES: ReadonlySet<PersonnelFact['action']> = new Set(['appointed', 'relieved']);

/**
 * Whoever gains or leaves an office attends where the decision on it is announced, if it is on him alone, or handed over. Where the
 * decisions on many are read out, who of them is there is not said.
 */
export const inferRecipients = (story: Story, { kind, mentions }: Gathering, changes: readonly PersonnelFact[]): Participation[] => {
  if (kind !== 'ceremony' && kind !== 'conference') return [];
  const received = changes.filter(({ action }) => GAINS_OR_LEAVES.has(action));
  const count = new Set(received.map(({ individual }) => individual)).size;
  const isThere = mentions.some((range) => {
    const decisions = decisionsOf(story, range);
    return decisions >= 0 && (count === 1 || (count <= MOST_RECEIVING && isOnlyHandingOver(story, range[0], decisions)));
  });
  if (!isThere) return [];
  return received.map(({ individual, range, reason }) =>
    ({ individual, role: 'attendee', range, reason: { ...reason, basis: 'inferred' } }));
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isOfOpening } from '../lead.js';
import type { DecisionFact } from '../types.js';
import { countSharedSorted } from '../shared-words.js';

/** A decision that the headline or the lead tells as well as the body is one decision. */

/** Fewer words are too few to say that two are the same. */
const SHORTEST = 6;
/** Share of the words of the shorter one that the longer one has too; a lead says in other words what one person decides. */
const SAME_SHARE = 0.8, SAME_SHARE_OF_LEAD = 0.55;

/** Decisions before and behind one that it is compared with: further off the text is of something else. */
const NEAR = 60;

/** The words of a decision, sorted, so that what two share is counted in one pass. */
const wordsOf = ({ tape }: Scene, { range: [start, end] }: DecisionFact): number[] => {
  const words: number[] = [];
  for (let at = start; at < end; at++) if (!hasFlag(tape, at, Flag.Mark)) words.push(tape.word[at]!);
  return words.sort((a, b) => a - b);
};

const isWithin = (shorter: readonly number[], longer: readonly number[], share: number): boolean =>
  countSharedSorted(shorter, longer) >= share * shorter.length;

const isBySamePerson = ({ actor: a }: DecisionFact, { actor: b }: DecisionFact): boolean =>
  a !== null && b !== null && a.individual !== null && a.individual === b.individual;

/** Told in the headline or lead, and by the same person again in the body. */
const isToldAgain = (scene: Scene, first: DecisionFact, second: DecisionFact): boolean =>
  isOfOpening(scene, first.range[0]) && !isOfOpening(scene, second.range[0]) && isBySamePerson(first, second);

/** Leaves of decisions that say the same the one that says most. */
export const withoutRepeated = (scene: Scene, facts: readonly DecisionFact[]): DecisionFact[] => {
  const words = facts.map((fact) => wordsOf(scene, fact));
  const says = (i: number, k: number): boolean => {
    const own = words[i]!, other = words[k]!;
    if (k === i || facts[k]!.type !== facts[i]!.type || other.length < own.length || (other.length === own.length && k > i)) return false;
    return isWithin(own, other, isToldAgain(scene, facts[i]!, facts[k]!) ? SAME_SHARE_OF_LEAD : SAME_SHARE);
  };
  const isRepeated = (i: number): boolean => {
    if (words[i]!.length < SHORTEST) return false;
    for (let k = Math.max(0, i - NEAR); k < Math.min(facts.length, i + NEAR); k++) if (says(i, k)) return true;
    return false;
  };
  return facts.filter((_, i) => !isRepeated(i));
};

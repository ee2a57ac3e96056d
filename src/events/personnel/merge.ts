import type { Individual } from '../../discourse/index.js';
import type { PersonnelFact } from '../types.js';
import type { Scene } from '../../grammar/index.js';
import { isSameMeasure, isSamePosition } from './same-position.js';

const lengthOf = ({ position }: PersonnelFact): number => (position ? position[1] - position[0] : 0);

/** `được bầu` and `giữ chức` tell one change; the election is the more exact word for it. */
const isSameAction = (a: PersonnelFact, b: PersonnelFact): boolean =>
  a.action === b.action || (isGain(a) && isGain(b));
const isGain = ({ action }: PersonnelFact): boolean => action === 'elected' || action === 'appointed';

const isSameChange = (scene: Scene, a: PersonnelFact, b: PersonnelFact): boolean => {
  if (!isSameAction(a, b)) return false;
  if (a.position === null || b.position === null) return true;
  return a.action === 'disciplined' ? isSameMeasure(scene, a.position, b.position) : isSamePosition(scene, a.position, b.position);
};

const merged = (a: PersonnelFact, b: PersonnelFact): PersonnelFact => {
  const fuller = lengthOf(b) > lengthOf(a) ? b : a;
  return {
    ...fuller,
    action: b.action === 'elected' ? 'elected' : a.action,
    by: a.by ?? b.by,
    effective: a.effective ?? b.effective,
  };
};

/** So many changes of one person are compared; no real person has more. */
const MOST_OF_ONE = 40;

/** The headline, the lead and the body tell the same change: one fact, with the fuller position. */
export const mergeFacts = (scene: Scene, facts: readonly PersonnelFact[]): PersonnelFact[] => {
  const kept: PersonnelFact[] = [];
  const ofPerson = new Map<Individual, number[]>();
  for (const fact of facts) {
    const known = ofPerson.get(fact.individual) ?? [];
    const at = known.slice(0, MOST_OF_ONE).find((i) => isSameChange(scene, kept[i]!, fact));
    if (at !== undefined) kept[at] = merged(kept[at]!, fact);
    else {
      known.push(kept.length);
      ofPerson.set(fact.individual, known);
      kept.push(fact);
    }
  }
  return kept;
};

import type { PersonnelFact } from '../events/types.js';
import type { Facts } from './facts.js';
import { mentionOf } from './mention.js';
import { partyRef } from './parties.js';
import type { Id, PersonnelChange } from './types.js';

const positionOf = ({ entities: { scene, fullWords } }: Facts, { position }: PersonnelFact): PersonnelChange['position'] =>
  position && { text: mentionOf(scene, ...position).text, expanded: fullWords.of(...position) };

/** The entry of the record, for a person whom the record holds. */
export const personnelEntry = (facts: Facts, fact: PersonnelFact, id: Id): PersonnelChange => {
  const { entities, dates } = facts;
  return {
    id,
    action: fact.action,
    person: entities.idOfPerson(fact.individual)!,
    position: positionOf(facts, fact),
    by: partyRef(entities, fact.by),
    effectiveOn: dates.daysOf(fact.effective).start,
    mention: mentionOf(entities.scene, ...fact.range),
  };
};

import type { DecisionFact } from '../events/types.js';
import type { Facts } from './facts.js';
import { mentionOf } from './mention.js';
import { partyRef } from './parties.js';
import type { Decision, Id } from './types.js';

/** The entry of the record; `meeting` is the id of the meeting that decided, or null. */
export const decisionEntry = ({ entities, dates, documentsIn }: Facts, fact: DecisionFact, id: Id, meeting: Id | null): Decision => {
  const { scene } = entities;
  const mention = mentionOf(scene, ...fact.range);
  return {
    id,
    type: fact.type,
    verb: mentionOf(scene, ...fact.verb).text,
    meeting,
    actor: partyRef(entities, fact.actor),
    target: partyRef(entities, fact.target),
    text: mention.text,
    deadline: dates.idOf(fact.deadline),
    documents: documentsIn(fact.range),
    vote: fact.vote && { ...fact.vote },
    mention,
  };
};

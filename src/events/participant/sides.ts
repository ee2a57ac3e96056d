import type { Individual, Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { Participation } from '../types.js';
import { isPerson } from './persons.js';
import type { RoleValue } from './rules.js';

/** The rule that reads who goes on a visit. */
const VISIT = 'participant/guest.visit';

/** Whether the article tells of a visit abroad. */
export const isAbroad = (roles: readonly Span<RoleValue>[]): boolean => roles.some(({ rule }) => rule === VISIT);

/** The other side of talks: the first person behind the verb. */
const counterpart = (story: Story, verb: number): Individual | null =>
  story.partiesOf(story.scene.sentences.of[verb]!).find((party) => party.start > verb && isPerson(party))?.individual ?? null;

/**
 * Both sides of a reception, of talks and of a visit, the first being `subject`. Who receives is host. In talks the side
 * that came is guest: the subject, where the article tells of its visit abroad; else the side named second.
 */
export const sidesOf = (story: Story, span: Span<RoleValue>, subject: Individual, abroad: boolean): Participation[] => {
  const of = (individual: Individual, role: 'host' | 'guest'): Participation =>
    ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } });
  if (span.rule === VISIT) return [of(subject, 'guest')];
  const other = counterpart(story, span.end - 1);
  const isHost = span.value.role === 'host' || !abroad;
  const first = of(subject, isHost ? 'host' : 'guest');
  return other && other !== subject ? [first, of(other, isHost ? 'guest' : 'host')] : [first];
};

import type { Individual } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { Participation } from '../types.js';
import { isSide, statedBy, type RoleValue } from './role-value.js';

/** Those who meet where neither receives the other: `Bộ trưởng Lê Văn Ba | gặp | ông Trần Văn Tư`; who meets nobody of a name, does not. */
export const meetingAsEquals = (span: Span<RoleValue>, persons: readonly Individual[]): Participation[] => {
  if (new Set(persons).size < 2) return [];
  return persons.map((individual) => {
    const met = statedBy(span, individual, 'attendee');
    return { ...met, isOnlyMet: true, reason: { ...met.reason, basis: 'inferred' } };
  });
};

/**
 * That somebody meets another says nothing new of whoever has a part of his own; and whom a host or a guest meets besides
 * is met elsewhere.
 */
export const withoutMetAgain = (found: readonly Participation[]): Participation[] => {
  const known = new Set(found.filter(({ isOnlyMet }) => !isOnlyMet).map(({ individual }) => individual));
  const onSides = new Set(found.filter(({ role }) => isSide(role)).map(({ individual }) => individual));
  const met = found.filter(({ isOnlyMet }) => isOnlyMet);
  const besides = new Set(met.filter(({ individual }) => onSides.has(individual)).map(({ range: [start] }) => start));
  return found.filter(({ isOnlyMet, individual, range: [start] }) => !isOnlyMet || !(known.has(individual) || besides.has(start)));
};

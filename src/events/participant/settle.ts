import type { MeetingKind, Participation } from '../types.js';
import { isSide } from './role-value.js';

/** Kinds of meeting that have a host and a guest. */
const TWO_SIDED: ReadonlySet<MeetingKind> = new Set(['talks', 'visit']);
export const isTwoSided = (kind: MeetingKind): boolean => TWO_SIDED.has(kind);

/** `Cùng tiếp đoàn có …`, `Cùng đi có …`: who is there with the host or the guest is on that side. */
const onSide = (each: Participation): Participation => (each.along ? { ...each, role: each.along } : each);

/**
 * Who took part in one meeting, of all that its sentences state: only receptions, talks and visits have two sides, and
 * that someone attends who chairs, receives or is received is no news.
 */
export const settle = (kind: MeetingKind, stated: readonly Participation[]): Participation[] => {
  const found = isTwoSided(kind) ? stated.map(onSide) : stated.filter(({ role }) => !isSide(role));
  const leading = new Set(found.filter((each) => each.role === 'chair' || isSide(each.role)).map(({ individual }) => individual));
  return found.filter(({ role, individual }) => role !== 'attendee' || !leading.has(individual));
};

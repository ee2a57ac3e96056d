import type { Id } from './types.js';

/** The letter with which the ids of a list begin. */
export const PREFIX = {
  persons: 'p', organizations: 'o', places: 'l', meetings: 'm', decisions: 'd', personnelChanges: 'c', documents: 'n', dates: 't',
} as const;

/** `p1` for the first person. */
export const idAt = (list: keyof typeof PREFIX, index: number): Id => `${PREFIX[list]}${index + 1}`;

/** The ids of a list of things, by the thing. */
export const idsOf = <T>(list: keyof typeof PREFIX, things: readonly T[]): ReadonlyMap<T, Id> =>
  new Map(things.map((thing, index) => [thing, idAt(list, index)]));

import type { ReadBody, ReadPlace } from './reading.js';

/** The day on which provinces were merged. */
export const MERGED_ON = '2025-07-01';

const goesOnAs = (earlier: ReadPlace, later: ReadPlace): boolean => earlier.key !== later.key && earlier.successor === later.key;

/** Whether one place was merged into the other between the days of the two articles. */
export const isMerged = (a: ReadPlace | null, dayOfA: string | null, b: ReadPlace | null, dayOfB: string | null): boolean => {
  if (a === null || b === null || dayOfA === null || dayOfB === null) return false;
  if (dayOfA < MERGED_ON) return dayOfB >= MERGED_ON && goesOnAs(a, b);
  return dayOfB < MERGED_ON && goesOnAs(b, a);
};

/** Whether the two bodies have one name but for their places. */
export const sameBut = (a: ReadBody, b: ReadBody): boolean => a.stem === b.stem && a.level === b.level;

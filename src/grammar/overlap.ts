import type { Found } from './match.js';

/** Longer before shorter, then earlier, then by rule id: the order of files never matters. */
const byStrength = <T>(a: Found<T>, b: Found<T>): number =>
  (b.end - b.start) - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Of readings that overlap, keeps the strongest. The result is in the order of the text. */
export const resolveOverlaps = <T>(found: readonly Found<T>[]): Found<T>[] => {
  if (found.length < 2) return [...found];
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept: Found<T>[] = [];
  for (const each of [...found].sort(byStrength)) {
    if (taken.subarray(each.start, each.end).includes(1)) continue;
    taken.fill(1, each.start, each.end);
    kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
};

import type { Evidence, LinkConflict, LinkedOffice, LinkedTenure } from './types.js';

/** Days on which the tenure is known to run: from its beginning or the first day it is held, to the last. */
const known = ({ start, firstHeld, lastHeld, end }: LinkedTenure): [from: string, to: string] | null => {
  const days = [start?.day, firstHeld, lastHeld, end?.exact === true ? end.day : null].filter((day) => typeof day === 'string').sort();
  return days.length === 0 ? null : [days[0]!, days.at(-1)!];
};

/** The day of a change is shared: one goes, the other comes. */
const overlap = (a: LinkedTenure, b: LinkedTenure): boolean => {
  const first = known(a), second = known(b);
  return first !== null && second !== null && first[0] < second[1] && second[0] < first[1];
};

const sameDay = (a: LinkedTenure, b: LinkedTenure): boolean => {
  const first = known(a), second = known(b);
  const held = (each: LinkedTenure): boolean => each.firstHeld !== null && each.start === null && each.end === null;
  return first !== null && second !== null && held(a) && held(b) && first[0] <= second[1] && second[0] <= first[1];
};

const twoHolders = ({ id, sole, tenures }: LinkedOffice): LinkConflict[] => (!sole ? [] : tenures.flatMap((one, index) => (
  tenures.slice(index + 1).filter((other) => other.person !== one.person && (overlap(one, other) || sameDay(one, other)))
    .map((other): LinkConflict => ({
      kind: 'two-holders', office: id, tenures: [one.id, other.id], evidence: [...one.evidence, ...other.evidence],
    })))));

/** What is held after a day on which it is said to be over; the article of the loss may still use the title. */
const heldAfterEnd = ({ id }: LinkedOffice, { id: tenure, evidence }: LinkedTenure): LinkConflict[] => {
  const ends = evidence.filter(({ says, day }) => (says === 'lost' || says === 'former') && day !== null);
  const late = evidence.filter(({ says, day, article }) => (
    says === 'held' && day !== null && ends.some((end) => end.day! < day && end.article !== article)));
  if (late.length === 0) return [];
  const over = ends.filter((end) => late.some(({ day }) => end.day! < day!));
  return [{ kind: 'held-after-end', office: id, tenures: [tenure], evidence: [...over, ...late] }];
};

const differentDays = ({ id }: LinkedOffice, { id: tenure, evidence }: LinkedTenure): LinkConflict[] =>
  (['gained', 'lost'] as const).flatMap((says) => {
    const exact = evidence.filter((each: Evidence) => each.says === says && each.exact);
    if (new Set(exact.map(({ day }) => day)).size < 2) return [];
    return [{ kind: 'different-days' as const, office: id, tenures: [tenure], evidence: exact }];
  });

/** Where the articles cannot all be right. */
export const conflictsIn = (offices: readonly LinkedOffice[]): LinkConflict[] => offices.flatMap((office) => [
  ...twoHolders(office),
  ...office.tenures.flatMap((tenure) => [...heldAfterEnd(office, tenure), ...differentDays(office, tenure)]),
]);

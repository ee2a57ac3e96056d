import { fold } from './fold.js';
import type { ReadBody, ReadOffice, ReadPerson, ReadPlace } from './reading.js';
import { isLeadingBody, isSolePost } from './posts-and-bodies.js';
import { isMerged, sameBut } from './succession.js';

/** How sure it is that two people of one name are one person; 0: nothing says so. */
export type Strength = 0 | 1 | 2 | 3;

/** A body that articles tell apart from others. */
type ToldBody = ReadBody & { key: string };
type ToldOffice = ReadOffice & { body: ToldBody };

const isTold = (office: ReadOffice): office is ToldOffice => office.body !== null && office.body.key !== null;
const told = ({ offices }: ReadPerson): ToldOffice[] => offices.filter(isTold);

const samePost = (a: ToldOffice, b: ToldOffice): boolean =>
  (a.post !== null && b.post !== null && fold(a.post) === fold(b.post)) || fold(a.label) === fold(b.label);

const isOfOnePlace = ({ place, level }: ToldBody): boolean => place !== null && level !== 'central';

/** Bodies that lead one unit together: people often hold an office in two of them. */
const isDual = (a: ToldBody, b: ToldBody): boolean =>
  a.level !== null && a.level === b.level && a.kind !== b.kind && isLeadingBody(a.stem) && isLeadingBody(b.stem);

/** Offices of one body: of a central one with many members, the same office says less. */
const inOneBody = (a: ToldOffice, b: ToldOffice): Strength => {
  const isLocal = isOfOnePlace(a.body);
  if (!samePost(a, b)) return isLocal ? 2 : 0;
  return isLocal || isSolePost(a.post ?? '') ? 3 : 2;
};

const strengthOf = (a: ToldOffice, b: ToldOffice, merged: boolean): Strength => {
  if (a.body.key === b.body.key) return inOneBody(a, b);
  if (merged && sameBut(a.body, b.body)) return 2;
  const samePlace = a.body.place !== null && a.body.place.key === b.body.place?.key;
  return (samePlace || merged) && isDual(a.body, b.body) ? 1 : 0;
};

/** Whether a change of personnel without a body of its own names an office of the other in full. */
const namesOffice = (a: ReadPerson, b: ReadPerson): boolean => {
  const labels = new Set(told(b).filter(({ body }) => isOfOnePlace(body)).map(({ label }) => fold(label)));
  return a.offices.some((office) => !office.tenure.titled && !isTold(office) && labels.has(fold(office.label)));
};

/** Places of the offices that a person has at the time of the article. */
const seats = (person: ReadPerson): ReadPlace[] =>
  told(person).filter(({ body, tenure }) => isOfOnePlace(body) && !tenure.former).map(({ body }) => body.place!);

/** Whether both have offices in places, and none in common. */
export const inDifferentPlaces = (a: ReadPerson, b: ReadPerson): boolean => {
  const own = seats(a), other = seats(b);
  if (own.length === 0 || other.length === 0) return false;
  return !own.some((x) => other.some((y) => x.key === y.key || isMerged(x, a.day, y, b.day)));
};

/** What says that two people of one name are one: 3 the same office, 2 the same body, 1 offices that go together. */
export const evidenceFor = (a: ReadPerson, b: ReadPerson): Strength => {
  if (namesOffice(a, b) || namesOffice(b, a)) return 3;
  let best: Strength = 0;
  for (const mine of told(a)) {
    for (const theirs of told(b)) {
      const strength = strengthOf(mine, theirs, isMerged(mine.body.place, a.day, theirs.body.place, b.day));
      if (strength > best) best = strength;
    }
  }
  return best < 3 && inDifferentPlaces(a, b) ? 0 : best;
};

/** Whether the two cannot be one: two entries of one article, or of different gender. */
export const cannotBeOne = (a: ReadPerson, b: ReadPerson): boolean =>
  a.article === b.article || (a.gender !== null && b.gender !== null && a.gender !== b.gender);

/** Whether a person whom the article gives no office is in an article about the place of the other. */
export const isOfThePlace = (a: ReadPerson, b: ReadPerson): boolean => {
  return a.offices.length === 0 && a.place !== null && seats(b).some(({ key }) => key === a.place!.key);
};

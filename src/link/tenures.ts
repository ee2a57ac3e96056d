import { byText } from './fold.js';
import type { Evidence, LinkedTenure } from './types.js';

/** Evidence, and the person of the result that it is about. */
export interface Claim extends Evidence { readonly person: string }

/** What comes first on one day: an end before a beginning, a beginning before what is held. */
const RANK: Readonly<Record<Claim['says'], number>> = { former: 0, lost: 1, gained: 2, held: 3 };

const inOrder = (a: Claim, b: Claim): number =>
  byText(a.day ?? '9999', b.day ?? '9999') || RANK[a.says] - RANK[b.says] || byText(a.article, b.article) || byText(a.entry, b.entry);

interface Draft { readonly person: string; readonly claims: Claim[] }

const hasEnded = ({ claims }: Draft): boolean => claims.some(({ says }) => says === 'lost' || says === 'former');

/** A beginning after an end is another tenure; everything else belongs to the last one. */
const draftsOf = (person: string, claims: readonly Claim[]): Draft[] => {
  const drafts: Draft[] = [];
  for (const claim of claims) {
    const last = drafts.at(-1);
    if (last && !(claim.says === 'gained' && hasEnded(last))) last.claims.push(claim);
    else drafts.push({ person, claims: [claim] });
  }
  return drafts;
};

/** Of several days given for one change, the first that an article gives itself, else the first. */
const changeOf = (claims: readonly Claim[], says: 'gained' | 'lost'): LinkedTenure['start'] => {
  const dated = claims.filter((claim) => claim.says === says && claim.day !== null);
  const best = dated.find(({ exact }) => exact) ?? dated[0];
  return best ? { day: best.day!, exact: best.exact } : null;
};

const daysOf = (claims: readonly Claim[], says: Claim['says']): string[] =>
  claims.flatMap((claim) => (claim.says === says && claim.day !== null ? [claim.day] : []));

const tenure = ({ person, claims }: Draft, id: string): LinkedTenure => {
  const held = daysOf(claims, 'held');
  return {
    id,
    person,
    start: changeOf(claims, 'gained'),
    end: changeOf(claims, 'lost'),
    firstHeld: held[0] ?? null,
    lastHeld: held.at(-1) ?? null,
    formerOn: daysOf(claims, 'former')[0] ?? null,
    evidence: claims.map(({ article, entry, says, day, exact }) => ({ article, entry, says, day, exact })),
  };
};

const beginning = ({ start, firstHeld, end, formerOn }: Omit<LinkedTenure, 'id'>): string =>
  start?.day ?? firstHeld ?? end?.day ?? formerOn ?? '9999';

/** The tenures of one office, in the order of time. */
export const tenuresFrom = (claims: readonly Claim[], office: string): LinkedTenure[] => {
  const people = [...new Set(claims.map(({ person }) => person))];
  const drafts = people.flatMap((person) => draftsOf(person, claims.filter((claim) => claim.person === person).sort(inOrder)));
  return drafts.map((draft) => tenure(draft, ''))
    .sort((a, b) => byText(beginning(a), beginning(b)) || byText(a.person, b.person))
    .map((each, index) => ({ ...each, id: `${office}/${index + 1}` }));
};

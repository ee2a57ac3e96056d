import { byText, fold } from './fold.js';
import type { ReadBody, ReadOffice, ReadPerson } from './reading.js';
import { isSolePost } from './posts-and-bodies.js';
import { tenuresFrom, type Claim } from './tenures.js';
import type { LinkedOffice, LinkedRecords, UnresolvedTitle } from './types.js';

/** An office before its holders are told. */
interface OfficeDraft {
  readonly key: string;
  readonly labels: string[];
  readonly post: string;
  readonly body: ReadBody & { key: string };
  readonly claims: Claim[];
}

/** Which person of the result an entry of an article is. */
export type PersonOf = (person: ReadPerson) => string;

const keyOf = ({ post, body }: ReadOffice): string | null =>
  (post === null || body === null || body.key === null ? null : `${fold(post)}|${body.key}`);

/** Keys of offices by their labels; a label that means two offices has none. */
const keysByLabel = (people: readonly ReadPerson[]): ReadonlyMap<string, string | null> => {
  const keys = new Map<string, string | null>();
  for (const { offices } of people) {
    for (const office of offices) {
      const key = office.tenure.titled ? keyOf(office) : null, label = fold(office.label);
      if (key !== null) keys.set(label, keys.has(label) && keys.get(label) !== key ? null : key);
    }
  }
  return keys;
};

/** What an article says of the office, each with its day. */
const claimsOf = ({ article, entry, day }: ReadPerson, person: string, { tenure }: ReadOffice): Claim[] => {
  const claim = (says: Claim['says'], given: string | null): Claim =>
    ({ article, entry, person, says, day: given ?? day, exact: given !== null });
  const changes = [...tenure.gained ? [claim('gained', tenure.start)] : [], ...tenure.lost ? [claim('lost', tenure.end)] : []];
  if (changes.length > 0) return changes;
  return [claim(tenure.former ? 'former' : 'held', null)];
};

/** Offices of bodies that can be told apart, and the titles whose body cannot. */
export const officesOf = (people: readonly ReadPerson[], personOf: PersonOf): Pick<LinkedRecords, 'offices' | 'unresolved'> => {
  const byLabel = keysByLabel(people), drafts = new Map<string, OfficeDraft>(), unresolved: UnresolvedTitle[] = [];
  const told = people.flatMap((person) => person.offices.map((office) => ({ person, office })));
  const isTitled = ({ office: { tenure } }: (typeof told)[number]): boolean => tenure.titled;
  // Titles first: an office that only a change tells of is one of theirs where the words are the same.
  for (const { person, office } of [...told.filter(isTitled), ...told.filter((each) => !isTitled(each))]) {
    const key = (office.tenure.titled ? null : byLabel.get(fold(office.label))) ?? keyOf(office);
    if (key === null) {
      unresolved.push({ article: person.article, entry: person.entry, label: office.label });
      continue;
    }
    const draft = drafts.get(key) ?? { key, labels: [], post: office.post!, body: office.body as OfficeDraft['body'], claims: [] };
    drafts.set(key, draft);
    draft.labels.push(office.label);
    draft.claims.push(...claimsOf(person, personOf(person), office));
  }
  const offices = [...drafts.values()].sort((a, b) => byText(a.key, b.key)).map(({ labels, post, body, claims }, index): LinkedOffice => {
    const id = `office-${index + 1}`;
    return { id, label: mostUsed(labels), post, body: body.key, sole: isSolePost(post), tenures: tenuresFrom(claims, id) };
  });
  return { offices, unresolved };
};

/** The form that is used most; of several, the first by code units. */
export const mostUsed = (forms: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]![0];
};

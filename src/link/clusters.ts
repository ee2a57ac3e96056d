import { cannotBeOne, evidenceFor, inDifferentPlaces, isOfThePlace } from './evidence.js';
import { byText } from './fold.js';
import type { ReadPerson } from './reading.js';

/** People of one name, taken for one person. */
export type Cluster = readonly ReadPerson[];

/** The persons of one name, and which of them may still be one. */
export interface NameGroup {
  readonly clusters: readonly Cluster[];
  readonly possible: readonly { clusters: readonly [Cluster, Cluster]; reason: 'no-common-office' | 'different-places' }[];
}

/** By day, those without one last; then by article and entry. */
const inOrder = (a: ReadPerson, b: ReadPerson): number =>
  byText(a.day ?? '9999', b.day ?? '9999') || byText(a.article, b.article) || byText(a.entry, b.entry);

const canJoin = (a: Cluster, b: Cluster): boolean => !a.some((one) => b.some((other) => cannotBeOne(one, other)));

class Partition {
  private readonly clusterOf: Map<ReadPerson, ReadPerson[]>;

  constructor(people: readonly ReadPerson[]) { this.clusterOf = new Map(people.map((person) => [person, [person]])); }

  of(person: ReadPerson): ReadPerson[] { return this.clusterOf.get(person)!; }

  join(a: ReadPerson, b: ReadPerson): void {
    const first = this.of(a), second = this.of(b);
    if (first === second || !canJoin(first, second)) return;
    const joined = [...first, ...second].sort(inOrder);
    for (const person of joined) this.clusterOf.set(person, joined);
  }

  all(): ReadPerson[][] { return [...new Set(this.clusterOf.values())].sort((a, b) => inOrder(a[0]!, b[0]!)); }
}

type Pair = readonly [ReadPerson, ReadPerson];

const pairsOf = (people: readonly ReadPerson[]): Pair[] =>
  people.flatMap((one, index) => people.slice(index + 1).map((other): Pair => [one, other]));

/** Joins where the one has a single choice: a person who might be two others is neither. */
const joinSingle = (partition: Partition, pairs: readonly Pair[]): void => {
  const choices = new Map<ReadPerson[], Set<ReadPerson[]>>();
  for (const [a, b] of pairs) {
    const first = partition.of(a), second = partition.of(b);
    if (first === second || !canJoin(first, second)) continue;
    for (const [one, other] of [[first, second], [second, first]] as const) choices.set(one, (choices.get(one) ?? new Set()).add(other));
  }
  const agree = (set: ReadonlySet<Cluster>): boolean => pairsOfSets([...set]).every(([one, other]) => canJoin(one, other));
  for (const [a, b] of pairs) {
    const first = partition.of(a), second = partition.of(b);
    const fits = [first, second].every((each) => agree(choices.get(each) ?? new Set()));
    if (fits) partition.join(a, b);
  }
};

const pairsOfSets = (sets: readonly Cluster[]): (readonly [Cluster, Cluster])[] =>
  sets.flatMap((one, index) => sets.slice(index + 1).map((other) => [one, other] as const));

const reasonFor = (a: Cluster, b: Cluster): 'no-common-office' | 'different-places' =>
  (a.some((one) => b.some((other) => inDifferentPlaces(one, other))) ? 'different-places' : 'no-common-office');

/** Takes people of one name apart into persons: the surest evidence first, each weaker kind only where it leaves no choice. */
export const clusterGroup = (people: readonly ReadPerson[]): NameGroup => {
  const sorted = [...people].sort(inOrder), pairs = pairsOf(sorted);
  const partition = new Partition(sorted);
  const byStrength = new Map(pairs.map((pair) => [pair, evidenceFor(...pair)]));
  for (const strength of [3, 2] as const) {
    for (const [pair, has] of byStrength) if (has === strength) partition.join(...pair);
  }
  joinSingle(partition, pairs.filter((pair) => byStrength.get(pair) === 1));
  joinSingle(partition, pairs.filter(([a, b]) => isOfThePlace(a, b) || isOfThePlace(b, a)));
  const clusters = partition.all();
  return {
    clusters,
    possible: pairsOfSets(clusters).filter(([a, b]) => canJoin(a, b)).map(([a, b]) => ({ clusters: [a, b], reason: reasonFor(a, b) })),
  };
};

import { bodiesOf } from './bodies.js';
import { clusterGroup, type Cluster, type NameGroup } from './clusters.js';
import { conflictsIn } from './conflicts.js';
import { byText } from './fold.js';
import { mostUsed, officesOf } from './offices.js';
import type { ReadArticle, ReadPerson } from './reading.js';
import type { LinkedBody, LinkedOffice, LinkedPerson, LinkedRecords } from './types.js';

const groupsByName = (people: readonly ReadPerson[]): NameGroup[] => {
  const names = new Map<string, ReadPerson[]>();
  for (const person of people) {
    const group = names.get(person.nameKey);
    if (group) group.push(person);
    else names.set(person.nameKey, [person]);
  }
  return [...names].sort(([a], [b]) => byText(a, b)).map(([, group]) => clusterGroup(group));
};

/** `nguyen-van-hung`, `nguyen-van-hung-2`: by the order of the names, then of their first articles. */
const idsOf = (clusters: readonly Cluster[]): ReadonlyMap<Cluster, string> => {
  const counts = new Map<string, number>();
  return new Map(clusters.map((cluster) => {
    const base = cluster[0]!.key.replaceAll(' ', '-') || 'person', count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return [cluster, count === 1 ? base : `${base}-${count}`];
  }));
};

const personOf = (cluster: Cluster, id: string): LinkedPerson => {
  const names = cluster.map(({ name }) => name);
  return {
    id,
    name: mostUsed(names),
    names: [...new Set(names)].sort(byText),
    key: cluster[0]!.key,
    gender: cluster.find(({ gender }) => gender !== null)?.gender ?? null,
    appearances: cluster.map(({ article, entry }) => ({ article, entry })),
  };
};

/** Bodies get short ids in the order of their keys. */
const withShortIds = (
  bodies: readonly LinkedBody[], offices: readonly LinkedOffice[],
): Pick<LinkedRecords, 'bodies' | 'offices'> => {
  const ids = new Map(bodies.map(({ id }, index) => [id, `body-${index + 1}`]));
  const short = (key: string): string => ids.get(key)!;
  return {
    bodies: bodies.map((body) => ({ ...body, id: short(body.id), successor: body.successor === null ? null : short(body.successor) })),
    offices: offices.map((office) => ({ ...office, body: short(office.body) })),
  };
};

/** Joins what has been read; the articles stand in the order of their ids, so that no order of theirs matters. */
export const join = (given: readonly ReadArticle[]): LinkedRecords => {
  const articles = [...given].sort((a, b) => byText(a.id, b.id));
  const people = articles.flatMap(({ persons }) => persons);
  const groups = groupsByName(people);
  const clusters = groups.flatMap((group) => group.clusters);
  const ids = idsOf(clusters);
  const idOfEntry = new Map(clusters.flatMap((cluster) => cluster.map((person) => [person, ids.get(cluster)!] as const)));
  const { offices, unresolved } = officesOf(people, (person) => idOfEntry.get(person)!);
  const short = withShortIds(bodiesOf(articles), offices);
  return {
    persons: clusters.map((cluster) => personOf(cluster, ids.get(cluster)!)),
    ...short,
    conflicts: conflictsIn(short.offices),
    possible: groups.flatMap(({ possible }) => possible)
      .map(({ clusters: pair, reason }) => ({ persons: pair.map((each) => ids.get(each)!), reason })),
    unresolved,
  };
};

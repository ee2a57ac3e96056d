import type { LinkConflict, LinkedRecords, LinkedTenure } from '../link/index.js';
import { printable } from './escape.js';
import { section, table } from './layout.js';

type Change = LinkedTenure['start'];

const changeWords = (change: Change): string => {
  if (change === null) return '';
  return change.exact ? change.day : `by ${change.day}`;
};

const heldWords = ({ firstHeld, lastHeld }: LinkedTenure): string =>
  [...new Set([firstHeld, lastHeld])].filter((day) => day !== null).join(' to ');

const articlesOf = (evidence: readonly { article: string }[]): string => [...new Set(evidence.map(({ article }) => article))].join(', ');

/** Every office with those who held it, then what does not fit. Text of articles is escaped. */
export function linkView(linked: LinkedRecords, width: number): string {
  const names = new Map(linked.persons.map(({ id, name }) => [id, name]));
  const labels = new Map(linked.offices.map(({ id, label }) => [id, label]));
  const offices = linked.offices.flatMap(({ label, tenures }) => tenures.map((tenure) => [
    label, names.get(tenure.person) ?? tenure.person, changeWords(tenure.start), heldWords(tenure),
    changeWords(tenure.end) || (tenure.formerOn === null ? '' : `by ${tenure.formerOn}`), articlesOf(tenure.evidence),
  ]));
  const conflict = ({ kind, office, evidence }: LinkConflict): string[] => [kind, labels.get(office) ?? office, articlesOf(evidence)];
  const possible = linked.possible.map(({ persons, reason }) => [...persons, reason]);
  return [
    ...section('OFFICES', table([
      { heading: 'Office', share: 5 }, { heading: 'Person', share: 3 }, { heading: 'From', share: 2 }, { heading: 'Held', share: 2 },
      { heading: 'Until', share: 2 }, { heading: 'Articles', share: 4 },
    ], offices, width)),
    ...section('CONFLICTS', table([
      { heading: 'Kind', share: 2 }, { heading: 'Office', share: 5 }, { heading: 'Articles', share: 5 },
    ], linked.conflicts.map(conflict), width)),
    ...section('PERHAPS ONE PERSON', table([
      { heading: 'Person', share: 3 }, { heading: 'Person', share: 3 }, { heading: 'Why not joined', share: 3 },
    ], possible, width)),
    ...section('TITLES WITHOUT A BODY', table([
      { heading: 'Article', share: 3 }, { heading: 'Title', share: 6 },
    ], linked.unresolved.map(({ article, label }) => [article, printable(label)]), width)),
  ].join('\n\n');
}

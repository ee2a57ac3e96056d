import type { ExplainedFact } from '../record/explanation.js';
import type { Fact } from './facts.js';

/** Which rules read one value of a fact. */
export interface Reason {
  /** Field of the entry: `term.number`; empty for the entry itself. */
  readonly field: string;
  readonly value: string;
  readonly inferred: boolean;
  readonly steps: readonly { readonly rule: string; readonly text: string }[];
}

/** Parts of an entry that are facts of their own. */
const OWN_FACT = /^\/(?:persons\/\d+\/titles|meetings\/\d+\/(?:agenda|groups))\/\d+/u;
const ENTRY = /^\/[^/]+\/\d+/u;

const pathOfFact = (path: string): string | undefined => (OWN_FACT.exec(path) ?? ENTRY.exec(path) ?? [])[0];

const reasonOf = ({ path, value, basis, steps }: ExplainedFact, factPath: string): Reason => ({
  field: path.slice(factPath.length + 1).replaceAll('/', '.'),
  value,
  inferred: basis === 'inferred',
  steps: steps.map(({ rule, mention }) => ({ rule, text: mention.text })),
});

/** What an explanation says of each fact, by the path of the fact. */
export const reasonsByPath = (explained: readonly ExplainedFact[]): Map<Fact['path'], Reason[]> => {
  const reasons = new Map<string, Reason[]>();
  for (const each of explained) {
    const path = pathOfFact(each.path);
    if (path === undefined) continue;
    const list = reasons.get(path);
    if (list === undefined) reasons.set(path, [reasonOf(each, path)]); else list.push(reasonOf(each, path));
  }
  return reasons;
};

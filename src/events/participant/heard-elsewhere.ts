import type { Individual, Story, TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { sentencesNaming } from '../other-times.js';
import type { Participation } from '../types.js';
import type { RoleValue } from './role-value.js';

/** A meeting, as far as it matters where it is named. */
interface Named { readonly mentions: readonly TokenRange[] }

/**
 * `Trước đó, bà Mai cho biết … Theo bà Mai, …`: whoever is heard first at another time than the meetings goes on there, unless
 * some sentence says more: that he chairs or attends, or what he says where a meeting is named.
 */
export const withoutHeardElsewhere = (
  story: Story, meetings: readonly Named[],
  elsewhere: ReadonlyMap<Individual, number>, found: readonly Participation[],
): Participation[] => {
  const { of } = story.scene.sentences, named = sentencesNaming(story, meetings);
  const isThere = ({ individual, role, range: [start] }: Participation): boolean =>
    role !== 'speaker' || start < (elsewhere.get(individual) ?? Infinity) || named.has(of[start]!);
  const there = new Set(found.filter(isThere).map(({ individual }) => individual));
  return found.filter(({ individual }) => there.has(individual));
};

/** Who speaks in sentences of another time, and from where on. */
export const heardIn = (
  spans: readonly Span<RoleValue>[], subjectsOf: (span: Span<RoleValue>) => readonly Individual[],
): ReadonlyMap<Individual, number> => {
  const since = new Map<Individual, number>();
  for (const span of spans) {
    if (span.value.role !== 'speaker') continue;
    for (const individual of subjectsOf(span)) since.set(individual, Math.min(span.start, since.get(individual) ?? Infinity));
  }
  return since;
};

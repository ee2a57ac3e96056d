import { byText } from './fold.js';
import { mostUsed } from './offices.js';
import type { ReadArticle, ReadBody } from './reading.js';
import type { LinkedBody } from './types.js';

interface Seen { readonly article: string; readonly body: ReadBody }

/** A body that goes on under the unit that its place was merged into. */
const successorOf = ({ body }: Seen, groups: ReadonlyMap<string, readonly Seen[]>): string | null => {
  const { place, stem, level } = body;
  if (place === null || place.successor === null || place.successor === place.key) return null;
  for (const [key, [other]] of groups) {
    const after = other!.body;
    if (after.stem === stem && after.level === level && after.place?.key === place.successor) return key;
  }
  return null;
};

/** Bodies that can be told apart, by their keys. */
export const bodiesOf = (articles: readonly ReadArticle[]): LinkedBody[] => {
  const groups = new Map<string, Seen[]>();
  for (const { id, bodies } of articles) {
    for (const body of bodies) if (body.key !== null) groups.set(body.key, [...groups.get(body.key) ?? [], { article: id, body }]);
  }
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([key, seen]) => {
    const [first] = seen as [Seen];
    const { place } = first.body;
    return {
      id: key,
      name: mostUsed(seen.map(({ body }) => body.name)),
      kind: first.body.kind,
      level: first.body.level,
      place: place && { name: place.name, code: place.code },
      successor: successorOf(first, groups),
      appearances: seen.map(({ article, body }) => ({ article, entry: body.entry })),
    };
  });
};

import type { TokenRange } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import type { Dates } from './dates.js';
import type { Documents } from './documents.js';
import type { Entities } from './entities.js';
import type { Id } from './types.js';

/** What the events of an article refer to: people, bodies, places, dates and documents with their ids. */
export interface Facts {
  readonly entities: Entities;
  readonly dates: Dates;
  /** Ids of the documents that a stretch of the text names. */
  documentsIn(range: TokenRange): Id[];
}

export const documentsWithin = (scene: Scene, documents: Documents) => ([start, end]: TokenRange): Id[] => {
  if (documents.documents.length === 0) return [];
  const ids = new Set<Id>();
  for (let at = start; at < end; at++) {
    for (const span of scene.at('Document', at)) {
      const id = span.end <= end ? documents.idOf(span) : undefined;
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids];
};

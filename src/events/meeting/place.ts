import type { TokenRange } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { Candidate } from './candidate.js';

/** The first venue in a sentence that tells of the meeting as held or dated, or in the one that says when. */
export const placeOf = (scene: Scene, mentions: readonly Candidate[], when: Span | null): TokenRange | null => {
  const { of } = scene.sentences;
  const telling = mentions.filter(({ isHeld, date, isTitle }) => !isTitle && (isHeld || date));
  const sentences = new Set(telling.map(({ sentence }) => sentence));
  if (when) sentences.add(of[when.start]!);
  const venue = scene.all('Venue').find(({ start }) => sentences.has(of[start]!));
  return venue ? [venue.start, venue.end] : null;
};

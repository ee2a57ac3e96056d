import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { UNNAMED_VENUES } from '../../lexicon/tables/meeting-words.js';
import type { Candidate } from './candidate.js';

const UNNAMED = new Set(UNNAMED_VENUES);
/** A bare `hội trường` says nothing of where it is, except where the meeting is named after it: `thảo luận tại hội trường`. */
const isNamed = (scene: Scene, { start, end }: Span): boolean => end - start > 2 || !UNNAMED.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)}`);

/** Words behind the mention of a visit within which the country visited stands. */
const NEAR = 8;

/** `chuyến thăm chính thức | Lào của …`, `thăm hữu nghị Nhật Bản`: a visit takes place where it leads. */
const destinationOf = (scene: Scene, { span: { start, end, value } }: Candidate): TokenRange | null => {
  if (value.head.kind !== 'visit') return null;
  for (let at = start; at < end + NEAR && at < scene.sentenceEnd(start); at++) {
    const place = scene.at<PlaceValue>('Place', at).find(({ value: { country } }) => country !== null);
    if (place) return [place.start, place.end];
  }
  return null;
};

/** Words between a meeting or its day and where it is held. */
const BESIDE = 14;
const distanceOf = (a: Span, b: Span): number => (a.start >= b.end ? a.start - b.end : b.start - a.end);

/** Words before a venue with which its sentence still opens. */
const OPENING_WORDS = 8;
const isOpening = (scene: Scene, { start }: Span): boolean => start - scene.sentenceStart(start) <= OPENING_WORDS;

/**
 * Where a visit leads; else the first venue in a sentence that tells of the meeting as held or dated, or in the one that
 * says when.
 */
export const placeOf = (scene: Scene, mentions: readonly Candidate[], when: Span | null): TokenRange | null => {
  const { of } = scene.sentences;
  const telling = mentions.filter(({ isHeld, date, isTitle, isBackground }) => !isTitle && !isBackground && (isHeld || date));
  for (const mention of mentions) {
    const destination = mention.isBackground ? null : destinationOf(scene, mention);
    if (destination) return destination;
  }
  const sentences = new Set(telling.map(({ sentence }) => sentence));
  if (when) sentences.add(of[when.start]!);
  const isBeside = (venue: Span): boolean => isOpening(scene, venue)
    || telling.some(({ span }) => distanceOf(venue, span) <= BESIDE) || (when !== null && distanceOf(venue, when) <= BESIDE);
  const isInName = (venue: Span): boolean => telling.some(({ span }) => span.start < venue.start && venue.end <= span.end);
  const own = new Set(mentions.map(({ span }) => span.end));
  /** `Sau lễ đón tại Phủ Chủ tịch, … hội đàm`: the place of the meeting named right before it. */
  const isOfOther = ({ start }: Span): boolean => !own.has(start - 1) && scene.all('Meeting').some(({ end }) => end === start - 1);
  const venue = scene.all('Venue').find((each) => sentences.has(of[each.start]!)
    && (isNamed(scene, each) ? isBeside(each) && !isOfOther(each) : isInName(each)));
  return venue ? [venue.start, venue.end] : null;
};

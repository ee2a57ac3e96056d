import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import { behindBracket } from '../../entities/shapes/brackets.js';
import type { Scene, Span } from '../../grammar/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { AT_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import { TOWARDS } from '../../lexicon/tables/meeting-names.js';
import { HALLS_OF_ASSEMBLIES, UNNAMED_VENUES } from '../../lexicon/tables/meeting-words.js';
import { isHome } from '../home-country.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { Candidate } from './candidate.js';
import type { MeetingValue } from './value.js';
import { spansOfSentence, spansWithin } from './within.js';

const UNNAMED = new Set(UNNAMED_VENUES), HALLS = new Set(HALLS_OF_ASSEMBLIES);
/** A bare `hội trường` says nothing of where it is, except where the meeting is named after it: `thảo luận tại hội trường`. */
const isNamed = (scene: Scene, { start, end }: Span): boolean => end - start > 2 || !UNNAMED.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)}`);

const COMMA = ',';
/** Words behind the mention of a visit within which the country visited stands. */
const NEAR = 8;

const LEADS_TO = new Set([...AT_WORDS, ...TOWARDS]);
/** A country that is visited, and no part of `xã Đức Minh`; that of the readers is in names of bodies: `thăm Đại sứ quán | Việt Nam`. */
const isVisited = (scene: Scene, { start, end, value }: Span<PlaceValue>, headEnd: number, isOfVisitor: boolean): boolean => {
  const isLedTo = LEADS_TO.has(wordAt(scene, start - 1));
  if (start > headEnd && !isLedTo && hasFlag(scene.tape, end, Flag.Capital)) return false;
  if (value.country !== null) return isLedTo || !isOfVisitor;
  return (isLedTo || start === headEnd) && isHome(scene, value);
};

/** `thăm và làm việc tại | tỉnh Hủa Phăn, Lào`: a part of another country, which is named behind it. */
const endAbroad = (scene: Scene, { end }: Span): number => {
  const country = wordAt(scene, end) === COMMA ? scene.at<PlaceValue>('Place', end + 1)[0] : undefined;
  return country && country.value.country !== null ? country.end : -1;
};

/** `chuyến thăm chính thức | Lào của …`, `thăm hữu nghị Nhật Bản`, `chuyến thăm của … tới | Cuba`: a visit takes place where it leads. */
const destinationOf = (scene: Scene, { span: { start, end, value: { head, headEnd } } }: Candidate): TokenRange | null => {
  if (head.kind !== 'visit') return null;
  // 1. `thăm và làm việc với Hội Hữu nghị Việt - Nga`: whom one visits bears the name of a country
  let isOfVisitor = head.also !== undefined;
  for (let at = start; at < end + NEAR && at < scene.sentenceEnd(start); at++) {
    isOfVisitor ||= wordAt(scene, at) === OF;
    const part = LEADS_TO.has(wordAt(scene, at - 1)) ? scene.at('Place', at)[0] : undefined, abroad = part ? endAbroad(scene, part) : -1;
    if (abroad > 0) return [at, abroad];
    const place = scene.at<PlaceValue>('Place', at).find((each) => isVisited(scene, each, headEnd, isOfVisitor));
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

/** A meeting as the search for its place sees it. */
interface Held {
  readonly scene: Scene;
  readonly mentions: readonly Candidate[];
  /** The mentions that tell of it as held or dated. */
  readonly telling: readonly Candidate[];
  readonly when: Span | null;
}

/** The sentences that tell of it as held or dated, and the one that says when, in the order of the text. */
const sentencesOf = ({ scene: { sentences: { of } }, telling, when }: Held): number[] => {
  const sentences = new Set(telling.map(({ sentence }) => sentence));
  if (when) sentences.add(of[when.start]!);
  return [...sentences].sort((a, b) => a - b);
};

const isBeside = ({ scene, telling, when }: Held, venue: Span): boolean => isOpening(scene, venue)
  || telling.some(({ span }) => distanceOf(venue, span) <= BESIDE) || (when !== null && distanceOf(venue, when) <= BESIDE);

const isInName = ({ telling }: Held, venue: Span): boolean =>
  telling.some(({ span }) => span.start < venue.start && venue.end <= span.end);

/** `Sau lễ đón | tại Phủ Chủ tịch, … hội đàm`: the place of the meeting that is named right before it. */
const isOfOther = ({ scene, mentions }: Held, { start }: Span): boolean => {
  const endsBefore = ({ end }: Span): boolean => end === start - 1;
  return !mentions.some(({ span }) => endsBefore(span))
    && spansWithin(scene, 'Meeting', scene.sentenceStart(start), start).some(endsBefore);
};

const isVisit = ({ span: { value: { head } } }: Candidate): boolean => head.kind === 'visit';
/** `tiếp Đoàn đại biểu Lào đang có chuyến thăm | tại Việt Nam`: where the guests are on their visit says nothing of where they are met. */
const isOfVisit = ({ scene, mentions }: Held, venue: Span): boolean => !mentions.some(isVisit)
  && spansOfSentence<MeetingValue>(scene, 'Meeting', scene.sentences.of[venue.start]!).some(({ start, end, value: { head } }) =>
    head.kind === 'visit' && start < venue.start && venue.end <= end);

/** `làm việc với Ngân hàng Thế giới (WB) | tại Việt Nam`, `tiếp Đại sứ Lào | tại Việt Nam`: in which country those are who are met. */
const isOfParty = ({ scene }: Held, { start }: Span): boolean => {
  const isCountry = scene.at<PlaceValue>('Place', start).some(({ value }) => value.country !== null || isHome(scene, value));
  return isCountry && ['Body', 'Office'].some((tag) => spansWithin(scene, tag, scene.sentenceStart(start), start - 1)
    .some(({ end }) => end > start || behindBracket(scene, end, start) === start - 1));
};

/** `Quốc hội làm việc tại | hội trường`: the assembly has but one. */
const isHallOfAssembly = ({ scene, mentions }: Held, { start }: Span): boolean =>
  HALLS.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)}`) && mentions.some(({ span: { value: { head } } }) => head.kind === 'legislature');

const canBeVenue = (held: Held, venue: Span): boolean => !isOfVisit(held, venue) && !isOfParty(held, venue)
  && (isNamed(held.scene, venue) || isHallOfAssembly(held, venue)
    ? isBeside(held, venue) && !isOfOther(held, venue) : isInName(held, venue));

/** `Chủ tịch UBND tỉnh thăm, tặng quà Tết | tại xã Mường Bi`: the place that the headline has in the name of the meeting. */
const placeInHeadline = (scene: Scene, mentions: readonly Candidate[]): TokenRange | null => {
  for (const { span: { start, end } } of mentions.filter(({ isTitle, isBackground }) => isTitle && !isBackground)) {
    const venue = spansWithin(scene, 'Venue', start, end).find((each) => isNamed(scene, each));
    if (venue) return [venue.start, venue.end];
  }
  return null;
};

/**
 * Where a visit leads; else the first venue in a sentence that tells of the meeting as held or dated, or in the one that
 * says when; not one in the names of those who hold it, `Đại sứ quán Việt Nam | tại Lào`.
 */
export const placeOf = (
  scene: Scene, mentions: readonly Candidate[], when: Span | null, holder: TokenRange | null,
): TokenRange | null => {
  for (const mention of [...mentions].sort((a, b) => Number(a.isTitle) - Number(b.isTitle))) {
    const destination = mention.isBackground ? null : destinationOf(scene, mention);
    if (destination) return destination;
  }
  const telling = mentions.filter(({ isHeld, date, isTitle, isBackground }) => !isTitle && !isBackground && (isHeld || date));
  const held: Held = { scene, mentions, telling, when };
  const isOfHolder = ({ start, end }: Span): boolean => holder !== null && holder[0] <= start && end <= holder[1];
  for (const sentence of sentencesOf(held)) {
    const venue = spansOfSentence(scene, 'Venue', sentence).find((each) => canBeVenue(held, each) && !isOfHolder(each));
    if (venue) return [venue.start, venue.end];
  }
  return placeInHeadline(scene, mentions);
};

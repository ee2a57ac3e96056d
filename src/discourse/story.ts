import type { Scene, Span } from '../grammar/index.js';
import type { DateValue } from '../entities/date/index.js';
import { behindBracket, bracketAround } from '../entities/shapes/brackets.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import type { Individual } from './individual.js';
import { AT, GOVERNORS, LIGHT } from './lexicon.js';
import { readPeople, type People } from './people.js';

/**
 * Whoever can act or be acted on in a sentence: a named person, an office that means one, a body, a group of unnamed
 * people, a place that stands for its authorities. Parties are maximal: none lies inside another.
 */
export interface Party {
  readonly kind: 'person' | 'office' | 'body' | 'group' | 'place';
  readonly start: number;
  readonly end: number;
  /** The person that is meant, for `person` and for an `office` that the article attaches to one. */
  readonly individual: Individual | null;
  readonly span: Span;
}

/** An article read as a whole: the scene, who is who, and who stands in which sentence. */
export interface Story {
  readonly scene: Scene;
  readonly people: People;
  readonly parties: readonly Party[];
  partiesOf(sentence: number): readonly Party[];
}

const KINDS: readonly (readonly [tag: string, kind: Party['kind']])[] = [
  ['Person', 'person'], ['Office', 'office'], ['Group', 'group'], ['Body', 'body'], ['Place', 'place'], ['Meeting', 'group'],
];

/** `Hội nghị nhất trí …`: the bare word for a meeting stands for those who meet; a full name of one is no party. */
const LONGEST_MEETING = 2;
const canAct = ({ tag, start, end }: Span): boolean => tag !== 'Meeting' || end - start <= LONGEST_MEETING;

/** Whether a party is a bare word for a meeting: it can decide, and nobody orders it about. */
export const isMeeting = ({ span }: Party): boolean => span.tag === 'Meeting';

/** Of phrases that overlap the longest is taken; of equal ones the first kind of the list above. */
const maximalParties = (scene: Scene, people: People): Party[] => {
  const candidates = KINDS.flatMap(([tag, kind]) => scene.all(tag).filter(canAct).map((span): Party => {
    const individual = kind === 'person' || kind === 'office' ? people.at(span.start) ?? null : null;
    return { kind, start: span.start, end: span.end, individual, span };
  }));
  const order = new Map(KINDS.map(([, kind], i) => [kind, i]));
  candidates.sort((a, b) => (b.end - b.start) - (a.end - a.start) || order.get(a.kind)! - order.get(b.kind)!);
  const taken = new Uint8Array(scene.tape.size);
  const parties = candidates.filter(({ start, end }) => {
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return parties.sort((a, b) => a.start - b.start);
};

/** Reads who is who, and who stands where. */
export const readStory = (scene: Scene): Story => {
  const people = readPeople(scene);
  const parties = maximalParties(scene, people);
  const bySentence: Party[][] = Array.from({ length: scene.sentences.count }, () => []);
  for (const party of parties) bySentence[scene.sentences.of[party.start]!]!.push(party);
  return { scene, people, parties, partiesOf: (sentence) => bySentence[sentence] ?? [] };
};

/** The word at a token in small letters, for comparing; empty outside the text. */
export const wordAt = ({ tape }: Scene, at: number): string => lowerAt(tape, at);

/** Whether a preposition or a verb before it makes the party no subject. */
export const isGoverned = (scene: Scene, party: Party): boolean =>
  party.start > scene.sentenceStart(party.start) && GOVERNORS.has(wordAt(scene, party.start - 1));

const isLight = (scene: Scene, at: number): boolean =>
  LIGHT.has(wordAt(scene, at)) || hasFlag(scene.tape, at, Flag.Mark);

const APPOSITION_WORDS = 18;

/** End of an apposition between two commas that opens at `at`, or `at`. */
const behindApposition = (scene: Scene, at: number, to: number): number => {
  if (wordAt(scene, at) !== ',') return at;
  for (let end = at + 1; end < to && end - at < APPOSITION_WORDS; end++) if (wordAt(scene, end) === ',') return end + 1;
  return at;
};

/** Whether only light words and marks stand in [from, to); brackets and appositions are passed over. */
export const isLightBetween = (scene: Scene, from: number, to: number): boolean => {
  let at = behindApposition(scene, from, to);
  while (at < to) {
    const behind = behindBracket(scene, at, to);
    if (behind > at) at = behind;
    else if (isLight(scene, at)) at++;
    else return false;
  }
  return true;
};

const OPENS_CLAUSE = new Set([',', ':', ';', '-', '–', '"', '“', '”']);

/** `Sáng 8/7 | HĐND huyện họp`: a day opens the sentence, and its comma is missing; not `Ngày mai | ông Ba sẽ …`. */
const isBehindDay = (scene: Scene, sentence: number, start: number): boolean =>
  [sentence, sentence + 1].some((at) => scene.at<DateValue>('Date', at).some(({ end, value }) => end === start && value.anchor === null));

/** Words of a meeting's name behind `tại` or a speech. */
const MEETING_WORDS = 12;

/** `Phát biểu tại hội nghị | đồng chí Ba …`, `Tại buổi lễ | ông Ba …`: the comma behind the meeting is left out. */
const isBehindMeeting = (scene: Scene, { kind }: Party, start: number): boolean => {
  if (kind !== 'person') return false;
  const sentence = scene.sentenceStart(start);
  for (let at = start - 1; at > sentence && at >= start - MEETING_WORDS; at--) {
    if (!scene.at('Meeting', at).some(({ end }) => end === start)) continue;
    return wordAt(scene, at - 1) === AT || scene.hit('SpeechOpening', sentence) !== undefined;
  }
  return false;
};

/**
 * Whether a party opens its sentence, or stands behind the comma that ends an opening phrase; a word of address before an office is
 * no part of its span: `Kết luận, | đồng chí Chủ tịch UBND xã …`.
 */
const isInitial = (scene: Scene, party: Party): boolean => {
  const sentence = scene.sentenceStart(party.start), start = scene.hitBefore('Honorific', party.start)?.start ?? party.start;
  return start - sentence <= 1 || OPENS_CLAUSE.has(wordAt(scene, start - 1)) || isBehindDay(scene, sentence, start)
    || isLightBetween(scene, sentence, start) || isBehindMeeting(scene, party, start);
};

/** The first of some parties that opens a clause: no preposition before it, no place. */
export const openingParty = (scene: Scene, parties: readonly Party[]): Party | undefined =>
  parties.find((party) => !isGoverned(scene, party) && party.kind !== 'place' && isInitial(scene, party));

/** Words in brackets before a party. */
const BRACKET_WORDS = 8;

/** `Đại biểu Lê Văn Ba (đoàn Hà Nội) cho rằng`: a party in a bracket that is closed before the verb. */
const isBracketed = (scene: Scene, { start }: Party, verb: number): boolean => {
  const open = bracketAround(scene, start, Math.max(scene.sentenceStart(start), start - BRACKET_WORDS));
  return open >= 0 && behindBracket(scene, open, verb) > open;
};

/**
 * The subject of a verb: the party directly before it with only light words between, else the first party of the
 * sentence that opens a clause (the subject of a chain of verbs stands once, at the start).
 */
export const subjectOf = (story: Story, verb: number): Party | null => {
  const { scene } = story;
  const before = story.partiesOf(scene.sentences.of[verb]!).filter((party) => party.end <= verb && !isBracketed(scene, party, verb));
  const last = before.at(-1);
  if (last && isLightBetween(scene, last.end, verb) && !isGoverned(scene, last)) return last;
  return openingParty(scene, before) ?? null;
};

import type { Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { SITTINGS_OF_ASSEMBLIES } from '../../lexicon/tables/meeting-bodies.js';
import { CONFERENCE, CONGRESS, SESSION, SITTING } from '../../lexicon/tables/meeting-kinds.js';
import { VAGUE_MEETING_WORDS } from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, keyAt, keyOfWord } from '../../text/index.js';
import type { MeetingValue } from './value.js';

/** What a mention says of which meeting it means. */
export interface Identity {
  readonly value: MeetingValue;
  /** Words of its name behind the word for the meeting that tell it from others. */
  readonly words: ReadonlySet<string>;
  /** The persons whom it names, by number. */
  readonly persons: ReadonlySet<number>;
}

const VAGUE = new Set(VAGUE_MEETING_WORDS.map(keyOfWord));

/** The words of a mention that tell which meeting it means: of its body, its partner, its topic. */
export const identityOf = ({ scene, people }: Story, { end, value }: Span<MeetingValue>): Identity => {
  const { tape } = scene;
  const words = new Set<string>(), persons = new Set<number>();
  for (let at = value.headEnd; at < end; at++) {
    if (hasFlag(tape, at, Flag.Word) && !VAGUE.has(keyAt(tape, at))) words.add(keyAt(tape, at));
    const person = people.at(at);
    // 1. `Tại cuộc tiếp Chủ tịch Tập đoàn, | Thủ tướng …`: an office read with a name that stands outside is another's
    if (person && !scene.at('Person', at).some((each) => each.end > end)) persons.add(person.number);
  }
  return { value, words, persons };
};

const isDeed = ({ value: { head } }: Identity): boolean => head.isDeed === true;

/** `hội nghị`, `buổi làm việc này`: the word alone, or what was done there, means the meeting that was spoken of. */
export const isBare = (identity: Identity): boolean => {
  const { value: { ordinal, termNumber }, words } = identity;
  return isDeed(identity) || (ordinal === null && termNumber === null && words.size === 0);
};

/** Words of a name without which nothing can be told from it. */
const TELLING = 2;
/** The part of the shorter name that two names of one meeting share. */
const SHARED = 0.34;

const sharedBy = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared;
};

/** Whether two names say too different things to mean one meeting: other persons, or other words. */
export const isOtherName = (a: Identity, b: Identity): boolean => {
  if (a.persons.size > 0 && b.persons.size > 0) return sharedBy(a.persons, b.persons) === 0;
  const [short, long] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  return short.size >= TELLING && sharedBy(short, long) < short.size * SHARED;
};

const IN_PARTS: ReadonlySet<string> = new Set([CONGRESS, CONFERENCE]);
/** `phiên bế mạc`, `phiên làm việc thứ hai`: a part of the congress or the conference that the article tells of. */
const isPartOf = (part: MeetingValue, whole: MeetingValue): boolean =>
  part.head.isPart === true && IN_PARTS.has(whole.head.family) && part.body === null;

/** `buổi tiếp và làm việc`, then `tại buổi làm việc`: a head of two words is called by either. */
const isCalledAlike = ({ head: a }: MeetingValue, { head: b }: MeetingValue): boolean =>
  a.family === b.family || a.also === b.family || a.family === b.also;

/** A sitting (`phiên họp`) is part of the session (`kỳ họp`) that the article tells of, unless it has a body or a number of its own. */
export const isSameFamily = (a: MeetingValue, b: MeetingValue): boolean => {
  if (isCalledAlike(a, b) || isPartOf(a, b) || isPartOf(b, a)) return true;
  const [sitting, session] = a.head.family === SITTING ? [a, b] : [b, a];
  return sitting.head.family === SITTING && session.head.family === SESSION && sitting.head.isNoPart !== true
    && sitting.body === null && sitting.ordinal === null;
};

const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;
const isSitting = ({ value: { head } }: Identity): boolean => head.family === SESSION;

const SITTINGS = new Set(SITTINGS_OF_ASSEMBLIES);
/** `cuộc họp với các bộ về …` is held beside a session, and no sitting of it. */
const isBesideSession = (a: Identity, b: Identity): boolean => {
  if (isPartOf(a.value, b.value) || isPartOf(b.value, a.value)) return false;
  const [sitting, session] = isSitting(b) ? [a, b] : [b, a];
  return isSitting(session) && !isSitting(sitting) && sitting.words.size >= TELLING && !SITTINGS.has(sitting.value.head.head);
};

const isTerm = ({ value: { ordinal, termNumber } }: Identity): boolean => ordinal !== null && termNumber !== null;
/** `Hội nghị Trung ương 5 khóa XII` and `Hội nghị của Thủ tướng với doanh nghiệp`: a numbered one, and one named without a number. */
const isNumberedOther = (a: Identity, b: Identity): boolean => {
  const [numbered, named] = isTerm(a) ? [a, b] : [b, a];
  return isTerm(numbered) && named.value.ordinal === null && named.words.size >= TELLING && sharedBy(a.words, b.words) === 0;
};

/** Whether two mentions are of one sort, with the same number if both are counted, and of the same people if both name any. */
export const isOneSort = (a: Identity, b: Identity): boolean =>
  isCalledAlike(a.value, b.value)
  && !differ(a.value.ordinal, b.value.ordinal) && !differ(a.value.termNumber, b.value.termNumber)
  && (a.persons.size === 0 || b.persons.size === 0 || sharedBy(a.persons, b.persons) > 0);

/** Whether nothing that one mention says of its meeting contradicts the other. */
export const canBeSame = (a: Identity, b: Identity): boolean => {
  if (!isSameFamily(a.value, b.value) || isBesideSession(a, b)) return false;
  if (differ(a.value.ordinal, b.value.ordinal) || differ(a.value.termNumber, b.value.termNumber)) return false;
  if (a.value.ordinal !== null && a.value.ordinal === b.value.ordinal) return true;
  // Sittings of a session bear their own topics, `phiên chất vấn`, `phiên thảo luận về …`, and what is done at one has its own
  return isSitting(a) || isSitting(b) || isDeed(a) || isDeed(b) || !(isOtherName(a, b) || isNumberedOther(a, b));
};

/** How much two mentions that can be the same have in common. */
export const likenessOf = (a: Identity, b: Identity): number =>
  sharedBy(a.words, b.words) + (a.value.ordinal !== null && a.value.ordinal === b.value.ordinal ? 2 : 0);

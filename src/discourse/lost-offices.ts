import type { OfficeValue } from '../entities/office/index.js';
import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { lowerAt } from '../text/index.js';
import {
  DECIDES_ON, isSettled, isThereafter, JOINS_OFFICES, LEAVES, losesByPenalty, losesOffice, notYetLost, OF_WHOM, penalties, SUFFERS,
  TALKS_OF,
} from './lexicon.js';

/** An office that the text says somebody lost: `ông Ba bị cách chức | Bí thư Huyện ủy`, `sau khi thôi giữ chức | Giám đốc`. */
export interface LostOffice {
  readonly office: Span<OfficeValue>;
  /** First token of whoever is named behind: `cách chức Bí thư Huyện ủy | đối với ông Ba`; -1 where the person stands before. */
  readonly named: number;
  /** A word of address stands alone before the verb: `ông bị cách chức …`. */
  readonly hasPronoun: boolean;
}

const LONGEST_VERB = 5;
/** Words before the verb that may deny or delay it. */
const WORDS_BEFORE = 8;
/** Words between the offices and whoever lost them: the term, `nhiệm kỳ 2016-2021`. */
const WORDS_TO_NAME = 12;

/** First token of the verb of losing that ends at an office, or -1. */
const verbBefore = ({ tape }: Scene, office: number): number => {
  for (let at = office - LONGEST_VERB; at < office; at++) {
    if (losesByPenalty.endAt(tape, at) === office || losesOffice.endAt(tape, at) === office) return at;
  }
  return -1;
};

const CLAUSE_WORDS = 30;
/** Whether the loss is a penalty that somebody has suffered, or is spoken of as known; one decided in the news is no past office. */
const isKnownLoss = (scene: Scene, verb: number): boolean => {
  const { tape } = scene;
  const isSuffered = (at: number): boolean => lowerAt(tape, at - 1) === SUFFERS;
  if (losesByPenalty.holds(tape, verb) && isSuffered(verb)) return true;
  let isInClause = LEAVES.has(lowerAt(tape, verb));
  for (let at = verb - 1; at >= Math.max(scene.sentenceStart(verb), verb - CLAUSE_WORDS); at--) {
    if (lowerAt(tape, at) === ';') return false;
    isInClause &&= lowerAt(tape, at) !== ',';
    if ((penalties.holds(tape, at) && isSuffered(at)) || (isInClause && isThereafter.holds(tape, at))) return true;
    if (lowerAt(tape, at) === TALKS_OF) return !DECIDES_ON.has(lowerAt(tape, at - 1));
  }
  return false;
};

const isDeniedOrToCome = (scene: Scene, verb: number): boolean => {
  if (lowerAt(scene.tape, scene.sentenceEnd(verb) - 1) === '?') return true;
  for (let at = verb - 1; at >= Math.max(scene.sentenceStart(verb), verb - WORDS_BEFORE); at--) {
    if (isSettled.holds(scene.tape, at)) return false;
    if (notYetLost.holds(scene.tape, at)) return true;
  }
  return false;
};

const WORDS_OF_OPENING = 3;
/** `Sau khi | thôi chức …, ông A`: next to nothing stands before the verb. */
const opensClause = (scene: Scene, verb: number): boolean => verb - scene.sentenceStart(verb) <= WORDS_OF_OPENING;

/** `… nhiệm kỳ 2016-2021 đối với | ông Lê Văn Ba` */
const namedBehind = (scene: Scene, verb: number, end: number): number => {
  if (opensClause(scene, verb) && lowerAt(scene.tape, end) === ',' && scene.at('Person', end + 1).length > 0) return end + 1;
  const limit = Math.min(scene.sentenceEnd(end - 1), end + WORDS_TO_NAME);
  for (let at = end; at < limit; at++) {
    if (lowerAt(scene.tape, at) === ';') return -1;
    if (OF_WHOM.has(lowerAt(scene.tape, at)) && scene.at<PersonValue>('Person', at + 1).length > 0) return at + 1;
  }
  return -1;
};

/** `thôi giữ chức Bí thư Huyện ủy, | Chủ tịch HĐND huyện` */
const isNextOf = ({ tape }: Scene, { end }: Span, { start }: Span): boolean => end === start - 1 && JOINS_OFFICES.has(lowerAt(tape, end));

const PRONOUN_WORDS = 30;
const hasPronounBefore = (scene: Scene, verb: number): boolean => {
  for (let at = verb - 1; at >= Math.max(scene.sentenceStart(verb), verb - PRONOUN_WORDS); at--) {
    if (scene.hit('Honorific', at)) return scene.at('Person', at).length === 0;
  }
  return false;
};

const isOfNameBehind = (scene: Scene, { start }: Span): boolean =>
  scene.at<PersonValue>('Person', start).some(({ value }) => value.isOfficeFirst);

const lostOffice = (scene: Scene, office: Span<OfficeValue>, last: LostOffice | undefined): LostOffice | null => {
  const listed = last && isNextOf(scene, last.office, office) ? last : undefined;
  const verb = listed ? office.start : verbBefore(scene, office.start);
  if (!listed && (verb < 0 || !isKnownLoss(scene, verb) || isDeniedOrToCome(scene, verb))) return null;
  if (isOfNameBehind(scene, office)) return null;
  return { office, named: namedBehind(scene, verb, office.end), hasPronoun: listed?.hasPronoun ?? hasPronounBefore(scene, verb) };
};

/** The offices that an article says were lost, in the order of the text; those of a name that stands with them are its own. */
export const readLostOffices = (scene: Scene, offices: readonly Span<OfficeValue>[]): LostOffice[] => {
  const lost: LostOffice[] = [];
  let readTo = 0;
  for (const office of offices) {
    if (office.start < readTo) continue;
    readTo = office.end;
    const found = lostOffice(scene, office, lost.at(-1));
    if (found) lost.push(found);
  }
  return lost;
};

import { isBare, type OfficeValue } from '../entities/office/index.js';
import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import type { HonorificEntry } from '../lexicon/index.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import { isIsNow, isIsToo, JOINS_OFFICES, OPEN_ENDS, UNTIL } from './lexicon.js';

/** An office of whom a pronoun means, or of whom a sentence goes on to tell: `Ông hiện là | Bí thư Huyện ủy`. */
export interface PronounOffice {
  readonly office: Span<OfficeValue>;
  /** First token of the pronoun; of the office, where the sentence itself names the person. */
  readonly at: number;
  readonly gender: 'female' | 'male' | null;
  readonly isFormer: boolean;
}

const MOST_WORDS_OF_IS = 4;

/** The pronoun that opens a clause before `là` and the office; `undefined` where none does. */
const pronounBefore = (scene: Scene, office: number): Pick<PronounOffice, 'at' | 'gender'> | undefined => {
  for (let end = office - 1; end >= office - MOST_WORDS_OF_IS; end--) {
    const pronoun = isIsNow.endAt(scene.tape, end) === office ? scene.hitBefore('Honorific', end) : undefined;
    if (!pronoun || !opensClause(scene, pronoun.start)) continue;
    return { at: pronoun.start, gender: (pronoun.entry.data as HonorificEntry).gender ?? null };
  }
  return undefined;
};

/**
 * `Ông Lê Văn Ba có học vị tiến sĩ, | là Ủy viên Trung ương Đảng`: a further clause about whoever opens the sentence, where nobody
 * else is named before the office.
 */
const subjectBefore = (scene: Scene, office: number): Pick<PronounOffice, 'at' | 'gender'> | undefined => {
  if (!tellsInFurtherClause(scene, office)) return undefined;
  const start = scene.sentenceStart(office), pronoun = scene.hit('Honorific', start);
  const [person] = scene.at<PersonValue>('Person', start);
  const from = person?.end ?? pronoun?.end;
  if (from === undefined || namesSomebody(scene, from, office)) return undefined;
  return person ? { at: office, gender: null } : { at: start, gender: (pronoun!.entry.data as HonorificEntry).gender ?? null };
};

/** Whether a comma and such words stand before the office. */
const tellsInFurtherClause = (scene: Scene, office: number, words = isIsNow): boolean => {
  for (let at = office - 1; at >= office - MOST_WORDS_OF_IS; at--) {
    if (words.endAt(scene.tape, at) === office && lowerAt(scene.tape, at - 1) === ',') return true;
  }
  return false;
};

/** `Ông khi đó là Phó Chủ tịch, | đồng thời là Trưởng ban`: the office before in the sentence is past, and this one with it. */
const isPastToo = (scene: Scene, office: Span<OfficeValue>, before: Span<OfficeValue> | undefined): boolean =>
  before?.value.isFormer === true && scene.sentenceStart(before.start) === scene.sentenceStart(office.start)
  && tellsInFurtherClause(scene, office.start, isIsToo);

const namesSomebody = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) if (scene.at('Person', at).length > 0) return true;
  return false;
};

const opensClause = (scene: Scene, at: number): boolean =>
  at === scene.sentenceStart(at) || (hasFlag(scene.tape, at - 1, Flag.Mark) && lowerAt(scene.tape, at - 1) === ',');

const WORDS_OF_TERM = 12;

/** `Bí thư Tỉnh ủy | từ năm 2016 đến tháng 3/2020`: behind the office stands when it ended. */
const hasEnded = ({ tape, sentences }: Scene, end: number): boolean => {
  for (let at = end; at < end + WORDS_OF_TERM && sentences.of[at] === sentences.of[end - 1]; at++) {
    if (hasFlag(tape, at, Flag.Mark) && lowerAt(tape, at) === ',') return false;
    if (lowerAt(tape, at) === UNTIL) return !OPEN_ENDS.has(lowerAt(tape, at + 1));
  }
  return false;
};

/** Whether an office goes on a list: only what joins two offices stands between. */
const goesOn = (scene: Scene, before: number, start: number): boolean =>
  start === before + 1 && JOINS_OFFICES.has(lowerAt(scene.tape, before));

const WORDS_OF_FULL_POST = 3;
/** `Ông là | đại biểu | có nhiều ý kiến`; `Tỉnh ủy viên`, `Thủ tướng` say all by themselves. */
const saysTooLittle = (value: OfficeValue): boolean =>
  isBare(value) && value.entry.unique !== true && value.post.split(' ').length < WORDS_OF_FULL_POST;

/** Offices that a sentence tells of a pronoun, in the order of the text. */
export const officesOfPronouns = (scene: Scene, offices: readonly Span<OfficeValue>[]): PronounOffice[] => {
  const told: PronounOffice[] = [];
  let readTo = 0, previous: Span<OfficeValue> | undefined;
  for (const office of offices) {
    if (office.start < readTo) continue;
    readTo = office.end;
    const before = previous;
    previous = office;
    const last = told.at(-1), listed = last && goesOn(scene, last.office.end, office.start) ? last : undefined;
    const pronoun = listed ?? pronounBefore(scene, office.start) ?? subjectBefore(scene, office.start);
    if (!pronoun || saysTooLittle(office.value)) continue;
    const isFormer = hasEnded(scene, office.end) || isPastToo(scene, office, before);
    told.push({ office, at: pronoun.at, gender: pronoun.gender, isFormer });
  }
  return told;
};

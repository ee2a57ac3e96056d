import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import { careerListsIn, isTakenUp, listOf, opensName } from './career-lists.js';
import {
  atThatTime, beforeThat, FROM, IS, isLeftFor, LASTS_TO_NOW, OPEN_ENDS, SERVES_AS, STAGE_OF_YEARS, STAGE_OPENINGS, TENURE_WORDS, UNTIL,
  YEARS,
} from './lexicon.js';

/** The word at a token, in small letters. */
const word = ({ tape }: Scene, at: number): string => lowerAt(tape, at);
const isYear = (scene: Scene, at: number): boolean => {
  const year = (scene.tape.flags[at] ?? 0) & Flag.Number ? Number(word(scene, at)) : 0;
  return year >= 1900 && year <= 2100;
};

/** Words of a stage's opening in which its years stand. */
const STAGE_WORDS = 14;
const OPENS_STAGE = new Set([';', '.', ':']);

/** Words between such an opening and the office. */
const WORDS_BEFORE_OFFICE = 20, WORDS_SINCE_THEN = 14;
/** `Trước khi về tỉnh, bà giữ chức …`, `Khi đó, ông là …`: whether an office stands behind such an opening; a marked one needs none. */
const isBeforeThat = (scene: Scene, from: number, { start, value }: Span<OfficeValue>, more = 0): boolean => {
  if (value.isFormer || word(scene, start - 1) === SERVES_AS) return false;
  if (beforeThat.holds(scene.tape, from)) return start - from <= WORDS_BEFORE_OFFICE + more;
  return atThatTime.holds(scene.tape, from) && start - from <= WORDS_SINCE_THEN + more;
};

const opensBefore = ({ tape }: Scene, at: number): boolean => beforeThat.holds(tape, at) || atThatTime.holds(tape, at);

const beginsStage = (scene: Scene, at: number): boolean => STAGE_OPENINGS.has(word(scene, at)) || isYear(scene, at);

/** `Trong | 23 | năm | công tác` */
const isStageOfYears = (scene: Scene, from: number): boolean => word(scene, from) === STAGE_OF_YEARS
  && hasFlag(scene.tape, from + 1, Flag.Number) && word(scene, from + 2) === YEARS && !LASTS_TO_NOW.has(word(scene, from + 3));

/** `Từ năm 2001 đến năm 2006, …`, `Năm 1967, …`: a stage of a career, told with its years; not one that lasts `đến nay`. */
const isPastStage = (scene: Scene, from: number, to: number): boolean => {
  if (!beginsStage(scene, from)) return false;
  let hasYear = isStageOfYears(scene, from);
  for (let at = from; at < to && at < from + STAGE_WORDS; at++) {
    if (isYear(scene, at)) hasYear = true;
    if (word(scene, at) === UNTIL && OPEN_ENDS.has(word(scene, at + 1))) return false;
  }
  return hasYear;
};

/** A mark between two stages; the one in `29.5.2017` is none. */
const opensStage = (scene: Scene, at: number): boolean => OPENS_STAGE.has(word(scene, at)) && !hasFlag(scene.tape, at + 1, Flag.Glued);

/** An office of a career, and the first token of the sentence, or of the list in it, that tells of it. */
export interface CareerOffice {
  readonly office: Span<OfficeValue>;
  readonly stage: number;
  /** Whose it was stands behind it. */
  readonly isNamedBehind: boolean;
}

/** Where the stage at hand begins, as the reading goes through a sentence from office to office. */
interface Stage { isPast: boolean; isOpen: boolean; clause: number; readonly end: number }

/** Goes on over [from, to): each `;` may open another stage, each mark a clause of what was before. */
const goOn = (scene: Scene, stage: Stage, from: number, to: number): void => {
  for (let at = from; at < to; at++) {
    if (opensStage(scene, at) && beginsStage(scene, at + 1)) [stage.isPast, stage.isOpen] = [isPastStage(scene, at + 1, stage.end), false];
    if (hasFlag(scene.tape, at, Flag.Mark) && opensBefore(scene, at + 1)) stage.clause = at + 1;
  }
};

/** `còn Bí thư Tỉnh ủy | là ông Trần Văn Ba`: the holder is named behind. */
const isNamedBehind = (scene: Scene, end: number): boolean => word(scene, end) === IS && scene.hit('Honorific', end + 1) !== undefined;
/** Words more than else may stand between the opening and such an office, which is another's than the subject's. */
const MORE_WORDS = 6;

const WORDS_OF_TENURE = 12;
/** `Giám đốc Sở Y tế | từ năm 2005 đến năm 2010`: behind the office stands from when to when it was held. */
const isTenure = (scene: Scene, from: number): boolean => {
  if (word(scene, from) !== FROM || !(isYear(scene, from + 1) || TENURE_WORDS.has(word(scene, from + 1)))) return false;
  let years = 0;
  for (let at = from; at < Math.min(from + WORDS_OF_TENURE, scene.sentenceEnd(from)); at++) {
    if (isYear(scene, at)) years++;
    if (word(scene, at) === UNTIL) return years > 0 && !OPEN_ENDS.has(word(scene, at + 1));
  }
  return false;
};
/** `giữ chức Giám đốc Sở Y tế | trước khi được bầu …`: behind the office stands that it was given up. */
const isEndedBehind = (scene: Scene, { start, end }: Span): boolean => {
  const from = word(scene, end) === ',' || word(scene, end) === '(' ? end + 1 : end;
  return isTenure(scene, from) || (isTakenUp(scene, start) && isLeftFor.holds(scene.tape, from));
};

const LONGEST_OPENING = 8;
/** `Cũng trong thời gian này, | từ năm 1985 đến 1990 ông là …`: where the stage of the sentence begins, behind an opening phrase too. */
const startOfStage = (scene: Scene, start: number, end: number): number => {
  if (beginsStage(scene, start)) return start;
  for (let at = start + 1; at < end && at <= start + LONGEST_OPENING; at++) {
    if (hasFlag(scene.tape, at, Flag.Mark)) return word(scene, at) === ',' && word(scene, at + 1) === FROM ? at + 1 : start;
  }
  return start;
};

/** Whether the stage that the reading has come to is past, or the office is said to have been given up. */
const isPastNow = (scene: Scene, stage: Stage, office: Span<OfficeValue>, isNamed: boolean): boolean => {
  if (stage.isOpen && stage.isPast) return true;
  if (opensName(scene, office) && !isNamed) return false;
  return (stage.isOpen && isBeforeThat(scene, stage.clause, office, isNamed ? MORE_WORDS : 0)) || isEndedBehind(scene, office);
};

/** The past offices of one sentence. */
const stagesOf = (scene: Scene, start: number, end: number, offices: readonly Span<OfficeValue>[]): CareerOffice[] => {
  const past: CareerOffice[] = [];
  const lists = careerListsIn(scene, start, end);
  const stage: Stage = { isPast: isPastStage(scene, startOfStage(scene, start, end), end), isOpen: false, clause: start, end };
  let readTo = start;
  for (const office of offices) {
    if (office.start < readTo) continue;
    goOn(scene, stage, readTo, office.start);
    const isNamed = isNamedBehind(scene, office.end);
    stage.isOpen ||= isNamed || isTakenUp(scene, office.start);
    const from = isPastNow(scene, stage, office, isNamed) ? start : listOf(scene, lists, office)?.start;
    if (from !== undefined) past.push({ office, stage: from, isNamedBehind: isNamed && from === start });
    readTo = office.end;
  }
  return past;
};

/**
 * Past offices in a biography: `Từ năm 2001 đến năm 2006, đồng chí là Phó Thủ tướng; Chủ nhiệm Ủy ban …`. What stands
 * behind `đến nay` is present and is left to the other readings.
 */
export const readCareer = (scene: Scene, offices: readonly Span<OfficeValue>[]): CareerOffice[] => {
  const past: CareerOffice[] = [];
  const { sentences } = scene;
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    const start = sentences.start[s]!, end = sentences.end[s]!;
    while (next < offices.length && offices[next]!.start < start) next++;
    if (next >= offices.length || offices[next]!.start >= end) continue;
    const inSentence: Span<OfficeValue>[] = [];
    for (let i = next; i < offices.length && offices[i]!.start < end; i++) inSentence.push(offices[i]!);
    past.push(...stagesOf(scene, start, end, inSentence));
  }
  return past;
};

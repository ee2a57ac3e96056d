import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import { BEFORE_THAT, CAREER_OPENINGS, OPEN_ENDS, SERVES_AS, STAGE_OPENINGS, TAKES_UP, UNTIL } from './lexicon.js';

/** The word at a token, in small letters. */
const word = ({ tape }: Scene, at: number): string => lowerAt(tape, at);
const isYear = (scene: Scene, at: number): boolean => {
  const year = (scene.tape.flags[at] ?? 0) & Flag.Number ? Number(word(scene, at)) : 0;
  return year >= 1900 && year <= 2100;
};

/** Words of a stage's opening in which its years stand. */
const STAGE_WORDS = 14;
const OPENS_STAGE = new Set([';', '.']);

/** `Trước khi về tỉnh, bà giữ chức …`: whether an office stands behind such an opening. */
const isBeforeThat = (scene: Scene, from: number, office: number): boolean => BEFORE_THAT.some(([first, second, words]) =>
  word(scene, from) === first && word(scene, from + 1) === second && office - from <= words && word(scene, office - 1) !== SERVES_AS);

const beginsStage = (scene: Scene, at: number): boolean => STAGE_OPENINGS.has(word(scene, at)) || isYear(scene, at);

/** `Từ năm 2001 đến năm 2006, …`, `Năm 1967, …`: a stage of a career, told with its years; not one that lasts `đến nay`. */
const isPastStage = (scene: Scene, from: number, to: number): boolean => {
  if (!beginsStage(scene, from)) return false;
  let hasYear = false;
  for (let at = from; at < to && at < from + STAGE_WORDS; at++) {
    if (isYear(scene, at)) hasYear = true;
    if (word(scene, at) === UNTIL && OPEN_ENDS.has(word(scene, at + 1))) return false;
  }
  return hasYear;
};

/** Whether a word of holding office stands directly before. */
const isTakenUp = (scene: Scene, at: number): boolean =>
  TAKES_UP.some((phrase) => phrase.every((each, i) => word(scene, at - phrase.length + i) === each));

/** Where `trải qua các chức vụ …` opens a list of past offices, or -1. */
const careerListIn = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < to - 1; at++) {
    if (CAREER_OPENINGS.get(word(scene, at))?.includes(word(scene, at + 1))) return at;
  }
  return -1;
};

/** A mark between two stages; the one in `29.5.2017` is none. */
const opensStage = (scene: Scene, at: number): boolean => OPENS_STAGE.has(word(scene, at)) && !hasFlag(scene.tape, at + 1, Flag.Glued);

/** An office of a career, and the first token of the sentence, or of the list in it, that tells of it. */
export interface CareerOffice {
  readonly office: Span<OfficeValue>;
  readonly stage: number;
}

/** The past offices of one sentence; each `;` may open another stage. */
const stagesOf = (scene: Scene, start: number, end: number, offices: readonly Span<OfficeValue>[]): CareerOffice[] => {
  const past: CareerOffice[] = [];
  const list = careerListIn(scene, start, end);
  let isPast = isPastStage(scene, start, end), isOpen = false, readTo = -1;
  let at = start;
  for (const office of offices) {
    if (office.start < readTo) continue;
    for (; at < office.start; at++) {
      if (opensStage(scene, at) && beginsStage(scene, at + 1)) [isPast, isOpen] = [isPastStage(scene, at + 1, end), false];
    }
    isOpen ||= isTakenUp(scene, office.start);
    const isStage = isOpen && (isPast || isBeforeThat(scene, start, office.start));
    if (isStage) past.push({ office, stage: start });
    else if (list >= 0 && office.start > list) past.push({ office, stage: list });
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

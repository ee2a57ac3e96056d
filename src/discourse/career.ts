import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import { Flag, lowerAt } from '../text/index.js';

/** Words of the text at a token, in small letters. */
const word = ({ tape }: Scene, at: number): string => lowerAt(tape, at);
const isYear = (scene: Scene, at: number): boolean => {
  const year = (scene.tape.flags[at] ?? 0) & Flag.Number ? Number(word(scene, at)) : 0;
  return year >= 1900 && year <= 2100;
};

const TAKES_OFFICE = [['là'], ['làm'], ['giữ', 'chức'], ['giữ', 'chức', 'vụ'], ['đảm', 'nhiệm'], ['như', ':'], ['giữ', 'cương', 'vị'], ['đồng', 'thời', 'là']];
const OPENS_STAGE = new Set([';', '.']);

/** `Từ năm 2001 đến năm 2006, …`, `Năm 1967, …`: a stage of a career, told with its years; not one that lasts `đến nay`. */
const isPastStage = (scene: Scene, from: number, to: number): boolean => {
  const first = word(scene, from);
  const opens = first === 'từ' || first === 'năm' || first === 'tháng' || first === 'trong' || isYear(scene, from);
  if (!opens) return false;
  let hasYear = false;
  for (let at = from; at < to && at < from + 14; at++) {
    if (isYear(scene, at)) hasYear = true;
    if (word(scene, at) === 'đến' && (word(scene, at + 1) === 'nay' || word(scene, at + 1) === 'khi')) return false;
  }
  return hasYear;
};

const isTakenUp = (scene: Scene, at: number): boolean =>
  TAKES_OFFICE.some((phrase) => phrase.every((each, i) => word(scene, at - phrase.length + i) === each));

const CAREER_OPENINGS = [['trải', 'qua'], ['từng', 'giữ'], ['từng', 'là'], ['kinh', 'qua']];
const opensCareer = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < to - 1; at++) if (CAREER_OPENINGS.some(([a, b]) => word(scene, at) === a && word(scene, at + 1) === b)) return at;
  return -1;
};

/** Offices of careers told with their years, by the first token of the stage they stand in. */
export interface CareerOffice { readonly office: Span<OfficeValue>; readonly stage: number }

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

const stagesOf = (scene: Scene, start: number, end: number, offices: readonly Span<OfficeValue>[]): CareerOffice[] => {
  const past: CareerOffice[] = [];
  const list = opensCareer(scene, start, end);
  let isPast = isPastStage(scene, start, end), isOpen = false, readTo = -1;
  let at = start;
  for (const office of offices) {
    if (office.start < readTo) continue;
    for (; at < office.start; at++) {
      if (!OPENS_STAGE.has(word(scene, at))) continue;
      if (isPastStage(scene, at + 1, end)) [isPast, isOpen] = [true, false];
    }
    isOpen ||= isTakenUp(scene, office.start);
    if ((isPast && isOpen) || (list >= 0 && office.start > list)) past.push({ office, stage: start });
    readTo = office.end;
  }
  return past;
};

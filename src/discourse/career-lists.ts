import { isBare, type OfficeValue } from '../entities/office/index.js';
import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { lowerAt } from '../text/index.js';
import { careerOpenings, endsCareer, isPresentSince, STILL, subjectVerbs, TAKES_UP, takesUpOnce, timesOfOffice } from './lexicon.js';

/** Where a sentence tells of several past offices: `từng giữ các chức vụ: …`, `khi ông Ba còn làm …`. */
export interface CareerList {
  readonly start: number;
  readonly end: number;
  /** It opens with a time: `khi ông Ba còn làm Chủ tịch một công ty` tells of no office by itself. */
  readonly isTime: boolean;
}

/** Whether a word of holding office stands directly before. */
export const isTakenUp = (scene: Scene, at: number): boolean =>
  TAKES_UP.some((phrase) => phrase.every((each, i) => lowerAt(scene.tape, at - phrase.length + i) === each));

/** End of whoever stands at a token, by name or by a word of address alone, or -1. */
const endOfSubject = (scene: Scene, at: number): number =>
  scene.at<PersonValue>('Person', at)[0]?.value.name[1] ?? scene.hit('Honorific', at)?.end ?? -1;

/** `khi ông Ba còn | làm`, `thời gian bà Mai | giữ các cương vị`: not `từ khi ông Ba làm`, who may still do so. */
const opensTimeOfOffice = (scene: Scene, at: number): boolean => {
  const { tape } = scene, subject = timesOfOffice.endAt(tape, at);
  const end = subject > at ? endOfSubject(scene, subject) : -1;
  if (end < 0 || isPresentSince.has(lowerAt(tape, at - 1))) return false;
  return STILL.has(lowerAt(tape, end)) || takesUpOnce.holds(tape, end);
};

/** `, hiện là …`, `trước khi …`: what follows is no past office. */
const endOfList = (scene: Scene, start: number, to: number): number => {
  for (let at = start + 1; at < to; at++) if (endsCareer.holds(scene.tape, at)) return at;
  return to;
};

/** The lists of past offices in [from, to), in the order of the text. */
export const careerListsIn = (scene: Scene, from: number, to: number): CareerList[] => {
  const lists: CareerList[] = [];
  for (let at = from; at < to - 1; at++) {
    const isTime = opensTimeOfOffice(scene, at);
    if (!isTime && !careerOpenings.holds(scene.tape, at)) continue;
    const end = endOfList(scene, at, to);
    lists.push({ start: at, end, isTime });
    at = end;
  }
  return lists;
};

/** `từng là Chủ tịch huyện, | Bí thư Lê Văn Ba …`: whoever is named behind the office holds it, and another may have held the first. */
export const opensName = (scene: Scene, { start }: Span): boolean =>
  scene.at<PersonValue>('Person', start).some(({ value }) => value.isOfficeFirst);

/** `từng là Bí thư Huyện ủy, | Chủ tịch UBND huyện | đã …`: whoever holds that office acts, and another may have held the first. */
const isSubject = (scene: Scene, { start, end }: Span): boolean =>
  !isTakenUp(scene, start) && subjectVerbs.holds(scene.tape, end);

const isOffice = ({ value }: Span<OfficeValue>): boolean => !isBare(value) || value.entry.unique === true || value.entry.isWhole === true;

/** The list that an office stands in. */
export const listOf = (scene: Scene, lists: readonly CareerList[], office: Span<OfficeValue>): CareerList | undefined =>
  lists.find(({ start, end, isTime }) =>
    office.start > start && office.start < end && !isSubject(scene, office) && !opensName(scene, office)
    && (!isTime || isOffice(office)));

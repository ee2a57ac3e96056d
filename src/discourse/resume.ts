import type { OfficeValue } from '../entities/office/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import { JOINS_OFFICES, STAGE_TIME_WORDS, TO_THIS_DAY } from './lexicon.js';

/** A career printed as a list of stages: `+ Tháng 7/1994 – 12/2005: Chánh Văn phòng UBND tỉnh; + Từ 1/2006 đến nay: …`. */

/** An office of a stage. */
export interface ResumeOffice {
  readonly office: Span<OfficeValue>;
  readonly isFormer: boolean;
  /** The first token of the list: whoever was named last before it is meant. */
  readonly opening: number;
}

interface Stage {
  readonly start: number;
  /** The token behind the colon. */
  readonly offices: number;
  /** From a time to another, and not only when it began. */
  readonly isRange: boolean;
  readonly isOfToday: boolean;
}

/** Tokens of the times of a stage, up to its colon. */
const LONGEST_TIMES = 18;
const FIRST_YEAR = 1900, LAST_YEAR = 2100;
const RANGE_MARKS = '-–—', OTHER_MARKS = './', COLON = ':';

const markAt = ({ tape }: Scene, at: number): string => (hasFlag(tape, at, Flag.Mark) ? lowerAt(tape, at) : '');
const isYear = ({ tape }: Scene, at: number): boolean => {
  const year = hasFlag(tape, at, Flag.Number) ? Number(lowerAt(tape, at)) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

/** A dash between two times: the one before the first is that of the list. */
const isRangeMark = (scene: Scene, at: number): boolean => {
  const mark = markAt(scene, at);
  return mark !== '' && RANGE_MARKS.includes(mark) && hasFlag(scene.tape, at - 1, Flag.Number);
};

const isOfTimes = (scene: Scene, at: number): boolean => {
  const mark = markAt(scene, at);
  return hasFlag(scene.tape, at, Flag.Number) || isRangeMark(scene, at) || (mark !== '' && OTHER_MARKS.includes(mark))
    || STAGE_TIME_WORDS.has(lowerAt(scene.tape, at));
};

/** The stage whose times end at a colon; null where something else stands before it. */
const stageAt = (scene: Scene, colon: number): Stage | null => {
  let start = colon, hasYear = false, isRange = false, isOfToday = false;
  while (start > 0 && colon - start < LONGEST_TIMES && isOfTimes(scene, start - 1) && !hasFlag(scene.tape, start, Flag.LineStart)) {
    start--;
    hasYear ||= isYear(scene, start);
    isOfToday ||= TO_THIS_DAY.has(lowerAt(scene.tape, start));
    isRange ||= isRangeMark(scene, start);
  }
  const opens = hasFlag(scene.tape, start, Flag.LineStart) || (start > 0 && hasFlag(scene.tape, start - 1, Flag.Mark));
  return hasYear && opens ? { start, offices: colon + 1, isRange, isOfToday } : null;
};

const stagesIn = (scene: Scene): Stage[] => {
  const stages: Stage[] = [];
  for (let at = 1; at < scene.tape.size; at++) {
    const stage = markAt(scene, at) === COLON ? stageAt(scene, at) : null;
    if (stage) stages.push(stage);
  }
  return stages;
};

/** Whether an office stands as an item of the stage, and not before a name. */
const isItem = (scene: Scene, { start }: Span, first: number): boolean =>
  (start === first || JOINS_OFFICES.has(lowerAt(scene.tape, start - 1))) && scene.at('Person', start).length === 0;

const namesSomebody = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scene.at('Person', at).length > 0) return true;
  return false;
};

/** The stages of one career after the other: a name between two of them begins another career. */
const careersIn = (scene: Scene): Stage[][] => {
  const careers: Stage[][] = [];
  for (const stage of stagesIn(scene)) {
    const last = careers.at(-1)?.at(-1);
    if (last && !namesSomebody(scene, last.offices, stage.start)) careers.at(-1)!.push(stage);
    else careers.push([stage]);
  }
  return careers.filter((stages) => stages.length > 1 && stages.some(({ isRange, isOfToday }) => isRange || isOfToday));
};

/**
 * The offices of printed careers of two stages or more. Those of a stage that has ended are past; of the last stage, and of one that
 * lasts to this day, they are held.
 */
export const readResume = (scene: Scene, offices: readonly Span<OfficeValue>[]): ResumeOffice[] => {
  const found: ResumeOffice[] = [];
  let next = 0;
  for (const stages of careersIn(scene)) {
    stages.forEach((stage, i) => {
      const following = stages[i + 1], end = Math.min(following?.start ?? scene.tape.size, scene.sentenceEnd(stage.offices));
      const isFormer = !stage.isOfToday && (stage.isRange || following !== undefined);
      while (next < offices.length && offices[next]!.start < stage.offices) next++;
      for (; next < offices.length && offices[next]!.end <= end; next++) {
        const office = offices[next]!;
        if (isItem(scene, office, stage.offices)) found.push({ office, isFormer, opening: stages[0]!.start });
      }
    });
  }
  return found;
};

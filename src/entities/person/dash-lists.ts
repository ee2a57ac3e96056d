import type { Scene } from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';
import { beginsFullName } from '../shapes/name-runs.js';
import { isCapitalWord } from '../shapes/words.js';
import { isEndOfOffice } from './holders.js';

/** Lists that say each office first, and who holds it behind a dash: `Trưởng Ban Pháp chế - A, Giám đốc Sở Y tế - B`. */

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const isDash = (scene: Scene, at: number): boolean => DASHES.has(lowerAt(scene.tape, at));

const BETWEEN: ReadonlySet<string> = new Set([',', ';']);
const MOST_OFFICES = 5;

/** `A |, Chủ tịch HĐND huyện, Bí thư Huyện ủy - B`: the offices behind a comma are those of who is named behind their dash. */
export const isBeforeOfficeDashName = (scene: Scene, end: number): boolean => {
  let at = end;
  for (let offices = 0; offices < MOST_OFFICES && BETWEEN.has(lowerAt(scene.tape, at)); offices++) {
    const office = scene.at('Office', at + 1)[0];
    if (!office) return false;
    if (isDash(scene, office.end)) return beginsFullName(scene, office.end + 1, scene.sentenceEnd(end), 0);
    at = office.end;
  }
  return false;
};

/** Whether an office and a dash stand right before a name. */
export const isBehindOfficeAndDash = (scene: Scene, name: number): boolean => isDash(scene, name - 1) && isEndOfOffice(scene, name - 1);

const LONGEST_NAME = 6;

/** `Giám đốc Sở Y tế - A, | Bí thư Huyện ủy - B`: such a member of the list stands before the comma. */
export const isBehindOfficeDashName = (scene: Scene, start: number): boolean => {
  if (!BETWEEN.has(lowerAt(scene.tape, start - 1))) return false;
  let name = start - 1;
  while (name > start - LONGEST_NAME && isCapitalWord(scene, name - 1)) name--;
  return name < start - 1 && isBehindOfficeAndDash(scene, name);
};

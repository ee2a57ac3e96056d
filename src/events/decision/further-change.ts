import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { CHOOSING_VERBS, ELECTING, FOUNDING_VERBS } from '../../lexicon/tables/personnel-verbs.js';
import type { ChangeValue } from '../personnel/index.js';

/** Where a change of office begins; what only a list of changes makes one is none by itself: `ông Ba - Giám đốc.`. */
const isChange = (scene: Scene, at: number): boolean => scene.at<ChangeValue>('PersonnelChange', at).some(({ value }) => !value.isOfList);

/** Words between the joint and the change of office that a further clause tells: `và | tiến hành | miễn nhiệm`. */
const LONGEST_LEAD = 2;

const choosing = new PhraseList(CHOOSING_VERBS), JOINTS = new Set([',', ';', AND]);

/**
 * A change of office is told from `start` on, or who is chosen for no office: `; bầu 14 đại biểu`, `và bầu Ban Kiểm phiếu`; behind a
 * comma only an election: `…, bầu bà Mai …`.
 */
const opensChange = (scene: Scene, joint: number, start: number): boolean => {
  const isElection = wordAt(scene, start) === ELECTING, mark = wordAt(scene, joint);
  if (mark === ',') return isElection && isChange(scene, start);
  return isChange(scene, start) || choosing.holds(scene.tape, start) || (mark === ';' && isElection);
};

/**
 * `thông qua 8 nghị quyết | và tiến hành miễn nhiệm …`, `…; bầu bà Mai …`, `…, bầu bà Mai …`: the joint in [from, to) behind which a
 * change of office is told by itself; Infinity where none is.
 */
export const startOfChange = (scene: Scene, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    if (!JOINTS.has(wordAt(scene, at))) continue;
    for (let start = at + 1; start <= at + 1 + LONGEST_LEAD; start++) if (opensChange(scene, at, start)) return at;
  }
  return Infinity;
};

const founding = new PhraseList(FOUNDING_VERBS);

/** Whether a change of office is told in [from, to); that a body is set up is more than who heads it. */
export const tellsChange = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isChange(scene, at) && !founding.holds(scene.tape, at)) return true;
  return false;
};

import type { Scene } from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';
import { endOfFullName } from './name-runs.js';
import { isAcronym } from './words.js';

/** Lists that say the name first, and behind it the offices: `ông Lê Văn Ba - Phó Bí thư, Chủ tịch UBND xã`. */

const JOINTS = new Set([',', '-', '–', '—']), OPENS_ITEM = new Set([';', ':']), MOST_WORDS = 40;

/** `, | Phó Bí thư Huyện ủy`, `- | TUV`: between the name and the last office stand only offices and short forms. */
const isOffice = (scene: Scene, at: number): boolean =>
  (scene.hit('Post', at) ?? scene.hit('Former', at) ?? scene.hit('Acting', at)) !== undefined || isAcronym(scene, at);

/** `ông | Lê Văn Ba,`, `; | Lê Văn Ba,`, `, | Lê Văn Ba -`: nobody's office stands before the name. */
const isBareName = (scene: Scene, at: number, joint: number): boolean => {
  const start = scene.hitBefore('Rank', at)?.start ?? at, before = lowerAt(scene.tape, start - 1);
  return (scene.hitBefore('Honorific', start) ?? scene.hitBefore('PluralHonorific', start)) !== undefined
    || OPENS_ITEM.has(before) || (before === ',' && lowerAt(scene.tape, joint) !== ',');
};

const LONGEST_NAME = 6;
/** The first token of the full name that ends at `end`, or -1. */
const startOfName = (scene: Scene, end: number, from: number): number => {
  for (let at = Math.max(from, end - LONGEST_NAME); at < end - 1; at++) {
    if (endOfFullName(scene, at, scene.tape.size) === end) return at;
  }
  return -1;
};

/** `ông Lê Văn Ba, Phó Bí thư, | Chủ tịch …`: whether somebody without office before the name is named, and only offices follow. */
export const isBehindBareName = (scene: Scene, start: number): boolean => {
  const from = Math.max(scene.sentenceStart(start), start - MOST_WORDS);
  for (let mark = start - 1; mark > from; mark--) {
    if (OPENS_ITEM.has(lowerAt(scene.tape, mark))) return false;
    if (!JOINTS.has(lowerAt(scene.tape, mark))) continue;
    if (!isOffice(scene, mark + 1)) return false;
    const name = startOfName(scene, mark, from);
    if (name >= 0) return isBareName(scene, name, mark);
  }
  return false;
};

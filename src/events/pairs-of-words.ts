import { wordAt } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import { DEPUTIES_ELECTED_TOO, ELECTION, WORD_PAIRS } from '../lexicon/tables/agenda-verbs.js';
import { pairAt } from './word-search.js';

const pairs = new Map(WORD_PAIRS.map(([first, ...seconds]): [string, Set<string>] => [first, new Set(seconds)]));

const DEPUTIES = new Set(DEPUTIES_ELECTED_TOO);
const LONGEST_ELECTION = 14;
/** `bầu cử đại biểu Quốc hội khóa XVI, | đại biểu HĐND các cấp`: one election of both. */
export const joinsElection = (scene: Scene, comma: number): boolean => {
  if (!DEPUTIES.has(`${pairAt(scene, comma + 1)} ${wordAt(scene, comma + 3)}`)) return false;
  const from = Math.max(scene.sentenceStart(comma), comma - LONGEST_ELECTION);
  for (let at = comma - 1; at >= from; at--) if (pairAt(scene, at) === ELECTION) return true;
  return false;
};

/** `lãnh đạo, | chỉ đạo`, `luật, | pháp lệnh`: the comma joins two words of one expression. */
export const joinsPair = (scene: Scene, comma: number): boolean =>
  [pairAt(scene, comma - 2), wordAt(scene, comma - 1)].some((first) => pairs.get(first)?.has(pairAt(scene, comma + 1)));

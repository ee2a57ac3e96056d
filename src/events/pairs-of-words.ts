import { wordAt } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import { WORD_PAIRS } from '../lexicon/tables/agenda-verbs.js';
import { pairAt } from './word-search.js';

const pairs = new Map(WORD_PAIRS.map(([first, ...seconds]): [string, Set<string>] => [first, new Set(seconds)]));

/** `lãnh đạo, | chỉ đạo`, `luật, | pháp lệnh`: the comma joins two words of one expression. */
export const joinsPair = (scene: Scene, comma: number): boolean =>
  [pairAt(scene, comma - 2), wordAt(scene, comma - 1)].some((first) => pairs.get(first)?.has(pairAt(scene, comma + 1)));

import { wordAt } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { ACTION_VERBS } from '../../lexicon/tables/decision-contexts.js';

const ACTIONS = new Set(ACTION_VERBS);

/** Whether a verb of doing stands at a token: `rà soát`, `xem xét`. */
export const isAct = (scene: Scene, at: number): boolean => ACTIONS.has(`${wordAt(scene, at)} ${wordAt(scene, at + 1)}`);

/** The verb with which what is ordered or proposed begins; its first syllable where it is none that is known. */
export const bareVerb = (scene: Scene, start: number, rule: string): Span<null> => {
  const end = isAct(scene, start) ? start + 2 : scene.hit('Continuation', start)?.end ?? start + 1;
  return { tag: 'Continuation', start, end, value: null, rule, from: [] };
};

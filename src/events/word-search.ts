import { wordAt } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';

/** Whether one of some words stands in [from, to). */
export const holdsWord = (scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) if (words.has(wordAt(scene, at))) return true;
  return false;
};

/** The two words from a token on. */
export const pairAt = (scene: Scene, at: number): string => `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;

/** Whether one of some words stands before a token in its sentence, at most `farthest` words off. */
export const holdsWordBefore = (scene: Scene, at: number, farthest: number, words: ReadonlySet<string>): boolean =>
  holdsWord(scene, Math.max(scene.sentenceStart(at), at - farthest), at, words);

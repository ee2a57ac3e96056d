import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import { Flag, hasFlag, keyAt } from '../text/index.js';

/** Keys of the words of an office, in the order of the text; marks are left out. */
export const officeWords = (scene: Scene, { start, end }: Span): string[] => {
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    if (!hasFlag(scene.tape, at, Flag.Mark)) words.push(keyAt(scene.tape, at));
  }
  return words;
};

/** Whether every word of `short` stands in `long`, in the same order. */
export const isContained = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
};

/**
 * Whether an office alone means an office that a person holds: the same post, and nothing said that the fuller form
 * does not say. `Bí thư Tỉnh ủy` means `Bí thư Tỉnh ủy Yên Bái`; a bare `Phó Chủ tịch` need not.
 */
export const meansSameOffice = (scene: Scene, alone: Span<OfficeValue>, held: Span<OfficeValue>): boolean => {
  if (alone.value.post.toLowerCase() !== held.value.post.toLowerCase() || alone.value.entry.membership) return false;
  const short = officeWords(scene, alone), long = officeWords(scene, held);
  return isContained(short, long) || isContained(long, short);
};

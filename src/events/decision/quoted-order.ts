import { wordAt, type Party, type TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { DecisionContext } from './context.js';
import { isActAt } from './phrases.js';

/** Orders that are quoted before a verb of ordering, which ends its sentence. */

/** Marks between a quotation and its speaker, and words between them and the verb's end at most. */
const MOST_MARKS = 3, LONGEST_SPEAKER = 20;

/** The last token that is no mark before `at`. */
const wordBefore = ({ scene: { tape } }: DecisionContext, at: number): number => {
  let last = at - 1;
  while (last > at - 1 - MOST_MARKS && last > 0 && hasFlag(tape, last, Flag.Mark)) last--;
  return last;
};

/** `“Các xã trực 24/24 giờ …”`: what is quoted begins with what is to be done, or with who is to do it. */
const beginsWithAct = (context: DecisionContext, from: number): boolean =>
  isActAt(context.scene, from) || context.openingOf(context.sentenceOf(from))?.value.isAct === true;

/**
 * What is quoted before the speaker of a verb that ends its sentence: the words of that sentence, [start, end); null where none are, or
 * they tell something else than what is to be done.
 */
export const quotedBefore = (
  context: DecisionContext, actor: Party, { start, end }: Span<DecisionVerbEntry | null>,
): TokenRange | null => {
  const { scene } = context, sentence = scene.sentenceStart(start);
  if (scene.sentenceEnd(start) - end > 1 || wordAt(scene, end) === ':' || start - sentence < 1) return null;
  for (let at = start - 1; at > Math.max(sentence, start - LONGEST_SPEAKER); at--) {
    if (!hasFlag(scene.tape, at, Flag.Mark)) continue;
    const quotation = context.quotationAt(wordBefore(context, at + 1));
    if (!quotation || quotation.end > at + 1) continue;
    const from = Math.max(quotation.start, sentence);
    return quotation.speaker.individual === actor.individual && beginsWithAct(context, from) ? [from, quotation.end] : null;
  }
  return null;
};

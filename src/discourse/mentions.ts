import { firstFrom } from '../text/index.js';
import type { Individual, TokenRange } from './individual.js';

/** Where persons are spoken of, in the order of the text. */

/** How many of the mentions, which are in the order of the text, begin at a token or before it. */
const countUpTo = (mentions: readonly TokenRange[], at: number): number => firstFrom(mentions, at + 1, ([start]) => start);

/** Of several, the one mentioned last before `at`; if none was, the first. */
export const nearest = (individuals: readonly Individual[], at: number): Individual | undefined => {
  let best: Individual | undefined, bestAt = -1;
  for (const each of individuals) {
    const last = each.mentions[countUpTo(each.mentions, at) - 1]?.[0] ?? -1;
    if (last > bestAt) [best, bestAt] = [each, last];
  }
  return best ?? individuals[0];
};

export const addMention = ({ mentions }: Individual, mention: TokenRange): void => {
  mentions.splice(countUpTo(mentions, mention[0]), 0, mention);
};

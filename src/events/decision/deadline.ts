import { wordAt } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { firstBehind } from '../near-parties.js';
import { BEFORE_LIMIT } from '../../lexicon/tables/clause-words.js';
import { DEADLINE_WORDS } from '../../lexicon/tables/decision-contexts.js';

const LEADS_TO_DEADLINE = new Set(DEADLINE_WORDS);

/** Whether it is said to be a limit: by the word before it, or by its own first word, `trước ngày 30/9`. */
const isLimit = (scene: Scene, date: Span): boolean =>
  LEADS_TO_DEADLINE.has(wordAt(scene, date.start - 1)) || wordAt(scene, date.start) === BEFORE_LIMIT;

/** The date inside [start, end) by which something must be done: `trước ngày 30/9`, `ngay từ quý IV`. */
export const deadlineOf = (scene: Scene, dates: readonly Span[], start: number, end: number): Span | null => {
  for (let i = firstBehind(dates, start); i < dates.length && dates[i]!.end <= end; i++) if (isLimit(scene, dates[i]!)) return dates[i]!;
  return null;
};

import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { REPORTING_WORDS } from '../../lexicon/tables/decision-contexts.js';

/** Words of a sentence; shorter ones are headings. */
const SHORTEST = 8;
const OPENING_WORDS = 12;
const REPORTS = new Set(REPORTING_WORDS);

/** Whether a sentence can order or ask something: it is no heading, and no verb of telling stands near its start. */
export const isOrdering = (scene: Scene, sentence: number): boolean => {
  const start = scene.sentences.start[sentence]!, end = scene.sentences.end[sentence]!;
  if (end - start < SHORTEST) return false;
  for (let at = start; at < Math.min(end, start + OPENING_WORDS); at++) if (REPORTS.has(wordAt(scene, at))) return false;
  return true;
};

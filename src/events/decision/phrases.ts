import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { CONTRASTS, MEANWHILE } from '../../lexicon/tables/clause-words.js';
import { MUST, NEED } from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { ACTION_VERBS, ADVERBS_BEFORE_ACTION, TAKERS_BEHIND_VERBS } from '../../lexicon/tables/instruction-words.js';
import { Flag, hasFlag } from '../../text/index.js';

/** Phrases of a list looked for before a token and between two. */

/** Start of the longest phrase of a list that ends at `end`; -1 if none does. */
export const startBefore = ({ tape }: Scene, list: PhraseList, end: number): number => list.startBefore(tape, end);

/** Whether a phrase of a list begins in [from, to). */
export const holdsPhrase = ({ tape }: Scene, list: PhraseList, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (list.holds(tape, at)) return true;
  return false;
};

const acts = new PhraseList([...ACTION_VERBS, ...ADVERBS_BEFORE_ACTION, NEED, MUST]), takers = new PhraseList(TAKERS_BEHIND_VERBS);

/** Whether a token begins what is to be done: `rà soát`, `khẩn trương xử lý`, `cần cân đối`; in `kiên quyết, kiên trì` it is told how. */
export const isActAt = ({ tape }: Scene, at: number): boolean => {
  const end = acts.endAt(tape, at);
  return end > 0 && !hasFlag(tape, end, Flag.Mark);
};

/** The same, where what follows in a row with it counts for nothing: `khắc phục, sửa chữa`. */
export const isDeedAt = ({ tape }: Scene, at: number): boolean => acts.holds(tape, at);

/** Whether a token begins those who are told to act by no name: `nhà trường`. */
export const isTakerAt = ({ tape }: Scene, at: number): boolean => takers.holds(tape, at);

/** Whether no more is said at a token than what is to be done, or by a word whom it is for. */
export const isUnnamedAt = (scene: Scene, at: number): boolean => isActAt(scene, at) || isTakerAt(scene, at);

const meanwhile = new PhraseList(MEANWHILE);

/** `…; đồng thời | đề nghị …`. */
export const isMeanwhileBefore = (scene: Scene, at: number): boolean => startBefore(scene, meanwhile, at) >= 0;

/** Token behind `đồng thời` at `at`; -1 where it does not stand. */
export const behindMeanwhile = ({ tape }: Scene, at: number): number => meanwhile.endAt(tape, at);

/** Start of what joins a verb to the subject of one before it: `…; | giao`, `… đồng thời | đề nghị`, `…, và | giao`; -1 if nothing does. */
export const startOfJoint = (scene: Scene, verb: number): number => {
  const before = wordAt(scene, verb - 1);
  if (before === ';') return verb - 1;
  return before === AND && wordAt(scene, verb - 2) === ',' ? verb - 2 : startBefore(scene, meanwhile, verb);
};

const contrasts = new PhraseList(CONTRASTS), CLAUSE_MARKS = new Set([',', ';']);

/** Token of the mark in `…, | còn ông Ba`, before a subject at `subject` that is set against another; -1 where none stands. */
export const startOfContrast = (scene: Scene, subject: number): number => {
  const start = startBefore(scene, contrasts, scene.hitBefore('Honorific', subject)?.start ?? subject);
  return start > 0 && CLAUSE_MARKS.has(wordAt(scene, start - 1)) ? start - 1 : -1;
};

import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ACTS_OF_DOCUMENTS, CLAUSE_STARTS, SUBJECT_ENDS } from '../../lexicon/tables/document-words.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { ABOUT, ACT, AND, COMMA, DOCUMENT_TYPE, NUMBER } from './lexicon.js';
import { isMark, type Stretch } from './stretch.js';

const MOST_WORDS = 60;
const subjectEnds = new PhraseList(SUBJECT_ENDS);
const clauseStarts = new PhraseList(CLAUSE_STARTS);
const acts = new PhraseList(ACTS_OF_DOCUMENTS);
const QUOTES = '"“”«»\'‘’';

const isQuote = (tape: Tape, at: number): boolean => isMark(tape, at, QUOTES);

const goesOnBehindComma = (tape: Tape, at: number, limit: number): boolean =>
  at + 1 < limit && hasFlag(tape, at + 1, Flag.Word) && !hasFlag(tape, at + 1, Flag.Capital)
  && !clauseStarts.holds(tape, at + 1) && !subjectEnds.holds(tape, at + 1)
  && !(NUMBER.holds(tape, at + 1) && hasFlag(tape, at + 2, Flag.Number));

/** `… và Nghị quyết số 11 về …`: another document follows. */
const beginsDocument = (scene: Scene, at: number): boolean =>
  AND.holds(scene.tape, at) && hasFlag(scene.tape, at + 1, Flag.Capital) && scene.hit(DOCUMENT_TYPE, at + 1) !== undefined;

const endsClause = (scene: Scene, at: number, limit: number): boolean => {
  const { tape } = scene;
  if (COMMA.holds(tape, at)) return !goesOnBehindComma(tape, at, limit);
  return subjectEnds.holds(tape, at) || isQuote(tape, at) || beginsDocument(scene, at);
};

const endOfClause = (scene: Scene, start: number, limit: number): number => {
  let end = start;
  while (end < limit && !endsClause(scene, end, limit)) end++;
  return end;
};

const endOfQuote = (tape: Tape, start: number, limit: number): number => {
  for (let at = start; at < limit; at++) if (isQuote(tape, at)) return at;
  return -1;
};

const stretchOf = (start: number, end: number): Stretch | null => (end > start ? { start, end } : null);

/**
 * What a document is about: behind `về` or `về việc` to the end of the clause or of the quoted title, or the act that it does
 * (`phê duyệt đề án`).
 */
export const readSubjectBehind = (scene: Scene, from: number): Stretch | null => {
  const { tape } = scene, limit = Math.min(scene.sentenceEnd(from - 1), from + MOST_WORDS);
  if (acts.holds(tape, from)) return stretchOf(from, endOfClause(scene, from, limit));
  const isTitle = isQuote(tape, from);
  const about = isTitle ? from + 1 : from;
  if (!ABOUT.holds(tape, about)) return null;
  const first = ACT.holds(tape, about + 1) ? about + 2 : about + 1;
  if (first >= limit) return null;
  const start = !isTitle && isQuote(tape, first) ? first + 1 : first;
  return stretchOf(start, isTitle || start > first ? endOfQuote(tape, start, limit) : endOfClause(scene, start, limit));
};

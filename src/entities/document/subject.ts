import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { DOCUMENT_TYPE } from './lexicon.js';
import { isWord, wordAt, type Stretch } from './words.js';

const MOST_WORDS = 60;
const MARKS_THAT_END = new Set([';', ')', '.', '!', '?', ':', '(', '…']);
const WORDS_THAT_END = new Set(['cũng', 'đã', 'sẽ', 'thì', 'là', 'đang', 'vừa', 'nhằm']);
/** Behind a comma these begin a clause of their own; other small words are members of a list. */
const CLAUSE_STARTS = new Set([
  'trong', 'để', 'góp', 'tại', 'đến', 'theo', 'do', 'với', 'qua', 'từ', 'khi', 'các', 'những', 'một', 'ông', 'bà', 'anh', 'chị', 'nhưng',
  'song', 'đồng', 'gắn', 'coi', 'đặt', 'có', 'được', 'mà', 'tuy', 'vì', 'nên', 'bởi', 'cùng', 'nêu', 'giao', 'yêu', 'ngày', 'năm', 'sáng',
  'chiều', 'chúng', 'nhiều',
]);
const QUOTES = '"“”«»\'‘’';

const isQuote = (tape: Tape, at: number): boolean => QUOTES.includes(tape.input[tape.start[at]!]!);

const goesOnBehindComma = (tape: Tape, at: number, limit: number): boolean =>
  at + 1 < limit && hasFlag(tape, at + 1, Flag.Word) && !hasFlag(tape, at + 1, Flag.Capital)
  && !CLAUSE_STARTS.has(wordAt(tape, at + 1)) && !WORDS_THAT_END.has(wordAt(tape, at + 1))
  && !(isWord(tape, at + 1, 'số') && hasFlag(tape, at + 2, Flag.Number));

/** `… và Nghị quyết số 11 về …`: another document follows. */
const beginsDocument = (scene: Scene, at: number): boolean =>
  wordAt(scene.tape, at) === 'và' && hasFlag(scene.tape, at + 1, Flag.Capital) && scene.hit(DOCUMENT_TYPE, at + 1) !== undefined;

const endsClause = (scene: Scene, at: number, limit: number): boolean => {
  const word = wordAt(scene.tape, at);
  if (word === ',') return !goesOnBehindComma(scene.tape, at, limit);
  return MARKS_THAT_END.has(word) || WORDS_THAT_END.has(word) || isQuote(scene.tape, at) || beginsDocument(scene, at);
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

/** What a document is about, behind `về` or `về việc`: to the end of the clause, or of the quoted title. */
export const readSubjectBehind = (scene: Scene, from: number): Stretch | null => {
  const { tape } = scene, limit = Math.min(scene.sentenceEnd(from - 1), from + MOST_WORDS);
  if (!isWord(tape, from, 'về')) return null;
  const first = isWord(tape, from + 1, 'việc') ? from + 2 : from + 1;
  if (first >= limit) return null;
  const isQuoted = isQuote(tape, first);
  const start = isQuoted ? first + 1 : first;
  const end = isQuoted ? endOfQuote(tape, start, limit) : endOfClause(scene, start, limit);
  return end > start ? { start, end } : null;
};

import { wordAt } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { hasFlag, Flag } from '../../text/index.js';
import { Words } from './lexicon.js';
import type { ChangeValue } from './value.js';

const WINDOW = 14;
const CLAUSE_MARKS = new Set([',', ';', ':', '.', '!', '?', '…']);

const openingBracket = (scene: Scene, at: number, from: number): number => {
  let open = at;
  while (open > from && wordAt(scene, open) !== '(') open--;
  return open;
};

const GOES_ON = new Set(['đồng', 'và', 'cũng']);

/** Whether a word of one of the classes stands before `at` in the same clause; brackets do not count, `, đồng thời` ends no clause. */
const standsBefore = (scene: Scene, start: number, classes: readonly string[]): boolean => {
  let from = Math.max(scene.sentenceStart(start), start - WINDOW);
  for (let at = start - 1; at >= from; at--) {
    const word = wordAt(scene, at);
    if (word === ')') at = openingBracket(scene, at, from);
    else if (word === ',' && GOES_ON.has(wordAt(scene, at + 1))) from = scene.sentenceStart(start);
    else if (CLAUSE_MARKS.has(word)) return false;
    else if (classes.some((cls) => (scene.hit(cls, at)?.end ?? Infinity) <= start)) return true;
  }
  return false;
};

const standsBetween = (scene: Scene, from: number, to: number, classes: readonly string[]): boolean => {
  for (let at = from; at < to; at++) if (classes.some((cls) => (scene.hit(cls, at)?.end ?? Infinity) <= to)) return true;
  return false;
};

/** First token of the adverbs that stand directly before the verb. */
const startOfAdverbs = (scene: Scene, verb: number): number => {
  let start = verb;
  for (let hit = scene.hitBefore(Words.Adverb, start); hit; hit = scene.hitBefore(Words.Adverb, start)) start = hit.start;
  return start;
};

const BOTH = [Words.Undecided, Words.Background];

/** Whether the words around a change say that it is planned, wished, denied, or only the background of something else. */
export const isUndecided = (scene: Scene, { start, value }: Span<ChangeValue>): boolean => {
  const { placements, verb } = value;
  const position = placements[0]?.outcomes[0]?.position[0] ?? verb;
  return wordAt(scene, scene.sentenceEnd(start) - 1) === '?'
    || standsBefore(scene, start, BOTH)
    || standsBetween(scene, startOfAdverbs(scene, verb), verb, BOTH)
    || standsBetween(scene, verb, position, [Words.Undecided]);
};

const holds = (scene: Scene, from: number, to: number, classes: readonly string[]): boolean => {
  for (let at = from; at < to; at++) if (classes.some((cls) => scene.hit(cls, at) !== undefined)) return true;
  return false;
};

const isListLine = (scene: Scene, sentence: number): boolean => {
  const start = scene.sentences.start[sentence]!;
  return hasFlag(scene.tape, start, Flag.LineStart) && (hasFlag(scene.tape, start, Flag.Number) || '-–+•*'.includes(wordAt(scene, start)));
};

const LEADING = [Words.Names, Words.Removes, Words.Decision];

/** Whether the sentence goes on with what an earlier one has announced: `Theo đó, …`, or a line of its list. */
const isAnnounced = (scene: Scene, sentence: number): boolean => {
  const { start, end } = scene.sentences;
  const isNext = scene.hit(Words.Continuation, start[sentence]!) !== undefined;
  let lead = sentence - 1;
  if (!isNext) while (lead > 0 && isListLine(scene, lead + 1) && wordAt(scene, end[lead]! - 1) !== ':') lead--;
  if (lead < 0 || (!isNext && wordAt(scene, end[lead]! - 1) !== ':')) return false;
  return holds(scene, start[lead]!, end[lead]!, LEADING);
};

/** Whether a decision is told before `giữ chức …`, in the headline, in the same sentence or in the one that leads to it. */
export const isDecided = (scene: Scene, { start }: Span<ChangeValue>): boolean => {
  const sentence = scene.sentences.of[start]!;
  const title = scene.all('Title')[0];
  if (title && start >= title.start && start < title.end) return true;
  return holds(scene, scene.sentences.start[sentence]!, start, [Words.Decision]) || isAnnounced(scene, sentence);
};

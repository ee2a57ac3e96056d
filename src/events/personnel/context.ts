import { wordAt } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { PhraseList } from '../../lexicon/index.js';
import { NOMINALISER } from '../../lexicon/tables/function-words.js';
import {
  CLAUSE_GOES_ON, CONSIDERED, COUNTS_OF_PAPERS, DECIDES_THAT, SETTLED_AFTER, TO_CONTENTS,
} from '../../lexicon/tables/personnel-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { PersonnelVerbEntry } from '../../lexicon/tables/personnel-verbs.js';
import { announcementOf, newCommitteeBefore } from './leads.js';
import { adverbs, backgroundWords, decisionWords, misleadingPhrases, undecidedWords, Words } from './lexicon.js';
import type { ChangeValue } from './value.js';

const WINDOW = 14, LONG_WINDOW = 60;
const LONGEST_ADVERBS = 7;
const CLAUSE_MARKS = new Set([',', ';', ':', '.', '!', '?', '…']);

const openingBracket = (scene: Scene, at: number, from: number): number => {
  let open = at;
  while (open > from && wordAt(scene, open) !== '(') open--;
  return open;
};

const SETTLES = new Set(SETTLED_AFTER), GOES_ON = new Set(CLAUSE_GOES_ON);

/** Words of a misleading phrase before the one that misleads: `thực hiện các | quy trình`. */
const WORDS_BEFORE = [1, 2, 3, 4];

const isMisleading = ({ tape }: Scene, at: number, end: number): boolean =>
  misleadingPhrases.endAt(tape, at) >= end || WORDS_BEFORE.some((back) => misleadingPhrases.endAt(tape, at - back) > at);

const COUNTS = new Set(COUNTS_OF_PAPERS);
const isCount = (scene: Scene, at: number): boolean => COUNTS.has(wordAt(scene, at)) || hasFlag(scene.tape, at, Flag.Number);

/** `theo | đề nghị`, `thông qua hai | tờ trình`: what was asked for is granted. */
const isSettled = (scene: Scene, at: number): boolean => SETTLES.has(wordAt(scene, isCount(scene, at - 1) ? at - 2 : at - 1));

/** `Nguyễn Hải | Trình`: the word is part of a name. */
const isInName = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Capital) && hasFlag(tape, at - 1, Flag.Capital);

const isOneOf = (scene: Scene, at: number, to: number, lists: readonly PhraseList[]): boolean => {
  if (isInName(scene, at)) return false;
  for (const list of lists) {
    const end = list.endAt(scene.tape, at);
    // 1. `tờ | trình`: the longer phrase is judged where it begins
    if (end > 0 && end <= to && list.endAt(scene.tape, at - 1) !== end) return !isSettled(scene, at) && !isMisleading(scene, at, end);
  }
  return false;
};

const goesOn = (scene: Scene, comma: number): boolean =>
  GOES_ON.has(wordAt(scene, comma + 1)) || wordAt(scene, comma - 1) === CONSIDERED;

/** Whether a phrase of one of the lists stands before `at` in the same clause; brackets do not count, `, đồng thời` ends no clause. */
const standsBefore = (scene: Scene, start: number, lists: readonly PhraseList[]): boolean => {
  let from = Math.max(scene.sentenceStart(start), start - WINDOW);
  for (let at = start - 1; at >= from; at--) {
    const word = wordAt(scene, at);
    if (word === ')') at = openingBracket(scene, at, from);
    else if (word === ',' && goesOn(scene, at)) from = Math.max(scene.sentenceStart(start), start - LONG_WINDOW);
    else if (CLAUSE_MARKS.has(word)) return false;
    else if (isOneOf(scene, at, start, lists)) return true;
  }
  return false;
};

const standsBetween = (scene: Scene, from: number, to: number, lists: readonly PhraseList[]): boolean => {
  for (let at = from; at < to; at++) if (isOneOf(scene, at, to, lists)) return true;
  return false;
};

/** First token of the adverbs that stand directly before the verb. */
const startOfAdverbs = ({ tape }: Scene, verb: number): number => {
  let start = verb;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_ADVERBS); at--) if (adverbs.endAt(tape, at) === start) start = at;
  return start;
};

const BOTH = [undecidedWords, backgroundWords];
const INTRODUCES = new Set(DECIDES_THAT);

/** `Việc bổ nhiệm bà Mai …`, `xác nhận việc bà Mai được bổ nhiệm …`: talk about a change; `quyết định về việc bổ nhiệm` tells it. */
const isTalkedAbout = (scene: Scene, start: number): boolean => {
  if (wordAt(scene, start - 1) !== NOMINALISER) return false;
  if (start - 1 === scene.sentenceStart(start)) return true;
  return scene.at('Person', start).length > 0 && !INTRODUCES.has(wordAt(scene, start - 2));
};

const endOfVerb = (scene: Scene, verb: number): number => scene.hit(Words.Removes, verb)?.end ?? verb;

/** Whether the words around a change say that it is planned, wished, denied, or only the background of something else. */
export const isUndecided = (scene: Scene, { start, value }: Span<ChangeValue>): boolean => {
  const { placements, verb } = value;
  const position = placements[0]?.outcomes[0]?.position[0] ?? verb;
  return wordAt(scene, scene.sentenceEnd(start) - 1) === '?'
    || isTalkedAbout(scene, start) || standsBefore(scene, start, BOTH)
    || standsBetween(scene, startOfAdverbs(scene, verb), verb, BOTH)
    || standsBetween(scene, endOfVerb(scene, verb), position, [undecidedWords]);
};

const DECISION_WINDOW = 14;
const OPENS_CONTENTS = new Set(TO_CONTENTS);

const isDecidedBefore = (scene: Scene, start: number): boolean => {
  for (let at = Math.max(scene.sentenceStart(start), start - DECISION_WINDOW); at < start; at++) {
    const end = decisionWords.endAt(scene.tape, at);
    if (end > 0 && (end === start || OPENS_CONTENTS.has(wordAt(scene, end)) || scene.hit(Words.Names, end))) return true;
  }
  return false;
};

const LONGEST_SENTENCE = 400;

/**
 * `chỉ định Ban Chấp hành gồm 21 đồng chí; | ông A giữ chức Bí thư`, `kỷ luật khiển trách Ban Thường vụ; | cảnh cáo ông A`: a list goes
 * on with what was named in it before.
 */
export const listVerbBefore = (scene: Scene, start: number): PersonnelVerbEntry | null => {
  if (wordAt(scene, start - 1) !== ';') return null;
  for (let at = start - 1; at >= Math.max(scene.sentenceStart(start), start - LONGEST_SENTENCE); at--) {
    const verb = scene.hit(Words.Names, at) ?? scene.hit(Words.Disciplines, at);
    if (verb) return verb.entry.data as PersonnelVerbEntry;
  }
  return null;
};

/** Whether a decision is told before `giữ chức …`, in the headline, in the same sentence or in the one that leads to it. */
export const isDecided = (scene: Scene, { start }: Span<ChangeValue>): boolean => {
  const title = scene.all('Title')[0];
  if (title && start >= title.start && start < title.end) return true;
  const sentence = scene.sentences.of[start]!;
  return isDecidedBefore(scene, start) || listVerbBefore(scene, start) !== null
    || announcementOf(scene, sentence) >= 0 || newCommitteeBefore(scene, sentence) >= 0;
};

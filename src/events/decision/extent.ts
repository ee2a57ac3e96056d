import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import {
  CONFERRING, HEARING, INFORMING_VERBS, PROMISING_VERBS, SENTENCE_OPENERS, TELLING_VERBS,
} from '../../lexicon/tables/decision-contexts.js';
import { AMONG_THEM } from '../../lexicon/tables/clause-words.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { DecisionFact } from '../types.js';
import { behindMeanwhile } from './phrases.js';

/** Marks with which no decision ends. */
const TRAILING = new Set(['.', '…', '!', ';', ',', ':', '/']);

const isQuote = (scene: Scene, at: number): boolean => '"”“'.includes(scene.tape.input[scene.tape.start[at]!]!);

/** Marks behind words that were quoted before their speaker is named, or to the end. */
const AFTER_QUOTATION = new Set([',', '-', '–', '.']);

/** `…”, Phó Thủ tướng nhấn mạnh`: the quotation ends before its speaker is named. */
const endOfQuotation = (scene: Scene, from: number, to: number): number => {
  let isOpen = false;
  for (let at = from; at < to; at++) {
    if (!isQuote(scene, at)) continue;
    if (!isOpen && (AFTER_QUOTATION.has(wordAt(scene, at + 1)) || at + 1 >= to)) return at;
    isOpen = !isOpen;
  }
  return to;
};

/** Between a verb of informing and what it tells. */
const BEHIND_REPORT = new Set([',', ':']);

/** A decision has three words at least before another clause can begin. */
const SHORTEST = 3;

const openers = new PhraseList(SENTENCE_OPENERS), telling = new PhraseList(TELLING_VERBS), informing = new PhraseList(INFORMING_VERBS);

const SPEAKERS = ['Person', 'Office', 'Group'] as const;

/** Token behind whoever is named at a token; the token itself where nobody is. */
const endOfSpeaker = (scene: Scene, at: number): number =>
  Math.max(at, ...SPEAKERS.flatMap((tag) => scene.at(tag, at).map(({ end }) => end)));

/** `Chủ tịch nước cho biết, …`: somebody informs of what follows the mark. */
const opensReport = (scene: Scene, at: number): boolean => {
  const speaker = endOfSpeaker(scene, at), end = speaker > at ? informing.endAt(scene.tape, speaker) : -1;
  return end > 0 && BEHIND_REPORT.has(wordAt(scene, end));
};

/** `Về giao thông, …`: behind a name, `Luật Các tổ chức`, only two words and more open a sentence for sure. */
const opensSentence = ({ tape }: Scene, at: number): boolean =>
  openers.endAt(tape, at) > at + (hasFlag(tape, at - 1, Flag.Capital) ? 1 : 0);

/**
 * `… chấn chỉnh việc đi lễ | Về giao thông, …`, `… đoạt giải A | Bí thư cho biết, …`: the token in [from, to) at which a new sentence
 * begins although no mark closes the one before it, as behind a heading or a caption; `to` where none does.
 */
export const startOfGlued = (scene: Scene, from: number, to: number): number => {
  const { tape } = scene;
  for (let at = from + 1; at < to; at++) {
    if (!hasFlag(tape, at, Flag.Capital) || hasFlag(tape, at, Flag.AllCaps) || hasFlag(tape, at - 1, Flag.Mark)) continue;
    if (opensSentence(scene, at) || opensReport(scene, at)) return at;
  }
  return to;
};

const conferring = new PhraseList(CONFERRING);

/** Whether something else than was decided is told behind a semicolon. */
const opensOther = ({ tape }: Scene, at: number, type: DecisionFact['type']): boolean =>
  (type !== 'directed' && telling.holds(tape, at)) || (type === 'adopted' && conferring.holds(tape, at));

const amongThem = new PhraseList(AMONG_THEM), promising = new PhraseList(PROMISING_VERBS);

/** `trao Bằng công nhận cho xã | và phát biểu`: whoever gives speaks too. */
const opensSpeech = (scene: Scene, at: number, type: DecisionFact['type']): boolean =>
  type === 'awarded' && wordAt(scene, at) === AND && scene.hit('SpeechVerb', at + 1) !== undefined;

/**
 * Whether something else is told behind a mark: `…; đánh giá cao …`; behind what was adopted also a promise, or what is heard next:
 * `…, cam kết …`, `…, nghe báo cáo …`.
 */
const tellsOther = (scene: Scene, at: number, type: DecisionFact['type']): boolean => (wordAt(scene, at) === ';'
  ? opensOther(scene, at + 1, type)
  : type === 'adopted' && (promising.holds(scene.tape, at + 1) || wordAt(scene, at + 1) === HEARING));

/** `…; đồng thời nhấn mạnh …`; behind what was adopted also what the paper says, `…, trong đó nêu rõ …`. */
const opensTelling = (scene: Scene, at: number, type: DecisionFact['type']): boolean => {
  const behind = Math.max(behindMeanwhile(scene, at), type === 'adopted' ? amongThem.endAt(scene.tape, at) : -1);
  return behind > 0 && scene.hit('SpeechVerb', behind) !== undefined;
};

/** The token before which something else is told, or what those who meet do besides, `…; cho ý kiến về …`; `to` where nothing is. */
const endOfClause = (scene: Scene, from: number, to: number, type: DecisionFact['type']): number => {
  for (let at = from + SHORTEST; at < to - 1; at++) {
    if (opensSpeech(scene, at, type)) return at;
    const mark = wordAt(scene, at);
    if ((mark === ';' || mark === ',') && (tellsOther(scene, at, type) || opensTelling(scene, at + 1, type))) return at;
  }
  return to;
};

const BEFORE_SPEAKER = new Set([',', '-', '–']);
/** Words behind the verb of speaking at the end of a sentence. */
const CLOSING_WORDS = 4;

/** `…, Bộ trưởng nhấn mạnh.`: the words end before their speaker is named. */
const endOfWords = (scene: Scene, from: number, to: number): number => {
  for (let at = to - 1; at > from + SHORTEST; at--) {
    if (!BEFORE_SPEAKER.has(wordAt(scene, at))) continue;
    const speaker = endOfSpeaker(scene, at + 1), verb = speaker > at + 1 ? scene.hit('SpeechVerb', speaker) : undefined;
    if (verb) return to - verb.end <= CLOSING_WORDS ? at : to;
  }
  return to;
};

const isTrailing = (scene: Scene, at: number): boolean => TRAILING.has(wordAt(scene, at)) && hasFlag(scene.tape, at, Flag.Mark);

/** `…; | 2. Giao Sở Y tế …`: the number of the next point. */
const isNumberOfPoint = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Number) && wordAt(scene, at - 1) === ';'
  && wordAt(scene, at + 1) === '.';

/** End of a decision that begins at `from`: the end of its clause, without the marks that close it. */
export const endOfDecision = (scene: Scene, from: number, limit: number, type: DecisionFact['type']): number => {
  const to = Math.min(limit, scene.sentenceEnd(from));
  let end = endOfQuotation(scene, from, endOfClause(scene, from, endOfWords(scene, from, to), type));
  while (end > from + 1 && (isTrailing(scene, end - 1) || isNumberOfPoint(scene, end - 1))) end--;
  return end;
};

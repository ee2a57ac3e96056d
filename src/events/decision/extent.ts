import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { AMONG_THEM, TOLD_BESIDES } from '../../lexicon/tables/clause-words.js';
import { Flag } from '../../text/index.js';
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

/** A decision has three words at least before another clause can begin. */
const SHORTEST = 3;

const amongThem = new PhraseList(AMONG_THEM), told = new PhraseList(TOLD_BESIDES);

/**
 * `…; đồng thời nhấn mạnh …`: something else is told; behind what was adopted also what the paper says, `…, trong đó nêu rõ …`, and
 * what those who agree think, `…; đánh giá cao …`.
 */
const endOfClause = (scene: Scene, from: number, to: number, isAdopted: boolean): number => {
  for (let at = from + SHORTEST; at < to - 1; at++) {
    const mark = wordAt(scene, at);
    if (mark !== ';' && mark !== ',') continue;
    const behind = Math.max(behindMeanwhile(scene, at + 1), isAdopted ? amongThem.endAt(scene.tape, at + 1) : -1);
    if (behind > 0 && scene.hit('SpeechVerb', behind)) return at;
    if (isAdopted && mark === ';' && told.holds(scene.tape, at + 1)) return at;
  }
  return to;
};

const BEFORE_SPEAKER = new Set([',', '-', '–']);
const SPEAKERS = ['Person', 'Office', 'Group'] as const;
/** Words behind the verb of speaking at the end of a sentence. */
const CLOSING_WORDS = 4;

const endOfSpeaker = (scene: Scene, at: number): number =>
  Math.max(at, ...SPEAKERS.flatMap((tag) => scene.at(tag, at).map(({ end }) => end)));

/** `…, Bộ trưởng nhấn mạnh.`: the words end before their speaker is named. */
const endOfWords = (scene: Scene, from: number, to: number): number => {
  for (let at = to - 1; at > from + SHORTEST; at--) {
    if (!BEFORE_SPEAKER.has(wordAt(scene, at))) continue;
    const speaker = endOfSpeaker(scene, at + 1), verb = speaker > at + 1 ? scene.hit('SpeechVerb', speaker) : undefined;
    if (verb) return to - verb.end <= CLOSING_WORDS ? at : to;
  }
  return to;
};

/** End of a decision that begins at `from`: the end of its clause, without the marks that close it. */
export const endOfDecision = (scene: Scene, from: number, limit: number, isAdopted: boolean): number => {
  const to = Math.min(limit, scene.sentenceEnd(from));
  let end = endOfQuotation(scene, from, endOfClause(scene, from, endOfWords(scene, from, to), isAdopted));
  while (end > from + 1 && TRAILING.has(wordAt(scene, end - 1)) && (scene.tape.flags[end - 1]! & Flag.Mark) !== 0) end--;
  return end;
};

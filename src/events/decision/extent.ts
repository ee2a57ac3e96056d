import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag } from '../../text/index.js';

/** Marks with which no decision ends. */
const TRAILING = new Set(['.', '…', '!', ';', ',', ':', '/']);

const isQuote = (scene: Scene, at: number): boolean => '"”“'.includes(scene.tape.input[scene.tape.start[at]!]!);

/** `…”, Phó Thủ tướng nhấn mạnh`: the quotation ends before its speaker is named. */
const endOfQuotation = (scene: Scene, from: number, to: number): number => {
  let isOpen = false;
  for (let at = from; at < to; at++) {
    if (!isQuote(scene, at)) continue;
    if (!isOpen && (wordAt(scene, at + 1) === ',' || wordAt(scene, at + 1) === '-' || at + 1 >= to)) return at;
    isOpen = !isOpen;
  }
  return to;
};

/** A decision has three words at least before another clause can begin. */
const SHORTEST = 3;

/** `…; đồng thời nhấn mạnh …`: what follows is told of something else. */
const endOfClause = (scene: Scene, from: number, to: number): number => {
  for (let at = from + SHORTEST; at < to - 1; at++) {
    const mark = wordAt(scene, at);
    if (mark !== ';' && mark !== ',') continue;
    if (wordAt(scene, at + 1) === 'đồng' && wordAt(scene, at + 2) === 'thời' && scene.hit('SpeechVerb', at + 3)) return at;
  }
  return to;
};

/** End of a decision that begins at `from`: the end of its clause, without the marks that close it. */
export const endOfDecision = (scene: Scene, from: number, limit: number): number => {
  let end = endOfQuotation(scene, from, endOfClause(scene, from, Math.min(limit, scene.sentenceEnd(from))));
  while (end > from + 1 && TRAILING.has(wordAt(scene, end - 1)) && (scene.tape.flags[end - 1]! & Flag.Mark) !== 0) end--;
  return end;
};

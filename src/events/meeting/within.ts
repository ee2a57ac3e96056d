import { behindBracket } from '../../entities/shapes/brackets.js';
import type { Scene, Span } from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';

/** Spans of a kind that begin in a stretch of tokens, in the order of the text. */
export const spansWithin = <T = unknown>(scene: Scene, tag: string, from: number, to: number): Span<T>[] => {
  const spans: Span<T>[] = [];
  for (let at = from; at < to; at++) for (const span of scene.at<T>(tag, at)) spans.push(span);
  return spans;
};

/** Spans of a kind in a sentence, in the order of the text. */
export const spansOfSentence = <T = unknown>(scene: Scene, tag: string, sentence: number): Span<T>[] =>
  spansWithin<T>(scene, tag, scene.sentences.start[sentence]!, scene.sentences.end[sentence]!);

/** Tokens of the longest name or office. */
const LONGEST = 12;

/** Start of the shortest span of a kind that ends at a token; -1 where none does. */
export const startOfSpanTo = (scene: Scene, tag: string, end: number): number => {
  for (let start = end - 1; start > end - LONGEST && start >= 0; start--) {
    if (scene.at(tag, start).some((span) => span.end === end)) return start;
  }
  return -1;
};

/** `HĐND tỉnh | khóa X, nhiệm kỳ 2021-2026 | đã …`, `HĐND huyện Kim Bôi | (Hòa Bình) khóa X | họp …`. */
export const behindTerms = (scene: Scene, end: number): number => {
  let at = behindBracket(scene, end, scene.sentenceEnd(end - 1));
  for (let term = scene.at('Term', at)[0]; term; term = scene.at('Term', at)[0]) {
    at = term.end;
    if (lowerAt(scene.tape, at) === ',' && scene.at('Term', at + 1).length > 0) at++;
  }
  return at;
};

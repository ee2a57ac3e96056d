import { wordAt, type Party } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { DecisionContext, Governing } from './context.js';

const SHORTEST = 8;
const OPENING_WORDS = 12;
/** Verbs of telling near the start: the sentence reports and orders nothing. */
const TELLS = new Set(['đã', 'là', 'được', 'sẽ', 'đang']);
const BULLETS = new Set(['-', '+', '•', '*']);
const NUMBER_MARKS = new Set(['.', ')', '/']);

/** First token behind `1.`, `a)` or `-` at the start of a line. */
const behindListNumber = (scene: Scene, start: number): number => {
  if (BULLETS.has(wordAt(scene, start))) return start + 1;
  return NUMBER_MARKS.has(wordAt(scene, start + 1)) && wordAt(scene, start).length <= 2 ? start + 2 : start;
};

const behindColon = (scene: Scene, at: number): number => (wordAt(scene, at) === ':' || wordAt(scene, at) === '-' ? at + 1 : at);

const tells = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at < Math.min(end, start + OPENING_WORDS); at++) if (TELLS.has(wordAt(scene, at))) return true;
  return false;
};

const isAddressed = (party: Party, at: number, behind: number | null): boolean =>
  (party.start === at || party.start === behind) && (party.kind === 'body' || party.kind === 'group');

/**
 * `Đồng thời, rà soát …`, `Bộ Công Thương phối hợp …`, `2. Sở Y tế: kiểm tra …`: the instruction goes on without its
 * verb, while the leader who gave the last one is still speaking.
 */
export const continuationOf = (context: DecisionContext, sentence: number): Governing | null => {
  const { scene, story } = context;
  const start = scene.sentences.start[sentence]!, end = scene.sentences.end[sentence]!;
  if (!context.isInstructing(sentence) || context.hasOtherSpeaker(sentence) || end - start < SHORTEST || tells(scene, start, end)) return null;
  const parties = story.partiesOf(sentence);
  if (parties.some((party) => party.kind === 'person')) return null;
  const lineStart = behindListNumber(scene, start);
  const opening = scene.hit('Continuation', lineStart);
  const behind = opening && wordAt(scene, opening.end) === ',' ? opening.end + 1 : null;
  const target = parties.find((party) => isAddressed(party, lineStart, behind)) ?? null;
  const from = target ? behindColon(scene, target.end) : behind ?? opening?.start;
  if (from === undefined || from >= end || ['.', ',', ':', ';'].includes(wordAt(scene, from))) return null;
  const verb: Span<null> = { tag: 'Continuation', start: from, end: from + 1, value: null, rule: 'decision/continuation', from: [] };
  return { verb, type: 'directed', actor: context.leader, target, isStated: false };
};

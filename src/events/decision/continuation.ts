import { isLightBetween, isMeeting, wordAt, type Party } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { bareVerb } from './bare-verb.js';
import type { DecisionContext, Governing } from './context.js';
import { isOrdering } from './ordering.js';

const BULLETS = new Set(['-', '+', '•', '*']);
const NUMBER_MARKS = new Set(['.', ')', '/']);
const NO_START = new Set(['.', ',', ':', ';']);

/** First token behind `1.`, `a)` or `-` at the start of a line. */
const behindListNumber = (scene: Scene, start: number): number => {
  if (BULLETS.has(wordAt(scene, start))) return start + 1;
  return NUMBER_MARKS.has(wordAt(scene, start + 1)) && wordAt(scene, start).length <= 2 ? start + 2 : start;
};

const behindColon = (scene: Scene, at: number): number => (wordAt(scene, at) === ':' || wordAt(scene, at) === '-' ? at + 1 : at);

const isAddressed = (party: Party, at: number, behind: number | null): boolean =>
  (party.start === at || party.start === behind) && (party.kind === 'body' || party.kind === 'group') && !isMeeting(party);

/** Whether the leader can still be speaking in a sentence: it is long enough, and nobody else is said to speak or act. */
const canContinue = (context: DecisionContext, sentence: number): boolean => {
  const { scene, story } = context;
  return context.isInstructing(sentence) && !context.hasOtherSpeaker(sentence) && isOrdering(scene, sentence)
    && !story.partiesOf(sentence).some(({ kind }) => kind === 'person');
};

/** `Đồng thời, rà soát …`: whoever was addressed last still is. */
const stillAddressed = ({ addressee }: DecisionContext, behind: number | null): Party | null => (behind === null ? null : addressee);

/** Where the instruction begins, and who is addressed; null when the sentence opens neither with a cue nor with a party. */
const openingOf = (context: DecisionContext, sentence: number): { from: number; target: Party | null } | null => {
  const { scene, story } = context;
  const lineStart = behindListNumber(scene, scene.sentences.start[sentence]!);
  const opening = scene.hit('Continuation', lineStart);
  const behind = opening && wordAt(scene, opening.end) === ',' ? opening.end + 1 : null;
  const target = story.partiesOf(sentence).find((party) => isAddressed(party, lineStart, behind)) ?? null;
  const from = target ? behindColon(scene, target.end) : behind ?? opening?.start;
  if (from === undefined || from >= scene.sentences.end[sentence]! || NO_START.has(wordAt(scene, from))) return null;
  return { from, target: target ?? stillAddressed(context, behind) };
};

/**
 * Whether a sentence may go on instructing although it holds a verb of its own: `Các ban tham mưu, đề xuất …` says what
 * the bodies must do, and no more than one of their acts is to propose.
 */
export const takesOverFrom = ({ scene, leader }: DecisionContext, governing: Governing | undefined): boolean => {
  if (!governing) return true;
  const { actor, type, verb } = governing;
  return type === 'proposed' && actor !== null && actor !== leader && actor.individual === null && !isMeeting(actor)
    && actor.end < verb.start && !isLightBetween(scene, actor.end, verb.start);
};

/**
 * `Đồng thời, rà soát …`, `Bộ Công Thương phối hợp …`, `2. Sở Y tế: kiểm tra …`: the instruction goes on without its
 * verb, while the leader who gave the last one is still speaking.
 */
export const continuationOf = (context: DecisionContext, sentence: number): Governing | null => {
  const opening = canContinue(context, sentence) ? openingOf(context, sentence) : null;
  if (!opening) return null;
  const { from, target } = opening;
  const verb = bareVerb(context.scene, from, 'decision/continuation');
  return { verb, type: 'directed', actor: context.leader, target, isStated: false };
};

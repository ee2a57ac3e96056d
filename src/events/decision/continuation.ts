import { isLightBetween, isMeeting, wordAt, type Party } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { ACTION_VERBS, REPORTING_WORDS } from '../../lexicon/tables/decision-contexts.js';
import type { DecisionContext, Governing } from './context.js';

/** Words of a sentence; shorter ones are headings. */
const SHORTEST = 8;
const OPENING_WORDS = 12;
const REPORTS = new Set(REPORTING_WORDS);
const BULLETS = new Set(['-', '+', '•', '*']);
const NUMBER_MARKS = new Set(['.', ')', '/']);
const NO_START = new Set(['.', ',', ':', ';']);

/** First token behind `1.`, `a)` or `-` at the start of a line. */
const behindListNumber = (scene: Scene, start: number): number => {
  if (BULLETS.has(wordAt(scene, start))) return start + 1;
  return NUMBER_MARKS.has(wordAt(scene, start + 1)) && wordAt(scene, start).length <= 2 ? start + 2 : start;
};

const behindColon = (scene: Scene, at: number): number => (wordAt(scene, at) === ':' || wordAt(scene, at) === '-' ? at + 1 : at);

/** A verb of telling stands near the start: the sentence reports and orders nothing. */
const reports = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at < Math.min(end, start + OPENING_WORDS); at++) if (REPORTS.has(wordAt(scene, at))) return true;
  return false;
};

const isAddressed = (party: Party, at: number, behind: number | null): boolean =>
  (party.start === at || party.start === behind) && (party.kind === 'body' || party.kind === 'group') && !isMeeting(party);

/** Whether the leader can still be speaking in a sentence: it is long enough, and nobody else is said to speak or act. */
const canContinue = (context: DecisionContext, sentence: number): boolean => {
  const { scene, story } = context;
  const start = scene.sentences.start[sentence]!, end = scene.sentences.end[sentence]!;
  return context.isInstructing(sentence) && !context.hasOtherSpeaker(sentence) && end - start >= SHORTEST && !reports(scene, start, end)
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
  return from === undefined || from >= scene.sentences.end[sentence]! || NO_START.has(wordAt(scene, from)) ? null : { from, target: target ?? stillAddressed(context, behind) };
};

const ACTIONS = new Set(ACTION_VERBS);

/** `rà soát`, `xem xét`: the verb that an instruction begins with; its first syllable where it is none that is known. */
const endOfVerb = (scene: Scene, from: number): number =>
  (ACTIONS.has(`${wordAt(scene, from)} ${wordAt(scene, from + 1)}`) ? from + 2 : scene.hit('Continuation', from)?.end ?? from + 1);

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
  const verb: Span<null> = { tag: 'Continuation', start: from, end: endOfVerb(context.scene, from), value: null, rule: 'decision/continuation', from: [] };
  return { verb, type: 'directed', actor: context.leader, target, isStated: false };
};

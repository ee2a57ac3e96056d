import { isLightBetween, wordAt, type Party } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { DONE, WILL } from '../../lexicon/tables/function-words.js';
import { isAgendaVerb } from '../agenda/index.js';
import type { DecisionContext } from './context.js';

/** What a body or group has decided elsewhere or will decide, and a report tells as history, as a result, or as a plan. */

const isNobodyByName = (actor: Party | null): actor is Party => actor !== null && actor.individual === null;

/** `Ngày 3/7/2013, Chính phủ quyết định …`: the sentence opens with a time before the meetings. */
export const isOfEarlierTime = ({ setting }: DecisionContext, { start }: Span, actor: Party | null): boolean =>
  isNobodyByName(actor) && setting.isEarlier(start);

const TENSES = new Set([DONE, WILL]);

/** The token of `đã` or `sẽ` right behind a subject, with light words between; -1 where none stands. */
const tenseBehind = (scene: Scene, { end }: Party, verb: number): number => {
  for (let at = end; at < verb && isLightBetween(scene, end, at + 1); at++) if (TENSES.has(wordAt(scene, at))) return at;
  return -1;
};

/** Words between the tense and the first verb of the row: `đã | thẳng thắn | thảo luận`. */
const NEAR = 4;

/** `đã thảo luận, đề nghị …`: those who confer or speak do so at the meeting, and ask there for what follows. */
const hasConferred = (scene: Scene, tense: number, verb: number): boolean => {
  if (wordAt(scene, tense) !== DONE) return false;
  for (let at = tense + 1; at < Math.min(verb, tense + NEAR); at++) if (isAgendaVerb(scene, at) || scene.hit('SpeechVerb', at)) return true;
  return false;
};

/**
 * `Công an huyện đã khám phá 12 vụ, đề nghị truy tố 9 bị can`, `Các hội sẽ họp, kiến nghị …`: the tense behind the subject holds for
 * the whole row of verbs, and the row tells results or plans.
 */
export const isOfDoneOrPlanned = (
  { scene }: DecisionContext, { start, value: { type } }: Span<DecisionVerbEntry>, actor: Party | null,
): boolean => {
  if (!isNobodyByName(actor) || actor.end > start || (type !== 'directed' && type !== 'proposed')) return false;
  const tense = tenseBehind(scene, actor, start);
  return tense >= 0 && !hasConferred(scene, tense, start);
};

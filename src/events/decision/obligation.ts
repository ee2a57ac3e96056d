import { isGoverned, isLightBetween, type Party } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { speakerBefore } from './actor.js';
import { isInstruction } from './authority.js';
import { isCircumstance, isQuestion, isRelative, isRuleTold, startOfAdverbs } from './clause.js';
import type { DecisionContext, Governing } from './context.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isUnit, unitBefore } from './unit.js';

/** `cần` and `phải`: an order in the mouth of whoever leads, a remark in all others. */

/** The party directly before the word, if it is not the speaker. */
const obligedParty = ({ scene, story }: DecisionContext, modal: Span, actor: Party): Party | null =>
  story.partiesOf(scene.sentences.of[modal.start]!).filter((party) =>
    party.end <= modal.start && party !== actor && (party.individual === null || party.individual !== actor.individual)
    && isLightBetween(scene, party.end, modal.start)).at(-1) ?? null;

/** `Đồng thời, cần …`: nothing but an opening stands before it in its clause. */
const opensClause = ({ scene, story }: DecisionContext, modal: Span): boolean => {
  const at = startOfAdverbs(story, modal.start);
  return at === scene.sentenceStart(modal.start) || hasFlag(scene.tape, at - 1, Flag.Mark);
};

/** Who says it: the speaker of the sentence, or the leader who has been speaking. */
const sayerOf = (context: DecisionContext, { start }: Span, sentence: number): { actor: Party | null; isStated: boolean } => {
  const speaker = speakerBefore(context, sentence, start);
  const isStillLeaders = (context.isInstructing(sentence) || context.isSpeaking(sentence)) && !context.hasOtherSpeaker(sentence);
  return { actor: speaker ?? (isStillLeaders ? context.leader : null), isStated: speaker !== null };
};

const canCommand = (context: DecisionContext, actor: Party, target: Party | null): boolean =>
  context.givesOrders(actor) && (actor.individual === null || isInstruction(context.scene, actor, target, context.setting));

/** `Theo đại biểu Lê Văn Ba, tỉnh cần …`: at a meeting, what others say that a body must do is their proposal. */
const proposedBy = ({ setting }: DecisionContext, actor: Party, target: Party | null, isStated: boolean): boolean =>
  isStated && setting.kinds.length > 0 && !setting.kinds.includes('talks') && actor.individual !== null
  && target !== null && (target.kind === 'body' || target.kind === 'place' || isUnit(target));

/** The clause tells a rule, asks, or says which thing is meant. */
const isNoOrder = ({ scene }: DecisionContext, { start }: Span): boolean =>
  isQuestion(scene, start) || isRelative(scene, start) || isRuleTold(scene, start);

/** Somebody is obliged, or nothing but an opening stands before; a thing (`Dự án cần …`) only while a leader is giving orders. */
const isAddressed = (context: DecisionContext, span: Span, { actor, target }: Obliged, sentence: number): boolean => {
  if (target !== null || opensClause(context, span)) return true;
  return !isCircumstance(context.scene, span.start) && (context.isInstructing(sentence) || context.isChair(actor));
};

interface Obliged { readonly actor: Party; readonly target: Party | null }

/** `…, các sở cần …`: an instruction when a leader says it or has just been instructing, a proposal in the mouth of others. */
export const modalGoverns = (context: DecisionContext, span: Span<null>, sentence: number): Governing | null => {
  const { actor, isStated } = sayerOf(context, span, sentence);
  if (!actor || isNoOrder(context, span)) return null;
  const target = obligedParty(context, span, actor) ?? unitBefore(context, span.start);
  if (target && !isUnit(target) && isGoverned(context.scene, target)) return null;
  if (canCommand(context, actor, target)) {
    return isAddressed(context, span, { actor, target }, sentence) ? { verb: span, type: 'directed', actor, target, isStated } : null;
  }
  return proposedBy(context, actor, target, isStated) ? { verb: span, type: 'proposed', actor, target, isStated } : null;
};

import { wordAt, type Party } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { MUST, NEED, REMARKS, STATES_OF_THINGS } from '../../lexicon/tables/decision-contexts.js';
import type { DecisionContext } from './context.js';
import { isLeading } from './rank.js';

/** Verbs that order or only remark: `lưu ý`. */

const remarks = new Set(REMARKS);

/** `Đại biểu Lê Văn Ba lưu ý …`: in the mouth of whoever leads nobody it is a remark. */
const isByNoLeader = ({ setting }: DecisionContext, actor: Party | null): boolean => {
  const individual = actor?.individual ?? null;
  return individual !== null && !isLeading(individual) && !setting.chairs.has(individual);
};

const states = new PhraseList(STATES_OF_THINGS), needs = new Set([NEED, MUST]), MARKS = new Set([',', ';', ':']);
/** Words of a remark in which its verb stands. */
const LONGEST_REMARK = 16;

/** `Bí thư lưu ý nhiều xã vẫn còn nợ tiêu chí`: what is remarked is a fact, and nobody is told what to do. */
const isOfFact = ({ scene }: DecisionContext, { start, end }: Span): boolean => {
  const limit = Math.min(scene.sentenceEnd(start), end + LONGEST_REMARK);
  let isFact = false;
  for (let at = end; at < limit; at++) {
    if (needs.has(wordAt(scene, at))) return false;
    if (at > end && MARKS.has(wordAt(scene, at))) break;
    isFact ||= states.holds(scene.tape, at);
  }
  return isFact;
};

/** Whether such a verb orders nothing. */
export const isRemark = (context: DecisionContext, verb: Span<DecisionVerbEntry>, actor: Party | null): boolean =>
  remarks.has(verb.value.verb) && (isByNoLeader(context, actor) || isOfFact(context, verb));

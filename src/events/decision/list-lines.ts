import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { LIST_NOUNS, NO_ACT_WORDS } from '../../lexicon/tables/instruction-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { behindBullet, behindLineMark, linesFrom } from '../lines.js';
import type { DecisionFact } from '../types.js';
import type { DecisionContext, Governing } from './context.js';
import { startBefore } from './phrases.js';
import { isTelling } from './rules-resumption.js';

/** Lines below what ends with a colon: an order or proposal, or a heading that names whoever must act. */

const noActs = new PhraseList(NO_ACT_WORDS);

/** Whether a sentence ends with the colon of a list. */
const headsList = ({ scene }: DecisionContext, sentence: number): boolean => wordAt(scene, scene.sentences.end[sentence]! - 1) === ':';

/** `-`, `a)`, `2.`: lines of one list are counted in one way. */
const wayOfCounting = ({ scene }: DecisionContext, at: number): string => {
  if (hasFlag(scene.tape, at, Flag.Number)) return '1';
  return hasFlag(scene.tape, at, Flag.Mark) ? wordAt(scene, at) : 'a';
};

/** `Đồng chí đề nghị: ⏎ - …`: the lines below an order or a proposal are what is ordered or proposed. */
export const noteLines = (context: DecisionContext, governing: Governing, sentence: number): void => {
  if (!headsList(context, sentence)) return;
  for (const [start] of linesFrom(context.scene, context.scene.sentences.end[sentence]!)) {
    context.listed.set(context.sentenceOf(start), governing);
  }
};

/** `1. Sở Y tế, UBND các huyện: ⏎ - Mua thuốc …`: in a list of orders the lines below a line of names are for whom that names. */
export const noteHeading = (context: DecisionContext, sentence: number): void => {
  const { scene, story, leader } = context, start = scene.sentences.start[sentence]!, first = behindBullet(scene, start);
  const party = first > start && headsList(context, sentence) ? story.partiesOf(sentence).find((each) => each.start === first) : undefined;
  if (!party || leader === null || !context.isInstructing(sentence)) return;
  context.noteInstruction(leader, party, sentence, false);
  const end = scene.sentences.end[sentence]!, way = wayOfCounting(context, end);
  const verb = { tag: 'Resumption', start, end, value: null, rule: 'decision/resumption.listed', from: [] };
  for (const [at] of linesFrom(scene, end)) {
    const line = context.sentenceOf(at);
    if (wayOfCounting(context, scene.sentences.start[line]!) !== way) return;
    context.listed.set(line, { verb, type: 'directed', actor: leader, target: party, isStated: false });
  }
};

/** A line that is counted, says what is to be done in small letters, and heads no lines of its own. */
const isAct = (context: DecisionContext, sentence: number, at: number): boolean => {
  const { scene: { tape, sentences }, scene } = context, start = sentences.start[sentence]!;
  if (behindLineMark(scene, start) === start || !hasFlag(tape, at, Flag.Word) || hasFlag(tape, at, Flag.AllCaps)) return false;
  return !noActs.holds(tape, at) && !headsList(context, sentence) && !isTelling(scene, start, at);
};

/** What a line orders or proposes that says it with any verb. */
export const listedIn = (context: DecisionContext, sentence: number): Governing | null => {
  const listed = context.listed.get(sentence);
  if (!listed || context.hasOtherSpeaker(sentence, listed.actor)) return null;
  const { scene, story } = context, first = behindLineMark(scene, scene.sentences.start[sentence]!);
  const party = story.partiesOf(sentence).find((each) => each.start === first) ?? null, at = party?.end ?? first;
  if (!isAct(context, sentence, at)) return null;
  return { ...listed, verb: { ...listed.verb, value: null, start: at, end: at + 1 }, target: party ?? listed.target, isStated: false };
};

const announcements = new PhraseList(LIST_NOUNS);

/** `đề nghị các xã tập trung mấy việc sau:`, `yêu cầu Sở Y tế:`: nothing is said but that a list follows, and for whom. */
const isBare = (scene: Scene, { verb, range: [, end], target }: DecisionFact): boolean =>
  startBefore(scene, announcements, end) >= verb[1] || (target !== null && target.start === verb[1] && target.end === end);

/** Whether a decision ends with the colon of a list, and another is the first line of that. */
const isFollowedBy = (scene: Scene, { range: [, end] }: DecisionFact, next: DecisionFact): boolean =>
  wordAt(scene, end) === ':' && end + 1 === scene.sentenceEnd(end)
  && behindLineMark(scene, end + 1) > end + 1 && scene.sentenceStart(next.range[0]) === end + 1;

/** Whether a decision only says that a list follows, and the next one is the first line of that. */
const isHeadingOf = (scene: Scene, fact: DecisionFact, next: DecisionFact | undefined): boolean =>
  next !== undefined && isBare(scene, fact) && isFollowedBy(scene, fact, next);

/** `yêu cầu các xã làm tốt mấy việc sau: ⏎ 1. Sở Y tế …`: what only heads the lines in which the orders stand is none of them. */
export const withoutHeadings = (scene: Scene, facts: readonly DecisionFact[]): DecisionFact[] =>
  facts.filter((fact, i) => fact.type === 'awarded' || !isHeadingOf(scene, fact, facts[i + 1]));

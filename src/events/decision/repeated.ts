import type { Scene } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import { isOfCaption } from '../captions.js';
import { isOfOpening } from '../lead.js';
import type { DecisionFact } from '../types.js';
import { countSharedSorted } from '../shared-words.js';

/** A decision that the headline or the lead tells as well as the body is one decision. */

/** Fewer words are too few to say that two are the same. */
const SHORTEST = 6;
/** Share of the words of the shorter one that the longer one has too; a lead says in other words what one person decides. */
const SAME_SHARE = 0.8, SAME_SHARE_OF_LEAD = 0.55;
/** Share of its pairs of neighbours: a long decision holds most of a short one's words, scattered. */
const SAME_PAIRS = 0.5;

/** Decisions before and behind one that it is compared with: further off the text is of something else. */
const NEAR = 60;

/** The words of a decision and its pairs of neighbours, each sorted, so that what two decisions share is counted in one pass. */
interface Wording { readonly words: Float64Array; readonly pairs: Float64Array }

/** More than there are words in any text. */
const PAIR_BASE = 2 ** 26;

const wordingOf = ({ tape }: Scene, { range: [start, end] }: DecisionFact): Wording => {
  const words: number[] = [];
  for (let at = start; at < end; at++) if (!hasFlag(tape, at, Flag.Mark)) words.push(tape.word[at]!);
  const pairs = words.slice(1).map((word, i) => words[i]! * PAIR_BASE + word);
  return { words: Float64Array.from(words).sort(), pairs: Float64Array.from(pairs).sort() };
};

const isWithin = (shorter: Float64Array, longer: Float64Array, share: number): boolean =>
  countSharedSorted(shorter, longer) >= share * shorter.length;

const isBySamePerson = ({ actor: a }: Pick<DecisionFact, 'actor'>, { actor: b }: Pick<DecisionFact, 'actor'>): boolean =>
  a !== null && b !== null && a.individual !== null && a.individual === b.individual;

/** `Bộ Y tế tặng Bằng khen cho 3 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể`: awards are much the same in words. */
const isOfAnotherGiver = (scene: Scene, first: DecisionFact, second: DecisionFact): boolean =>
  first.type === 'awarded' && first.actor !== null && second.actor !== null && !isBySamePerson(first, second)
  && lowerOf(scene.tape, first.actor.start, first.actor.end) !== lowerOf(scene.tape, second.actor.start, second.actor.end);

/** Told in the headline, in the lead or under a picture, and by the same person again in the body. */
const isToldAgain = (scene: Scene, { range: [first], ...fact }: DecisionFact, { range: [second], ...other }: DecisionFact): boolean =>
  ((isOfOpening(scene, first) && !isOfOpening(scene, second)) || (isOfCaption(scene, first) && !isOfCaption(scene, second)))
  && isBySamePerson(fact, other);

/** `Bí thư trao Huy hiệu Đảng cho các đảng viên.` under a picture: what the news tells of the same person. */
const isShownAgain = (scene: Scene, fact: DecisionFact, facts: readonly DecisionFact[]): boolean =>
  fact.type === 'awarded' && isOfCaption(scene, fact.range[0]) && facts.some((other) =>
    other.type === 'awarded' && isBySamePerson(fact, other) && !isOfCaption(scene, other.range[0]));

/** A paragraph of one sentence. */
const isOwnParagraph = (scene: Scene, at: number): boolean => {
  const { tape } = scene, end = scene.sentenceEnd(at);
  return hasFlag(tape, scene.sentenceStart(at), Flag.BlankBefore) && (end >= tape.size || hasFlag(tape, end, Flag.BlankBefore));
};

/** Words that name what is awarded: `Huy hiệu`, `Bằng khen`. */
const LONGEST_AWARD = 2;
const awardOf = ({ tape }: Scene, { verb: [, end] }: DecisionFact): string => lowerOf(tape, end, end + LONGEST_AWARD);

const isCounted = ({ tape }: Scene, { range: [start, end] }: DecisionFact): boolean => {
  for (let at = start; at < end; at++) if (hasFlag(tape, at, Flag.Number)) return true;
  return false;
};

/** `Ông Ba trao Bằng khen cho các tập thể.` in a paragraph of its own, as under a picture: the news counts those who receive the same. */
const isPictured = (scene: Scene, fact: DecisionFact, facts: readonly DecisionFact[]): boolean => {
  const at = fact.range[0];
  if (fact.type !== 'awarded' || !isOwnParagraph(scene, at) || isOfOpening(scene, at) || isCounted(scene, fact)) return false;
  return facts.some((other) => other.type === 'awarded' && isCounted(scene, other) && awardOf(scene, other) === awardOf(scene, fact));
};

const isGift = ({ reason: { from } }: DecisionFact): boolean => (from[0]?.value as DecisionVerbEntry | null)?.isGift === true;

/** `Lãnh đạo tỉnh thăm, tặng quà các gia đình chính sách`: the headline or lead tells in sum what the body tells one by one. */
const isSumOfGifts = (scene: Scene, fact: DecisionFact, facts: readonly DecisionFact[]): boolean =>
  isGift(fact) && isOfOpening(scene, fact.range[0]) && facts.some((other) =>
    (isGift(other) || (other.type === 'awarded' && isCounted(scene, other))) && !isOfOpening(scene, other.range[0]));

/**
 * `Bí thư tặng quà các hộ nghèo.` under a picture: a gift that nobody counts, where the news counts one, whoever hands it over.
 */
const isGiftPictured = (scene: Scene, fact: DecisionFact, facts: readonly DecisionFact[]): boolean => {
  const at = fact.range[0];
  if (!isGift(fact) || isCounted(scene, fact) || !(isOfCaption(scene, at) || isOwnParagraph(scene, at))) return false;
  return facts.some((other) => other.type === 'awarded' && isCounted(scene, other) && !isOfCaption(scene, other.range[0]));
};

/** Some decisions with those near them in the text. */
const nearTo = (facts: readonly DecisionFact[], i: number): readonly DecisionFact[] => facts.slice(Math.max(0, i - NEAR), i + NEAR);

/** Leaves of decisions that say the same the one that says most. */
export const withoutRepeated = (scene: Scene, told: readonly DecisionFact[]): DecisionFact[] => {
  const facts = told.filter((fact, i) => !isSumOfGifts(scene, fact, nearTo(told, i)));
  const wordings = facts.map((fact) => wordingOf(scene, fact));
  const says = (i: number, k: number): boolean => {
    const { words, pairs } = wordings[i]!, other = wordings[k]!;
    if (k === i || facts[k]!.type !== facts[i]!.type || isOfAnotherGiver(scene, facts[i]!, facts[k]!)) return false;
    if (other.words.length < words.length || (other.words.length === words.length && k > i)) return false;
    return isToldAgain(scene, facts[i]!, facts[k]!)
      ? isWithin(words, other.words, SAME_SHARE_OF_LEAD)
      : isWithin(words, other.words, SAME_SHARE) && isWithin(pairs, other.pairs, SAME_PAIRS);
  };
  const isRepeated = (i: number): boolean => {
    const from = Math.max(0, i - NEAR), near = nearTo(facts, i);
    if (isShownAgain(scene, facts[i]!, near) || isPictured(scene, facts[i]!, near)
      || isGiftPictured(scene, facts[i]!, near)) return true;
    return wordings[i]!.words.length >= SHORTEST && near.some((_, k) => says(i, from + k));
  };
  return facts.filter((_, i) => !isRepeated(i));
};

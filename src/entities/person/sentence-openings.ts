import type { Capture, Match } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { OPENS_ABOUT_SOMEONE, OPENS_WITH_VIEW_OF } from '../../lexicon/tables/name-contexts.js';
import { lowerAt } from '../../text/index.js';
import type { OfficeValue } from '../office/index.js';
import { isClosedBehind } from './holders.js';
import { spansOf } from './value.js';

/** Sentences that open with somebody else than whoever speaks behind the comma. */

interface Captures { readonly office?: Capture | readonly Capture[]; readonly name?: Capture }

const openings = new PhraseList(OPENS_ABOUT_SOMEONE), WORDS_OF_ADDRESS = 3;
/**
 * `Đối với đồng chí Lê Văn Ba, | Bí thư Tỉnh ủy yêu cầu …`: the sentence opens with whom it is about, and nothing closes the offices
 * behind the comma: they are those of who speaks.
 */
export const isOfSpeakerBehind = ({ scene, start, end, captures }: Match<Captures>): boolean => {
  const { name } = captures, opening = openings.endAt(scene.tape, scene.sentenceStart(start));
  return opening > 0 && name !== undefined && name.start - opening <= WORDS_OF_ADDRESS && lowerAt(scene.tape, name.end) === ','
    && !isClosedBehind(scene, end);
};

const views = new PhraseList(OPENS_WITH_VIEW_OF);
/**
 * `Chia sẻ lo ngại của Thị trưởng Viêng Chăn, | Bí thư Thành ủy Lê Văn Ba cho biết …`: the clause that opens the sentence ends
 * with the office of someone else; whoever is named behind it goes on to act.
 */
export const isOfViewBefore = ({ scene, start, end, captures }: Match<Captures>): boolean => {
  const [first, second] = spansOf<OfficeValue>(captures.office);
  return first?.start === start && second?.start === first.end + 1 && lowerAt(scene.tape, first.end) === ','
    && lowerAt(scene.tape, start - 1) === OF && views.holds(scene.tape, scene.sentenceStart(start))
    && (scene.hit('SpeechVerb', end) !== undefined || scene.hit('DecisionVerb', end) !== undefined);
};

import { isGoverned, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { DELEGATES, DELIBERATING, NOT_HELD } from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';
import { sentencesNaming, type Held, type IsOtherTime } from '../other-times.js';
import { quotationsIn } from '../quotations.js';
import { isGroup } from './group-words.js';

const delegates = new PhraseList(DELEGATES), deliberating = new PhraseList(DELIBERATING);
/** Words from those who act to what they do: `các đại biểu | đã tiếp tục | thảo luận`. */
const FARTHEST = 6;

/** Whether there are delegates in a group: `các vị đại biểu`, `500 đại biểu từ 20 tỉnh`. */
export const areDelegates = ({ scene: { tape } }: Story, [start, end]: TokenRange): boolean => {
  for (let at = start; at < end; at++) if (delegates.endAt(tape, at) > 0) return true;
  return false;
};

const NOT_YET = new Set(NOT_HELD);

/** Whether a verb of discussing or voting follows, with no mark before it, and nothing that makes it a plan. */
const deliberate = ({ scene }: Story, { end }: Party): boolean => {
  const limit = Math.min(end + FARTHEST, scene.sentenceEnd(end - 1));
  for (let at = end; at < limit; at++) {
    if (deliberating.holds(scene.tape, at)) return true;
    if (hasFlag(scene.tape, at, Flag.Mark) || NOT_YET.has(wordAt(scene, at))) return false;
  }
  return false;
};

/**
 * `Buổi chiều, | các đại biểu HĐND huyện | đã thảo luận ở tổ`: the first delegates who discuss or vote in a sentence
 * from the meeting on. They are there, though the text says no more of who they are.
 */
export const deliberatingDelegates = (story: Story, meetings: readonly Held[], isOtherTime: IsOtherTime): Party | undefined => {
  const { sentences: { of } } = story.scene, first = Math.min(...sentencesNaming(story, meetings)), isQuoted = quotationsIn(story.scene);
  return story.parties.find((party) => of[party.start]! >= first && isGroup(story, party) && areDelegates(story, [party.start, party.end])
    && deliberate(story, party) && !isGoverned(story.scene, party) && !isQuoted(party.start) && !isOtherTime(party.start));
};

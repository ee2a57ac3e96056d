import { isLightBetween, wordAt, type Individual, type Story } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { BARE_DELEGATIONS, LEADING } from '../../lexicon/tables/attendance.js';
import { BY, WILL } from '../../lexicon/tables/function-words.js';
import { isOfLead } from '../lead.js';
import { partyBefore } from '../near-parties.js';
import { isPerson, partiesBefore } from './persons.js';

const leading = new PhraseList(LEADING);

/** Words of the longest word for leading. */
const LONGEST_LEADING = 3;

/** Words between `dẫn đầu` and what the delegation does: `dẫn đầu | đã sang | thăm`. */
const LONGEST_GAP = 6;
/** Words from `do` over the offices of whoever leads. */
const LONGEST_OFFICES = 60;

/** Where words for leading begin, right before a verb; -1 without them. */
const leadingBefore = ({ scene }: Story, verb: number): number => {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_GAP); at--) {
    const end = leading.endAt(scene.tape, at);
    if (end > 0 && end <= verb && isLightBetween(scene, end, verb)) return at;
  }
  return -1;
};

/** Who stands between `do` and words for leading. */
const leaderLedAt = (story: Story, lead: number): Individual | null => {
  const { scene } = story;
  let by = lead;
  const from = Math.max(scene.sentenceStart(lead), lead - LONGEST_OFFICES);
  while (by > from && wordAt(scene, by) !== BY) by--;
  const leader = story.partiesOf(scene.sentences.of[lead]!).find(({ start }) => start === by + 1);
  return leader && isPerson(leader) ? leader.individual : null;
};

/** `Đoàn công tác do ông Lê Văn Ba, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn | đến dự`: who leads those who do it. */
export const leaderOfDelegation = (story: Story, verb: number): Individual | null => {
  const lead = leadingBefore(story, verb);
  return lead < story.scene.sentenceStart(verb) ? null : leaderLedAt(story, lead);
};

const DELEGATION = new PhraseList(BARE_DELEGATIONS);
/** Words back from a sentence to where it was told who leads its delegation. */
const FARTHEST_LEADER = 150;
/** `Đoàn do ông Lê Văn Ba làm trưởng đoàn đã về xã. Đoàn | đã thăm …`: who leads the delegation that was told of last. */
export const leaderOfSameDelegation = (story: Story, verb: number): Individual | null => {
  const { scene } = story, start = scene.sentenceStart(verb), end = DELEGATION.endAt(scene.tape, start);
  if (end < 0 || end > verb || !isLightBetween(scene, end, verb)) return null;
  for (let at = start - 1; at >= Math.max(0, start - FARTHEST_LEADER); at--) {
    const leader = leading.holds(scene.tape, at) ? leaderLedAt(story, at) : null;
    if (leader) return leader;
  }
  return null;
};

/** `sẽ | dẫn đầu`, behind the lead: not what the article tells of. */
const isPlan = ({ scene }: Story, at: number): boolean => wordAt(scene, at - 1) === WILL && !isOfLead(scene, at);

/** `Phó Thủ tướng Lê Văn Ba dẫn đầu | đoàn công tác của Chính phủ | đã đến kiểm tra`: who leads those who stand right before a verb. */
export const leaderBehindDelegation = (story: Story, verb: number): Individual[] => {
  const { scene } = story, led = partyBefore(story, verb);
  if (!led || isPerson(led) || !isLightBetween(scene, led.end, verb)) return [];
  for (let at = led.start - 1; at >= led.start - LONGEST_LEADING; at--) {
    if (leading.endAt(scene.tape, at) !== led.start) continue;
    return isPlan(story, at) ? [] : partiesBefore(story, at).map(({ individual }) => individual);
  }
  return [];
};

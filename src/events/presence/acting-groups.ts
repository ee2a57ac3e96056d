import { isGoverned, isLightBetween, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ACTING, ASIDE, BEFORE_ACTING, SPEAKING_FOR } from '../../lexicon/tables/attendance.js';
import { PASSIVE, WITH } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { firstBehind } from '../near-parties.js';
import { sentencesNaming, type Held, type IsOtherTime } from '../other-times.js';
import { holdsWordBefore } from '../word-search.js';
import { isGroup } from './group-words.js';

/** Words from the start of a sentence to those who speak for others. */
const OPENING_WORDS = 8;
/** Words from the meeting to those who act there, and from them to the verb. */
const FARTHEST = 30, LONGEST_MODIFIER = 3, LONGEST_RELATIVE = 8;

const actions = new PhraseList(ACTING);
const actsAt = (scene: Scene, at: number): boolean =>
  scene.hit('SpeechVerb', at) !== undefined || actions.holds(scene.tape, at);

/** Whether a verb of speaking, discussing or deciding stands behind light words. */
const actsBehind = (scene: Scene, end: number): boolean => {
  for (let at = end; at <= end + LONGEST_MODIFIER && isLightBetween(scene, end, at); at++) if (actsAt(scene, at)) return true;
  return false;
};

const OPENS_VERB = new Set(BEFORE_ACTING);
/** The first `đã`, `cũng`, with no mark before it, or `end`: `các đại biểu | dự họp | đã thảo luận`. */
const behindRelative = (scene: Scene, end: number): number => {
  const limit = Math.min(end + LONGEST_RELATIVE, scene.sentenceEnd(end - 1));
  for (let at = end; at < limit && !hasFlag(scene.tape, at, Flag.Mark); at++) if (OPENS_VERB.has(wordAt(scene, at))) return at;
  return end;
};

/** Whether a verb of speaking, discussing or deciding follows, over light words or words that tell more of who they are. */
const acts = ({ scene }: Story, { end }: Party): boolean => actsBehind(scene, end) || actsBehind(scene, behindRelative(scene, end));

/** `Tại hội nghị, | lãnh đạo các sở | đã thảo luận`: those who act in a sentence that opens with the meeting. */
const actorBehind = (story: Story, start: number, end: number): Party[] => {
  const { scene } = story;
  if (start === scene.sentenceStart(start)) return [];
  const parties = story.partiesOf(scene.sentences.of[start]!);
  const party = parties.slice(firstBehind(parties, end)).find((each) => wordAt(scene, each.start - 1) === ',');
  if (!party || !isGroup(story, party) || party.start - end > FARTHEST) return [];
  return acts(story, party) ? [party] : [];
};

/** `vấn đề được | các đại biểu Quốc hội | thảo luận`: those by whom something is done in a sentence that names the meeting. */
const agentsIn = (story: Story, sentence: number): Party[] => story.partiesOf(sentence).filter((party) =>
  wordAt(story.scene, party.start - 1) === PASSIVE && isGroup(story, party) && actsBehind(story.scene, party.end));

const spokesmen = new PhraseList(SPEAKING_FOR);
const ASIDES = new Set(ASIDE);

/** `Chia sẻ | với báo Lao Động, …`: what is said to somebody, not at the meeting. */
const isSaidTo = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (wordAt(scene, at) === WITH && scene.hitBefore('SpeechVerb', at)) return true;
  return false;
};

/** `Để đạt mục tiêu trong năm nay, | đại diện Sở Y tế cho biết`: behind the comma of an opening phrase that names nobody. */
const isBehindOpening = ({ scene, partiesOf }: Story, start: number): boolean => wordAt(scene, start - 1) === ','
  && start - scene.sentenceStart(start) <= FARTHEST && !isSaidTo(scene, scene.sentenceStart(start), start)
  && namesNobody(partiesOf(scene.sentences.of[start]!), start);
/** Whether only places and bodies stand before a token. */
const namesNobody = (parties: readonly Party[], to: number): boolean =>
  parties.slice(0, firstBehind(parties, to)).every(({ kind }) => kind === 'place' || kind === 'body');

/** `Đại diện Sở Y tế cho rằng …`: who speaks for a body in a sentence of its own behind the meeting. */
const representatives = (story: Story, meetings: readonly Held[], isOtherTime: IsOtherTime): Party[] => {
  const { scene } = story;
  const named = new Set(meetings.flatMap(({ mentions }) => mentions.map(([start]) => scene.sentences.of[start]!)));
  const first = Math.min(...named);
  return story.parties.filter((party) => {
    const { start } = party, sentence = scene.sentences.of[start]!;
    return spokesmen.holds(scene.tape, start) && sentence > first && !named.has(sentence) && isGroup(story, party)
      && (start - scene.sentenceStart(start) <= OPENING_WORDS || isBehindOpening(story, start))
      && !isGoverned(scene, party) && acts(story, party)
      && !isOtherTime(start) && !holdsWordBefore(scene, start, OPENING_WORDS, ASIDES);
  });
};

/** The groups that speak, discuss or decide at the meetings. */
export const actingGroups = (story: Story, meetings: readonly Held[], isOtherTime: IsOtherTime): Party[] => [
  ...meetings.flatMap(({ mentions }) => mentions).flatMap(([start, end]) => actorBehind(story, start, end)),
  ...[...sentencesNaming(story, meetings)].flatMap((sentence) => agentsIn(story, sentence)),
  ...representatives(story, meetings, isOtherTime),
];

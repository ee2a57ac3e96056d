import { isLightBetween, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { CreditValue } from '../../entities/furniture/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ONLY_PICTURED, PICTURED, SUBJECT_JOINTS } from '../../lexicon/tables/attendance.js';
import { firstBehind } from '../near-parties.js';
import type { IsOtherTime } from '../other-times.js';
import { isGroup } from './group-words.js';

/** Words of a credit before the name: `(Ảnh:`. */
const LONGEST_LEAD = 4;
const LONGEST_CAPTION = 40;

/** Where captions begin: the sentence that a photographer's credit closes, or the one before a credit that stands alone. */
const captionStarts = (scene: Scene): number[] => {
  const starts: number[] = [];
  let behindLast = 0;
  for (const { start, end, value } of scene.all<CreditValue>('Credit')) {
    if (value.what !== 'photo') continue;
    const own = scene.sentenceStart(start), lead = Math.max(0, start - LONGEST_LEAD);
    const from = Math.max(own < lead ? own : scene.sentenceStart(lead), behindLast);
    if (start - from <= LONGEST_CAPTION) starts.push(wordAt(scene, from) === ')' ? from + 1 : from);
    behindLast = end;
  }
  return starts;
};

const pictured = new PhraseList(PICTURED), JOINTS = new Set(SUBJECT_JOINTS);
const LONGEST_MODIFIER = 2;

/** Whether something follows that people are seen to do, over light words. */
const isSeenActing = ({ scene }: Story, { end }: Party): boolean => {
  for (let at = end; at <= end + LONGEST_MODIFIER && isLightBetween(scene, end, at); at++) if (pictured.holds(scene.tape, at)) return true;
  return false;
};

/** The parties with which a caption opens, one joined to the other. */
const firstParties = (story: Story, start: number): Party[] => {
  const parties = story.partiesOf(story.scene.sentences.of[start]!), list: Party[] = [];
  let at = start;
  for (const party of parties.slice(firstBehind(parties, start))) {
    while (at < party.start && JOINTS.has(wordAt(story.scene, at))) at++;
    if (party.start !== at) break;
    list.push(party);
    at = party.end;
  }
  return list;
};

const onlyInPictures = new PhraseList(ONLY_PICTURED);
/** `Lãnh đạo xã | chúc mừng Ban Chấp hành`: a caption whose credit is missing. */
const unsignedCaptions = ({ scene, partiesOf }: Story): number[] => [...scene.sentences.start].filter((start, sentence) => {
  const [first] = partiesOf(sentence);
  return first?.start === start && onlyInPictures.holds(scene.tape, first.end);
});

/** `Chủ tịch nước và | các nhà khoa học | tại buổi gặp mặt. Ảnh: …`: the groups with which captions open. */
export const groupsInPictures = (story: Story, isOtherTime: IsOtherTime): Party[] =>
  [...captionStarts(story.scene), ...unsignedCaptions(story)].flatMap((start) => {
    const list = firstParties(story, start), last = list.at(-1);
    if (!last || isOtherTime(start) || !isSeenActing(story, last)) return [];
    return list.filter((party) => isGroup(story, party));
  });

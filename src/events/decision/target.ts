import { isGoverned, isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { DONE_TO, RECEIVER_WORDS, SIDE } from '../../lexicon/tables/decision-contexts.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { pairAt } from '../word-search.js';
import { territoryAt } from './unit.js';

const receiverWords = new Set(RECEIVER_WORDS);

/** Words between the verb and who must act. */
const NEAR = 14;

/** `đề nghị phía Lào`, `đề nghị: “Quận 2 …`: a place by itself; `khu tái định cư bản Pa` is something there. */
const isNamedAsSide = (scene: Scene, { start }: Party): boolean =>
  wordAt(scene, start - 1) === SIDE || hasFlag(scene.tape, start - 1, Flag.Mark);

/** What was passed over in the search, to which more may be joined. */
interface Passed { readonly end: number; readonly isPlace: boolean; readonly isGenitive: boolean }

/** `quà của Tỉnh ủy-| HĐND-UBND tỉnh cho …`, `ở xã Tân An, | huyện Tân Bình`: it goes on with a genitive or a place. */
const goesOn = ({ tape }: Scene, { kind, start }: Party, { end, isPlace, isGenitive }: Passed): boolean =>
  start === end + 1 && hasFlag(tape, end, Flag.Mark) && (isGenitive || (isPlace && kind === 'place'));

/** `(thôn 5, …)`, `tại phiên họp`: where somebody comes from, or the meeting itself. */
const isAside = (scene: Scene, party: Party): boolean => isMeeting(party) || wordAt(scene, party.start - 1) === '(';

/** Whether whoever must act stands right behind a verb, or behind a word of address: `đề nghị đồng chí | Chủ tịch UBND xã …`. */
export const targetRightBehind = (story: Story, verbEnd: number): boolean => {
  const { scene } = story, from = scene.hit('Honorific', verbEnd)?.end ?? verbEnd;
  return territoryAt(story, verbEnd) !== null
    || story.partiesOf(scene.sentences.of[verbEnd - 1]!).some(({ start }) => start === verbEnd || start === from);
};

const DEEDS = new Set(DONE_TO);
/** `đề nghị xem xét khai trừ | ông Ba`: the one whom it is about. */
const isDoneTo = (scene: Scene, { kind, start }: Party, verbEnd: number): boolean =>
  kind === 'person' && start - verbEnd >= 2 && DEEDS.has(pairAt(scene, start - 2));

/** A place that is only where something is, or whoever a preposition governs. */
const isBeside = (scene: Scene, party: Party, verbEnd: number): boolean => party.start > verbEnd
  && ((party.kind === 'place' && !isNamedAsSide(scene, party)) || isGoverned(scene, party));

const passOver = (scene: Scene, { kind, start, end }: Party): Passed =>
  ({ end, isPlace: kind === 'place', isGenitive: wordAt(scene, start - 1) === OF });

/** Who must act: a territory right behind the verb, else the first party behind it that no preposition governs. */
export const targetOf = (story: Story, verbEnd: number, limit: number): Party | null => {
  const { scene } = story, territory = territoryAt(story, verbEnd);
  if (territory) return territory;
  let passed: Passed = { end: -1, isPlace: false, isGenitive: false };
  for (const party of story.partiesOf(scene.sentences.of[verbEnd - 1]!)) {
    if (party.start < verbEnd || party.start >= limit || isAside(scene, party)) continue;
    if (party.start - verbEnd > NEAR) return null;
    const isJoined = goesOn(scene, party, passed);
    if (isDoneTo(scene, party, verbEnd)) return null;
    if (!isJoined && !isBeside(scene, party, verbEnd)) return party;
    passed = isJoined ? { ...passed, end: party.end } : passOver(scene, party);
  }
  return null;
};

/** Words between the verb of an award and whoever receives it. */
const FARTHEST_RECEIVER = 25;

/** `trao Bằng khen | cho 3 tập thể`, `trao quà | tới đồng chí Lê Văn Ba`: whether the word for whom it is stands before a party. */
const isReceiver = (scene: Scene, { start }: Party): boolean =>
  receiverWords.has(wordAt(scene, (scene.hitBefore('Honorific', start)?.start ?? start) - 1));

/** Who receives an award or a gift: whoever `cho` stands before behind the verb, or as of an order, whichever comes first. */
export const receiverOf = (story: Story, verbEnd: number, limit: number): Party | null => {
  const to = Math.min(limit, verbEnd + FARTHEST_RECEIVER), target = targetOf(story, verbEnd, limit);
  const receiver = story.partiesOf(story.scene.sentences.of[verbEnd - 1]!).find((party) =>
    party.start >= verbEnd && party.start < to && !isMeeting(party) && isReceiver(story.scene, party));
  return receiver && (target === null || receiver.start < target.start) ? receiver : target;
};

import { wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { BY, OF } from '../../lexicon/tables/function-words.js';
import { HELD_BY, HELD_TOGETHER, NOT_HELD_BY, PASSIVE } from '../../lexicon/tables/meeting-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { behindBracket } from '../../entities/shapes/brackets.js';
import { spansWithin } from './within.js';

/** Who holds a meeting, where it is told behind the mention. */

const MARKS = new Set([BY, ...PASSIVE]), HELD = new Set(HELD_BY), TOGETHER = new Set(HELD_TOGETHER), NOT_HELD = new Set(NOT_HELD_BY);

/** Words between a mention and `do … tổ chức` behind it. */
const BEHIND = 30;
/** Words between `do` and its verb: the names of those who hold it. */
const MOST_NAMES = 64;

/** Named people and their offices chair a meeting; bodies hold it. */
const isSomebody = ({ kind }: Party): boolean => kind === 'person' || kind === 'office';

const isVerbOfHolding = (scene: Scene, at: number): boolean =>
  !hasFlag(scene.tape, at, Flag.Capital) && HELD.has(`${wordAt(scene, at)} ${wordAt(scene, at + 1)}`);

/** The verb of holding behind `do`, over the names between them; -1 where something else is said there. */
const verbBehind = (scene: Scene, parties: readonly Party[], from: number, limit: number): number => {
  for (let at = from; at < Math.min(limit, from + MOST_NAMES);) {
    const party = parties.find(({ start }) => start === at);
    if (party ? isSomebody(party) : NOT_HELD.has(wordAt(scene, at))) return -1;
    if (isVerbOfHolding(scene, at)) return at;
    at = party?.end ?? Math.max(at + 1, behindBracket(scene, at, limit));
  }
  return -1;
};

/** `A và B | phối hợp tổ chức`, `A | phối hợp với B tổ chức`: the names end before the words that say how they hold it. */
const endOfNames = (scene: Scene, from: number, verb: number): number => {
  let end = from;
  while (end < verb && !TOGETHER.has(`${wordAt(scene, end)} ${wordAt(scene, end + 1)}`)) end++;
  return end;
};

const beginsWithName = ({ tape }: Scene, from: number): boolean => hasFlag(tape, from, Flag.Capital);

/** `Diễn đàn … do | Bộ Ngoại giao và Bộ Công Thương | phối hợp tổ chức`: all that stands between. */
export const holdersBehind = (story: Story, mention: Span): TokenRange | null => {
  const { scene } = story, limit = scene.sentenceEnd(mention.start);
  const parties = story.partiesOf(scene.sentences.of[mention.start]!);
  for (let at = mention.end; at < Math.min(limit, mention.end + BEHIND); at++) {
    if (!MARKS.has(wordAt(scene, at)) || !beginsWithName(scene, at + 1)) continue;
    const verb = verbBehind(scene, parties, at + 1, limit), end = verb < 0 ? verb : endOfNames(scene, at + 1, verb);
    return end > at + 1 && spansWithin(scene, 'Body', at + 1, end).length > 0 ? [at + 1, end] : null;
  }
  return null;
};

/** `tại cuộc họp sáng nay, 6/2, | của | UBND tỉnh`: the body whose meeting it is, behind its day. */
export const ownerBehind = ({ scene }: Story, { end }: Span): TokenRange | null => {
  const day = scene.at('Date', end)[0];
  if (!day) return null;
  const at = wordAt(scene, day.end) === ',' ? day.end + 1 : day.end;
  const body = wordAt(scene, at) === OF ? scene.at('Body', at + 1)[0] : undefined;
  return body ? [body.start, body.end] : null;
};

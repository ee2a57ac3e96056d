import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { TOPIC_OPENINGS } from '../../lexicon/tables/instruction-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';

/** Where an order can go on: at the start of a sentence, behind its topic, behind a semicolon. */

const SEMICOLON = ';';

const isBehind = ({ tape }: Scene, at: number, mark: string): boolean =>
  hasFlag(tape, at - 1, Flag.Mark) && lowerAt(tape, at - 1) === mark;

const topics = new PhraseList(TOPIC_OPENINGS);
/** Words of such a phrase. */
const LONGEST_TOPIC = 30;

/** The token behind the comma that ends the phrase with which a sentence opens, `Đối với các dự án, | …`; -1 where there is none. */
const behindTopic = (scene: Scene, start: number): number => {
  if (!topics.holds(scene.tape, start)) return -1;
  const limit = Math.min(scene.sentenceEnd(start), start + LONGEST_TOPIC);
  for (let at = start + 1; at < limit; at++) if (isBehind(scene, at, ',')) return at;
  return -1;
};

/** Tokens at which a sentence goes on, behind a topic too, or a clause behind a semicolon. */
export const clauseStarts = (scene: Scene): number[] => {
  const { sentences } = scene, starts: number[] = [];
  for (let i = 0; i < sentences.count; i++) {
    const start = sentences.start[i]!, end = sentences.end[i]!, topic = behindTopic(scene, start);
    starts.push(start);
    for (let at = start + 1; at < end; at++) if (at === topic || isBehind(scene, at, SEMICOLON)) starts.push(at);
  }
  return starts;
};

/** The token from which an order that opens at `at` counts: a topic before it belongs to it. */
export const clauseAt = (scene: Scene, at: number): number => {
  const start = scene.sentenceStart(at);
  if (at === start || isBehind(scene, at, SEMICOLON)) return at;
  return behindTopic(scene, start) === at ? start : -1;
};

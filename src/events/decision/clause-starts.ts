import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { CONNECTIVES, LABEL_OPENINGS, TOPIC_OPENINGS } from '../../lexicon/tables/instruction-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { behindBullet } from '../lines.js';

/** Where an order can go on: at the start of a sentence, behind its topic, behind a semicolon. */

const SEMICOLON = ';';

const isBehind = ({ tape }: Scene, at: number, mark: string): boolean =>
  hasFlag(tape, at - 1, Flag.Mark) && lowerAt(tape, at - 1) === mark;

const topics = new PhraseList(TOPIC_OPENINGS), labels = new PhraseList([...TOPIC_OPENINGS, ...LABEL_OPENINGS]);
const connectives = new PhraseList(CONNECTIVES);
/** Words of such a phrase. */
const LONGEST_TOPIC = 30;

const firstBehind = (scene: Scene, start: number, mark: string): number => {
  const limit = Math.min(scene.sentenceEnd(start), start + LONGEST_TOPIC);
  for (let at = start + 1; at < limit; at++) if (isBehind(scene, at, mark)) return at;
  return -1;
};

/** Token behind words at `at` that join a sentence to the one before it; -1 where none stand. */
export const endOfConnective = ({ tape }: Scene, at: number): number => connectives.endAt(tape, at);

/** `Cụ thể, | đối với tuyến đường này, …`: the token behind what joins the sentence to the one before it. */
const behindConnective = (scene: Scene, at: number): number => {
  const end = endOfConnective(scene, at);
  return end > 0 && isBehind(scene, end + 1, ',') ? end + 1 : at;
};

/**
 * The token behind the comma or colon that ends the phrase with which a sentence or line opens, `Đối với các dự án, | …`,
 * `2. Việc của ông Ba: | …`; -1 where there is none.
 */
const behindTopic = (scene: Scene, sentence: number, mark: ',' | ':'): number => {
  const start = behindConnective(scene, behindBullet(scene, sentence));
  return (mark === ',' ? topics : labels).holds(scene.tape, start) ? firstBehind(scene, start, mark) : -1;
};

/** Tokens at which a sentence goes on, behind a topic too, or a clause behind a semicolon. */
export const clauseStarts = (scene: Scene): number[] => {
  const { sentences } = scene, starts: number[] = [];
  for (let i = 0; i < sentences.count; i++) {
    const start = sentences.start[i]!, end = sentences.end[i]!;
    const topic = behindTopic(scene, start, ','), label = behindTopic(scene, start, ':');
    starts.push(start);
    for (let at = start + 1; at < end; at++) if (at === topic || at === label || isBehind(scene, at, SEMICOLON)) starts.push(at);
  }
  return starts;
};

/** `2. Đối với cầu Bến Đá: | giao Sở Xây dựng …`: the matter that the order is about ends before the colon. */
export const isBehindLabel = (scene: Scene, at: number): boolean => behindTopic(scene, scene.sentenceStart(at), ':') === at;

/** The token from which an order that opens at `at` counts: a topic before it belongs to it. */
export const clauseAt = (scene: Scene, at: number): number => {
  const start = scene.sentenceStart(at);
  if (at === start || isBehind(scene, at, SEMICOLON)) return at;
  return behindTopic(scene, start, ',') === at || isBehindLabel(scene, at) ? start : -1;
};

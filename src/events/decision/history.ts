import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import {
  BEFORE_THAT, PAST_OPENING_WORDS, PAST_OPENINGS, SAME_DAY_OPENINGS, THEN_AND_THERE, THEN_DECIDED,
} from '../../lexicon/tables/decision-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { MeetingValue } from '../meeting/value.js';
import { spansOfSentence } from '../meeting/within.js';

/** Sentences that tell what was before the news. */

const OPENS_PAST = new Set([...PAST_OPENINGS, ...PAST_OPENING_WORDS]);

const sameDay = new PhraseList(SAME_DAY_OPENINGS);

/** `Trước đó, sáng 6/2, …`, `Trước đó cùng ngày …`: it is of the same news. */
const isOfSameDay = ({ tape }: Scene, at: number): boolean => sameDay.holds(tape, hasFlag(tape, at, Flag.Mark) ? at + 1 : at);

/** Whether a sentence opens in the past. */
const opensInPast = (scene: Scene, start: number): boolean => {
  if (OPENS_PAST.has(wordAt(scene, start))) return true;
  return OPENS_PAST.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)}`) && !isOfSameDay(scene, start + 2);
};

const beforeThat = new PhraseList(BEFORE_THAT);
const thereAndThen = new PhraseList(THEN_AND_THERE), thenDecided = new PhraseList(THEN_DECIDED);

/** What a sentence tells that opens in the past: a meeting, or something else; null where what follows is news. */
type Past = 'meeting' | 'other' | null;

/** `Trước đó, Bí thư | đi kiểm tra thực tế | khu tái định cư`: no day is told, so that it was on the way to the meeting of the news. */
const isVisitOnTheWay = (scene: Scene, sentence: number): boolean => {
  const [first] = spansOfSentence<MeetingValue>(scene, 'Meeting', sentence);
  return first?.value.head.isVerb === true && beforeThat.holds(scene.tape, scene.sentences.start[sentence]!)
    && spansOfSentence(scene, 'Date', sentence).length === 0;
};

/** Tells sentence by sentence whether each is about the past. */
export class History {
  private last: Past = null;

  constructor(private readonly scene: Scene) {}

  private toldOf(sentence: number): Past {
    if (isVisitOnTheWay(this.scene, sentence)) return null;
    return spansOfSentence(this.scene, 'Meeting', sentence).length > 0 ? 'meeting' : 'other';
  }

  /** Whether a sentence goes on with what the one before it tells of the past: `Theo đó, …`, behind a meeting `Tại cuộc họp, …`. */
  private goesOn(start: number): boolean {
    const { tape } = this.scene;
    return (this.last !== null && thenDecided.holds(tape, start)) || (this.last === 'meeting' && thereAndThen.holds(tape, start));
  }

  /** Whether the next sentence tells no news. */
  isPast(sentence: number): boolean {
    const start = this.scene.sentences.start[sentence]!;
    if (this.goesOn(start)) return true;
    const opens = opensInPast(this.scene, start);
    this.last = opens ? this.toldOf(sentence) : null;
    return opens;
  }
}

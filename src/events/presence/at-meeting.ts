import { wordAt, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ACCORDING_TO, WILL } from '../../lexicon/tables/function-words.js';
import {
  AT_OR_IN, NOT_HELD, NOT_THERE_OPENINGS, ONCE, POINTING_BACK, REPORTERS, REPORTING, UNREAL, WISHED, WORKS,
} from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { MeetingFact, Participation } from '../types.js';
import { holdsWord, holdsWordBefore, pairAt } from '../word-search.js';
import { sentencesNaming, type Held, type IsOtherTime } from '../other-times.js';
import { quotationsIn } from '../quotations.js';

/** What is known of the meetings before their groups are read. */
export interface Attended {
  readonly meetings: readonly (Held & Pick<MeetingFact, 'status'>)[];
  readonly participations: readonly Participation[];
}

/** Words before a cue that can bear on it. */
const NEAR_UNREAL = 60;
/** Words before a cue that make the meeting a plan, a wish or none. */
const UNREAL_WORDS = new Set(UNREAL);
const isUnreal = ({ scene }: Story, at: number): boolean => holdsWordBefore(scene, at, NEAR_UNREAL, UNREAL_WORDS);

const reporters = new PhraseList(REPORTERS);
/** `Theo | ông Ba, …`; not `Theo | chương trình, …`, `Theo | phóng viên TTXVN, …`. */
const isSource = ({ scene, partiesOf }: Story, at: number): boolean =>
  partiesOf(scene.sentences.of[at]!).some(({ start }) => start === at) && !reporters.holds(scene.tape, at);

const reporting = new PhraseList(REPORTING), POINTS_BACK = new Set(POINTING_BACK);
/** `cho biết, …`; `cho biết | như trên tại buổi làm việc với các sở` tells where it was said. */
const reportsAt = (scene: Scene, at: number): boolean => {
  const end = reporting.endAt(scene.tape, at);
  return end > 0 && !POINTS_BACK.has(wordAt(scene, end));
};

/** Words of the noun phrase for a meeting before the word that is its cue: `cuộc | họp`. */
const NOUN_WORDS = 2;
/** `yêu cầu như vậy tại | cuộc họp với các sở`: where it was said; not `cho biết, tại | cuộc họp …`. */
const isWhereItWasSaid = ({ scene }: Story, at: number): boolean => {
  for (let before = at - 1; before >= at - NOUN_WORDS; before--) {
    if (WHERE.has(wordAt(scene, before))) return !hasFlag(scene.tape, before - 1, Flag.Mark);
  }
  return false;
};
const WHERE = new Set(AT_OR_IN);

/** `Thứ trưởng cho biết, | đã làm việc với các địa phương`, `Theo ông Ba, …`: what somebody tells of elsewhere. */
const isReported = (story: Story, at: number): boolean => {
  const { scene } = story;
  const start = scene.sentenceStart(at);
  if (wordAt(scene, start) === ACCORDING_TO && isSource(story, start + 1)) return true;
  if (isWhereItWasSaid(story, at)) return false;
  for (let before = Math.max(start, at - NEAR_UNREAL); before < at - 1; before++) if (reportsAt(scene, before)) return true;
  return false;
};

/** The headline, or the first sentence where no stop closes it; what it says in short stands below. */
const isHeadline = ({ scene }: Story, sentence: number): boolean => {
  const { tape, sentences } = scene, isFirst = sentence === 0 && sentences.count > 1 && !hasFlag(tape, sentences.end[0]! - 1, Flag.Stop);
  return isFirst || scene.all('Title')[0]?.start === sentences.start[sentence];
};

const opensElsewhere = new PhraseList(NOT_THERE_OPENINGS);
/** `Theo kế hoạch, từ ngày 5/7 đoàn làm việc với các xã`: the sentence tells what is planned, or only lists words. */
const isNotOfNews = ({ scene }: Story, at: number): boolean => opensElsewhere.holds(scene.tape, scene.sentenceStart(at));

/** Whether what stands at a token is no news of the meeting: a headline, a plan, what somebody tells, what was long ago. */
const isToldOnly = (story: Story, at: number): boolean =>
  isHeadline(story, story.scene.sentences.of[at]!) || isNotOfNews(story, at) || isReported(story, at)
  || wordAt(story.scene, at - 1) === ONCE;

/** Whether a meeting is announced: what is told of it is a plan, and somebody tells it. */
const isToCome = (meetings: Attended['meetings']): boolean => meetings.some(({ status }) => status !== 'passed');
const WILL_WORDS = new Set([WILL]);
/** Words between `sẽ` and a cue: `300 đại biểu | sẽ trực tiếp | tham dự`. */
const NEAR_WILL = 3;

/** Words between `sẽ`, `không` and a cue whose meeting they make a plan or none. */
const NEAR_PLAN = 30;
const NOT_YET = new Set(NOT_HELD), NOT_MEANT = new Set(NOT_HELD.filter((word) => word !== WILL));
/** Of a meeting to come all is told as a plan. */
const isPlanned = ({ scene }: Story, { start, end }: Span, isToCome: boolean): boolean => {
  const words = isToCome ? NOT_MEANT : NOT_YET;
  return holdsWordBefore(scene, start, NEAR_PLAN, words) || holdsWord(scene, start, end, words);
};

/**
 * Whether a cue tells of those met at one of the meetings: in its own sentence, or in another whose subject takes part there;
 * not at another time, not as a plan, and not in what somebody is quoted as saying.
 */
export const metAt = (story: Story, { meetings, participations }: Attended, isOtherTime: IsOtherTime): ((cue: Span) => boolean) => {
  const { sentences: { of } } = story.scene, own = sentencesNaming(story, meetings), isQuoted = quotationsIn(story.scene);
  const present = new Set(participations.map(({ individual }) => individual));
  const isPresent = (sentence: number): boolean =>
    story.partiesOf(sentence).some(({ individual }) => individual !== null && present.has(individual));
  return (cue) => {
    const { start } = cue, sentence = of[start]!;
    if (isQuoted(start) || isToldOnly(story, start)) return false;
    return own.has(sentence) ? !isPlanned(story, cue, isToCome(meetings))
      : !isUnreal(story, start) && !isOtherTime(start) && isPresent(sentence);
  };
};

const WORK_WORDS = new Set(WORKS);
/** `Đề án có sự tham gia của các viện`: nobody meets. */
const isOfWork = (scene: Scene, at: number): boolean => WORK_WORDS.has(pairAt(scene, scene.sentenceStart(at)));

const WISH_WORDS = new Set(WISHED);
/** Whether a cue stands in a quotation, or right behind words of a wish or a duty: `cần có sự tham gia của các doanh nghiệp`. */
export const onlyTold = (story: Story, { meetings }: Attended): ((cue: Span) => boolean) => {
  const { scene } = story, isQuoted = quotationsIn(scene), isAnnounced = isToCome(meetings);
  const isToldOfPlan = (at: number): boolean => isAnnounced && holdsWordBefore(scene, at, NEAR_WILL, WILL_WORDS);
  const isWished = (at: number): boolean => {
    for (let before = Math.max(scene.sentenceStart(at), at - NEAR_PLAN); before < at; before++) {
      if (WISH_WORDS.has(wordAt(scene, before)) && !isQuoted(before)) return true;
    }
    return false;
  };
  return ({ start }) => isQuoted(start) || isOfWork(scene, start)
    || (isReported(story, start) && !isToldOfPlan(start)) || isWished(start);
};

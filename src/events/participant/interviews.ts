import { isGoverned, wordAt, type Individual, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PRESS_CONFERENCE } from '../../lexicon/tables/role-contexts.js';
import { LISTENER_JOINTS } from '../../lexicon/tables/role-verbs.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isOfOpening } from '../lead.js';
import type { Participation } from '../types.js';
import { isPerson } from './persons.js';
import type { MeetingValue } from '../meeting/value.js';

/** What is said to the press outside of the meeting. */
export interface Interviews {
  /** The participations without those of people who speak only to the press. */
  without(found: readonly Participation[]): Participation[];
}

const JOINTS = new Set(LISTENER_JOINTS);

/** `buổi làm việc với báo chí`; a single syllable, as in `báo cáo`, names nobody. */
const namesPress = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if ((scene.hit('Press', at)?.end ?? 0) > at + 1) return true;
  return false;
};

/** Whether the press asks at a meeting of the article, or is met there. */
export const hasPressConference = (scene: Scene): boolean =>
  scene.all<MeetingValue>('Meeting').some(({ value }) => value.head.family === PRESS_CONFERENCE);
const isMetByPress = (scene: Scene): boolean => scene.all('Meeting').some(({ start, end }) => namesPress(scene, start, end));

type IsListener = (at: number) => boolean;

const READ: readonly string[] = ['Person', 'Office', 'Body', 'Group', 'Place', 'Meeting'];
/** `trao đổi với | Tin Nhanh Mới, ông Ba …`: a name of nobody and of no body, closed by a comma, is a newspaper. */
const isUnknownName = (scene: Scene, at: number): boolean => {
  let end = at;
  while (end < at + LONGEST_PAPER && hasFlag(scene.tape, end, Flag.Capital)) end++;
  return end > at && wordAt(scene, end) === ',' && !READ.some((tag) => scene.at(tag, at).length > 0);
};
const LONGEST_PAPER = 5;

/** `trao đổi nhanh | với phóng viên`, `trả lời | báo chí`. */
const isToldTo = (scene: Scene, at: number, isListener: IsListener): boolean => {
  const answering = scene.hit('Answering', at), saying = scene.hit('SayingTo', at);
  return (answering !== undefined && isListener(answering.end))
    || (saying !== undefined && JOINTS.has(wordAt(scene, saying.end)) && isListener(saying.end + 1));
};

/**
 * Sentences with words of an interview: `told` where something is told to the press or written, `beside` where it is said beside the
 * meeting.
 */
interface InterviewSentences { readonly told: ReadonlySet<number>; readonly beside: ReadonlySet<number> }

/**
 * `cuộc họp với Thủ tướng Lào | bên lề | hội nghị`: where a meeting is told before the cue, or talks anywhere in the sentence, it is
 * they that are held beside a larger meeting.
 */
const isHeldBeside = (scene: Scene, cue: number): boolean => {
  const end = scene.sentenceEnd(cue);
  for (let at = scene.sentenceStart(cue); at < end; at++) {
    if (scene.at<MeetingValue>('Meeting', at).some(({ value }) => at < cue || value.head.kind === 'talks')) return true;
  }
  return false;
};

/** Where the press is met, as at a press conference, only what is told to a newspaper by name is an interview. */
const sentencesOf = ({ scene }: Story, areTalks: boolean): InterviewSentences => {
  const told = new Set<number>(), beside = new Set<number>();
  const isNamed: IsListener = (at) => scene.hit('Newspaper', at) !== undefined, isMet = hasPressConference(scene) || isMetByPress(scene);
  const isListener: IsListener = isMet ? isNamed : (at) => isNamed(at) || scene.hit('Press', at) !== undefined || isUnknownName(scene, at);
  for (const at of [...scene.tokensWith('Answering'), ...scene.tokensWith('SayingTo')]) {
    if (isToldTo(scene, at, isListener)) told.add(scene.sentences.of[at]!);
  }
  for (const at of scene.tokensWith('WrittenOn')) if (at === scene.sentenceStart(at)) told.add(scene.sentences.of[at]!);
  for (const at of isMet || areTalks ? [] : scene.tokensWith('InterviewCue')) {
    if (!isHeldBeside(scene, at)) beside.add(scene.sentences.of[at]!);
  }
  return { told, beside };
};

/** The first sentence with words of an interview where nobody is named: `phóng viên ghi nhận ý kiến một số đại biểu`. */
const firstUnnamed = ({ told, beside }: InterviewSentences, named: ReadonlySet<number>): number =>
  Math.min(...[...told, ...beside].filter((sentence) => !named.has(sentence)));

/**
 * Who is interviewed, and from which sentence on: who speaks in a sentence with such words, or acts in it first; and all who are
 * heard behind one that names nobody.
 */
const interviewedSince = (
  story: Story, interviews: InterviewSentences, speaking: readonly Participation[],
): ReadonlyMap<Individual, number> => {
  const { told, beside } = interviews, since = new Map<Individual, number>();
  const add = (individual: Individual, sentence: number): void => {
    since.set(individual, Math.min(sentence, since.get(individual) ?? Infinity));
  };
  for (const { individual, range: [start] } of speaking) {
    const sentence = story.scene.sentences.of[start]!;
    if (told.has(sentence) || beside.has(sentence)) add(individual, sentence);
  }
  for (const sentence of told) {
    const first = story.partiesOf(sentence).find((party) => isPerson(party) && !isGoverned(story.scene, party))?.individual;
    if (first) add(first, sentence);
  }
  const unnamed = firstUnnamed(interviews, new Set(since.values()));
  for (const { individual, range: [start] } of speaking) {
    const sentence = story.scene.sentences.of[start]!;
    if (sentence > unnamed) add(individual, sentence);
  }
  return since;
};

/**
 * `Trao đổi với phóng viên, ông Ba cho biết …`: from there on what he says is said to the press, and so is what only the
 * headline and the lead give before. Talks are held beside larger meetings themselves.
 */
export const interviewsOf = (story: Story, areTalks: boolean): Interviews => {
  const { sentences: { of } } = story.scene, interviews = sentencesOf(story, areTalks);
  const sentenceOf = ({ range: [start] }: Participation): number => of[start]!;
  return {
    without(found) {
      if (interviews.told.size + interviews.beside.size === 0) return [...found];
      const speaking = found.filter(({ role }) => role === 'speaker');
      const since = interviewedSince(story, interviews, speaking);
      const isBefore = (each: Participation): boolean => sentenceOf(each) < (since.get(each.individual) ?? Infinity);
      const isInBody = ({ range: [start] }: Participation): boolean => !isOfOpening(story.scene, start);
      const atMeeting = new Set(speaking.filter((each) => isBefore(each) && isInBody(each)).map(({ individual }) => individual));
      const isToPress = (each: Participation): boolean =>
        !isBefore(each) || (since.has(each.individual) && !atMeeting.has(each.individual));
      return found.filter((each) => each.role !== 'speaker' || !isToPress(each));
    },
  };
};

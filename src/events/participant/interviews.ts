import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { LISTENER_JOINTS } from '../../lexicon/tables/role-verbs.js';
import type { Participation } from '../types.js';
import type { MeetingValue } from '../meeting/value.js';

/** What is said to the press outside of the meeting. */
export interface Interviews {
  /** The participations without those of people who speak only to the press. */
  without(found: readonly Participation[]): Participation[];
}

const PRESS_CONFERENCE = 'họp báo';
const JOINTS = new Set(LISTENER_JOINTS);

/** `buổi làm việc với báo chí`; a single syllable, as in `báo cáo`, names nobody. */
const namesPress = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if ((scene.hit('Press', at)?.end ?? 0) > at + 1) return true;
  return false;
};

/** Whether one of the meetings of the article is one with the press. */
const isMetByPress = (scene: Scene): boolean => scene.all<MeetingValue>('Meeting').some(({ start, end, value }) =>
  value.head.family === PRESS_CONFERENCE || namesPress(scene, start, end));

/** `trao đổi nhanh | với phóng viên`, `trả lời | báo chí`, `bên lề`. */
const isCueAt = (scene: Scene, at: number): boolean => {
  if (scene.hit('InterviewCue', at)) return true;
  const answering = scene.hit('Answering', at), saying = scene.hit('SayingTo', at);
  return (answering !== undefined && scene.hit('Press', answering.end) !== undefined)
    || (saying !== undefined && JOINTS.has(wordAt(scene, saying.end)) && scene.hit('Press', saying.end + 1) !== undefined);
};

/** Sentences with words of an interview; none where the article tells of a meeting with the press. */
const sentencesOf = ({ scene }: Story): ReadonlySet<number> => {
  const sentences = new Set<number>();
  if (isMetByPress(scene)) return sentences;
  for (let at = 0; at < scene.tape.size; at++) if (isCueAt(scene, at)) sentences.add(scene.sentences.of[at]!);
  return sentences;
};

/** Sentences of a headline and a lead, which tell in short what stands below. */
const LEAD = 3;

/**
 * `Trao đổi với phóng viên, ông Ba cho biết …`: from there on what he says is said to the press, and so is what only the
 * headline and the lead give before.
 */
export const interviewsOf = (story: Story): Interviews => {
  const { sentences: { of } } = story.scene, interviews = sentencesOf(story);
  const sentenceOf = ({ range: [start] }: Participation): number => of[start]!;
  return {
    without(found) {
      const speaking = found.filter(({ role }) => role === 'speaker');
      const since = new Map<Individual, number>();
      for (const each of speaking) {
        const sentence = sentenceOf(each);
        if (interviews.has(sentence)) since.set(each.individual, Math.min(sentence, since.get(each.individual) ?? Infinity));
      }
      const isBefore = (each: Participation): boolean => sentenceOf(each) < (since.get(each.individual) ?? Infinity);
      const atMeeting = new Set(speaking.filter((each) => isBefore(each) && sentenceOf(each) >= LEAD).map(({ individual }) => individual));
      const isToPress = (each: Participation): boolean =>
        !isBefore(each) || (since.has(each.individual) && !atMeeting.has(each.individual));
      return found.filter((each) => each.role !== 'speaker' || !isToPress(each));
    },
  };
};

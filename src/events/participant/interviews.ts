import type { Individual, Story } from '../../discourse/index.js';
import type { Participation } from '../types.js';
import type { MeetingValue } from '../meeting/value.js';

/** What is said to the press outside of the meeting. */
export interface Interviews {
  /** The participations without those of people who speak only to the press. */
  without(found: readonly Participation[]): Participation[];
}

const PRESS_CONFERENCE = 'họp báo';

/** Sentences with words of an interview; none where the article tells of a press conference. */
const sentencesOf = ({ scene }: Story): ReadonlySet<number> => {
  const sentences = new Set<number>();
  if (scene.all<MeetingValue>('Meeting').some(({ value }) => value.head.family === PRESS_CONFERENCE)) return sentences;
  for (let at = 0; at < scene.tape.size; at++) if (scene.hit('InterviewCue', at)) sentences.add(scene.sentences.of[at]!);
  return sentences;
};

/** `Trao đổi với phóng viên, ông Ba cho biết …`: from there on what he says is said to the press. */
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
      return found.filter((each) => each.role !== 'speaker' || sentenceOf(each) < (since.get(each.individual) ?? Infinity));
    },
  };
};

import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { HISTORY_OPENINGS, PRONOUNS } from '../../lexicon/tables/role-verbs.js';
import type { Participation, Reason } from '../types.js';
import { isPerson, lastNamedBefore, personalSubject, personsBefore } from './persons.js';

const OPENS_HISTORY = new Set(HISTORY_OPENINGS);
const GENDERS = new Map(PRONOUNS);

/** Whether a sentence tells of the past: nobody speaks at the meeting there. */
const isHistory = (scene: Scene, at: number): boolean => {
  const start = scene.sentenceStart(at);
  return OPENS_HISTORY.has(wordAt(scene, start)) || OPENS_HISTORY.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)}`);
};

/** Words from the start of the sentence to a verb whose subject is a pronoun. */
const NEAR_START = 4;

/** `Ông cho biết`, `Đồng chí yêu cầu`: the person spoken of last. */
const pronounBefore = ({ scene, people }: Story, verb: number): Individual | null => {
  const start = scene.sentenceStart(verb);
  const opening = wordAt(scene, start), gender = GENDERS.get(opening);
  if (verb - start > NEAR_START || gender === undefined) return null;
  if (opening === 'đồng' && wordAt(scene, start + 1) !== 'chí') return null;
  return lastNamedBefore(people.all, start, gender);
};

/** So many speak together; of a longer list only the last one is meant. */
const MOST_TOGETHER = 3;

/** Who speaks: the persons right before the verb, the one a pronoun means, or the subject of the sentence. */
export const speakersOf = (story: Story, verb: number): Individual[] => {
  if (isHistory(story.scene, verb)) return [];
  const direct = personsBefore(story, verb);
  if (direct.length > 0) return direct.length <= MOST_TOGETHER ? direct : direct.slice(-1);
  const speaker = pronounBefore(story, verb) ?? personalSubject(story, verb)?.individual;
  return speaker ? [speaker] : [];
};

/** `Theo Cục trưởng Lê Văn Ba, …`: the words that follow are his. */
export const quotedSpeakers = ({ scene, parties }: Story): Participation[] =>
  parties.filter(isPerson).flatMap(({ individual, start, end, span }) => {
    const isQuoted = wordAt(scene, start - 1) === 'theo' && start - 1 === scene.sentenceStart(start) && wordAt(scene, end) === ',';
    if (!isQuoted) return [];
    const reason: Reason = { rule: 'participant/speaker.according-to', basis: 'stated', from: [span] };
    return [{ individual, role: 'speaker', range: [start, end], reason }];
  });

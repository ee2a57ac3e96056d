import { wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { CONJUNCTIONS, HISTORY_OPENINGS, PRONOUNS } from '../../lexicon/tables/role-verbs.js';
import type { Participation, Reason } from '../types.js';
import { isPerson, lastNamedBefore, partiesBefore, personalSubject } from './persons.js';

type SpeakingParty = Party & { individual: Individual };

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
const MOST_TOGETHER = 6;
const AND = new Set(CONJUNCTIONS);

/** Those of a list before the verb who speak: all where `và` joins the last one, else the last one only. */
const together = ({ scene }: Story, list: readonly SpeakingParty[]): readonly SpeakingParty[] => {
  const last = list.at(-1);
  return list.length <= MOST_TOGETHER && last && AND.has(wordAt(scene, last.start - 1)) ? list : list.slice(-1);
};

/** `cử tri muốn | Bí thư nói rõ`: the speaker stands in another clause. */
const isOfOtherClause = ({ scene }: Story, { start }: SpeakingParty): boolean =>
  start > scene.sentenceStart(start) && scene.hitBefore('NoSpeakerAfter', start) !== undefined;

/** Words between the verb and the subject at the start of its sentence. */
const LONGEST_GAP = 40;

/** Who speaks: the persons right before the verb, the one a pronoun means, or the subject of the sentence. */
export const speakersOf = (story: Story, verb: number): Individual[] => {
  const { scene } = story;
  if (isHistory(scene, verb)) return [];
  const direct = together(story, partiesBefore(story, verb));
  if (direct.length > 0) return isOfOtherClause(story, direct[0]!) ? [] : direct.map(({ individual }) => individual);
  const pronoun = pronounBefore(story, verb);
  if (pronoun) return [pronoun];
  const subject = personalSubject(story, verb);
  return subject && verb - subject.end < LONGEST_GAP && !isOfOtherClause(story, subject) ? [subject.individual] : [];
};

/** `Cũng theo ông Ba, …`: words from the start of the sentence. */
const ACCORDING_TO = 2;
const QUOTES = new Set(['"', '“', '‘', "'"]);

/** `Theo Cục trưởng Lê Văn Ba, …`; `Ông Ba: “…”`. */
const isQuoted = (scene: Scene, { start, end }: Party): boolean =>
  (wordAt(scene, start - 1) === 'theo' && start - scene.sentenceStart(start) <= ACCORDING_TO && wordAt(scene, end) === ',')
  || (wordAt(scene, end) === ':' && QUOTES.has(wordAt(scene, end + 1)));

/** Persons whose words the text gives without a verb of saying. */
export const quotedSpeakers = ({ scene, parties }: Story): Participation[] =>
  parties.filter(isPerson).filter((party) => isQuoted(scene, party)).map(({ individual, start, end, span }) => {
    const reason: Reason = { rule: 'participant/speaker.according-to', basis: 'stated', from: [span] };
    return { individual, role: 'speaker', range: [start, end], reason };
  });

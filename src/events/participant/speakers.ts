import {
  isGoverned, isLightBetween, openingParty, wordAt, type Individual, type Party, type Story,
} from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { AFTER, BY, PASSIVE, PLURAL } from '../../lexicon/tables/function-words.js';
import {
  AGENT_VERBS, ANSWERED_BY, CLAUSE_JOINTS, CONJUNCTIONS, EACH_OF_THEM, MET_OR_NAMED, PRONOUN_TAILS, PRONOUNS, REPORTING_VERBS,
} from '../../lexicon/tables/role-verbs.js';
import { partyBefore } from '../near-parties.js';
import { holdsWord, pairAt } from '../word-search.js';
import { isPerson, lastNamedBefore, overApposition, partiesBefore, personalSubject } from './persons.js';

type SpeakingParty = Party & { individual: Individual };

const GENDERS = new Map(PRONOUNS), TAILS = new Map(PRONOUN_TAILS);

const COMMA = ',', SEMICOLON = ';';
/** Words before a report of what another says: `Ông Ba | cho biết`. */
const SHORTEST_REPORT = 3;

/** Words from the start of the sentence to a verb whose subject is a pronoun. */
const NEAR_START = 4;

type Gender = 'male' | 'female' | null;
const canBe = ({ gender }: Individual, asked: Gender): boolean => asked === null || gender === null || gender === asked;

/** Whom the sentence before is about. */
const subjectBefore = (story: Story, start: number, gender: Gender): Individual | null => {
  const party = openingParty(story.scene, story.partiesOf(story.scene.sentences.of[start]! - 1));
  return party && isPerson(party) && canBe(party.individual, gender) ? party.individual : null;
};

/** Where the clause of a verb begins: with its sentence, or behind an opening phrase: `Kết luận hội nghị, | đồng chí nhấn mạnh`. */
const startOfSpeech = (scene: Scene, verb: number): number => {
  const start = scene.sentenceStart(verb);
  for (let at = verb - 1; at > start && at >= verb - NEAR_START; at--) if (wordAt(scene, at - 1) === COMMA) return at;
  return start;
};

/** `Ông cho biết`, `Đồng chí yêu cầu`: the subject of the sentence before, else, at the very start, the person spoken of last. */
const pronounBefore = (story: Story, verb: number): Individual | null => {
  const { scene, people } = story, at = startOfSpeech(scene, verb), start = scene.sentenceStart(verb);
  const opening = wordAt(scene, at), gender = GENDERS.get(opening);
  if (verb - at > NEAR_START || gender === undefined) return null;
  const tail = TAILS.get(opening);
  if (tail !== undefined && tail !== wordAt(scene, at + 1)) return null;
  if (at > start && !isLightBetween(scene, at + (tail === undefined ? 1 : 2), verb)) return null;
  return subjectBefore(story, start, gender) ?? (at === start ? lastNamedBefore(people.all, start, gender) : null);
};

/** So many speak together; of a longer list only the last one is meant. */
const MOST_TOGETHER = 6;
const AND = new Set(CONJUNCTIONS), EACH = new Set(EACH_OF_THEM);

/**
 * Those of a list before the verb who speak: all where `và` joins the last one, `lần lượt` follows or a plural opens it, else the
 * last one only.
 */
const together = ({ scene }: Story, list: readonly SpeakingParty[], verb: number): readonly SpeakingParty[] => {
  const [first] = list, last = list.at(-1);
  if (!first || !last || list.length > MOST_TOGETHER) return list.slice(-1);
  const isOpened = wordAt(scene, first.start) === PLURAL || wordAt(scene, first.start - 1) === PLURAL;
  return isOpened || AND.has(wordAt(scene, last.start - 1)) || EACH.has(wordAt(scene, verb - 1)) ? list : list.slice(-1);
};

const REPORTS = new Set(REPORTING_VERBS);
/** `Người phát ngôn cho biết, | Bộ trưởng khẳng định`: what somebody tells of another. */
const isReported = ({ scene }: Story, { start }: SpeakingParty): boolean => {
  const end = wordAt(scene, start - 1) === COMMA ? start - 1 : start;
  return end - scene.sentenceStart(start) > SHORTEST_REPORT && REPORTS.has(pairAt(scene, end - 2));
};

const ANSWERS = new Set(ANSWERED_BY);
/** `Các ý kiến được | đồng chí Ba | giải trình`, `Sau khi | đồng chí Ba | trình bày`: the agent of a passive answers, so what is over. */
const isAnswering = ({ scene }: Story, { start }: SpeakingParty, verb: number): boolean =>
  (wordAt(scene, start - 1) === PASSIVE || pairAt(scene, start - 2) === AFTER)
  && (ANSWERS.has(pairAt(scene, verb)) || ANSWERS.has(wordAt(scene, verb)));

/** `cử tri muốn | Bí thư nói rõ`: the speaker stands in another clause. */
export const isOfOtherClause = (story: Story, party: SpeakingParty): boolean => {
  const { scene } = story, { start } = party;
  return (start > scene.sentenceStart(start) && scene.hitBefore('NoSpeakerAfter', start) !== undefined) || isReported(story, party);
};

const JOINS_CLAUSES = new Set(CLAUSE_JOINTS), IS_MET = new Set(MET_OR_NAMED);

/** `chia sẻ với gia đình ông Ba; | trao quà`: a semicolon ends the clause of those before it; the verb goes on with the subject. */
export const isOfClauseBefore = (scene: Scene, verb: number): boolean => wordAt(scene, verb - 1) === SEMICOLON;

const isMet = (scene: Scene, { start }: SpeakingParty): boolean => IS_MET.has(wordAt(scene, start - 1));

/** `gửi lời chào đến Chủ tịch | và cho biết`, `đã gặp ông Ba | và đề nghị`: an object, and the verb goes on with the subject. */
export const isObject = ({ scene }: Story, list: readonly SpeakingParty[], verb: number): boolean => {
  const [first] = list;
  if (first && isOfClauseBefore(scene, verb)) return true;
  if (!first || !(isGoverned(scene, first) || isMet(scene, first))) return false;
  return holdsWord(scene, list.at(-1)!.end, verb, JOINS_CLAUSES);
};

const BREAKS = new Set([COMMA, SEMICOLON]);
/** `gặp ông Ba; | hội kiến`: whom the verb before has named, in a chain of verbs with one subject. */
export const isMetBefore = ({ scene }: Story, list: readonly SpeakingParty[], verb: number): boolean =>
  list[0] !== undefined && isMet(scene, list[0]) && holdsWord(scene, list.at(-1)!.end, verb, BREAKS);

/** The subject of the clause whose object a party is. */
export const subjectOfObject = (story: Story, { start }: Party): SpeakingParty[] => {
  const { scene } = story, parties = story.partiesOf(scene.sentences.of[start]!).filter((party) => party.end <= start);
  const subject = openingParty(scene, parties);
  return subject && isPerson(subject) ? [subject] : [];
};

/** `Ông Ba ghi nhận ý kiến các đại biểu | và cho biết`: the subject of the sentence, over the object of another verb. */
const subjectOverObject = (story: Story, verb: number): SpeakingParty | undefined => {
  const object = partyBefore(story, verb);
  if (!object || object.end === verb || !JOINS_CLAUSES.has(wordAt(story.scene, object.end))) return undefined;
  return subjectOfObject(story, object)[0];
};

/** Whether `do` stands before somebody, perhaps over a body: `do | Chính phủ, Thủ tướng`. */
const isBehindBy = (story: Story, start: number): boolean => {
  const { scene } = story;
  if (wordAt(scene, start - 1) !== COMMA) return wordAt(scene, start - 1) === BY;
  const body = partyBefore(story, start - 1);
  return body?.kind === 'body' && body.end === start - 1 && wordAt(scene, body.start - 1) === BY;
};

const COMMAS = new Set([COMMA]), BY_AGENT = new Set(AGENT_VERBS);
/** `Ban Chỉ đạo do ông Ba làm trưởng ban, | xác định`, `nhiệm vụ do ông Ba | giao`: who leads or has ordered is not who acts here. */
const isAgent = (story: Story, { start, end }: SpeakingParty, verb: number): boolean => {
  const { scene } = story;
  return isBehindBy(story, start)
    && (holdsWord(scene, end, verb, COMMAS) || BY_AGENT.has(wordAt(scene, verb)) || BY_AGENT.has(pairAt(scene, verb)));
};

/** `Về trường hợp bà Mai, | Ủy ban Kiểm tra | đề nghị`: the body acts; not `Luật sư Lê Văn Ba, đoàn Hà Nội | nói`. */
const isBodyAlone = (story: Story, verb: number): boolean => {
  const nearest = partyBefore(story, verb), { scene } = story;
  if (nearest?.kind !== 'body' || wordAt(scene, nearest.start - 1) !== COMMA || wordAt(scene, nearest.end) === COMMA) return false;
  return isLightBetween(scene, nearest.end, verb) && subjectOfObject(story, nearest).length === 0;
};

/** `Ông Ba | được Thường trực Tỉnh ủy | giao phụ trách xã`: the body has acted, and of the subject it is only told. */
const isDoneByBody = (story: Story, verb: number): boolean => {
  const nearest = partyBefore(story, verb), { scene } = story;
  return nearest?.kind === 'body' && wordAt(scene, nearest.start - 1) === PASSIVE && isLightBetween(scene, nearest.end, verb);
};

/** Words between the verb and the subject at the start of its sentence. */
const LONGEST_GAP = 40;

/** The subject at the start of the sentence, over the object of another verb or over offices that were not read. */
const farSpeaker = (story: Story, verb: number, object: SpeakingParty | undefined): Individual[] => {
  const subject = object ? subjectOfObject(story, object)[0] : personalSubject(story, verb) ?? subjectOverObject(story, verb);
  if (subject) {
    const isFree = !isOfOtherClause(story, subject) && !isAgent(story, subject, verb);
    return isFree && verb - subject.end < LONGEST_GAP ? [subject.individual] : [];
  }
  const apposed = overApposition(story, verb);
  return apposed ? [apposed] : [];
};

/** Who speaks: the persons right before the verb, the one a pronoun means, or the subject of the sentence. */
export const speakersOf = (story: Story, verb: number): Individual[] => {
  if (isBodyAlone(story, verb) || isDoneByBody(story, verb)) return [];
  const direct = together(story, partiesBefore(story, verb), verb), [first] = direct;
  if (first && !isObject(story, direct, verb)) {
    const isOther = (isOfOtherClause(story, first) && !isAnswering(story, first, verb))
      || isAgent(story, first, verb) || isAgent(story, direct.at(-1)!, verb);
    return isOther ? [] : direct.map(({ individual }) => individual);
  }
  const pronoun = pronounBefore(story, verb);
  return pronoun ? [pronoun] : farSpeaker(story, verb, first);
};

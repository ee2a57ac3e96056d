import { isLightBetween, openingParty, subjectOf, wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { PersonValue } from '../../entities/person/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { LIST_JOINTS } from '../../lexicon/tables/role-verbs.js';
import { Flag, hasFlag } from '../../text/index.js';
import { statesPart } from './role-value.js';

const JOINTS = new Set(LIST_JOINTS);
const LONGEST_JOINT = 5;

const SHORT_BRACKET = 8;
/** `Lê Văn Ba (thứ hai từ trái) | và …`: the token behind a short bracket at `from`, else `from`. */
const behindBracket = (scene: Scene, from: number): number => {
  if (wordAt(scene, from) !== '(') return from;
  for (let at = from + 1; at < from + SHORT_BRACKET; at++) if (wordAt(scene, at) === ')') return at + 1;
  return from;
};

/** Whether only the joints of a list stand in [from, to): `A | và các đồng chí | Phó Chủ tịch: B, C`. */
const isJoint = (scene: Scene, from: number, to: number): boolean => {
  const start = behindBracket(scene, from);
  if (to - start > LONGEST_JOINT) return false;
  for (let at = start; at < to;) {
    const plural = scene.hit('PluralHonorific', at);
    if (!plural && !JOINTS.has(wordAt(scene, at)) && !hasFlag(scene.tape, at, Flag.Number)) return false;
    at = plural?.end ?? at + 1;
  }
  return true;
};

/** A party that is a person of the article, by name or by office. */
export const isPerson = (party: Party): party is Party & { individual: Individual } => party.individual !== null;

/** Words of a bracket behind a name that says where someone is from. */
const LONGEST_BRACKET = 24;

/** `cử tri Lê Văn Ba (Công ty Suối Hoa, phường 5) | đề nghị`: the token at which a bracket right before `at` opens, else `at`. */
const beforeBracket = ({ scene }: Story, at: number): number => {
  if (wordAt(scene, at - 1) !== ')') return at;
  for (let open = at - 2; open > at - LONGEST_BRACKET && open >= 0; open--) if (wordAt(scene, open) === '(') return open;
  return at;
};

/** The persons of the list that ends right before `verb`: `A, B; C chủ trì`. */
export const partiesBefore = (story: Story, verb: number): (Party & { individual: Individual })[] => {
  const end = beforeBracket(story, verb);
  const parties = story.partiesOf(story.scene.sentences.of[verb]!).filter((party) => party.end <= end);
  const last = parties.at(-1);
  if (!last || !isLightBetween(story.scene, last.end, end)) return [];
  let first = parties.length - 1;
  while (first > 0 && isJoint(story.scene, parties[first - 1]!.end, parties[first]!.start)) first--;
  return parties.slice(first).filter(isPerson);
};

/** The persons of the list that begins right at or behind `from`, no farther than some words: `A, B và C`. */
export const personsListed = (story: Story, from: number, farthest = Infinity): Individual[] => {
  const found: Individual[] = [];
  let end = -1;
  for (const party of story.partiesOf(story.scene.sentences.of[from]!)) {
    if (party.start < from) continue;
    if (end < 0 && party.start - from > farthest) break;
    if (end >= 0 && !isJoint(story.scene, end, party.start)) break;
    if (isPerson(party)) found.push(party.individual);
    else if (found.length > 0) break;
    if (found.length > 0) end = party.end;
  }
  return found;
};

/** The first person at or behind `from`, with those whom `và` joins to him: `A và B | , C`. */
export const personsJoined = (story: Story, from: number): Individual[] => {
  const persons = story.partiesOf(story.scene.sentences.of[from]!).filter((party) => party.start >= from).filter(isPerson);
  let count = 1;
  while (count < persons.length && persons[count]!.start === persons[count - 1]!.end + 1 && isAnd(story, persons[count]!)) count++;
  return persons.slice(0, count).map(({ individual }) => individual);
};
const isAnd = ({ scene }: Story, { start }: Party): boolean => wordAt(scene, start - 1) === AND;

/** The persons named in [from, to) of the sentence of `from - 1`. */
export const personsBehind = (story: Story, from: number, to: number): Individual[] =>
  story.partiesOf(story.scene.sentences.of[from - 1]!).filter((party) => party.start >= from && party.start < to)
    .filter(isPerson).map(({ individual }) => individual);

/** The subject of a verb, where it is a person, and where the subject ends. */
export const personalSubject = (story: Story, verb: number): (Party & { individual: Individual }) | null => {
  const subject = subjectOf(story, verb);
  return subject && isPerson(subject) ? subject : null;
};

const OPENS_APPOSITION = new Set([',', '-', '–', '(']);
/** Words of the longest apposition between a subject and its verb. */
const LONGEST_APPOSITION = 45;

/** Whether the phrase already holds an office behind the name, of which more may follow. */
const hasOfficeBehind = ({ kind, end, span }: Party): boolean => kind === 'person' && (span as Span<PersonValue>).value.name[1] < end;

/**
 * `Đồng chí Lê Văn Ba, Giám đốc Trung tâm Carbon khu vực châu Á, Nhật Bản | cho biết`: the person at the start of the clause,
 * over offices that were not read as such; no other verb of taking part stands between.
 */
export const overApposition = ({ scene, partiesOf }: Story, verb: number): Individual | null => {
  const opening = openingParty(scene, partiesOf(scene.sentences.of[verb]!).filter((party) => party.end <= verb));
  if (!opening || !isPerson(opening) || verb - opening.end > LONGEST_APPOSITION) return null;
  if (!OPENS_APPOSITION.has(wordAt(scene, opening.end)) && !hasOfficeBehind(opening)) return null;
  for (let at = opening.end; at < verb; at++) {
    if (scene.hit('SpeechVerb', at) || statesPart(scene, at, verb)) return null;
  }
  return opening.individual;
};

/** Whom a pronoun at `at` can mean: the person named last before it, of that gender or of unknown gender. */
export const lastNamedBefore = (all: readonly Individual[], at: number, gender: 'male' | 'female' | null): Individual | null => {
  let best: Individual | null = null, bestAt = -1;
  for (const each of all) {
    if (gender && each.gender && each.gender !== gender) continue;
    for (const [start] of each.mentions) if (start < at && start > bestAt) [best, bestAt] = [each, start];
  }
  return best;
};

import { isGoverned, isLightBetween, wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { OF, WILL } from '../../lexicon/tables/function-words.js';
import { ORDERED_TO_CHAIR } from '../../lexicon/tables/role-contexts.js';
import { JOINED_BY } from '../../lexicon/tables/role-verbs.js';
import { partyBefore } from '../near-parties.js';
import { leaderBehindDelegation, leaderOfDelegation } from './delegations.js';
import { openedList } from './opened-lists.js';
import { isPerson, overApposition, partiesBefore, personalSubject } from './persons.js';
import { isSide, statesPart, type RoleValue } from './role-value.js';
import { isMetBefore, isObject, isOfClauseBefore, isOfOtherClause, speakersOf, subjectOfObject } from './speakers.js';

/** Words between a verb and the subject at the start of its sentence. */
const LONGEST_GAP = 14;

type Subject = Party & { individual: Individual };
const individualsOf = (parties: readonly { readonly individual: Individual }[]): Individual[] =>
  parties.map(({ individual }) => individual);

/** `khẳng định sẽ | tham dự`: what somebody says he will do. */
const isOnlySaid = (scene: Scene, verb: number): boolean =>
  wordAt(scene, verb - 1) === WILL && scene.hitBefore('SpeechVerb', verb - 1) !== undefined;

const ORDERS = new Set(ORDERED_TO_CHAIR), COMMA = ',', SEMICOLON = ';';
/** `Thừa ủy quyền của Thủ tướng, | Bộ trưởng Lê Văn Ba | trao`: who acts stands behind the comma that ends a genitive. */
const behindGenitive = ({ scene }: Story, list: readonly Subject[]): readonly Subject[] => {
  const [first] = list, last = list.at(-1);
  if (!first || !last || wordAt(scene, first.start - 1) !== OF || wordAt(scene, last.start - 1) !== COMMA) return list;
  return [last];
};

/** Whether those before a verb are only the object of another verb before it. */
const isOfVerbBefore = (story: Story, list: readonly Subject[], verb: number): boolean =>
  isObject(story, list, verb) || isMetBefore(story, list, verb);

/** Those of a list right before a verb who attend; over the clause before, the subject of the sentence does. */
const attendingOf = (story: Story, list: readonly Subject[], first: Subject, verb: number): readonly Subject[] => {
  if (isOfClauseBefore(story.scene, verb)) return subjectOfObject(story, first);
  const isOther = isOfOtherClause(story, first) || isOfVerbBefore(story, list, verb) || isOnlySaid(story.scene, verb);
  return isOther ? [] : list;
};

/** `Đến dự có A; B; | C chủ trì hội nghị`: who chairs stands behind the last semicolon of a list of those present. */
const chairsOf = ({ scene }: Story, list: readonly Subject[], verb: number): readonly Subject[] => {
  let last = list.length - 1;
  while (last > 0 && wordAt(scene, list[last]!.start - 1) !== SEMICOLON) last--;
  if (last <= 0 || scene.hit('ChairVerb', verb)?.end !== verb + CHAIRS_ALONE) return list;
  for (let at = scene.sentenceStart(verb); at < list[0]!.start; at++) if (statesPart(scene, at, verb)) return list.slice(last);
  return list;
};
/** Words of `chủ trì`; those of `đồng chủ trì` chair together. */
const CHAIRS_ALONE = 2;

/** Those right before a verb of attending, chairing or receiving; who is only the object of another verb before it takes no part. */
const listBefore = (story: Story, role: RoleValue['role'], verb: number): Individual[] | null => {
  const { scene } = story, named = partiesBefore(story, verb), list = isSide(role) ? named : behindGenitive(story, named), [first] = list;
  if (!first) return null;
  if (role === 'attendee') return individualsOf(attendingOf(story, list, first, verb));
  if (role === 'chair') return ORDERS.has(wordAt(scene, first.start - 1)) ? [] : individualsOf(chairsOf(story, list, verb));
  const isObjectBefore = isGoverned(scene, first) || isOfVerbBefore(story, list, verb);
  return individualsOf(isSide(role) && isObjectBefore ? subjectOfObject(story, first) : list);
};

const JOINS = new Set(JOINED_BY);

/** `Đồng chí Lê Văn Ba cùng lãnh đạo Sở Y tế | chủ trì`, `thay mặt Bộ Chính trị | chủ trì`: the subject over whom it is joined to. */
const overJoined = (story: Story, verb: number): Individual[] => {
  const joined = partyBefore(story, verb), { scene } = story;
  if (!joined || isPerson(joined) || !isLightBetween(scene, joined.end, verb)) return [];
  const behalf = scene.hitBefore('HeldByOther', joined.start), acting = behalf ? partiesBefore(story, behalf.start) : [];
  if (acting.length > 0) return individualsOf(acting);
  return behalf || JOINS.has(wordAt(scene, joined.start - 1)) ? individualsOf(subjectOfObject(story, joined)) : [];
};

/** Who leads those before the verb, or the subject at the start of the clause, over others who are joined to it, or over unread offices. */
const farSubject = (story: Story, verb: number): Individual[] => {
  const leaders = leaderBehindDelegation(story, verb);
  if (leaders.length > 0) return leaders;
  const subject = personalSubject(story, verb);
  if (subject && verb - subject.end < LONGEST_GAP) return [subject.individual];
  const joined = overJoined(story, verb);
  if (joined.length > 0) return joined;
  const apposed = overApposition(story, verb);
  return apposed ? [apposed] : [];
};

/** Who takes the part that the verb of a sentence states. */
export const subjectsOf = (story: Story, { role, verb }: Pick<RoleValue, 'role' | 'verb'>): Individual[] => {
  if (role === 'speaker') return speakersOf(story, verb);
  if (role === 'attendee' && isOnlySaid(story.scene, verb)) return [];
  const leader = leaderOfDelegation(story, verb);
  return leader ? [leader] : listOrSubject(story, role, verb);
};

/** The longest list before the verb, else the subject at the start of its clause. */
const listOrSubject = (story: Story, role: RoleValue['role'], verb: number): Individual[] => {
  const list = listBefore(story, role, verb);
  if (list?.length === 0) return list;
  const opened = isSide(role) ? null : openedList(story, verb);
  if (opened && opened.length > (list?.length ?? 0)) return opened;
  return list ?? farSubject(story, verb);
};

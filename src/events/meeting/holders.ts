import { isGoverned, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import { ALL_OF_A_PLACE, COLLABORATION_JOINTS } from '../../lexicon/tables/meeting-contexts.js';
import { LIST_JOINTS } from '../../lexicon/tables/role-verbs.js';
import { opensClause } from './clause.js';

const COMMA = ',';
const IN_LIST = new Set(LIST_JOINTS), TOGETHER = new Set([...LIST_JOINTS, ...COLLABORATION_JOINTS]);

const isJoinedBy = (joints: ReadonlySet<string>, { scene }: Story, one: Party, other: Party): boolean => {
  for (let at = one.end; at < other.start; at++) if (!joints.has(wordAt(scene, at))) return false;
  return true;
};

const isBody = (party: Party): boolean => party.kind === 'body';

/** The first of the bodies that go on to one, each joined to the next. */
const reachBack = (story: Story, parties: readonly Party[], from: number): number => {
  let at = from;
  while (at > 0 && isBody(parties[at - 1]!) && isJoinedBy(TOGETHER, story, parties[at - 1]!, parties[at]!)) at--;
  return at;
};

/** The last of a list of bodies, in which those that only help stand no more: `Sở Y tế, Tỉnh đoàn | phối hợp với Sở Xây dựng`. */
const reachOn = (story: Story, parties: readonly Party[], from: number): number => {
  let at = from;
  while (at + 1 < parties.length && isBody(parties[at + 1]!) && isJoinedBy(IN_LIST, story, parties[at]!, parties[at + 1]!)) at++;
  return at;
};

/** `theo chỉ đạo của Tỉnh ủy, | Sở Y tế và Sở Xây dựng …`: of a list that opens no clause only what stands behind its last comma. */
const firstOf = (story: Story, parties: readonly Party[], from: number, subject: number): number => {
  if (opensClause(story.scene, parties[from]!.start) && !isGoverned(story.scene, parties[from]!)) return from;
  for (let at = subject; at > from; at--) if (wordAt(story.scene, parties[at]!.start - 1) === COMMA) return at;
  return subject;
};

const OF_ALL = new Set(ALL_OF_A_PLACE);
/** `Đảng bộ | , chính quyền và Nhân dân huyện Lạc Sơn | tổ chức …`: the end of the place whose all hold it, else of the bodies named. */
const reachPlace = ({ scene }: Story, end: number, verb: number): number => {
  let at = end;
  while (at < verb && OF_ALL.has(wordAt(scene, at))) at++;
  const place = at > end + 1 ? scene.at('Place', at)[0] : undefined;
  return place && place.end <= verb ? place.end : end;
};

/** The bodies that hold a meeting together, of which one is the subject of the verb: `Sở Y tế, Sở Xây dựng và Tỉnh đoàn`. */
export const heldTogether = (story: Story, subject: Party, verb: number): TokenRange => {
  const parties = story.partiesOf(story.scene.sentences.of[subject.start]!).filter(({ end }) => end <= verb);
  const at = parties.indexOf(subject), first = firstOf(story, parties, reachBack(story, parties, at), at);
  return [parties[first]!.start, reachPlace(story, parties[reachOn(story, parties, first)]!.end, verb)];
};

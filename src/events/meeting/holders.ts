import { isGoverned, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import { COLLABORATION_JOINTS } from '../../lexicon/tables/meeting-contexts.js';
import { LIST_JOINTS } from '../../lexicon/tables/role-verbs.js';
import { Flag, hasFlag } from '../../text/index.js';

const COMMA = ',';
const JOINTS = new Set([...LIST_JOINTS, ...COLLABORATION_JOINTS]);

const isJoined = ({ scene }: Story, one: Party, other: Party): boolean => {
  for (let at = one.end; at < other.start; at++) if (!JOINTS.has(wordAt(scene, at))) return false;
  return true;
};

const isBody = (party: Party): boolean => party.kind === 'body';

/** The last index to which bodies go on from one, each joined to the one before; `step` 1 to the right, -1 to the left. */
const reach = (story: Story, parties: readonly Party[], from: number, step: 1 | -1): number => {
  let at = from;
  for (let next = at + step; next >= 0 && next < parties.length && isBody(parties[next]!); next = at + step) {
    if (!isJoined(story, parties[Math.min(at, next)]!, parties[Math.max(at, next)]!)) break;
    at = next;
  }
  return at;
};

/** Behind a mark, a number or nothing: `Sáng 5/3, | Sở Y tế …`, and not `tại trụ sở | UBND tỉnh`. */
const opensClause = ({ scene }: Story, { start }: Party): boolean =>
  start === scene.sentenceStart(start) || hasFlag(scene.tape, start - 1, Flag.Mark) || hasFlag(scene.tape, start - 1, Flag.Number);

/** `theo chỉ đạo của Tỉnh ủy, | Sở Y tế và Sở Xây dựng …`: of a list that opens no clause only what stands behind its last comma. */
const firstOf = (story: Story, parties: readonly Party[], from: number, subject: number): number => {
  if (opensClause(story, parties[from]!) && !isGoverned(story.scene, parties[from]!)) return from;
  for (let at = subject; at > from; at--) if (wordAt(story.scene, parties[at]!.start - 1) === COMMA) return at;
  return subject;
};

/** The bodies that hold a meeting together, of which one is the subject of the verb: `Sở Y tế phối hợp với Sở Xây dựng và Tỉnh đoàn`. */
export const heldTogether = (story: Story, subject: Party, verb: number): TokenRange => {
  const parties = story.partiesOf(story.scene.sentences.of[subject.start]!).filter(({ end }) => end <= verb);
  const at = parties.indexOf(subject), first = firstOf(story, parties, reach(story, parties, at, -1), at);
  const last = reach(story, parties, at, 1);
  return [parties[first]!.start, parties[isBody(parties[last]!) || last === first ? last : last - 1]!.end];
};

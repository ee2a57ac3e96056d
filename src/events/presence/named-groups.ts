import { isGoverned, isLightBetween, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { BESIDE_PERSONS, COMMITTEES_MET, ORDERING, SUBJECT_JOINTS } from '../../lexicon/tables/attendance.js';
import { OF, THERE_IS } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { linesFrom } from '../lines.js';
import { sentencesOfList } from '../list-sentences.js';
import { firstBehind, partyBefore } from '../near-parties.js';
import { pairAt } from '../word-search.js';
import { beginsItem, groupsAlongside, isSubject, isTail, listedGroups } from './group-items.js';
import { isGroup, saysWho, wordsOf } from './group-words.js';
import { joinItems } from './joined-items.js';
import type { PresenceValue } from './value.js';

/** Parties that stand one behind the other from a cue on, joined by commas and `và`. */
const joined = (story: Story, parties: readonly Party[], from: number): Party[] => {
  const found: Party[] = [];
  let at = from;
  for (const party of parties) {
    const isNext = found.length > 0
      ? beginsItem(story, party, from) && isTail(story, at, party.start - 1) : isLightBetween(story.scene, at, party.start);
    if (!isNext || (found.length > 0 && isSubject(story, party))) break;
    found.push(party);
    at = party.end;
  }
  return found;
};

const COMPANY = new Set(BESIDE_PERSONS);
/** `Bí thư Tỉnh ủy Trần Văn Bảo cùng | các đại biểu`: beside a named person the bare word says who they are. */
const isCompany = (story: Story, named: PresenceValue['named'], { start, end }: Party): boolean =>
  named === 'beside' && COMPANY.has(wordsOf(story, [start, end]).trim());

const COMMITTEES = new Set(COMMITTEES_MET);

/** `làm việc với | Ban Thường vụ Tỉnh ủy`: a committee is met as the people that it is. */
const isCommittee = ({ scene }: Story, { kind, start }: Party): boolean =>
  kind === 'body' && COMMITTEES.has(`${pairAt(scene, start)} ${wordAt(scene, start + 2)}`);

const ORDERS = new Set(ORDERING);

/** `yêu cầu | lãnh đạo Sở Y tế báo cáo`: told to do it. */
const isOrdered = (story: Story, { start }: Party): boolean =>
  ORDERS.has(pairAt(story.scene, start - 2)) || ORDERS.has(wordAt(story.scene, start - 1));

/** `nghe | các đại biểu`; not `đã có | 11 đại biểu phát biểu`. */
const isObjectOfVerb = ({ scene }: Story, party: Party): boolean =>
  isGoverned(scene, party) && wordAt(scene, party.start - 1) !== THERE_IS;

/** `Đề nghị các đại biểu và các tổ | báo cáo cử tri`: the sentence asks for it. */
const isRequest = (story: Story, at: number): boolean => ORDERS.has(pairAt(story.scene, story.scene.sentenceStart(at)));

/** `cử tri của | Chủ tịch UBND tỉnh`: the meeting is the one who holds the office's, not the people. */
const isOfOfficer = ({ scene }: Story, { start, end }: Party): boolean => {
  for (let at = start + 1; at < end; at++) if (wordAt(scene, at - 1) === OF && scene.at('Office', at).length > 0) return true;
  return false;
};

const ENDS_OBJECT = new Set([',', ';']);
/** `sẽ gặp | các nghị sĩ | , dự tọa đàm`: a mark behind it makes a group the object of the verb before it, where it opens no clause. */
const isObjectInChain = ({ scene }: Story, { start }: Party, verb: number): boolean =>
  ENDS_OBJECT.has(wordAt(scene, verb - 1)) && start > scene.sentenceStart(start) && !hasFlag(scene.tape, start - 1, Flag.Mark);

const MOST_OF_LIST = 40;

const BETWEEN = new Set(SUBJECT_JOINTS);

const SHORTEST_OFFICE = 3;
/** `giám đốc các sở, | Cục trưởng Cục Thuế | tham dự`: an office with its body, whose holder is not named. */
const isUnheldOffice = ({ kind, individual, start, end }: Party): boolean =>
  kind === 'office' && individual === null && end - start >= SHORTEST_OFFICE;

/** `các đồng chí trong Ban Thường vụ, lãnh đạo các sở | đã tới dự`: the groups of a list, up to its last one. */
const listTo = (story: Story, last: Party): Party[] => {
  const parties = story.partiesOf(story.scene.sentences.of[last.start]!), list = [last];
  for (let i = firstBehind(parties, last.start) - 1; i >= 0; i--) {
    const party = parties[i]!;
    const isNext = party.end + 1 === list[0]!.start && BETWEEN.has(wordAt(story.scene, party.end));
    if (!isNext || !(isGroup(story, party) || isUnheldOffice(party))) break;
    list.unshift(party);
  }
  return list;
};

/** The groups right before the word for what they do. */
const subjectsOf = (story: Story, { start, value: { named } }: Span<PresenceValue>): Party[] => {
  const subject = partyBefore(story, start);
  if (!subject || !(isGroup(story, subject) || isUnheldOffice(subject))) return [];
  if (isOrdered(story, subject) || !isLightBetween(story.scene, subject.end, start)) return [];
  const list = listTo(story, subject);
  if (!list.some((party) => isGroup(story, party))) return [];
  if (named === 'subjects') return isObjectInChain(story, list[0]!, start) ? [] : list;
  return isObjectOfVerb(story, list[0]!) || isRequest(story, start) ? [] : list;
};

/** `Thành phần dự họp gồm có: | - …; | - …`: the groups of a list in lines of its own, where a sentence ends with the cue. */
const groupsInLines = (story: Story, end: number): TokenRange[] => {
  const { scene } = story;
  if (end !== scene.sentenceEnd(end - 1)) return [];
  return linesFrom(scene, end).flatMap(([from, to]) => {
    const parties = story.partiesOf(scene.sentences.of[from]!);
    return listedGroups(story, parties.slice(firstBehind(parties, from), firstBehind(parties, to)), from);
  });
};

/** `Dự có các đồng chí: Ông A - Bí thư. | Bà B - Phó Bí thư; các đồng chí trong Ban Chấp hành`: a list parted by full stops. */
const groupsInSentences = (story: Story, end: number): TokenRange[] => sentencesOfList(story, end).flatMap((sentence) =>
  listedGroups(story, story.partiesOf(sentence), story.scene.sentences.start[sentence]!));

/** Groups right behind a cue, or all of the list that it opens. */
const namedBehind = (story: Story, { start, end, value: { named } }: Span<PresenceValue>): TokenRange[] => {
  const parties = story.partiesOf(story.scene.sentences.of[start]!);
  const first = firstBehind(parties, end), behind = parties.slice(first, first + MOST_OF_LIST);
  if (named === 'list') {
    return [...groupsAlongside(story, parties, start, end), ...listedGroups(story, behind, end), ...groupsInLines(story, end),
      ...groupsInSentences(story, end)];
  }
  return joinItems(story, joined(story, behind, end)
    .filter((party) => (isGroup(story, party) || isCommittee(story, party)) && !isOfOfficer(story, party)
      && (saysWho(story, party) || isCompany(story, named, party))).map((party) => ({ party, end: party.end })));
};

/** Unnamed groups that a cue names. */
export const groupsNamedBy = (story: Story, cue: Span<PresenceValue>): readonly TokenRange[] => {
  switch (cue.value.named) {
    case 'itself': return [[cue.start, cue.end]];
    case 'subjects': case 'speaker':
      return joinItems(story, subjectsOf(story, cue).filter((party) => saysWho(story, party)).map((party) => ({ party, end: party.end })));
    case 'list': case 'some': case 'met': case 'beside': return namedBehind(story, cue);
  }
};

import { isGoverned, isLightBetween, isMeeting, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import {
  BARE_ADDRESSES, BESIDE_PERSONS,
  COMMITTEES_MET, MANY_DELEGATES, CONSISTING, CONSISTING_OF, ITEM_STOPS, MOSTLY, ORDERING, SPOKESMEN,
} from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';
import { firstBehind, partyBefore } from '../near-parties.js';
import type { GroupFact, Reason } from '../types.js';
import { actingGroups } from './acting-groups.js';
import { pairAt, saysWho, wordsOf } from './group-words.js';
import { metAt, onlyTold, type Attended } from './met.js';
import type { PresenceValue } from './presence.js';

/** Offices that no named person of the article holds, and bodies, count in a list of those present as groups do. */
const isUnnamed = (party: Party): boolean =>
  !isMeeting(party) && (party.kind === 'group' || party.kind === 'body' || (party.kind === 'office' && party.individual === null));

const markAt = ({ scene: { tape } }: Story, at: number): string => (hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '');
const isListMark = (story: Story, at: number): boolean => ',;:.…'.includes(markAt(story, at) || ' ');

const LONGEST_TAIL = 20, ADDRESS_WORDS = 3;
const ITEM_ENDS = new Set(ITEM_STOPS), CONSISTS = new Set(CONSISTING);

/** An item of a list goes on to the next mark, or to a word that ends it: `500 đại biểu | tại hội trường`. */
const endOfItem = (story: Story, party: Party, next: Party | undefined): number => {
  const { scene } = story;
  const limit = Math.min(scene.sentenceEnd(party.start), next?.start ?? scene.tape.size, party.end + LONGEST_TAIL);
  let end = party.end;
  while (end < limit && !isListMark(story, end) && !ITEM_ENDS.has(wordAt(scene, end))) end++;
  return end === next?.start ? party.end : end;
};

const JOINTS = new Set([',', ';', ':', 'và', 'cùng', 'với', 'gồm', 'có', '-', '–']);

/** Whether the party begins an item: a mark, a joining word or the cue stands before it. */
const beginsItem = (story: Story, party: Party, cue: number): boolean =>
  party.start === cue || JOINTS.has(wordAt(story.scene, party.start - 1));

/** `các Ủy viên Bộ Chính trị, Phó Thủ tướng: Trần Văn Bảo, …`: the named persons behind it are meant. */
const isHeading = (story: Story, party: Party): boolean => {
  let { end } = party;
  if (party.kind === 'group' && markAt(story, end) === ':') return false;
  for (let office; markAt(story, end) === ',' && (office = story.scene.at('Office', end + 1)[0]);) end = office.end;
  return markAt(story, end) === ':' && story.scene.at('Person', end + 1).length > 0;
};

/** Whether bodies behind the party are those that it consists of: `các bộ, ngành: Tài chính, …`. */
const consists = (story: Story, party: Party): boolean => party.kind === 'group' && CONSISTS.has(wordAt(story.scene, party.end));

const CONSISTS_OF = new Set(CONSISTING_OF);
/** `1.300 đại biểu đến từ 60 nước, | gồm …`: the rest of the sentence tells who they are. */
const consistsOf = (story: Story, { kind, end }: Party): boolean =>
  kind === 'group' && markAt(story, end) === ',' && CONSISTS_OF.has(wordAt(story.scene, end + 1));

const ADDRESSES = new Set(BARE_ADDRESSES);
/** `có các đồng chí | : Lê Văn Ba`: only a word of address, of the persons who are named. */
const isBareAddress = ({ scene }: Story, { start, end }: Party): boolean =>
  ADDRESSES.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)} ${wordAt(scene, start + 2)}`) && end - start <= ADDRESS_WORDS;

/** `Phó Ban Công tác phụ nữ | phía Nam Lê Thị Mai`: a name that was not read as one stands in the rest of an item. */
const hidesName = ({ scene }: Story, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at++) {
    if (scene.hit('FamilyName', at) && hasFlag(scene.tape, at, Flag.Capital) && hasFlag(scene.tape, at + 1, Flag.Capital)) return true;
  }
  return false;
};

/** `Chá A Pháo, | Ủy viên Ban Thường vụ, | Phó Chủ tịch HĐND tỉnh;`: the offices of a name in capitals that was not read. */
const isOfUnreadName = ({ scene: { tape } }: Story, parties: readonly Party[], i: number): boolean => {
  let first = i;
  while (first > 0 && parties[first - 1]!.kind === 'office' && parties[first - 1]!.end + 1 === parties[first]!.start) first--;
  const { start } = parties[first]!, before = parties[first - 1];
  const isName = hasFlag(tape, start - 2, Flag.Capital) && hasFlag(tape, start - 3, Flag.Capital) && (before?.end ?? 0) <= start - 3;
  return parties[i]!.kind === 'office' && tape.input[tape.start[start - 1]!] === ',' && isName;
};

/** Parties of a list that are no part of what a group before them consists of. */
const ownItems = (story: Story, parties: readonly Party[]): { readonly party: Party; readonly i: number }[] => {
  let inGroup = false, consisting = false;
  return parties.flatMap((party, i) => {
    if (party.kind !== 'body') inGroup = false;
    if (markAt(story, party.start - 1) === ';') consisting = false;
    const isOwn = !inGroup && !consisting;
    inGroup ||= consists(story, party);
    consisting ||= consistsOf(story, party);
    return isOwn ? [{ party, i }] : [];
  });
};

/** Whether an item names people or bodies of its own, and is no heading of names. */
const isItem = (story: Story, party: Party, cue: number): boolean =>
  isUnnamed(party) && beginsItem(story, party, cue) && !isBareAddress(story, party) && !isHeading(story, party);

/** Unnamed parties of a list that runs to the end of the sentence. */
const listed = (story: Story, parties: readonly Party[], cue: number): TokenRange[] =>
  ownItems(story, parties).filter(({ party }) => isItem(story, party, cue)).flatMap(({ party, i }) => {
    const end = endOfItem(story, party, parties[i + 1]);
    return hidesName(story, party.end, end) || isOfUnreadName(story, parties, i) ? [] : [[party.start, end] as const];
  });

const WITH = new Set(['cùng', 'với']);

/** `Tham gia họp cùng với | lãnh đạo các bộ | còn có …`: groups inside the cue that are there too. */
const alongside = ({ scene }: Story, parties: readonly Party[], start: number, end: number): TokenRange[] =>
  parties.slice(firstBehind(parties, start + 1), firstBehind(parties, end))
    .filter((party) => party.kind === 'group' && !isMeeting(party) && party.end < end && WITH.has(wordAt(scene, party.start - 1)))
    .map((party) => [party.start, party.end]);

/** Parties that stand one behind the other from a cue on, joined by commas and `và`. */
const joined = (story: Story, parties: readonly Party[], from: number): Party[] => {
  const found: Party[] = [];
  let at = from;
  for (const party of parties) {
    if (!isLightBetween(story.scene, at, party.start) || (found.length > 0 && !beginsItem(story, party, from))) break;
    found.push(party);
    at = party.end;
  }
  return found;
};

const COMPANY = new Set(BESIDE_PERSONS);
/** The rule that reads with whom a person is there. */
const PERSON_WITH = 'presence/person-with';
/** `Bí thư Tỉnh ủy Trần Văn Bảo cùng | các đại biểu`: beside a named person the bare word says who they are. */
const isCompany = (story: Story, rule: string, { start, end }: Party): boolean =>
  rule === PERSON_WITH && COMPANY.has(wordsOf(story, [start, end]).trim());

const COMMITTEES = new Set(COMMITTEES_MET);

/** `làm việc với | Ban Thường vụ Tỉnh ủy`: a committee is met as the people that it is. */
const isGroup = (story: Story, party: Party): boolean =>
  !isMeeting(party) && (party.kind === 'group' || (party.kind === 'body' && COMMITTEES.has(`${pairAt(story, party.start)} ${wordAt(story.scene, party.start + 2)}`)));

const ORDERS = new Set(ORDERING);

/** `yêu cầu | lãnh đạo Sở Y tế báo cáo`: told to do it. */
const isOrdered = (story: Story, { start }: Party): boolean =>
  ORDERS.has(pairAt(story, start - 2)) || ORDERS.has(wordAt(story.scene, start - 1));

/** The rule that reads who speaks: `như các Bộ … báo cáo` is said of others. */
const SPEAKS = 'presence/speaks';

const THERE_IS = 'có';
/** `nghe | các đại biểu`; not `đã có | 11 đại biểu phát biểu`. */
const isObjectOfVerb = ({ scene }: Story, party: Party): boolean =>
  isGoverned(scene, party) && wordAt(scene, party.start - 1) !== THERE_IS;

/** `Đề nghị các đại biểu và các tổ | báo cáo cử tri`: the sentence asks for it. */
const isRequest = (story: Story, at: number): boolean => ORDERS.has(pairAt(story, story.scene.sentenceStart(at)));

/** `cử tri của | Chủ tịch UBND tỉnh`: the meeting is the one who holds the office's, not the people. */
const isOfOfficer = ({ scene }: Story, { start, end }: Party): boolean => {
  for (let at = start + 1; at < end; at++) if (wordAt(scene, at - 1) === OF && scene.at('Office', at).length > 0) return true;
  return false;
};
const OF = 'của';

const MOST_OF_LIST = 40;

const BETWEEN = new Set([',', 'và', 'cùng']);

/** `các đồng chí trong Ban Thường vụ, lãnh đạo các sở | đã tới dự`: the groups of a list, up to its last one. */
const listTo = (story: Story, last: Party): Party[] => {
  const parties = story.partiesOf(story.scene.sentences.of[last.start]!), list = [last];
  for (let i = firstBehind(parties, last.start) - 1; i >= 0; i--) {
    const party = parties[i]!;
    const isNext = party.end + 1 === list[0]!.start && BETWEEN.has(wordAt(story.scene, party.end));
    if (party.kind !== 'group' || isMeeting(party) || !isNext) break;
    list.unshift(party);
  }
  return list;
};

/** Unnamed groups that a cue names. */
const namedBy = (story: Story, cue: Span<PresenceValue>): readonly TokenRange[] =>
  (cue.value.named === 'itself' ? [[cue.start, cue.end]] : namedNear(story, cue));

/** Unnamed groups right before or behind a cue. */
const namedNear = (story: Story, { rule, start, end, value: { named } }: Span<PresenceValue>): TokenRange[] => {
  if (named === 'subject') {
    const subject = partyBefore(story, start);
    if (subject?.kind !== 'group' || isMeeting(subject) || isOrdered(story, subject)) return [];
    if (rule === SPEAKS && (isObjectOfVerb(story, subject) || isRequest(story, start))) return [];
    if (!isLightBetween(story.scene, subject.end, start)) return [];
    const subjects = rule === SPEAKS ? [subject] : listTo(story, subject);
    return subjects.filter((party) => saysWho(story, party)).map((party) => [party.start, party.end] as const);
  }
  const parties = story.partiesOf(story.scene.sentences.of[start]!);
  const first = firstBehind(parties, end), behind = parties.slice(first, first + MOST_OF_LIST);
  if (named === 'list') return [...alongside(story, parties, start, end), ...listed(story, behind, end)];
  return joined(story, behind, end)
    .filter((party) => isGroup(story, party) && (saysWho(story, party) || isCompany(story, rule, party)) && !isOfOfficer(story, party))
    .map((party) => [party.start, party.end] as const);
};

const MOST_GROUPS = 60;

/** A group that attends, and its words, by which it is known again. */
interface Found { readonly fact: GroupFact; readonly words: string }

/** Adds a group that was not found before, as a whole or as a part of another. */
const add = (story: Story, found: Found[], range: TokenRange, reason: Reason): void => {
  const words = wordsOf(story, range);
  if (found.some((each) => each.fact.range[0] === range[0] || each.words.includes(words))) return;
  found.push({ fact: { range, reason }, words });
};

const PARTS = new Set(MOSTLY), SPEAKS_FOR = new Set(SPOKESMEN);
/**
 * `các cử tri quận Bình Hải` after `cử tri quận Bình Hải`, `các bạn trẻ` after `150 đoàn viên`: those who are known to be there
 * under another name. Who acts for others is told apart.
 */
const isKnown = (story: Story, found: readonly Found[], { start, end }: Party): boolean => {
  const words = wordsOf(story, [start, end]);
  if (PARTS.has(wordAt(story.scene, start)) || PARTS.has(pairAt(story, start))) return true;
  return found.length > 0 && (!SPEAKS_FOR.has(pairAt(story, start)) || found.some((each) => words.includes(each.words)));
};

const MANY = new Set(MANY_DELEGATES);
/** Whether those who act are told of for the first time; `nhiều đại biểu` say so only where nobody else is known to be there. */
const isNew = (story: Story, found: readonly Found[], party: Party): boolean => {
  if (found.length === 0 && MANY.has(wordsOf(story, [party.start, party.end]).trim())) return true;
  return saysWho(story, party) && !isKnown(story, found, party);
};

/** Unnamed groups that attend what the article reports, each once, in the order of the text. */
export const linkGroups = (story: Story, attended: Attended): GroupFact[] => {
  const isMetThere = metAt(story, attended), isOnlyTold = onlyTold(story), found: Found[] = [];
  for (const cue of story.scene.all<PresenceValue>('Presence')) {
    if (found.length >= MOST_GROUPS) break;
    if (cue.value.named === 'met' ? !isMetThere(cue) : isOnlyTold(cue)) continue;
    for (const range of namedBy(story, cue)) add(story, found, range, { rule: cue.rule, basis: 'stated', from: [cue] });
  }
  for (const party of actingGroups(story, attended.meetings)) {
    if (found.length >= MOST_GROUPS || !isNew(story, found, party)) continue;
    add(story, found, [party.start, party.end], { rule: 'presence/acts-there', basis: 'stated', from: [party.span] });
  }
  return found.map((each) => each.fact).sort((a, b) => a.range[0] - b.range[0]);
};

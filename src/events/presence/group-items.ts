import { isMeeting, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import {
  ACTING_FOR, ALONG_WITH, BARE_ADDRESSES, CONSISTING, ITEM_OPENERS, ITEM_STOPS, ORIGIN_WORDS, PAST_AND_FUTURE, PREDICATIVE,
} from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';
import { firstBehind } from '../near-parties.js';
import { holdsWord, pairAt } from '../word-search.js';
import { saysWho, wordsOf } from './group-words.js';
import { joinItems, type Item } from './joined-items.js';

/** Offices that no named person of the article holds, and bodies, count in a list of those present as groups do. */
const isUnnamed = (party: Party): boolean =>
  !isMeeting(party) && (party.kind === 'group' || party.kind === 'body' || (party.kind === 'office' && party.individual === null));

const markAt = ({ scene: { tape } }: Story, at: number): string => (hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '');
const isListMark = (story: Story, at: number): boolean => ',;:.…'.includes(markAt(story, at) || ' ');

const LONGEST_TAIL = 20;
const ITEM_ENDS = new Set(ITEM_STOPS), ORIGINS = new Set(ORIGIN_WORDS), CONSISTS = new Set(CONSISTING);

/** An item of a list goes on to the next mark, or to a word that ends it: `500 đại biểu | tại hội trường`. */
const endOfItem = (story: Story, party: Party, next: Party | undefined): number => {
  const { scene } = story;
  const limit = Math.min(scene.sentenceEnd(party.start), next?.start ?? scene.tape.size, party.end + LONGEST_TAIL);
  let end = party.end;
  while (end < limit && !isListMark(story, end) && (!ITEM_ENDS.has(wordAt(scene, end)) || ORIGINS.has(pairAt(scene, end)))) end++;
  return end === next?.start ? party.end : end;
};

const LONGEST_MODIFIER = 6;
/** Whether [from, to) only tells more of the party before it: `lãnh đạo Liên minh | Doanh nghiệp Á-Âu (LDA) | và các sở`. */
export const isTail = (story: Story, from: number, to: number): boolean => {
  if (to - from > LONGEST_MODIFIER) return false;
  for (let at = from; at < to; at++) if (isListMark(story, at) || ITEM_ENDS.has(wordAt(story.scene, at))) return false;
  return true;
};

const OPENERS = new Set(ITEM_OPENERS);

/** Whether the party begins an item: a mark, a joining word or the cue stands before it. */
export const beginsItem = (story: Story, party: Party, cue: number): boolean =>
  party.start === cue || OPENERS.has(wordAt(story.scene, party.start - 1));

/** A party of a list, its place in it, and where the words end that tell more of it. */
interface Listed { readonly party: Party; readonly i: number; readonly end: number }

/** `các Ủy viên Bộ Chính trị, Phó Thủ tướng: Trần Văn Bảo, …`: the named persons behind it are meant. */
const isHeading = (story: Story, listed: Listed): boolean => {
  let { end } = listed;
  for (let office; markAt(story, end) === ',' && (office = story.scene.at('Office', end + 1)[0]);) end = office.end;
  return markAt(story, end) === ':' && story.scene.at('Person', end + 1).length > 0;
};

/** Whether bodies behind the party are those it consists of: `các bộ, ngành: Tài chính, …`, `các đơn vị nhận quân: Trung đoàn 5, …`. */
const consists = ({ scene }: Story, { party, end }: Listed): boolean =>
  party.kind === 'group' && (CONSISTS.has(wordAt(scene, party.end)) || CONSISTS.has(wordAt(scene, end)));

const ADDRESSES = new Set(BARE_ADDRESSES);
/** `có các đồng chí | : Lê Văn Ba`: only a word of address, of the persons who are named. */
const isBareAddress = (story: Story, { start, end }: Party): boolean => ADDRESSES.has(wordsOf(story, [start, end]).trim());

const actingFor = new PhraseList(ACTING_FOR);
/** `148 đại biểu, | đại diện cho 1.200 đảng viên`: whom those stand for who were named before. */
const isApposition = (story: Story, { start }: Party): boolean =>
  markAt(story, start - 1) === ',' && actingFor.holds(story.scene.tape, start);

/** `Phó Ban Công tác phụ nữ | phía Nam Lê Thị Mai`: a name that was not read as one stands in the rest of an item. */
const hidesName = ({ scene }: Story, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at++) {
    if (scene.hit('FamilyName', at) && hasFlag(scene.tape, at, Flag.Capital) && hasFlag(scene.tape, at + 1, Flag.Capital)) return true;
  }
  return false;
};

/** `Mùa A Pháo, | Ủy viên Ban Thường vụ, | Phó Chủ tịch HĐND tỉnh;`: the offices of a name in capitals that was not read. */
const isOfUnreadName = ({ scene: { tape } }: Story, parties: readonly Party[], i: number): boolean => {
  let first = i;
  while (first > 0 && parties[first - 1]!.kind === 'office' && parties[first - 1]!.end + 1 === parties[first]!.start) first--;
  const { start } = parties[first]!, before = parties[first - 1];
  const isName = hasFlag(tape, start - 2, Flag.Capital) && hasFlag(tape, start - 3, Flag.Capital) && (before?.end ?? 0) <= start - 3;
  return parties[i]!.kind === 'office' && tape.input[tape.start[start - 1]!] === ',' && isName;
};

/** The index of the first party behind the last semicolon before another. */
const startOfPart = (story: Story, parties: readonly Party[], i: number): number => {
  let first = i;
  while (first > 0 && markAt(story, parties[first]!.start - 1) !== ';') first--;
  return first;
};

/** `; Hòa thượng Thạch Oai, Phó Pháp chủ Hội đồng Chứng minh, | Hội trưởng;`: between semicolons a name has its offices behind it. */
const isOfNamedBefore = (story: Story, parties: readonly Party[], i: number): boolean => {
  const { kind, start } = parties[i]!;
  if (kind !== 'office' || markAt(story, start - 1) !== ',') return false;
  const first = startOfPart(story, parties, i);
  return markAt(story, parties[first]!.start - 1) === ';' && parties[first]!.kind === 'person';
};

/** Parties of a list that are no part of what a group before them consists of. */
const ownItems = (story: Story, parties: readonly Party[]): Listed[] => {
  let inGroup = false;
  return parties.flatMap((party, i) => {
    if (party.kind !== 'body') inGroup = false;
    const isOwn = !inGroup, listed = { party, i, end: endOfItem(story, party, parties[i + 1]) };
    inGroup ||= consists(story, listed);
    return isOwn ? [listed] : [];
  });
};

/** `Giám đốc | Xí nghiệp thủy nông`: a body that was not read stands behind a post. */
const beginsBody = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Capital)
  && HEADS_OF_BODIES.some((cls) => scene.hit(cls, at) !== undefined);
const HEADS_OF_BODIES = ['BodyHead.name', 'BodyHead.field'];

const SHORT_POST = 2, LONGEST_POST = 3;
/** `bí thư, trưởng 14 thôn`: a post without its body says nothing of who was there. */
const isBarePost = ({ scene }: Story, { kind, start, end }: Party): boolean =>
  kind === 'office' && !beginsBody(scene, end)
  && (end - start <= SHORT_POST || (end - start <= LONGEST_POST && scene.entryOver('Post', start, end) !== undefined));

const DASHES = '-–';
/** `Ngô Văn Bốn TUV - | Bí thư Huyện ủy`: behind a dash stands the office of a name. */
const isBehindDash = (story: Story, { kind, start }: Party): boolean =>
  kind === 'office' && DASHES.includes(markAt(story, start - 1) || ' ');

/** Whether an item names people or bodies of its own, and is no heading of names. */
const isItem = (story: Story, listed: Listed, cue: number): boolean => {
  const { party } = listed;
  return isUnnamed(party) && beginsItem(story, party, cue) && !isSubject(story, party)
    && !isBarePost(story, party) && !isBehindDash(story, party) && !isBareAddress(story, party)
    && !isHeading(story, listed) && !isApposition(story, party);
};

const HAPPENS = new Set(PAST_AND_FUTURE);
/** `với sự có mặt của 96 đại biểu, | HĐND tỉnh | đã biểu quyết`, `…, | một số cử tri | băn khoăn`: who has a verb of its own is no item. */
export const isSubject = ({ scene }: Story, { kind, start, end }: Party): boolean =>
  (kind === 'body' && HAPPENS.has(wordAt(scene, end))) || (wordAt(scene, start - 1) === ',' && scene.hit('SpeechVerb', end) !== undefined);

const PREDICATES = new Set(PREDICATIVE);
/** The items before the first that something is said of: `…, các doanh nghiệp | rất muốn có thêm bạn hàng`. */
const untilClause = ({ scene }: Story, items: readonly Listed[]): readonly Listed[] => {
  const clause = items.findIndex(({ party, end }) => party.kind === 'group' && holdsWord(scene, party.start, end, PREDICATES));
  return clause < 0 ? items : items.slice(0, clause);
};

/** Unnamed parties of a list that runs to the end of the sentence. */
export const listedGroups = (story: Story, parties: readonly Party[], cue: number): TokenRange[] => {
  const listed = untilClause(story, ownItems(story, parties)).filter((each) => isItem(story, each, cue));
  const items = listed.flatMap(({ party, i, end }): Item[] => {
    const isOfAnother = isOfUnreadName(story, parties, i) || isOfNamedBefore(story, parties, i);
    return hidesName(story, party.end, end) || isOfAnother ? [] : [{ party, end }];
  });
  return joinItems(story, items);
};

const WITH = new Set(ALONG_WITH);

/** `Tham gia họp cùng với | lãnh đạo các bộ | còn có …`: groups inside the cue that are there too. */
export const groupsAlongside = (story: Story, parties: readonly Party[], start: number, end: number): TokenRange[] =>
  parties.slice(firstBehind(parties, start + 1), firstBehind(parties, end))
    .filter((party) => party.kind === 'group' && !isMeeting(party) && party.end < end)
    .filter((party) => WITH.has(wordAt(story.scene, party.start - 1)) && saysWho(story, party))
    .map((party) => [party.start, party.end]);

import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { WORKING_WITH } from '../../lexicon/tables/agenda-verbs.js';
import { BY, OF } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { behindBullet, linesFrom } from '../lines.js';
import { CLOSING, OPENING, readItemEnd } from './boundary.js';
import type { ItemEnd } from './item-end.js';
import { Words } from './lexicon.js';
import { beginsClause } from './next-clause.js';
import { NO_ROW, rowFrom } from './row.js';
import { behindAbout, behindContributions } from './start.js';
import { endOfJoint, endOfParty, isAgendaVerb, isItemHead, markAt } from './tokens.js';

/**
 * The items of an agenda, one behind the other. They are split at semicolons, and at commas and `và` where a word
 * follows that heads an item (`tình hình … , công tác …`); in a list behind a colon at every comma.
 */

const SHORTEST_LISTED = 3;
const MOST_LEADING_WORDS = 4;
const LONGEST_LIST = 400;

/** Marks around an item are no part of it. */
const trim = (scene: Scene, from: number, to: number): TokenRange => {
  let start = from, end = to;
  while (start < end && hasFlag(scene.tape, start, Flag.Mark) && !OPENING.includes(markAt(scene, start))) start++;
  while (end > start && hasFlag(scene.tape, end - 1, Flag.Mark) && !CLOSING.includes(markAt(scene, end - 1))) end--;
  return [start, end];
};

/** `thảo luận về | đánh giá kết quả năm 2024`: a verb behind `về` names what is taken up. */
const isAbout = (scene: Scene, at: number): boolean => scene.hitBefore(Words.Link, at) !== undefined;

const endOfVerb = (scene: Scene, at: number, isFirst: boolean): number => {
  const verb = scene.hit(Words.TakeUp, at) ?? scene.hit(Words.Present, at) ?? (isFirst ? undefined : scene.hit(Words.TakeUpTail, at));
  return verb?.end ?? at;
};

/** `nghe tham luận của Sở Y tế về A; | của Sở Nội vụ về | B`: token behind those who speak to the next item; `at` where none stand. */
const behindNextSpeaker = (scene: Scene, at: number): number => {
  const end = wordAt(scene, at) === OF ? endOfParty(scene, at + 1) : at;
  return end > at + 1 ? scene.hit(Words.Link, end)?.end ?? at : at;
};

const workingWith = new PhraseList(WORKING_WITH);

/** `; làm việc với Đảng ủy xã về | công tác cán bộ`: token behind those with whom the session is held; `at` where none is told. */
const behindSession = (scene: Scene, at: number): number => {
  const end = workingWith.endAt(scene.tape, at), about = end > 0 ? behindAbout(scene, end) : -1;
  return about > 0 ? about : at;
};

/** Token behind a word that leads to an item and is no part of it: `và`, `về`, a verb; `at` where none stands. */
const endOfLead = (scene: Scene, at: number, isFirst: boolean): number => {
  const joint = Math.max(endOfJoint(scene, at), behindContributions(scene, at));
  if (joint > at) return joint;
  const link = scene.hit(Words.Link, at);
  if (link) return link.end;
  if (markAt(scene, at) === '-') return at + 1;
  if (markAt(scene, at) === '(') return isFirst ? behindBullet(scene, at) : at;
  if (isItemHead(scene, at) || isAbout(scene, at)) return at;
  return Math.max(endOfVerb(scene, at, isFirst), behindNextSpeaker(scene, at), behindSession(scene, at));
};

const behindLead = (scene: Scene, from: number, limit: number): number => {
  let at = from;
  for (let words = 0; words < MOST_LEADING_WORDS && at < limit; words++) {
    const end = endOfLead(scene, at, at === from);
    if (end === at) break;
    at = end;
  }
  return at;
};

/** `về những vấn đề | bảo vệ môi trường, …`: the name of a list, with the list right behind it. */
const behindListName = (scene: Scene, at: number): number => {
  const name = scene.hit(Words.ListName, at);
  if (!name || markAt(scene, name.end) !== '') return at;
  return scene.hit(Words.GeneralWord, name.end) || scene.hit(Words.ListNameQualifier, name.end) ? at : name.end;
};

/** `các vấn đề như | : …`: what is listed is meant, and not what the list is called. */
const isNameOfList = (scene: Scene, { end, opensList }: ItemEnd): boolean =>
  opensList && (scene.hitBefore(Words.ListOpener, end) !== undefined || scene.hitBefore(Words.ColonOpener, end) !== undefined);

/** `dự án Luật Cây xanh | do Bộ Xây dựng trình`, `Chiến lược biển | , do ông Ba truyền đạt`: an item without those who bring it. */
const beforePresenter = (scene: Scene, [start, end]: TokenRange): TokenRange => {
  for (let at = start + 1; at < end - 1; at++) {
    const behind = wordAt(scene, at) === BY ? endOfParty(scene, at + 1) : at, hasComma = markAt(scene, at - 1) === ',';
    if (behind > at + 1 && (hasComma || scene.hit(Words.Present, behind)?.end === end)) return [start, hasComma ? at - 1 : at];
  }
  return [start, end];
};

/** Adds an item to those before; in a list without semicolons a fragment belongs to the one before it. */
const addItem = (items: TokenRange[], item: TokenRange, joinsFragments: boolean): void => {
  const last = items.at(-1);
  if (item[1] <= item[0]) return;
  if (last && joinsFragments && item[1] - item[0] < SHORTEST_LISTED) items[items.length - 1] = [last[0], item[1]];
  else items.push(item);
};

/** Whether semicolons separate the items: `A; B`, and not `A, B; ông Ba đề nghị …`. */
const hasSemicolon = (scene: Scene, from: number, limit: number): boolean => {
  for (let at = from; at < limit; at++) if (markAt(scene, at) === ';') return isAgendaVerb(scene, at + 1) || !beginsClause(scene, at + 1);
  return false;
};

/** Whether the item that begins at `start` begins another clause instead, behind those read before. */
const endsList = (scene: Scene, start: number, items: readonly TokenRange[], inList: boolean): boolean =>
  items.length > 0 && (inList ? scene.hit(Words.ItemEnd, start) !== undefined : beginsClause(scene, start));

/** `những vấn đề | quốc tế cùng quan tâm`: what would be the name of a list belongs to the item where there is only one. */
const withName = (items: readonly TokenRange[], from: number): TokenRange[] =>
  (items.length === 1 ? [[from, items[0]![1]]] : [...items]);

interface List { readonly from: number; readonly limit: number; readonly isList: boolean }

const itemsOf = (scene: Scene, { from, limit, isList }: List): TokenRange[] => {
  const hasSemicolons = hasSemicolon(scene, from, limit);
  const items: TokenRange[] = [];
  let inList = isList, joinsFragments = isList, row = NO_ROW;
  for (let next = from; next >= 0 && next < limit;) {
    const start = behindLead(scene, next, limit);
    if (endsList(scene, start, items, inList)) break;
    if (start > row.end) row = hasSemicolons && (!inList || items.length > 0) ? NO_ROW : rowFrom(scene, start, limit);
    const read = readItemEnd(scene, { from: start, limit, isList: inList, hasSemicolons, row });
    if (!isNameOfList(scene, read)) addItem(items, beforePresenter(scene, trim(scene, start, read.end)), joinsFragments && !hasSemicolons);
    joinsFragments = inList;
    inList ||= read.opensList;
    next = read.next > next ? read.next : -1;
  }
  return items;
};

/** Reads the items that begin at `from`; `isList` behind a colon. They end with the sentence, or at `to`. */
export const readItems = (scene: Scene, from: number, isList: boolean, to = scene.sentenceEnd(from)): TokenRange[] => {
  const limit = Math.min(to, from + LONGEST_LIST), first = behindListName(scene, from);
  const items = itemsOf(scene, { from: first, limit, isList: isList || first > from });
  return isList || first === from ? items : withName(items, from);
};

/** Reads the items of a list in lines: one a line, or more where semicolons separate them. */
export const readLines = (scene: Scene, from: number): TokenRange[] => linesFrom(scene, from).flatMap(([start, end]) => {
  const items: TokenRange[] = [];
  for (let at = start, first = start; at <= end; at++) {
    if (at < end && markAt(scene, at) !== ';') continue;
    const item = beforePresenter(scene, trim(scene, behindLead(scene, first, at), at));
    if (item[1] > item[0]) items.push(item);
    first = at + 1;
  }
  return items;
});

import type { TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';

/**
 * Where an item of an agenda ends and the next one begins. Items are split at semicolons, and at commas and `và` where
 * a word follows that heads an item (`tình hình … , công tác …`); in a list behind a colon at every comma.
 */

const LONGEST_ITEM = 90;
const SHORTEST_SPLIT = 4;
const SHORTEST_WEAK_SPLIT = 7;
const SHORTEST_LISTED = 3;
const SKIPPED = ['Body', 'Place', 'Group', 'Office', 'Document'] as const;
const OPENING = '"“«(', CLOSING = '"”»)';

const markAt = ({ tape }: Scene, at: number): string => (hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '');
const wordAt = ({ tape }: Scene, at: number): string => (at < tape.size ? tape.input.slice(tape.start[at], tape.end[at]).normalize('NFC').toLowerCase() : '');

/** Token behind the bracket or quotation that opens at `at`, or -1 if it stays open. */
const endOfEnclosed = (scene: Scene, at: number, limit: number): number => {
  const closing = CLOSING[OPENING.indexOf(markAt(scene, at))];
  for (let end = at + 1; end < limit; end++) if (markAt(scene, end) === closing || (closing !== ')' && markAt(scene, end) === '”')) return end + 1;
  return -1;
};

/** Token behind the longest name or document that begins at `at`, in which no item begins or ends. */
const endOfName = (scene: Scene, at: number): number => {
  let end = at;
  for (const tag of SKIPPED) {
    const span = scene.at(tag, at)[0];
    if (span && span.end > end) ({ end } = span);
  }
  for (let inner = at + 1; inner < end; inner++) if (wordAt(scene, inner) === 'và' && isItemHead(scene, inner + 1)) return inner;
  return end;
};

const isItemHead = (scene: Scene, at: number): boolean => scene.hit(Words.ItemHead, at) !== undefined;
const isWeakHead = (scene: Scene, at: number): boolean => scene.hit(Words.WeakItemHead, at) !== undefined;
const isVerb = (scene: Scene, at: number): boolean => !isItemHead(scene, at) && !isWeakHead(scene, at) && (scene.hit(Words.TakeUp, at) !== undefined || scene.hit(Words.Present, at) !== undefined);

/** Whether another clause begins at `at`, behind a comma. */
const beginsClause = (scene: Scene, at: number): boolean =>
  scene.hit(Words.ItemEnd, at) !== undefined || scene.hit(Words.ClauseStart, at) !== undefined || isVerb(scene, at)
  || scene.at('Person', at).length > 0 || scene.at('Office', at).length > 0 || scene.at('Date', at).length > 0;

type Boundary = 'inside' | 'next' | 'stop';

interface Reading { readonly from: number; readonly limit: number; readonly isList: boolean; readonly hasSemicolons: boolean }

const atComma = (scene: Scene, at: number, { from, isList, hasSemicolons }: Reading): Boundary => {
  if (scene.hit(Words.ReportVerb, at + 1)) return 'inside';
  if (isList && !hasSemicolons) return scene.hit(Words.ItemEnd, at + 1) ? 'stop' : 'next';
  if (beginsClause(scene, at + 1)) return 'stop';
  return !hasSemicolons && beginsItem(scene, at + 1, at - from) ? 'next' : 'inside';
};

/** Whether a new item begins at `at`, behind an item of so many words. */
const beginsItem = (scene: Scene, at: number, length: number): boolean =>
  (isItemHead(scene, at) && length >= SHORTEST_SPLIT) || (isWeakHead(scene, at) && length >= SHORTEST_WEAK_SPLIT);

const atAnd = (scene: Scene, at: number, behind: number, { from }: Reading): Boundary => {
  if (isVerb(scene, behind)) return 'stop';
  return isItemHead(scene, behind) && at - from >= SHORTEST_SPLIT ? 'next' : 'inside';
};

const AND = ['và', 'cũng như', 'cùng với'];
const endOfAnd = (scene: Scene, at: number): number => {
  for (const and of AND) {
    const words = and.split(' ');
    if (words.every((word, i) => wordAt(scene, at + i) === word)) return at + words.length;
  }
  return at;
};

const isEllipsis = (scene: Scene, at: number): boolean => markAt(scene, at) === '…' || (markAt(scene, at) === '.' && markAt(scene, at + 1) === '.');

/** `… hoạt động Công đoàn | Ảnh: Lê Hà`: another sentence, without a stop before it. */
const beginsSentence = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Capital) && scene.hit(Words.SentenceStart, at) !== undefined && hasFlag(scene.tape, at - 1, Flag.Word);

const boundaryAt = (scene: Scene, at: number, reading: Reading): { readonly boundary: Boundary; readonly behind: number } => {
  const mark = markAt(scene, at);
  if (mark === ';') return { boundary: 'next', behind: at + 1 };
  if (mark === ',') return { boundary: atComma(scene, at, reading), behind: at + 1 };
  if (beginsSentence(scene, at)) return { boundary: 'stop', behind: at };
  if (mark === ':') return { boundary: 'next', behind: at + 1 };
  if (mark === '!' || mark === '?' || mark === ')' || isEllipsis(scene, at)) return { boundary: 'stop', behind: at };
  if (scene.hit(Words.ItemEnd, at) && at > reading.from) return { boundary: 'stop', behind: at };
  const behindAnd = endOfAnd(scene, at);
  return behindAnd > at ? { boundary: atAnd(scene, at, behindAnd, reading), behind: behindAnd } : { boundary: 'inside', behind: at + 1 };
};

/** Reads one item; `next` is the token behind its separator, or -1 where the list ends. */
const readItem = (scene: Scene, reading: Reading): { readonly end: number; readonly next: number } => {
  const limit = Math.min(reading.limit, reading.from + LONGEST_ITEM);
  for (let at = reading.from; at < limit;) {
    if (OPENING.includes(markAt(scene, at) || ' ')) {
      const end = endOfEnclosed(scene, at, reading.limit);
      if (end < 0) return { end: at, next: -1 };
      at = end;
      continue;
    }
    const { boundary, behind } = boundaryAt(scene, at, reading);
    if (boundary === 'next') return { end: at, next: behind };
    if (boundary === 'stop') return { end: at, next: -1 };
    at = Math.max(behind, endOfName(scene, at));
  }
  return { end: limit, next: -1 };
};

/** Marks around an item are no part of it. */
const trim = (scene: Scene, from: number, to: number): TokenRange => {
  let start = from, end = to;
  while (start < end && hasFlag(scene.tape, start, Flag.Mark) && !OPENING.includes(markAt(scene, start))) start++;
  while (end > start && hasFlag(scene.tape, end - 1, Flag.Mark) && !CLOSING.includes(markAt(scene, end - 1))) end--;
  return [start, end];
};

/** Words before an item that are no part of it: `và`, `về`, and verbs of a list of verbs with items. */
const skipLead = (scene: Scene, from: number, limit: number): number => {
  let at = from;
  for (let guard = 0; guard < 4 && at < limit; guard++) {
    const and = endOfAnd(scene, at);
    const verb = isVerb(scene, at) || scene.hit(Words.TakeUp, at) && !isItemHead(scene, at) ? scene.hit(Words.TakeUp, at) ?? scene.hit(Words.Present, at) : undefined;
    if (and > at) at = and;
    else if (wordAt(scene, at) === 'về') at++;
    else if (verb) at = verb.end;
    else if (at > from && scene.hit(Words.TakeUpTail, at)) at = scene.hit(Words.TakeUpTail, at)!.end;
    else if (markAt(scene, at) === '-') at++;
    else break;
  }
  return at;
};

/** `về những vấn đề | bảo vệ môi trường, …`: the name of a list, with the list right behind it. */
const behindListName = (scene: Scene, at: number): number => {
  const name = scene.hit(Words.ListName, at);
  if (!name || scene.hit(Words.GeneralWord, name.end) || hasFlag(scene.tape, name.end, Flag.Mark)) return at;
  return NOT_LISTED.has(wordAt(scene, name.end)) ? at : name.end;
};
const NOT_LISTED = new Set(['còn', 'cần', 'mà', 'của', 'đã', 'đang', 'có', 'trong', 'từ', 'gắn', 'do', 'phát', 'nảy', 'tồn', 'đại', 'chung', 'mới', 'nổi', 'thời', 'phức', 'vướng', 'khó', 'bất']);

const hasMark = (scene: Scene, from: number, limit: number, mark: string): boolean => {
  for (let at = from; at < limit; at++) if (markAt(scene, at) === mark) return true;
  return false;
};

const OPENERS = new Set(['như', 'gồm', 'sau', 'là']);

/** Reads the items that begin at `from`; `isList` behind a colon. */
export const readItems = (scene: Scene, from: number, isList: boolean, limit = scene.sentenceEnd(from)): TokenRange[] => {
  const items: TokenRange[] = [];
  const hasSemicolons = hasMark(scene, from, limit, ';');
  const first = behindListName(scene, from);
  let next = first, inList = isList || first > from;
  while (next >= 0 && next < limit) {
    const start = skipLead(scene, next, limit);
    if (items.length > 0 && !inList && beginsClause(scene, start)) break;
    const read = readItem(scene, { from: start, limit, isList: inList, hasSemicolons });
    const item = trim(scene, start, read.end);
    const last = items.at(-1);
    const opensList = markAt(scene, read.next - 1) === ':';
    if (opensList) inList = true;
    if (opensList && OPENERS.has(wordAt(scene, read.end - 1))) {
      // `các vấn đề như: …`: what is listed is meant, and not what the list is called.
    } else if (last && inList && !hasSemicolons && item[1] - item[0] < SHORTEST_LISTED) items[items.length - 1] = [last[0], item[1]];
    else if (item[1] > item[0]) items.push(item);
    if (read.next <= next) break;
    ({ next } = read);
  }
  return items;
};

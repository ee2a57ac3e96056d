import type { TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';

/** Where the items behind a verb begin, past adverbs, those told, and words such as `các nội dung sau:`. */
export interface Start { readonly from: number; readonly isList: boolean }

const FURTHEST = 30;
const PARTIES = ['Person', 'Office', 'Group', 'Body', 'Place'] as const;

const wordAt = ({ tape }: Scene, at: number): string => (at < tape.size ? tape.input.slice(tape.start[at], tape.end[at]).normalize('NFC').toLowerCase() : '');
const isMark = (scene: Scene, at: number, marks: string): boolean => at < scene.tape.size && hasFlag(scene.tape, at, Flag.Mark) && marks.includes(scene.tape.input[scene.tape.start[at]!]!);

export const endOfParty = (scene: Scene, at: number): number => {
  let end = at;
  for (const tag of PARTIES) for (const span of scene.at(tag, at)) if (span.end > end) ({ end } = span);
  return end;
};

const TIMES = new Set(['mới', 'hôm', 'sáng', 'chiều', 'ngày']);
const isBarrier = (scene: Scene, at: number): boolean =>
  (scene.hit(Words.ItemEnd, at) !== undefined && !TIMES.has(wordAt(scene, at))) || scene.hit(Words.Present, at) !== undefined || scene.hit(Words.Telling, at) !== undefined || (scene.hit(Words.ItemHead, at) !== undefined && !QUANTITIES.has(wordAt(scene, at)));
const QUANTITIES = new Set(['các', 'những', 'một', 'chuyên']);

/** Token behind the first `về` in reach; names are stepped over, and a mark outside of them ends the search. */
export const behindAbout = (scene: Scene, from: number): number => {
  const limit = Math.min(scene.sentenceEnd(from), from + FURTHEST);
  for (let at = from; at < limit;) {
    const end = endOfParty(scene, at);
    if (end > at) {
      at = end;
      continue;
    }
    if (wordAt(scene, at) === 'về') return at + 1;
    if (isBarrier(scene, at)) return -1;
    if (isMark(scene, at, ';:.!?…')) return -1;
    if (isMark(scene, at, ',') && endOfParty(scene, at + 1) === at + 1) return -1;
    at++;
  }
  return -1;
};

const RECIPIENT = new Set(['của', 'với', 'trước', 'cho', 'tại', 'ở', 'tới', 'đến', 'trong']);

const behindRecipients = (scene: Scene, at: number): number => {
  const party = endOfParty(scene, at);
  if (party === at && !RECIPIENT.has(wordAt(scene, at))) return at;
  const about = behindAbout(scene, at);
  return about >= 0 ? about : party > at && wordAt(scene, at) !== 'của' ? party : -1;
};

/** `các nội dung sau: | …`, `nhiều vấn đề khác như | …`: a general thing and a word or mark that opens a list. */
const SURE_OPENERS = new Set(['như', 'gồm', 'sau', 'đây']);

const behindListOpening = (scene: Scene, from: number): number => {
  const limit = Math.min(scene.sentenceEnd(from), from + FURTHEST);
  for (let at = from; at < limit; at++) {
    if (isMark(scene, at, ':')) return at - from <= 2 || SURE_OPENERS.has(wordAt(scene, at - 1)) || isGeneral(scene, [from, at]) ? at + 1 : -1;
    if (isMark(scene, at, ',;')) return -1;
    const opener = scene.hit(Words.ListOpener, at);
    if (opener && at > from && isGeneral(scene, [from, at])) return isMark(scene, opener.end, ':') ? opener.end + 1 : SURE_OPENERS.has(wordAt(scene, opener.end - 1)) ? opener.end : -1;
  }
  return -1;
};

/** Whether words say nothing of their own: `nhiều nội dung quan trọng khác`. */
export const isGeneral = (scene: Scene, [start, end]: TokenRange): boolean => {
  let hasThing = false;
  for (let at = start; at < end;) {
    const thing = scene.hit(Words.General, at), word = scene.hit(Words.GeneralWord, at);
    if (thing) hasThing = true;
    const number = at === start && hasFlag(scene.tape, at, Flag.Number) ? at + 1 : at;
    const next = Math.max(thing?.end ?? at, word?.end ?? at, number, isMark(scene, at, ',;:-') ? at + 1 : at);
    if (next === at) return false;
    at = next;
  }
  return hasThing || end - start < 2;
};

/** `…, gồm: | Luật Thủy lợi; …`: behind a comma the list of what was taken up. */
const behindTrailingOpener = (scene: Scene, at: number): number => {
  const from = isMark(scene, at, ',') ? at + 1 : at;
  const opener = scene.hit(Words.ListOpener, from);
  if (!opener) return -1;
  return isMark(scene, opener.end, ':') ? opener.end + 1 : wordAt(scene, from) === 'gồm' || wordAt(scene, from) === 'bao' ? opener.end : -1;
};

/** Whether a word that heads items stands at `at`. */
export const isItemStart = (scene: Scene, at: number): boolean =>
  scene.hit(Words.ItemHead, at) !== undefined || scene.hit(Words.WeakItemHead, at) !== undefined;

/** Where the items behind a verb begin; null where nothing follows that could be one. */
export const startOfItems = (scene: Scene, behindVerb: number): Start | null => {
  const limit = scene.sentenceEnd(behindVerb - 1);
  const trailing = behindTrailingOpener(scene, behindVerb);
  if (trailing >= 0 && trailing < limit) return { from: trailing, isList: true };
  let at = behindVerb;
  for (let adverb = scene.hit(Words.Adverb, at); adverb; adverb = scene.hit(Words.Adverb, at)) at = adverb.end;
  const link = scene.hit(Words.Link, at);
  at = link ? link.end : behindRecipients(scene, at);
  if (at < 0 || at >= limit) return null;
  const list = behindListOpening(scene, at);
  if (list >= 0 && list < limit) return { from: list, isList: true };
  if (isMark(scene, at, ':')) return { from: at + 1, isList: true };
  const isLinked = link !== undefined || wordAt(scene, at - 1) === 'về';
  return isLinked || isItemStart(scene, at) ? { from: at, isList: false } : null;
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { endOfJoint, endOfParty, isFirstItemStart, isGeneral, isItemHead, isItemStart, markAt } from './tokens.js';

/** Where the items behind a verb begin, past adverbs, those told, and words such as `các nội dung sau:`. */
export interface Start {
  readonly from: number;
  readonly isList: boolean;
  /** Behind `về`: anything may follow. */
  readonly isLinked: boolean;
  /** In lines of their own. */
  readonly isInLines?: true;
}

const FURTHEST = 30;

/** Whether the search for `về` ends here: a verb, or a thing that has a `về` of its own. */
const isBarrier = (scene: Scene, at: number): boolean => {
  if (scene.hit(Words.TopicFiller, at)) return false;
  return isItemHead(scene, at) || scene.hit(Words.ItemEnd, at) !== undefined || scene.hit(Words.Present, at) !== undefined
    || scene.hit(Words.Telling, at) !== undefined || scene.hit(Words.Task, at) !== undefined;
};

/** `Ủy ban liên Chính phủ | về hợp tác`: the name of a committee goes on. */
const isCommittee = (scene: Scene, start: number, end: number): boolean => {
  if (scene.hit(Words.Link, end) === undefined) return false;
  for (let at = start; at < end; at++) if (scene.hit(Words.Committee, at)) return true;
  return false;
};

/** Token behind the first `về` in reach; names are stepped over, and a mark outside of them ends the search. */
export const behindAbout = (scene: Scene, from: number): number => {
  const limit = Math.min(scene.sentenceEnd(from), from + FURTHEST);
  for (let at = from; at < limit;) {
    const end = endOfParty(scene, at);
    if (end > at) {
      if (isCommittee(scene, at, end)) return -1;
      at = end;
      continue;
    }
    const link = scene.hit(Words.Link, at);
    if (link) return link.end;
    const mark = markAt(scene, at);
    if (isBarrier(scene, at) || scene.hit(Words.Committee, at) || (mark !== '' && ';:.!?…'.includes(mark))) return -1;
    if (mark === ',' && endOfParty(scene, at + 1) === at + 1) return -1;
    at++;
  }
  return -1;
};

/** Words of those who are told. */
const MOST_TOLD = 4;

/** Whether those told end here: at a mark, or with another clause. */
const endsTold = (scene: Scene, at: number): boolean =>
  markAt(scene, at) !== '' || scene.hit(Words.ItemEnd, at) !== undefined || scene.hit(Words.Predicate, at) !== undefined;

/** `báo cáo | với Đoàn | tình hình đón Tết`: the thing behind those told who are no body, or -1. */
const behindThoseTold = (scene: Scene, link: number): number => {
  const from = scene.hit(Words.ToldLink, link)?.end ?? Infinity;
  const limit = Math.min(scene.sentenceEnd(link), from + MOST_TOLD);
  for (let at = from; at < limit && !endsTold(scene, at); at++) if (at > from && isItemHead(scene, at)) return at;
  return -1;
};

/**
 * Past those told, `với Thường trực Thành ủy về | …`; -1 where nothing but them follows, or they have a verb of their
 * own: `nghe Giám đốc Sở Y tế báo cáo …`.
 */
const behindRecipients = (scene: Scene, at: number): number => {
  const party = endOfParty(scene, at), link = scene.hit(Words.RecipientLink, at);
  if (party === at && !link) return at;
  if (party > at && scene.hit(Words.Present, party)) return -1;
  const about = behindAbout(scene, at);
  if (about >= 0) return about;
  const thing = behindThoseTold(scene, at);
  if (thing >= 0) return thing;
  const told = link ? endOfParty(scene, link.end) : party;
  return party > at || (told > link!.end && isItemStart(scene, told)) ? told : -1;
};

/** `chất vấn đối với Giám đốc Sở Y tế về | …`: behind the first link stand those who are asked. */
const behindThoseAsked = (scene: Scene, at: number): number => {
  const isAsked = scene.at('Person', at).length > 0 || scene.at('Office', at).length > 0;
  const about = isAsked ? behindAbout(scene, at) : -1;
  return about >= 0 ? about : at;
};

/** Whether the words before the colon at `at` open a list. */
const isListColon = (scene: Scene, from: number, at: number): boolean =>
  at - from <= 2 || scene.hitBefore(Words.ListOpener, at) !== undefined || scene.hitBefore(Words.ColonOpener, at) !== undefined
  || isGeneral(scene, [from, at]);

/** `biểu quyết | thông qua: …` tells what was adopted, `phiên giải trình | (ảnh: …)` of the picture. */
const namesNoList = (scene: Scene, at: number): boolean => scene.hit(Words.TakeUpTail, at) !== undefined || markAt(scene, at) === '(';

/** `các nội dung sau: | …`, `nhiều vấn đề khác như | …`: a general thing and a word or mark that opens a list. */
const behindListOpening = (scene: Scene, from: number): number => {
  if (namesNoList(scene, from)) return -1;
  const limit = Math.min(scene.sentenceEnd(from), from + FURTHEST);
  for (let at = from; at < limit; at++) {
    const mark = markAt(scene, at);
    if (mark === ':') return isListColon(scene, from, at) ? at + 1 : -1;
    if (mark === ';') return -1;
    const opener = at > from ? scene.hit(Words.ListOpener, mark === ',' ? at + 1 : at) : undefined;
    if (opener && isGeneral(scene, [from, at])) return markAt(scene, opener.end) === ':' ? opener.end + 1 : opener.end;
    if (mark === ',') return -1;
  }
  return -1;
};

/** `Các dự án luật được xem xét, gồm: | …`: behind the verbs the list of what was taken up. */
const behindTrailingOpener = (scene: Scene, at: number): number => {
  const opener = scene.hit(Words.ListOpener, markAt(scene, at) === ',' ? at + 1 : at);
  if (!opener) return -1;
  return markAt(scene, opener.end) === ':' ? opener.end + 1 : opener.end;
};

/** Words between a general thing and what it is about: `một số vấn đề đại biểu quan tâm liên quan đến | …`. */
const MOST_RAISING_WORDS = 8;

/** `các vấn đề đại biểu quan tâm về | học phí`: token behind the word that leads from what was raised to its topic, or -1. */
const behindRaised = (scene: Scene, from: number): number => {
  const name = scene.hit(Words.IssueName, scene.hit(Words.Determiner, from)?.end ?? from);
  if (!name) return -1;
  let isRaised = false;
  for (let at = name.end; at <= name.end + MOST_RAISING_WORDS && markAt(scene, at) === ''; at++) {
    const link = isRaised ? scene.hit(Words.Link, at) : undefined;
    if (link) return link.end;
    isRaised ||= scene.hit(Words.Raised, at) !== undefined;
  }
  return -1;
};

/** `hội nghị tổng kết | Tháng Công nhân`, `… | 5 năm thực hiện`: what a meeting is held for may have a name or a count. */
const isOpenTopic = (scene: Scene, at: number): boolean =>
  (hasFlag(scene.tape, at, Flag.Capital) && endOfParty(scene, at) === at && !scene.hit('Post', at)) || hasFlag(scene.tape, at, Flag.Number)
  || scene.hit(Words.TopicStart, at) !== undefined;

/** Token behind the words at `from` that say how, perhaps in a row: `thẳng thắn, cởi mở và chân thành`. */
export const behindAdverbs = (scene: Scene, from: number): number => {
  let at = from;
  for (let adverb = scene.hit(Words.Adverb, at); adverb;) {
    at = adverb.end;
    adverb = scene.hit(Words.Adverb, at) ?? scene.hit(Words.Adverb, endOfJoint(scene, markAt(scene, at) === ',' ? at + 1 : at));
  }
  return at;
};

/** A list, in its sentence or, where the sentence ends with the colon, in the lines below. */
const listFrom = (from: number, limit: number): Start =>
  (from < limit ? { from, isList: true, isLinked: true } : { from, isList: true, isLinked: true, isInLines: true });

/** `nghe | 11 ý kiến tham luận về | trồng rừng`: token behind the word that leads from what was said to its topic, or -1. */
export const behindContributions = (scene: Scene, from: number): number => {
  const said = hasFlag(scene.tape, from, Flag.Number) ? scene.hit(Words.BroughtUp, from + 1) : undefined;
  return (said && scene.hit(Words.Link, said.end)?.end) ?? -1;
};

/** Where the one item or the first of those that begin at `from` begins, without a word that opens a list. */
const startOfOne = (scene: Scene, from: number, hasLink: boolean, isTopic: boolean): Start | null => {
  const raised = Math.max(behindRaised(scene, from), behindContributions(scene, from));
  if (raised >= 0 && raised < scene.sentenceEnd(from)) return { from: raised, isList: false, isLinked: true };
  const isLinked = hasLink || scene.hitBefore(Words.Link, from) !== undefined;
  return isLinked || isFirstItemStart(scene, from) || (isTopic && isOpenTopic(scene, from)) ? { from, isList: false, isLinked } : null;
};

/** Where the items behind a verb begin; null where nothing follows that could be one. */
export const startOfItems = (scene: Scene, behindVerb: number, isTopic = false): Start | null => {
  const limit = scene.sentenceEnd(behindVerb - 1);
  const trailing = behindTrailingOpener(scene, behindVerb);
  if (trailing >= 0) return listFrom(trailing, limit);
  const at = behindAdverbs(scene, behindVerb);
  const link = scene.hit(Words.Link, at);
  const from = link ? behindThoseAsked(scene, link.end) : behindRecipients(scene, at);
  if (from < 0 || from >= limit) return null;
  const list = behindListOpening(scene, from);
  return list >= 0 ? listFrom(list, limit) : startOfOne(scene, from, link !== undefined, isTopic);
};

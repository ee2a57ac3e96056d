import type { DateValue } from '../../entities/date/index.js';
import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { SUBMITS } from '../../lexicon/tables/agenda-verbs.js';
import { DONE, OF } from '../../lexicon/tables/function-words.js';
import { SESSION } from '../../lexicon/tables/meeting-kinds.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { MeetingValue } from '../meeting/value.js';
import { goesOnListing, inside, lapse, separated, stop, type ItemEnd, type ItemReading } from './item-end.js';
import { joinsWords } from './joining-comma.js';
import { Words } from './lexicon.js';
import { beginsClause, beginsSentence, beginsSpeech, beginsWithAgendaVerb, beginsWithVerb } from './next-clause.js';
import { beginsItem, beginsJoinedItem, isFurtherAbout, isFurtherActivity, isRepeatedAt, SHORTEST_SPLIT } from './next-item.js';
import { isLastOfRow } from './row.js';
import { endOfJoint, isCountOfPapers, isFirstItemStart, isGeneral, isItemHead, isItemStart, markAt } from './tokens.js';

/** Where an item of an agenda ends. */

const LONGEST_ITEM = 90;
const LONGEST_GENERAL = 8;
const SKIPPED = ['Body', 'Place', 'Group', 'Office', 'Document'] as const;
export const OPENING = '"“«(', CLOSING = '"”»)';

/** Token behind the bracket or quotation that opens at `at`, or -1 if it stays open. */
export const endOfEnclosed = (scene: Scene, at: number, limit: number): number => {
  const closing = CLOSING[OPENING.indexOf(markAt(scene, at))];
  for (let end = at + 1; end < limit; end++) {
    const mark = markAt(scene, end);
    if (mark === closing || (mark === '”' && closing !== ')')) return end + 1;
  }
  return -1;
};

/** `kỳ họp giữa năm, HĐND tỉnh khóa XIX, nhiệm kỳ 2021-2026`: the name of a session, with its commas. */
const endOfSession = (scene: Scene, at: number): number => Math.max(0, ...scene.at<MeetingValue>('Meeting', at)
  .filter(({ value: { head } }) => head.head === SESSION).map(({ end }) => end));

/** Token behind the longest name or document that begins at `at`: no item ends inside of it, unless another begins there. */
const endOfName = (scene: Scene, at: number): number => {
  let end = at;
  for (const tag of SKIPPED) {
    const span = scene.at(tag, at)[0];
    if (span && span.end > end) ({ end } = span);
  }
  end = Math.max(end, endOfSession(scene, at));
  for (let inner = at + 1; inner < end; inner++) {
    const behind = endOfJoint(scene, inner);
    if (behind > inner && isItemHead(scene, behind)) return inner;
  }
  return end;
};

/** `| , cùng nhiều vấn đề khác như | đổi mới …`: the token behind the word that opens a further list, or -1. */
const behindFurtherList = (scene: Scene, at: number, limit: number): number => {
  const joint = endOfJoint(scene, markAt(scene, at) === ',' ? at + 1 : at);
  if (joint <= at + 1 && markAt(scene, at) === ',') return -1;
  for (let end = joint; end < limit && end <= joint + LONGEST_GENERAL; end++) {
    const opener = scene.hit(Words.ListOpener, end);
    if (opener) return end > joint && isGeneral(scene, [joint, end]) ? opener.end : -1;
  }
  return -1;
};

const isEllipsis = (scene: Scene, at: number): boolean =>
  markAt(scene, at) === '…' || (markAt(scene, at) === '.' && markAt(scene, at + 1) === '.');

/** `dự án Luật Đất đai | - nội dung rất quan trọng`. */
const beginsApposition = (scene: Scene, at: number, mark: string): boolean =>
  '-–—'.includes(mark) && scene.hit(Words.Apposition, at + 1) !== undefined;

/** `…, | bàn nhiệm vụ quý III; …`: a verb of taking up something, with its thing. */
const takesUpFurther = (scene: Scene, at: number): boolean => {
  const verb = scene.hit(Words.TakeUp, at);
  return verb !== undefined && !scene.hit(Words.Shared, at) && !scene.hit(Words.Second, at) && isFirstItemStart(scene, verb.end);
};

/** `14 tờ trình, | trong đó có | Tờ trình về phí chợ; …`: token behind the words before those of the papers that are named, or -1. */
const behindAmongThem = (scene: Scene, at: number, from: number): number => {
  const end = isCountOfPapers(scene, from) ? scene.hit(Words.AmongThem, at)?.end ?? -1 : -1;
  return end >= 0 && isItemStart(scene, end) ? end : -1;
};

/** Where semicolons separate, a comma ends only what a verb of its own or the name of another thing follows. */
const atCommaOfClause = (scene: Scene, at: number, { from, limit }: ItemReading): ItemEnd => {
  const isSameHead = isItemHead(scene, at + 1) && wordAt(scene, at + 1) === wordAt(scene, from);
  const isRowAtEnd = !goesOnListing(scene, at + 1, limit) && isFurtherActivity(scene, at + 1, from);
  if (takesUpFurther(scene, at + 1)) return separated(at, at + 1);
  const isNext = isSameHead || isRowAtEnd || scene.hit(Words.OwnHead, at + 1) !== undefined;
  if (isNext && beginsItem(scene, at + 1, from)) return separated(at, at + 1);
  return beginsWithVerb(scene, at + 1) && !goesOnListing(scene, at + 1, limit) ? stop(at) : inside(at + 1);
};

/** `…, đồng chí Lê Văn Ba chủ trì`: no member of a list of items. */
const endsList = (scene: Scene, at: number): boolean => scene.hit(Words.ItemEnd, at) !== undefined || scene.at('Person', at).length > 0;

/** Where a comma leads on to things that are told in another way: in a row, by name behind their number, in a further list. */
const atCommaOfLists = (scene: Scene, at: number, { from, limit, row }: ItemReading): ItemEnd | undefined => {
  if (isRepeatedAt(scene, at + 1, from) || row.commas.includes(at)) return separated(at, at + 1);
  const among = behindAmongThem(scene, at + 1, from);
  if (among >= 0) return separated(at, among);
  if (joinsWords(scene, at)) return inside(at + 1);
  const further = behindFurtherList(scene, at, limit);
  return further >= 0 ? { end: at, next: further, opensList: true } : undefined;
};

const atComma = (scene: Scene, at: number, reading: ItemReading): ItemEnd => {
  const behind = at + 1, { from, isList, hasSemicolons } = reading, ofLists = atCommaOfLists(scene, at, reading);
  if (ofLists) return ofLists;
  if (beginsSpeech(scene, behind)) return stop(at);
  if (hasSemicolons) return atCommaOfClause(scene, at, reading);
  if (isList && !hasSemicolons) return endsList(scene, behind) ? stop(at) : separated(at, behind);
  if (beginsClause(scene, behind)) return stop(at);
  return beginsItem(scene, behind, from) ? separated(at, behind) : inside(behind);
};

/** `báo cáo về kết quả năm 2024 và | kế hoạch năm 2025`: one paper has both for its topic. */
const isOfPaper = (scene: Scene, from: number, behind: number): boolean =>
  scene.hit(Words.PaperWithTopics, from) !== undefined && scene.hit(Words.PaperTopic, behind) !== undefined;

/** `tình hình thực hiện kế hoạch phát triển và | dự toán ngân sách`: a verb within the item governs both. */
const isGoverned = (scene: Scene, from: number, behind: number): boolean => {
  if (!scene.hit(Words.Governed, scene.hit(Words.Determiner, behind)?.end ?? behind)) return false;
  for (let at = from; at < behind; at++) if (scene.hit(Words.Governing, at)) return true;
  return false;
};

/** `… và | một số nội dung quan trọng khác`: nothing of its own is said up to the next mark. */
const isGeneralRest = (scene: Scene, from: number, limit: number): boolean => {
  let end = from;
  while (end < limit && end - from <= LONGEST_GENERAL && !';.:)'.includes(markAt(scene, end) || ' ')) end++;
  return end - from > 1 && end - from <= LONGEST_GENERAL && isGeneral(scene, [from, end]);
};

/** `tình hình trong nước và | đề nghị …`, `công tác năm cũ và | gặp mặt …`, but `tình hình và đề nghị của tỉnh`. */
const beginsFurtherVerb = (scene: Scene, at: number): boolean => {
  const verb = scene.hit(Words.FurtherVerb, at);
  return verb !== undefined && wordAt(scene, verb.end) !== OF;
};

/** `xem xét, giải quyết tố cáo … và | giải quyết | khiếu nại …`: token behind the verb of the item, where it stands again, or -1. */
const behindSameVerb = (scene: Scene, at: number, from: number): number => {
  const verb = scene.hitBefore(Words.TakeUpTail, from), again = scene.hit(Words.TakeUpTail, at);
  return again && verb?.entry === again.entry && isFirstItemStart(scene, again.end) ? again.end : -1;
};

const atJoint = (scene: Scene, at: number, behind: number, { from, limit, row }: ItemReading): ItemEnd => {
  if (beginsWithAgendaVerb(scene, behind) || beginsFurtherVerb(scene, behind) || isGeneralRest(scene, behind, limit)) return stop(at);
  const further = behindSameVerb(scene, behind, from);
  if (further >= 0) return separated(at, further);
  if (isFurtherAbout(scene, behind, from) || isCountOfPapers(scene, behind)) return separated(at, behind);
  if (isLastOfRow(scene, row, at, behind)) return separated(at, behind);
  const goesOn = isOfPaper(scene, from, behind) || isGoverned(scene, from, behind);
  return !goesOn && beginsJoinedItem(scene, behind, from) ? separated(at, behind) : inside(behind);
};

/** Words from a colon to the figure of a statement. */
const TO_FIGURE = 5;
/** `số liệu quý I: | Thu ngân sách đạt 40%`: figures are told, and nothing is listed. */
const isOfFigures = (scene: Scene, colon: number): boolean => {
  for (let at = colon + 1; at <= colon + TO_FIGURE && !',;.'.includes(markAt(scene, at) || ' '); at++) {
    if (hasFlag(scene.tape, at, Flag.Number) && !isItemStart(scene, colon + 1)) return true;
  }
  return false;
};

/** `các nội dung: | …`, `vấn đề sau: | (1) …`; behind another colon something is said of the item. */
const opensList = (scene: Scene, colon: number): boolean =>
  isItemStart(scene, colon + 1) || scene.hit(Words.Link, colon + 1) !== undefined || markAt(scene, colon + 1) !== ''
  || scene.hitBefore(Words.ListOpener, colon) !== undefined || scene.hitBefore(Words.ColonOpener, colon) !== undefined
  || scene.hitBefore(Words.General, colon) !== undefined || (hasFlag(scene.tape, colon + 1, Flag.Capital) && !isOfFigures(scene, colon));

const atMark = (scene: Scene, at: number, mark: string, reading: ItemReading): ItemEnd => {
  switch (mark) {
    case ';': return separated(at, at + 1);
    case ',': return atComma(scene, at, reading);
    case ':': return opensList(scene, at) ? { end: at, next: at + 1, opensList: true } : stop(at);
    case '…': return lapse(scene, at, reading);
    case '!': case '?': case ')': return stop(at);
    default:
      if (isEllipsis(scene, at)) return lapse(scene, at, reading);
      return beginsApposition(scene, at, mark) ? stop(at) : inside(at + 1);
  }
};

/** Whether nothing of the item follows: a mark, the end of the sentence, or a sentence without a stop before it. */
const isLastOfItem = (scene: Scene, at: number, limit: number): boolean =>
  at >= limit || (markAt(scene, at) !== '' && !'/-–'.includes(markAt(scene, at))) || beginsSentence(scene, at);

/** `… Luật Cây xanh | ngày 8/6, …`, `… | vào chiều 8/6`: when the item was taken up, and no part of it. */
const isDayOfMeeting = (scene: Scene, at: number, { from, limit }: ItemReading): boolean => {
  if (at - from < SHORTEST_SPLIT || scene.hit(Words.BeforeDate, at - 1)) return false;
  const date = scene.at<DateValue>('Date', scene.hit(Words.OnDate, at)?.end ?? at)[0];
  return date?.value.granularity === 'day' && (date.value.partOfDay !== null || isLastOfItem(scene, date.end, limit));
};

/** A word that ends an item, but not in `các nội dung trình | tại kỳ họp`. */
const isItemEnd = (scene: Scene, at: number): boolean => scene.hit(Words.ItemEnd, at) !== undefined && wordAt(scene, at - 1) !== SUBMITS;

/** `…, | trong đó Đảng ủy xã đã lãnh đạo …; kinh tế phát triển`: a clause of its own, in which nothing is listed. */
const isOfClause = (scene: Scene, at: number): boolean =>
  ['Body', 'Office', 'Group'].some((tag) => scene.at(tag, at).some(({ end }) => wordAt(scene, end) === DONE));

/** Whether only more is said of the item, and behind a semicolon the list goes on. */
const isAside = (scene: Scene, at: number): boolean => {
  const aside = scene.hit(Words.Aside, at);
  return aside !== undefined && !isOfClause(scene, aside.end);
};

const atWord = (scene: Scene, at: number, reading: ItemReading): ItemEnd => {
  if (isDayOfMeeting(scene, at, reading)) return stop(at);
  if (beginsSentence(scene, at)) return stop(at);
  if (at > reading.from && isItemEnd(scene, at)) return isAside(scene, at) ? lapse(scene, at, reading) : stop(at);
  const behind = endOfJoint(scene, at);
  return behind > at ? atJoint(scene, at, behind, reading) : inside(Math.max(at + 1, endOfName(scene, at)));
};

/** Reads one item to its end. */
export const readItemEnd = (scene: Scene, reading: ItemReading): ItemEnd => {
  const limit = Math.min(reading.limit, reading.from + LONGEST_ITEM);
  for (let at = reading.from; at < limit;) {
    const mark = markAt(scene, at);
    if (mark !== '' && OPENING.includes(mark)) {
      const end = endOfEnclosed(scene, at, reading.limit);
      if (end < 0) return stop(at);
      at = end;
      continue;
    }
    const found = mark === '' ? atWord(scene, at, reading) : atMark(scene, at, mark, reading);
    if (found.end >= 0) return found;
    at = found.next;
  }
  return stop(limit);
};

import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { DateValue } from '../../entities/date/index.js';
import type { Match, Reading, Scene } from '../../grammar/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { behindBullet } from '../lines.js';
import { readItems, readLines } from './items.js';
import { Words } from './lexicon.js';
import { behindAdverbs, startOfItems, type Start } from './start.js';
import { endOfParty, isCountOfPapers, isFirstItemStart, isGeneral, isItemStart, markAt } from './tokens.js';

/**
 * How the text tells of items: the meeting takes them up, someone presents them, they are its topic or purpose, head a passage,
 * or voters raise them.
 */
export type AgendaSource = 'taken-up' | 'presented' | 'topic' | 'purpose' | 'heading' | 'raised';

/** The items that one verb or heading governs. */
export interface AgendaValue { readonly source: AgendaSource; readonly items: readonly TokenRange[] }
export type AgendaReading = Reading<AgendaValue>;

const SHORTEST = 2;
const CLAUSE_WINDOW = 8;

const BACKWARD_WINDOW = 5, LONGEST_BACKWARD = 6;

/** `những phương án này`, `vụ án này do …`, but `tình hình giáo dục ở thành phố này`: it was told before. */
const pointsBack = (scene: Scene, [start, end]: TokenRange): boolean => {
  if (end - start <= LONGEST_BACKWARD && scene.hitBefore(Words.Backward, end)) return true;
  for (let at = start + 1; at < end && at < start + BACKWARD_WINDOW; at++) if (scene.hit(Words.Demonstrative, at)) return true;
  return false;
};

/** A person or an office: who speaks, and not of what. */
const isSpeaker = (scene: Scene, at: number): boolean => scene.at('Person', at).length > 0 || scene.at('Office', at).length > 0;

/** `chương trình Kỳ họp thứ 10 | sẽ khai mạc …`: what is said is said of the meeting. */
const endsWithMeeting = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at++) if (scene.at('Meeting', at).some((span) => span.end === end)) return true;
  return false;
};

/** `đánh giá tình hình | đã chuyển biến`: the thing is the subject of a clause, something is said of it. */
const isClause = (scene: Scene, [start, end]: TokenRange): boolean => {
  if (end < scene.sentenceEnd(start) && scene.hit(Words.Predicate, end) && !endsWithMeeting(scene, start, end)) return true;
  for (let at = start + 1; at < end && at < start + CLAUSE_WINDOW; at++) if (scene.hit(Words.Predicate, at)) return true;
  return false;
};

/** `đề nghị bỏ khoản 3`, but `đề nghị của Chánh án`: what someone asks for. */
const isRequest = (scene: Scene, at: number): boolean => {
  const task = scene.hit(Words.Task, at);
  return task !== undefined && !isItemStart(scene, at) && wordAt(scene, task.end) !== OF;
};

/** `TAND, VKSND | , Chi cục Thuế báo cáo …`: only names of those who act. */
const areParties = (scene: Scene, [start, end]: TokenRange): boolean => {
  let at = start;
  for (let behind = endOfParty(scene, at); behind > at; behind = endOfParty(scene, at)) {
    at = markAt(scene, behind) === ',' ? behind + 1 : behind;
    if (at >= end) return true;
  }
  return false;
};

/** `kỳ họp chuyên đề | dự kiến ngày 18/3`: only when something is to be. */
const isDay = (scene: Scene, [start, end]: TokenRange): boolean => {
  const head = scene.hit(Words.ItemHead, start);
  const date = head && scene.at<DateValue>('Date', head.end)[0];
  return date?.end === end && date.value.granularity === 'day';
};

/** `xem xét 13 dự án luật | , 5 nghị quyết`, but `xem xét 4 tờ trình, trong đó có …`: no list of the papers follows. */
const areCountedPapers = (scene: Scene, [start, end]: TokenRange): boolean => {
  const behind = markAt(scene, end) === ',' ? end + 1 : end;
  return isCountOfPapers(scene, start) && markAt(scene, end) !== ':'
    && scene.hit(Words.ListOpener, behind) === undefined && scene.hit(Words.AmongThem, behind) === undefined;
};

/** `nghe | các trạm báo cáo, …`: those who report, and not what. */
const areReporters = (scene: Scene, [start, end]: TokenRange): boolean => {
  const those = scene.hit(Words.Determiner, start);
  if (!those || isItemStart(scene, those.end)) return false;
  for (let at = those.end; at < end; at++) {
    const verb = scene.hit(Words.Present, at);
    if (verb) return verb.end === end || markAt(scene, verb.end) === ',';
  }
  return false;
};

/** Whether words can be an item: they say something of their own, and of a thing. */
const canBeItem = (scene: Scene, item: TokenRange, source: AgendaSource): boolean =>
  item[1] - item[0] >= SHORTEST && !isRequest(scene, item[0])
  && (!isGeneral(scene, item) || (source === 'taken-up' && areCountedPapers(scene, item)))
  && !pointsBack(scene, item) && !areParties(scene, item) && !areReporters(scene, item) && !isDay(scene, item);

/** Keeps what can be an item; null where nothing can. */
export const agendaOf = (scene: Scene, source: AgendaSource, found: readonly TokenRange[]): AgendaReading | null => {
  if (!found[0] || found.some(([start]) => isSpeaker(scene, start))) return null;
  const items = found.filter((item) => canBeItem(scene, item, source));
  return items.length > 0 ? { tag: 'Agenda', value: { source, items } } : null;
};

const beginsClauseInstead = (scene: Scene, { from, isList }: Start): boolean =>
  !isList && scene.hit(Words.ClauseStart, from) !== undefined && !isFirstItemStart(scene, from);

const itemsFrom = (scene: Scene, { from, isList, isInLines }: Start): TokenRange[] =>
  (isInLines ? readLines(scene, from) : readItems(scene, from, isList));

/** `thông báo | kết quả hội đàm`: what was talked of before is told, and no item. */
const isResultOfTalks = (scene: Scene, at: number): boolean => {
  const result = scene.hit(Words.Result, at);
  return result !== undefined && scene.hit(Words.Talks, result.end) !== undefined;
};

/** Words from a decision to what it orders: `Quyết định số 4 của Ban Bí thư lập | Đoàn kiểm tra`. */
const TO_ORDER = 20;

/** `công bố | Quyết định thành lập Đoàn kiểm tra …`: an inspection begins with it. */
const opensInspection = (scene: Scene, from: number): boolean => {
  const limit = Math.min(scene.sentenceEnd(from), from + TO_ORDER);
  for (let at = from; at < limit && markAt(scene, at) !== ';'; at++) if (scene.hit(Words.Inspection, at)) return true;
  return false;
};

/** `công bố | các Quyết định của Chủ tịch: …`: decisions that are read out are no items, nor are those of a list of them. */
const areDecisions = (scene: Scene, verbEnd: number, from: number): boolean =>
  scene.hit(Words.NoItem, behindBullet(scene, from)) !== undefined || scene.hit(Words.NoItem, behindAdverbs(scene, verbEnd)) !== undefined;

/** What is only told at a meeting: decided elsewhere, or talked of before. What is to be carried out is taken up there. */
const isNews = (scene: Scene, verbEnd: number, { from }: Start): boolean =>
  (scene.hitBefore(Words.CarryOut, verbEnd) === undefined && areDecisions(scene, verbEnd, from) && !opensInspection(scene, from))
  || isResultOfTalks(scene, from);

/** `đánh giá: Tăng trưởng còn chậm`: behind the colon somebody says something, and lists nothing; not so `tập trung vào: …`. */
const isStatement = (scene: Scene, verbEnd: number, { from, isInLines }: Start): boolean =>
  markAt(scene, verbEnd) === ':' && !isInLines
  && !scene.hitBefore(Words.Focus, verbEnd) && !scene.hitBefore(Words.TurningOn, verbEnd)
  && !isItemStart(scene, from) && markAt(scene, from) === '';

/** `thông tin thêm: Vụ ngộ độc không nghiêm trọng`, but `trình: (1) phương án …; (2) kế hoạch …`. */
const isColonOfSpeech = (scene: Scene, verbEnd: number, from: number): boolean =>
  markAt(scene, behindAdverbs(scene, verbEnd)) === ':' && behindBullet(scene, from) === from;

/** What someone only says, or touches on: `thông báo một số nét về …`. */
const isOnlySaid = (scene: Scene, verbEnd: number, { from }: Start): boolean =>
  isColonOfSpeech(scene, verbEnd, from) || scene.hit(Words.Vague, from) !== undefined;

/** The items behind the verbs that a rule has matched. */
export const itemsBehind = (source: AgendaSource) => ({ scene, end }: Match): AgendaReading | null => {
  const start = startOfItems(scene, end, source === 'topic' || source === 'purpose');
  if (!start || beginsClauseInstead(scene, start) || isStatement(scene, end, start)) return null;
  if (source === 'presented' && isOnlySaid(scene, end, start)) return null;
  const items = itemsFrom(scene, start);
  if (!items[0] || (!start.isLinked && isClause(scene, items[0]))) return null;
  if (source !== 'taken-up' && isNews(scene, end, start)) return null;
  return agendaOf(scene, source, items);
};

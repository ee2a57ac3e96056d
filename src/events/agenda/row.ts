import type { Scene } from '../../grammar/index.js';
import { pairAt } from '../word-search.js';
import { joinsExpression } from './joining-comma.js';
import { Words } from './lexicon.js';
import { beginsClause, beginsSentence, beginsSpeech } from './next-clause.js';
import { endOfJoint, isAgendaVerb, isItemStart, markAt } from './tokens.js';

/**
 * Things in a row that no word heads: `về giá nước sạch, đường vào chợ Vầy, thủ tục tách thửa`. Commas separate them where each is
 * long enough to be a thing of its own, and the first of them does not govern the others, as `tình hình` does.
 */

/** The commas that separate the things of a row, and where it ends; behind the last comma `và` joins the last thing. */
export interface Row { readonly commas: readonly number[]; readonly end: number }
export const NO_ROW: Row = { commas: [], end: -1 };

const FEWEST = 3, SHORTEST = 3, LONGEST = 14;

/** `tình hình …, …`, `phòng chống …, …`: a word that governs all that commas join behind it, and not so `việc …, …`. */
const governs = (scene: Scene, from: number): boolean =>
  scene.hit(Words.RowGoverning, from) !== undefined || (isItemStart(scene, from) && scene.hit(Words.RowHead, from) === undefined);

/** `dạy nghề cho lao động nghèo | , thợ dệt, …`: a word within the first thing leads to all of them. */
const leadsToAll = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (scene.hit(Words.RowPreposition, at)) return true;
  return false;
};

/** `đề án đổi mới cách thu phí chợ, | cách thu phí đò`: a thing of the same name stands within the one before. */
const isOfSameName = (scene: Scene, at: number, from: number): boolean => {
  for (let inner = from + 1; inner < at - 1; inner++) if (pairAt(scene, inner) === pairAt(scene, at)) return true;
  return false;
};

const isLongEnough = (from: number, to: number): boolean => to - from >= SHORTEST && to - from <= LONGEST;

/** Whether the row ends at a token: at a mark, with what else is told, or with another verb. */
const endsRow = (scene: Scene, at: number): boolean => {
  const mark = markAt(scene, at);
  if (mark !== '') return !',-–/'.includes(mark);
  return scene.hit(Words.ItemEnd, at) !== undefined || beginsSentence(scene, at);
};

/** `tiếp thu, | chỉnh lý`, `phòng, | chống`: a comma that joins parts of one expression, where no name of a report stands. */
const joinsParts = (scene: Scene, comma: number): boolean => joinsExpression(scene, comma)
  || (scene.hit(Words.ReportVerb, comma + 1) !== undefined && scene.hitBefore(Words.ReportVerb, comma) !== undefined);

/** `…, | lãnh đạo Sở cho biết`, `…, và | bàn cách làm`: what stands here is no member of the row. */
const isOutside = (scene: Scene, at: number): boolean => beginsClause(scene, at) || beginsSpeech(scene, at) || isAgendaVerb(scene, at);

/** The commas from `from` on between things that are long enough, and where the last of them ends; a short thing leaves none. */
const commasFrom = (scene: Scene, from: number, limit: number): Row => {
  const commas: number[] = [];
  let at = from, start = from;
  for (; at < limit && !endsRow(scene, at); at++) {
    if (markAt(scene, at) !== ',' || joinsParts(scene, at)) continue;
    if (!isLongEnough(start, at) || isOfSameName(scene, at + 1, start)) return NO_ROW;
    start = at + 1;
    const behind = endOfJoint(scene, start), ends = isOutside(scene, behind);
    if (!ends || behind > start) commas.push(at);
    if (ends) return { commas, end: at };
  }
  return isLongEnough(start, at) ? { commas, end: at } : NO_ROW;
};

/** `…, sửa đường và | chuẩn bị bầu cử`, but `đường tỉnh và đường huyện`: the last thing of a row, behind `và`. */
export const isLastOfRow = (scene: Scene, { commas, end }: Row, at: number, behind: number): boolean => {
  const start = (commas.at(-1) ?? end) + 1;
  return start < at && behind < end && isLongEnough(start, at) && isLongEnough(behind, end)
    && pairAt(scene, start) !== pairAt(scene, behind);
};

/** Whether behind the last comma `và` joins two things, and not more of one. */
const hasLast = (scene: Scene, row: Row): boolean => {
  for (let at = row.commas.at(-1)! + 1; at < row.end; at++) {
    const behind = endOfJoint(scene, at);
    if (behind > at && isLastOfRow(scene, row, at, behind)) return true;
  }
  return false;
};

/** The row that begins at `from`, if one does. */
export const rowFrom = (scene: Scene, from: number, limit: number): Row => {
  const row = governs(scene, from) ? NO_ROW : commasFrom(scene, from, limit), [first] = row.commas;
  if (first === undefined || leadsToAll(scene, from, first)) return NO_ROW;
  return row.commas.length >= FEWEST - 1 || (row.commas.length === FEWEST - 2 && hasLast(scene, row)) ? row : NO_ROW;
};

import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { isRealDay } from '../date/calendar.js';
import { isWord, wordAt } from './words.js';

/** A day as written; `year` is null where the text leaves it out. */
export interface DocumentDay { readonly year: number | null; readonly month: number; readonly day: number }

const numberAt = (tape: Tape, at: number): number =>
  (hasFlag(tape, at, Flag.Number) && tape.end[at]! - tape.start[at]! <= 4 ? Number(tape.input.slice(tape.start[at], tape.end[at])) : -1);

const dayOf = (day: number, month: number, year: number | null): DocumentDay | null =>
  (isRealDay(day, month, year) ? { day, month, year } : null);

/** `14/4/2014`, `14-4-2014`, `14.4`, `14 tháng 4 năm 2014`. */
const readDay = (tape: Tape, at: number, limit: number): { readonly day: DocumentDay; readonly end: number } | null => {
  const first = numberAt(tape, at);
  if (first < 0 || at + 2 >= limit) return null;
  const joint = wordAt(tape, at + 1);
  if (joint !== 'tháng' && !'/.-–'.includes(joint)) return null;
  const month = numberAt(tape, at + 2);
  const yearJoint = joint === 'tháng' ? 'năm' : joint;
  const hasYear = at + 4 < limit && isWord(tape, at + 3, yearJoint) && numberAt(tape, at + 4) >= 1900;
  const day = dayOf(first, month, hasYear ? numberAt(tape, at + 4) : null);
  return day && { day, end: hasYear ? at + 5 : at + 3 };
};

const LEAD_TO_DAY = new Set(['(', 'được', 'ban', 'hành', 'ký', 'ra', 'đề', 'thông', 'qua']);

/**
 * The day right behind the number: `, ngày 4/4/2014`, `(ngày 12/8)`, `ban hành ngày 7/7/2014`. Behind a comma only with
 * its year: `Theo Nghị quyết 42, ngày 15/8 các sở …` begins another thought.
 */
export const readDateBehind = (scene: Scene, from: number): { readonly day: DocumentDay; readonly end: number } | null => {
  const { tape } = scene, limit = scene.sentenceEnd(from - 1);
  const hasComma = isWord(tape, from, ',');
  let at = hasComma ? from + 1 : from;
  while (at < limit && at < from + 5 && LEAD_TO_DAY.has(wordAt(tape, at))) at++;
  if (at >= limit || !isWord(tape, at, 'ngày')) return null;
  const read = readDay(tape, at + 1, limit);
  if (!read || (hasComma && read.day.year === null)) return null;
  return isWord(tape, read.end, ')') ? { day: read.day, end: read.end + 1 } : read;
};

const ISSUES = new Set(['ký', 'hành', 'ra', 'có']);
const REACH = 25;

/** The day that opens the clause: `Ngày 30/11/2016, Bộ trưởng … đã ký văn bản số …`. */
export const readDateBefore = (scene: Scene, documentStart: number): DocumentDay | null => {
  const { tape } = scene, start = scene.sentenceStart(documentStart);
  if (documentStart <= start || !ISSUES.has(wordAt(tape, documentStart - 1))) return null;
  for (let at = documentStart - 2; at >= start && at > documentStart - REACH; at--) {
    if (!isWord(tape, at, 'ngày')) continue;
    const opens = at === start || hasFlag(tape, at, Flag.Capital) || isWord(tape, at - 1, ',');
    return opens ? readDay(tape, at + 1, documentStart)?.day ?? null : null;
  }
  return null;
};

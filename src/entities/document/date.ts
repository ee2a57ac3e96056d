import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ISSUES, LEADS_TO_DAY } from '../../lexicon/tables/document-words.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { isRealDay } from '../date/calendar.js';
import { COMMA, DAY, MONTH, YEAR } from './lexicon.js';
import { isMark } from './stretch.js';

/** A day as written; `year` is null where the text leaves it out. */
export interface DocumentDay { readonly year: number | null; readonly month: number; readonly day: number }

const numberAt = (tape: Tape, at: number): number =>
  (hasFlag(tape, at, Flag.Number) && tape.end[at]! - tape.start[at]! <= 4 ? Number(tape.input.slice(tape.start[at], tape.end[at])) : -1);

const dayOf = (day: number, month: number, year: number | null): DocumentDay | null =>
  (isRealDay(day, month, year) ? { day, month, year } : null);

/** `14/4/2014`, `14-4-2014`, `14.4`, `14 tháng 4 năm 2014`. */
const readDay = (tape: Tape, at: number, limit: number): { readonly day: DocumentDay; readonly end: number } | null => {
  const first = numberAt(tape, at), inWords = MONTH.holds(tape, at + 1);
  if (first < 0 || at + 2 >= limit || !(inWords || isMark(tape, at + 1, '/.-–'))) return null;
  const hasJoint = inWords ? YEAR.holds(tape, at + 3) : isMark(tape, at + 3, tape.input[tape.start[at + 1]!]!);
  const hasYear = at + 4 < limit && hasJoint && numberAt(tape, at + 4) >= 1900;
  const day = dayOf(first, numberAt(tape, at + 2), hasYear ? numberAt(tape, at + 4) : null);
  return day && { day, end: hasYear ? at + 5 : at + 3 };
};

const leadsToDay = new PhraseList(LEADS_TO_DAY);
const MOST_LEADS = 3;

const skipLeads = (tape: Tape, from: number): number => {
  let at = from;
  for (let count = 0; count < MOST_LEADS; count++) {
    const end = leadsToDay.endAt(tape, at);
    if (end < 0) break;
    at = end;
  }
  return at;
};

/**
 * The day right behind the number: `, ngày 4/4/2014`, `(ngày 12/8)`, `ban hành ngày 7/7/2014`. Behind a comma only with
 * its year: `Theo Nghị quyết 42, ngày 15/8 các sở …` begins another thought.
 */
export const readDateBehind = (scene: Scene, from: number): { readonly day: DocumentDay; readonly end: number } | null => {
  const { tape } = scene, limit = scene.sentenceEnd(from - 1), hasComma = COMMA.holds(tape, from);
  const at = skipLeads(tape, hasComma ? from + 1 : from);
  if (at >= limit || !DAY.holds(tape, at)) return null;
  const read = readDay(tape, at + 1, limit);
  if (!read || (hasComma && read.day.year === null)) return null;
  return isMark(tape, read.end, ')') ? { day: read.day, end: read.end + 1 } : read;
};

const issues = new PhraseList(ISSUES);
const REACH = 25;

/** The day that opens the clause: `Ngày 30/11/2016, Bộ trưởng … đã ký văn bản số …`. */
export const readDateBefore = (scene: Scene, documentStart: number): DocumentDay | null => {
  const { tape } = scene, start = scene.sentenceStart(documentStart);
  if (documentStart <= start || !issues.holds(tape, documentStart - 1)) return null;
  for (let at = documentStart - 2; at >= start && at > documentStart - REACH; at--) {
    if (!DAY.holds(tape, at)) continue;
    const opens = at === start || hasFlag(tape, at, Flag.Capital) || COMMA.holds(tape, at - 1);
    return opens ? readDay(tape, at + 1, documentStart)?.day ?? null : null;
  }
  return null;
};

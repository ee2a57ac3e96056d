import { any, as, lex, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import type { Shift } from '../../lexicon/tables/date-words.js';
import { daysFields, type DaysCaptures } from './days.js';
import { Words } from './lexicon.js';
import { DAY_POINT, DAY_WORD, NOT_MEASURED, ONE_DAY, PART, SUFFIX, TIME } from './patterns.js';
import { dateReading, dayPointOf } from './reading.js';
import type { DateFields, DateValue } from './value.js';

/** A time of day and its day. A time alone is no date. */

type Captures = DaysCaptures & { readonly shift?: Capture; readonly weekday?: Capture; readonly on?: Capture };

const fieldsOf = (match: Match<Captures>): DateFields | null => {
  const { scene, captures: { shift, weekday, on } } = match;
  if (on) return { granularity: 'day', weekday: (weekday?.data as number | undefined) ?? null, ...dayPointOf(scene, on) };
  if (shift) return { granularity: 'day', anchor: shift.data as Shift };
  return daysFields(match);
};

const WRITTEN_OUT = seq(opt(','), any(seq('(', opt(DAY_WORD), as('on', DAY_POINT), ')'), seq(opt(DAY_WORD), as('on', DAY_POINT))));

// Khai mạc lúc 14 giờ 30 ngày 20/8.
export const timedDay = rule({
  id: 'date/time',
  gloss: 'a time of day with its day',
  pattern: seq(TIME, opt(PART), any(
    seq(as('shift', any(lex(Words.RelativeDay), lex(Words.ShortDay))), opt(WRITTEN_OUT)),
    seq(as('weekday', lex(Words.Weekday)), WRITTEN_OUT),
    seq(opt(DAY_WORD), ONE_DAY, NOT_MEASURED, opt(SUFFIX)),
  )),
  emit: (match) => {
    const fields = fieldsOf(match);
    return fields && dateReading(match, fields);
  },
  examples: [
    'Khai mạc lúc {14 giờ 30 ngày 20/8}', 'Có mặt từ {7h30 sáng 6/6}', 'Xảy ra lúc {10h hôm nay (4/6)}', 'Lúc {2h sáng nay}, mưa lớn',
    'Có hiệu lực từ {0 giờ ngày 1-7-2016}', 'Họp {8:30, sáng thứ Bảy, 12/3}',
  ],
  counterExamples: ['Từ 8 giờ 30 đến 11 giờ', 'Trực 24/24h ngày đêm', 'Sau 3 giờ đồng hồ', 'Tỷ số 14:30 sau hiệp một'],
});

export const TIME_RULES: readonly Rule<Reading<DateValue>>[] = [timedDay];

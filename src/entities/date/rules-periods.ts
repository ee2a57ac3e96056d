import {
  after, any, as, lex, not, notAfter, opt, rule, seq, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { MANY, type Shift } from '../../lexicon/tables/date-words.js';
import { isCounted } from './cues.js';
import { Words } from './lexicon.js';
import { EDGE } from './patterns.js';
import { dateReading, type DateCaptures } from './reading.js';
import { YEAR } from './shapes.js';
import type { DateValue } from './value.js';

/** Weeks, months, quarters and years that are counted from the day of publication. */

type Captures = DateCaptures & { readonly shift?: Capture };

const periodOf = (match: Match<Captures>): Reading<DateValue> | null => {
  const shift = match.captures.shift?.data as Shift | undefined;
  if (!shift || shift.unit === 'day' || isCounted(match.scene, match.start)) return null;
  return dateReading(match, { granularity: shift.unit, anchor: shift });
};

// Tuần trước, đoàn đã khảo sát thực địa.
export const relativePeriod = rule({
  id: 'date/period.relative',
  gloss: 'a week, month, quarter or year counted from now',
  pattern: seq(
    notAfter(...MANY), opt(EDGE),
    as('shift', any(lex(Words.RelativeYear), lex(Words.RelativeMonth), lex(Words.RelativeWeek), lex(Words.RelativeQuarter))),
    not('khi', 'đó', 'ngày', 'nữa', 'kia', 'thời điểm', 'mắt', 'hạn', 'kỳ hạn', 'hết'),
  ),
  emit: periodOf,
  examples: [
    '{Tuần trước}, đoàn đã khảo sát', 'Khởi công vào {cuối năm nay}', 'Cùng kỳ {năm ngoái}', 'Kết luận trong {tuần này}',
    'Gặp nhau hồi {tháng trước}', '{Cuối tuần qua}',
  ],
  counterExamples: ['Trong 5 năm tới', 'Những năm trước', 'Hai tháng sau', 'Nhiều năm nay', 'Năm trước đó', 'Một tuần trước khi họp'],
});

// Từ đầu năm đến nay
export const edgeOfYear = rule({
  id: 'date/year.edge',
  gloss: 'the beginning, middle or end of the year of publication',
  pattern: seq(after('từ', 'đến', 'vào', 'hồi', 'tới', 'trước', 'so với', 'ngay'), EDGE, 'năm', not(YEAR, 'học', 'tháng', 'thứ')),
  emit: (match) => dateReading(match, { granularity: 'year', anchor: { unit: 'year', offset: 0 } }),
  examples: ['Từ {đầu năm} đến nay', 'Sẽ xong vào {cuối năm}.'],
  counterExamples: ['Đi lễ đầu năm', 'Đến cuối năm học', 'Họp tổng kết cuối năm'],
});

export const PERIOD_RULES: readonly Rule<Reading<DateValue>>[] = [relativePeriod, edgeOfYear];

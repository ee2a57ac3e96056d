import { after, any, as, lex, not, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import type { Shift } from '../../lexicon/tables/date-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { DAY_AND_MONTH, DAY_HEAD, DAY_WORD, NOT_MEASURED, PART, SUFFIX, TIME } from './patterns.js';
import { DAY } from './shapes.js';
import { dateReading, dayPointOf, numberIn, type DateCaptures } from './reading.js';
import type { DateValue } from './value.js';

/** Days counted from another one, and days of the week; with the date, where the text adds it. */

type Captures = DateCaptures & { readonly shift?: Capture; readonly weekday?: Capture; readonly on?: Capture; readonly sure?: Capture };

const SUNDAY = 7;
const weekdayIn = ({ weekday }: Captures): number | null => (weekday?.data as number | undefined) ?? null;

const shiftOf = (capture: Capture | undefined): Shift | null => (capture?.data as Shift | undefined) ?? null;

/** The date that is written beside a relative day or a weekday decides; the anchor is dropped. */
const readDay = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures } = match;
  const weekday = weekdayIn(captures);
  if (captures.on) return dateReading(match, { granularity: 'day', weekday, ...dayPointOf(scene, captures.on) });
  return dateReading(match, { granularity: 'day', weekday, anchor: shiftOf(captures.shift) });
};

/** `(22/6)`, `, ngày 22/6`, `22/6`. */
const WRITTEN_OUT = any(
  seq(opt(','), '(', opt(DAY_WORD), as('on', DAY_AND_MONTH), ')'),
  seq(opt(','), opt(DAY_WORD), as('on', DAY_AND_MONTH), NOT_MEASURED, opt(SUFFIX)),
);
const BEFORE_DAY = seq(opt(TIME, opt(',')), opt(PART));

// Sáng nay (22/6), kỳ họp bế mạc.
export const relativeDay = rule({
  id: 'date/day.relative',
  gloss: '"hôm nay", "sáng nay", "chiều qua", "cùng ngày", with or without the date',
  pattern: seq(
    any(seq(BEFORE_DAY, as('shift', lex(Words.RelativeDay))), seq(opt(TIME, opt(',')), PART, as('shift', lex(Words.ShortDay)))),
    opt(WRITTEN_OUT),
  ),
  emit: readDay,
  examples: [
    '{Sáng nay (22/6)}, kỳ họp bế mạc', '{Hôm qua}, đoàn đã về nước', '{Chiều cùng ngày}, hai bên ký kết',
    'Xảy ra lúc {10h hôm nay (4/6)}', '{Chiều nay, 19-5}, họp báo', 'Lễ viếng {đêm qua}', '{Buổi chiều cùng ngày}, đại biểu thảo luận',
    '{Sáng sớm mai} mưa to',
  ],
  counterExamples: [
    'Chiều ngược lại', 'Sáng tạo nay đã khác', 'Trải qua nhiều năm', 'Lâu nay dư luận quan tâm', 'Buổi sáng, đoàn đi thăm',
  ],
});

// Ngày 15 tháng này, hội đồng sẽ họp.
export const dayOfRelativeMonth = rule({
  id: 'date/day.relative-month',
  gloss: 'a day of this month, the last or the next one',
  pattern: seq(DAY_HEAD, as('day', DAY), as('shift', lex(Words.RelativeMonth))),
  emit: (match) => {
    const { scene, captures: { day, shift } } = match;
    return dateReading(match, { granularity: 'day', day: numberIn(scene, day), anchor: shiftOf(shift) });
  },
  examples: ['{Ngày 15 tháng này}, hội đồng sẽ họp', 'Nộp trước {ngày 5 tháng sau}'],
  counterExamples: ['Ngày 15 tháng 7', 'Trong 15 tháng tới'],
});

const WEEKDAY = as('weekday', lex(Words.Weekday));
const ON = any('ngày', 'hôm');
/** What an ordinal number has not before it. */
const BEFORE_WEEKDAY = any(
  seq(TIME, opt(','), opt(PART), opt('ngày')), seq(PART, opt('ngày')), ON,
  after('vào', 'từ', 'đến', 'trước', 'sau', 'và', ',', ';', '(', ':'),
);

// Chủ nhật (12/3), tỉnh tổ chức lễ hội.
export const weekdayWithDate = rule({
  id: 'date/weekday.date',
  gloss: 'a day of the week with its date',
  pattern: seq(
    opt(as('sure', BEFORE_WEEKDAY)), WEEKDAY, WRITTEN_OUT,
  ),
  emit: (match) => (isNoOrdinal(match) ? readDay(match) : null),
  examples: ['{Chủ nhật (12/3)}, lễ hội mở cửa', '{Thứ hai, ngày 5/6}: khai mạc', 'Từ {sáng thứ Bảy 20/5}', 'Đến {thứ Sáu, 30/6}'],
  counterExamples: ['Kỳ họp thứ ba, ngày 21/6', 'Hội nghị lần thứ 2 ngày 5/7', 'Phiên thứ tư (12/3)'],
});

// Chuyến bay đến vào thứ Hai tuần tới.
export const weekdayOfWeek = rule({
  id: 'date/weekday.week',
  gloss: 'a day of this week, the last or the next one',
  pattern: any(
    seq(BEFORE_DAY, opt(ON), WEEKDAY, as('shift', lex(Words.RelativeWeek))),
    seq(opt(as('sure', BEFORE_WEEKDAY)), WEEKDAY, SUFFIX),
  ),
  emit: (match) => (match.captures.shift || isNoOrdinal(match) ? readDay(match) : null),
  examples: ['Về nước vào {thứ Hai tuần tới}', '{Sáng thứ 6 tuần này} sẽ họp', '{Chủ nhật vừa qua}, giải đã khép lại'],
  counterExamples: ['Lần thứ hai trong tuần này', 'Kỳ họp thứ 5 tới Hà Nội', 'Kỳ họp thứ 3 vừa qua', 'Chủ nhật hằng tuần'],
});

// Sáng thứ Bảy, thành phố ra quân.
export const weekday = rule({
  id: 'date/weekday.bare',
  gloss: 'a day of the week behind a word that asks for one',
  pattern: seq(
    any(as('sure', any(seq(opt(TIME, opt(',')), PART, opt('ngày')), 'hôm')), 'ngày', after('vào', 'từ', 'đến', 'trước')), WEEKDAY,
    not('hàng', 'hằng', 'mỗi', 'xanh', 'đỏ', 'tình nguyện', 'của', 'liên tiếp', 'trong', 'và', 'kể', 'sau'),
  ),
  emit: (match) => (isNamedWeekday(match) ? readDay(match) : null),
  examples: ['{Sáng thứ Bảy}, thanh niên ra quân', 'Tiếp dân vào {thứ Năm}', '{Hôm thứ 4}, ông đã bay về', 'Nghỉ từ {chiều chủ nhật}'],
  counterExamples: [
    'Ngày thứ hai của kỳ họp', 'Ngày thứ 4 làm việc', 'Bước vào thứ ba', 'Ngày Chủ nhật xanh', 'Tối thứ bảy hằng tuần',
    'Nguyên tắc thứ hai',
  ],
});

/** `Kỳ họp thứ ba, ngày …` is an ordinal: a weekday begins its sentence, or has a word or mark before it that ordinals have not. */
const isNoOrdinal = ({ scene, start, captures }: Match<Captures>): boolean =>
  captures.sure !== undefined || weekdayIn(captures) === SUNDAY || start === scene.sentenceStart(start);

/** `ngày thứ hai` may be the second day; a weekday is sure behind a part of the day or `hôm`, or written like a name: `ngày thứ Hai`. */
const isNamedWeekday = ({ scene, end, captures }: Match<Captures>): boolean =>
  captures.sure !== undefined || weekdayIn(captures) === SUNDAY || hasFlag(scene.tape, end - 1, Flag.Capital);

export const RELATIVE_DAY_RULES: readonly Rule<Reading<DateValue>>[] = [
  relativeDay, dayOfRelativeMonth, weekdayWithDate, weekdayOfWeek, weekday,
];

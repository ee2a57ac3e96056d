import {
  after, any, as, before, lex, not, opt, rule, seq, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import type { Shift } from '../../lexicon/tables/date-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { DAY_POINT, DAY_WORD, NOT_MEASURED, PART, SUFFIX } from './patterns.js';
import { dateReading, dayPointOf, type DateCaptures } from './reading.js';
import type { DateValue } from './value.js';

/** Days counted from another one, and days of the week; with the date, where the text adds it. */

type Captures = DateCaptures & { readonly shift?: Capture; readonly weekday?: Capture; readonly on?: Capture; readonly sure?: Capture };

const SUNDAY = 7;
const weekdayIn = ({ weekday }: Captures): number | null => (weekday?.data as number | undefined) ?? null;
const shiftIn = ({ shift }: Captures): Shift | null => (shift?.data as Shift | undefined) ?? null;

/** The date that is written beside a relative day or a weekday decides; the anchor is dropped. */
const readDay = (match: Match<Captures>): Reading<DateValue> | null => {
  const { scene, captures } = match;
  const place = captures.on ? dayPointOf(scene, captures.on) : { anchor: shiftIn(captures) };
  return dateReading(match, { granularity: 'day', weekday: weekdayIn(captures), ...place });
};

/** `(22/6)`, `, ngày 22/6`, `22/6`. */
const WRITTEN_OUT = seq(opt(','), any(
  seq('(', opt(DAY_WORD), as('on', DAY_POINT), ')'),
  seq(opt(DAY_WORD), as('on', DAY_POINT), NOT_MEASURED, opt(SUFFIX)),
));

// Sáng nay (22/6), kỳ họp bế mạc.
export const relativeDay = rule({
  id: 'date/day.relative',
  gloss: '"hôm nay", "sáng nay", "chiều qua", "cùng ngày", with or without the date',
  pattern: seq(
    any(seq(PART, as('shift', any(lex(Words.RelativeDay), lex(Words.ShortDay)))), as('shift', lex(Words.RelativeDay))),
    opt(WRITTEN_OUT),
  ),
  emit: readDay,
  examples: [
    '{Sáng nay (22/6)}, kỳ họp bế mạc', '{Hôm qua}, đoàn đã về nước', '{Chiều cùng ngày}, hai bên ký kết', 'Xảy ra {hôm nay (4/6)}',
    '{Chiều nay, 19-5}, họp báo', 'Lễ viếng {đêm qua}', '{Buổi chiều cùng ngày}, đại biểu thảo luận', '{Sáng sớm mai} mưa to',
  ],
  counterExamples: ['Chiều ngược lại', 'Sáng tạo nay đã khác', 'Trải qua nhiều năm', 'Lâu nay dư luận quan tâm'],
});

/** Behind nothing but the star or dash of an item. */
const opensSentence = ({ scene, start }: Match<Captures>): boolean =>
  start === scene.sentenceStart(start) || (start === scene.sentenceStart(start) + 1 && hasFlag(scene.tape, start - 1, Flag.Mark));

const SAME_DAY: Shift = { unit: 'day', offset: 0, from: 'previous' };

// Buổi chiều, Quốc hội thảo luận ở tổ.
export const laterThatDay = rule({
  id: 'date/day.part',
  gloss: 'a part of the day that the text tells of, with which a sentence opens',
  pattern: seq(before('buổi'), PART, before(',')),
  emit: (match: Match<Captures>) => (opensSentence(match) ? dateReading(match, { granularity: 'day', anchor: SAME_DAY }) : null),
  examples: ['{Buổi chiều}, Quốc hội thảo luận ở tổ', '* {Buổi sáng}, Ban Pháp chế họp'],
  counterExamples: ['Trong phiên làm việc buổi chiều, đại biểu nêu ý kiến', 'Buổi sáng uống trà', 'Sáng, trưa, chiều đều đông khách'],
});

const WEEKDAY = as('weekday', lex(Words.Weekday));
const ON = any('ngày', 'hôm');
/** What an ordinal number has not before it. */
const BEFORE_WEEKDAY = any(
  seq(PART, opt('ngày')), ON,
  after('vào', 'từ', 'đến', 'trước', 'sau', 'và', ',', ';', '(', ':'),
);

/** `Kỳ họp thứ ba, ngày …` is an ordinal: a weekday begins its sentence, or has a word or mark before it that ordinals have not. */
const isNoOrdinal = ({ scene, start, captures }: Match<Captures>): boolean =>
  captures.sure !== undefined || weekdayIn(captures) === SUNDAY || start === scene.sentenceStart(start);

// Chủ nhật (12/3), tỉnh tổ chức lễ hội.
export const weekdayWithDate = rule({
  id: 'date/weekday.date',
  gloss: 'a day of the week with its date',
  pattern: seq(opt(as('sure', BEFORE_WEEKDAY)), WEEKDAY, any(WRITTEN_OUT, SUFFIX)),
  emit: (match) => (isNoOrdinal(match) ? readDay(match) : null),
  examples: [
    '{Chủ nhật (12/3)}, lễ hội mở cửa', '{Thứ hai, ngày 5/6}: khai mạc', 'Từ {sáng thứ Bảy 20/5}', 'Đến {thứ Sáu, 30/6}',
    '{Chủ nhật vừa qua}, giải đã khép lại',
  ],
  counterExamples: [
    'Kỳ họp thứ ba, ngày 21/6', 'Hội nghị lần thứ 2 ngày 5/7', 'Phiên thứ tư (12/3)', 'Kỳ họp thứ 5 tới Hà Nội', 'Kỳ họp thứ 3 vừa qua',
  ],
});

// Chuyến bay đến vào thứ Hai tuần tới.
export const weekdayOfWeek = rule({
  id: 'date/weekday.week',
  gloss: 'a day of this week, the last or the next one',
  pattern: seq(opt(any(seq(PART, opt('ngày')), ON)), WEEKDAY, as('shift', lex(Words.RelativeWeek))),
  emit: readDay,
  examples: ['Về nước vào {thứ Hai tuần tới}', '{Sáng thứ 6 tuần này} sẽ họp'],
  counterExamples: ['Lần thứ hai trong tuần này', 'Chủ nhật hằng tuần'],
});

/** `ngày thứ hai` may be the second day. A weekday has a part of the day or `hôm` before it, or a capital: `ngày thứ Hai`. */
const isNamedWeekday = ({ scene, end, captures }: Match<Captures>): boolean =>
  captures.sure !== undefined || weekdayIn(captures) === SUNDAY || hasFlag(scene.tape, end - 1, Flag.Capital);

// Sáng thứ Bảy, thành phố ra quân.
export const weekday = rule({
  id: 'date/weekday.bare',
  gloss: 'a day of the week behind a word that asks for one',
  pattern: seq(
    any(as('sure', any(seq(PART, opt('ngày')), 'hôm')), 'ngày', after('vào', 'từ', 'đến', 'trước')), WEEKDAY,
    not('hàng', 'hằng', 'mỗi', 'xanh', 'đỏ', 'tình nguyện', 'của', 'liên tiếp', 'trong', 'và', 'kể', 'sau'),
  ),
  emit: (match) => (isNamedWeekday(match) ? readDay(match) : null),
  examples: ['{Sáng thứ Bảy}, thanh niên ra quân', 'Tiếp dân vào {thứ Năm}', '{Hôm thứ 4}, ông đã bay về', 'Nghỉ từ {chiều chủ nhật}'],
  counterExamples: [
    'Ngày thứ hai của kỳ họp', 'Ngày thứ 4 làm việc', 'Bước vào thứ ba', 'Ngày Chủ nhật xanh', 'Tối thứ bảy hằng tuần',
    'Nguyên tắc thứ hai',
  ],
});

export const RELATIVE_DAY_RULES: readonly Rule<Reading<DateValue>>[] = [relativeDay, laterThatDay, weekdayWithDate, weekdayOfWeek, weekday];

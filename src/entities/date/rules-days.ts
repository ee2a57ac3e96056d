import { after, any, as, before, not, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { AFTER_PREPOSITION, DAY_AND_MONTH, DAY_HEAD, NOT_AFTER_NAME, NOT_COUNTED, NOT_MEASURED, NOT_YEARLY, SUFFIX } from './patterns.js';
import { ANY_WORD, NUMERIC_DAY, SLASH_DAY } from './shapes.js';
import { dateReading, dayPointOf, type DateCaptures } from './reading.js';
import type { DateValue } from './value.js';

/** Single days that are named by day and month. */

type Captures = DateCaptures & { readonly on: Capture; readonly sure?: Capture };

const dayOf = (match: Match<Captures>): Reading<DateValue> | null =>
  dateReading(match, { granularity: 'day', ...dayPointOf(match.scene, match.captures.on) });

// Chiều 13/11, Ban Thường vụ họp phiên thường kỳ.
export const headedDay = rule({
  id: 'date/day.headed',
  gloss: 'a day behind a word that asks for one: "ngày", "hôm", "mùng", a part of the day, a time of day',
  pattern: seq(DAY_HEAD, as('on', DAY_AND_MONTH), NOT_MEASURED, opt(SUFFIX), NOT_YEARLY),
  emit: dayOf,
  examples: [
    '{Chiều 13/11}, Ban Thường vụ Tỉnh ủy họp', '{Sáng ngày 10-5-2021}, đoàn khảo sát lên đường', 'Khai mạc lúc {14 giờ 30 ngày 20/8}',
    'Lễ ra quân diễn ra {hôm 22.4}', 'Có mặt từ {7h30 sáng 6/6}', 'Ký {ngày 13 tháng 11 năm 2020}',
    'Hội nghị mở vào {ngày 17/5 tới} tại Huế', 'Nước dâng từ {tối mùng 2/2}',
  ],
  counterExamples: [
    'Mỗi ngày 2-3 triệu lượt người xem', 'Sáng tạo 5/6 mô hình', 'Ngày 31/11 không có trong lịch', 'Chiều sâu 3/4 mét',
    'Họp tổ dân phố ngày 5/6 hằng năm',
  ],
});

// Nghị quyết được ký 12/06/2019.
export const fullDay = rule({
  id: 'date/day.full',
  gloss: 'day, month and year',
  pattern: as('on', DAY_AND_MONTH),
  emit: (match) => (dayPointOf(match.scene, match.captures.on).year === null ? null : dayOf(match)),
  examples: ['Có hiệu lực từ {01/7/2018}', 'Cập nhật: {9.5.2017}', 'Hải Phòng, {3 tháng 2 năm 2021}'],
  counterExamples: [
    'Nghị định 15/2020/NĐ-CP', 'Theo công văn 31/02/2019', 'Số máy 12/3/2011/77', 'Đợt 2/9 vui tươi', 'Nghị quyết số 30/11/2016/NQ',
  ],
});

// Thông báo trước đó (24.5) nêu rõ …
export const dayInParentheses = rule({
  id: 'date/day.parentheses',
  gloss: 'day and month alone in parentheses',
  pattern: seq(after('('), as('on', NUMERIC_DAY), before(')', ';')),
  emit: dayOf,
  examples: ['Ngày hội văn hóa ({11/6})', 'Phiên trước ({22.5}) kéo dài', 'Buổi gặp ({14-5}) diễn ra ở Vinh'],
  counterExamples: ['Tăng trưởng (4.0) cao', 'Đồng ý (50/53)', 'Loại A (1/2 suất)'],
});

// Công trình phải xong trước 30/6.
export const dayAfterPreposition = rule({
  id: 'date/day.preposition',
  gloss: 'day and month with a slash, behind a preposition or the name of a holiday',
  pattern: seq(AFTER_PREPOSITION, as('on', SLASH_DAY), NOT_COUNTED, opt(SUFFIX), NOT_YEARLY),
  emit: dayOf,
  examples: ['Phải bàn giao trước {30/6}', 'Áp dụng từ {1/7 tới}.', 'Mừng Quốc khánh {2/9}'],
  counterExamples: ['Giảm từ 1/3 số hộ nghèo', 'Tăng đến 2/3 diện tích', 'Bầu vào 5/7 đại biểu'],
});

// Đến 31.7, thành phố sẽ rà soát xong.
export const dottedDayAfterPreposition = rule({
  id: 'date/day.preposition-dotted',
  gloss: 'day and month with a dot or dash behind a preposition, with no word behind; except behind "vào", the day is no month',
  pattern: seq(any(as('sure', after('vào')), after('từ', 'đến', 'trước', 'sau', 'hết')), as('on', NUMERIC_DAY), not(ANY_WORD)),
  emit: (match) => (match.captures.sure || isNoMonth(match) ? dayOf(match) : null),
  examples: ['Đến {31.7}, việc rà soát sẽ xong', 'Báo cáo trước {25-6}.', 'Ông trình bày vào {6.2}, tại quận'],
  counterExamples: ['Tăng từ 2.5 lên 3.1', 'Giảm đến 20.5%', 'Giảm từ 20-12 điểm', 'Cấp 4-5, cấp 6'],
});

// Ngày Báo chí cách mạng Việt Nam 21/6
export const bareDay = rule({
  id: 'date/day.bare',
  gloss: 'day and month with a slash and nothing that asks for a day, where the first number is the larger: no share, no vote',
  pattern: seq(NOT_AFTER_NAME, as('on', SLASH_DAY), NOT_COUNTED, opt(SUFFIX), NOT_YEARLY),
  emit: (match) => (isNoFraction(match) ? dayOf(match) : null),
  examples: ['Chào mừng Ngày Báo chí {21/6}', 'Trong phiên giao dịch {22/5}, chỉ số tăng'],
  counterExamples: [
    'Công viên 23/9 mở cửa', 'Phục vụ 24/7', 'Trực 24/7 tại trạm', 'Xã đạt 15/19 tiêu chí', 'Tán thành 10/11 phiếu', 'Thương binh 4/4',
    'Đường 30/4 thông xe', 'Đã xong 12/9 hạng mục', '419/419 hộ ký cam kết',
  ],
});

const isNoMonth = ({ scene, captures: { on } }: Match<Captures>): boolean => (dayPointOf(scene, on).day ?? 0) > 12;

const isNoFraction = ({ scene, captures: { on } }: Match<Captures>): boolean => {
  const { day, month, year } = dayPointOf(scene, on);
  return day !== null && month !== null && year === null && day > month && !(day === 24 && month === 7);
};

export const DAY_RULES: readonly Rule<Reading<DateValue>>[] = [
  headedDay, fullDay, dayInParentheses, dayAfterPreposition, dottedDayAfterPreposition, bareDay,
];

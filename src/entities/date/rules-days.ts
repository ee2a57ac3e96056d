import { after, any, as, before, not, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { readDays, type DaysCaptures } from './days.js';
import { isMarkAt, isSlashAt, markAt } from './neighbours.js';
import {
  AFTER_PREPOSITION, COUNT, DAYS, DAY_WORD, NOT_AFTER_HEAD, NOT_AFTER_NAME, NOT_COUNTED, NOT_MEASURED, NOT_YEARLY, PART, SUFFIX,
} from './patterns.js';
import { dayPointOf } from './reading.js';
import { ANY_NUMBER, DAY, SPACED_DAY } from './shapes.js';
import type { CalendarPoint, DateValue } from './value.js';

/** Days that are named by day and month, and stretches of such days. */

// Chiều 13/11, Ban Thường vụ họp phiên thường kỳ.
export const headedDays = rule({
  id: 'date/days.headed',
  gloss: 'a day or several behind a word that asks for one: "ngày", "hôm", "mùng", a part of the day',
  pattern: seq(any(seq(PART, opt(DAY_WORD)), DAY_WORD), DAYS, NOT_MEASURED, opt(SUFFIX), NOT_YEARLY),
  emit: readDays,
  examples: [
    '{Chiều 13/11}, Ban Thường vụ Tỉnh ủy họp', '{Sáng ngày 10-5-2021}, đoàn khảo sát lên đường', 'Lễ ra quân diễn ra {hôm 22.4}',
    'Ký {ngày 13 tháng 11 năm 2020}', 'Hội nghị mở vào {ngày 17/5 tới} tại Huế', 'Nước dâng từ {tối mùng 2/2}',
    'Từ {ngày 29 đến 31- 5-2017}', 'Thi vào {ngày 18, 19, 20/4}', 'Kéo dài từ {ngày 30/12 đến ngày 2/1/2018}',
    'Họp vào {ngày 15 và 16/2 tới}.', '{Ngày 15 tháng này}, hội đồng họp', 'Cúng ông Táo {ngày 23 tháng Chạp}',
    'Khai xuân {sáng mùng 7 Tết}', 'Tức {ngày 13/1 âm lịch}',
  ],
  counterExamples: [
    'Mỗi ngày 2-3 triệu lượt người xem', 'Sáng tạo 5/6 mô hình', 'Ngày 31/11 không có trong lịch', 'Chiều sâu 3/4 mét',
    'Họp tổ dân phố ngày 5/6 hằng năm', 'Mỗi ngày 20-21 chuyến', 'Ngày làm việc 7/9',
  ],
});

// Ngày 19 - 12, đoàn đến xã.
export const spacedDay = rule({
  id: 'date/days.spaced',
  gloss: 'a day with spaces around its dash, behind "ngày", where nothing is counted',
  pattern: seq(opt(PART), 'ngày', as('from', SPACED_DAY), not('tháng'), NOT_COUNTED, NOT_YEARLY),
  emit: readDays,
  examples: ['{Ngày 19 - 12}, đoàn đến xã', 'Họp {sáng ngày 17 – 9} tại huyện', '{Ngày 5 - 6 - 2023}, xã họp'],
  counterExamples: ['Mỗi ngày 2 - 3 người đến', 'Từ ngày 15 - 17/5, đoàn ở xã', 'Ngày 5 - 7 tháng 6'],
});

// Đoàn thăm tỉnh trong hai ngày 20-21/5.
export const countedDays = rule({
  id: 'date/days.counted',
  gloss: 'so many days, and which ones',
  pattern: seq(
    any(COUNT, 'các', 'những'), 'ngày', opt(','),
    any(seq('(', opt('từ'), opt(DAY_WORD), DAYS, ')'), seq(opt(DAY_WORD), DAYS, NOT_MEASURED, opt(SUFFIX))),
  ),
  emit: (match) => (match.captures.to ? readDays(match) : null),
  examples: [
    'Đoàn thăm tỉnh trong {hai ngày 20-21/5}', 'Họp trong {2 ngày 7 và 8/12}', 'Thi vào {các ngày 18, 19 và 20/4}',
    'Lễ hội mở trong {hai ngày (24-25/6)}', 'Diễn ra {3 ngày (từ 13 – 15/6)}',
  ],
  counterExamples: [
    'Trong hai ngày 21-20/5', 'Làm trong hai ngày (5-6 người)', 'Hai ngày (24/6) và (25/6)', 'Sau 3 ngày 5/6 xã đã xong',
    'Hai ngày 7 và 9/12',
  ],
});

/** What stands around free figures. */
interface Context extends DaysCaptures {
  readonly paren?: Capture; readonly into?: Capture; readonly preposition?: Capture; readonly uncounted?: Capture;
}

// Công trình phải xong trước 30/6.
export const freeDays = rule({
  id: 'date/days.free',
  gloss: 'a day or several in figures without a word that asks for one: with the year, behind a preposition, in parentheses, '
    + 'or where the first number is larger than the second, so that the two are no share and no vote',
  pattern: seq(
    NOT_AFTER_HEAD, before(DAY),
    any(as('paren', after('(')), as('into', after('vào')), as('preposition', AFTER_PREPOSITION), NOT_AFTER_NAME),
    DAYS, not(seq(any('đến', 'tới'), ANY_NUMBER)), NOT_MEASURED, opt(as('uncounted', NOT_COUNTED)), opt(SUFFIX), NOT_YEARLY,
  ),
  emit: (match) => (isTrusted(match) ? readDays(match) : null),
  examples: [
    'Có hiệu lực từ {01/7/2018}', 'Cập nhật: {9.5.2017}', 'Hải Phòng, {3 tháng 2 năm 2021}', 'Ngày hội văn hóa ({11/6})',
    'Phiên trước ({22.5}) kéo dài', 'Phải bàn giao trước {30/6}', 'Áp dụng từ {1/7 tới}.', 'Mừng Quốc khánh {2/9}',
    'Đến {31.7}, việc rà soát sẽ xong', 'Ông trình bày vào {6.2}, tại quận', 'Chào mừng Ngày Báo chí {21/6}',
    'Từ {15 đến 17/5}, đoàn làm việc ở huyện', 'Hoạt động nổi bật ({6-10/2/2017})', 'Từ {29/5 đến 2/6}, lớp tập huấn mở',
    'Nghỉ từ {25/12 - 5/1}', 'Đợt cao điểm {28/5 - 1/6} kết thúc', 'Giỗ Tổ {10/3 (âm lịch)}',
  ],
  counterExamples: [
    'Nghị định 15/2020/NĐ-CP', 'Theo công văn 31/02/2019', 'Số máy 12/3/2011/77', 'Đợt 2/9 vui tươi', 'Nghị quyết số 30/11/2016/NQ',
    'Tăng trưởng (4.0) cao', 'Đồng ý (50/53)', 'Loại A (1/2 suất)', 'Giảm từ 1/3 số hộ nghèo', 'Tăng đến 2/3 diện tích',
    'Bầu vào 5/7 đại biểu', 'Tăng từ 2.5 lên 3.1', 'Giảm đến 20.5%', 'Cấp 4-5, cấp 6', 'Công viên 23/9 mở cửa', 'Phục vụ 24/7',
    'Xã đạt 15/19 tiêu chí', 'Thương binh 4/4', 'Đường 30/4 thông xe', 'Đã xong 12/9 hạng mục', '419/419 hộ ký cam kết',
    'Giảm từ 5 đến 6/7 xã', 'Tăng từ 1/3 đến 1/2 số hộ', 'Cao từ 15 đến 17 m', 'Điểm 4/5 - 5/6', 'Theo âm lịch, 4/5',
  ],
});

const isSlashed = ({ scene, captures: { from } }: Match<Context>): boolean => from !== undefined && isSlashAt(scene, from.start + 1);

const pointsOf = ({ scene, captures: { from, to } }: Match<Context>): CalendarPoint[] =>
  [from, to].flatMap((each) => (each ? [dayPointOf(scene, each)] : []));

/** The first number is no month: a share is smaller than its whole. `24/7` is round the clock. */
const isNoShare = ({ day, month }: CalendarPoint): boolean =>
  day !== null && month !== null && day > month && !(day === 24 && month === 7);

/** No word stands behind that the numbers could count. */
const isAlone = ({ scene, end }: Match<Context>): boolean => end >= scene.sentenceEnd(end - 1) || isMarkAt(scene, end);

/** `31.7` behind a preposition; behind `vào` also `6.2`. */
const isNoDecimal = ({ captures: { into, preposition } }: Match<Context>, { day }: CalendarPoint): boolean =>
  into !== undefined || (preposition !== undefined && (day ?? 0) > 12);

/** The parenthesis ends with the date, or goes on with another. */
const isClosed = ({ scene, end }: Match<Context>): boolean => [')', ';'].includes(markAt(scene, end));

const isAskedFor = ({ captures: { into, preposition } }: Match<Context>): boolean => into !== undefined || preposition !== undefined;

/** Whether there is reason to take numbers without a year for days, and not for a share, a vote or a measure. */
const isAskedOrPlain = (match: Match<Context>, points: readonly CalendarPoint[]): boolean => {
  const { paren, days, to } = match.captures;
  if (days) return paren !== undefined || isAskedFor(match);
  if (isSlashed(match)) return isAskedFor(match) || points.some(isNoShare) || (paren !== undefined && isAlone(match));
  return to ? isAskedFor(match) : isAlone(match) && isNoDecimal(match, points[0]!);
};

/** Whether there is reason to take the numbers for days. */
const isTrusted = (match: Match<Context>): boolean => {
  const { paren, uncounted, lunar } = match.captures;
  const points = pointsOf(match);
  if (lunar || (paren && isClosed(match)) || points.some(({ year }) => year !== null)) return true;
  return uncounted !== undefined && isAskedOrPlain(match, points);
};

export const DAY_RULES: readonly Rule<Reading<DateValue>>[] = [headedDays, spacedDay, countedDays, freeDays];

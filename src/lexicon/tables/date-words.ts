/** Words of dates. What they mean is here; which of them make a date together is for the rules of entities/date. */

/** A part of the day, as TIMEX3 tells them apart. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/** So many units from the day of publication, or from the day that the text named last. */
export interface Shift { readonly unit: CalendarUnit; readonly offset: number; readonly from?: 'previous' }
/** What a word near a date says about it: `plan` and `duty` look ahead, `before` and `after` bound it. */
export type DateCue = 'plan' | 'duty' | 'before' | 'after';
/** The part of a period that is meant. */
export type PeriodEdge = 'start' | 'mid' | 'end';

type Words<T> = readonly (readonly [phrase: string, meaning: T])[];

export const DAY_PARTS: Words<DayPart> = [
  ['sáng', 'morning'],
  ['buổi sáng', 'morning'],
  ['sáng sớm', 'morning'],
  ['rạng sáng', 'morning'],
  ['đầu giờ sáng', 'morning'],
  ['cuối giờ sáng', 'morning'],
  ['trưa', 'noon'],
  ['buổi trưa', 'noon'],
  ['giữa trưa', 'noon'],
  ['chiều', 'afternoon'],
  ['buổi chiều', 'afternoon'],
  ['xế chiều', 'afternoon'],
  ['đầu giờ chiều', 'afternoon'],
  ['cuối giờ chiều', 'afternoon'],
  ['chiều muộn', 'afternoon'],
  ['chiều tối', 'evening'],
  ['chiều và tối', 'evening'],
  ['tối', 'evening'],
  ['buổi tối', 'evening'],
  ['tối muộn', 'evening'],
  ['đêm', 'night'],
  ['ban đêm', 'night'],
  ['nửa đêm', 'night'],
  ['đêm khuya', 'night'],
];

/** `14 giờ 30 phút`, `14h30'`. */
export const HOUR_WORDS: readonly string[] = ['giờ', 'h', 'g'];
export const MINUTE_WORDS: readonly string[] = ['phút', '\''];

/** Behind a part of the day: `sáng nay`, `chiều qua`, `đêm mai`. */
export const SHORT_DAYS: Words<Shift> = [
  ['nay', { unit: 'day', offset: 0 }],
  ['qua', { unit: 'day', offset: -1 }],
  ['mai', { unit: 'day', offset: 1 }],
];

export const RELATIVE_DAYS: Words<Shift> = [
  ['hôm nay', { unit: 'day', offset: 0 }],
  ['ngày hôm nay', { unit: 'day', offset: 0 }],
  ['hôm qua', { unit: 'day', offset: -1 }],
  ['ngày hôm qua', { unit: 'day', offset: -1 }],
  ['hôm kia', { unit: 'day', offset: -2 }],
  ['ngày mai', { unit: 'day', offset: 1 }],
  ['ngày kia', { unit: 'day', offset: 2 }],
  ['cùng ngày', { unit: 'day', offset: 0, from: 'previous' }],
  ['cùng hôm', { unit: 'day', offset: 0, from: 'previous' }],
  ['cùng thời gian trên', { unit: 'day', offset: 0, from: 'previous' }],
  ['cùng thời điểm trên', { unit: 'day', offset: 0, from: 'previous' }],
  ['hôm đó', { unit: 'day', offset: 0, from: 'previous' }],
  ['ngày hôm đó', { unit: 'day', offset: 0, from: 'previous' }],
  ['hôm sau', { unit: 'day', offset: 1, from: 'previous' }],
  ['ngày hôm sau', { unit: 'day', offset: 1, from: 'previous' }],
  ['hôm trước', { unit: 'day', offset: -1, from: 'previous' }],
  ['ngày hôm trước', { unit: 'day', offset: -1, from: 'previous' }],
];

const UNITS: Words<CalendarUnit> = [['tuần', 'week'], ['tháng', 'month'], ['quý', 'quarter'], ['năm', 'year']];
const UNIT_SHIFTS: Words<number> = [['trước', -1], ['vừa qua', -1], ['vừa rồi', -1], ['sau', 1], ['tới', 1], ['tới đây', 1]];

/** `tuần này`, `tháng trước`, `quý sau`, `năm ngoái`. What is said of many (`những năm tới`) is for the rules to refuse. */
export const RELATIVE_PERIODS: Words<Shift> = [
  ...UNITS.flatMap(([word, unit]) => UNIT_SHIFTS.map(([shift, offset]) => [`${word} ${shift}`, { unit, offset }] as const)),
  ['tuần này', { unit: 'week', offset: 0 }],
  ['tháng này', { unit: 'month', offset: 0 }],
  ['quý này', { unit: 'quarter', offset: 0 }],
  ['tuần qua', { unit: 'week', offset: -1 }],
  ['tuần rồi', { unit: 'week', offset: -1 }],
  ['năm nay', { unit: 'year', offset: 0 }],
  ['năm ngoái', { unit: 'year', offset: -1 }],
  ['năm kia', { unit: 'year', offset: -2 }],
];

/** ISO 8601 numbers: Monday is 1. */
export const WEEKDAYS: Words<number> = [
  ['thứ hai', 1], ['thứ ba', 2], ['thứ tư', 3], ['thứ năm', 4], ['thứ sáu', 5], ['thứ bảy', 6], ['thứ bẩy', 6], ['chủ nhật', 7], ['chúa nhật', 7],
  ['thứ 2', 1], ['thứ 3', 2], ['thứ 4', 3], ['thứ 5', 4], ['thứ 6', 5], ['thứ 7', 6],
];

export const MONTH_NAMES: Words<number> = [
  ['tháng một', 1], ['tháng hai', 2], ['tháng ba', 3], ['tháng tư', 4], ['tháng năm', 5], ['tháng sáu', 6], ['tháng bảy', 7], ['tháng tám', 8],
  ['tháng chín', 9], ['tháng mười', 10], ['tháng mười một', 11], ['tháng mười hai', 12],
];

/** Months that only the lunar calendar has under this name. */
export const LUNAR_MONTHS: readonly string[] = ['tháng giêng', 'tháng chạp'];

/** Numbers written as words before `tháng`, `ngày`: `sáu tháng đầu năm`, `hai ngày`. */
export const SMALL_NUMBERS: Words<number> = [
  ['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['tám', 8], ['chín', 9], ['mười', 10], ['mười một', 11],
];

export const QUARTER_NUMERALS: Words<number> = [['I', 1], ['II', 2], ['III', 3], ['IV', 4]];

export const PERIOD_EDGES: Words<PeriodEdge> = [
  ['đầu', 'start'], ['giữa', 'mid'], ['cuối', 'end'], ['nửa đầu', 'start'], ['nửa cuối', 'end'],
  ['thượng tuần', 'start'], ['trung tuần', 'mid'], ['hạ tuần', 'end'],
];

/** They make many of a period, so that none is named: `những năm tới`. */
export const MANY: readonly string[] = [
  'những', 'các', 'nhiều', 'mấy', 'vài', 'hàng', 'hằng', 'chục', 'trăm', 'bao', 'mỗi', 'từng', 'đôi', 'nửa', 'lâu', 'dăm', 'rưỡi',
];

/** Before a pair of years: `nhiệm kỳ 2020-2025`. */
export const TERM_WORDS: readonly string[] = [
  'nhiệm kỳ', 'giai đoạn', 'thời kỳ', 'khóa', 'nhiệm kỳ 5 năm', 'giai đoạn 5 năm', 'giai đoạn từ', 'giai đoạn từ năm', 'thời kỳ từ năm',
];

/** Before the two years of a school or budget year. */
export const SCHOOL_YEARS: readonly string[] = ['niên học', 'niên khóa', 'năm ngân sách'];

/** Other words that a date can begin with, and what can stand directly behind such a word, beside a number. */
export const LEADERS: readonly string[] = ['ngày', 'hôm', 'mùng', 'mồng', 'tháng', 'năm', 'quý', 'quí', 'nửa', 'các', 'những', 'mấy', 'rằm', 'thứ'];
export const FOLLOWERS: readonly string[] = [
  'ngày', 'hôm', 'mùng', 'mồng', 'tháng', 'năm', 'quý', 'quí', 'tuần', 'rằm', 'thứ', 'chủ nhật', 'chúa nhật', 'cùng ngày', 'nay', 'qua', 'mai', 'học', 'từ',
  'đầu', 'cuối', 'I', 'II', 'III', 'IV',
];
/** What can stand directly behind the first number of a date. */
export const BEHIND_NUMBERS: readonly string[] = ['tháng', 'ngày', 'Tết', 'đến', 'tới', 'cho đến', 'và', '~'];

export const PAST_SUFFIXES: readonly string[] = ['vừa qua', 'vừa rồi'];
export const FUTURE_SUFFIXES: readonly string[] = ['sắp tới', 'tới đây'];

/** Words before a date, up to a comma away, that say how it lies to the day of publication. */
export const DATE_CUES: Words<DateCue> = [
  ['sẽ', 'plan'], ['dự kiến', 'plan'], ['sắp', 'plan'], ['chuẩn bị', 'plan'], ['để đến', 'plan'],
  ['hoàn thành', 'duty'], ['hoàn tất', 'duty'], ['xong', 'duty'], ['phải', 'duty'], ['yêu cầu', 'duty'], ['đề nghị', 'duty'], ['giao', 'duty'],
  ['báo cáo', 'duty'], ['trình', 'duty'], ['gửi', 'duty'],
  ['trước', 'before'], ['chậm nhất', 'before'], ['muộn nhất', 'before'], ['hạn chót', 'before'],
  ['sau', 'after'],
];

/** What is counted or measured: `2/3 số hộ`, `4-5 triệu`. Two numbers before such a word are no day and month. */
export const COUNTED: readonly string[] = [
  'hộ', 'xã', 'huyện', 'tỉnh', 'phường', 'thôn', 'bản', 'ấp', 'đơn vị', 'tiêu chí', 'chỉ tiêu', 'nội dung', 'đại biểu', 'người', 'phiếu', 'lá phiếu',
  'thành viên', 'ủy viên', 'đồng chí', 'cán bộ', 'đảng viên', 'dự án', 'dịch vụ', 'dự thảo', 'tờ trình', 'nghị quyết', 'số', 'tổng số', 'lần', 'vụ', 'ca', 'trường hợp',
  'diện tích', 'dân số', 'kim ngạch', 'khung', 'tài sản', 'nhu cầu', 'quãng đường', 'thời gian', 'khu dân cư', 'làng', 'bộ', 'sở', 'ngành', 'cơ quan', 'địa phương',
  'doanh nghiệp', 'công ty', 'cơ sở', 'trường', 'lớp', 'học sinh', 'em', 'cháu', 'con', 'cây', 'tàu', 'xe', 'chiếc', 'căn', 'nhà', 'tổ', 'chi bộ', 'đảng bộ',
  'hạng', 'bậc', 'suất', 'ngày', 'tháng', 'năm', 'giờ', 'phút', 'tuổi', 'độ', 'điểm', 'cấp', 'mức', 'câu', 'tuyến', 'chặng', 'trận', 'bàn', 'chỗ', 'ghế',
];

export const MEASURES: readonly string[] = [
  'triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'trăm', 'chục', 'đồng', 'USD', 'EUR', 'euro', 'đô la', 'tấn', 'tạ', 'kg', 'km', 'm', 'm2', 'm3', 'mét', 'ha', 'héc ta', 'lít',
  'kWh', 'MW', 'phần', 'lượt', 'cm', 'mm', 'ki lô mét', 'gram', 'GB',
];

/** They begin like a measure and are none: `đến năm 2020 tỷ lệ hộ nghèo`, `2h ngày 1/6 giờ Hà Nội`. */
export const NO_MEASURES: readonly string[] = [
  'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'tỷ giá', 'tỉ giá', 'tỷ số', 'đồng chí', 'đồng thời', 'đồng bào', 'đồng loạt', 'đồng lòng', 'phần lớn', 'phần mềm', 'phần nào',
  'giờ Hà Nội', 'giờ Việt Nam', 'giờ địa phương', 'giờ Mỹ', 'giờ Tokyo', 'giờ Washington', 'giờ New York',
];

/** Before a bare `20/5`: it is a time. */
export const BEFORE_DATES: readonly string[] = [
  'từ', 'đến', 'trước', 'sau', 'hết', 'vào', 'hồi', 'kể từ', 'dịp', 'lễ', 'Quốc khánh', 'Quốc tế Lao động', 'Quốc tế Phụ nữ', 'Quốc tế Thiếu nhi', 'kỷ niệm', 'phiên', 'trong', 'tuần',
];

/** Before a bare `23/9`: it is the name of something, a grade or a share. */
export const NOT_BEFORE_DATES: readonly string[] = [
  'đường', 'phố', 'ngõ', 'hẻm', 'kiệt', 'công viên', 'quảng trường', 'cầu', 'trường', 'nhà máy', 'công ty', 'số', 'tỷ lệ', 'tỷ số', 'tỉ số', 'thắng', 'thua', 'hòa',
  'đạt', 'đạt được', 'được', 'chiếm', 'gần', 'hơn', 'khoảng', 'còn', 'thương binh', 'bệnh binh', 'hạng', 'quốc lộ', 'QL', 'tỉnh lộ', 'phục vụ', 'trực', 'km', 'thửa', 'tờ',
];

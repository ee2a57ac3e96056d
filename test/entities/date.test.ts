import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateLayer, type DateValue } from '../../src/entities/date/index.js';
import { resolveOverlaps } from '../../src/grammar/index.js';
import { resolveDate } from '../../src/record/resolve-dates.js';
import { textOf } from '../../src/text/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';

const reader = readerOf([dateLayer]);

interface Found { text: string; value: DateValue }

const datesIn = (text: string): Found[] => {
  const scene = reader.read(text);
  return scene.all<DateValue>('Date').map(({ start, end, value }) => ({ text: textOf(scene.tape, start, end), value }));
};

const valueOf = (text: string): DateValue => {
  const found = datesIn(text);
  expect(found).toHaveLength(1);
  return found[0]!.value;
};

/** The value as TIMEX3, with nothing known about the article: `XXXX-11-13TAF`. */
const asWritten = (value: DateValue): string => resolveDate(value, { publishedOn: null, previous: null }).timex;

describe.each(dateLayer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each(rule.counterExamples)('leaves %s', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

/** Braces mark the dates; one TIMEX3 value for each. */
const READ: [text: string, ...timex: string[]][] = [
  // Days in figures.
  ['{Chiều 13/11}, Ban Thường vụ họp', 'XXXX-11-13TAF'],
  ['{CHIỀU 13/11/2020}, HỌP', '2020-11-13TAF'],
  ['Ký {ngày 20-5-1970} tại Vinh', '1970-05-20'],
  ['Theo thông báo {ngày 01/4/2025}', '2025-04-01'],
  ['Diễn ra {tối 19/5} ở Huế', 'XXXX-05-19TEV'],
  ['{Đêm 28-5}, tàu cập cảng', 'XXXX-05-28TNI'],
  ['{Trưa 2/6} nắng gắt', 'XXXX-06-02TMI'],
  ['{Rạng sáng 6.7}, mưa lớn', 'XXXX-07-06TMO'],
  ['{Sáng sớm ngày 31/5} đoàn khởi hành', 'XXXX-05-31TMO'],
  ['{Ngày 9 / 7}, khởi công', 'XXXX-07-09'],
  ['Khai mạc {31- 5-2017} ở Cần Thơ', '2017-05-31'],
  ['Xong trước {ngày 30/6/2017}.Các xã báo cáo', '2017-06-30'],
  ['Phát biểu ngày hôm ấy ({13/11}).', 'XXXX-11-13'],
  ['Kỷ niệm ngày thành lập ({24/6/1967}-{24/6/2017})', '1967-06-24', '2017-06-24'],
  ['Kỷ niệm ({21-6-1925}/{21-6-2017})', '1925-06-21', '2017-06-21'],
  ['Họp {sáng 8/5} và {chiều 9/5}', 'XXXX-05-08TMO', 'XXXX-05-09TAF'],
  ['Kế hoạch số 46 {ngày 7/3} của sở', 'XXXX-03-07'],
  // Days in words.
  ['Hà Nội, {ngày 19 tháng 6 năm 2017}', '2017-06-19'],
  ['Sinh {ngày 5 tháng Ba năm 1968}', '1968-03-05'],
  ['{Mùng 2 tháng 9}, mít tinh', 'XXXX-09-02'],
  ['{Tối mùng 2/2}, đốt pháo hoa', 'XXXX-02-02TEV'],
  // Time of day.
  ['Họp lúc {14 giờ 30 ngày 20/8}', 'XXXX-08-20T14:30'],
  ['Từ {14h30, chiều 20/8/2019}', '2019-08-20T14:30'],
  ['Bắt đầu {3h30 chiều 31/5}', 'XXXX-05-31T15:30'],
  ['{8 giờ sáng 20.2}, xuất phát', 'XXXX-02-20T08:00'],
  ['Có hiệu lực từ {0 giờ ngày 1-7-2016}', '2016-07-01T00:00'],
  // Stretches of days.
  ['Từ {15 đến 17/5}, đoàn ở Sa Pa', 'XXXX-05-15/XXXX-05-17'],
  ['Thăm Lào từ {ngày 29 đến 31- 5-2017}', '2017-05-29/2017-05-31'],
  ['Trong {2 ngày 7 và 8/12}, hội đồng họp', 'XXXX-12-07/XXXX-12-08'],
  ['Trong {hai ngày 20-21/5}, tại Vinh', 'XXXX-05-20/XXXX-05-21'],
  ['Trong {hai ngày (24-25/6)}, hội nghị', 'XXXX-06-24/XXXX-06-25'],
  ['Từ {29/5 đến 2/6}, lớp học mở', 'XXXX-05-29/XXXX-06-02'],
  ['Nghỉ từ {ngày 30/12 đến 2/1/2018}', '2017-12-30/2018-01-02'],
  ['Kỳ họp ({6-10/2/2017})', '2017-02-06/2017-02-10'],
  ['Diễn ra từ {ngày 10-11 tháng 11 năm 2017}', '2017-11-10/2017-11-11'],
  ['Vào {ngày 18, 19, 20/4}, sở khảo sát', 'XXXX-04-18/XXXX-04-20'],
  // Relative days and weekdays.
  ['{Sáng nay (22/6)}, bế mạc', 'XXXX-06-22TMO'],
  ['{Hôm qua (23.5)}, đoàn về nước', 'XXXX-05-23'],
  ['{Sáng nay 8-2}, Tỉnh ủy họp', 'XXXX-02-08TMO'],
  ['{Chiều nay, 19-5}, họp báo', 'XXXX-05-19TAF'],
  ['{Hôm nay}, khai giảng', 'XXXX-XX-XX'],
  ['{Chiều cùng ngày}, hai bên hội đàm', 'XXXX-XX-XXTAF'],
  ['* {Buổi chiều}, hai bên hội đàm', 'XXXX-XX-XXTAF'],
  ['{Chủ nhật (12/3)}, lễ hội', 'XXXX-03-12'],
  ['{Thứ hai, ngày 05-6-2017}, thảo luận', '2017-06-05'],
  ['Về nước {thứ Hai tuần tới}', 'XXXX-WXX-1'],
  // Months, quarters, halves.
  ['{Tháng 6.2013}, lấy phiếu', '2013-06'],
  ['Họp thường kỳ {tháng 4-2017}', '2017-04'],
  ['Dự kiến {cuối tháng 11 năm 2014}', '2014-11'],
  ['Hồi {tháng Một}, hai bên gặp', 'XXXX-01'],
  ['Từ {tháng 7/2015 đến tháng 4/2016}', '2015-07/2016-04'],
  ['Là giám đốc từ {4/1983 đến 4/1997}', '1983-04/1997-04'],
  ['Ngay từ {quý IV/2020}', '2020-Q4'],
  ['Kinh tế {quý I năm 2025}', '2025-Q1'],
  ['{6 tháng đầu năm 2017}, thu tăng', '2017-H1'],
  ['Nhiệm vụ {sáu tháng cuối năm}', 'XXXX-H2'],
  ['{3 tháng đầu năm 2017}', '2017-Q1'],
  ['{9 tháng đầu năm 2017}', '2017-01/2017-09'],
  ['{Những tháng đầu năm 2017}', '2017'],
  // Years and terms.
  ['{Năm 2017}, xuất khẩu tăng', '2017'],
  ['Từ {đầu năm 2023}', '2023'],
  ['Cùng kỳ {2016}, giá giảm', '2016'],
  ['{Năm học 2015-2016} kết thúc', '2015/2016'],
  ['Đại biểu {nhiệm kỳ 2015 -2020}', '2015/2020'],
  ['Chương trình {giai đoạn 2016 – 2020}', '2016/2020'],
  ['Kế hoạch 5 {năm 2021-2025}', '2021/2025'],
  ['Từ {năm 2004 đến năm 2017}', '2004/2017'],
  // The lunar calendar.
  ['{Mùng 6 tháng Giêng}, khai hội', 'XXXX-XX-XX'],
  ['Lễ hội mở {ngày 7/3}, tức {ngày 8/2 âm lịch}', 'XXXX-03-07', 'XXXX-XX-XX'],
];

test.each(READ)('%s', (marked, ...timex) => {
  const text = marked.replace(/[{}]/gu, '');
  const marks = [...marked.matchAll(/\{([^}]*)\}/gu)].map(([, inside]) => inside);
  expect(datesIn(text).map((each) => each.text)).toEqual(marks);
  expect(datesIn(text).map((each) => asWritten(each.value))).toEqual(timex);
});

const NOT_READ = [
  // Numbers of documents and laws.
  'Nghị định 15/2020/NĐ-CP quy định', 'Chỉ thị số 05-CT/TW', 'Nghị quyết số 12-NQ/TU của Tỉnh ủy', 'Luật số 10/12/QH13',
  'Thông tư 12/2011 của bộ',
  // Shares, votes, counts.
  'Đạt 15/19 tiêu chí', 'Có 50/53 đại biểu tán thành', 'Bầu với 10/11 phiếu', 'Chiếm 3/4 diện tích', 'Hơn 2/3 số hộ',
  '419/419 hộ ký cam kết',
  'Tỷ lệ 3/1', 'Giảm từ 1/3 số xã', 'Thương binh 4/4', 'Xếp thứ 9/68 quốc gia', '14/15 hộ chứng minh được', 'Bệnh binh 2/3 được tặng quà',
  // Decimals, measures, scores.
  'Tăng 11.5% so với', 'Tăng 22,5 nghìn tấn', 'Khoảng 2.8 triệu tấn', 'Có 1.500 người dự', 'Thắng 3-1', 'Rộng 6.2 ha',
  'Cao từ 15 đến 17 m',
  'Mỗi ngày 2-3 lần', 'Cách mạng công nghiệp (4.0)', 'Gấp 2-4 lần', 'Trong 2-3 năm', 'Điện thoại 0912.345.678', 'Giá 20/11.000 đồng',
  // Names and services.
  'Phục vụ 24/7', 'Cảnh giới 24/24h', 'Công viên 23/9', 'Đường 3/2', 'Phố 30/4', 'Quốc lộ 1A', 'Cách mạng tháng Tám', 'Khóa XVII',
  'Nhà máy 19/5',
  // Days that do not exist.
  'Ngày 31/11', 'Ngày 30 tháng 2, họp', 'Sáng 32/1', 'Ngày 13/13', 'Ngày 29/2/2017',
  // Parts of the day and other words alone.
  'Buổi sáng đoàn làm việc', 'Chiều đến, trời mưa', 'Đổi mới sáng tạo', 'Đi vào chiều sâu', 'Tối đa 4 người',
  'Tòa án Nhân dân Tối cao', 'Kim ngạch hai chiều',
  // Ordinals, durations, repeated times.
  'Hội nghị lần thứ hai', 'Kỳ họp thứ 3 vừa qua', 'Nguyên tắc thứ tư', 'Ngày thứ hai của kỳ họp', 'Sau 5 năm', 'Trong 6 tháng qua',
  'Những năm trước',
  'Ba năm nay', 'Ngày 5/6 hằng năm', 'Thứ hai hằng tuần', '10 năm tới', 'Hàng tháng 2 lần', 'Các nhiệm kỳ trước', 'Khách quý 4 nước',
  'Ngày nay',
  'Năm Cam và đồng bọn', 'Mỗi năm 2000 tỷ đồng', 'Nhiệm kỳ 2020-2015', 'Trong hai ngày 21-20/5', 'Trong những năm 1990',
];

test.each(NOT_READ)('no date: %s', (text) => {
  expect(datesIn(text).map((each) => each.text)).toEqual([]);
});

const FIELDS: [text: string, fields: Partial<DateValue>][] = [
  ['Họp lúc 14h30 ngày 20/8', { time: { hour: 14, minute: 30 }, dayPart: null, partOfDay: 'afternoon' }],
  ['Họp đêm 20/8', { dayPart: 'night', partOfDay: 'evening' }],
  ['Họp trưa 20/8', { dayPart: 'noon', partOfDay: null }],
  ['Hôm qua', { anchor: { unit: 'day', offset: -1 }, year: null }],
  ['Sáng cùng ngày', { anchor: { unit: 'day', offset: 0, from: 'previous' }, partOfDay: 'morning' }],
  ['Cuối năm nay', { anchor: { unit: 'year', offset: 0 }, edge: 'end', granularity: 'year' }],
  ['Tháng 11 năm ngoái', { anchor: { unit: 'year', offset: -1 }, month: 11, granularity: 'month' }],
  ['Thứ Sáu tuần trước', { anchor: { unit: 'week', offset: -1 }, weekday: 5, granularity: 'day' }],
  ['Ngày 5 tháng sau', { anchor: { unit: 'month', offset: 1 }, day: 5 }],
  ['Trước ngày 30/6', { relation: 'before', tense: null }],
  ['Sau ngày 1/7', { relation: 'after' }],
  ['Hoàn thành trước ngày 30/6', { relation: 'before', tense: 'plan' }],
  ['Sẽ diễn ra vào ngày 5/7', { tense: 'plan' }],
  ['Ông cho biết sẽ đi. Ngày 5/7', { tense: null }],
  ['Tháng 11 tới', { tense: 'future' }],
  ['Ngày 22/4 vừa qua', { tense: 'past' }],
  ['Ngày 17/5 tới Hà Nội', { tense: null }],
  ['Quý II/2017', { granularity: 'quarter', month: 4, end: { year: 2017, month: 6, day: null } }],
  ['Nhiệm kỳ 2020-2025', { granularity: 'term', year: 2020, end: { year: 2025, month: null, day: null } }],
  ['Mùng 7 Tết', { calendar: 'lunar', month: null }],
];

test.each(FIELDS)('%s says %o', (text, fields) => {
  expect(valueOf(text)).toMatchObject(fields);
});

test('decomposed text, old tone places and other spaces read alike', () => {
  const plain = datesIn('Chiều 13/11, quý IV năm 2020').map((each) => each.value);
  expect(datesIn('Chiều 13/11, quý IV năm 2020'.normalize('NFD')).map((each) => each.value)).toEqual(plain);
  expect(datesIn('Chiều\u00A013/11, quý\u00A0IV năm 2020').map((each) => each.value)).toEqual(plain);
});

const ARTICLES = new URL('../../corpus/articles/', import.meta.url);
const articles = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, ARTICLES), 'utf8'));
const examples = dateLayer.rules.flatMap((rule) => [...rule.examples.map((example) => unmark(example).text), ...rule.counterExamples]);

test('neither the index nor the look ahead hides a date', () => {
  const { ruleSet } = reader.layers[0]!;
  for (const text of [...articles, ...examples, ...READ.map(([marked]) => marked.replace(/[{}]/gu, '')), ...NOT_READ]) {
    const scene = reader.read(text);
    const every = resolveOverlaps(ruleSet.findNaively(scene)).map(({ start, end, rule }) => ({ start, end, rule }));
    expect(scene.all('Date').map(({ start, end, rule }) => ({ start, end, rule }))).toEqual(every);
  }
});

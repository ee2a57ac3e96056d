import { describe, expect, test } from 'vitest';
import {
  civilDay, dateLayer, dayNumber, isoDay, isoWeekOf, parseIsoDay, weekdayOf, type DateValue,
} from '../../src/entities/date/index.js';
import { isoPrefix, isYearMissing, resolveDate, resolveDates } from '../../src/record/resolve-dates.js';
import { readerOf } from '../rule-examples.js';

const reader = readerOf([dateLayer]);
const valuesOf = (text: string): DateValue[] => reader.read(text).all<DateValue>('Date').map(({ value }) => value);
const valueOf = (text: string): DateValue => {
  const [value, ...others] = valuesOf(text);
  expect(others).toEqual([]);
  return value!;
};

type Case = [text: string, publishedOn: string | null, timex: string, start: string | null, end: string | null];

const check = (text: string, publishedOn: string | null, ...[timex, start, end]: [string, string | null, string | null]): void => {
  expect(resolveDate(valueOf(text), { publishedOn, previous: null })).toMatchObject({ timex, start, end });
};

const WITH_YEAR: Case[] = [
  ['Chiều 13/11/2020', null, '2020-11-13TAF', '2020-11-13', '2020-11-13'],
  ['14h30 ngày 20/8/2019', null, '2019-08-20T14:30', '2019-08-20', '2019-08-20'],
  ['Từ ngày 29 đến 31- 5-2017', null, '2017-05-29/2017-05-31', '2017-05-29', '2017-05-31'],
  ['Tháng 2/2016', null, '2016-02', '2016-02-01', '2016-02-29'],
  ['Tháng 7/2015 đến tháng 4/2016', null, '2015-07/2016-04', '2015-07-01', '2016-04-30'],
  ['Quý IV/2020', null, '2020-Q4', '2020-10-01', '2020-12-31'],
  ['6 tháng cuối năm 2016', null, '2016-H2', '2016-07-01', '2016-12-31'],
  ['9 tháng đầu năm 2016', null, '2016-01/2016-09', '2016-01-01', '2016-09-30'],
  ['Cuối năm 2016', null, '2016', '2016-01-01', '2016-12-31'],
  ['Nhiệm kỳ 2020-2025', null, '2020/2025', '2020-01-01', '2025-12-31'],
  ['Chiều 13/11/2020', '1999-01-01', '2020-11-13TAF', '2020-11-13', '2020-11-13'],
];

const WITHOUT_YEAR: Case[] = [
  // Past by default, up to ten months back; ahead up to two months.
  ['Chiều 13/11', '2020-11-18', '2020-11-13TAF', '2020-11-13', '2020-11-13'],
  ['Ngày 18/11', '2020-11-18', '2020-11-18', '2020-11-18', '2020-11-18'],
  ['Sáng 30/12', '2021-01-04', '2020-12-30TMO', '2020-12-30', '2020-12-30'],
  ['Ngày 4/1', '2020-12-30', '2021-01-04', '2021-01-04', '2021-01-04'],
  ['Ngày 15/2', '2017-11-20', '2017-02-15', '2017-02-15', '2017-02-15'],
  ['Ngày 15/7', '2017-05-20', '2017-07-15', '2017-07-15', '2017-07-15'],
  ['Ngày 20/11', '2017-02-08', '2016-11-20', '2016-11-20', '2016-11-20'],
  ['Ngày 30/9', '2017-05-31', '2016-09-30', '2016-09-30', '2016-09-30'],
  // Words that look ahead, or back.
  ['Sẽ diễn ra vào ngày 30/9', '2017-05-31', '2017-09-30', '2017-09-30', '2017-09-30'],
  ['Hoàn thành trước ngày 31/12', '2017-03-15', '2017-12-31', '2017-12-31', '2017-12-31'],
  ['Di dời trước ngày 30/9', '2017-05-31', '2017-09-30', '2017-09-30', '2017-09-30'],
  ['Đã xong trước ngày 30/4', '2017-06-10', '2017-04-30', '2017-04-30', '2017-04-30'],
  ['Ngày 5/1 tới', '2017-06-10', '2018-01-05', '2018-01-05', '2018-01-05'],
  ['Ngày 20/8 vừa qua', '2017-07-10', '2016-08-20', '2016-08-20', '2016-08-20'],
  ['Dự kiến ngày 13/11', '2020-11-18', '2020-11-13', '2020-11-13', '2020-11-13'],
  // Leap days and weekdays narrow the choice.
  ['Ngày 29/2', '2017-01-10', '2016-02-29', '2016-02-29', '2016-02-29'],
  ['Chủ nhật, ngày 12/3', '2017-06-01', '2017-03-12', '2017-03-12', '2017-03-12'],
  ['Thứ Bảy, ngày 12/11', '2017-03-01', '2016-11-12', '2016-11-12', '2016-11-12'],
  ['Chủ nhật, ngày 12/11', '2017-03-01', '2017-11-12', '2017-11-12', '2017-11-12'],
  // Stretches over New Year.
  ['Từ 25/12 đến 5/1', '2017-12-20', '2017-12-25/2018-01-05', '2017-12-25', '2018-01-05'],
  ['Từ 25/12 đến 5/1', '2018-01-10', '2017-12-25/2018-01-05', '2017-12-25', '2018-01-05'],
  ['Hai ngày 20-21/5', '2017-05-22', '2017-05-20/2017-05-21', '2017-05-20', '2017-05-21'],
  // Months and quarters: the year of publication, unless that lies too far ahead.
  ['Tháng 11', '2017-06-01', '2017-11', '2017-11-01', '2017-11-30'],
  ['Tháng 12', '2017-02-06', '2016-12', '2016-12-01', '2016-12-31'],
  ['Tháng 1', '2017-11-06', '2017-01', '2017-01-01', '2017-01-31'],
  ['Tháng 1 tới', '2017-11-06', '2018-01', '2018-01-01', '2018-01-31'],
  ['Tháng 12 vừa qua', '2017-02-09', '2016-12', '2016-12-01', '2016-12-31'],
  ['Quý II', '2017-06-23', '2017-Q2', '2017-04-01', '2017-06-30'],
  ['Quý IV', '2017-01-10', '2016-Q4', '2016-10-01', '2016-12-31'],
];

const RELATIVE: Case[] = [
  ['Hôm nay', '2017-05-15', '2017-05-15', '2017-05-15', '2017-05-15'],
  ['Sáng nay', '2017-05-15', '2017-05-15TMO', '2017-05-15', '2017-05-15'],
  ['Hôm qua', '2017-03-01', '2017-02-28', '2017-02-28', '2017-02-28'],
  ['Ngày mai', '2016-12-31', '2017-01-01', '2017-01-01', '2017-01-01'],
  ['Hôm nay (8/7)', '2017-07-08', '2017-07-08', '2017-07-08', '2017-07-08'],
  ['Tuần này', '2017-07-05', '2017-W27', '2017-07-03', '2017-07-09'],
  ['Tuần trước', '2017-01-04', '2016-W52', '2016-12-26', '2017-01-01'],
  ['Thứ Hai tuần này', '2017-07-05', '2017-07-03', '2017-07-03', '2017-07-03'],
  ['Thứ Hai tuần tới', '2017-07-05', '2017-07-10', '2017-07-10', '2017-07-10'],
  ['Sáng thứ Bảy', '2017-07-05', '2017-07-01TMO', '2017-07-01', '2017-07-01'],
  ['Sẽ họp sáng thứ Bảy', '2017-07-05', '2017-07-08TMO', '2017-07-08', '2017-07-08'],
  ['Tháng trước', '2017-01-31', '2016-12', '2016-12-01', '2016-12-31'],
  ['Ngày 5 tháng sau', '2016-12-31', '2017-01-05', '2017-01-05', '2017-01-05'],
  ['Quý này', '2017-06-13', '2017-Q2', '2017-04-01', '2017-06-30'],
  ['Quý trước', '2017-02-13', '2016-Q4', '2016-10-01', '2016-12-31'],
  ['Năm nay', '2017-06-13', '2017', '2017-01-01', '2017-12-31'],
  ['Tháng 11 năm ngoái', '2017-02-06', '2016-11', '2016-11-01', '2016-11-30'],
  ['Ngày 6/4 năm ngoái', '2017-02-06', '2016-04-06', '2016-04-06', '2016-04-06'],
  ['6 tháng đầu năm', '2017-07-06', '2017-H1', '2017-01-01', '2017-06-30'],
  ['9 tháng đầu năm ngoái', '2017-02-06', '2016-01/2016-09', '2016-01-01', '2016-09-30'],
];

/** Nothing is guessed: what cannot be known stays open. */
const UNRESOLVED: Case[] = [
  ['Chiều 13/11', null, 'XXXX-11-13TAF', null, null],
  ['Từ 29/5 đến 2/6', null, 'XXXX-05-29/XXXX-06-02', null, null],
  ['Hôm nay', null, 'XXXX-XX-XX', null, null],
  ['Chiều cùng ngày', '2017-05-15', 'XXXX-XX-XXTAF', null, null],
  ['Thứ Hai tuần tới', null, 'XXXX-WXX-1', null, null],
  ['Tuần này', null, 'XXXX-WXX', null, null],
  ['Tháng 11', null, 'XXXX-11', null, null],
  ['Tháng trước', null, 'XXXX-XX', null, null],
  ['Quý này', null, 'XXXX-QX', null, null],
  ['Quý II', null, 'XXXX-Q2', null, null],
  ['6 tháng đầu năm', null, 'XXXX-H1', null, null],
  ['Năm ngoái', null, 'XXXX', null, null],
  ['Mùng 6 tháng Giêng', '2017-02-06', 'XXXX-XX-XX', null, null],
  ['Ngày 31 tháng này', '2017-06-06', 'XXXX-XX-31', null, null],
  ['Ngày 29/2 năm ngoái', '2018-06-06', 'XXXX-02-29', null, null],
  ['Chiều 13/11', 'yesterday', 'XXXX-11-13TAF', null, null],
  ['Chiều 13/11', '2020-02-30', 'XXXX-11-13TAF', null, null],
];

describe('with its year', () => { test.each(WITH_YEAR)('%s (%s): %s', check); });
describe('without its year', () => { test.each(WITHOUT_YEAR)('%s (%s): %s', check); });
describe('counted from publication', () => { test.each(RELATIVE)('%s (%s): %s', check); });
describe('not to be known', () => { test.each(UNRESOLVED)('%s (%s): %s', check); });

const startsOf = (text: string, publishedOn: string | null): (string | null)[] =>
  resolveDates(valuesOf(text), publishedOn).map(({ start }) => start);

describe('cùng ngày', () => {
  const CASES: [why: string, text: string, publishedOn: string | null, last: string | null][] = [
    ['the day before it', 'Sáng 6/6, đón đoàn. Chiều cùng ngày, hội đàm', '2017-06-08', '2017-06-06'],
    ['without publication', 'Ngày 20.2.1947, Bác đến tỉnh. Cùng ngày, Bác ký', null, '1947-02-20'],
    ['not the day of a document', 'Sáng 6/6, công bố Quyết định ngày 1/2/2015. Cùng ngày, đoàn làm việc', '2017-06-08', '2017-06-06'],
    ['not a deadline', 'Sáng 6/6, yêu cầu xong trước 30/6. Cùng ngày, đoàn làm việc', '2017-06-08', '2017-06-06'],
    ['not a day to come', 'Sáng 6/6, hẹn gửi báo cáo trong ngày 9/6. Cùng ngày, đoàn làm việc', '2017-06-08', '2017-06-06'],
    ['not a stretch', 'Sáng 6/6, dự họp. Từ 1 đến 3/6, thăm Huế. Cùng ngày, đoàn làm việc', '2017-06-08', '2017-06-06'],
    ['after a relative day', 'Hôm qua, hội nghị mở. Sáng cùng ngày, thị sát', '2017-06-08', '2017-06-07'],
    ['the day after', 'Ngày 30/6, trâu mất. Sáng hôm sau, tìm thấy', '2017-07-08', '2017-07-01'],
    ['nothing before', 'Cùng ngày, đoàn làm việc', '2017-06-08', null],
    ['an open day before', 'Sáng 6/6, dự họp. Cùng ngày, thị sát', null, null],
  ];

  test.each(CASES)('%s: %s', (_why, text, publishedOn, last) => {
    expect(startsOf(text, publishedOn).at(-1)).toBe(last);
  });
});

describe('isoPrefix is as exact as the text', () => {
  const CASES: [text: string, start: string | null, end: string | null][] = [
    ['Ngày 6/4/2016', '2016-04-06', '2016-04-06'],
    ['Từ 29/5 đến 2/6/2017', '2017-05-29', '2017-06-02'],
    ['Tháng 6.2013', '2013-06', '2013-06'],
    ['Quý IV/2020', '2020-10', '2020-12'],
    ['Năm 2018', '2018', '2018'],
    ['Nhiệm kỳ 2020-2025', '2020', '2025'],
    ['Ngày 6/4', null, null],
  ];

  test.each(CASES)('%s', (text, start, end) => {
    const resolved = resolveDate(valueOf(text), { publishedOn: null, previous: null });
    expect([isoPrefix(resolved), isoPrefix(resolved, 'end')]).toEqual([start, end]);
  });
});

describe('isYearMissing', () => {
  const CASES: [text: string, publishedOn: string | null, isMissing: boolean][] = [
    ['Chiều 13/11', null, true],
    ['Hôm nay', null, true],
    ['Chiều 13/11', '2020-11-18', false],
    ['Chiều 13/11/2020', null, false],
    ['Mùng 6 tháng Giêng', null, false],
  ];

  test.each(CASES)('%s (%s): %s', (text, publishedOn, isMissing) => {
    const value = valueOf(text);
    expect(isYearMissing(value, resolveDate(value, { publishedOn, previous: null }))).toBe(isMissing);
  });
});

describe('calendar arithmetic', () => {
  const FIRST = dayNumber({ year: 1899, month: 12, day: 25 }), LAST = dayNumber({ year: 2101, month: 1, day: 10 });

  test('agrees with the platform on every day of two centuries', () => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number++) {
      const day = civilDay(number), date = new Date(number * 86_400_000), iso = date.toISOString().slice(0, 10);
      if (isoDay(day) !== iso || dayNumber(day) !== number || weekdayOf(number) % 7 !== date.getUTCDay()) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['2016-01-03', 2015, 53], ['2016-01-04', 2016, 1], ['2017-01-01', 2016, 52], ['2018-12-31', 2019, 1], ['2020-12-31', 2020, 53],
  ])('the ISO week of %s is %d-W%d', (day, year, week) => {
    expect(isoWeekOf(dayNumber(parseIsoDay(day)!))).toEqual({ year, week });
  });

  test.each(['', '2020', '2020-1-01', '2020-13-01', '2019-02-29', '2020-01-01T00:00', ' 2020-01-1'])('%o is no day', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});

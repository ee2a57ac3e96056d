import { describe, expect, test } from 'vitest';
import { DATE_CASES, PUBLISHED_ON } from '../../bench/date-cases.js';
import { parse } from '../../src/index.js';

const daysOf = (text: string, publishedOn?: string): (readonly [string | null, string | null])[] =>
  parse(text, publishedOn === undefined ? {} : { publishedOn }).dates.map(({ start, end }) => [start, end] as const);

const dates = DATE_CASES.flatMap(([text, days]) => (days ? [[text, days] as const] : []));
const others = DATE_CASES.filter(([, days]) => days === null).map(([text]) => text);

describe('dates as a reader on the day of publication understands them', () => {
  test.each(dates)('%s', (text, days) => { expect(daysOf(text, PUBLISHED_ON)).toEqual([days]); });
});

describe('figures that are no dates', () => {
  test.each(others)('%s', (text) => { expect(daysOf(text, PUBLISHED_ON)).toEqual([]); });
});

describe('without the day of publication', () => {
  test.each(['Chiều 13/11, huyện ủy họp.', 'Hôm qua, đoàn đã làm việc tại xã.', 'Thứ Sáu tuần này, ban chỉ đạo họp.'])(
    'a day without its year stays open: %s', (text) => {
      const days = daysOf(text);
      expect(days.length).toBeLessThanOrEqual(1);
      for (const each of days) expect(each).toEqual([null, null]);
    },
  );

  test.each([
    ['a day near it with its year', 'Ngày 11/7, đoàn đến xã Yên Mông. Sáng 13/7/2024, đoàn làm việc với xã.', 0, '2024-07-11'],
    ['figures counted up to it', 'Sáng 9/6, UBND tỉnh họp. Trong 4 tháng đầu năm 2024, tỉnh thu 2 tỷ đồng.', 0, '2024-06-09'],
    ['the name of a yearly event', 'Chiều 21/6, đoàn kiểm tra kỳ thi trung học phổ thông quốc gia 2024.', 0, '2024-06-21'],
    ['no day far from it', 'Ngày 11/2, đoàn đến xã Yên Mông. Sáng 13/7/2024, đoàn làm việc với xã.', 0, null],
    ['no plan', 'Sáng 9/7, UBND tỉnh họp. Cầu sẽ khánh thành ngày 12/7/2026.', 0, null],
    ['no plan of many words', 'Sáng 9/7, xã họp. Dự kiến cầu khởi công từ quý I/2026 rồi xong hai mố và thông xe quý II/2027.', 0, null],
    ['no day of a document', 'Sáng 9/7, UBND tỉnh họp bàn thực hiện Nghị quyết số 12/NQ-CP ngày 12/7/2019.', 0, null],
    ['no law', 'Sáng 9/7, UBND tỉnh họp bàn thi hành Luật Đất đai 2013.', 0, null],
    ['nothing older than what else is told', 'Sáng 9/7, UBND tỉnh họp. Ngày 12/7/2019, cầu đã gãy. Năm 2022, cầu được sửa.', 0, null],
  ])('the text tells the year of a day by %s: %s', (_by, text, index, day) => {
    expect(daysOf(text)[index]![0]).toBe(day);
  });

  test('a day with its year needs none', () => { expect(daysOf('Ngày 13-11-2020, xã họp.')).toEqual([['2020-11-13', '2020-11-13']]); });
});

describe('cùng ngày is the day from which its sentence goes on', () => {
  test.each([
    ['not one named in passing', 'Sáng 24/6, ông Ba tiếp bà Lan. Bà nhắc tới lễ hội ngày 23/6. Chiều cùng ngày, ông về.', '2024-06-24'],
    ['nor a day to come', 'Sáng 24/6, ông Ba dự họp. Giao Sở Y tế trong ngày 25/6 trình tỉnh. * Sáng cùng ngày, ông Ba về.', '2024-06-24'],
    ['nor that of a birth', 'Sáng 24/6, ông Ba dự họp. Ông Ba sinh ngày 2/6/1962. Chiều cùng ngày, ông đi thăm xã.', '2024-06-24'],
    ['but the last one', 'Sáng 22/6, ông Ba dự họp. Ngày 23/6, ông đi thăm xã. Chiều cùng ngày, ông đi thăm chợ.', '2024-06-23'],
  ])('%s: %s', (_which, text, day) => {
    expect(daysOf(text, '2024-07-01').at(-1)![0]).toBe(day);
  });
});

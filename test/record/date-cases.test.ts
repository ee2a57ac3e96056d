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

  test('a day with its year needs none', () => { expect(daysOf('Ngày 13-11-2020, xã họp.')).toEqual([['2020-11-13', '2020-11-13']]); });
});

import { any, as, lex, opt, rule, seq, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import { DAY_AND_MONTH, DAY_HEAD, DAY_WORD } from './patterns.js';
import { DAY, MONTH } from './shapes.js';
import { dateReading, type DateCaptures } from './reading.js';
import type { DateValue } from './value.js';

/** Days of the lunar calendar: read, so that nobody takes them for others, and left without a place in the solar one. */

const lunarDayOf = (match: Match<DateCaptures>): Reading<DateValue> | null => dateReading(match, { granularity: 'day', calendar: 'lunar' });

const LUNAR_MONTH = any(lex(Words.LunarMonth), 'Tết');

// Mùng 6 tháng Giêng, hội làng mở cửa.
export const lunarDay = rule({
  id: 'date/lunar.day',
  gloss: 'a day of a lunar month, or of Tết',
  pattern: seq(opt(DAY_HEAD), DAY, opt(','), LUNAR_MONTH),
  emit: lunarDayOf,
  examples: ['{Mùng 6 tháng Giêng}, hội làng mở cửa', 'Khai xuân {sáng mùng 7 Tết}', 'Cúng ông Táo {ngày 23 tháng Chạp}'],
  counterExamples: ['Chợ Tết mở từ mùng 2/2', 'Có sáu Tết trồng cây', 'Tháng Giêng là tháng ăn chơi'],
});

// Lễ hội diễn ra ngày 13/1 âm lịch.
export const saidLunar = rule({
  id: 'date/lunar.said',
  gloss: 'day and month that the text calls lunar',
  pattern: seq(opt(DAY_HEAD), as('on', DAY_AND_MONTH), any('âm lịch', seq('(', 'âm lịch', ')'))),
  emit: lunarDayOf,
  examples: ['Tức {ngày 13/1 âm lịch}', 'Giỗ Tổ {10/3 (âm lịch)}'],
  counterExamples: ['Ngày 13/1 dương lịch', 'Theo âm lịch, ngày 13/1'],
});

// Rằm tháng Bảy
export const fullMoon = rule({
  id: 'date/lunar.full-moon',
  gloss: 'the fifteenth of a lunar month',
  pattern: seq(opt(DAY_WORD), 'rằm', any(LUNAR_MONTH, lex(Words.MonthName), seq('tháng', MONTH))),
  emit: lunarDayOf,
  examples: ['Lễ {rằm tháng Bảy} ở chùa', '{Ngày rằm tháng Giêng}'],
  counterExamples: ['Ngày rằm hằng tháng', 'Trăng rằm'],
});

export const LUNAR_RULES: readonly Rule<Reading<DateValue>>[] = [lunarDay, saidLunar, fullMoon];

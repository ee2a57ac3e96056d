import { describe, expect, test } from 'vitest';
import { parse, type ParseOptions } from '../../src/index.js';

const articleIn = (text: string, options?: ParseOptions) => parse(text, options).article;

describe('headline', () => {
  test('the first line', () => {
    expect(articleIn('Tỉnh ủy họp phiên thường kỳ\n\nSáng nay, Tỉnh ủy họp.').title?.text).toBe('Tỉnh ủy họp phiên thường kỳ');
  });
  test('without the names of the page behind it, where it stands again alone', () => {
    const text = 'Tỉnh ủy họp phiên thường kỳ - Cổng thông tin - Yên Bái\n\nTỉnh ủy họp phiên thường kỳ\n\nSáng nay, Tỉnh ủy họp.';
    expect(articleIn(text).title).toMatchObject({ text: 'Tỉnh ủy họp phiên thường kỳ', start: text.indexOf('\n\n') + 2 });
  });
  test('none in a single sentence', () => { expect(articleIn('Sáng nay, Tỉnh ủy họp.').title).toBeNull(); });
});

describe('day of publication', () => {
  const CASES: readonly (readonly [line: string, day: string | null])[] = [
    ['18/11/2020', '2020-11-18'],
    ['Thứ Tư, 18/11/2020 | 10:20', '2020-11-18'],
    ['Cập nhật: 18-11-2020, 8 giờ 30', '2020-11-18'],
    ['Ngày 18 tháng 11 năm 2020', '2020-11-18'],
    ['18/11', null],
    ['Họp ngày 18/11/2020', null],
    ['Kỳ họp khai mạc ngày 18/11/2020 tại Yên Bái', null],
    ['31/02/2020', null],
  ];
  test.each(CASES)('%s', (line, day) => {
    expect(articleIn(`Tỉnh ủy họp phiên thường kỳ\n\n${line}\n\nSáng nay, Tỉnh ủy họp.`).publishedOn).toBe(day);
  });
  test('the option comes first', () => {
    const text = 'Tỉnh ủy họp phiên thường kỳ\n\n18/11/2020\n\nSáng nay, Tỉnh ủy họp.';
    expect(articleIn(text, { publishedOn: '2020-11-19' }).publishedOn).toBe('2020-11-19');
  });
  test('a printed day gives dates their year', () => {
    const { dates } = parse('Tỉnh ủy họp phiên thường kỳ\n\n18/11/2020\n\nChiều 13/11, Tỉnh ủy họp.');
    expect(dates.map(({ start }) => start)).toEqual(['2020-11-18', '2020-11-13']);
  });
});

describe('source and writer', () => {
  const CASES: readonly (readonly [end: string, source: string | null, bylines: readonly string[]])[] = [
    ['Nguồn: Cổng TTĐT tỉnh Vĩnh Phúc', 'Cổng TTĐT tỉnh Vĩnh Phúc', []],
    ['Theo TTXVN', 'TTXVN', []],
    ['Hoài Mộc (Theo Reuters)', 'Reuters', ['Hoài Mộc']],
    ['Lê Hà', null, ['Lê Hà']],
  ];
  test.each(CASES)('%s', (end, source, bylines) => {
    const article = articleIn(`Tỉnh ủy họp phiên thường kỳ\nSáng nay, Tỉnh ủy họp bàn việc mới.\n${end}`);
    expect([article.source, article.bylines.map(({ text }) => text)]).toEqual([source, bylines]);
  });
});

describe('captions', () => {
  const CASES: readonly (readonly [line: string, ...captions: string[]])[] = [
    ['Quang cảnh buổi họp. Ảnh: Lê Hà/TTXVN', 'Quang cảnh buổi họp'],
    ['Quang cảnh buổi họp (Ảnh: Lê Hà)', 'Quang cảnh buổi họp'],
    ['Quang cảnh buổi họp - Nguồn ảnh: Lê Hà', 'Quang cảnh buổi họp'],
    ['Các đại biểu dự buổi họp. (Nguồn: AFP) Ngày 7/2, đoàn lên đường.', 'Các đại biểu dự buổi họp'],
    ['Sáng nay, Tỉnh ủy họp bàn việc mới.'],
  ];
  test.each(CASES)('%s', (line, ...captions) => {
    const article = articleIn(`Tỉnh ủy họp phiên thường kỳ\n${line}\nSáng nay, Tỉnh ủy họp bàn việc mới. Các đại biểu thống nhất.`);
    expect(article.captions.map(({ text }) => text)).toEqual(captions);
  });

  const LINES: readonly (readonly [line: string, ...captions: string[]])[] = [
    ['Quang cảnh kỳ họp', 'Quang cảnh kỳ họp'],
    ['Bí thư Huyện ủy Lê Văn Ba phát biểu tại buổi họp', 'Bí thư Huyện ủy Lê Văn Ba phát biểu tại buổi họp'],
    ['Bí thư Huyện ủy Lê Văn Ba phát biểu tại buổi họp.'],
    ['Phát triển kinh tế rừng gắn với giữ đất'],
    ['Tin liên quan:'],
  ];
  test.each(LINES)('a line of its own: %s', (line, ...captions) => {
    const article = articleIn(`Huyện ủy họp bàn việc mới\n\nSáng nay, Huyện ủy họp.\n\n${line}\n\nCác đại biểu thống nhất.`);
    expect(article.captions.map(({ text }) => text)).toEqual(captions);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { articleFromHtml, type HtmlArticle } from '../../src/html/index.js';
import { rawText } from '../../src/html/tree.js';
import { parse } from '../../src/index.js';
import { mentionsIn } from '../support/mentions.js';

const pageOf = (name: string): string => readFileSync(`test/html/pages/${name}.html`, 'utf8');

/** What a stretch of a page says. */
const said = (html: string): string => rawText(parseFragment(html));

/** Words of the text whose stretch of the page says something else. */
const misplaced = (html: string, { text, toPage }: HtmlArticle): string[] => [...text.matchAll(/[^\s]+/gu)].flatMap(({ 0: word, index }) => {
  const { start, end } = toPage(index, index + word.length);
  return said(html.slice(start, end)) === word ? [] : [`${word}: ${html.slice(start, end)}`];
});

describe('a newspaper: structured data, lead, figure, related news inside', () => {
  const html = pageOf('newspaper'), article = articleFromHtml(html);

  test('the text, and nothing that stands around it', () => {
    expect(article.text.split('\n')).toEqual([
      'Tỉnh ủy Sơn La sơ kết công tác dân vận',
      'Thứ tư, 15/08/2018 01:20',
      '(NX) Sáng 14/8, Tỉnh ủy Sơn La tổ chức hội nghị sơ kết công tác dân vận sáu tháng đầu năm\u00A02018.',
      'Đồng chí Vi Đức Thọ, Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy chủ trì hội nghị. Dự hội nghị có lãnh đạo các sở, ngành & đoàn thể.',
      'Đồng chí Vi Đức Thọ phát biểu tại hội nghị. Ảnh: Hà Vân',
      'Hội nghị thống nhất 3 nhiệm vụ trọng tâm;',
      'giao Ban Dân vận Tỉnh ủy hướng dẫn thực hiện <nội dung> đã nêu.',
      'Các huyện báo cáo kết quả trước ngày 30/11.',
      'Phát biểu kết luận, đồng chí Bí thư Tỉnh ủy yêu cầu các cấp ủy bám sát cơ sở, lắng nghe ý kiến của nhân dân và giải quyết kịp thời.',
      'Hà Vân',
    ]);
  });

  test('what the page says of it', () => {
    expect(article).toMatchObject({
      title: 'Tỉnh ủy Sơn La sơ kết công tác dân vận',
      publishedOn: '2018-08-15', // 18:20 in UTC is the next day in Viet Nam
      source: 'Báo Núi Xanh điện tử',
    });
    expect(article.captions.map(({ text }) => text)).toEqual(['Đồng chí Vi Đức Thọ phát biểu tại hội nghị. Ảnh: Hà Vân']);
    for (const { start, end, text } of article.captions) expect(article.text.slice(start, end)).toBe(text);
  });

  test('a name over several elements is one stretch of the page', () => {
    const start = article.text.indexOf('Vi Đức Thọ');
    const range = article.toPage(start, start + 'Vi Đức Thọ'.length);
    expect(html.slice(range.start, range.end)).toBe('Vi Đức</strong> <em>Thọ');
  });

  test('facts of the record are found in the page', () => {
    const record = parse(article.text, { publishedOn: article.publishedOn! });
    const found = mentionsIn(record);
    expect(found.length).toBeGreaterThan(10);
    for (const [, { start, end, text }] of found) {
      const range = article.toPage(start, end);
      expect(said(html.slice(range.start, range.end)).replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
    }
  });
});

describe('a provincial portal: tables for the layout, spans, references, CRLF', () => {
  const html = pageOf('provincial-portal'), article = articleFromHtml(html);

  test('the text', () => {
    expect(article.text.split('\n')).toEqual([
      'UBND tỉnh Tây Ninh họp phiên thường kỳ tháng 3',
      'Ngày đăng: 09-03-2022 | Lượt xem: 12',
      'Sáng 8/3, UBND tỉnh Tây Ninh tổ chức phiên họp thường kỳ tháng 3 để đánh giá tình hình kinh tế - xã hội.',
      'Ông Lâm Chí\u00A0Hiền, Chủ tịch UBND tỉnh chủ trì phiên họp; cùng dự có các Phó Chủ tịch UBND tỉnh và lãnh đạo các sở, ngành.',
      'Quang cảnh phiên họp.',
      'Kết quả thu ngân sách các huyện trong quý I như sau, tính theo tỷ lệ phần trăm dự toán được giao:',
      'Huyện\tTỷ lệ',
      'Tân Biên\t27,5%',
      'Châu Thành\t31%',
      'Phiên họp thông qua Kế hoạch cải cách hành chính; Chủ tịch UBND tỉnh giao Sở Nội vụ theo dõi việc thực hiện.',
      'Minh Châu',
    ]);
  });

  test('title from what is called one, day as printed, caption from its class', () => {
    expect(article).toMatchObject({ title: 'UBND tỉnh Tây Ninh họp phiên thường kỳ tháng 3', publishedOn: '2022-03-09', source: null });
    expect(article.captions.map(({ text }) => text)).toEqual(['Quang cảnh phiên họp.']);
  });
});

describe('a page with line breaks only', () => {
  const html = pageOf('line-breaks-only'), article = articleFromHtml(html);

  test('the text', () => {
    expect(article.text.split('\n')).toEqual([
      'Phú Thọ chuẩn bị lễ hội',
      'Sáng 8/11, UBND tỉnh Phú Thọ tổ chức cuộc họp chuẩn bị lễ hội năm 2018.',
      'Bà Nguyễn Thị Hoa, Giám đốc Sở Văn hóa, Thể thao và Du lịch trình bày kế hoạch tổ chức 🏮.',
      'Cuộc họp giao các ngành hoàn thành phần việc của mình trước ngày 31/12; A&B, x<y không phải thẻ.',
    ]);
  });

  test('title and day from the head', () => {
    expect(article).toMatchObject({ title: 'Phú Thọ chuẩn bị lễ hội', publishedOn: '2017-11-09' });
  });
});

test.each(['newspaper', 'provincial-portal', 'line-breaks-only'])('%s: every word stands where toPage says', (name) => {
  const html = pageOf(name);
  expect(misplaced(html, articleFromHtml(html))).toEqual([]);
});

describe('days', () => {
  const withHead = (head: string, body = ''): string | null =>
    articleFromHtml(`<html><head>${head}</head><body><h1>Họp</h1>${body}<p>${'Chữ của bài báo. '.repeat(9)}</p></body></html>`).publishedOn;
  test.each([
    ['a zone of its own', '<meta property="article:published_time" content="2020-11-17T23:30:00+07:00">', '2020-11-17'],
    ['UTC, late', '<meta property="article:published_time" content="2020-11-17T17:00:00Z">', '2020-11-18'],
    ['UTC, early', '<meta property="article:published_time" content="2020-11-17T16:59:00.000Z">', '2020-11-17'],
    ['UTC, the last day of a year', '<meta itemprop="datePublished" content="2020-12-31T18:00:00+00:00">', '2021-01-01'],
    ['no zone', '<meta name="pubdate" content="2020-11-17 23:30">', '2020-11-17'],
    ['printed form', '<meta name="date" content="18/11/2020 07:00">', '2020-11-18'],
    ['no day of the calendar', '<meta name="date" content="2020-02-30">', null],
    ['broken structured data', '<script type="application/ld+json">{"@type": </script>', null],
  ])('%s', (_what, head, expected) => { expect(withHead(head)).toBe(expected); });

  test('a time element; a day printed under the headline; none that the text tells of', () => {
    expect(withHead('', '<time datetime="2020-11-18T07:00+07:00">hôm qua</time>')).toBe('2020-11-18');
    expect(withHead('', '<div>Cập nhật: 18.11.2020, 07:00</div>')).toBe('2020-11-18');
    const told = `<p>${'Ngày 2/9/1945 là ngày không quên, như nhiều người dự hội nghị đã kể lại với phóng viên trong buổi sáng.'}</p>`;
    expect(withHead('', told)).toBeNull();
  });
});

describe('any page', () => {
  const PIECES = [
    '<p>', '</p>', '<div class="a">', '</div>', '<span>', '</span>', '<br>', '<table>', '<tr>', '<td>', '</td>', '</table>', '<b>', '</i>',
    '</x>', '<!-- x -->', '<script>', '</script>', '<h1>', '</h1>', '<ul><li>', '<a href="x">', '</a>', '<', '&', '&amp;', '&nbsp',
    '&#7897;', '&#0;',
    '&notit;', '&agrave', '\r\n', '\n', ' ', '\u00A0', '🏛', 'Hội nghị', 'hoà', 'a\u0301', '\u0000', '<title>', '<textarea>',
    '<svg>', '<template>',
    '<form>', '<frameset>', '<plaintext>',
  ];
  const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('every word stands in the page, in its order, and the same page gives the same', () => {
    fc.assert(fc.property(pages, (html) => {
      const { text, toPage, captions } = articleFromHtml(html);
      let last = 0;
      for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
        const { start, end } = toPage(index, index + word.length);
        expect(0 <= start && start <= end && end <= html.length).toBe(true);
        last = Math.max(last, end);
      }
      for (const caption of captions) expect(text.slice(caption.start, caption.end)).toBe(caption.text);
      expect(articleFromHtml(html).text).toBe(text);
    }), { numRuns: 300 });
  });

  test('a page nested deep and a long one', () => {
    const deep = `${'<div>'.repeat(3000)}Hội nghị${'</div>'.repeat(3000)}`;
    expect(articleFromHtml(deep).text).toBe('Hội nghị');
    const words = 'Hội nghị thảo luận. '.repeat(200).trim();
    expect(articleFromHtml(`<p>${words}</p>`.repeat(20)).text).toBe(Array<string>(20).fill(words).join('\n'));
  }, 60_000);

  test.each(['', '   ', 'chỉ có chữ', '<html></html>'])('%j', (html) => { expect(articleFromHtml(html).text).toBe(html.replace(/<[^>]*>/gu, '').trim()); });
});

test('refused: what is no string, and offsets that are none of the text', () => {
  expect(() => articleFromHtml(undefined as unknown as string)).toThrow('html: expected a string');
  const { toPage } = articleFromHtml('<p>abc</p>');
  for (const [start, end] of [[0, 4], [-1, 2], [2, 2], [0.5, 1], [NaN, 1]] as const) expect(() => toPage(start, end)).toThrow(RangeError);
  expect(toPage(0, 3)).toEqual({ start: 3, end: 6 });
});

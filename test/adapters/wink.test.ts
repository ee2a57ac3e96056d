import { describe, expect, test } from 'vitest';
import winkNLP from 'wink-nlp';
import { createModel } from '../../src/adapters/wink/index.js';
import { createParser, parse, sentences } from '../../src/index.js';
import { OWN_ARTICLES } from '../support/texts.js';

const nlp = winkNLP(createModel());
const { its, as } = nlp;
const tokensOf = (text: string): string[] => nlp.readDoc(text).tokens().out();
const sentencesOf = (text: string): string[] => nlp.readDoc(text).sentences().out();
const entitiesOf = (text: string) => nlp.readDoc(text).customEntities().out(its.detail).map((each) => ({ ...each as object }));

describe('tokens', () => {
  test.each([
    ['Chiều nay, Ủy ban họp.', ['Chiều', 'nay', ',', 'Ủy', 'ban', 'họp', '.']],
    ['GS.TS. Lê Văn Mẫu thăm TP. Hà Giang', ['GS.TS.', 'Lê', 'Văn', 'Mẫu', 'thăm', 'TP.', 'Hà', 'Giang']],
    ['Ủy viên T.Ư Đảng (KT-XH)', ['Ủy', 'viên', 'T.Ư', 'Đảng', '(', 'KT-XH', ')']],
    ['số 07-NQ/TU, 12/2020/NĐ-CP; 17/10/2025: 6,4%', ['số', '07-NQ/TU', ',', '12/2020/NĐ-CP', ';', '17/10/2025', ':', '6,4', '%']],
    ['H’Yim Kđoh “tốt”…', ['H’Yim', 'Kđoh', '“', 'tốt', '”', '…']],
    ['Hà Nội-Hải Phòng', ['Hà', 'Nội', '-', 'Hải', 'Phòng']],
    ['sinh thái.Các đại biểu', ['sinh', 'thái', '.', 'Các', 'đại', 'biểu']],
    ['Xem https://example.org/tin?id=1. Gửi a.b@example.org', ['Xem', 'https://example.org/tin?id=1', '.', 'Gửi', 'a.b@example.org']],
    ['Chiều'.normalize('NFD'), ['Chiều'.normalize('NFD')]],
    ['🙂 \uD800', ['🙂', '\uD800']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('a token is the same whatever was read before', () => {
    const before = tokensOf('họp. T.Ư. TP. GS.TS');
    OWN_ARTICLES.slice(0, 5).forEach(({ text }) => nlp.readDoc(text));
    expect(tokensOf('họp. T.Ư. TP. GS.TS')).toEqual(before);
  });

  test('its properties', () => {
    const tokens = nlp.readDoc('Tỉnh ủy và UBND: 12 xã!\n').tokens();
    expect(tokens.out(its.type)).toEqual(['word', 'word', 'word', 'word', 'punctuation', 'number', 'word', 'punctuation', 'tabCRLF']);
    const cases = tokens.out(its.case);
    expect(cases.join(' ')).toBe('titleCase lowerCase lowerCase upperCase other other lowerCase other other');
    expect(tokens.out(its.normal)).toEqual(['tỉnh', 'ủy', 'và', 'ubnd', ':', '12', 'xã', '!', '\n']);
    expect(tokens.out(its.shape)).toEqual(['Xxxx', 'xx', 'xx', 'XXXX', ':', 'dd', 'xx', '!', '\n']);
    expect(tokens.out(its.stopWordFlag)).toEqual([false, false, true, false, false, false, false, false, false]);
    expect(tokens.out(its.lemma as typeof its.normal)[0]).toBe('tỉnh');
    expect(tokens.out(its.stem as typeof its.normal)[0]).toBe('tỉnh');
    expect(tokens.out(its.suffix)[3]).toBe('BND');
  });
});

describe('sentences', () => {
  test('short forms end none', () => {
    expect(sentencesOf('GS.TS. Lê Văn Mẫu, Ủy viên T.Ư Đảng thăm TP. Hà Giang. Ông phát biểu.')).toEqual([
      'GS.TS. Lê Văn Mẫu, Ủy viên T.Ư Đảng thăm TP. Hà Giang.', 'Ông phát biểu.',
    ]);
  });

  test('on articles of the corpus they are those of the library, and nothing is lost', () => {
    for (const { id, text } of OWN_ARTICLES.slice(-20)) {
      const document = nlp.readDoc(text);
      expect(document.out().trim(), id).toBe(text.trim());
      expect(document.sentences().out().map((each) => (each).trim()), id).toEqual(sentences(text).map((each) => each.text));
    }
  });

  test('a text of white space', () => {
    expect(nlp.readDoc(' \n ').sentences().length()).toBe(1);
  });
});

/** The words of every mention in a record. */
const textsOfMentions = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { start, text } = value as { start?: unknown; text?: unknown };
  return [...typeof start === 'number' && typeof text === 'string' ? [text] : [], ...Object.values(value).flatMap(textsOfMentions)];
};

describe('custom entities', () => {
  const text = 'Chiều 13/11/2024, đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy Hà Giang làm việc với UBND TP. Hà Giang.';

  test('are the names that the library reads', () => {
    expect(entitiesOf(text)).toEqual(expect.arrayContaining([
      { value: 'Chiều 13/11/2024', type: 'DATE' },
      { value: 'Lê Văn Mẫu', type: 'PERSON' },
      { value: 'Bí thư Tỉnh ủy Hà Giang', type: 'TITLE' },
    ]));
  });

  test('belong to their sentence and their tokens', () => {
    const document = nlp.readDoc(`Hôm qua trời mưa. ${text}`);
    expect(document.sentences().itemAt(0).customEntities().out()).not.toContain('Lê Văn Mẫu');
    expect(document.sentences().itemAt(1).customEntities().out()).toContain('Lê Văn Mẫu');
    const token = document.tokens().filter((each) => each.out() === 'Mẫu').itemAt(0);
    expect(token.parentCustomEntity()!.out()).toBe('Lê Văn Mẫu');
    expect(token.out(its.pos)).toBe('PROPN');
  });

  test('work with as and with mark-up', () => {
    const document = nlp.readDoc('Bí thư Tỉnh ủy Lê Văn Mẫu phát biểu. Ông Lê Văn Mẫu cảm ơn.');
    const persons = document.customEntities().filter((each) => each.out(its.type) === 'PERSON');
    expect(persons.out(its.value, as.freqTable)).toEqual([['Lê Văn Mẫu', 2]]);
    persons.each((each: { markup(begin: string, end: string): void }) => { each.markup('[', ']'); });
    expect(document.out(its.markedUpText)).toBe('Bí thư Tỉnh ủy [Lê Văn Mẫu] phát biểu. Ông [Lê Văn Mẫu] cảm ơn.');
  });

  test('never overlap, and each is a mention of the record to the end of its last token, on articles of the corpus', () => {
    for (const { id, text: article } of OWN_ARTICLES.slice(0, 20)) {
      const document = nlp.readDoc(article);
      const spans = document.customEntities().out(its.span) as unknown as number[][];
      spans.slice(1).forEach(([first], index) => { expect(first, id).toBeGreaterThan(spans[index]![1]!); });
      const mentions = textsOfMentions(parse(article));
      for (const value of document.customEntities().out()) {
        // A mention may end inside a token: before the dot of a short form, or before the year of "6.2024".
        const isMention = mentions.some((mention) => value.startsWith(mention) && !/\s/u.test(value.slice(mention.length)));
        expect(isMention, `${id}: ${value}`).toBe(true);
      }
    }
  });

  test('what the user teaches comes first', () => {
    const taught = winkNLP(createModel());
    expect(taught.learnCustomEntities([
      { name: 'CHAIR', patterns: ['chủ trì', 'Chủ trì'] }, { name: 'SURNAME', patterns: ['Lê'] },
      { name: 'AFTER NAME', patterns: ['PROPN phát'] },
    ])).toBe(3);
    const found = taught.readDoc('Ông Lê Văn Mẫu chủ trì, bà Đỗ Thị Sen phát biểu.').customEntities();
    expect(found.out(taught.its.detail).map((each) => ({ ...each as object }))).toEqual([
      { value: 'Lê', type: 'SURNAME' }, { value: 'chủ trì', type: 'CHAIR' }, { value: 'Sen phát', type: 'AFTER NAME' },
    ]);
  });
});

describe('options', () => {
  test('a parser with words of one’s own', () => {
    const own = winkNLP(createModel({ parser: createParser({ lexicon: { posts: ['Chánh sự vụ'] } }) }));
    const value = 'Chánh sự vụ Sở Y tế';
    expect(own.readDoc(`Ông Lê Văn Mẫu, ${value} phát biểu.`).customEntities().out()).toContain(value);
  });

  test('a pipe without entities', () => {
    const document = winkNLP(createModel(), ['sbd']).readDoc('Ông Lê Văn Mẫu phát biểu. Bà Sen nghe.');
    expect(document.customEntities().length()).toBe(0);
    expect(document.sentences().length()).toBe(2);
  });

  test('no readability for Vietnamese: it says so', () => {
    expect(() => nlp.readDoc('Ông phát biểu.').out(its.readabilityStats)).toThrow('no readability formula for Vietnamese');
  });
});

test('a hostile text takes no more than a little longer than an ordinary one', () => {
  const dots = 'A.'.repeat(20_000);
  for (const text of [dots, `${dots}a`, '.'.repeat(50_000), 'a@'.repeat(20_000), 'http://'.repeat(10_000), '1-'.repeat(20_000)]) {
    expect(winkNLP(createModel(), []).readDoc(text).tokens().length()).toBeGreaterThan(0);
  }
}, 20_000);

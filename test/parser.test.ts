import { describe, expect, test } from 'vitest';
import { createParser, explain, parse, schemaVersion, sentences } from '../src/index.js';

const anything = (value: unknown): never => value as never;

describe('arguments of the wrong form throw a TypeError that says what was expected', () => {
  const WRONG: readonly (readonly [call: () => unknown, message: string])[] = [
    [() => parse(anything(undefined)), 'text: expected a string, got undefined'],
    [() => parse(anything(42)), 'text: expected a string, got 42'],
    [() => parse(anything(['a'])), 'text: expected a string, got an array'],
    [() => explain(anything(null)), 'text: expected a string, got null'],
    [() => parse('', anything('2020-11-18')), 'options: expected an object with publishedOn, jurisdiction, id, got "2020-11-18"'],
    [() => parse('', anything(null)), 'options: expected an object with publishedOn, jurisdiction, id, got null'],
    [
      () => parse('', anything({ published: '2020-11-18' })),
      'options: expected only publishedOn, jurisdiction, id, got the unknown key "published"',
    ],
    [
      () => parse('', { publishedOn: '18/11/2020' }),
      'options.publishedOn: expected a day of the calendar such as "2020-11-18", got "18/11/2020"',
    ],
    [
      () => parse('', { publishedOn: '2020-02-30' }),
      'options.publishedOn: expected a day of the calendar such as "2020-11-18", got "2020-02-30"',
    ],
    [
      () => parse('', { publishedOn: anything(new Date(0)) }),
      'options.publishedOn: expected a day of the calendar such as "2020-11-18", got an object',
    ],
    [() => parse('', { jurisdiction: ' ' }), 'options.jurisdiction: expected a non-empty string, got " "'],
    [() => parse('', { id: anything(7) }), 'options.id: expected a string, got 7'],
    [() => createParser(anything('lexicon')), 'options: expected an object with lexicon, got "lexicon"'],
    [() => createParser(anything({ lexicons: {} })), 'options: expected only lexicon, got the unknown key "lexicons"'],
    [() => createParser().parse(anything(1)), 'text: expected a string, got 1'],
  ];
  test.each(WRONG)('%s → %s', (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

test('options that are missing and options that are undefined are the same', () => {
  const text = 'Chiều 13/11, Tỉnh ủy họp.';
  expect(parse(text, anything({ publishedOn: undefined, jurisdiction: undefined, id: undefined }))).toEqual(parse(text));
});

test('the id is returned unchanged', () => {
  expect(parse('', { id: ' bài 1 ' }).id).toBe(' bài 1 ');
  expect(parse('').id).toBeNull();
});

test('parse and explain can be taken off the parser', () => {
  const { parse: read, explain: why } = createParser();
  expect(why('Ông Trần Văn Bảo họp.').record).toEqual(read('Ông Trần Văn Bảo họp.'));
});

test('the version of the shape', () => {
  expect(parse('').schemaVersion).toBe(schemaVersion);
});

test('an article of another parser does not change what a parser reads', () => {
  const text = 'Chánh sự vụ Trần Văn Bảo phát biểu.';
  const before = parse(text);
  createParser({ lexicon: { posts: ['Chánh sự vụ'] } }).parse(text);
  expect(parse(text)).toEqual(before);
});

describe('sentences', () => {
  const split = (text: string): string[] => sentences(text).map((each) => each.text);

  test('short forms with a dot end none', () => {
    expect(split('Sáng 5/3, GS.TS. Lê Văn Mẫu, Ủy viên T.Ư Đảng thăm TP. Hà Giang. Đồng chí Mẫu phát biểu.')).toEqual([
      'Sáng 5/3, GS.TS. Lê Văn Mẫu, Ủy viên T.Ư Đảng thăm TP. Hà Giang.', 'Đồng chí Mẫu phát biểu.',
    ]);
  });

  test('a headline is one; offsets are those of the text as given', () => {
    const text = '  Hội nghị lần thứ 3\r\n\r\nSáng nay, tỉnh họp.\u00a0';
    expect(sentences(text)).toEqual([
      { start: 2, end: 20, text: 'Hội nghị lần thứ 3' }, { start: 24, end: 43, text: 'Sáng nay, tỉnh họp.' },
    ]);
    expect(sentences(' \n')).toEqual([]);
  });

  test('no string', () => {
    expect(() => sentences(anything(7))).toThrow(new TypeError('text: expected a string, got 7'));
  });
});

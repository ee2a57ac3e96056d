import { describe, expect, test } from 'vitest';
import { parse } from '../../src/index.js';

const personsIn = (text: string) => parse(text, { jurisdiction: 'Yên Bái' }).persons;
const titlesIn = (text: string) =>
  personsIn(text).map(({ name, titles }) => [name, ...titles.map((title) => (title.former ? `(${title.text})` : title.text))]);

describe('one entry for each person, with the fullest name', () => {
  test('a short name, a word of address and an office alone are mentions of the same person', () => {
    const text = 'Bí thư Tỉnh ủy Trần Văn Bảo phát biểu. Ông Bảo nhấn mạnh kỷ cương. Bí thư Tỉnh ủy yêu cầu làm ngay.';
    const [person, ...others] = personsIn(text);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ id: 'p1', name: 'Trần Văn Bảo', key: 'tran van bao', gender: 'male', honorifics: ['Ông'] });
    expect(person?.mentions.map(({ text }) => text)).toEqual(['Trần Văn Bảo', 'Bảo', 'Bí thư Tỉnh ủy']);
  });

  test('persons stand in the order of their first mention', () => {
    const persons = personsIn('Ông Bảo chủ trì. Dự có bà Lê Thị Mai. Sau đó, ông Trần Văn Bảo kết luận.');
    expect(persons.map(({ id, name }) => [id, name])).toEqual([['p1', 'Trần Văn Bảo'], ['p2', 'Lê Thị Mai']]);
  });

  test('the key is the same for other tone placements and without marks', () => {
    const keyOf = (name: string) => personsIn(`Đồng chí ${name} phát biểu.`)[0]?.key;
    expect(keyOf('Đỗ Thúy Hòa')).toBe('do thuy hoa');
    expect(keyOf('Đỗ Thuý Hoà')).toBe('do thuy hoa');
    expect(keyOf('Ðỗ Thúy Hòa'.normalize('NFD'))).toBe('do thuy hoa');
  });
});

describe('honorifics', () => {
  const CASES: readonly (readonly [text: string, honorifics: readonly string[]])[] = [
    ['Đồng chí Trần Văn Bảo dự. Sau đó đồng chí Trần Văn Bảo phát biểu.', ['Đồng chí']],
    ['Trung tướng Trần Văn Bảo dự. Ông Bảo phát biểu.', ['Trung tướng', 'Ông']],
    ['GS.TS Trần Văn Bảo trình bày.', ['GS.TS']],
    ['Các đồng chí Trần Văn Bảo, Lê Thị Mai dự.', ['đồng chí']],
    ['Trần Văn Bảo phát biểu.', []],
  ];
  test.each(CASES)('%s', (text, honorifics) => { expect(personsIn(text)[0]?.honorifics).toEqual(honorifics); });
});

describe('the same office in other words is one title, the fuller one', () => {
  const CASES: readonly (readonly [text: string, titles: readonly string[]])[] = [
    ['Thủ tướng Trần Văn Bảo đến dự. Thủ tướng Chính phủ Trần Văn Bảo phát biểu.', ['Thủ tướng Chính phủ']],
    ['Phó Chủ tịch Quốc hội Lê Thị Mai dự. Phó Chủ tịch Thường trực Quốc hội Lê Thị Mai kết luận.', ['Phó Chủ tịch Thường trực Quốc hội']],
    [
      'Chủ tịch UBND tỉnh Trần Văn Bảo dự. Chủ tịch Ủy ban nhân dân tỉnh Yên Bái Trần Văn Bảo phát biểu.',
      ['Chủ tịch Ủy ban nhân dân tỉnh Yên Bái'],
    ],
    ['Tổng thống Mỹ Daniel Marwick đến. Tổng thống Hoa Kỳ Daniel Marwick phát biểu.', ['Tổng thống Hoa Kỳ']],
    ['Đại sứ Mỹ Daniel Marwick đến. Đại sứ Lào Daniel Marwick phát biểu.', ['Đại sứ Mỹ', 'Đại sứ Lào']],
    ['Chủ tịch Trần Văn Bảo dự. Chủ tịch HĐND tỉnh Trần Văn Bảo phát biểu.', ['Chủ tịch HĐND tỉnh']],
    [
      'Đồng chí Trần Văn Bảo, Chủ tịch HĐND tỉnh, Chủ tịch Hội Nông dân tỉnh, phát biểu.',
      ['Chủ tịch HĐND tỉnh', 'Chủ tịch Hội Nông dân tỉnh'],
    ],
    ['Chủ tịch HĐND tỉnh Trần Văn Bảo dự. Phó Chủ tịch HĐND tỉnh Lê Thị Mai dự.', ['Chủ tịch HĐND tỉnh']],
  ];
  test.each(CASES)('%s', (text, titles) => { expect(titlesIn(text)[0]?.slice(1)).toEqual(titles); });

  test('an office alone adds no words to a title', () => {
    expect(titlesIn('Thủ tướng Trần Văn Bảo đến dự. Thủ tướng Chính phủ nhấn mạnh kỷ cương.')).toEqual([['Trần Văn Bảo', 'Thủ tướng']]);
  });
});

describe('an office is former', () => {
  test('where `nguyên` stands before it, though other mentions leave the word out', () => {
    expect(titlesIn('Nguyên Chủ tịch UBND tỉnh Trần Văn Bảo đến dự. Chủ tịch UBND tỉnh Trần Văn Bảo ký khi ấy.'))
      .toEqual([['Trần Văn Bảo', '(Chủ tịch UBND tỉnh)']]);
  });

  test('else only where every mention says so', () => {
    expect(titlesIn('Bộ trưởng Bộ Y tế Trần Văn Bảo phát biểu. Ông Bảo từng là Bộ trưởng Bộ Y tế nhiều năm.'))
      .toEqual([['Trần Văn Bảo', 'Bộ trưởng Bộ Y tế']]);
  });
});

describe('titles in full words', () => {
  const CASES: readonly (readonly [title: string, expanded: string, post: string])[] = [
    ['Chủ tịch HĐND tỉnh', 'Chủ tịch Hội đồng nhân dân tỉnh Yên Bái', 'Chủ tịch'],
    ['Bí thư Tỉnh ủy', 'Bí thư Tỉnh ủy Yên Bái', 'Bí thư'],
    ['Ủy viên T.Ư Đảng', 'Ủy viên Trung ương Đảng', 'Ủy viên'],
    ['Trưởng Đoàn ĐBQH tỉnh', 'Trưởng Đoàn đại biểu Quốc hội tỉnh Yên Bái', 'Trưởng đoàn'],
    ['Chủ tịch UBND TP. Hà Nội', 'Chủ tịch Ủy ban nhân dân thành phố Hà Nội', 'Chủ tịch'],
    ['Giám đốc Sở Y tế', 'Giám đốc Sở Y tế tỉnh Yên Bái', 'Giám đốc'],
    ['Bí thư Huyện ủy Lục Yên', 'Bí thư Huyện ủy Lục Yên', 'Bí thư'],
    ['Giám đốc Trung tâm Khuyến nông (TTKN) tỉnh', 'Giám đốc Trung tâm Khuyến nông (TTKN) tỉnh Yên Bái', 'Giám đốc'],
  ];
  test.each(CASES)('%s', (title, expanded, post) => {
    const { persons, organizations } = parse(`${title} Trần Văn Bảo phát biểu.`, { jurisdiction: 'Yên Bái' });
    expect(persons[0]?.titles).toMatchObject([{ text: title, expanded, post, former: false }]);
    const body = organizations.find(({ id }) => id === persons[0]?.titles[0]?.organization);
    expect(title).toContain(body?.mentions[0]?.text);
  });
});

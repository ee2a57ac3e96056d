import { describe, expect, test } from 'vitest';
import { mentionsIn, officesIn, storyOf } from './readings.js';

describe('a given name', () => {
  test('means the person of that name', () => {
    expect(mentionsIn('Đồng chí Trần Văn Bảo dự. Ông Bảo nói.')).toEqual({ 'Trần Văn Bảo': ['Đồng chí Trần Văn Bảo', 'Ông Bảo'] });
  });

  test('of two, means the one spoken of last', () => {
    const mentions = mentionsIn('Ông Trần Văn Bảo đến. Ông Lê Quốc Bảo đến sau. Ông Bảo nói.');
    expect(mentions['Lê Quốc Bảo']).toEqual(['Ông Lê Quốc Bảo', 'Ông Bảo']);
    expect(mentions['Trần Văn Bảo']).toHaveLength(1);
  });

  test('of two, means the one of that gender', () => {
    const mentions = mentionsIn('Ông Trần Văn Mai đến. Bà Lê Thị Mai đến sau. Ông Mai nói.');
    expect(mentions['Trần Văn Mai']).toEqual(['Ông Trần Văn Mai', 'Ông Mai']);
  });

  test('stands for itself where no full name is told', () => {
    expect(mentionsIn('Theo ông Hải, việc này khó. Ông Hải nói thêm.')).toEqual({ Hải: ['ông Hải', 'Ông Hải'] });
  });

  test('that is no name is taken out of the scene', () => {
    const { scene, people } = storyOf('Giám đốc Sở Y tế Lạc dự họp');
    expect(people.all).toEqual([]);
    expect(scene.all('Person')).toEqual([]);
  });
});

test('the same words are the same person, in a headline and with an initial too', () => {
  expect(Object.keys(mentionsIn('TRẦN VĂN BẢO THĂM XÃ\n\nÔng Trần Văn Bảo đã thăm xã.'))).toEqual(['Trần Văn Bảo']);
  expect(mentionsIn('Thủ tướng Narendra Modi đến. Ông N. Modi hội đàm.')).toHaveProperty('Narendra Modi.length', 2);
});

test('a bare office is that of the one from here, unless the foreigner opened the sentence before', () => {
  const told = 'Thủ tướng Trần Văn Bảo đón Thủ tướng Nhật Bản Sato Kenji. ';
  expect(mentionsIn(`${told}Hôm sau, Thủ tướng lên đường.`)['Trần Văn Bảo']).toEqual(['Thủ tướng Trần Văn Bảo', 'Thủ tướng']);
  const mentions = mentionsIn(`${told}Ông Sato Kenji cảm ơn. Cùng với đó, Thủ tướng mời tới thăm.`);
  expect(mentions['Sato Kenji']).toContain('Thủ tướng');
});

test('an office of another country is that of nobody from here', () => {
  const told = 'Chủ tịch Quốc hội Trần Văn Bảo dự. Sau đó, Chủ tịch nước tiếp ';
  expect(mentionsIn(`${told}Chủ tịch Quốc hội Lào.`)['Trần Văn Bảo']).toHaveLength(1);
  expect(mentionsIn(`${told}Chủ tịch Quốc hội.`)['Trần Văn Bảo']).toHaveLength(2);
});

describe('the head of a body', () => {
  test('is who leads it, whatever the post is called', () => {
    const told = 'Thủ tướng Trần Văn Bảo và Bộ trưởng Y tế Lê Quốc Hải đến. ';
    expect(mentionsIn(`${told}Người đứng đầu Chính phủ nói.`)['Trần Văn Bảo']).toContain('Người đứng đầu Chính phủ');
    expect(mentionsIn(`${told}Người đứng đầu Bộ Y tế nói.`)['Lê Quốc Hải']).toContain('Người đứng đầu Bộ Y tế');
  });

  test('is told with or without the word for its city', () => {
    const mentions = mentionsIn('Chủ tịch UBND TP Cần Thơ Trần Văn Bảo đến. Người đứng đầu UBND thành phố Cần Thơ nói.');
    expect(mentions['Trần Văn Bảo']).toContain('Người đứng đầu UBND thành phố Cần Thơ');
  });

  test('is nobody who leads but a part of it', () => {
    const mentions = mentionsIn('Vụ trưởng Vụ Pháp chế Bộ Y tế Trần Văn Bảo đến. Người đứng đầu Bộ Y tế nói.');
    expect(mentions['Trần Văn Bảo']).toHaveLength(1);
  });
});

describe('what stands behind a name', () => {
  test('ends it, where the article has the name without it', () => {
    const text = 'Ông Trần Văn Bảo đến.\nÔng Trần Văn Bảo Ngành giáo dục cần đổi mới.';
    expect(mentionsIn(text)).toEqual({ 'Trần Văn Bảo': ['Ông Trần Văn Bảo', 'Ông Trần Văn Bảo Ngành'] });
    expect(Object.keys(mentionsIn('Em Lê Thị Bảo An hỏi. Chị Lê Thị Bảo An, mẹ em, nói.'))).toEqual(['Lê Thị Bảo An']);
  });

  test('ends it in a headline of capitals too', () => {
    expect(Object.keys(mentionsIn('ÔNG TRẦN VĂN BẢO LÀM VIỆC VỚI XÃ\n\nÔng Trần Văn Bảo đã làm việc.'))).toEqual(['Trần Văn Bảo']);
  });
});

describe('one word of a foreign name', () => {
  test.each([
    ['the family name', 'Ngoại trưởng Trung Quốc Vương Bình đến. Ông Vương nói.', 'Vương Bình'],
    ['the first of two', 'Ông Hishamdin Hassan đến. Ông Hishamdin nói.', 'Hishamdin Hassan'],
    ['a letter off', 'Bà Tomomi Inadara đến. Bà Inandara nói.', 'Tomomi Inadara'],
  ])('%s', (_, text, name) => { expect(Object.keys(mentionsIn(text))).toEqual([name]); });

  test('of a Vietnamese name it is another person', () => {
    expect(Object.keys(mentionsIn('Bà Mai Thị Lan đến. Bà Mai nói.'))).toEqual(['Mai Thị Lan', 'Mai']);
  });
});

test('a slip in the name of who holds the same office makes no second person', () => {
  const names = (text: string): string[] => Object.keys(mentionsIn(text));
  expect(names('Giám đốc Sở Y tế Lê Thị Bích Mai đến. Giám đốc Sở Y tế Lê Bích Mai nói.')).toEqual(['Lê Thị Bích Mai']);
  expect(names('Giám đốc Sở Y tế Lê Khanh Bảo đến. Giám đốc Sở Y tế Lê Khang Bảo nói.')).toEqual(['Lê Khanh Bảo']);
  expect(names('Bà Lê Thị Bích Mai đến. Bà Lê Bích Mai nói.')).toHaveLength(2);
});

test('one of two spellings without an office is a slip too, unless both stand in one sentence', () => {
  const names = (text: string): string[] => Object.keys(mentionsIn(text));
  expect(names('Giám đốc Sở Y tế Lê Khanh Bảo đến. Ông Lê Khang Bảo nói.')).toHaveLength(1);
  expect(names('Ông Lê Văn Cửu nói. Giám đốc Sở Y tế Lê Văn Cừu đến.')).toHaveLength(1);
  expect(names('Giám đốc Sở Y tế Lê Khanh Bảo gặp ông Lê Khang Bảo.')).toHaveLength(2);
  expect(names('Giám đốc Sở Y tế Lê Khanh Bảo đến. Ông Trần Khanh Bảo nói.')).toHaveLength(2);
  expect(names('Giám đốc Sở Y tế Lê Khanh Bảo đến. Giám đốc Sở Nội vụ Lê Khang Bảo nói.')).toHaveLength(2);
});

test('who is written in two ways is called as the article writes most often, and not by initials', () => {
  const names = (text: string): string[] => Object.keys(mentionsIn(text));
  expect(names('Giám đốc Sở Y tế Lê Khanh Bảo đến. Ông Lê Khang Bảo nói. Ông Lê Khang Bảo cảm ơn.')).toEqual(['Lê Khang Bảo']);
  expect(names('Ông Donald Marwick đến. Ông D. Marwick nói. Ông D. Marwick cảm ơn.')).toEqual(['Donald Marwick']);
});

test.each([
  ['the end of a name', 'Ông Trần Quốc Anh đến. Ông Quốc Anh nói.', 'Trần Quốc Anh'],
  ['the end of a name, told first', 'Theo ông Quốc Anh, tốt. Ông Trần Quốc Anh nói.', 'Trần Quốc Anh'],
  ['another order', 'Ông Shinzo Tanaka đến. Ông Tanaka Shinzo nói.', 'Shinzo Tanaka'],
  ['another spelling', 'Ông Thongloun Sisavath đến. Ông Thoonglun Sisavath nói.', 'Thongloun Sisavath'],
  ['two words in another spelling', 'Ông Thongloun Sisavath đến. Ông Thoonglun Sisavat nói.', 'Thongloun Sisavath'],
  ['a shorter word beside two others', 'Ông Daniel F. Buss đến. Ông Daniel F. Biss nói.', 'Daniel F. Buss'],
  ['a letter off, less a word', 'Ông Juan Esteban Prado Marwick đến. Ông Esteban Prado Marvick nói.', 'Juan Esteban Prado Marwick'],
  ['other joints of the syllables', 'Ông Prasert Chan-o-kul đến. Ông Prasert Chan-okul nói.', 'Prasert Chan-o-kul'],
  ['a foreign name without its middle name', 'Ông George W. Carter đến. Ông W. Carter nói.', 'George W. Carter'],
  ['a misspelt place before the name', 'Gặp Tổng thống Brazin Luiz Prado. Tổng thống Brazil Luiz Prado cảm ơn.', 'Luiz Prado'],
])('the same person: %s', (_, text, name) => { expect(mentionsIn(text)).toHaveProperty(`${name.replaceAll('.', '\\.')}.length`, 2); });

test('a name in brackets is that of the short name before it', () => {
  expect(mentionsIn('Anh Mai đến. Có anh Bảo (ông Trần Văn Bảo – Giám đốc Sở Y tế) và chị Lê Thị Hoa.')).toHaveProperty('Trần Văn Bảo');
});

test('other persons: names that differ by more', () => {
  expect(Object.keys(mentionsIn('Ông Lê Văn Hải đến. Ông Lê Văn Hai nói. Bà Ivana Carter và ông Donald Carter dự.'))).toHaveLength(4);
});

test('two names with a hyphen between are no third person', () => {
  expect(Object.keys(officesIn('Tổng thống Marwick gặp Tổng thống Zumo. Cuộc gặp hai tổng thống Marwick-Zumo kéo dài.'))).toHaveLength(2);
  expect(Object.keys(officesIn('Tổng thống Jean-Claude gặp bà Mai.'))).toContain('Jean-Claude');
});

test('a name that everyone knows joins the full name, in either order', () => {
  expect(Object.keys(mentionsIn('Bác Hồ về thăm. Chủ tịch Hồ Chí Minh dặn.'))).toEqual(['Hồ Chí Minh']);
  expect(mentionsIn('Chủ tịch Hồ Chí Minh dặn. Nhớ lời Bác Hồ.')).toEqual({ 'Hồ Chí Minh': ['Chủ tịch Hồ Chí Minh', 'Bác Hồ'] });
});

describe('an office alone', () => {
  test('means its holder', () => {
    const mentions = mentionsIn('Bí thư Tỉnh ủy Trần Văn Bảo dự. Bí thư Tỉnh ủy yêu cầu làm sớm.');
    expect(mentions).toEqual({ 'Trần Văn Bảo': ['Bí thư Tỉnh ủy Trần Văn Bảo', 'Bí thư Tỉnh ủy'] });
  });

  test.each([
    'Bí thư Huyện ủy yêu cầu làm sớm.', 'Các Bí thư Tỉnh ủy yêu cầu làm sớm.', 'Phó Bí thư Tỉnh ủy yêu cầu làm sớm.',
  ])('means nobody: %s', (sentence) => {
    expect(mentionsIn(`Bí thư Tỉnh ủy Trần Văn Bảo dự. ${sentence}`)['Trần Văn Bảo']).toHaveLength(1);
  });

  test('does not mean who held it once', () => {
    expect(mentionsIn('Nguyên Bí thư Tỉnh ủy Trần Văn Bảo dự. Bí thư Tỉnh ủy yêu cầu làm sớm.')['Trần Văn Bảo']).toHaveLength(1);
  });
});

test('offices of a list are everyone’s in it', () => {
  expect(officesIn('Dự có các Ủy viên Bộ Chính trị: Trần Văn Bảo, Thủ tướng; Lê Thị Mai, Chủ tịch Quốc hội.')).toEqual({
    'Trần Văn Bảo': ['Thủ tướng', 'Ủy viên Bộ Chính trị'], 'Lê Thị Mai': ['Chủ tịch Quốc hội', 'Ủy viên Bộ Chính trị'],
  });
});

test('whoever is named behind the agency of a credit', () => {
  expect(officesIn('Tàu vào cảng. Ảnh: Nguyên Bình - TTXVN Ông Trần Văn Bảo, Giám đốc Sở Y tế, nói.')).toHaveProperty('Trần Văn Bảo');
});

test('who took the photograph is no part of the news', () => {
  expect(Object.keys(officesIn('Ông Trần Văn Bảo dự họp. Ảnh: Lê Thị Mai'))).toEqual(['Trần Văn Bảo']);
});

describe('offices held no longer', () => {
  test.each<[text: string, offices: Record<string, string[]>]>([
    [
      'Ông Trần Văn Bảo, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, dự.',
      { 'Trần Văn Bảo': ['-Phó Bí thư Tỉnh ủy', '-Chủ tịch UBND tỉnh'] },
    ],
    [
      'Ông Trần Văn Bảo, nguyên Bí thư Tỉnh ủy, Chủ tịch Hội Khuyến học, dự.',
      { 'Trần Văn Bảo': ['-Bí thư Tỉnh ủy', 'Chủ tịch Hội Khuyến học'] },
    ],
    ['Khi còn là Chủ tịch UBND xã, ông Trần Văn Bảo hay đi thăm dân.', { 'Trần Văn Bảo': ['-Chủ tịch UBND xã'] }],
    [
      'Ông Lê Văn Cường khen bà Lê Thị Mai trong thời gian làm Bí thư Huyện ủy.',
      { 'Lê Văn Cường': [], 'Lê Thị Mai': ['-Bí thư Huyện ủy'] },
    ],
    ['Trước khi về tỉnh, bà Lê Thị Mai giữ chức vụ Chánh Văn phòng Bộ Y tế.', { 'Lê Thị Mai': ['-Chánh Văn phòng Bộ Y tế'] }],
    ['Trước đó, ông Trần Văn Bảo yêu cầu đoàn kiểm tra làm rõ, Bí thư Huyện ủy đồng ý.', { 'Trần Văn Bảo': [] }],
    ['Xử lý nhiều người, gồm cả nguyên Bí thư Tỉnh ủy, theo ông Trần Văn Bảo.', { 'Trần Văn Bảo': [] }],
  ])('%s', (text, offices) => { expect(officesIn(text)).toEqual(offices); });
});

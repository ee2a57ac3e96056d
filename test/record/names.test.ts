import { describe, expect, test } from 'vitest';
import { createParser } from '../../src/index.js';

const parser = createParser();
const personsIn = (text: string) => parser.parse(text, { publishedOn: '2024-07-10' }).persons;
const namesIn = (text: string): string[] => personsIn(text).map(({ name }) => name);

describe('names of every kind', () => {
  test.each([
    ['with an apostrophe', 'Ông K\'Sor Phin dự. Ông K’Sor Blâm nói.', ['K\'Sor Phin', 'K’Sor Blâm']],
    ['with one letter', 'Bộ trưởng Vừ A Lử và bà Y Thanh Nga Niê Kbuôr dự.', ['Vừ A Lử', 'Y Thanh Nga Niê Kbuôr']],
    ['with a glued initial', 'Ông D.Carter gặp bà E. Novak.', ['D.Carter', 'E. Novak']],
    ['Chinese in Vietnamese spelling', 'Chủ tịch Trung Quốc Uông Bân Hòa tới thăm. Ông Uông phát biểu.', ['Uông Bân Hòa']],
    ['Korean with a small syllable', 'Ông Kim Jae-min và bà Park Soo-yeon ký.', ['Kim Jae-min', 'Park Soo-yeon']],
    ['with small words inside', 'Bà Hanna von der Heide và ông Salim bin Yusof đến.', ['Hanna von der Heide', 'Salim bin Yusof']],
    ['plain, of a foreign state', 'Thủ tướng Campuchia Sok Sen rời Hà Nội.', ['Sok Sen']],
    ['of a monk', 'Hòa thượng Thích Thiện Luận đến dự.', ['Thích Thiện Luận']],
    ['of a priest, with a saint’s', 'Linh mục Giuse Lê Văn Ba cùng dự.', ['Giuse Lê Văn Ba']],
    ['with a country in it', 'Đại biểu Phùng Trung Quốc (Hải Dương) hỏi.', ['Phùng Trung Quốc']],
    ['of a rare family', 'Đại biểu Thi Thị Ngọc Hoan nêu ý kiến.', ['Thi Thị Ngọc Hoan']],
  ])('%s', (_, text, names) => { expect(namesIn(text)).toEqual(names); });
});

describe('what looks like a name', () => {
  test.each([
    'Nhà số 46 Đào Duy Tùng bị cháy.', 'Các tuyến đường như Cao Bá Nhạ, Trần Khánh Dư được mở rộng.',
    'Ý kiến được tán thành (Đoàn Đồng Nai).',
    'Mừng xuân Đinh Dậu.', 'Công ty Thăng Bình Group trúng thầu.', 'Trung tâm thể thao Võ Thị Sáu mở cửa.', 'Trường THPT Lương Thế Vinh.',
    'Học tập tư tưởng Hồ Chí Minh.', 'Báo Bắc Giang ra số mới.', 'Tại đây, Hà Nội đông vui.', 'Sân bay Tân Sơn Nhất Cụ thể.',
  ])('%s', (text) => { expect(namesIn(text)).toEqual([]); });
});

describe('what stands before a name is kept apart', () => {
  test.each([
    ['GS.TS. Lê Văn Ba nói.', 'Lê Văn Ba', ['GS.TS'], null],
    ['Thượng tá, TS Lê Văn Ba nói.', 'Lê Văn Ba', ['Thượng tá', 'TS'], null],
    ['Bà Lê An nói.', 'Lê An', ['Bà'], 'female'],
    ['Ngài John Carter nói.', 'John Carter', ['Ngài'], 'male'],
    ['Đ/c Lê Văn Ba nói.', 'Lê Văn Ba', ['Đ/c'], null],
  ] as const)('%s', (text, name, before, gender) => {
    const [person] = personsIn(text);
    expect(person).toMatchObject({ name, gender });
    expect(person!.honorifics.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))).toEqual(before);
  });
});

describe('the same reading however the text is written', () => {
  const TEXT = 'Sáng 13/11, đồng chí Đặng Thị Bích, Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy Yên Bái chủ trì hội nghị.';
  const shown = (text: string): string[] => personsIn(text).map(({ key, titles }) => `${key}: ${titles.map(({ post }) => post).join(', ')}`);

  test.each([
    ['decomposed', TEXT.normalize('NFD')],
    ['with Eth for Đ', TEXT.replaceAll('Đ', 'Ð')], ['with hard spaces', TEXT.replaceAll(' ', '\u00A0')],
    ['with characters of no width', TEXT.replace('Đặng', 'Đặ\u200Bng')], ['with a byte order mark', `\uFEFF${TEXT}`],
    ['without spaces behind commas', TEXT.replaceAll(', ', ',')],
  ])('%s', (_, text) => { expect(shown(text)).toEqual(shown(TEXT)); });
});

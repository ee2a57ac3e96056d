import { expect, test } from 'vitest';
import { read, textsOf } from './readings.js';

test.each([
  ['Quang cảnh buổi lễ. Ảnh: Lê Hà/TTXVN', 'Lê Hà/TTXVN'],
  ['Quang cảnh. Ảnh: Lê Hà/TTXVN. Các đại biểu dự', 'Lê Hà/TTXVN'],
  ['Hội nghị (Ảnh: N.H)', 'N.H'],
  ['Nguồn: Cổng TT-GTĐT tỉnh', 'Cổng TT-GTĐT'],
  ['Ảnh: Minh Tú Bí thư Tỉnh ủy phát biểu', 'Minh Tú'],
  ['Ảnh hưởng của bão lớn'],
  ['Bố trí nguồn vốn: cần sớm'],
])('%s', (text, ...credits) => { expect(textsOf(text, 'Credit')).toEqual(credits); });

test.each([
  ['Họp xong.\nĐoàn về.\nLê Hà', 'Lê Hà'],
  ['Họp xong. Đoàn về.\nLê Hà - Minh Tú', 'Lê Hà - Minh Tú'],
  ['Họp xong.\nĐoàn đã về tới nhà.'],
])('%j is signed', (text, ...names) => { expect(textsOf(text, 'Byline')).toEqual(names); });

test('the headline is the first line, when it is no sentence', () => {
  expect(textsOf('Tỉnh ủy họp phiên cuối năm\n\nChiều nay, hội nghị khai mạc.', 'Title')).toEqual(['Tỉnh ủy họp phiên cuối năm']);
  expect(textsOf('Chiều nay, Tỉnh ủy họp. Hội nghị khai mạc.', 'Title')).toEqual([]);
  expect(textsOf('Chiều nay, Tỉnh ủy họp.\n\nHội nghị khai mạc.', 'Title')).toEqual([]);
  expect(textsOf('(BĐ) - Tỉnh ủy họp\n\nHội nghị khai mạc.', 'Title')).toEqual([]);
});

test('photographs are told from sources', () => {
  expect(read('Ảnh: Lê Hà').all('Credit')[0]!.value).toEqual({ what: 'photo' });
  expect(read('Nguồn: Internet').all('Credit')[0]!.value).toEqual({ what: 'source' });
});

test.each([
  ['Tỉnh ủy họp\n\nThứ Tư, 18/11/2020 | 10:20\n\nSáng nay, Tỉnh ủy họp.', 'Thứ Tư, 18/11/2020 | 10:20'],
  ['Tỉnh ủy họp\n\nĐăng lúc: 18/11/2020 08:05 - Đã xem: 1.127\n\nSáng nay, Tỉnh ủy họp.', 'Đăng lúc: 18/11/2020 08:05 - Đã xem: 1.127'],
  ['Tỉnh ủy họp\n\nNgày 18/11/2020, Tỉnh ủy họp.'],
])('%j has a line that says when it appeared', (text, ...lines) => { expect(textsOf(text, 'DateLine')).toEqual(lines); });

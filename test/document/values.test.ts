import { describe, expect, test } from 'vitest';
import { documentLayer } from '../../src/entities/document/index.js';
import { assembleDocuments } from '../../src/record/documents.js';
import { readerOf } from '../rule-examples.js';

const reader = readerOf([documentLayer]);
const documentsOf = (text: string) => assembleDocuments(reader.read(text)).documents;

/** `Type number date | issuer | subject`, each absent part a dash. */
const shown = (text: string): string[] => documentsOf(text).map(({ type, number, date, issuer, subject }) =>
  `${type} ${number ?? '-'} ${date ?? '-'} | ${issuer?.text ?? '-'} | ${subject ?? '-'}`);

describe('documents', () => {
  test.each([
    // type and number
    ['Thực hiện Chỉ thị số 17-CT/TW', ['Chỉ thị 17-CT/TW - | - | -']],
    ['thực hiện chỉ thị 17', ['Chỉ thị 17 - | - | -']],
    ['Quyết định số 512 – QĐNS/TW được công bố', ['Quyết định 512-QĐNS/TW - | - | -']],
    ['Quyết định số 512- QĐNS/TW được công bố', ['Quyết định 512-QĐNS/TW - | - | -']],
    ['Nghị định số 88/2021/NĐ- CP quy định', ['Nghị định 88/2021/NĐ-CP - | - | -']],
    ['Nghị định 88 /2021/NĐ-CP quy định', ['Nghị định 88/2021/NĐ-CP - | - | -']],
    ['Luật số 80/2015/QH13 có hiệu lực', ['Luật 80/2015/QH13 - | - | -']],
    ['theo Bộ Luật dân sự số 91/2015/QH13', ['Bộ luật 91/2015/QH13 - | - | -']],
    ['tại Thông tư liên tịch số 05/2015/TTLT-BTP-BCA', ['Thông tư liên tịch 05/2015/TTLT-BTP-BCA - | - | -']],
    ['có văn bản số 76/TTCP-C.I đề nghị', ['Văn bản 76/TTCP-C.I - | - | -']],
    ['Nghị quyết số 29-NQ/T.Ư đi vào cuộc sống', ['Nghị quyết 29-NQ/T.Ư - | - | -']],
    ['đóng mới tàu theo NĐ 67.', ['Nghị định 67 - | - | -']],
    ['các Chỉ thị 03, 05 của Bộ Chính trị', ['Chỉ thị 03 - | - | -', 'Chỉ thị 05 - | Bộ Chính trị | -']],
    // day
    ['tại Thông báo số 61 ngày 9/8/2016', ['Thông báo 61 2016-08-09 | - | -']],
    ['Nghị quyết 18-NQ/TW, ngày 25-10-2017 của Ban Bí thư', ['Nghị quyết 18-NQ/TW 2017-10-25 | Ban Bí thư | -']],
    ['Kế hoạch số 9/KH-UBND ngày 05 tháng 6 năm 2019', ['Kế hoạch 9/KH-UBND 2019-06-05 | - | -']],
    ['Ngày 30/11/2016, Sở Y tế đã ký Công văn số 19/SYT-NV gửi huyện', ['Công văn 19/SYT-NV 2016-11-30 | - | -']],
    ['Thông tư 130 (ngày 12/8) còn mới', ['Thông tư 130 - | - | -']],
    ['Theo Nghị quyết 42, ngày 15/8 các sở báo cáo', ['Nghị quyết 42 - | - | -']],
    ['Quyết định số 3/QĐ-UBND ngày 31/4/2019', ['Quyết định 3/QĐ-UBND - | - | -']],
    // issuer and subject
    ['Chỉ thị số 9-CT/TU của Ban Thường vụ Tỉnh ủy về phòng cháy rừng, đã có chuyển biến',
      ['Chỉ thị 9-CT/TU - | Ban Thường vụ Tỉnh ủy | phòng cháy rừng']],
    ['Nghị quyết số 5/NQ-HĐND của HĐND tỉnh Quảng Trị về việc đặt tên đường.',
      ['Nghị quyết 5/NQ-HĐND - | HĐND tỉnh Quảng Trị | đặt tên đường']],
    ['Quyết định số 8/QĐ-UBND của UBND tỉnh Quảng Trị phê duyệt đề án', ['Quyết định 8/QĐ-UBND - | UBND tỉnh Quảng Trị | phê duyệt đề án']],
    ['Chỉ thị số 7-CT/TW, ngày 15-5-2016, của Bộ Chính trị "Về đẩy mạnh học tập"',
      ['Chỉ thị 7-CT/TW 2016-05-15 | Bộ Chính trị | đẩy mạnh học tập']],
    ['Ông ký Quyết định số 9/QĐ-TTg phê duyệt quy hoạch tỉnh, có hiệu lực ngay', ['Quyết định 9/QĐ-TTg - | - | phê duyệt quy hoạch tỉnh']],
    ['công bố Nghị quyết số 8/NQ-UBTVQH 14 hôm qua', ['Nghị quyết 8/NQ-UBTVQH14 - | - | -']],
    ['Chỉ thị 05 của Bộ Chính trị khóa XII về “Đẩy mạnh học tập, làm theo” được triển khai',
      ['Chỉ thị 05 - | Bộ Chính trị | Đẩy mạnh học tập, làm theo']],
    ['Thông tư 7/2018/TT-BGDĐT của Bộ Giáo dục và Đào tạo quy định', ['Thông tư 7/2018/TT-BGDĐT - | Bộ Giáo dục và Đào tạo | -']],
    ['Nghị định 20 của Chính phủ hỗ trợ ngư dân', ['Nghị định 20 - | Chính phủ | -']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    'Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết Đại hội XII của Đảng', 'Nghị quyết TƯ 4', 'Điều 27 của Luật', 'Nghị quyết 5 năm',
    'Kế hoạch 2017', 'kế hoạch 60.000 tỷ đồng', 'Đề án 1000 cán bộ nguồn', 'quyết định 3 nội dung', 'kỳ họp thứ 4-HĐND huyện',
    'quyết định số lượng cấp phó', 'theo pháp luật 12 nước', 'Nghị quyết 32/2 của Liên hợp quốc', 'Báo cáo 6 tháng đầu năm',
    'Chương trình 135', 'điểm thi số 29 - Trường THPT',
  ])('no document in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('what is written short later is the same document', () => {
    const text = 'Kết luận số 24-KL/TW ngày 5/6/2012 được quán triệt. Sau 5 năm, Kết luận số 24 và Kết luận 24-KL/TƯ đi vào cuộc sống.';
    const [document, ...others] = documentsOf(text);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ id: 'n1', number: '24-KL/TW', text: 'Kết luận số 24-KL/TW', date: '2012-06-05' });
    expect(document!.mentions.map((mention) => mention.text)).toEqual(['Kết luận số 24-KL/TW', 'Kết luận số 24', 'Kết luận 24-KL/TƯ']);
  });

  test('the fuller form counts, also when it comes later', () => {
    expect(shown('Theo Quyết định 12 của Thủ tướng. Quyết định số 12/2019/QĐ-TTg nêu rõ'))
      .toEqual(['Quyết định 12/2019/QĐ-TTg - | Thủ tướng | -']);
  });

  test('same number, another type: another document', () => {
    expect(shown('Chỉ thị số 05-CT/TW và Nghị quyết số 05-NQ/TW')).toHaveLength(2);
  });

  test('a day without its year takes it from the caller', () => {
    const scene = reader.read('Sở có văn bản số 12/SYT-NV ngày 3/4 gửi huyện');
    const { documents } = assembleDocuments(scene, ({ day, month }) => `2020-0${month}-0${day}`);
    expect(documents[0]?.date).toBe('2020-04-03');
  });

  test('mentions are stretches of the text as given, also when it is NFD', () => {
    const text = 'Thực hiện Quyết định số 376/QÐ-BCT ngày 8.2.2017'.normalize('NFD');
    const [document] = documentsOf(text);
    expect(document).toMatchObject({ type: 'Quyết định', number: '376/QĐ-BCT', date: '2017-02-08' });
    for (const { start, end, text: words } of document!.mentions) expect(text.slice(start, end)).toBe(words);
  });
});

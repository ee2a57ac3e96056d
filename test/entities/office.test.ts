import { expect, test } from 'vitest';
import { officeIn, textsOf } from './readings.js';

const OFFICES: [text: string, ...offices: string[]][] = [
  ['Phó Bí thư Thường trực Tỉnh ủy Yên Bái họp', 'Phó Bí thư Thường trực Tỉnh ủy Yên Bái'],
  ['Chủ tịch HĐND tỉnh, Trưởng Đoàn ĐBQH tỉnh', 'Chủ tịch HĐND tỉnh', 'Trưởng Đoàn ĐBQH tỉnh'],
  ['Ủy viên Ban Thường vụ Tỉnh ủy dự', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
  ['Bộ trưởng Quốc phòng Mỹ tới thăm', 'Bộ trưởng Quốc phòng Mỹ'],
  ['Giám đốc Sở Kế hoạch và Đầu tư tỉnh báo cáo', 'Giám đốc Sở Kế hoạch và Đầu tư tỉnh'],
  ['Tổng Giám đốc WHO gửi thư', 'Tổng Giám đốc WHO'],
  ['Thượng nghị sĩ Cộng hòa John Carter tới thăm', 'Thượng nghị sĩ Cộng hòa'],
  ['Tổng Tham mưu trưởng quân đội Thái Lan dự', 'Tổng Tham mưu trưởng quân đội Thái Lan'],
  ['Phó Chủ tịch Ủy ban Quân vụ Thượng viện Mỹ nói', 'Phó Chủ tịch Ủy ban Quân vụ Thượng viện Mỹ'],
  ['người sáng lập Tập đoàn Bình An kể', 'người sáng lập Tập đoàn Bình An'],
  ['Người sáng lập là bà Mai'],
  ['Trợ lý Chủ tịch nước cùng đi', 'Trợ lý Chủ tịch nước'],
  ['đại biểu Quốc hội khóa XIV chất vấn', 'đại biểu Quốc hội khóa XIV'],
  ['Trưởng Ban Tổ chức Trung ương kết luận', 'Trưởng Ban Tổ chức Trung ương'],
  ['Hiệu trưởng trường Tiểu học Nam Sơn phát biểu', 'Hiệu trưởng trường Tiểu học Nam Sơn'],
  ['Trưởng thành qua nhiều vị trí'],
  ['Các thành viên tham gia sôi nổi'],
];

test.each(OFFICES)('%s', (text, ...offices) => { expect(textsOf(text, 'Office')).toEqual(offices); });

test('a deputy is told from the head', () => {
  expect(officeIn('Phó Chủ tịch UBND tỉnh')).toMatchObject({ post: 'Phó Chủ tịch', isDeputy: true });
  expect(officeIn('Chủ tịch UBND tỉnh')).toMatchObject({ post: 'Chủ tịch', isDeputy: false });
});

test.each(['nguyên', 'cựu', 'từng là'])('%s says that the office is held no longer', (marker) => {
  expect(officeIn(`Ông ${marker} Giám đốc Sở Y tế`).isFormer).toBe(true);
});

test('body, place, field or bare unit say what the office is of', () => {
  expect(officeIn('Bí thư Huyện ủy Mỹ Đức').body?.tag).toBe('Body');
  expect(officeIn('Bí thư tỉnh Yên Bái').place?.tag).toBe('Place');
  expect(officeIn('Bộ trưởng Quốc phòng').hasField).toBe(true);
  expect(officeIn('Bí thư tỉnh họp').bareUnit).toBe(2);
  expect(officeIn('Thủ tướng họp')).toMatchObject({ body: null, place: null, hasField: false, bareUnit: null });
});

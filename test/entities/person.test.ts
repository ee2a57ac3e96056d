import { describe, expect, test } from 'vitest';
import type { PersonValue, SharedOfficesValue } from '../../src/entities/person/index.js';
import { personsIn, read, textOfSpan } from './readings.js';

const PERSONS: [text: string, ...persons: string[]][] = [
  // Offices before the name.
  ['Bí thư Tỉnh ủy Trần Văn Bảo phát biểu', 'Trần Văn Bảo: Bí thư Tỉnh ủy'],
  ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Thị Mai chủ trì', 'Lê Thị Mai: Phó Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh'],
  ['Bộ trưởng Bộ Y tế Trần Văn Bảo và Thứ trưởng Lê Thị Mai', 'Trần Văn Bảo: Bộ trưởng Bộ Y tế', 'Lê Thị Mai: Thứ trưởng'],
  ['Nguyên Chủ tịch nước Trần Văn Bảo dự', 'Trần Văn Bảo: -Chủ tịch nước'],
  ['Thượng tướng Trần Văn Bảo thăm đồn', 'Trần Văn Bảo'],
  // Offices behind it.
  ['Đồng chí Trần Văn Bảo, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, phát biểu', 'Trần Văn Bảo: Ủy viên Trung ương Đảng; Bí thư Tỉnh ủy'],
  ['Bà Lê Thị Mai - Giám đốc Sở Y tế trình bày', 'Lê Thị Mai: Giám đốc Sở Y tế'],
  ['Ông Trần Văn Bảo (Chủ tịch UBND huyện) cho biết', 'Trần Văn Bảo: Chủ tịch UBND huyện'],
  ['Ông Trần Văn Bảo, nguyên Giám đốc Sở Nội vụ, kể', 'Trần Văn Bảo: -Giám đốc Sở Nội vụ'],
  ['Đoàn do đồng chí Trần Văn Bảo làm Trưởng đoàn', 'Trần Văn Bảo: Trưởng đoàn'],
  // On both sides.
  ['Thủ tướng Trần Văn Bảo, Ủy viên Bộ Chính trị, chủ trì', 'Trần Văn Bảo: Thủ tướng; Ủy viên Bộ Chính trị'],
  ['Phó Thủ tướng Trần Văn Bảo, Bộ trưởng Bộ Y tế Lê Thị Mai dự', 'Trần Văn Bảo: Phó Thủ tướng', 'Lê Thị Mai: Bộ trưởng Bộ Y tế'],
  ['Thủ tướng Campuchia Samdech Techo Sok Dara tới Hà Nội', 'Sok Dara: Thủ tướng Campuchia'],
  // Enumerations.
  [
    'Dự có các đồng chí: Trần Văn Bảo, Bí thư Tỉnh ủy; Lê Thị Mai, Chủ tịch HĐND tỉnh; Phạm Văn Đạt',
    'Trần Văn Bảo: Bí thư Tỉnh ủy', 'Lê Thị Mai: Chủ tịch HĐND tỉnh', 'Phạm Văn Đạt',
  ],
  ['Các ông Trần Văn Bảo, Lê Văn Cường và bà Lê Thị Mai dự', 'Trần Văn Bảo', 'Lê Văn Cường', 'Lê Thị Mai'],
  // Names of other peoples of the country.
  ['Đồng chí Y Thanh Hà Niê Kđăm phát biểu', 'Y Thanh Hà Niê Kđăm'],
  ['Ông K\'Sor Phước và bà H’Yim Kđoh dự', 'K\'Sor Phước', 'H’Yim Kđoh'],
  ['Bộ trưởng Hầu A Lềnh thăm bản', 'Hầu A Lềnh: Bộ trưởng'],
  // Foreign names and initials.
  ['Tổng thống Mỹ Donald Trump tới Hà Nội', 'Donald Trump: Tổng thống Mỹ'],
  ['Ngoại trưởng John D. Carter hội đàm', 'John D. Carter: Ngoại trưởng'],
  ['Tổng thống J.Widodo đến thăm', 'J.Widodo: Tổng thống'],
  ['Chủ tịch Tập Cận Bình tiếp đoàn', 'Tập Cận Bình: Chủ tịch'],
  ['Tổng thống Kim Chae-won và ông Rô-bớt Xmít-xơn', 'Kim Chae-won: Tổng thống', 'Rô-bớt Xmít-xơn'],
  [
    'Bộ trưởng Quốc phòng Khalid bin Omar Al-Sabri và ông Bashir al-Haddad',
    'Khalid bin Omar Al-Sabri: Bộ trưởng Quốc phòng', 'Bashir al-Haddad',
  ],
  ['Thứ trưởng Bộ Ngoại giao Valentin Petrov dự', 'Valentin Petrov: Thứ trưởng Bộ Ngoại giao'],
  ['Tiếp Thống đốc tỉnh Saitama Hiroshi Tanaka', 'Hiroshi Tanaka: Thống đốc tỉnh Saitama'],
  // Behind a comma or a dash.
  ['Giám đốc Sở Y tế, ông Trần Văn Bảo, cho biết', 'Trần Văn Bảo: Giám đốc Sở Y tế'],
  ['Thống đốc tỉnh Saitama - ông Hiroshi Tanaka cảm ơn', 'Hiroshi Tanaka: Thống đốc tỉnh Saitama'],
  ['Báo cáo với Bí thư Huyện ủy, bà Lê Thị Mai nói', 'Lê Thị Mai'],
  // Offices of departments and of schools, in small letters too.
  ['Trưởng ban Pháp chế HĐND tỉnh Trần Văn Bảo hỏi', 'Trần Văn Bảo: Trưởng ban Pháp chế HĐND tỉnh'],
  ['Trưởng Ban Chỉ đạo Tây Nguyên Trần Văn Bảo', 'Trần Văn Bảo: Trưởng Ban Chỉ đạo Tây Nguyên'],
  ['Phó Trưởng Ban Tổ chức T.Ư Trần Văn Bảo', 'Trần Văn Bảo: Phó Trưởng Ban Tổ chức T.Ư'],
  [
    'Ông Trần Bảo (nguyên Giám đốc sở Tư pháp) và bà Lê Mai, Cục trưởng cục Thuế TP',
    'Trần Bảo: -Giám đốc sở Tư pháp', 'Lê Mai: Cục trưởng cục Thuế TP',
  ],
  ['Ông Trần Bảo, Trưởng phòng Nội vụ, Sở Y tế tỉnh Gia Lai, nói', 'Trần Bảo: Trưởng phòng Nội vụ, Sở Y tế tỉnh Gia Lai'],
  ['Hiệu trưởng trường THCS Nguyễn Khuyến Trần Văn Bảo', 'Trần Văn Bảo: Hiệu trưởng trường THCS Nguyễn Khuyến'],
  ['Phó Chủ tịch UBND xã Trần Văn Bảo nói', 'Trần Văn Bảo: Phó Chủ tịch UBND xã'],
  ['Cục trưởng Cục Trồng rừng (Bộ Y tế) Trần Văn Bảo', 'Trần Văn Bảo: Cục trưởng Cục Trồng rừng (Bộ Y tế)'],
  // Acting, former, and with a rank between.
  ['Quyền Chủ tịch UBND tỉnh Trần Văn Bảo ký', 'Trần Văn Bảo: Quyền Chủ tịch UBND tỉnh'],
  ['Theo thẩm quyền Chủ tịch UBND tỉnh Trần Văn Bảo ký', 'Trần Văn Bảo: Chủ tịch UBND tỉnh'],
  ['Đồng chí Trần Văn Bảo-Phó Bí thư Huyện ủy dự', 'Trần Văn Bảo: Phó Bí thư Huyện ủy'],
  ['Đại biểu Quốc hội, Trung tướng Trần Văn Bảo hỏi', 'Trần Văn Bảo: Đại biểu Quốc hội'],
  ['Ông Trần Văn Bảo (khi đó là Chủ tịch UBND xã) ký', 'Trần Văn Bảo: -Chủ tịch UBND xã'],
  ['Bầu các ông Trần Văn Bảo và Lê Văn Cường làm Phó Chủ tịch', 'Trần Văn Bảo', 'Lê Văn Cường'],
  // A name alone, given names, headlines.
  ['Tham dự có Trần Văn Bảo và nhiều cán bộ', 'Trần Văn Bảo'],
  ['Theo ông Bảo, việc này khó', 'Bảo'],
  ['BÍ THƯ TỈNH ỦY TRẦN VĂN BẢO THĂM XÃ', 'TRẦN VĂN BẢO: BÍ THƯ TỈNH ỦY'],
  ['Ông Lê Tấn Phát và ông Trần Đình Kỳ dự', 'Lê Tấn Phát', 'Trần Đình Kỳ'],
  ['Đồng chí Trần Văn Bảo Phát biểu tại hội nghị', 'Trần Văn Bảo'],
  ['ÔNG TRẦN VĂN BẢO Mục tiêu năm nay', 'TRẦN VĂN BẢO'],
  ['Ông PHAN BẢO NHƯ KHUÊ hỏi', 'PHAN BẢO NHƯ KHUÊ'],
  ['Ông Trần Văn Được và bà Lê Thị Như Hoa', 'Trần Văn Được', 'Lê Thị Như Hoa'],
  ['Lời dạy của Bác Hồ còn mãi', 'Bác Hồ'],
];

test.each(PERSONS)('%s', (text, ...persons) => { expect(personsIn(text)).toEqual(persons); });

const NOBODY = [
  'Họp tại TP Hồ Chí Minh sáng nay', 'Đảng bộ huyện Trần Văn Thời họp', 'Sửa đường Nguyễn Thị Định', 'Đường Nguyễn Thị Định ngập',
  'Học viện Chính trị quốc gia Hồ Chí Minh khai giảng', 'Học tập tư tưởng Hồ Chí Minh', 'Đoàn về thăm tỉnh Bà Rịa - Vũng Tàu',
  'Giám đốc Cường Hưng bị phạt', 'Chủ tịch UBND tỉnh yêu cầu các sở', 'Ông nói rằng việc này khó', 'Trường THPT Lê Quý Đôn tựu trường',
  'Giám đốc Sở Du lịch TP Hồ Chí Minh', 'Sửa các tuyến đường Nguyễn Huệ, Phạm Ngọc Thạch, Tôn Đức Thắng.',
  'Đoạn từ đường Lê Lợi đến Võ Thị Sáu.',
  'Theo bà Đ.T.N và em Th, việc này khó', 'Chợ Cầu Ông Lãnh mở cửa', 'Thưa các đồng chí Lãnh đạo tỉnh', 'Ngài Phó Thủ tướng đến dự',
  'Các anh em Hồi giáo',
  'Nhân dân Cuba, Chủ tịch Quốc hội Cuba gửi lời chào', 'Phóng viên Tiền Phong đưa tin', 'Phó đoàn dự SEA Games về nước',
  'Hội nghị Ban Thường vụ Tỉnh ủy Hà Nam', 'Nhân dân Lào Cai phấn khởi',
];

test('a street before a comma takes no person with it', () => {
  expect(personsIn('Trên đường Lê Lợi, Trần Văn Bảo kể chuyện')).toEqual(['Trần Văn Bảo']);
});

test.each(NOBODY)('nobody: %s', (text) => { expect(personsIn(text)).toEqual([]); });

describe('words of address', () => {
  const valueOf = (text: string): PersonValue => read(text).all<PersonValue>('Person')[0]!.value;

  test.each([
    ['bà Lê Thị Mai nói', 'female'], ['ông Trần Văn Bảo nói', 'male'], ['đồng chí Trần Văn Bảo nói', null],
  ] as const)('%s: %s', (text, gender) => {
    expect(valueOf(text)).toMatchObject({ gender, isAddressed: true });
  });

  test('a rank is none, and no part of the name', () => {
    expect(valueOf('PGS.TS Lê Thị Mai nói')).toMatchObject({ gender: null, isAddressed: false, honorifics: [[0, 3]] });
  });
});

describe('offices of several', () => {
  const shared = (text: string): string[] => {
    const scene = read(text);
    return scene.all<SharedOfficesValue>('SharedOffices').flatMap(({ value }) => value.persons.map((person) =>
      `${textOfSpan(scene, person)}: ${value.offices.map((office) => textOfSpan(scene, office)).join('; ')}`));
  };

  test('before a colon', () => {
    expect(shared('Dự có các Ủy viên Bộ Chính trị: Trần Văn Bảo, Thủ tướng; Lê Thị Mai, Chủ tịch Quốc hội.')).toEqual([
      'Trần Văn Bảo, Thủ tướng: Ủy viên Bộ Chính trị', 'Lê Thị Mai, Chủ tịch Quốc hội: Ủy viên Bộ Chính trị',
    ]);
  });

  test('before a colon, said by number or held no longer', () => {
    expect(shared('Hiện có 3 Phó Chủ tịch UBND gồm các ông: Trần Văn Bảo, Lê Văn Cường.')).toEqual([
      'Trần Văn Bảo: Phó Chủ tịch UBND', 'Lê Văn Cường: Phó Chủ tịch UBND',
    ]);
    expect(shared('Dự có các đồng chí nguyên Bí thư Tỉnh ủy: Trần Văn Bảo; Lê Thị Mai.')).toEqual([
      'Trần Văn Bảo: Bí thư Tỉnh ủy', 'Lê Thị Mai: Bí thư Tỉnh ủy',
    ]);
  });

  test('up to a word of address of one’s own', () => {
    expect(shared('Dự có các Ủy viên Trung ương Đảng: Trần Văn Bảo, Lê Thị Mai; đồng chí Phạm Văn Đạt.')).toEqual([
      'Trần Văn Bảo: Ủy viên Trung ương Đảng', 'Lê Thị Mai: Ủy viên Trung ương Đảng',
    ]);
  });

  test('before a list', () => {
    expect(shared('Cùng dự có các Phó Chủ tịch UBND tỉnh Trần Văn Bảo, Lê Thị Mai và Phạm Văn Đạt.')).toEqual([
      'Lê Thị Mai: Phó Chủ tịch UBND tỉnh', 'Phạm Văn Đạt: Phó Chủ tịch UBND tỉnh',
    ]);
  });

  test('not of one', () => { expect(shared('Phó Chủ tịch UBND tỉnh Trần Văn Bảo, bà Lê Thị Mai dự.')).toEqual([]); });
});

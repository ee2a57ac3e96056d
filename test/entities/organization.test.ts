import { expect, test } from 'vitest';
import type { BodyValue } from '../../src/entities/organization/index.js';
import { outermost, read, textOfSpan, textsOf } from './readings.js';

const BODIES: [text: string, ...bodies: string[]][] = [
  ['UBND tỉnh Yên Bái giao Sở Kế hoạch và Đầu tư chủ trì', 'UBND tỉnh Yên Bái', 'Sở Kế hoạch và Đầu tư'],
  ['Ban Thường vụ Tỉnh ủy Cà Mau họp', 'Ban Thường vụ Tỉnh ủy Cà Mau'],
  ['Văn phòng UBND tỉnh tham mưu', 'Văn phòng UBND tỉnh'],
  ['Vụ Tài chính - Bộ Công Thương trình', 'Vụ Tài chính - Bộ Công Thương'],
  ['Sở Lao động - Thương binh và Xã hội báo cáo', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở GD&ĐT tuyển sinh', 'Sở GD&ĐT'],
  ['Ủy ban Thường vụ Quốc hội cho ý kiến', 'Ủy ban Thường vụ Quốc hội'],
  ['BCH Đảng bộ tỉnh khai mạc hội nghị', 'BCH Đảng bộ tỉnh'],
  ['Huyện ủy Trần Văn Thời họp', 'Huyện ủy Trần Văn Thời'],
  ['Công ty TNHH Minh Phát trúng thầu', 'Công ty TNHH Minh Phát'],
  ['Đoàn đại biểu Quốc hội (ĐBQH) tỉnh tiếp xúc cử tri', 'Đoàn đại biểu Quốc hội (ĐBQH) tỉnh'],
  ['BCH Đảng bộ huyện Đức Thọ họp', 'BCH Đảng bộ huyện Đức Thọ'],
  ['Sở Xây dựng TP.HCM cần rà soát', 'Sở Xây dựng TP.HCM'],
  ['Bộ Tài chính tổng hợp nhu cầu vốn', 'Bộ Tài chính'],
  ['Tổng cục Thủy sản kiểm tra tàu cá', 'Tổng cục Thủy sản'],
  ['Hội đồng Giáo dục quốc phòng và an ninh tỉnh kiểm tra', 'Hội đồng Giáo dục quốc phòng và an ninh tỉnh'],
  ['đại biểu Quốc hội tỉnh Trà Vinh phát biểu', 'Quốc hội'],
  ['HĐND tỉnh Khóa XII bế mạc', 'HĐND tỉnh'],
  ['Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh họp', 'Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh'],
  ['Ban Chỉ huy PCTT&TKCN huyện trực 24/24 giờ', 'Ban Chỉ huy PCTT&TKCN huyện'],
  ['Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW của tỉnh họp', 'Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW của tỉnh'],
  ['Ban Chỉ đạo các chương trình MTQG giai đoạn 2021 - 2025 tỉnh họp', 'Ban Chỉ đạo các chương trình MTQG giai đoạn 2021 - 2025 tỉnh'],
  ['Ban Chỉ đạo Nhà nước về đổi mới đơn vị sự nghiệp công lập họp', 'Ban Chỉ đạo Nhà nước về đổi mới đơn vị sự nghiệp công lập'],
  ['Ban Chỉ đạo 389 quốc gia báo cáo', 'Ban Chỉ đạo 389 quốc gia'],
  ['Ban Chỉ đạo phòng, chống thiên tai, Công an tỉnh báo cáo', 'Ban Chỉ đạo phòng, chống thiên tai', 'Công an tỉnh'],
  ['Ban Chỉ đạo xây dựng kế hoạch', 'Ban Chỉ đạo'],
  ['Ban Chỉ đạo kiểm tra công tác thi tại các điểm thi', 'Ban Chỉ đạo'],
  ['Hội đồng xét xử tuyên án'],
  ['Đại hội đại biểu Đảng bộ Quân sự tỉnh', 'Đảng bộ Quân sự tỉnh'],
  ['Đảng ủy các cơ quan Đảng tỉnh họp', 'Đảng ủy các cơ quan Đảng tỉnh'],
  ['Ủy viên BTV Liên hiệp các hội KH&KT tỉnh', 'BTV Liên hiệp các hội KH&KT tỉnh'],
  ['Văn phòng HĐND và UBND huyện tham mưu', 'Văn phòng HĐND và UBND huyện'],
  ['Kế hoạch số 200/KH-UBND của UBND phường 1', 'UBND phường 1'],
  ['Nghị định số 99/2010/NĐ-CP của Chính phủ', 'Chính phủ'],
  ['Doanh nghiệp Tây Ban Nha đầu tư'],
  ['Dãy Trường Sơn hùng vĩ'],
  ['Các ban xây dựng Đảng Tỉnh ủy họp', 'Tỉnh ủy'],
  ['Vì sao Bộ không trả lời'],
  ['Đoàn Hà Nội thi đấu'],
  ['Chủ tịch Mặt trận Nguyễn Văn Ba phát biểu'],
  ['Phòng khám đa khoa khu vực mở cửa'],
  ['Ca sĩ biểu diễn'],
  ['Trường ĐH Y khoa Phạm Ngọc Thạch tuyển sinh', 'Trường ĐH Y khoa Phạm Ngọc Thạch'],
  ['Bộ Thông tin & Truyền thông trình', 'Bộ Thông tin & Truyền thông'],
  ['Đoàn kiểm tra số 3 của Ban Thường vụ Tỉnh ủy làm việc', 'Đoàn kiểm tra số 3 của Ban Thường vụ Tỉnh ủy'],
  ['Tổ công tác số 3 của UBND tỉnh họp', 'Tổ công tác số 3 của UBND tỉnh'],
  ['Tổ đại biểu HĐND tỉnh tiếp xúc cử tri', 'Tổ đại biểu HĐND tỉnh'],
  ['Ban Chỉ đạo tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW họp', 'Ban Chỉ đạo tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW'],
  ['Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La gặp mặt', 'Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La'],
  ['Ủy ban liên Chính phủ Việt Nam - Séc họp', 'Ủy ban liên Chính phủ Việt Nam - Séc'],
  ['Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Yên Bái', 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Yên Bái'],
  ['Trung tâm Văn hóa, Thể thao và Truyền thông huyện biểu diễn', 'Trung tâm Văn hóa, Thể thao và Truyền thông huyện'],
  ['Công ty CP Đầu tư và Xây dựng Nam Sơn trúng thầu', 'Công ty CP Đầu tư và Xây dựng Nam Sơn'],
  ['Công ty Bình An khai thác cát', 'Công ty Bình An'],
  ['Sở Y tế và Sở Nội vụ phối hợp', 'Sở Y tế', 'Sở Nội vụ'],
  ['Sở Y tế, Thanh tra tỉnh kết luận', 'Sở Y tế', 'Thanh tra tỉnh'],
  ['Ngân hàng Nhà nước nghiên cứu kế hoạch', 'Ngân hàng Nhà nước'],
  ['Ủy ban Kinh tế - Tài chính của Quốc hội thẩm tra', 'Ủy ban Kinh tế - Tài chính của Quốc hội'],
  ['Các Ban HĐND tỉnh thẩm tra', 'HĐND tỉnh'],
  ['Văn phòng Đoàn đại biểu Quốc hội - HĐND tỉnh tiếp thu', 'Văn phòng Đoàn đại biểu Quốc hội - HĐND tỉnh'],
  ['Đề nghị cơ quan chủ trì soạn thảo tiếp thu', 'cơ quan chủ trì soạn thảo'],
  ['Hiệp hội Bất động sản tỉnh kiến nghị', 'Hiệp hội Bất động sản tỉnh'],
  ['Bộ hồ sơ đầy đủ'],
  ['Vụ cháy lớn xảy ra'],
  ['Công ty này thua lỗ'],
];

test.each(BODIES)('%s', (text, ...bodies) => { expect(textsOf(text, 'Body')).toEqual(bodies); });

const valueOf = (text: string): BodyValue => outermost<BodyValue>(read(text), 'Body')[0]!.value;

test.each([
  ['UBND tỉnh Yên Bái', 'government', 'province'],
  ['UBND huyện', 'government', 'district'],
  ['UBND xã Nam Sơn', 'government', 'commune'],
  ['HĐND Hà Nội', 'legislature', 'province'],
  ['Huyện ủy Mỹ Đức', 'party', 'district'],
  ['Văn phòng Tỉnh ủy', 'party', 'province'],
  ['Văn phòng UBND huyện', 'government', 'district'],
  ['Bộ Công Thương', 'government', 'central'],
  ['Bộ Chính trị', 'party', 'central'],
  ['Công ty TNHH Minh Phát', 'other', null],
  ['Đoàn TNCS Hồ Chí Minh tỉnh', 'front', 'province'],
  ['Trung tâm Y tế huyện', 'other', 'district'],
  ['Bệnh viện Đa khoa tỉnh', 'other', 'province'],
  ['UBND đặc khu Vân Đồn', 'government', 'commune'],
  ['Đảng ủy xã Yên Sơn', 'party', 'commune'],
  ['Ban Chỉ huy phòng, chống thiên tai tỉnh', 'government', 'province'],
  ['Ban Chỉ huy Quân sự xã', 'armed-forces', 'commune'],
  ['Ủy ban bầu cử tỉnh', 'legislature', 'province'],
  ['Đoàn xã Yên Sơn', 'front', 'commune'],
  ['Thuế tỉnh Sơn La', 'government', 'province'],
  ['Đảng bộ Quân sự huyện', 'party', 'district'],
  ['VKSND tối cao', 'judiciary', 'central'],
  ['Ban Dân vận Trung ương', 'party', 'central'],
  ['Đoàn công tác của Trung ương', 'government', 'central'],
  ['Thành ủy Việt Trì', 'party', 'district'],
  ['Thành ủy Hải Phòng', 'party', 'province'],
  ['Hạt Kiểm lâm huyện', 'government', 'district'],
  ['Trạm Y tế xã Yên Sơn', 'government', 'commune'],
  ['Bưu điện tỉnh', 'state-owned', 'province'],
  ['Đài Khí tượng Thủy văn tỉnh', 'government', 'province'],
  ['Bộ Dân tộc và Tôn giáo', 'government', 'central'],
  ['Sở Nông nghiệp và Môi trường', 'government', 'province'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị phường', 'government', 'commune'],
  ['Ủy ban MTTQ Việt Nam xã Tân Lập', 'front', 'commune'],
  ['Tòa án nhân dân khu vực 5', 'judiciary', null],
  ['Đảng ủy Chính phủ', 'party', 'central'],
] as const)('%s is of kind %s and level %s', (text, kind, level) => {
  expect(valueOf(text)).toMatchObject({ kind, level });
});

test('a part knows its whole, and the whole its place', () => {
  const text = 'Văn phòng Tỉnh ủy Cà Mau';
  const { whole, head } = valueOf(text);
  expect(head?.head).toBe('Văn phòng');
  expect(textOfSpan(read(text), whole!)).toBe('Tỉnh ủy Cà Mau');
  expect(whole!.value).toMatchObject({ whole: null, bareUnit: null });
});

test.todo('of two heads the longer is taken: Ban Thường vụ, not Ban of the domain Thường vụ');

test('a unit word alone is kept as such', () => { expect(valueOf('HĐND tỉnh họp').bareUnit).toBe(1); });

test.todo('of HĐND, UBND tỉnh the first is of the same province');
test.todo('(Đoàn Nghệ An) behind a deputy is a delegation of the legislature');
test.todo('Ban Chỉ đạo về các giải pháp ổn định đời sống: a purpose of words that are not known');
test.todo('Ban Quản lý rừng phòng hộ Hướng Hóa - Đakrông: a domain and a name that only its capitals show');

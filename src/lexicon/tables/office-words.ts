/** Words around an office whose body is not read to its end. */

/** First words of what such an office is of, in small letters: `Giám đốc | chương trình …`, `Trưởng | bộ phận …`. */
export const SMALL_UNITS_OF_OFFICES: readonly string[] = [
  'chương trình', 'bộ phận', 'khối', 'mảng', 'chi nhánh', 'dự án', 'nhóm nghiên cứu', 'nhóm công tác', 'đại biểu', 'công tác', 'tàu', 'nhà máy', 'khu vực', 'vùng', 'kênh', 'quỹ', 'tổ hợp', 'hội đồng', 'chùa', 'tịnh xá', 'thiền viện', 'giáo xứ', 'giáo họ', 'nhà thờ',
];

/** Verbs and links behind which no name of a body goes on, besides the verbs of chairing, speaking and attending. */
export const CLOSES_OFFICE: readonly string[] = [
  'đã', 'sẽ', 'đang', 'vừa', 'cũng', 'tham gia', 'thôi', 'giữ chức', 'giữ chức vụ', 'nghỉ hưu', 'nghỉ', 'kiêm', 'chuyển công tác', 'trúng cử', 'tái cử', 'đắc cử', 'tái đắc cử', 'trúng', 'cùng', 'là', 'làm', 'phụ trách, điều hành', 'dẫn đầu', 'kể', 'viết', 'nghĩ', 'thấy', 'tin', 'được', 'bị', 'không', 'có', 'ký', 'tiếp', 'gặp', 'thăm', 'chúc mừng', 'trao', 'tặng', 'nhận', 'đại diện', 'thay', 'bầu', 'cử', 'mời', 'đến', 'khi', 'tại', 'vào', 'ngày', 'để', 'nhằm',
];

/** First words of people who are not named, behind `và`. */
export const OTHER_PEOPLE: readonly string[] = ['các', 'những', 'nhiều', 'một số', 'đông đảo', 'lãnh đạo', 'đại diện', 'phu nhân', 'đoàn'];

/** First words of firms and agencies in small letters. */
export const SMALL_FIRMS: readonly string[] = [
  'công ty', 'tổng công ty', 'tập đoàn', 'ngân hàng', 'cơ quan', 'trường', 'hiệp hội', 'hợp tác xã', 'bệnh viện', 'viện', 'trung tâm', 'quỹ', 'doanh nghiệp',
];

/** Words right before an office that somebody named before them takes. */
export const HOLDS_OFFICE: readonly string[] = ['giữ chức', 'giữ chức vụ', 'giữ chức danh', 'giữ các chức vụ'];

/** Delegations that are set up by a decision to inspect: who leads one holds an office. */
export const INSPECTING_DELEGATIONS: readonly string[] = [
  'đoàn kiểm tra', 'đoàn giám sát', 'đoàn thanh tra', 'đoàn khảo sát', 'đoàn kiểm toán', 'đoàn thẩm định', 'đoàn phúc tra', 'đoàn xác minh',
];

/** Posts that lead the whole of a body, so that `người đứng đầu` of the body means who holds one. */
export const LEADING_POSTS: readonly string[] = [
  'Tổng Bí thư', 'Bí thư', 'Chủ tịch', 'Chủ tịch nước', 'Thủ tướng', 'Tổng thống', 'Bộ trưởng', 'Chủ nhiệm', 'Trưởng ban', 'Trưởng', 'Giám đốc', 'Tổng Giám đốc',
  'Cục trưởng', 'Tổng cục trưởng', 'Vụ trưởng', 'Chi cục trưởng', 'Chánh án', 'Viện trưởng', 'Tổng Thanh tra',
  'Hiệu trưởng', 'Thống đốc', 'Tổng Kiểm toán', 'Tổng Biên tập', 'Thị trưởng', 'Tư lệnh', 'Chỉ huy trưởng',
];

/** Words inside and around the name of a meeting. The words for meetings themselves stand in meeting-kinds.ts. */

/** Ordinals in words: `kỳ họp thứ tư`. */
export const ORDINAL_WORDS: readonly (readonly [word: string, number: number])[] = [
  ['nhất', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9], ['mười', 10],
  ['mười một', 11], ['mười hai', 12], ['mười ba', 13], ['mười bốn', 14], ['mười lăm', 15],
  ['mười sáu', 16], ['mười bảy', 17], ['mười tám', 18], ['mười chín', 19], ['hai mươi', 20],
];

/** Behind a bare number these make a count, a date or a level of it, and no ordinal: `hội nghị 3 cấp`. */
export const COUNTED_WORDS: readonly string[] = [
  '/', '-', '.', '%',
  'năm', 'tháng', 'ngày',
  'cấp', 'tỉnh', 'huyện', 'xã', 'bộ', 'ngành',
  'bên', 'nước', 'người', 'đại biểu', 'nhà',
  'đồng', 'điểm', 'nội dung',
];

/** First words of what introduces the topic of a meeting: `hội nghị về …`, `cuộc họp bàn …`. */
export const TOPIC_OPENERS: readonly string[] = [
  'về', 'với', 'để', 'nhằm', 'giữa', 'bàn về', 'bàn', 'mới đây về', 'các', 'tại các',
];

/** Words that end the phrase of a meeting: its verb, its chair, another clause. */
export const MEETING_NAME_ENDS: readonly string[] = [
  ',', ';', '.', ':', '(', ')', '"',
  'do', 'dưới', 'theo', 'nhằm', 'vào', 'cho',
  'được', 'đã', 'sẽ', 'vừa', 'còn',
  'diễn', 'khai', 'bế', 'chủ', 'phát', 'nhấn', 'nêu', 'yêu', 'khẳng', 'đề', 'nói',
  'ngày', 'sáng', 'chiều',
  'ông', 'bà',
  'thì', 'nên', 'mà', 'khi', 'như', 'nếu', 'vì',
];

/** Words with which, besides those above, no name of a meeting goes on right behind its head. */
export const NO_NAME_BEHIND_HEAD: readonly string[] = [
  'có', 'là', 'tại', 'ở', 'trong', 'để', 'từ', 'đến', 'trên',
  'này', 'đó', 'hôm',
  'trước', 'sau', 'lần', 'cũng', 'lại', 'không', 'phải', 'cần', 'rằng',
  'và', 'cùng', 'các', 'những', 'nhiều', 'một',
  'thảo', 'nghe', 'thông', 'xem', 'tiếp', 'tập', 'quyết', 'ghi', 'nhất', 'thống', 'đồng', 'kết', 'thành',
];

/** Words that hold a word for a meeting and mean none. */
export const MEETING_COMPOUNDS: readonly string[] = [
  'lễ đường', 'đại lễ đường', 'lễ hội', 'lễ tân', 'lễ phép', 'lễ độ', 'lễ nghi', 'lễ phục', 'lễ vật',
  'ngày lễ', 'nghỉ lễ', 'dịp lễ',
  'họp hành', 'tập họp', 'phù họp',
  'tiếp tục', 'tiếp thu', 'tiếp nhận', 'tiếp cận', 'tiếp dân', 'tiếp theo', 'trực tiếp', 'gián tiếp',
  'gặp khó khăn', 'gặp phải', 'bắt gặp',
  'kiểm tra, giám sát', 'ban kiểm tra', 'ủy ban kiểm tra', 'đoàn kiểm tra', 'đoàn giám sát', 'tổ giám sát',
  'đại hội đồng', 'trung tâm hội nghị', 'nhà hội nghị',
];

/** Whom a verb of meeting may take, where no party is read: `gặp một số …`. */
export const PLAIN_OBJECTS: readonly string[] = [
  'đoàn', 'các', 'một số', 'cử tri', 'gia đình', 'hộ', 'cán bộ', 'nhân dân', 'Bộ', 'Đoàn',
];

/** Heads of places where meetings are held; exact case. */
export const VENUE_HEADS: readonly string[] = [
  'Nhà', 'Nhà hát', 'Nhà văn hóa', 'Nhà khách', 'Hội trường', 'hội trường', 'Đại lễ đường', 'phòng họp', 'điểm cầu',
  'trụ sở', 'Trụ sở', 'Văn phòng', 'UBND', 'Bộ', 'Tỉnh ủy', 'Thành ủy', 'Cơ quan', 'cơ quan', 'Tòa nhà',
  'Phủ', 'Cung', 'Dinh', 'Đền', 'Bảo tàng', 'Khu di tích', 'Nghĩa trang',
  'Trung tâm', 'Trường', 'Học viện', 'Đài', 'Khách sạn',
  'Sân vận động', 'Quảng trường', 'Công viên',
];

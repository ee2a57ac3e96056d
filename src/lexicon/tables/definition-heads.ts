/**
 * First words of the names that carry a foreign acronym, as in `Tổ chức Thương mại Thế giới (WTO)`: its letters say nothing
 * of the Vietnamese words, so the name is taken back to its head.
 */
export const NAME_HEADS: readonly string[] = [
  'Ủy ban', 'Hội đồng', 'Hội', 'Hiệp hội', 'Hiệp định', 'Hiệp ước', 'Công ước', 'Nghị định thư', 'Tuyên bố', 'Bộ Quy tắc', 'Bộ', 'Tổng cục', 'Cục', 'Vụ', 'Sở', 'Diễn đàn', 'Liên minh', 'Liên đoàn',
  'Liên hiệp', 'Liên hợp quốc', 'Tổ chức', 'Tập đoàn', 'Tổng công ty', 'Công ty', 'Ngân hàng', 'Quỹ', 'Nhóm', 'Khối', 'Cộng đồng', 'Viện', 'Học viện', 'Trường', 'Đại học', 'Trung tâm', 'Câu lạc bộ', 'CLB',
  'Phòng', 'Lực lượng', 'Nhà nước', 'Mặt trận', 'Đảng', 'Phong trào', 'Mạng lưới', 'Chương trình', 'Dự án', 'Sáng kiến', 'Hệ thống', 'Đối thoại', 'Hợp tác', 'Tòa án', 'Đài', 'Hãng', 'Khu vực', 'Cơ quan', 'Bệnh viện',
  'Quy tắc', 'Thỏa thuận', 'Định ước', 'Nghị viện', 'Phái bộ', 'Cơ chế', 'Chỉ số', 'Hành lang', 'Sàn giao dịch', 'Thông tấn xã', 'Ban', 'Cấp cao', 'Cảnh sát', 'Ủy hội', 'Hợp đồng', 'Mục tiêu', 'Tiểu vùng', 'Các Tiểu Vương quốc',
];

/** Heads that yield to another head behind them: `Hội nghị Bộ trưởng …`, `Hội đồng quản trị Tập đoàn …`. */
export const WEAK_NAME_HEADS: readonly string[] = ['Hội nghị', 'Hội đồng quản trị', 'Hội đồng thành viên', 'Văn phòng', 'Ban Quản lý', 'Ban Giám đốc', 'Đoàn', 'Bộ phận', 'Phòng họp', 'Ban Thường vụ', 'Đối tác'];

/** The same in small letters, for terms of law and economy: `hiệp định thương mại tự do (FTA)`. */
export const TERM_HEADS: readonly string[] = [
  'hiệp định', 'đối tác công tư', 'doanh nghiệp', 'tổng sản phẩm', 'đầu tư trực tiếp', 'hỗ trợ phát triển', 'trí tuệ nhân tạo', 'chỉ số', 'năng lực cạnh tranh', 'xây dựng - kinh doanh', 'xây dựng - vận hành',
  'hệ thống', 'ngân hàng', 'quy tắc', 'tên lửa', 'vùng đặc quyền', 'khu vực', 'bộ quy tắc', 'tuyên bố', 'cơ chế', 'phòng thương mại', 'diễn đàn', 'liên minh', 'quyền rút vốn',
  'nhận dạng', 'mạng lưới', 'cơ quan', 'trung tâm', 'thỏa thuận', 'biên bản ghi nhớ', 'bản ghi nhớ', 'internet', 'đảng', 'chương trình', 'hợp tác đầu tư', 'phát hành cổ phiếu', 'phát hành cổ phần', 'chào bán cổ phần', 'chào bán cổ phiếu', 'vũ khí', 'đối tác công - tư', 'hội nghị', 'bệnh', 'hội chứng',
];

/** Behind these, on the way back from the bracket, no name goes on: verbs and links of the sentence. */
export const NAME_BREAKS: readonly string[] = [
  'với', 'đã', 'sẽ', 'đang', 'do', 'là', 'gồm', 'từ', 'đến', 'được', 'bởi', 'có', 'cùng', 'phối hợp', 'theo', 'thuộc', 'tham gia', 'tham dự', 'dự', 'ký', 'ký kết', 'phê chuẩn', 'giữa', 'khẳng định', 'ủng hộ', 'hoàn thành',
  'hoàn tất', 'thực hiện', 'đề nghị', 'qua', 'khỏi', 'rút khỏi', 'như', 'khi', 'mà', 'này', 'đối với', 'để', 'nhằm', 'vào', 'ra', 'tới', 'bằng', 'sang', 'cho phép', 'nêu', 'nói', 'đàm phán', 'thành lập', 'lãnh đạo', 'gia nhập', 'đại diện', 'hai', 'ba', 'tiếp', 'thăm', 'gặp', 'gặp gỡ', 'chào', 'làm việc', 'chủ trì', 'tổ chức', 'công bố', 'bên lề',
];

/** Phrases that hold such a word and break nothing; and `Bộ trưởng`, which holds a head and is none. */
export const NO_NAME_BREAKS: readonly string[] = ['tự do', 'thứ hai', 'thứ ba', 'trực tiếp', 'lý do', 'Bộ trưởng', 'Hội nghị', 'Hội thảo', 'Hội trường', 'Ban hành', 'đầu ra', 'phiếu ra công chúng', 'phần ra công chúng'];

/** Words that a short form may leave out. */
export const SKIPPED_INITIALS: readonly string[] = ['và', 'các', 'của', 'về', 'những', 'cho', 'tại', 'trong', 'với', 'ở', 'trên', 'đối với', 'theo', 'trực thuộc', 'thuộc', 'cấp'];

/** Words that say that what follows is the short form. */
export const CALLED: readonly string[] = ['gọi tắt là', 'viết tắt là', 'viết tắt', 'gọi tắt', 'sau đây gọi là', 'sau đây gọi tắt là', 'sau đây viết tắt là', 'tên viết tắt', 'tên viết tắt là', 'tên tiếng Anh là', 'tiếng Anh'];

/** Before a term in small letters they say that it begins here: `năng lực cạnh tranh của các doanh nghiệp siêu nhỏ (DNSN)`. */
export const PLURALS: readonly string[] = ['các', 'những'];

/** Verbs, unless a name begins behind them: `qua tổ chức Hỗ trợ học nghề`. */
export const SMALL_NAME_HEADS: readonly string[] = ['tổ chức'];

/** Words of a number at the end of a name, which is no part of it: `Hội nghị Cấp cao lần thứ 23 (ASEAN 23)`. */
export const NAME_NUMBERS: readonly string[] = ['lần', 'khóa'];
/** No number: `chào bán cổ phần lần đầu`. */
export const NO_NAME_NUMBERS: readonly string[] = ['lần đầu'];
export const YEAR_WORDS: readonly string[] = ['năm'];

/** Small words that stand inside the proper names of enterprises, schools and institutions. */
export const INSTITUTION_WORDS: readonly string[] = [
  'phòng, chống dịch', 'phòng, chống dịch bệnh', 'phòng, chống thiên tai', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'phòng, chống tham nhũng', 'phòng, chống tham nhũng, tiêu cực', 'phòng, chống tham nhũng, lãng phí, tiêu cực', 'phòng, chống tội phạm', 'phòng, chống ma túy',
  'phòng chống dịch', 'phòng chống thiên tai', 'phòng chống tham nhũng', 'phòng chống tội phạm', 'chống buôn lậu, gian lận thương mại và hàng giả', 'chống buôn lậu', 'xây dựng nông thôn mới', 'giảm nghèo bền vững', 'cải cách hành chính', 'cải cách tư pháp', 'chuyển đổi số',
  'quy chế dân chủ', 'các chương trình mục tiêu quốc gia', 'hội nhập quốc tế', 'phát triển bền vững', 'biến đổi khí hậu', 'tìm kiếm cứu nạn', 'phòng thủ dân sự',
  'trách nhiệm hữu hạn', 'một thành viên', 'TNHH', 'MTV', 'CP', 'cổ phần', 'thương mại', 'dịch vụ', 'sản xuất', 'đầu tư', 'xây dựng', 'phát triển', 'tư vấn', 'môi trường', 'đô thị', 'du lịch',
  'nông nghiệp', 'lâm nghiệp', 'thủy sản', 'tổng hợp', 'đa khoa', 'chuyên khoa', 'y khoa', 'nha khoa', 'giáo khoa', 'quốc gia', 'quốc tế', 'nhân dân', 'khu vực', 'trung ương', 'khí', 'lực', 'hàng', 'không', 'hàng không', 'hàng hải', 'đường sắt',
  'điện lực', 'phát điện', 'dầu khí', 'than', 'khoáng sản', 'viễn thông', 'bưu chính', 'hóa chất', 'xăng dầu', 'lương thực', 'thực phẩm', 'dệt may', 'cao su', 'cà phê', 'thuốc lá', 'giấy', 'thép', 'xi măng', 'hữu nghị', 'hợp tác', 'khởi nghiệp', 'kỹ thuật', 'công nghệ', 'công nghiệp',
  'sư phạm', 'nông lâm', 'kinh tế', 'bách khoa', 'nghề', 'cao đẳng', 'đại học', 'trung cấp', 'chính trị', 'hành chính', 'lý luận', 'khoa học', 'xã hội', 'nhân văn', 'tự nhiên', 'y', 'dược', 'y tế', 'tiểu học', 'trung học', 'trung học cơ sở', 'trung học phổ thông', 'mầm non', 'dân tộc nội trú',
  'nghị sĩ', 'nghị sỹ', 'hữu nghị nghị sĩ', 'doanh nghiệp', 'phòng cháy', 'chữa cháy', 'giải phóng mặt bằng', 'quản lý', 'đào tạo', 'nghiên cứu', 'ứng dụng', 'giống', 'giám định', 'kiểm định', 'quan trắc', 'kiểm soát bệnh tật', 'thương binh', 'bảo trợ', 'khuyến công', 'khuyến nông', 'xúc tiến', 'phổ thông', 'tài chính', 'chính sách', 'tín dụng', 'bảo hiểm', 'hỗ trợ', 'chăn nuôi', 'thế giới', 'thanh niên', 'tuổi trẻ', 'lao động', 'pháp luật', 'nhà nước', 'cấp cao', 'thẩm định', 'thi đua', 'khen thưởng', 'bầu cử', 'khiếu nại', 'tố cáo', 'thanh tra', 'nhỏ và vừa', 'công lập', 'sự nghiệp', 'từ thiện', 'người mù', 'sách nói', 'rừng', 'phòng hộ', 'xổ số', 'kiến thiết', 'múa', 'múa nhạc', 'ca múa nhạc', 'nhạc', 'thiết kế', 'chiến lược', 'cây xanh', 'công viên', 'vệ sinh', 'cấp nước', 'thoát nước', 'cấp thoát nước', 'chiếu sáng', 'thủy lợi', 'thủy điện', 'nhiệt điện', 'da giày', 'dược phẩm', 'thiết bị y tế', 'hạ tầng', 'phần mềm', 'tin học', 'nội thất', 'lữ hành', 'linh kiện', 'luyện kim', 'khai khoáng', 'kỹ thuật số', 'vận tải biển', 'kho bãi', 'công trình', 'công trình giao thông', 'đường bộ', 'thành tích cao',
  'biểu diễn', 'nghệ thuật', 'di sản', 'văn hóa', 'thể dục', 'thể thao', 'lâm thời',
  'bất động sản', 'kiến trúc', 'công đoàn', 'đăng kiểm', 'giải khát', 'luật sư', 'phân bón', 'dạy nghề', 'giáo dục', 'giáo dục thường xuyên', 'giáo dục nghề nghiệp', 'triển lãm', 'hội chợ triển lãm', 'bảo tồn', 'di tích', 'khai thác', 'chế biến',
  'xuất khẩu', 'nhập khẩu', 'vận tải', 'vật liệu', 'vật liệu xây dựng', 'vật tư', 'thiết bị', 'xây lắp', 'lắp máy', 'cơ khí', 'điện tử', 'năng lượng', 'thông tin', 'truyền thông', 'truyền thanh', 'truyền hình', 'phát thanh', 'quỹ đất', 'phát triển quỹ đất',
  'thiếu niên', 'nhi đồng', 'điều tra', 'dịch vụ việc làm', 'dịch vụ đấu giá tài sản', 'dịch vụ công ích', 'kiểm nghiệm', 'pháp y', 'y học cổ truyền', 'phục hồi chức năng', 'sản nhi', 'THCS', 'THPT', 'chuyên', 'dân tộc', 'nội trú', 'ngoại ngữ',
];

/** The centre of the state or of an organisation, where a body's name ends with it. */
export const CENTRE: readonly string[] = ['Trung ương', 'T.Ư', 'TƯ', 'TW', 'Trung ương Đảng', 'T.Ư Đảng', 'TƯ Đảng', 'TW Đảng'];

/** Spellings of words in the names of bodies; a name is known in each of them. */
export const BODY_NAME_VARIANTS: readonly (readonly [long: string, short: readonly string[]])[] = [
  ['Ủy ban Trung ương', ['UBTW', 'UBTƯ', 'UBT.Ư']],
  ['Mặt trận Tổ quốc Việt Nam', ['MTTQVN']],
  ['Trung ương', ['T.Ư', 'TƯ', 'TW', 'T.W']],
  ['Mặt trận Tổ quốc', ['MTTQ']],
  ['Việt Nam', ['VN']],
  ['Ban Chấp hành', ['BCH']],
  ['Ủy ban', ['UB']],
  ['Liên đoàn Lao động', ['LĐLĐ']],
  ['Liên hiệp Phụ nữ', ['LHPN']],
  ['Liên hiệp Thanh niên', ['LHTN']],
  ['Cựu chiến binh', ['CCB']],
  ['Hợp tác xã', ['HTX']],
  ['Tòa án nhân dân', ['TAND']],
  ['Viện kiểm sát nhân dân', ['VKSND', 'Viện KSND']],
  ['Thanh niên Cộng sản', ['TNCS']],
  ['Nhân dân Cách mạng', ['NDCM']],
  ['Cộng hòa xã hội chủ nghĩa', ['Cộng hòa XHCN', 'CHXHCN']],
];

/** With these words begin named bodies that stand small behind a post: `Chủ tịch | ủy ban trung ương MTTQ`. */
export const SMALL_NAMED_HEAD = 'Ủy ban';

/** First word of boards that the post of their head holds already: `Trưởng ban | Chỉ đạo Trung ương về …`. */
export const HEAD_OF_BOARDS = 'Ban Chỉ đạo';
export const FIRST_WORD_OF_BOARDS = 'Ban';

/** First words of bodies that stand small behind a post: `Giám đốc sở Tư pháp`, `Cục trưởng cục Thuế`. */
export const SMALL_UNITS_OF_BODIES: readonly string[] = [
  'sở', 'cục', 'vụ', 'phòng', 'ban', 'viện', 'trung tâm', 'chi cục', 'tổng cục', 'khoa', 'ban quản lý', 'ban tổ chức', 'văn phòng', 'tổ', 'đội', 'bộ môn',
];

/** First words of bodies to which a department may belong, behind a comma: `Cục Quản lý giá, Bộ Tài chính`. */
export const SUPERIOR_HEADS: readonly string[] = [
  'Bộ', 'Sở', 'Tổng cục', 'Cục', 'Chi cục', 'UBND', 'HĐND', 'Hội đồng nhân dân', 'Ủy ban', 'Văn phòng', 'Học viện', 'Viện', 'Trường', 'Đại học', 'ĐH', 'Công an', 'Quân khu', 'Công ty', 'Cty', 'Tổng công ty', 'Tập đoàn', 'Ngân hàng', 'Phủ', 'Thanh tra', 'Bệnh viện', 'Ban Tổ chức', 'Ban Tuyên giáo',
];

/** Types of schools, behind which comes the name that a school has after a person. */
export const SCHOOL_TYPES: readonly string[] = ['THCS', 'THPT', 'PTTH', 'PTCS', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'mầm non', 'chuyên', 'đại học', 'cao đẳng', 'Đại học Y khoa', 'ĐH Y khoa', 'ĐH', 'CĐ', 'PTDTNT', 'trường chính trị'];

/** Small words behind the capitals of a body's name that are no second syllable of it. */
export const NO_SECOND_SYLLABLES: readonly string[] = [
  'nhấn', 'khẳng', 'kiêm', 'mời', 'gửi', 'xin', 'rất', 'còn', 'để', 'do', 'và', 'ở', 'về', 'qua', 'như', 'mà', 'thì', 'nên', 'cần', 'phải', 'không', 'chưa', 'sau', 'trước',
  'ký', 'nói', 'dự', 'họp', 'chủ', 'cho', 'đã', 'sẽ', 'đang', 'là', 'có', 'làm', 'trao', 'tặng', 'thăm', 'trả', 'tiếp', 'tại', 'đến', 'ra', 'vào', 'cùng', 'khi', 'nêu', 'kể', 'báo', 'phát', 'cũng', 'vừa', 'được', 'bị', 'nhận', 'với', 'theo', 'từ', 'trong', 'lúc', 'khoảng', 'hơn', 'gần', 'năm', 'tháng', 'gồm', 'ngày', 'sáng', 'chiều', 'tối', 'này',
];

/** What a board does, where nothing is said of its matter: `Trưởng Ban Chỉ đạo`. */
export const BOARD_KINDS: readonly string[] = ['Chỉ đạo', 'Giám khảo', 'Vận động', 'Liên lạc', 'Bảo trợ', 'Soạn thảo', 'Trị sự', 'Quản trị', 'Kiểm soát', 'Đại diện', 'Điều hành', 'Thẩm định'];

/** What a committee is set up to hold: `Trưởng Ban Tổ chức | Lễ hội`. */
export const EVENTS: readonly string[] = [
  'lễ hội', 'hội thao', 'hội thi', 'hội diễn', 'hội khỏe', 'hội trại', 'cuộc thi', 'giải thưởng', 'giải đấu', 'giải bóng đá', 'giải chạy', 'liên hoan', 'ngày hội', 'lễ tang', 'festival', 'đại hội', 'hội chợ', 'tuần lễ',
];

/** Nouns that follow a domain directly, in small letters: `Vụ Kế hoạch | tài chính`, `Vụ Thể thao | thành tích cao`. */
export const FIELD_TAILS: readonly string[] = [
  'tài chính', 'chiến lược', 'thành tích cao', 'công trình giao thông', 'công trình xây dựng', 'công trình', 'hàng không', 'môi trường', 'đô thị', 'nông thôn', 'kinh tế', 'xã hội', 'văn hóa', 'công nghệ', 'công nghệ thông tin', 'năng lượng', 'quần chúng', 'đường bộ', 'đường sắt', 'phổ thông', 'đại học', 'vũ trụ', 'dân dụng',
];

/** Bodies that the text names by their kind alone, behind an office: `Chánh Văn phòng | Bộ`. */
export const BARE_BODIES: readonly string[] = [
  'Bộ', 'Sở', 'Cục', 'Tổng cục', 'Viện', 'Học viện', 'Nhà trường', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'Bệnh viện', 'Trung tâm', 'Ngân hàng', 'Huyện', 'Thị xã', 'Ủy ban', 'Hội', 'Hội đồng', 'Ban', 'Đoàn', 'Liên đoàn', 'Hiệp hội',
];

/** Of them the ones that stand in small letters too: `Chủ tịch | hội đồng`, `Hiệu trưởng | nhà trường`. */
export const SMALL_BARE_BODIES: readonly string[] = ['hội đồng', 'nhà trường'];

/** Verbs behind such a body, which go on no name. */
export const VERBS_BEHIND_BODIES: readonly string[] = [
  'trình bày', 'thông tin', 'yêu cầu', 'đề nghị', 'đánh giá', 'ghi nhận', 'giải trình', 'kết luận', 'nghe', 'kiểm tra', 'tham dự', 'thay mặt', 'phối hợp', 'thông báo', 'chia sẻ', 'điều hành', 'đồng chủ trì', 'khai mạc', 'bế mạc',
  'cảm ơn', 'bày tỏ', 'thống nhất', 'nhất trí', 'đọc', 'đồng ý', 'giao', 'lưu ý', 'chúc mừng', 'quán triệt', 'triển khai', 'hướng dẫn', 'gợi ý',
];

/** Words before the number of a term. */
export const TERM_WORDS: readonly string[] = ['khóa', 'nhiệm kỳ'];

/** What an agency does at the matter in hand, instead of its name: `cơ quan | soạn thảo`. */
export const AGENCY_ROLES: readonly string[] = [
  'soạn thảo', 'chủ trì soạn thảo', 'thẩm tra', 'chủ trì thẩm tra', 'thẩm định', 'chủ trì thẩm định', 'tham mưu', 'chức năng', 'chuyên môn', 'điều tra', 'cảnh sát điều tra', 'tiến hành tố tụng', 'quản lý nhà nước', 'có thẩm quyền',
];

/** Words inside and around the name of a meeting. The words for meetings themselves stand in meeting-kinds.ts. */

/** Ordinals in words: `kỳ họp thứ tư`. */
export const ORDINAL_WORDS: readonly (readonly [word: string, number: number])[] = [
  ['nhất', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9], ['mười', 10],
  ['mười một', 11], ['mười hai', 12], ['mười ba', 13], ['mười bốn', 14], ['mười lăm', 15],
  ['mười sáu', 16], ['mười bảy', 17], ['mười tám', 18], ['mười chín', 19], ['hai mươi', 20],
];

/** Behind a bare number these make a count, a date or a level of it, and no ordinal: `hội nghị 3 cấp`. */
export const COUNTED_WORDS: readonly string[] = [
  '/', '-', '%',
  'năm', 'tháng', 'ngày',
  'cấp', 'tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thị trấn', 'thành phố', 'địa phương', 'đơn vị', 'thôn', 'khu', 'sở', 'bộ', 'ngành', 'hộ', 'cử tri', 'doanh nghiệp',
  'bên', 'nước', 'người', 'đại biểu', 'nhà',
  'đồng', 'điểm', 'nội dung', 'tờ trình', 'dự thảo', 'báo cáo', 'nghị quyết', 'văn bản', 'vấn đề', 'nhiệm vụ', 'nhóm', 'chỉ tiêu', 'dự luật', 'luật', 'chuyên đề',
  'công trình', 'dự án', 'trường', 'tuyến', 'cây cầu', 'hồ', 'căn', 'ngôi', 'phòng học', 'mô hình', 'đề án', 'tập thể', 'cá nhân', 'đồng chí', 'cán bộ', 'gia đình', 'học sinh', 'chiến sĩ', 'tân binh', 'hài cốt', 'liệt sĩ', 'xã viên', 'hội viên', 'đoàn viên', 'đảng viên',
];

/** Words behind one for a meeting that make another of its last syllable: `Quốc hội | thảo luận`, `họp | báo cáo`. */
export const NO_MEETING_BEFORE: readonly string[] = ['luận', 'cáo'];

/** Words that hold a word for a meeting and mean none. */
export const MEETING_COMPOUNDS: readonly string[] = [
  'lễ đường', 'đại lễ đường', 'lễ hội', 'lễ tân', 'lễ phép', 'lễ độ', 'lễ nghi', 'lễ phục', 'lễ vật',
  'tuần lễ', 'ngày lễ', 'nghỉ lễ', 'dịp lễ',
  'về dự thảo', 'về dự án', 'về dự toán', 'về dự báo', 'về dự kiến',
  'họp hành', 'tập họp', 'phù họp',
  'tiếp tục', 'tiếp thu', 'tiếp nhận', 'tiếp cận', 'tiếp dân', 'tiếp theo', 'trực tiếp', 'gián tiếp',
  'đối thoại để', 'bằng đối thoại', 'thông qua đối thoại', 'qua đối thoại', 'tăng cường đối thoại', 'duy trì đối thoại', 'đối thoại và hợp tác',
  'tiếp CLB', 'tiếp câu lạc bộ', 'tiếp đội', 'gặp CLB', 'gặp đội',
  'gặp khó khăn', 'gặp phải', 'bắt gặp', 'ngày hội quốc phòng toàn dân', 'ngày hội biên phòng toàn dân',
  'kiểm tra, giám sát', 'ban kiểm tra', 'ủy ban kiểm tra', 'đoàn kiểm tra', 'đoàn giám sát', 'tổ giám sát',
  'đại hội đồng', 'đại hội thể thao', 'đại hội thể dục thể thao', 'đại hội thể dục', 'trung tâm hội nghị', 'nhà hội nghị', 'bộ hội nghị', 'làm lễ', 'đi lễ', 'lễ chùa', 'lễ đền', 'dâng lễ', 'lễ nhạc', 'lễ cưới', 'lễ tốt nghiệp',
  'đoàn công tác', 'tổ công tác', 'chuyến công tác', 'thông qua', 'lễ Phật', 'hàng lễ', 'nghi lễ', 'lễ Giáng sinh', 'Quốc lễ', 'lễ Tết', 'lễ, Tết', 'sinh lễ',
];

/** Whom a verb of meeting may take, where no party is read: `gặp một số …`. */
export const PLAIN_OBJECTS: readonly string[] = [
  'đoàn', 'các', 'một số', 'cử tri', 'chính quyền', 'gia đình', 'hộ', 'cán bộ', 'nhân dân', 'Bộ', 'Đoàn',
  'trưởng, phó các', 'đại diện', 'lãnh đạo', 'bà con', 'kiều bào', 'tập thể', 'doanh nghiệp', 'người', 'đại biểu', 'ĐBQH', 'Quốc hội',
  'mẹ Việt Nam', 'mẹ VNAH', 'thương binh', 'bệnh binh', 'gia quyến', 'phần mộ', 'anh hùng', 'giáo xứ', 'giáo họ', 'giáo phận', 'hội thánh', 'chi hội', 'cộng đoàn',
  'tòa giám mục', 'nhà thờ', 'chùa', 'linh mục', 'chức sắc', 'đồng bào', 'bệnh nhân', 'nạn nhân', 'học sinh', 'công nhân', 'chiến sĩ', 'lực lượng', 'trung tâm',
  'tưởng niệm', 'tưởng nhớ', 'Nghĩa trang', 'Khu', 'Đền', 'Đài', 'Lăng', 'Tượng đài', 'Bác Hồ',
  'thiếu niên', 'thiếu nhi', 'trẻ em', 'các em', 'các cháu', 'những', 'người dân', 'ngư dân',
];

/** `tặng | 50 | suất quà Tết`: gifts that are counted, at a visit. */
export const GIVING: readonly string[] = ['tặng', 'trao', 'trao tặng'];
export const GIFTS: readonly string[] = ['suất quà', 'phần quà', 'suất quà Tết', 'phần quà Tết', 'món quà'];

/** Words between the gift of a visit and whoever receives it: `thăm, trao quà Tết | cho | các hộ nghèo`. */
export const RECEIVING: readonly string[] = ['cho', 'tặng', 'đến'];

/** How one meets someone, between the verb and whom one meets: `tiếp | thân mật | Đại sứ Lào`. */
export const MANNERS: readonly string[] = ['thân mật', 'trọng thể', 'xã giao', 'riêng', 'trực tiếp', 'song phương', 'đột xuất'];

/** What an inspection looks at, where no party is read: `kiểm tra tiến độ …`. */
export const INSPECTED: readonly string[] = [
  'về', 'về tình hình', 'về công tác', 'về việc',
  'việc', 'chuyên đề', 'công tác', 'tình hình', 'tiến độ', 'thực tế', 'thực địa', 'hiện trường', 'dự án', 'công trình', 'tuyến', 'khu vực', 'hoạt động', 'cơ sở',
  'nhà máy', 'trường', 'bệnh viện', 'mô hình', 'điểm', 'địa điểm', 'chợ',
];

/** Heads of places where meetings are held that say nothing without a name behind them. */
export const NAMED_VENUE_HEADS: readonly string[] = [
  'khu công nghiệp', 'khu kinh tế', 'khu chế xuất', 'cụm công nghiệp', 'chùa', 'đền', 'đình', 'nhà thờ', 'nhà văn hóa', 'trường', 'trung tâm',
  'trung tâm hội nghị', 'sân vận động', 'quảng trường', 'công viên', 'văn phòng', 'hội trường', 'phòng họp', 'khách sạn', 'nhà máy', 'bệnh viện',
  'nhà tang lễ', 'nhà thi đấu đa năng', 'nhà thiếu nhi', 'nhà văn hóa trung tâm', 'vườn quốc gia', 'cửa khẩu', 'cửa khẩu quốc tế', 'hội trường lớn', 'sân khấu', 'hội trường tầng', 'trạm y tế', 'ban chỉ huy quân sự', 'cầu', 'sân nhà văn hóa', 'sân', 'nghĩa trang', 'nghĩa trang liệt sĩ',
  'bến', 'cảng', 'chợ',
];

/** Heads of places where meetings are held; exact case. */
export const VENUE_HEADS: readonly string[] = [
  'Nhà', 'Nhà hát', 'Nhà văn hóa', 'Nhà khách', 'Hội trường', 'hội trường', 'Phòng họp', 'Trụ sở Tiếp công dân', 'Trụ sở làm việc', 'Đại lễ đường', 'phòng họp', 'điểm cầu',
  'trụ sở', 'Trụ sở', 'Văn phòng', 'UBND', 'Bộ', 'Tỉnh ủy', 'Thành ủy', 'Cơ quan', 'cơ quan', 'Tòa nhà',
  'Phủ', 'Phủ Chủ tịch', 'Phủ chủ tịch', 'Cung', 'Dinh', 'Đền', 'Bảo tàng', 'Khu di tích', 'Khu lưu niệm', 'Nhà lưu niệm', 'Đài tưởng niệm', 'Nghĩa trang', 'Nghĩa trang Liệt sĩ', 'nhà khách', 'Hoàng Cung', 'khách sạn', 'Tổng công ty', 'Sở',
  'Nhà thi đấu', 'Điện', 'Nhà Trắng',
  'Trung tâm Hành chính', 'Trung tâm hành chính', 'Trung tâm Hội nghị', 'Trung tâm hội nghị', 'Trung tâm hội nghị và tổ chức sự kiện', 'Trung tâm Văn hóa, Thể thao và Học tập cộng đồng', 'Trung tâm Văn hóa - Thể thao và Học tập cộng đồng', 'Trung tâm Văn hóa - Thể thao', 'Trung tâm Văn hóa, Thể thao', 'Trung tâm Hội nghị và Triển lãm', 'Trung tâm hội nghị và triển lãm', 'Trung tâm Hội nghị - Triển lãm', 'Trung tâm Văn hóa - Hội nghị', 'Trung tâm Văn hóa',
  'Trung tâm Chính trị', 'Trụ sở tiếp công dân', 'Trụ sở tiếp dân', 'Sở chỉ huy', 'Sở Chỉ huy', 'Công an',
  'Trung tâm', 'Trường', 'Học viện', 'Đài', 'Khách sạn',
  'Sân vận động', 'Quảng trường', 'Công viên', 'điểm thi',
  'Khu du lịch', 'Khu nghỉ dưỡng', 'Thư viện', 'Tượng đài', 'Đồn Biên phòng', 'Đồn biên phòng', 'đồn biên phòng', 'Công ty', 'Tập đoàn', 'Đại học',
  'Ủy ban nhân dân', 'Ủy ban Nhân dân', 'Liên đoàn Lao động', 'Huyện ủy', 'Đảng ủy', 'Trung đoàn', 'Sư đoàn', 'Lữ đoàn', 'Quân khu',
];

/** Words behind such a head that say which of its sort it is, before its name: `Khu di tích | lịch sử quốc gia đặc biệt | Tân Trào`. */
export const VENUE_QUALIFIERS: readonly string[] = [
  'lớn', 'nhỏ', 'trực tuyến', 'giao ban', 'khách tiết', 'lịch sử', 'văn hóa', 'lịch sử - văn hóa', 'lịch sử văn hóa', 'cách mạng', 'quốc gia', 'quốc gia đặc biệt',
  'đặc biệt', 'cao cấp', 'các anh hùng liệt sĩ', 'anh hùng liệt sĩ', 'các anh hùng, liệt sĩ', 'liệt sĩ',
];

/** Words of a meeting's name that any meeting of its sort may have. */
export const VAGUE_MEETING_WORDS: readonly string[] = [
  'này', 'đó', 'trên', 'nói', 'lần', 'thứ', 'của', 'với', 'về', 'và', 'tại', 'ở', 'trong', 'cho', 'giữa', 'từ', 'đến', 'các', 'những', 'một', 'hai', 'bên',
  'có', 'để', 'nhằm', 'là', 'buổi', 'cuộc', 'ngày', 'sáng', 'chiều', 'tối', 'năm', 'tháng', 'nay', 'qua', 'khóa', 'trực', 'tuyến', 'toàn', 'quốc', 'mở', 'rộng',
  'thường', 'kỳ', 'chính', 'thức', 'do', 'đoàn', 'đồng', 'chí', 'ông', 'bà', 'đại', 'biểu', 'khai', 'mạc', 'bế', 'tiếp', 'xúc', 'cử', 'tri', 'làm', 'việc',
  'quan', 'trọng', 'cấp', 'nhà', 'nước', 'hữu', 'nghị', 'song', 'phương', 'lãnh', 'đạo', 'đầu', 'tiên', 'nhân', 'dân',
];

/** Words behind the name of a place by which it holds a meeting: `tại Hội trường, xã Yên Sơn | tổ chức hội nghị`. */
export const HOLDS_BEHIND_PLACE: readonly string[] = [
  'tổ chức', 'đã tổ chức', 'vừa tổ chức', 'sẽ tổ chức', 'long trọng tổ chức', 'đã long trọng tổ chức', 'trọng thể tổ chức', 'đã trọng thể tổ chức',
  'tổ chức trọng thể', 'phối hợp', 'đã phối hợp', 'tiến hành', 'đã tiến hành',
];

/** Words before `tại` that tell of something else than where a meeting is: `Tổ đại biểu | bầu tại huyện Kim Bôi`. */
export const NO_VENUE_BEHIND: readonly string[] = ['bầu', 'ứng cử', 'trúng cử', 'sinh', 'quê'];

/** Places of meetings that say nothing without a name behind them. */
export const UNNAMED_VENUES: readonly string[] = ['hội trường', 'phòng họp', 'điểm cầu'];

/** Of these the ones that say enough where an assembly sits: it has but one. */
export const HALLS_OF_ASSEMBLIES: readonly string[] = ['hội trường'];

/** Decisions in the names of meetings that make them known: the body behind is the one that decided. */
export const DECISIONS_IN_NAMES: readonly string[] = ['quyết định', 'nghị quyết', 'kết luận', 'chỉ thị'];

/** Deeds done to a body at a ceremony, which it does not hold: `lễ khánh thành | Trường Tiểu học …`. */
export const DEEDS_WITH_OBJECT: readonly string[] = ['khánh thành', 'khởi công', 'bàn giao', 'ra mắt', 'động thổ', 'khai trương'];

/** What those do who hear the people at fixed times; words before it by which it is told that they did. */
export const HEARING_PEOPLE: readonly string[] = ['tiếp công dân', 'tiếp dân'];
export const BEFORE_HEARING_PEOPLE: readonly string[] = ['đã', 'trực tiếp', 'chủ trì', 'tham gia'];

/** Words before the number of a meeting that is one of a series. */
export const WORDS_OF_ORDINALS: readonly string[] = ['thứ', 'lần', 'kỳ'];

/** Last words of sittings in groups, which bear the number of the group. */
export const GROUPS_OF_DEPUTIES: readonly string[] = ['tổ'];

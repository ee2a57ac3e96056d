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
  'cấp', 'tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thị trấn', 'thành phố', 'địa phương', 'đơn vị', 'thôn', 'khu', 'sở', 'bộ', 'ngành', 'hộ', 'cử tri', 'doanh nghiệp',
  'bên', 'nước', 'người', 'đại biểu', 'nhà',
  'đồng', 'điểm', 'nội dung',
];

/** First words of what introduces the topic of a meeting: `hội nghị về …`, `cuộc họp bàn …`. */
export const TOPIC_OPENERS: readonly string[] = [
  'về', 'với', 'để', 'giữa', 'bàn về', 'bàn', 'mới đây về', 'các', 'tại các',
];

/** What begins like the topic of a meeting and tells of its course. */
export const NO_TOPIC_OPENERS: readonly string[] = [
  'với nội dung', 'với hai nội dung', 'với các nội dung', 'với nhiều nội dung', 'với sự', 'với mục tiêu', 'với tinh thần', 'với không khí',
];

/** Marks and words that end the phrase of a meeting: another clause begins. */
export const MEETING_NAME_ENDS: readonly string[] = [
  ',', ';', '.', ':', '(', ')', '[', ']', '"', '”', '“', '?', '!',
  'do', 'dưới', 'theo', 'nhằm', 'vào',
  'được', 'đã', 'sẽ', 'vừa', 'còn', 'đang', 'là',
  'ông', 'bà',
  'thì', 'nên', 'mà', 'khi', 'nào', 'như', 'nếu', 'vì', 'rằng', 'vẫn', 'nhưng', 'song',
];

/** What meetings do, and what people do at them: no name goes on over one of these. */
export const MEETING_PREDICATES: readonly string[] = [
  'diễn ra', 'khai mạc', 'bế mạc', 'kết thúc', 'chính thức khai mạc', 'bước vào', 'kéo dài', 'chứng tỏ',
  'chủ trì', 'chủ tọa', 'đồng chủ trì', 'phát biểu', 'nhấn mạnh', 'nêu rõ', 'nêu ra', 'yêu cầu', 'khẳng định', 'đề nghị',
  'nói rằng', 'nói', 'cho biết', 'cho hay', 'cho rằng', 'cho thấy', 'nhận định', 'bày tỏ', 'đề cập', 'chia sẻ', 'công nhận rằng', 'công nhận',
  'có sự', 'có quy mô', 'có chủ đề', 'có ý nghĩa', 'có mặt', 'có tổng', 'có khoảng', 'có hơn', 'có trên', 'có gần', 'có các', 'có chiến lược',
  'thu hút', 'quy tụ', 'tập trung vào', 'tập trung thảo luận', 'thể hiện', 'góp phần', 'dự kiến', 'thành công', 'nhất trí', 'trực tiếp chỉ đạo', 'chỉ đạo tại',
  'thảo luận', 'biểu quyết', 'quyết nghị', 'thông qua', 'cùng dự', 'chiều nay', 'sáng nay', 'sáng qua', 'chiều qua', 'mới đây', 'vừa qua',
  'gần đây', 'sắp tới', 'trước đó', 'sau đó', 'ngay sau', 'trong đó', 'theo đó', 'trên cơ sở', 'trên tinh thần', 'cũng như', 'để thảo luận',
  'để thông báo', 'để phát biểu', 'để nghe', 'để bàn', 'để xem xét', 'để đánh giá', 'để quyết định', 'để cho ý kiến', 'tham gia', 'tới dự', 'đến dự', 'về dự', 'với mục tiêu', 'với chủ đề', 'với sự', 'với tinh thần', 'với không khí',
  'cùng với', 'cùng đoàn', 'và kết luận', 'và phát biểu', 'về phía', 'với nhiều', 'với những', 'với các nội dung', 'cùng một số', 'và chỉ đạo', 'và trên hết', 'hồi tháng', 'lúc',
  'với nội dung', 'với hai nội dung', 'mang tên', 'có thể', 'có nhiệm vụ', 'phải', 'cũng', 'xác định', 'dưới đây', 'sau đây', 'đồng thời',
  'trình Quốc hội', 'trình Chính phủ', 'chính thức thông tin', 'bị phủ', 'bị hoãn', 'báo cáo Quốc hội', 'tôi', 'chúng tôi',
  'tổ chức ngày', 'tổ chức sáng', 'tổ chức chiều', 'tổ chức tối', 'tổ chức tại', 'tổ chức ở', 'cách đây', 'và trân trọng', 'đóng vai trò', 'kể từ',
  '- Ảnh', '(Ảnh', 'Ảnh:',
];

/** Words with which, besides those above, no name of a meeting goes on right behind its head. */
export const NO_NAME_BEHIND_HEAD: readonly string[] = [
  'có', 'là', 'tại', 'ở', 'trong', 'để', 'từ', 'đến', 'trên', 'tới',
  'này', 'đó', 'hôm', 'ấy', 'hai bên', 'hai nhà', 'hai nước', 'hai thủ', 'hai bộ', 'nói', 'trù', 'đầy',
  'trước', 'sau', 'lần', 'cũng', 'lại', 'không', 'phải', 'cần', 'rằng', 'rất', 'thật', 'chỉ', 'mới',
  'và', 'cùng', 'các', 'những', 'nhiều', 'một',
  'thảo', 'nghe', 'thông qua', 'xem', 'tiếp', 'tập trung', 'quyết', 'ghi', 'nhất', 'thống', 'đồng', 'kết luận', 'thành',
  'sôi', 'quan', 'thành công', 'vẫn', 'bị', 'hay', 'hoặc', 'nhận', 'nhìn', 'biểu', 'bầu', 'đồng tình', 'bắt', 'tuy', 'thường', 'ngày', 'sáng', 'chiều',
  'khai', 'bế', 'chủ', 'phát biểu', 'nhấn', 'nêu', 'yêu', 'khẳng', 'đề', 'diễn', 'ủng hộ', 'hoan nghênh', 'gồm', 'bắt đầu', 'đưa ra', 'càng', 'quan trọng',
  'kêu gọi', 'trả lời', 'chỉ đạo', 'năm nay', 'thống nhất', 'đánh giá cao', 'tán thành', 'mang', 'giúp', 'sắp', 'sơ bộ', 'nhưng',
];

/** Words with which another phrase begins behind a comma in a name: `cuộc gặp với ông Ba, | người đứng đầu …`. */
export const NO_NAME_BEHIND_COMMA: readonly string[] = [
  'người', 'vấn đề', 'bài viết', 'thái độ', 'đa số', 'hầu hết', 'đại diện', 'đại biểu', 'đáng chú ý', 'nhất là', 'bởi', 'theo', 'với', 'trong', 'góp ý',
  'lãnh đạo', 'đồng chí', 'toàn thể', 'cử tri', 'lựa chọn', 'việc', 'song', 'đặc biệt', 'trừ', 'dự', 'chủ trì', 'bên cạnh', 'ngoài',
];

/** Words that no name ends with: something was to follow. */
export const NO_NAME_ENDS_WITH: readonly string[] = [
  'của', 'với', 'về', 'và', 'tại', 'ở', 'trong', 'cho', 'giữa', 'từ', 'đến', 'các', 'những', 'có', 'để', 'tới', 'cùng', 'lần', 'đối', 'nguyên', 'sau', 'trước',
];

/** Words before a person of whom the name of a meeting still speaks: `cuộc hội đàm giữa | Thủ tướng …`. */
export const NAME_GOES_ON: readonly string[] = ['của', 'với', 'giữa', 'và', 'cho', 'đối', 'cùng'];

/** Words that hold a word for a meeting and mean none. */
export const MEETING_COMPOUNDS: readonly string[] = [
  'lễ đường', 'đại lễ đường', 'lễ hội', 'lễ tân', 'lễ phép', 'lễ độ', 'lễ nghi', 'lễ phục', 'lễ vật',
  'ngày lễ', 'nghỉ lễ', 'dịp lễ',
  'họp hành', 'tập họp', 'phù họp',
  'tiếp tục', 'tiếp thu', 'tiếp nhận', 'tiếp cận', 'tiếp dân', 'tiếp theo', 'trực tiếp', 'gián tiếp',
  'gặp khó khăn', 'gặp phải', 'bắt gặp',
  'kiểm tra, giám sát', 'ban kiểm tra', 'ủy ban kiểm tra', 'đoàn kiểm tra', 'đoàn giám sát', 'tổ giám sát',
  'đại hội đồng', 'đại hội thể thao', 'đại hội thể dục thể thao', 'đại hội thể dục', 'trung tâm hội nghị', 'nhà hội nghị', 'hội thảo luận', 'bộ hội nghị', 'làm lễ', 'đi lễ', 'lễ chùa', 'lễ đền', 'dâng lễ', 'lễ nhạc', 'lễ cưới', 'lễ tốt nghiệp',
  'đoàn công tác', 'tổ công tác', 'chuyến công tác', 'thông qua', 'lễ Phật', 'hàng lễ', 'nghi lễ', 'lễ Giáng sinh', 'Quốc lễ', 'lễ Tết', 'lễ, Tết', 'sinh lễ',
];

/** Whom a verb of meeting may take, where no party is read: `gặp một số …`. */
export const PLAIN_OBJECTS: readonly string[] = [
  'đoàn', 'các', 'một số', 'cử tri', 'gia đình', 'hộ', 'cán bộ', 'nhân dân', 'Bộ', 'Đoàn',
  'tưởng niệm', 'tưởng nhớ', 'Nghĩa trang', 'Khu', 'Đền', 'Đài', 'Lăng', 'Tượng đài', 'Bác Hồ',
];

/** What an inspection looks at, where no party is read: `kiểm tra tiến độ …`. */
export const INSPECTED: readonly string[] = [
  'về', 'về tình hình', 'về công tác', 'về việc',
  'việc', 'công tác', 'tình hình', 'tiến độ', 'thực tế', 'thực địa', 'hiện trường', 'dự án', 'công trình', 'tuyến', 'khu vực', 'hoạt động', 'cơ sở',
  'nhà máy', 'trường', 'bệnh viện', 'mô hình', 'điểm', 'địa điểm', 'chợ', 'cảng',
];

/** Heads of places where meetings are held; exact case. */
export const VENUE_HEADS: readonly string[] = [
  'Nhà', 'Nhà hát', 'Nhà văn hóa', 'Nhà khách', 'Hội trường', 'hội trường', 'Đại lễ đường', 'phòng họp', 'điểm cầu',
  'trụ sở', 'Trụ sở', 'Văn phòng', 'UBND', 'Bộ', 'Tỉnh ủy', 'Thành ủy', 'Cơ quan', 'cơ quan', 'Tòa nhà',
  'Phủ', 'Phủ Chủ tịch', 'Phủ chủ tịch', 'Cung', 'Dinh', 'Đền', 'Bảo tàng', 'Khu di tích', 'Khu lưu niệm', 'Nhà lưu niệm', 'Đài tưởng niệm', 'Nghĩa trang', 'Nghĩa trang Liệt sĩ', 'nhà khách', 'Hoàng Cung', 'khách sạn', 'Tổng công ty', 'Sở',
  'Nhà thi đấu', 'Điện', 'Nhà Trắng',
  'Trung tâm', 'Trường', 'Học viện', 'Đài', 'Khách sạn',
  'Sân vận động', 'Quảng trường', 'Công viên',
];

/** Words of a meeting's name that any meeting of its sort may have. */
export const VAGUE_MEETING_WORDS: readonly string[] = [
  'này', 'đó', 'trên', 'nói', 'lần', 'thứ', 'của', 'với', 'về', 'và', 'tại', 'ở', 'trong', 'cho', 'giữa', 'từ', 'đến', 'các', 'những', 'một', 'hai', 'bên',
  'có', 'để', 'nhằm', 'là', 'buổi', 'cuộc', 'ngày', 'sáng', 'chiều', 'tối', 'năm', 'tháng', 'nay', 'qua', 'khóa', 'trực', 'tuyến', 'toàn', 'quốc', 'mở', 'rộng',
  'thường', 'kỳ', 'chính', 'thức', 'do', 'đoàn', 'đồng', 'chí', 'ông', 'bà', 'đại', 'biểu', 'khai', 'mạc', 'bế', 'tiếp', 'xúc', 'cử', 'tri', 'làm', 'việc',
  'quan', 'trọng', 'cấp', 'nhà', 'nước', 'hữu', 'nghị', 'song', 'phương', 'lãnh', 'đạo', 'đầu', 'tiên', 'nhân', 'dân',
];

/** Places of meetings that say nothing without a name behind them. */
export const UNNAMED_VENUES: readonly string[] = ['hội trường', 'phòng họp', 'điểm cầu'];

/** Decisions in the names of meetings that make them known: the body behind is the one that decided. */
export const DECISIONS_IN_NAMES: readonly string[] = ['quyết định', 'nghị quyết', 'kết luận', 'chỉ thị'];

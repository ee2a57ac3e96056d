/** Where the name of a meeting goes on behind the word for the meeting, and where it ends. */

/** Adjectives and nouns inside the name of a meeting, before its topic. */
export const MEETING_QUALIFIERS: readonly string[] = [
  'thường lệ', 'trực tuyến', 'toàn quốc', 'chuyên đề', 'thường kỳ', 'bất thường', 'mở rộng', 'cán bộ', 'thường niên', 'liên tịch', 'định kỳ',
  'toàn thể', 'đầu tiên', 'trọng thể', 'chính thức', 'không chính thức', 'song phương', 'cấp cao', 'đối thoại', 'hợp tác', 'đại biểu',
  'cấp nhà nước', 'nhiều bên', 'đa bên', 'đa phương', 'hữu nghị', 'thượng đỉnh', 'ngắn', 'hẹp', 'riêng', 'riêng rẽ', 'chung', 'ba bên', 'bốn bên', 'thân mật', 'khẩn', 'khẩn cấp', 'hằng tháng', 'hàng tháng', 'giao ban', 'gặp mặt',
];

/** Verbs inside it whose object goes on with the name: `hội nghị | công bố | kết quả …`. */
export const MEETING_TOPIC_VERBS: readonly string[] = [
  'công bố quyết định', 'trao quyết định', 'sơ kết', 'tổng kết', 'triển khai', 'quán triệt', 'tuyên truyền', 'nghiên cứu', 'tập huấn', 'bàn', 'bàn về', 'đánh giá', 'công bố', 'ký kết', 'ký', 'kỷ niệm', 'trao', 'trao tặng', 'phát động',
  'khánh thành', 'lấy ý kiến', 'lấy ý kiến tham gia', 'lấy ý kiến đóng góp', 'lấy ý kiến góp ý', 'tham gia ý kiến', 'tham gia góp ý', 'tham gia đóng góp',
  'đóng góp ý kiến', 'cho ý kiến', 'góp ý', 'báo cáo', 'thông báo', 'xúc tiến', 'hướng dẫn', 'kiểm điểm', 'phản biện', 'thẩm định',
  'thông tin', 'học tập', 'tôn vinh', 'biểu dương', 'tuyên dương', 'ra quân', 'thống nhất nội dung', 'phổ biến', 'tháo gỡ', 'giải quyết',
  'tham vấn', 'giới thiệu', 'bồi dưỡng', 'bàn giao', 'chuyển giao', 'tiếp nhận', 'đón nhận', 'rà soát', 'kết nối', 'thúc đẩy', 'hưởng ứng', 'tri ân',
  'vinh danh', 'tưởng niệm', 'khởi công', 'động thổ', 'ra mắt', 'nghiệm thu', 'sơ duyệt', 'xét duyệt', 'hiệp thương', 'giao nhiệm vụ', 'thống nhất một số nội dung', 'thống nhất các nội dung', 'thống nhất dự kiến', 'thống nhất chương trình', 'thống nhất chủ trương',
  'thống nhất kế hoạch', 'thống nhất phương án', 'rút kinh nghiệm', 'bàn rút kinh nghiệm', 'trao đổi', 'trao đổi về',
];

/** What a body meets for, right behind a word for its sitting: `UBND tỉnh họp | nghe báo cáo …`. */
export const MEETING_PURPOSES: readonly string[] = ['nghe báo cáo', 'nghe và cho ý kiến', 'xem xét', 'thẩm tra', 'thống nhất'];

/** First words of what introduces the topic of a meeting: `hội nghị về …`. */
export const MEETING_ABOUT: readonly string[] = ['về', 'để'];

/** First words of what introduces the topic of a meeting or who meets: `cuộc gặp giữa …`. */
export const TOPIC_OPENERS: readonly string[] = [...MEETING_ABOUT, 'với', 'cùng lãnh đạo', 'giữa', 'các', 'tại các'];

/** Of these no name goes on with the people at the meeting: `Tại hội nghị | các đại biểu …`. */
export const NO_TOPIC: readonly string[] = ['các đại biểu', 'các thành viên', 'các ý kiến', 'các bên'];

/** Marks and words that end the phrase of a meeting: another clause begins. */
export const MEETING_NAME_ENDS: readonly string[] = [
  ',', ';', '.', ':', '(', ')', '[', ']', '"', '”', '“', '?', '!', '*', '…',
  'do', 'dưới', 'theo', 'nhằm', 'vào',
  'được', 'đã', 'sẽ', 'vừa', 'còn', 'đang', 'là',
  'ông', 'bà', 'tôi',
  'thì', 'nên', 'mà', 'khi', 'nào', 'như', 'nếu', 'vì', 'rằng', 'vẫn', 'nhưng', 'song', 'đều',
];

/** Of these the ones that end a name only before a time, and only before a person whom no preposition joins to it. */
export const ENDS_BEFORE_TIME: readonly string[] = ['vào'];
export const ENDS_BEFORE_PERSON: readonly string[] = ['ông', 'bà'];

/** Words that end it where something of a topic stands before them, and can stand right behind the word for the meeting. */
export const MEETING_TOPIC_ENDS: readonly string[] = [
  'bên lề', 'nhân dịp', 'nhân chuyến', 'nhân kỷ niệm', 'và dự', 'và tham dự', 'và nghị quyết', 'và các nghị quyết', 'và kết luận số', 'và thăm', 'và làm việc', 'và có buổi', 'và có cuộc', 'và chủ trì', 'sau chuyến', 'sau khi', 'sau lễ', 'sau cuộc', 'ngay trước', 'trước thềm',
  'tổ chức tại', 'tổ chức ở', 'tổ chức mới đây', 'trong khuôn khổ', 'trong chuyến', 'trong khi', 'trong bối cảnh', 'trong hơn', 'và trong', 'kể từ', 'trong tuần', 'trong chiều', 'trong sáng', 'trong ngày', 'trong hai ngày',
  'đi vào', 'vào cuộc sống', 'vào thực tiễn', 'đặt vòng hoa',
  'để đưa', 'để trở', 'để khắc phục', 'để tháo gỡ', 'bị hoãn', 'bị hủy', 'bị tạm hoãn', 'tạm hoãn', 'phải hoãn', 'phải hủy',
  'để cùng', 'để tiếp tục', 'và chứng kiến', 'và cùng chứng kiến',
  'tại hội trường', 'tại trụ sở', 'tại phòng họp', 'tại nhà văn hóa', 'tại trung tâm hội nghị', 'tại nhà hát',
];

/** What meetings do: no name goes on over one of these. */
export const MEETING_PREDICATES: readonly string[] = [
  'diễn ra', 'khai mạc', 'bế mạc', 'kết thúc', 'chính thức khai mạc', 'bước vào', 'kéo dài', 'chắc chắn', 'chứng tỏ', 'cho thấy', 'thu hút', 'quy tụ', 'xoay quanh',
  'có sự', 'có quy mô', 'nằm trong', 'trước sự', 'tín nhiệm',
  'có chủ đề', 'có ý nghĩa', 'có mặt', 'có tổng', 'có khoảng', 'có hơn', 'có trên', 'có gần', 'có các', 'có chiến lược',
  'tập trung vào', 'tập trung thảo luận', 'thể hiện', 'xác định', 'góp phần', 'dự kiến', 'thành công', 'tổ chức tại', 'tổ chức ngày', 'tổ chức sáng', 'tổ chức chiều', 'tổ chức tối', 'qua hình thức', 'theo hình thức',
  'chiều nay', 'sáng nay', 'sáng qua', 'chiều qua', 'mới đây', 'vừa qua', 'gần đây', 'sắp tới', 'trước đó', 'sau đó', 'ngay sau', 'trong đó', 'theo đó',
  'trên cơ sở', 'trên tinh thần', 'cũng như', 'bên cạnh đó', 'ngoài ra', 'tuy nhiên', 'đồng thời',
  'để thảo luận', 'để thông báo', 'để phát biểu', 'để nghe', 'để bàn', 'để xem xét', 'để đánh giá', 'để quyết định', 'để cho ý kiến', 'để gửi',
  'với mục tiêu', 'với chủ đề', 'với sự', 'với tinh thần', 'với không khí', 'với quy mô', 'với nhiều', 'với những', 'với các nội dung', 'với các nhóm', 'với chương trình', 'với nội dung', 'với hai nội dung', 'với 2 nội dung', 'với ba nội dung', 'với 3 nội dung', 'tiến hành',
  'với phương châm', 'với thông điệp', 'với chủ trương',
  'cùng với', 'cùng toàn bộ', 'cùng đoàn', 'cùng một số', 'và kết luận', 'và phát biểu', 'và chỉ đạo', 'và trên hết', 'về phía', 'hồi tháng', 'lúc',
];

/** What people do at meetings: neither does it go on over one of these, and a comma before them ends it. */
export const PEOPLE_PREDICATES: readonly string[] = [
  'chủ trì', 'chủ tọa', 'đồng chủ trì', 'phát biểu', 'nhấn mạnh', 'nêu rõ', 'nêu ra', 'nêu bật', 'yêu cầu', 'khẳng định', 'đề nghị', 'kiến nghị', 'khuyến nghị',
  'có vai trò', 'có thể', 'có tầm', 'có nhiều', 'có một', 'có những', 'nói rằng', 'nói', 'cho biết', 'cho hay', 'cho rằng', 'nhận định', 'bày tỏ', 'đề cập', 'chia sẻ', 'công nhận rằng', 'công nhận', 'chúc mừng', 'đặt câu hỏi',
  'nhất trí', 'trực tiếp chỉ đạo', 'chỉ đạo tại', 'thảo luận', 'biểu quyết', 'quyết nghị', 'thông qua', 'xem xét', 'tham gia phát biểu', 'tham gia thảo luận', 'cùng dự', 'tới dự', 'đến dự',
  'về dự', 'đánh giá cao', 'hoan nghênh', 'cảm ơn', 'trân trọng', 'mời', 'thông tin thêm', 'lưu ý', 'cam kết', 'tuyên bố', 'ghi nhận', 'trả lời', 'đến chào', 'chào từ biệt', 'nghe báo cáo',
];

/** Words with which another phrase begins behind a comma: `cuộc gặp với ông Ba, | người đứng đầu …`. */
export const NO_NAME_BEHIND_COMMA: readonly string[] = [
  'người', 'đa số', 'hầu hết', 'bài viết', 'đáng chú ý', 'bởi', 'góp ý', 'đặc biệt', 'thái độ', 'toàn đảng', 'toàn dân', 'toàn quân',
];

/** Two words of which the first is one of those above, and the name goes on: `cán bộ, | nhân viên Đại sứ quán`. */
export const NAME_BEHIND_COMMA: readonly string[] = ['nhân viên', 'nhân dân', 'nhân sĩ', 'người lao', 'người dân', 'người có', 'người cao', 'người nghèo', 'người khuyết', 'người yếu', 'ngày hội', 'chỉ tiêu', 'chỉ huy'];

/** Kinds of bodies that go on the words for one group behind a comma, with a capital too: `các Sở, | Ban, Ngành`. */
export const BODIES_BEHIND_COMMA: readonly string[] = ['sở', 'ban', 'bộ', 'ngành', 'phòng', 'đoàn', 'hội'];

/** Words before the sides of a meeting: `cuộc họp | giữa Bộ Y tế và Tỉnh đoàn`. */
export const BETWEEN_WORDS: readonly string[] = ['giữa'];

/** Words behind a comma by which a clause is known: `Tại hội nghị về …, lãnh đạo hai bên | đã …`. */
export const CLAUSE_WORDS: readonly string[] = [
  'đã', 'sẽ', 'đang', 'vừa', 'là', 'cũng', 'đều', 'vẫn', 'hoàn toàn', 'nghe', 'tiếp tục',
];

/** Words that tell which people are meant, and of no deed: `cán bộ, kiều bào | đang sinh sống tại Lào`. */
export const LIVING_SOMEWHERE: readonly string[] = ['đang sinh', 'đang học', 'đang công', 'đang lao', 'đang cư'];

/** Marks and words before which no such clause has begun. */
export const CLAUSE_STOPS: readonly string[] = [',', ';', '.', ':', '(', ')', '?', '!', 'do', 'dưới', 'theo', 'nhằm', 'vào', 'về'];

/** Words with which, besides those above, no name of a meeting goes on right behind its head. */
export const NO_NAME_BEHIND_HEAD: readonly string[] = [
  'có', 'là', 'tại', 'ở', 'trong', 'để', 'từ', 'đến', 'trên', 'tới', 'qua', 'đối với',
  'này', 'đó', 'hôm', 'ấy', 'đi', 'hai bên', 'hai nhà', 'hai nước', 'hai thủ', 'hai bộ', 'nói', 'trù', 'đầy',
  'trước', 'sau', 'lần', 'cũng', 'lại', 'không', 'phải', 'cần', 'rằng', 'rất', 'thật', 'chỉ', 'mới',
  'và', 'cùng', 'các', 'những', 'nhiều', 'một', 'nhân', 'chúng tôi', 'kể từ', 'tổ chức ở', 'tổ chức tại', 'tổ chức mới',
  'thảo luận', 'họp', 'nghe', 'thông qua', 'xem xét', 'tiếp tục', 'tiếp theo', 'tiếp thu', 'tập trung', 'quyết định', 'quyết nghị', 'quyết tâm', 'ghi nhận',
  'nhất trí', 'nhất là', 'thống nhất', 'đồng ý', 'đồng chí', 'đồng thời', 'kết thúc', 'kết luận', 'thành công', 'liên quan',
  'sôi nổi', 'quan trọng', 'vẫn', 'bị', 'hay', 'hoặc', 'nhận', 'nhìn', 'biểu quyết', 'biểu thị', 'bầu', 'đồng tình', 'bắt', 'tuy', 'thường xuyên', 'ngày', 'chiều', 'sáng hôm', 'sáng cùng',
  'khai mạc', 'bế mạc', 'chủ trì', 'chủ yếu', 'nhấn mạnh', 'nêu', 'yêu cầu', 'khẳng định', 'đề nghị', 'đề xuất', 'đề ra', 'đề cập', 'diễn ra', 'ủng hộ', 'gồm',
  'bắt đầu', 'đưa ra', 'càng', 'kêu gọi', 'trả lời', 'chỉ đạo', 'năm nay', 'tán thành', 'mang', 'giúp cho', 'giúp các', 'sắp', 'sơ bộ', 'nhưng', 'thường thì', 'cơ bản',
];

/** Two words of which the first is one of those, and the name goes on: `kiểm tra công tác | bầu cử`. */
export const NAME_BEHIND_HEAD: readonly string[] = ['bầu cử', 'bầu bổ sung', 'nhân sự'];

/** Words that are no object of a verb in the name: `hội nghị triển khai | này`. */
export const NO_TOPIC_OBJECT: readonly string[] = [
  'này', 'đó', 'ấy', 'trên', 'có', 'tại', 'ở', 'hôm', 'ngày', 'sáng', 'chiều', 'tối', 'trong', 'và', 'đến', 'tới', 'để', 'xong', 'lần', 'hay', 'hoặc', 'cũng', 'không',
];

/** Words that no name ends with: something was to follow. */
export const NO_NAME_ENDS_WITH: readonly string[] = [
  'của', 'với', 'về', 'và', 'tại', 'ở', 'trong', 'cho', 'giữa', 'từ', 'đến', 'các', 'những', 'có', 'để', 'tới', 'cùng', 'lần', 'đối', 'nguyên', 'sau', 'trước', 'hay',
  'một số', 'phân công', 'điều động', 'chỉ định', 'bổ nhiệm', 'chuẩn y', 'về việc',
  'tháng', 'ngày', 'cũng', 'không', 'cần', 'phải', ',', '-', '–', '/', '&',
];

/** Two words of which the last is one of those, and nothing is to follow. */
export const NAME_MAY_END_WITH: readonly string[] = ['nhà ở', 'chỗ ở', 'nơi ở', 'gian tới', 'năm tới', 'tháng tới', 'quý tới', 'tuần tới', 'kỳ tới'];

/** Words before a verb that make a noun of it: `giải quyết một số | kiến nghị của huyện`. */
export const NOUN_FOLLOWS: readonly string[] = ['các', 'những', 'một số'];

/** Where those who visit go: `chuyến thăm chính thức | tới Lào`. */
export const TOWARDS: readonly string[] = ['tới', 'đến', 'sang'];

/** Words before a day by which a round of awards is called: `trao Huy hiệu Đảng đợt | 19/5`. */
export const ROUNDS_BEFORE_DAYS: readonly string[] = ['đợt', 'dịp'];

/** Words before a person of whom the name of a meeting still speaks: `cuộc hội đàm giữa | Thủ tướng …`. */
export const NAME_GOES_ON: readonly string[] = [
  'của', 'với', 'giữa', 'và', 'cho', 'đối', 'cùng', 'ơn', 'niệm', 'nhớ', 'đón', 'viếng', 'tên', 'mừng',
];

/** Words with a capital that begin another sentence, where the full stop before it is missing; exact case. */
export const SENTENCE_STARTS: readonly string[] = [
  'Ảnh', 'Nguồn', 'Tại', 'Theo', 'Trong', 'Trước', 'Sau', 'Ngoài', 'Tuy', 'Khi', 'Để', 'Với', 'Cùng', 'Đây', 'Đó', 'Những', 'Nhiều', 'Một', 'Đồng chí', 'Ông',
  'Bà', 'Phát biểu', 'Đến', 'Tới', 'Tham dự', 'Cũng', 'Từ', 'Qua', 'Trên', 'Nếu', 'Như', 'Đặc biệt', 'Hôm', 'Nhằm', 'Toàn cảnh', 'Clip',
];

/** Two words before the offices that are filled at a meeting: `bầu | chức danh | Chủ tịch, Phó Chủ tịch`. */
export const BEFORE_OFFICES_FILLED: readonly string[] = ['chức danh', 'chức vụ', 'giữ chức', 'bầu bổ sung'];

/** Words of times: `vào | sáng qua`, `vào | cuối tuần`. */
export const TIME_WORDS: readonly string[] = [
  'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'hồi', 'lúc', 'cuối', 'đầu', 'giữa', 'tháng', 'dịp', 'hôm', 'năm', 'thứ', 'tuần', 'quý', 'mùa', 'thời',
];

/** First words between quotation marks of what someone says, which is no title. */
export const NO_TITLE_STARTS: readonly string[] = ['tôi', 'chúng tôi', 'chúng ta', 'ông', 'bà', 'đây', 'đó'];

/** Words before the number of a session, and with which the term of its body begins: `kỳ họp | thứ | 10, Quốc hội | khóa | XV`. */
export const BEFORE_NUMBER: readonly string[] = ['thứ'];
export const TERM_BEGINS: readonly string[] = ['khóa', 'nhiệm kỳ'];

/** Words by which a text tells what a meeting took up. */

/** What a meeting does with an item; the item follows, perhaps behind `về`. */
export const TAKE_UP_VERBS: readonly string[] = [
  'thảo luận', 'thảo luận, tranh luận', 'thảo luận ở tổ', 'thảo luận tại tổ', 'thảo luận ở hội trường', 'thảo luận tại hội trường', 'thảo luận toàn thể', 'thảo luận và cho ý kiến', 'xem xét', 'cho ý kiến', 'góp ý', 'đóng góp ý kiến', 'tham gia ý kiến', 'bàn', 'luận bàn', 'bàn thảo', 'bàn bạc', 'bàn các', 'họp bàn', 'chất vấn', 'giải trình',
  'nghe', 'lắng nghe', 'nghe báo cáo', 'nghe và cho ý kiến', 'nghe và thảo luận', 'nghe trình bày', 'được nghe', 'nghe thông báo', 'nghe phổ biến', 'nghe quán triệt', 'nghe giới thiệu', 'nghe truyền đạt', 'nghe phổ biến, quán triệt', 'trao đổi', 'trao đổi, thảo luận', 'trao đổi, hướng dẫn',
  'kiểm điểm', 'sơ kết', 'tổng kết', 'rút kinh nghiệm', 'kiểm điểm, đánh giá', 'rà soát', 'thẩm tra', 'biểu quyết', 'thông qua', 'xem xét, thông qua', 'quyết nghị', 'phê chuẩn', 'quán triệt', 'phổ biến', 'giám sát tối cao', 'lấy ý kiến', 'họp về', 'đánh giá', 'thống nhất', 'dành nhiều thời gian thảo luận', 'tập trung vào', 'tiến hành',
];

/** How one who is there brings an item before the meeting. */
export const PRESENT_VERBS: readonly string[] = [
  'trình bày', 'đọc', 'báo cáo', 'báo cáo tóm tắt', 'báo cáo nhanh', 'báo cáo khái quát', 'báo cáo thêm', 'thông báo', 'thông báo nhanh', 'thông tin', 'thông tin về', 'công bố', 'truyền đạt', 'truyền đạt chuyên đề', 'trình bày chuyên đề', 'giới thiệu', 'quán triệt', 'phổ biến', 'tóm tắt', 'giải trình', 'trình', 'tham luận', 'đề cập', 'đề cập đến', 'đề cập tới', 'công bố và trao',
];

/** Words that join the verb to its item. */
export const AGENDA_LINKS: readonly string[] = ['về', 'về việc', 'đối với', 'liên quan đến', 'liên quan tới', 'xung quanh', 'vào', 'cho', 'đến', 'tới'];

/** Words for a meeting behind which `về` tells its topic. */
export const TOPIC_MEETINGS: readonly string[] = [
  'hội nghị', 'cuộc họp', 'buổi họp', 'phiên họp', 'kỳ họp', 'họp', 'họp báo', 'buổi họp báo', 'cuộc họp báo', 'buổi làm việc', 'cuộc làm việc', 'làm việc', 'hội thảo', 'tọa đàm', 'phiên thảo luận', 'phiên giải trình', 'phần giải trình', 'phiên chất vấn', 'buổi tọa đàm', 'giao ban', 'buổi giám sát', 'đối thoại',
];

/** What a meeting is held for, right behind its word: `cuộc họp bàn …`, `hội nghị tổng kết …`. */
export const MEETING_PURPOSES: readonly string[] = ['bàn', 'bàn về', 'sơ kết', 'tổng kết', 'đánh giá', 'kiểm điểm', 'rút kinh nghiệm', 'lấy ý kiến', 'góp ý', 'thảo luận', 'tập huấn', 'nghe báo cáo', 'giám sát', 'tổng kết và rút kinh nghiệm'];

/** First words of things that meetings take up; a comma or `và` before one begins a new item. */
export const ITEM_HEADS: readonly string[] = [
  'dự thảo', 'dự án', 'dự kiến', 'báo cáo', 'tờ trình', 'đề án', 'nghị quyết', 'luật', 'bộ luật', 'pháp lệnh', 'nghị định', 'kế hoạch', 'chương trình', 'quy chế', 'quy định', 'quyết định', 'kết luận', 'chỉ thị', 'thông tư', 'điều lệ', 'văn kiện', 'phương án', 'phương hướng', 'giải pháp', 'nhiệm vụ', 'mục tiêu', 'tình hình', 'kết quả',
  'tiến độ', 'thực trạng', 'công tác', 'việc', 'vấn đề', 'chủ trương', 'chính sách', 'cơ chế', 'những', 'các', 'một số', 'quyết toán', 'dự toán', 'đề xuất', 'kiến nghị', 'hồ sơ', 'danh mục', 'định hướng', 'chiến lược', 'quy hoạch', 'đồ án', 'hướng dẫn', 'chuyên đề', 'nhóm', 'hiệp định', 'hiệp ước', 'nghị định thư', 'điều chỉnh', 'quan hệ', 'công suất',
];

/** Things too general to be an item by themselves: `nhiều nội dung quan trọng`. */
export const GENERAL_ITEMS: readonly string[] = [
  'nội dung', 'vấn đề', 'báo cáo', 'tờ trình', 'ý kiến', 'phát biểu', 'chuyên đề', 'nghị quyết', 'dự thảo nghị quyết', 'lĩnh vực', 'kết quả', 'văn kiện', 'tham luận', 'thông tin', 'chương trình', 'nhiệm vụ', 'mục', 'câu hỏi', 'dự án luật', 'luật', 'dự thảo', 'dự án', 'giải pháp', 'kế hoạch', 'biện pháp', 'kiến nghị', 'đề xuất', 'chủ đề', 'bài', 'phương hướng', 'phần', 'điểm', 'khoản', 'tình hình', 'các', 'trưởng đoàn', 'đại biểu', 'chủ trương', 'tâm tư, nguyện vọng', 'nguyện vọng', 'cử tri', 'quyết định', 'thư', 'diễn văn', 'lời', 'tiểu sử', 'danh sách', 'thẩm quyền', 'trách nhiệm', 'nhau',
];

/** Words before and behind a general thing that leave it general. */
export const GENERAL_WORDS: readonly string[] = [
  'các', 'những', 'nhiều', 'một số', 'một', 'hai', 'ba', 'bốn', 'năm', 'hàng loạt', 'tất cả', 'toàn bộ', 'mọi', 'từng', 'quan trọng', 'lớn', 'khác', 'cụ thể', 'liên quan', 'có liên quan', 'nêu trên', 'trên', 'này', 'đó', 'sau', 'sau đây', 'cơ bản', 'trọng tâm', 'nổi cộm', 'nóng', 'cần thiết', 'cấp bách', 'bức xúc', 'chính', 'chủ yếu', 'chi tiết', 'thiết thực', 'còn lại', 'tại hội nghị', 'của hội nghị', 'của kỳ họp', 'của cử tri', 'của các đại biểu', 'của đại biểu', 'của đại biểu Quốc hội', 'về', 'tại', 'hội nghị', 'kỳ họp', 'và', ',', 'mà hai bên cùng quan tâm', 'cùng quan tâm', 'quan tâm', 'hai bên', 'sâu', 'kỹ', 'kỹ lưỡng', 'thuộc', 'thẩm quyền', 'trong chương trình', 'của mình', 'trước', 'ở', 'của', 'được', 'theo', 'như', 'gồm', 'bao gồm', 'đã', 'trình', 'nêu', 'đặt ra', 'lần', 'kỳ', 'trình hội nghị', 'thêm', 'chuyên môn',
];

/** Words behind a comma or semicolon, or in the middle, at which the item ends. */
export const ITEM_ENDS: readonly string[] = [
  'trong đó', 'nhất là', 'đặc biệt là', 'đặc biệt', 'đồng thời', 'qua đó', 'theo đó', 'từ đó', 'góp phần', 'trước khi', 'sau khi', 'trên cơ sở', 'trên cơ sở đó', 'do', 'được', 'vừa', 'cho biết', 'cho hay', 'diễn ra', 'thì', 'nhưng', 'tuy nhiên', 'hôm nay', 'sáng nay', 'chiều nay', 'sáng', 'chiều', 'tối', 'hôm qua', 'ngày mai', 'tại hội nghị', 'tại kỳ họp', 'tại phiên họp', 'tại cuộc họp', 'tại buổi', 'tại buổi làm việc',
  'tại hội trường', 'tại đây', 'trong phiên', 'trong buổi', 'dưới sự', 'với sự', 'nhằm góp phần', 'khẳng định', 'nhấn mạnh', 'nhất trí', 'ghi nhận', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'biểu dương', 'đánh giá cao', 'tiếp thu', 'bầu', 'miễn nhiệm', 'phát biểu', 'kết luận và', 'cùng dự', 'tham dự', 'dự', 'ảnh', 'tức', 'cụ thể', 'đã', 'sẽ', 'đang', 'chính thức', 'mà', 'vào', 'sau đó', 'tiếp đó', 'cam kết', 'hoan nghênh', 'bày tỏ', 'bao gồm', 'nên', 'vì', 'là', 'cho thấy', 'quyết định bổ nhiệm', 'có ý kiến', 'nêu', 'nêu rõ', 'trong khi', 'nói', 'làm', 'để', 'mới đây', 'còn', 'với',
];

/** Words of telling others what to do: what follows them is no item of the meeting but a task. */
export const TASK_WORDS: readonly string[] = [
  'cần', 'phải', 'đề nghị', 'yêu cầu', 'giao', 'kiến nghị', 'đề xuất', 'chỉ đạo', 'mong', 'mong muốn', 'nên', 'kêu gọi', 'hãy', 'chưa', 'không', 'tiếp tục', 'trách nhiệm', 'hoan nghênh', 'theo', 'nhằm tiếp tục', 'để tiếp tục', 'có thể', 'từng', 'trước đó', 'trước đây', 'chịu trách nhiệm', 'khẩn trương', 'tập trung chỉ đạo', 'lưu ý', 'nếu', 'khi', 'muốn', 'phân công', 'đôn đốc', 'phối hợp', 'tham mưu', 'kịp thời', 'thường xuyên', 'tăng cường', 'chủ động', 'bảo đảm', 'đảm bảo', 'quan tâm', 'hướng dẫn', 'thẩm quyền',
];

/** Words that hold one of the verbs without meaning it. */
export const AGENDA_COMPOUNDS: readonly string[] = [
  'bàn giao', 'bàn ghế', 'địa bàn', 'bàn đạp', 'bàn thờ', 'văn bản', 'trình độ', 'trình tự', 'quá trình', 'chương trình', 'công trình', 'quy trình', 'lộ trình', 'hành trình', 'giáo trình', 'tờ trình', 'tiến trình', 'trình diễn', 'trình báo', 'trình làng', 'giáo trình', 'truyền hình', 'thông tin liên lạc', 'công nghệ thông tin', 'thông tin và truyền thông', 'thông tin truyền thông', 'cổng thông tin', 'hệ thống thông tin', 'trang thông tin', 'trung tâm thông tin',
  'bác đọc', 'độc giả', 'bạn đọc', 'người đọc', 'đọc giả', 'thông báo kết luận', 'văn bản thông báo', 'đánh giá cao', 'thông qua việc', 'thông qua các', 'thông qua đó', 'thông qua hình thức', 'nghe nói', 'nghe nhìn', 'theo dõi',
];

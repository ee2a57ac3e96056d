/**
 * Words with which sentences open and which stand in no name: a capital on them begins a sentence even where the stop before
 * it is missing, as behind the captions and headings that web pages run together.
 */
export const SENTENCE_OPENINGS: readonly string[] = [
  'bên cạnh đó', 'bên lề', 'cũng theo', 'cũng trong', 'cùng dự', 'cùng ngày', 'cùng với đó', 'dự hội nghị', 'dự buổi', 'dự cuộc', 'dự lễ', 'kết luận buổi',
  'kết luận cuộc', 'kết luận hội nghị', 'kết luận phiên', 'liên quan đến', 'liên quan tới', 'mặt khác', 'ngoài ra', 'ngay sau', 'nhân dịp',
  'nhận lời mời', 'nói về', 'phát biểu khai mạc', 'phát biểu kết luận', 'phát biểu chỉ đạo', 'phát biểu tại', 'sau đó', 'sau khi', 'song song với',
  'tham dự', 'theo báo cáo', 'theo bộ trưởng', 'theo chương trình', 'theo đó', 'theo đồng chí', 'theo kế hoạch', 'theo ông', 'theo bà', 'theo phó',
  'theo quy định', 'theo thủ tướng', 'theo ubnd', 'theo thứ trưởng', 'theo chủ tịch', 'theo giám đốc', 'theo cục trưởng', 'theo vụ trưởng',
  'theo đại biểu', 'theo đại diện', 'theo bí thư', 'theo trưởng', 'theo tổng', 'tiếp tục chương trình', 'trả lời', 'trao đổi tại', 'trao đổi với', 'trong buổi', 'trong đó', 'trong khi',
  'trong khuôn khổ', 'trong phiên', 'trong thời gian', 'trước đó', 'trước khi', 'tuy nhiên', 'tại buổi', 'tại cuộc', 'tại đây', 'tại hội nghị', 'tại hội thảo',
  'tại kỳ họp', 'tại lễ', 'tại phiên', 'tại đại hội', 'tới dự', 'đến dự', 'về phía', 'về vấn đề', 'về việc', 'về phần', 'đây là', 'đồng thời', 'đối với',
  'sáng nay', 'sáng qua', 'sáng cùng ngày', 'sáng ngày', 'chiều nay', 'chiều qua', 'chiều cùng ngày', 'chiều ngày', 'tối nay', 'tối qua', 'tối cùng ngày',
  'tối ngày', 'thay mặt', 'ngày hôm nay', 'ngày hôm qua', 'năm nay', 'mới đây', 'hiện nay', 'hiện tại', 'tính đến', 'đến nay', 'lần đầu tiên',
  'bên cạnh', 'bày tỏ', 'chúng ta', 'chúng tôi', 'cũng nhân', 'cũng tại', 'cụ thể', 'do đó', 'vì vậy', 'vì thế', 'như vậy', 'ngược lại', 'qua đó',
  'đáng chú ý', 'đánh giá cao', 'đánh giá về', 'đề cập', 'đó là', 'được biết', 'dự kiến', 'ghi nhận', 'giải trình thêm', 'hai bên', 'mặc dù', 'nhấn mạnh',
  'nhân chuyến', 'quang cảnh', 'theo các', 'theo kết luận', 'theo kết quả', 'theo lịch trình', 'theo nguồn tin', 'theo thông tin', 'theo tìm hiểu',
  'tiếp thu ý kiến', 'trên cơ sở', 'trong bài', 'trong báo cáo', 'trong bối cảnh', 'trong chuyến', 'trong cuộc', 'trong quá trình', 'trong số',
  'trước mắt', 'trước tình hình', 'trước thực trạng', 'về quan hệ', 'vui mừng', 'với tinh thần', 'để thực hiện', 'một trong những',
];

/** The same before a number: `Sáng 20/5, …`. */
export const OPENINGS_BEFORE_NUMBER: readonly string[] = ['sáng', 'chiều', 'tối', 'trưa', 'ngày'];

/** Words before a number in Roman digits or a letter, by their last syllable: a dot behind `quý I` ends its sentence, and one behind `ông V.` does not. */
export const COUNTED_IN_ROMAN: readonly string[] = [
  'quý', 'hạng', 'loại', 'khóa', 'khoá', 'cấp', 'nhóm', 'đợt', 'kỳ', 'lần', 'thứ', 'vùng', 'bậc', 'đoạn', 'vực',
];

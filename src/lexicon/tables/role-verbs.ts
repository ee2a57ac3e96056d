/** Verbs by which the text states a part in a meeting. */

/** The subject chairs: `… chủ trì hội nghị`. */
export const CHAIR_VERBS: readonly string[] = [
  'chủ trì', 'đồng chủ trì', 'chủ tọa', 'đồng chủ tọa', 'điều khiển', 'điều hành phiên họp', 'điều hành hội nghị',
  'điều hành kỳ họp', 'chủ tọa kỳ họp', 'chủ trì, điều hành', 'điều hành nội dung', 'phân công điều hành',
];

/** Who follows chairs: `dưới sự chủ trì của …`. */
export const CHAIRED_BY: readonly string[] = [
  'dưới sự chủ trì của', 'dưới sự điều hành của', 'dưới sự chủ tọa của', 'dưới sự chủ trì, điều hành của', 'chủ trì hội nghị có',
  'chủ trì buổi làm việc có', 'chủ trì kỳ họp có', 'chủ tọa kỳ họp có', 'đồng chủ trì có', 'chủ trì có', 'đoàn chủ tịch gồm',
];

/** Who follows attends: `Dự hội nghị có …`. */
export const ATTENDED_BY: readonly string[] = [
  'dự', 'tham dự', 'cùng dự', 'cùng tham dự', 'đến dự', 'tới dự', 'về dự', 'dự và chỉ đạo', 'cùng đi', 'tham gia', 'cùng tham gia',
  'có mặt', 'tiếp đoàn', 'cùng tiếp', 'cùng đi với', 'dự buổi', 'dự lễ', 'dự họp',
];

/** The subject attends: `… dự và phát biểu`. */
export const ATTEND_VERBS: readonly string[] = [
  'dự', 'tham dự', 'đến dự', 'tới dự', 'cùng dự', 'về dự', 'có mặt', 'đến tham dự', 'cùng tham dự', 'trao quyết định', 'tặng hoa',
  'trao tặng', 'trao bằng khen', 'trao huân chương', 'dự họp', 'chứng kiến', 'bước vào', 'rời lễ', 'nhận quyết định', 'cắt băng',
  'dâng hương', 'tham gia hội nghị', 'tham gia buổi', 'tham gia đoàn', 'thực hiện lễ ký', 'ký nghị quyết liên tịch', 'ký kết',
];

/** The subject speaks at it. */
export const SPEECH_VERBS: readonly string[] = [
  'phát biểu', 'phát biểu ý kiến', 'phát biểu chỉ đạo', 'phát biểu khai mạc', 'phát biểu bế mạc', 'phát biểu kết luận',
  'phát biểu chào mừng', 'nhấn mạnh', 'khẳng định', 'cho biết', 'nêu rõ', 'chỉ rõ', 'chỉ ra', 'yêu cầu', 'đề nghị', 'báo cáo',
  'trình bày', 'kết luận', 'cho rằng', 'đánh giá', 'đánh giá cao', 'ghi nhận', 'biểu dương', 'lưu ý', 'đề xuất', 'kiến nghị',
  'nói', 'nói thêm', 'phản ánh', 'bày tỏ', 'chia sẻ', 'thông báo', 'thông tin', 'thông tin thêm', 'giải trình', 'trả lời',
  'trả lời chất vấn', 'công bố', 'đọc', 'ôn lại', 'tin tưởng', 'mong muốn', 'cảm ơn', 'cam kết', 'hứa',
  'phân tích', 'giải thích', 'cho hay', 'nhận định', 'nhận xét', 'nêu', 'nêu ý kiến', 'đặt câu hỏi', 'đặt vấn đề', 'chất vấn',
  'tranh luận', 'giao', 'chỉ đạo', 'quán triệt', 'gợi ý', 'cảnh báo', 'dẫn chứng', 'làm rõ', 'báo cáo tóm tắt', 'tiếp thu',
  'hoan nghênh', 'khai mạc', 'bế mạc', 'tuyên bố', 'thay mặt', 'đọc tờ trình', 'trình bày tờ trình', 'trình bày báo cáo',
  'góp ý', 'kêu gọi', 'biểu thị', 'truyền đạt', 'đề cập', 'nhắc lại', 'nêu quan điểm', 'bổ sung',
  'lo ngại', 'băn khoăn', 'thừa nhận', 'đồng tình', 'tán thành', 'thắc mắc', 'hỏi', 'đáp', 'ví von', 'tiết lộ', 'bộc bạch',
  'tâm sự', 'trao đổi', 'giải đáp', 'đồng ý', 'nhất trí', 'ghi nhận và', 'tỏ mong muốn', 'nhìn nhận', 'giới thiệu', 'gợi mở', 'lý giải', 'nói rõ', 'đáp từ',
  'phát biểu đáp từ', 'tham luận', 'cho biết thêm', 'dặn dò', 'căn dặn', 'nhắn nhủ',
];

/** Nouns that look like speech verbs behind these words: `bài phát biểu`, `theo báo cáo`. */
export const NOUN_MARKERS: readonly string[] = [
  'bài', 'ý kiến', 'theo', 'các', 'những', 'một số', 'nhiều', 'bản', 'dự thảo', 'lời', 'sự', 'việc', 'công tác', 'nội dung', 'nghe',
  'câu', 'phần', 'phiên', 'hoạt động', 'buổi', 'về', 'qua', 'được', 'bị', 'của', 'đơn', 'văn bản', 'tờ', 'tổ', 'quyền', 'thông qua',
  'họp', 'tác phẩm', 'quyết', 'đoàn', 'số',
];

/** Words that hold a speech verb and mean something else: `Bộ Ngoại giao`, `đáp ứng`. */
export const SPEECH_COMPOUNDS: readonly string[] = [
  'ngoại giao', 'giao thông', 'bàn giao', 'giao lưu', 'giao dịch', 'chuyển giao', 'giao đất', 'giao ban', 'giao thương', 'được giao', 'miệng nói', 'đáp ứng', 'nói lên',
  'nói chung', 'nói riêng', 'nói chuyện', 'báo cáo nghiên cứu', 'trao đổi đoàn', 'trao đổi thương mại', 'trao đổi kinh nghiệm', 'đọc sách', 'ban chỉ đạo', 'hỏi cung', 'thăm hỏi',
  'câu hỏi', 'đòi hỏi', 'học hỏi', 'giới thiệu bầu', 'báo cáo chính trị', 'nêu trên', 'kể trên', 'bổ sung',
];

/** Words before a speaker that make what he says part of another clause: `cử tri muốn Bí thư nói rõ`, `việc ông Hùng cho biết`. */
export const NO_SPEAKER_AFTER: readonly string[] = [
  'muốn', 'mong', 'rằng', 'lời', 'việc', 'khi', 'để', 'được', 'mệnh', 'kỷ luật', 'với', 'của', 'cho', 'đối với', 'đề nghị', 'yêu cầu', 'mời', 'về', 'giữa', 'từ',
];

/** Words of an interview: who speaks to the press there does not speak at the meeting. */
export const INTERVIEW_CUES: readonly string[] = [
  'trao đổi với PV', 'trao đổi với phóng viên', 'trao đổi với báo', 'trao đổi với chúng tôi', 'trao đổi với báo chí', 'trả lời phỏng vấn', 'trả lời báo chí', 'trả lời trên báo chí',
  'trả lời phóng viên', 'trả lời PV', 'nói với báo', 'nói với PV', 'nói với phóng viên', 'chia sẻ với PV', 'chia sẻ với phóng viên', 'chia sẻ với báo', 'cho PV biết', 'thông tin với PV',
  'thông tin với phóng viên', 'trao đổi trực tiếp với', 'trao đổi nhanh với', 'qua điện thoại', 'khẳng định với báo chí', 'nói với chúng tôi', 'theo bài viết', 'trên trang cá nhân', 'trên Twitter',
  'trao đổi riêng với', 'bên lề', 'bên hành lang', 'cho phóng viên biết', 'trả lời câu hỏi của phóng viên', 'cho báo chí biết', 'khẳng định với PV', 'trong cuộc trao đổi với',
];

/** Marks and words between the persons of a list: `A, B; C và D`. */
export const LIST_JOINTS: readonly string[] = [',', ';', ':', '-', '–', 'và', 'cùng', 'với'];

/** Words that join the last person of a list: both speak. */
export const CONJUNCTIONS: readonly string[] = ['và', 'cùng'];

/** Phrases of concluding or directing a meeting; where a sentence opens with one, the person named behind it leads. */
export const CONCLUDING_PHRASES: readonly string[] = ['kết luận', 'phát biểu kết luận', 'phát biểu chỉ đạo', 'chỉ đạo'];

/** Words that stand for the person spoken of last, by their first syllable; null: of either gender. */
export const PRONOUNS: readonly (readonly [syllable: string, gender: 'male' | 'female' | null])[] = [
  ['ông', 'male'],
  ['bà', 'female'],
  ['anh', null],
  ['chị', null],
  ['đồng', null],
];

/** First words of sentences that tell of the past: nobody speaks at the meeting there. */
export const HISTORY_OPENINGS: readonly string[] = ['trước đó', 'năm', 'trước đây', 'cách đây'];

/** Verbs by which the text states a part in a meeting. */

/** The subject chairs: `… chủ trì hội nghị`. */
export const CHAIR_VERBS: readonly string[] = [
  'chủ trì', 'đồng chủ trì', 'chủ tọa', 'đồng chủ tọa', 'điều khiển', 'điều hành phiên họp', 'điều hành hội nghị',
  'điều hành kỳ họp', 'điều hành khai mạc', 'điều hành đại hội', 'điều hành lễ', 'điều hành buổi', 'điều hành cuộc họp', 'điều hành chương trình', 'chủ tọa kỳ họp', 'chủ trì, điều hành', 'điều hành nội dung', 'điều hành phần', 'điều hành phiên', 'điều hành thảo luận', 'điều hành việc thảo luận', 'điều hành buổi thảo luận', 'điều hành ngày làm việc', 'điều hành hội thảo', 'điều hành tọa đàm', 'phân công điều hành',
  'làm chủ tọa', 'làm chủ trì', 'thay mặt điều hành', 'đứng đầu điều hành', 'thay mặt chủ trì',
];

/** Who follows chairs: `dưới sự chủ trì của …`. */
export const CHAIRED_BY: readonly string[] = [
  'dưới sự chủ trì của', 'dưới sự điều hành của', 'dưới sự chủ tọa của', 'dưới sự chủ trì, điều hành của', 'dưới sự đồng chủ trì của', 'dưới sự chủ trì và điều hành của', 'được chủ trì bởi',
];

/** The subject attends: `… dự và phát biểu`. */
export const ATTEND_VERBS: readonly string[] = [
  'dự', 'tham dự', 'đến dự', 'tới dự', 'cùng dự', 'về dự', 'có mặt', 'đến tham dự', 'cùng tham dự', 'trao quyết định', 'tặng hoa',
  'trao tặng', 'trao bằng khen', 'trao huân chương', 'dự họp', 'chứng kiến', 'bước vào hội trường', 'rời lễ', 'nhận quyết định', 'cắt băng',
  'dâng hương', 'có buổi gặp mặt', 'có buổi gặp gỡ', 'có cuộc gặp mặt', 'tiếp xúc cử tri', 'tiếp xúc với cử tri', 'có buổi tiếp xúc cử tri', 'có buổi tiếp xúc với cử tri', 'có cuộc tiếp xúc cử tri',
  'có cuộc tiếp xúc với cử tri', 'trao giải', 'trao thưởng', 'trao quà', 'trao giấy chứng nhận', 'trao giấy khen', 'trao kỷ niệm chương', 'trao cờ',
  'trao danh hiệu', 'trao học bổng', 'trao huy hiệu', 'trao tượng trưng', 'trao hỗ trợ', 'trao chứng nhận', 'tặng giấy khen', 'tặng bằng khen',
  'trao các quyết định', 'đón nhận', 'nhận bằng khen', 'nhận huân chương', 'nhận giải thưởng', 'nhận giải', 'nhận kỷ niệm chương', 'nhận huy hiệu', 'nhận danh hiệu', 'tham gia hội nghị', 'tham gia buổi', 'tham gia đoàn', 'bỏ phiếu', 'bỏ phiếu kín', 'bỏ phiếu bầu', 'phát lệnh khởi công', 'bấm nút khởi công', 'nhấn nút khởi công', 'ấn nút khởi công', 'bấm nút khai trương', 'thắp hương', 'dâng hoa', 'thực hiện lễ ký', 'ký nghị quyết liên tịch', 'ký kết',
  'tặng lẵng hoa', 'trao lẵng hoa', 'nhận quà', 'nhận lẵng hoa', 'tặng bức trướng', 'trao bức trướng', 'chung vui', 'đến chung vui', 'tới chung vui', 'cùng đi', 'cùng tham gia đoàn', 'đặt bút ký',
];

/** Words for attending that open a sentence with its subject behind a comma: `Tới dự lễ, Bí thư …`. */
export const ATTEND_OPENINGS: readonly string[] = [
  'dự', 'tham dự', 'cùng dự', 'cùng tham dự', 'đến dự', 'tới dự', 'về dự', 'dự và chỉ đạo', 'có mặt', 'dự và phát biểu', 'tới dự và phát biểu', 'đến dự và phát biểu',
  'tham dự và phát biểu',
];

/** Words of a speech that open a sentence with its subject behind a comma: `Phát biểu khai mạc hội nghị, Bí thư …`. */
export const SPEECH_OPENINGS: readonly string[] = [
  'phát biểu', 'phát biểu ý kiến', 'phát biểu khai mạc', 'phát biểu chỉ đạo', 'phát biểu kết luận', 'phát biểu bế mạc', 'phát biểu chào mừng', 'phát biểu đáp từ',
  'phát biểu giao nhiệm vụ', 'phát biểu nhận nhiệm vụ', 'kết luận hội nghị', 'kết luận buổi', 'kết luận cuộc', 'kết luận phiên', 'kết luận kỳ họp', 'kết luận nội dung', 'kết luận tại',
  'chỉ đạo tại', 'phát biểu chúc mừng', 'báo cáo tại', 'tham luận tại', 'giải trình tại', 'khai mạc hội nghị', 'bế mạc hội nghị', 'khai mạc kỳ họp', 'bế mạc kỳ họp',
  'khai mạc phiên', 'bế mạc phiên', 'khai mạc đại hội', 'bế mạc đại hội',
];

/** The subject speaks at it. */
export const SPEECH_VERBS: readonly string[] = [
  'phát biểu', 'phát biểu ý kiến', 'phát biểu chỉ đạo', 'phát biểu khai mạc', 'phát biểu bế mạc', 'phát biểu kết luận',
  'có phát biểu', 'có bài phát biểu', 'thảo luận tại tổ', 'thảo luận ở tổ', 'thẳng thắn:',
  'phát biểu chào mừng', 'nhấn mạnh', 'khẳng định', 'cho biết', 'nêu rõ', 'chỉ rõ', 'chỉ ra', 'yêu cầu', 'đề nghị', 'báo cáo',
  'trình bày', 'kết luận', 'cho rằng', 'đánh giá', 'đánh giá cao', 'ghi nhận', 'biểu dương', 'lưu ý', 'đề xuất', 'kiến nghị',
  'nói', 'nói thêm', 'phản ánh', 'bày tỏ', 'bày tỏ tin tưởng', 'bày tỏ mong muốn', 'bày tỏ sự tin tưởng', 'bày tỏ cảm ơn', 'bày tỏ cam kết', 'chia sẻ', 'thông báo', 'thông tin', 'thông tin thêm', 'giải trình', 'trả lời',
  'trả lời chất vấn', 'công bố', 'đọc', 'ôn lại', 'tin tưởng', 'mong muốn', 'cảm ơn', 'cam kết', 'hứa',
  'phân tích', 'giải thích', 'cho hay', 'nhận định', 'nhận xét', 'nêu', 'nêu ý kiến', 'đặt câu hỏi', 'đặt vấn đề', 'chất vấn',
  'tranh luận', 'giao', 'chỉ đạo', 'quán triệt', 'gợi ý', 'cảnh báo', 'dẫn chứng', 'làm rõ', 'báo cáo tóm tắt', 'tiếp thu',
  'hoan nghênh', 'khai mạc', 'bế mạc', 'tuyên bố', 'thay mặt', 'đọc tờ trình', 'trình bày tờ trình', 'trình bày báo cáo',
  'góp ý', 'kêu gọi', 'biểu thị', 'truyền đạt', 'đề cập', 'nhắc lại', 'nêu quan điểm', 'bổ sung',
  'lo ngại', 'băn khoăn', 'thừa nhận', 'đồng tình', 'tán thành', 'thắc mắc', 'hỏi', 'đáp', 'ví von', 'tiết lộ', 'bộc bạch',
  'tâm sự', 'trao đổi', 'giải đáp', 'đồng ý', 'nhất trí', 'ghi nhận và', 'tỏ mong muốn', 'nhìn nhận', 'giới thiệu', 'gợi mở', 'lý giải', 'nói rõ', 'đáp từ',
  'phát biểu đáp từ', 'tham luận', 'xác nhận', 'báo động', 'nhắc nhở', 'nhắc đến', 'nhắc tới', 'khuyến nghị', 'cám ơn', 'quả quyết', 'trăn trở', 'phê bình', 'kết luận chỉ đạo', 'triển khai kế hoạch', 'triển khai dự thảo', 'triển khai một số nội dung', 'triển khai các nội dung', 'triển khai nội dung', 'cho biết thêm', 'thông qua báo cáo', 'thông qua các báo cáo', 'thông qua dự kiến', 'thông qua nội dung', 'thông qua các nội dung', 'thông qua danh sách', 'thông qua dự thảo', 'thông qua kế hoạch', 'thông qua chương trình', 'thông qua quyết định', 'thông qua đề án', 'thông qua tờ trình', 'thông qua nghị quyết số', 'chào mừng', 'nhiệt liệt chào mừng', 'mong', 'mong rằng', 'đóng góp ý kiến', 'tham gia ý kiến', 'góp ý kiến', 'tham gia thảo luận', 'thảo luận, đóng góp', 'dặn dò', 'căn dặn', 'nhắn nhủ',
  'nhớ lại', 'xúc động kể lại', 'xúc động nhớ lại', 'xúc động:', 'nghẹn ngào:', 'phấn khởi:', 'bức xúc:', 'than', 'than phiền', 'bảo:', 'kết lại', 'ngắt lời', 'lấy ví dụ', 'nhận khuyết điểm',
  'đọc diễn văn', 'hỏi lại', 'cắt lời', 'nhận trách nhiệm', 'nhận lỗi', 'hy vọng', 'hi vọng', 'tin rằng', 'khuyến cáo', 'khuyên các', 'khuyên bà con', 'khuyên người dân', 'lại lo', 'điểm lại', 'vui mừng nhận thấy',
  'có ý kiến tại', 'có ý kiến phát biểu', 'phủ nhận', 'bác thông tin', 'bác bỏ thông tin', 'chúc mừng những', 'chúc mừng thành', 'chúc mừng kết quả', 'chúc mừng và', 'chúc mừng đất nước', 'chúc mừng nhân dân',
];

/** Nouns that look like speech verbs behind these words: `bài phát biểu`, `theo báo cáo`. */
export const NOUN_MARKERS: readonly string[] = [
  'bài', 'ý kiến', 'theo', 'các', 'những', 'một số', 'nhiều', 'bản', 'dự thảo', 'lời', 'sự', 'việc', 'công tác', 'nội dung', 'nghe',
  'câu', 'phần', 'phiên', 'hoạt động', 'buổi', 'về', 'qua', 'được', 'bị', 'của', 'đơn', 'văn bản', 'tờ', 'tổ', 'quyền', 'thông qua',
  'phiếu', 'đại biểu dự', 'đại biểu dự họp', 'đại biểu có mặt', 'đại biểu tham dự',
  'họp', 'tác phẩm', 'quyết', 'đoàn', 'số', 'lễ', 'báo chí', 'báo chí đã', 'dư luận', 'dư luận đã', 'công luận', 'truyền thông', 'mà', 'không ai', 'chậm', 'chưa', 'tính', 'chiêu đãi', 'hồ sơ', 'từng', 'vừa',
];

/** Words that hold a speech verb and mean something else: `Bộ Ngoại giao`, `đáp ứng`. */
export const SPEECH_COMPOUNDS: readonly string[] = [
  'ngoại giao', 'giao thông', 'bàn giao', 'giao lưu', 'giao dịch', 'chuyển giao', 'giao đất', 'giao ban', 'giao thương', 'được giao', 'miệng nói', 'đáp ứng', 'nói lên',
  'nói chung', 'nói riêng', 'nói chuyện', 'báo cáo nghiên cứu', 'trao đổi đoàn', 'trao đổi thương mại', 'trao đổi kinh nghiệm', 'đọc sách', 'ban chỉ đạo', 'hỏi cung', 'thăm hỏi',
  'câu hỏi', 'đòi hỏi', 'học hỏi', 'giới thiệu bầu', 'báo cáo chính trị', 'nêu trên', 'kể trên', 'nói trên', 'bổ sung', 'chất vấn và trả lời chất vấn', 'chất vấn, trả lời chất vấn', 'bầu bổ sung', 'cử bổ sung', 'chỉ định bổ sung', 'sửa đổi, bổ sung', 'sửa đổi bổ sung', 'mong chờ', 'mong đợi', 'mong manh', 'mong mỏi', 'trực tiếp chỉ đạo',
];

/** Words before a speaker that make what he says part of another clause: `cử tri muốn Bí thư nói rõ`, `việc ông Hùng cho biết`. */
export const NO_SPEAKER_AFTER: readonly string[] = [
  'muốn', 'mong', 'rằng', 'lời', 'việc', 'khi', 'để', 'được', 'mệnh', 'kỷ luật', 'với', 'của', 'cho', 'đối với', 'đề nghị', 'yêu cầu', 'mời', 'về', 'giữa', 'từ', 'thay mặt', 'thay mặt cho', 'ý kiến', 'ý kiến chỉ đạo', 'yêu cầu của', 'trường hợp', 'trường hợp của', 'giao', 'giao cho', 'phân công', 'phê bình', 'biểu dương', 'bãi nhiệm', 'hoan nghênh',
];

/** Verbs of speaking, to the press where one of its words stands behind `với`: `trao đổi nhanh với phóng viên`. */
export const SAYING_TO: readonly string[] = [
  'trao đổi', 'trao đổi thêm', 'trao đổi nhanh', 'trao đổi ngắn', 'trao đổi riêng', 'trao đổi trực tiếp', 'nói', 'nói thêm', 'nói rõ', 'chia sẻ', 'chia sẻ thêm', 'thông tin', 'thông tin thêm',
  'khẳng định', 'xác nhận', 'cho biết', 'tâm sự', 'trò chuyện',
];

/** The same, with the listener right behind: `trả lời báo chí`. */
export const ANSWERING: readonly string[] = ['trả lời', 'trả lời phỏng vấn', 'trả lời phỏng vấn của', 'trả lời phỏng vấn trên', 'trả lời câu hỏi của', 'gọi điện cho', 'cuộc phỏng vấn của'];

/** Openings of a sentence that tell where something is written: who says it is at no meeting. */
export const WRITTEN_ON: readonly string[] = [
  'trên trang mạng', 'trên trang web', 'trên trang cá nhân', 'trên trang', 'trên tờ', 'trên báo', 'trên tạp chí', 'trên mạng xã hội', 'trên Twitter', 'trên Facebook', 'viết trên',
  'trong bài viết', 'trong một bài viết', 'trong bài báo', 'trong một bài báo', 'trong bài phỏng vấn', 'trong cuộc phỏng vấn', 'trong một cuộc phỏng vấn', 'trong cuốn sách', 'trong hồi ký',
];

/** Between the verb and who listens. */
export const LISTENER_JOINTS: readonly string[] = ['với', 'cùng'];

/** Who listens to what is said to the press. */
export const PRESS: readonly string[] = [
  'PV', 'phóng viên', 'các phóng viên', 'nhóm phóng viên', 'báo chí', 'báo giới', 'giới báo chí', 'các nhà báo', 'nhà báo', 'truyền thông', 'giới truyền thông', 'báo', 'tờ', 'hãng tin', 'tạp chí',
];

/** Other words of an interview: who speaks to the press does not speak at the meeting. */
export const INTERVIEW_CUES: readonly string[] = [
  'trao đổi với chúng tôi', 'nói với chúng tôi', 'trong cuộc trao đổi với', 'trả lời phỏng vấn', 'qua điện thoại', 'theo bài viết', 'trên trang cá nhân', 'trên Twitter', 'trên trang Twitter', 'trên Facebook', 'trên trang Facebook', 'tài khoản Twitter', 'tài khoản Facebook', 'trên mạng xã hội', 'trên mạng X', 'bên lề', 'bên hành lang',
  'cho PV biết', 'cho phóng viên biết', 'cho báo chí biết', 'trả lời trên báo chí', 'trong cuộc phỏng vấn', 'trong một cuộc phỏng vấn',
];

/** Marks and words between the persons of a list: `A, B; C và D`. */
export const LIST_JOINTS: readonly string[] = [',', ';', ':', '-', '–', 'và', 'cùng', 'với', 'các'];

/** Words that join others to the subject: `đồng chí Ba | cùng lãnh đạo Sở Y tế`. */
export const JOINED_BY: readonly string[] = ['cùng', 'với', 'và', 'cũng'];

/** Last words before a verb by which all of a list do it: `Giám đốc Sở Y tế A, Giám đốc Sở Nội vụ B lần | lượt | trả lời`. */
export const EACH_OF_THEM: readonly string[] = ['lượt', 'cùng', 'đều'];

/** Words that join the last person of a list: both speak. */
export const CONJUNCTIONS: readonly string[] = ['và', 'cùng'];

/** Words that join a second verb to the subject of the first: `đã gặp ông Ba | và đề nghị`. */
export const CLAUSE_JOINTS: readonly string[] = ['và', 'đồng', 'cũng'];

/** Last words of verbs whose object is a person: `gặp`, `gặp lại`, `thay ông Ba`, `cảm ơn`. */
export const MET_OR_NAMED: readonly string[] = ['gặp', 'tiếp', 'thăm', 'thay', 'ơn', 'mừng', 'đàm', 'lại', 'kiến', 'mời', 'đón', 'hỏi', 'tới', 'đến', 'cử', 'bầu', 'giao'];

/** Phrases of concluding or directing a meeting; where a sentence opens with one, the person named behind it leads. */
export const CONCLUDING_PHRASES: readonly string[] = ['kết luận', 'phát biểu kết luận', 'phát biểu chỉ đạo', 'chỉ đạo', 'phát biểu giao nhiệm vụ'];

/** Words of those who come to a meeting to direct it, from their last verb on. */
export const DIRECTING_PHRASES: readonly string[] = [
  'dự và chỉ đạo', 'dự , chỉ đạo', 'dự chỉ đạo', 'dự và phát biểu chỉ đạo', 'dự , phát biểu chỉ đạo', 'dự và có bài phát biểu chỉ đạo', 'phát biểu chỉ đạo',
];

/** Words that stand for the person spoken of last, by their first syllable; null: of either gender. */
export const PRONOUNS: readonly (readonly [syllable: string, gender: 'male' | 'female' | null])[] = [
  ['ông', 'male'],
  ['bà', 'female'],
  ['ngài', 'male'],
  ['anh', null],
  ['chị', null],
  ['đồng', null],
  ['ngài', null],
];

/** The second syllable of those that have two: `đồng chí`, and not `đồng thời`. */
export const PRONOUN_TAILS: readonly (readonly [syllable: string, tail: string])[] = [['đồng', 'chí']];

/** First words of sentences that tell of the past: nobody speaks at the meeting there. */
export const HISTORY_OPENINGS: readonly string[] = ['khi đó', 'hồi đó', 'bấy giờ', 'lúc bấy giờ', 'thời điểm đó', 'năm', 'trước đây', 'cách đây', 'hồi', 'đầu năm', 'cuối năm', 'giữa năm'];

/** The same, where the sentence does not name the meeting: `Trước đó, khai mạc hội nghị, …`. */
export const EARLIER_OPENINGS: readonly string[] = ['trước đó'];

/** First words of sentences that tell of something else on the day of the meeting. */
export const SAME_DAY_OPENINGS: readonly string[] = ['cùng ngày', 'sáng cùng ngày', 'chiều cùng ngày', 'tối cùng ngày', 'cũng trong ngày'];

/** Verbs behind which, perhaps behind a comma, it is told what another says. */
export const REPORTING_VERBS: readonly string[] = ['cho biết', 'cho hay', 'cho rằng', 'biết thêm', 'hay rằng', 'biết rằng', 'đưa tin', 'dẫn lời'];

/** Verbs whose agent behind `do` has acted before: `nhiệm vụ do Thủ tướng | giao`. */
export const AGENT_VERBS: readonly string[] = ['giao', 'chỉ đạo', 'yêu cầu', 'đề nghị', 'đề xuất', 'kiến nghị'];

/** Verbs of answering: what was asked is answered by whoever stands behind `được`. */
export const ANSWERED_BY: readonly string[] = ['trả lời', 'giải trình', 'giải đáp', 'tiếp thu', 'trình bày', 'thông báo', 'làm rõ', 'công bố', 'giới thiệu', 'quán triệt', 'truyền đạt', 'đọc'];

/** Words before a person who has sent word, or another, and is not there. */
export const ABSENCE_CUES: readonly string[] = [
  'truyền đạt ý kiến', 'truyền đạt ý kiến của', 'truyền đạt ý kiến chỉ đạo của', 'truyền đạt ý kiến kết luận của', 'truyền đạt chỉ đạo của',
  'thừa ủy quyền của', 'thừa ủy quyền', 'theo ủy quyền của', 'được sự ủy quyền của', 'thừa lệnh', 'chuyển lời thăm hỏi của', 'chuyển lời chúc mừng của', 'chuyển lời của',
];

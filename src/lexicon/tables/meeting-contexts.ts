/** Words that tell whether a meeting that is named is held, who holds it, when, or that another one is meant. */

/** Verbs of holding or attending before the word for a meeting. */
export const HOLDING_VERBS: readonly string[] = [
  'tổ chức', 'phối hợp tổ chức', 'đồng tổ chức', 'được tổ chức', 'phối hợp với', 'triệu tập', 'mời', 'mở',
  'đã diễn ra', 'diễn ra', 'khai mạc', 'bế mạc', 'kết thúc', 'bắt đầu', 'trước giờ',
  'tiếp tục', 'tiếp tục chương trình', 'tiến hành', 'tiến hành buổi', 'thực hiện', 'đã họp', 'họp', 'họp phiên',
  'chủ trì', 'đồng chủ trì', 'chủ tọa', 'điều hành', 'chủ trì buổi', 'đồng chủ trì buổi', 'chủ trì cuộc', 'chủ trì phiên',
  'dự', 'tham dự', 'đến dự', 'tới dự', 'dự và', 'tham gia', 'chứng kiến', 'bước vào', 'rời',
  'có', 'có buổi', 'đã có buổi', 'có cuộc', 'đã có',
  'tại', 'báo cáo trước', 'trình bày trước', 'phát biểu trước', 'giải trình trước', 'phát biểu tại', 'phát biểu khai mạc', 'trả lời PV trong', 'trả lời báo chí trong', 'trả lời phóng viên trong', 'kết luận', 'phát biểu kết luận',
  'dẫn đầu đoàn', 'lên đường', 'đi',
  'đã', 'sẽ', 'đang',
];

/** The same behind it. */
export const HOLDING_VERBS_BEHIND: readonly string[] = [
  'đã diễn ra', 'diễn ra', 'sẽ diễn ra', 'tiếp tục', 'đã hoàn thành',
  'đã khai mạc', 'khai mạc', 'được khai mạc', 'sẽ khai mạc', 'chính thức khai mạc',
  'đã bế mạc', 'bế mạc',
  'được tổ chức', 'do', 'dưới sự chủ trì', 'có sự tham dự', 'có sự tham gia',
];

/** Verbs whose subject is the body that holds the meeting. */
export const ORGANIZING_VERBS: readonly string[] = ['tổ chức', 'chủ trì', 'mở', 'làm lễ', 'có buổi', 'có cuộc', 'họp', 'tiến hành', 'khai mạc', 'khai giảng', 'bế giảng', 'triệu tập', 'làm việc'];

/** Words behind a Party organization that stand for all of a place: `Đảng bộ | , chính quyền và nhân dân | huyện Lạc Sơn tổ chức …`. */
export const ALL_OF_A_PLACE: readonly string[] = [
  ',', '-', '–', 'và', 'cùng', 'chính', 'quyền', 'cán', 'bộ', 'quân', 'nhân', 'dân', 'các', 'tộc', 'đoàn', 'thể',
];

/** Before such a verb: the subject goes to a meeting that others hold, `UBND tỉnh | dự | họp trực tuyến`. */
export const ATTENDING_WORD = 'dự';

/** Words before a meeting that has been announced and is not yet held. */
export const FUTURE_WORDS: readonly string[] = ['sẽ', 'dự kiến'];

/** Words behind a meeting that announce it. */
export const HELD_IN_FUTURE: readonly string[] = ['sẽ diễn ra', 'sẽ được tổ chức', 'sẽ khai mạc', 'sẽ họp', 'sắp diễn ra', 'sẽ chính thức'];

/** Words beside a meeting that is planned and may not be held: `dự kiến tổ chức hội nghị`, `kỳ họp dự kiến khai mạc`. */
export const FORESEEN: readonly string[] = [
  'dự kiến tổ chức', 'dự kiến sẽ', 'dự kiến diễn ra', 'dự kiến được tổ chức', 'dự kiến khai mạc', 'dự kiến họp', 'dự kiến sẽ tổ chức',
];

/** Verbs of calling off before a meeting. */
export const CALLED_OFF_BEFORE: readonly string[] = [
  'hoãn', 'hoãn lại', 'hoãn tổ chức', 'tạm hoãn', 'tạm dừng', 'tạm dừng tổ chức', 'hủy', 'hủy bỏ', 'dừng tổ chức', 'không tổ chức',
];

/** The same behind it. */
export const CALLED_OFF_BEHIND: readonly string[] = [
  'bị hủy', 'bị hủy bỏ', 'bị hoãn', 'bị tạm hoãn', 'được hoãn', 'tạm hoãn', 'phải hoãn', 'phải hủy', 'đã hoãn', 'đã bị hoãn', 'đã bị hủy',
];

/** Before the day for which a visit or a ceremony is held: `Nhân dịp | 27/7, sáng 25/7, …`. */
export const OCCASION_WORD = 'dịp';

/** Words before a date that make it no day of the meeting: `kể từ ngày 1/4`, `trước ngày 30/6`. */
export const OTHER_DATE_WORDS: readonly string[] = ['từ', 'trước', 'đến', 'sinh', 'hết', 'tới', 'sau'];

/** Words and marks before a day on which something else was told before: `Cũng trong | chiều 21/6, …`, `* | Ngày 21/6, …`. */
export const ALSO_WORDS: readonly string[] = ['cũng', 'cũng trong', 'cũng vào', '*'];

/** Two words beside a meeting that make it another one: `kỳ họp thứ 3 vừa qua`, `Đại hội sắp tới`. */
export const OTHER_TIME_WORDS: readonly string[] = [
  'tuần trước', 'tháng trước', 'năm ngoái',
  'vừa qua', 'lần trước', 'gần đây', 'trước đó', 'trước đây', 'năm trước',
  'sắp tới', 'tiếp theo', 'năm sau', 'các cấp', 'hồi tháng', 'hồi đầu', 'hồi giữa', 'hồi cuối', 'hồi năm',
];

/** Two words before a meeting since which something is counted: `kết quả | từ sau | phiên họp thứ 8 đến nay`. */
export const SINCE_WORDS: readonly string[] = ['từ sau', 'kể từ', 'tính từ', 'từ khi'];

/** Last syllables before a meeting that is spoken of as known, near the start of a sentence: `Phát biểu tại buổi lễ, …`. */
export const REFERENCE_WORDS: readonly string[] = ['tại', 'dự', 'luận', 'mạc', 'đầu', 'thúc', 'biểu', 'trong', 'ở', 'khổ'];

/** Words between those and a meeting that was not named before: `Phát biểu tại | một | cuộc họp báo`. */
export const ONE_WORDS: readonly string[] = ['một'];

/** Words for the beginning or the end of another meeting that is named behind them. */
export const OPENINGS_OF_MEETINGS: readonly string[] = ['lễ khai mạc', 'lễ bế mạc', 'phiên khai mạc', 'phiên bế mạc'];

/** Words for meeting that only say of a numbered meeting behind them that it is held: `họp | Hội nghị lần thứ 9`. */
export const MEETS: readonly string[] = ['họp'];

/** Words before a verb of meeting that make it an order, an invitation, a task or a promise. */
export const NO_EVENT_AFTER: readonly string[] = [
  'yêu cầu', 'đề nghị', 'chỉ đạo', 'giao', 'mời', 'lời mời', 'tăng cường', 'cần', 'phải', 'việc', 'công tác', 'nhằm', 'để', 'nếu', 'khi', 'không', 'chưa',
  'từng', 'thường xuyên', 'kế hoạch', 'phối hợp', 'nhiệm vụ', 'hoạt động', 'chương trình', 'trách nhiệm', 'kiến nghị', 'mong', 'muốn', 'hy vọng',
  'trước đó', 'trước đây', 'chức năng', 'kết quả', 'qua', 'ngoài', 'được', 'bị', 'có thể', 'tiếp tục', 'đẩy mạnh', 'thực hiện', 'tiến hành', 'khẳng định sẽ', 'hứa', 'chúng tôi', 'phóng viên', 'PV',
];

/** Words before talks that do not make them background: each of several is told. */
export const PLURAL_OF_TALKS: readonly string[] = ['các', 'những'];

/** First words of delegations, which hold the sessions that they come for. */
export const DELEGATION_WORDS: readonly string[] = ['đoàn', 'tổ'];

/** Last words of what tells who leads a delegation, behind which its deed stands: `do ông Ba | làm trưởng đoàn | đã đến thăm`. */
export const DELEGATION_LED: readonly string[] = ['trưởng đoàn', 'dẫn đầu'];

/** Verbs of holding behind the bodies of `do … tổ chức`. */
export const HELD_BY: readonly string[] = ['tổ chức', 'chủ trì', 'đăng cai'];

/** Words before them that say how the bodies hold it: `do A và B | phối hợp | tổ chức`. */
export const HELD_TOGETHER: readonly string[] = ['phối hợp', 'đồng tổ', 'đồng chủ', 'cùng tổ', 'cùng phối', 'đã tổ', 'trực tiếp'];

/** Words before those who hold a meeting, besides `do`: `Đại hội | được | Ủy ban MTTQ xã tổ chức`. */
export const PASSIVE: readonly string[] = ['được'];

/** Words of another clause between `do` and such a verb. */
export const NOT_HELD_BY: readonly string[] = ['được', 'bị', 'là', ';', ':', '"', '“', '”'];

/** Verbs by which a body brings others in, before its verb of holding: `A | phối hợp với | B tổ chức`. */
export const WITH_OTHERS: readonly string[] = ['phối hợp', 'chủ trì'];

/** Words that join the bodies which hold a meeting together, besides those of any list: `A | phối hợp với | B`. */
export const COLLABORATION_JOINTS: readonly string[] = ['phối', 'hợp', 'đồng'];

/** Words behind a body that tell what it has done. */
export const DONE_WORDS: readonly string[] = ['đã', 'sẽ', 'vừa'];

/** Families of events that no other sort of event is called by. */
export const SPECIAL_FAMILIES: readonly string[] = ['họp báo', 'kỳ họp', 'tiếp xúc', 'điện đàm', 'tiệc', 'hội thi'];

/** Families of the sittings of bodies. */
export const SITTING_FAMILIES: readonly string[] = ['kỳ họp', 'phiên họp'];

/** Words before a meeting at which something else is to happen: `trong phiên họp ngày 3/7 tới`. */
export const AT_WORDS: readonly string[] = ['tại', 'trong', 'ở', 'vào', 'đến', 'tới'];

/** Those who write the article, or ask the questions in it. */
export const PRESS_WORDS: readonly string[] = ['pv', 'phóng viên', 'nhà báo', 'hỏi'];

/** Words before them by which they are only told of something: `trả lời phóng viên tại buổi làm việc`. */
export const BESIDE_PRESS: readonly string[] = ['theo', 'với', 'cho', 'trả lời', 'của', 'cùng', 'các'];

/** First two words of a sentence that goes back to what was before the news. */
export const EARLIER_WORDS: readonly string[] = ['trước đó', 'trước đây', 'năm ngoái', 'năm trước', 'cách đây'];

/** First two words of a sentence that tells what happens again and again, or over a long time. */
export const HABITUAL_OPENINGS: readonly string[] = [
  'hằng năm', 'hàng năm', 'mỗi năm', 'hằng tháng', 'hàng tháng', 'mỗi tháng', 'những năm', 'nhiều năm', 'từ năm', 'đến năm', 'thời gian', 'trước mỗi',
];

/** First words of remarks with which an article leaves what it told: `Được biết, …`. */
export const CLOSING_REMARKS: readonly string[] = ['được biết', 'theo chương trình', 'theo kế hoạch', 'theo dự kiến'];

/** First words of headlines above what reports no event: a review of the press, a timetable, questions and answers. */
export const NO_NEWS_HEADLINES: readonly string[] = [
  'điểm báo', 'lịch làm việc', 'lịch công tác', 'lịch tiếp', 'lịch họp', 'hỏi - đáp', 'hỏi đáp', 'hỏi, đáp', 'phỏng vấn', 'tuyển dụng', 'thông báo tuyển dụng',
];

/** Words for what someone has written about events: of another article, a guest's piece; not `đăng bài phản ánh`, upon which people meet. */
export const WRITINGS_ON_EVENTS: readonly string[] = [
  'có bài viết', 'có bài phân tích', 'có bài bình luận', 'đăng bài phân tích', 'đăng bài bình luận', 'đăng bài xã luận',
  'theo bài viết', 'với bài viết', 'bài viết riêng', 'bài viết có tiêu đề', 'bài viết với tiêu đề',
];

/** Marks and words between a document and a meeting that is not part of its name. */
export const BEHIND_DOCUMENTS: readonly string[] = [',', ';', ':', '.', 'được', 'đã', 'sẽ', 'vừa', 'trình'];

/** Words of what is made known of a meeting later, on a day that is not its own: `Ngày 9/11, Văn phòng ra | thông báo kết luận | … tại buổi làm việc`. */
export const NOTICES_OF_MEETINGS: readonly string[] = [
  'thông báo kết luận', 'về kết luận của', 'thông báo ý kiến kết luận', 'thông báo nội dung kết luận', 'thông báo về kết luận',
  'thông cáo về', 'thông cáo báo chí về', 'thông báo về kết quả', 'thông báo kết quả',
];

/** Words before a number that is none of things counted: `khóa 15 | kỳ họp …`. */
export const ORDERING_WORDS: readonly string[] = ['năm', 'tháng', 'quý', 'ngày', 'thứ', 'khóa', 'lần', 'số', 'kỳ', 'khu', 'phường', 'quận', 'tổ', 'vùng', 'đội'];

/** Words of captions before the meeting that the picture shows. */
export const SHOWN_WORDS: readonly string[] = ['toàn cảnh', 'quang cảnh', 'khung cảnh'];

/** Words before a visit within which other talks are told. */
export const FRAME_WORDS: readonly string[] = ['khuôn khổ', 'nhân chuyến'];

/** Words right before a visit during which another event is told: `tiếp Đoàn đại biểu Lào đang có | chuyến thăm Việt Nam`. */
export const VISITS_GOING_ON: readonly string[] = ['trong', 'tiếp tục', 'đang có', 'đang trong'];

/** First words of visits and other journeys: `chuyến công tác`. */
export const JOURNEY_WORDS: readonly string[] = ['chuyến'];

/** Words before a meeting that is still to be held: `tiếp xúc cử tri trước | kỳ họp thứ 4`. */
export const YET_TO_COME: readonly string[] = [
  'trước', 'trước thềm', 'trước khi diễn ra', 'chuẩn bị', 'chuẩn bị cho', 'chuẩn bị nội dung cho', 'tiến tới', 'hướng tới', 'trình tại', 'trình vào', 'trình ra', 'báo cáo tại', 'báo cáo kết quả tại',
];

/** Words that keep a meeting in the background: `Nghị quyết Hội nghị …`, `trước kỳ họp`, `tiến tới Đại hội`. */
export const BACKGROUND_GOVERNORS: readonly string[] = [
  'nghị quyết', 'các nghị quyết', 'thực hiện kết luận', 'trước', 'đưa ra', 'trình ra', 'tiến tới', 'hướng tới', 'chào mừng', 'chuẩn bị', 'chuẩn bị cho', 'phục vụ',
  'gửi đến', 'gửi tới', 'trình', 'sau', 'từ sau', 'kể từ', 'từ', 'tại các', 'các', 'nhiều', 'những', 'trình tại', 'trình vào', 'thông qua tại',
  'thời gian diễn ra', 'ngay sau', 'văn kiện', 'nhân sự', 'kết quả', 'thành công', 'công tác', 'tổ chức các', 'số', 'tổng', 'hai',
  'ba', 'mỗi', 'mọi', 'báo cáo chính trị', 'đến', 'dự thảo', 'thông báo kết quả', 'thông báo nội dung', 'chương trình', 'kế hoạch', 'theo dõi',
  'thực hiện', 'đã tổ chức nhiều', 'chương trình nghị sự', 'ban tổ chức', 'thành phần', 'ngày khai mạc', 'nội dung', 'không phải là', 'mà là', 'bên lề', 'hành lang', 'bên hành lang', 'chuỗi các hoạt động của', 'trong chuỗi hoạt động của',
  'kế hoạch tổ chức', 'việc tổ chức', 'công tác tổ chức', 'phương thức tổ chức', 'chuẩn bị tổ chức', 'sớm tổ chức', 'kêu gọi tổ chức', 'đề nghị tổ chức',
  'yêu cầu tổ chức', 'để tổ chức', 'cần tổ chức', 'không tổ chức', 'chưa tổ chức', 'hướng dẫn tổ chức', 'trước khi tổ chức', 'trước khi khai mạc',
  'trước thềm', 'trước thềm khai mạc', 'nhân', 'liên quan đến', 'khác với', 'bình luận về', 'đánh giá về', 'đánh giá', 'đánh giá tích cực', 'nhận định về', 'đưa tin về', 'ý nghĩa của', 'không một', 'thời điểm',
  'đề án nhân sự', 'phân bổ đại biểu', 'nhân dịp', 'nhân dịp tham dự', 'nhân dịp dự', 'dịp', 'kịch bản', 'phòng', 'trung tâm', 'nhà', 'quy chế',
  'chủ tịch', 'phó chủ tịch', 'tổng thư ký', 'phó tổng thư ký', 'ban thư ký', 'chuẩn bị và tổ chức', 'chuẩn bị, tổ chức',
];

/** Governors, longer than those above, behind which the meeting goes on: `Tiếp tục chương trình kỳ họp, …`. */
export const FOREGROUND_GOVERNORS: readonly string[] = [
  'theo chương trình', 'thực hiện chương trình', 'tiếp tục chương trình', 'trong chương trình', 'tiếp tục chương trình làm việc',
  'tổ chức thành công', 'đã tổ chức thành công',
  'báo cáo trước', 'trình bày trước', 'phát biểu trước', 'giải trình trước', 'trả lời trước', 'điều trần trước',
];

/** Words before a meeting that is over when something else happens. */
export const OVER_WORDS: readonly string[] = ['sau'];

/** Words before a session on another day than the one behind the comma: `trước | Kỳ họp thứ 5, chiều 8/7, ông Ba đã …`. */
export const BEFORE_OR_AFTER: readonly string[] = ['trước', 'sau'];

/** Last two words before several meetings each of which is told: `đã có các | buổi tiếp xúc cử tri`. */
export const SEVERAL_HELD: readonly string[] = ['có các', 'có những'];

/** Two words of delegates who set out for a congress: `lên đường | ra Hà Nội dự Đại hội …`. */
export const DEPARTURE_WORDS: readonly string[] = ['lên đường', 'xuất quân', 'tiễn đoàn', 'đưa tiễn', 'tiễn các'];

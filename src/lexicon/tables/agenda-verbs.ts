/** Words by which a text tells what a meeting took up. */

/** What a meeting does with an item; the item follows, perhaps behind `về`. */
export const TAKE_UP_VERBS: readonly string[] = [
  'thảo luận', 'thảo luận cho ý kiến', 'tranh luận', 'thảo luận và cho ý kiến', 'xem xét', 'xem xét thông qua', 'xem xét quyết định', 'xem xét cho ý kiến', 'cho ý kiến', 'cho ý kiến vào', 'nghe và cho ý kiến vào', 'góp ý', 'góp ý vào', 'góp ý cho', 'đóng góp ý kiến', 'đóng góp ý kiến vào', 'đóng góp ý kiến cho', 'tham gia ý kiến', 'tham gia ý kiến vào', 'phát biểu ý kiến', 'đặt câu hỏi', 'luận bàn', 'bàn đến', 'bàn tới', 'bàn thảo', 'bàn bạc', 'bàn', 'đề cập', 'đề cập đến', 'đề cập tới', 'họp bàn', 'trao đổi', 'trao đổi ý kiến', 'trao đổi quan điểm', 'chia sẻ thông tin về', 'đến chào và trao đổi', 'chào và trao đổi', 'tiếp và trao đổi', 'gặp và trao đổi', 'tiếp, trao đổi', 'gặp, trao đổi', 'thảo luận ở tổ', 'thảo luận tại tổ', 'thảo luận tổ', 'biểu quyết', 'phê chuẩn', 'giám sát tối cao', 'lấy ý kiến', 'kiểm điểm', 'sơ kết', 'tổng kết', 'rút kinh nghiệm', 'rà soát', 'quán triệt', 'phổ biến', 'đánh giá',
  'nghe', 'lắng nghe', 'lắng nghe báo cáo', 'nghe báo cáo', 'nghe và cho ý kiến', 'nghe và thảo luận', 'nghe trình bày', 'được nghe', 'nghe thông báo', 'nghe phổ biến', 'nghe quán triệt', 'nghe giới thiệu', 'nghe truyền đạt', 'nghe thông qua', 'nghe trình', 'nghe tham luận', 'nghe các tham luận', 'nghe báo cáo tham luận', 'nghe các báo cáo tham luận', 'tập trung vào', 'tập trung thảo luận', 'tiến hành', 'dành nhiều thời gian cho', 'hướng dẫn', 'triển khai', 'đề ra', 'tiến hành thẩm tra',
];

/** What may go on a row of such verbs, and says no item by itself: `xem xét, quyết định`. */
export const TAKE_UP_TAILS: readonly string[] = ['quyết định', 'thông qua', 'quyết nghị', 'thống nhất', 'biểu quyết thông qua', 'đánh giá', 'phân tích', 'làm rõ', 'phân tích làm rõ', 'phân tích đánh giá', 'đánh giá làm rõ', 'góp ý hoàn thiện', 'ban hành', 'chất vấn', 'giải quyết', 'đóng góp'];

/** How one who is there brings an item before the meeting. */
export const PRESENT_VERBS: readonly string[] = [
  'trình bày', 'đọc', 'báo cáo', 'báo cáo tóm tắt', 'báo cáo nhanh', 'báo cáo khái quát', 'báo cáo thêm', 'báo cáo bổ sung', 'báo cáo sơ bộ', 'thông báo', 'thông báo nhanh', 'thông tin', 'công bố', 'truyền đạt', 'giới thiệu', 'quán triệt', 'phổ biến', 'tóm tắt', 'giải trình', 'trình', 'tham luận', 'báo cáo tham luận',
];

/** Words that join the verb to its item. */
export const AGENDA_LINKS: readonly string[] = ['về', 'đối với', 'liên quan đến', 'liên quan tới', 'xung quanh', 'chuyên đề về', 'các chuyên đề về', 'chủ đề về', 'xoay quanh'];

/** Words before a meeting that say it is held: what it is about may begin with any word. */
export const HELD_BEFORE: readonly string[] = ['tại', 'tại buổi', 'tại cuộc', 'trong', 'trong buổi', 'trong cuộc', 'có', 'có buổi', 'có cuộc', 'chủ trì', 'chủ trì buổi', 'chủ trì cuộc', 'tổ chức', 'tổ chức buổi', 'tổ chức cuộc'];

/** Words before a verb that say of those who meet what they do anyway: `doanh nghiệp | đang | triển khai dự án`. */
export const NO_PURPOSE_AFTER: readonly string[] = ['đang', 'đã'];

/** How a visit goes on with a session: `kiểm tra tình hình xã; | làm việc với Đảng ủy xã về | công tác cán bộ`. */
export const WORKING_WITH: readonly string[] = ['làm việc với', 'làm việc cùng', 'có buổi làm việc với'];

/** Words for a meeting behind which `về` tells its topic. */
export const TOPIC_MEETINGS: readonly string[] = [
  'hội nghị', 'cuộc họp', 'buổi họp', 'phiên họp', 'kỳ họp', 'họp', 'họp báo', 'buổi họp báo', 'cuộc họp báo', 'buổi làm việc', 'cuộc làm việc', 'làm việc', 'hội thảo', 'tọa đàm', 'phiên thảo luận', 'buổi thảo luận', 'cuộc thảo luận', 'phiên giải trình', 'phần giải trình', 'phiên chất vấn', 'buổi tọa đàm', 'giao ban', 'buổi giám sát', 'buổi đối thoại', 'cuộc đối thoại', 'phiên đối thoại', 'hội đàm', 'hội kiến', 'cuộc gặp', 'đại hội', 'diễn đàn', 'tiếp xúc cử tri', 'buổi tiếp', 'cuộc tiếp', 'buổi gặp', 'buổi gặp gỡ', 'cuộc gặp gỡ', 'phần thảo luận', 'phiên đầu', 'phiên toàn thể', 'buổi kiểm tra', 'cuộc kiểm tra', 'buổi khảo sát',
];

/** Syllables before `hội` that make another word of it: `Quốc hội | thảo luận` is no `hội thảo`. */
export const NO_MEETING_AFTER: readonly string[] = ['quốc', 'xã', 'cơ', 'hiệp', 'liên', 'chi', 'giáo', 'lễ'];

/** How one who asks or is asked brings up an item, which `về` joins to them: `chất vấn Giám đốc Sở Y tế về …`. */
export const ANSWERS: readonly string[] = ['trả lời', 'trả lời chất vấn', 'trả lời câu hỏi', 'trả lời các câu hỏi', 'giải đáp', 'chất vấn', 'tái chất vấn', 'hỏi', 'hỏi tiếp', 'hỏi thêm'];

/** What is asked or answered one by one: `trả lời | 7 câu hỏi | về …`, `trả lời | 6 kiến nghị`. */
export const QUESTIONS_PUT: readonly string[] = ['câu hỏi', 'ý kiến', 'kiến nghị', 'chất vấn'];

/** What is asked about as a whole: `chất vấn | nhóm vấn đề giáo dục`. */
export const ISSUE_GROUPS: readonly string[] = ['nhóm vấn đề', 'nhóm nội dung'];

/** Of these the one behind which `về` must follow at once: who else is answered asks for the press. */
export const BARE_ANSWERS: readonly string[] = ['trả lời', 'giải đáp', 'hỏi', 'hỏi tiếp', 'hỏi thêm'];

/** What those do who inspect. */
export const INSPECTING: readonly string[] = [
  'kiểm tra', 'kiểm tra thực tế', 'thị sát', 'khảo sát', 'khảo sát thực tế', 'kiểm tra, giám sát', 'kiểm tra, khảo sát', 'giám sát',
];

/** Of these the ones that are held on a topic: `giám sát | việc thu phí`. */
export const SUPERVISING: readonly string[] = ['giám sát', 'kiểm tra, giám sát', 'khảo sát', 'khảo sát thực tế', 'kiểm tra, khảo sát'];

/** Words before questions and answers that make them the name of a sitting or of a paper: `phiên | chất vấn và trả lời chất vấn`. */
export const NO_QUESTIONS_AFTER: readonly string[] = ['phiên', 'phiên họp', 'buổi', 'về', 'chương trình', 'việc', 'chất lượng', 'kết luận', 'quá trình'];

/** Words before such a verb that make another thing of it: a team, a right, a task, the second of two verbs. */
export const NO_INSPECTION_AFTER: readonly string[] = [
  'đoàn', 'thanh tra', 'công tác', 'tác', 'ủy ban', 'quyền', 'và', ',', 'để', 'tham gia', 'được', 'bị', 'sự', 'cần', 'phải', 'kế hoạch', 'báo cáo', 'hoạt động', 'kết quả', 'chương trình', 'nội dung',
];

/** What a decision orders that is read out where the inspection begins. */
export const INSPECTIONS: readonly string[] = ['đoàn kiểm tra', 'đoàn giám sát', 'đoàn thanh tra', 'tổ kiểm tra', 'tổ giám sát', 'về việc kiểm tra', 'về việc giám sát', 'về việc thanh tra', 'kế hoạch kiểm tra', 'kế hoạch giám sát'];

/** What is done at a press conference, behind a comma too: `tổ chức họp báo quý III, cung cấp thông tin về …`. */
export const PRESS_CONFERENCES: readonly string[] = ['họp báo', 'buổi họp báo', 'cuộc họp báo', 'hội nghị báo chí'];
export const BRIEFING: readonly string[] = [
  'thông tin', 'thông tin về', 'cung cấp thông tin về', 'công bố', 'công bố thông tin về', 'giới thiệu', 'giới thiệu về', 'thông báo', 'thông báo về',
];

/** How the press is answered: on an item, where a press conference is told of before. */
export const PRESS_ANSWERS: readonly string[] = ['trả lời báo chí về', 'trả lời phóng viên về', 'trả lời báo giới về', 'giải đáp báo chí về'];

/** What those who meet do by a procedure of its own: `thực hiện | công tác nhân sự`. */
export const PROCEDURES: readonly string[] = ['công tác nhân sự', 'quy trình công tác nhân sự', 'quy trình công tác cán bộ', 'các quy trình công tác cán bộ', 'quy trình nhân sự'];

/** The verbs of such work. */
export const DOING: readonly string[] = ['thực hiện', 'làm', 'hiệp thương'];

/** Parts of a meeting that have a theme of their own: `phiên thảo luận với chủ đề “…”`. */
export const SITTINGS: readonly string[] = ['phiên họp', 'phiên toàn thể', 'phiên họp toàn thể', 'phiên khai mạc', 'phiên khai mạc toàn thể', 'phiên bế mạc', 'phiên thảo luận', 'buổi thảo luận', 'phiên đối thoại'];

/** Words between a theme and its quotation marks. */
export const THEME_WORDS: readonly string[] = ['chủ đề', 'chủ đề là', 'chủ đề chính', 'chủ đề chính là', 'chuyên đề', 'chủ đề:', 'chủ đề về'];

/** What is presented: `trong báo cáo … trình bày trước Quốc hội`. */
export const PRESENTED_PAPERS: readonly string[] = ['báo cáo', 'tờ trình', 'báo cáo thẩm tra'];

/** What may have more than one topic: `Nghị quyết về chương trình năm 2018 và điều chỉnh …`. */
export const PAPERS_WITH_TOPICS: readonly string[] = ['báo cáo', 'tờ trình', 'báo cáo thẩm tra', 'nghị quyết về', 'dự thảo nghị quyết về'];

/** What a paper has for its second topic, behind `và`. */
export const PAPER_TOPICS: readonly string[] = ['điều chỉnh', 'tình hình', 'kết quả', 'kế hoạch', 'nhiệm vụ', 'phương hướng', 'công tác', 'việc', 'tiến độ', 'giải pháp', 'dự kiến', 'những', 'các'];

/** What those who meet say, all together, and the verbs by which their words take up an item: `Các ý kiến tập trung vào …`. */
export const OPINIONS: readonly string[] = ['các ý kiến', 'ý kiến thảo luận', 'ý kiến phát biểu', 'ý kiến của đại biểu', 'ý kiến của các đại biểu', 'các tham luận', 'tham luận'];
export const FOCUSING: readonly string[] = ['tập trung vào', 'thảo luận', 'trao đổi', 'bàn'];

/** What those who meet bring up, and the words before what it is about: `nêu 11 câu hỏi, | tập trung vào | tiến độ điều tra`. */
export const BROUGHT_UP: readonly string[] = ['câu hỏi', 'ý kiến tham luận', 'tham luận', 'các tham luận', 'lượt phát biểu', 'lượt ý kiến', 'ý kiến phát biểu'];
export const TURNING_ON: readonly string[] = ['xoay quanh', 'tập trung vào', 'xung quanh', 'tập trung xoay quanh'];

/** What comes of a meeting: `nghị quyết của hội nghị về …` has a topic of its own. */
export const RESOLVED: readonly string[] = ['nghị quyết', 'kết luận', 'biên bản', 'thông báo'];

/** Words before a meeting that is yet to be held. */
export const EVE: readonly string[] = ['trước thềm', 'trước thềm các', 'trước thềm các cuộc', 'trước thềm cuộc', 'trước các cuộc', 'trước cuộc'];

/** What a meeting is held for, right behind its word: `cuộc họp bàn …`, `hội nghị tổng kết …`. */
export const MEETING_PURPOSES: readonly string[] = ['bàn', 'giao ban', 'bàn về', 'sơ kết', 'tổng kết', 'đánh giá', 'rà soát', 'giải quyết', 'xử lý', 'kiểm điểm', 'rút kinh nghiệm', 'lấy ý kiến', 'góp ý', 'phản biện', 'phản biện xã hội', 'thảo luận', 'tập huấn', 'nghe báo cáo', 'giám sát', 'tổng kết và rút kinh nghiệm', 'triển khai', 'triển khai thực hiện', 'thông tin', 'thông tin về', 'công bố', 'quán triệt', 'phổ biến', 'thẩm tra', 'cho ý kiến', 'xem xét', 'chuyên đề', 'công bố thông tin về', 'giới thiệu', 'giới thiệu về', 'kiện toàn'];

/** First words of things that meetings take up; a comma or `và` before one begins a new item. */
export const ITEM_HEADS: readonly string[] = [
  'dự thảo', 'dự án', 'dự kiến', 'lệnh', 'báo cáo', 'tờ trình', 'đề án', 'nghị quyết', 'bộ luật', 'luật', 'nghị định', 'quyết định', 'kết luận', 'chỉ thị', 'thông tư', 'văn kiện', 'phương án', 'tình hình', 'kết quả', 'tiến độ', 'thực trạng', 'công tác', 'việc', 'vấn đề', 'chủ trương', 'quyết toán', 'dự toán', 'hồ sơ', 'danh mục', 'định hướng', 'chiến lược', 'quy hoạch', 'đồ án',
  'hiệp định', 'hiệp ước', 'nghị định thư', 'điều chỉnh', 'quan hệ', 'công suất', 'vụ việc', 'sự việc', 'hiện tượng', 'câu chuyện', 'chuyện', 'nghiên cứu', 'quy chế', 'kế hoạch', 'chương trình',
];

/** Drafts that are put to the vote: `thông qua | dự thảo Luật Cây xanh`. */
export const DRAFTS: readonly string[] = ['dự thảo luật', 'dự thảo nghị quyết', 'dự thảo bộ luật', 'dự án luật', 'dự án bộ luật', 'các dự thảo nghị quyết', 'các dự án luật', 'các dự thảo luật',
  'dự thảo báo cáo', 'dự thảo đề cương', 'dự thảo đề án', 'dự thảo quy chế', 'dự thảo chương trình', 'dự thảo kế hoạch', 'dự thảo văn kiện', 'các dự thảo báo cáo',
];

/** Verbs within an item, and what `và` joins to their object: `thực hiện kế hoạch và | dự toán`. */
export const GOVERNING: readonly string[] = ['thực hiện', 'triển khai', 'quy định', 'xây dựng', 'ban hành', 'hoàn thiện', 'thi hành', 'một số điều'];
export const GOVERNED: readonly string[] = ['dự toán', 'mục tiêu', 'biện pháp', 'chính sách', 'cơ chế', 'quy định', 'quy chế', 'chương trình', 'quy hoạch', 'nguyên tắc', 'quy trình', 'tiêu chí'];

/** Of these the ones that seldom stand in a row within one item: a comma before them separates even where semicolons do. */
export const OWN_ITEM_HEADS: readonly string[] = ['tình hình', 'vấn đề', 'việc', 'công tác', 'báo cáo', 'tờ trình', 'dự thảo'];

/** The same, but words that more often go on an item than begin one: `ý kiến, kiến nghị`, `nhiệm vụ, giải pháp`. */
export const WEAK_ITEM_HEADS: readonly string[] = [
  'kiến nghị', 'đề xuất', 'giải pháp', 'biện pháp', 'quy định', 'nhiệm vụ', 'mục tiêu', 'chính sách', 'cơ chế', 'các', 'những', 'một số', 'phương hướng', 'hướng dẫn', 'điều lệ', 'pháp lệnh', 'nội dung', 'hàng loạt', 'vụ', 'đề cương', 'nguyên tắc', 'quy trình', 'nguyên nhân', 'hợp đồng', 'thỏa thuận', 'tổng kết', 'sơ kết', 'hoạt động', 'sự cần thiết', 'sự', 'khả năng', 'tiêu chí', 'mô hình', 'lộ trình', 'quá trình',
];

/** The same, but words that head an item only right behind the verb: elsewhere `khiếu nại, tố cáo` goes on. */
export const FIRST_ITEM_HEADS: readonly string[] = ['đề nghị của', 'nhóm vấn đề', 'khiếu nại', 'đơn khiếu nại', 'tố cáo', 'đơn tố cáo', 'kinh nghiệm', 'cách', 'cách làm', 'cách thức', 'công việc', 'kinh phí', 'số liệu', 'tên', 'chủ đề', 'nhóm chỉ tiêu', 'KT-XH', 'ý tưởng', 'tình trạng', 'khâu', 'thủ đoạn', 'phương thức', 'số ca', 'số vụ', 'thành tích'];

/** Of the words that head items the ones that govern no more than one thing of a row: `việc cấp số nhà, | sửa đường ngõ, …`. */
export const ROW_HEADS: readonly string[] = ['việc', 'chuyện', 'câu chuyện', 'vụ việc', 'vụ', 'tình trạng', 'hiện tượng'];

/** Things that only `xem xét` takes up, and others announce or carry out: `công bố danh sách`, `quyết định thi hành kỷ luật`. */
export const CONSIDERED: readonly string[] = ['thi hành kỷ luật', 'kỷ luật', 'xử lý kỷ luật', 'danh sách'];

/** What is settled as an item: `giải quyết | tố cáo đối với hai đảng viên`. */
export const COMPLAINTS: readonly string[] = ['tố cáo', 'khiếu nại', 'đơn tố cáo', 'đơn khiếu nại', 'đơn thư tố cáo', 'đơn thư khiếu nại'];

/** Words before these verbs that say what is to be done, or what others do. */
export const NOT_CONSIDERED_AFTER: readonly string[] = ['được', 'bị', 'việc', 'để', 'công tác', 'quy trình', 'kết quả', 'tham mưu'];

/** What is yet to be done, with its time behind it: `kết quả 9 tháng, | nhiệm vụ | quý IV`. */
export const PLANS: readonly string[] = ['nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhiệm vụ công tác', 'phương hướng', 'phương hướng nhiệm vụ', 'phương hướng, nhiệm vụ', 'nhiệm vụ, giải pháp', 'phương hướng công tác', 'định hướng'];

/** Work that stands in a row with other work: `về phát triển chợ, | thu hút vốn và | cải cách thủ tục`. */
export const ACTIVITIES: readonly string[] = ['phát triển', 'xây dựng', 'thực hiện', 'nâng cao', 'đẩy mạnh', 'tăng cường', 'chuyển đổi', 'đổi mới', 'cải cách', 'tạo thuận lợi', 'thu hút', 'xúc tiến', 'mở rộng', 'thúc đẩy', 'tích tụ', 'chỉnh trang', 'hỗ trợ'];

/** Verbs and things that govern all that commas join behind them: `phòng chống sạt lở, | xói mòn bờ sông, …`. */
export const ROW_GOVERNING: readonly string[] = [...ACTIVITIES, 'hợp tác', 'bảo đảm', 'đảm bảo', 'đào tạo', 'phòng', 'phòng chống', 'phòng, chống', 'chống', 'phòng ngừa', 'ứng phó', 'xử lý', 'giải quyết', 'khắc phục', 'kiến thức', 'kinh nghiệm', 'cách', 'tiêu chuẩn', 'quyền', 'vai trò', 'sửa đổi', 'bổ sung'];

/** Words within the first thing of a row that lead to all behind them: `dạy nghề cho | lao động nghèo, thợ dệt, …`. */
export const ROW_PREPOSITIONS: readonly string[] = ['cho', 'trong', 'giữa', 'với', 'đối với', 'ở', 'tại', 'trên', 'về', 'như'];

/** Agreement, which says nothing of what stands behind a semicolon: `nhất trí lùi ngày họp; | cho ý kiến về …`. */
export const AGREEING: readonly string[] = ['đồng ý', 'nhất trí', 'hoan nghênh'];

/** Verbs of a conference that looks back; its name is no item where the text tells what was taken up at it. */
export const SUMMING_UP: readonly string[] = ['tổng kết', 'sơ kết'];

/** Papers that a speaker makes known to those who meet: `quán triệt | Chỉ thị số 5`. */
export const SPREAD_PAPERS: readonly string[] = ['nghị quyết', 'chỉ thị', 'kết luận', 'quy định', 'kế hoạch', 'hướng dẫn', 'quyết định', 'thông tri', 'đề án'];

/** Words before a thing that say of how many: `các giải pháp`. */
export const ITEM_DETERMINERS: readonly string[] = ['các', 'những', 'một số', 'hàng loạt'];

/** Things too general to be an item by themselves: `nhiều nội dung quan trọng`. */
export const GENERAL_ITEMS: readonly string[] = [
  'nội dung', 'vấn đề', 'công tác', 'nhóm', 'nhóm vấn đề', 'nhóm nội dung', 'báo cáo', 'tờ trình', 'ý kiến', 'phát biểu', 'chuyên đề', 'nghị quyết', 'dự thảo nghị quyết', 'lĩnh vực', 'kết quả', 'văn kiện', 'tham luận', 'thông tin', 'chương trình', 'nhiệm vụ', 'mục', 'câu hỏi', 'dự án luật', 'luật', 'dự thảo', 'dự án', 'đề án', 'giải pháp', 'kế hoạch', 'biện pháp', 'kiến nghị', 'đề xuất', 'chủ đề', 'ưu tiên', 'bài', 'phương hướng', 'phần', 'điểm', 'khoản', 'tình hình', 'các', 'trưởng đoàn', 'đại biểu', 'chủ trương', 'tâm tư, nguyện vọng', 'nguyện vọng', 'cử tri', 'quyết định', 'diễn văn', 'lời', 'tiểu sử', 'danh sách', 'thẩm quyền', 'trách nhiệm', 'nhau', 'vụ việc', 'sự việc', 'thực hiện',
];

/** Words before and behind a general thing that leave it general. */
export const GENERAL_WORDS: readonly string[] = [
  'các', 'những', 'nhiều', 'một số', 'một', 'hai', 'ba', 'bốn', 'hàng loạt', 'tất cả', 'toàn bộ', 'mọi', 'từng', 'quan trọng', 'theo quy định', 'theo quy định của pháp luật', 'lớn', 'khác', 'cụ thể', 'liên quan', 'có liên quan', 'liên quan đến', 'lĩnh vực quản lý', 'lĩnh vực phụ trách', 'phụ trách', 'ngành', 'nêu trên', 'trên', 'này', 'đó', 'sau', 'sau đây', 'cơ bản', 'trọng tâm', 'nổi cộm', 'nóng', 'cần thiết', 'cấp bách', 'bức xúc', 'chính', 'chủ yếu', 'chi tiết', 'thiết thực', 'còn lại', 'tại hội nghị', 'của hội nghị', 'của kỳ họp', 'của cử tri', 'của các đại biểu', 'của đại biểu', 'của đại biểu Quốc hội', 'của ĐBQH', 'góp ý', 'về', 'tại', 'hội nghị', 'kỳ họp', 'và', ',', 'mà hai bên cùng quan tâm', 'cùng quan tâm', 'quan tâm', 'hai bên', 'sâu', 'kỹ', 'kỹ lưỡng', 'thuộc', 'thẩm quyền', 'trong chương trình', 'của mình', 'trước', 'ở', 'như', 'gồm', 'bao gồm', 'đã', 'nêu', 'đặt ra', 'lần', 'kỳ', 'trình hội nghị', 'tại đại hội', 'trình đại hội', 'thêm', 'chuyên môn', 'của thủ đô', 'của tỉnh', 'của thành phố', 'của huyện', 'của địa phương', 'của xã', 'của quận',
];

/** Words at which an item ends wherever they stand. */
export const ITEM_ENDS: readonly string[] = [
  'cho biết', 'cho hay', 'diễn ra', 'hôm nay', 'sáng nay', 'chiều nay', 'hôm qua', 'ngày mai', 'tại hội nghị', 'tại kỳ họp', 'tại kỳ họp này', 'tại phiên họp', 'tại cuộc họp', 'tại buổi', 'tại hội trường', 'tại đây', 'ngay tại', 'tại phiên', 'trong phiên', 'trong buổi', 'trong đó', 'trước khi', 'sau khi', 'dưới sự', 'với sự', 'thì', 'nhưng', 'mới đây',
  'vừa được', 'vừa có', 'vừa diễn ra', 'đã', 'sẽ', 'đang', 'mà', 'vì', 'là', 'cho thấy', 'nhất là', 'đặc biệt là', 'đồng thời', 'nhấn mạnh', 'khẳng định', 'trong khi', 'nhằm góp phần', 'nhằm đóng góp', 'để từ đó', 'theo hình thức', 'theo đúng quy định', 'được tổ chức', 'tổ chức tại', 'dự kiến tổ chức', 'dự kiến diễn ra', 'do đó', 'có hiệu lực', 'cùng dự',
];

/** Of these the ones behind which more is said of the item: behind a semicolon the list goes on. */
export const ASIDES: readonly string[] = ['nhất là', 'đặc biệt là', 'trong đó', 'mà', 'vì', 'đã', 'đang', 'sẽ', 'trước khi', 'sau khi', 'để từ đó', 'nhằm góp phần', 'có hiệu lực', 'đồng thời'];

/** The same behind a comma or a semicolon: another clause begins. */
export const CLAUSE_STARTS: readonly string[] = [
  'làm sao', 'vừa', 'đặc biệt', 'qua đó', 'theo đó', 'từ đó', 'góp phần', 'trên cơ sở', 'do', 'được', 'tuy nhiên', 'nhất trí', 'thống nhất', 'ghi nhận', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'biểu dương', 'đánh giá cao', 'tiếp thu', 'bầu', 'miễn nhiệm', 'phát biểu', 'cụ thể', 'sau đó', 'tiếp đó', 'cam kết', 'hoan nghênh', 'bày tỏ', 'tỏ', 'nên', 'có', 'nêu', 'với', 'để', 'nhằm', 'cùng',
  'tạo', 'tham gia', 'tham dự', 'ông', 'bà', 'đồng chí', 'khi', 'nếu', 'vào', 'đáp ứng', 'theo', 'tập trung', 'mong', 'mong muốn', 'kết luận', 'dự kiến khai mạc', 'dự kiến diễn ra', 'giao', 'cho', 'quyết định', 'trong', 'các đại biểu', 'hội nghị', 'hai bên', 'tại', 'cần', 'phải', 'không', 'chưa', 'như', 'tức', 'còn', 'gắn', 'nói', 'trả lời', 'giải đáp', 'bảo đảm', 'đảm bảo', 'chứng kiến', 'lắng nghe', 'tiếp tục', 'triển khai', 'thông qua', 'quyết nghị', 'ban hành', 'vẫn', 'hiện', 'hiện nay', 'mặc dù', 'dù', 'song', 'vốn', 'một trong', 'đây', 'nhiều đại biểu', 'nhiều ý kiến', 'chỉ ra', 'chỉ rõ', 'nêu ra', 'chủ trì', 'đặt ra', 'đó là', 'đó chính là', 'hướng tới', 'hướng đến',
  'chia sẻ những', 'chia sẻ các', 'chia sẻ khó khăn', 'đại hội đã', 'đại hội tiếp tục', 'đại hội tiến hành', 'kỳ họp đã',
  'kỳ họp tiếp tục', 'phiên họp đã',
];

/** What opens an apposition behind a dash, which says of the item what it is: `dự án Luật Đất đai – nội dung rất quan trọng`. */
export const APPOSITIONS: readonly string[] = ['nội dung', 'vấn đề', 'một trong', 'một nội dung', 'một vấn đề', 'đây', 'điều', 'những nội dung', 'những vấn đề', 'đạo luật'];

/** Those who act in a sentence: behind a comma they end what was listed before them, wherever semicolons follow. */
export const CLAUSE_SUBJECTS: readonly string[] = ['các đại biểu', 'ông', 'bà'];

/** Words of telling others what to do: what follows them is no item of the meeting but a task. */
export const TASK_WORDS: readonly string[] = [
  'cần', 'phải', 'đề nghị', 'yêu cầu', 'giao', 'kiến nghị', 'đề xuất', 'chỉ đạo', 'mong', 'mong muốn', 'nên', 'kêu gọi', 'hãy', 'chưa', 'không', 'khẩn trương', 'lưu ý', 'phân công', 'đôn đốc', 'tham mưu', 'có trách nhiệm', 'trước đó', 'trước đây', 'nếu', 'có nhiệm vụ', 'cần tiếp tục', 'hoan nghênh', 'sớm', 'kịp thời', 'thường xuyên', 'định kỳ', 'có thể', 'đồng ý', 'nhất trí', 'nhiều lần',
];

/** Words that begin as another clause does, and begin none: `giải phóng mặt bằng, | giao đất, cho thuê đất`. */
export const NO_CLAUSE_STARTS: readonly string[] = ['giao đất', 'giao rừng', 'giao khoán', 'giao mặt bằng', 'cho thuê', 'cho vay'];

/** Words that hold one of the verbs without meaning it. */
export const AGENDA_COMPOUNDS: readonly string[] = [
  ...NO_CLAUSE_STARTS, 'tóm tắt quá trình', 'tóm tắt tiểu sử', 'tóm tắt lý lịch', 'kỹ năng', 'kỹ thuật', 'kỹ sư',
  'bàn giao', 'bàn ghế', 'địa bàn', 'bàn đạp', 'bàn thờ', 'văn bản', 'trình độ', 'trình tự', 'quá trình', 'chương trình', 'công trình', 'quy trình', 'lộ trình', 'hành trình', 'giáo trình', 'tờ trình', 'tiến trình', 'trình diễn', 'trình báo', 'trình làng', 'truyền hình', 'thông tin liên lạc', 'công nghệ thông tin', 'thông tin và truyền thông', 'thông tin truyền thông', 'cổng thông tin', 'hệ thống thông tin', 'trang thông tin', 'trung tâm thông tin',
  'giao thông', 'ngoại giao', 'giao ban', 'chuyển giao', 'giao lưu', 'giao dịch', 'giao nhận', 'giao tiếp', 'hàng không', 'không khí', 'không gian', 'không những', 'không chỉ', 'không quân', 'trở nên', 'tạo nên', 'làm nên', 'xây nên', 'cần thiết', 'Cần Thơ', 'Cần Giờ', 'cần cù', 'bên phải', 'nghị trình', 'nguồn thông tin', 'bác đọc', 'độc giả', 'bạn đọc', 'người đọc', 'đọc giả', 'thông báo kết luận', 'như vậy', 'như thế', 'như trên', 'cập nhật thông tin', 'cung cấp thông tin', 'đẩy mạnh thông tin', 'trao đổi thông tin', 'văn bản thông báo', 'đánh giá cao', 'thông qua việc', 'thông qua đó', 'thông qua hình thức', 'nghe nói', 'nghe nhìn', 'theo dõi',
];

/** Words between the verb and its item that say how. */
export const AGENDA_ADVERBS: readonly string[] = ['kỹ', 'sâu', 'sôi nổi', 'tại hội trường', 'ở hội trường', 'ở tổ', 'tại tổ', 'tại các tổ', 'toàn thể', 'trực tiếp', 'nhanh', 'thêm', 'khái quát', 'tóm tắt', 'cụ thể', 'chi tiết', 'sâu sắc', 'sâu rộng', 'cởi mở', 'chân thành', 'kỹ lưỡng', 'thẳng thắn', 'nhiều', 'tập trung', 'cho nhau', 'với nhau', 'tổng thể', 'toàn diện', 'riêng', 'bước đầu', 'trực diện', 'ý kiến bước đầu', 'vắn tắt', 'ngắn gọn', 'sát thực', 'thiết thực', 'thực chất', 'dân chủ', 'thân tình', 'thân mật', 'tin cậy', 'hữu nghị', 'nghiêm túc', 'tích cực', 'tâm huyết', 'khách quan', 'thấu đáo', 'kỹ càng', 'tỉ mỉ', 'rất', 'hết sức', ...['đầu', 'cuối', '1', '2', '3', 'thứ nhất', 'thứ hai', 'thứ ba'].flatMap((time) => [`lần ${time}`, `lần ${time} vào`])];

/** First words of a heading that tells what is brought before the meeting next: `Báo cáo về công tác cán bộ, ông … cho biết`. */
export const HEADINGS: readonly string[] = ['đề cập', 'đề cập đến', 'đề cập tới', 'báo cáo về', 'báo cáo thêm về', 'trao đổi về', 'trả lời về', 'giải trình về', 'đối với nhóm nội dung liên quan đến', 'nhóm nội dung'];

/** Papers that a meeting takes up by their number, and the words before those of them that are named. */
export const COUNTED_PAPERS: readonly string[] = ['kiến nghị', 'dự án luật', 'dự thảo luật', 'luật', 'pháp lệnh', 'nghị quyết', 'dự thảo nghị quyết', 'dự án nghị quyết', 'báo cáo', 'tờ trình', 'đề án'];
export const AMONG_THEM: readonly string[] = ['trong đó', 'trong đó có', 'trong đó gồm', 'đáng chú ý', 'cụ thể'];

/** What a meeting has for its contents: `Nội dung | phiên họp | gồm: …`. */
export const CONTENTS_OF: readonly string[] = ['phiên họp', 'kỳ họp', 'cuộc họp', 'buổi họp', 'hội nghị', 'buổi làm việc', 'cuộc làm việc', 'làm việc', 'khảo sát', 'giám sát', 'kiểm tra', 'chất vấn', 'giải trình', 'tọa đàm', 'hội thảo', 'đối thoại'];
export const CONSIST_OF: readonly string[] = ['gồm', 'bao gồm', 'gồm có', 'gồm các vấn đề', 'gồm các nội dung'];

/** What an item is called, and what those who meet do with it: `vấn đề được các đại biểu | đưa ra | là …`. */
export const ISSUE_NAMES: readonly string[] = ['nội dung', 'vấn đề', 'nhóm vấn đề', 'chủ đề'];
export const RAISED: readonly string[] = ['bàn', 'bàn thảo', 'bàn luận', 'thảo luận', 'trao đổi', 'đưa ra', 'đặt ra', 'nêu', 'nêu ra', 'đề cập', 'đề cập đến', 'đề cập tới', 'chất vấn', 'quan tâm', 'xem xét', 'cho ý kiến'];

/** Who meets those whom they elected, and how they bring up what they are worried about. */
export const VOTERS: readonly string[] = ['cử tri', 'cử tri và nhân dân', 'cử tri và người dân', 'bà con cử tri'];
export const VOTERS_RAISE: readonly string[] = [
  'phản ánh', 'kiến nghị', 'phản ánh, kiến nghị', 'kiến nghị, phản ánh', 'phản ánh và kiến nghị', 'ý kiến', 'có ý kiến', 'nêu ý kiến', 'nêu ý kiến, kiến nghị', 'ý kiến, kiến nghị', 'đề xuất, kiến nghị', 'kiến nghị, đề xuất',
  'quan tâm', 'quan tâm nhiều', 'bày tỏ quan tâm', 'bày tỏ sự quan tâm', 'lo lắng', 'lo ngại', 'băn khoăn', 'trăn trở', 'bức xúc', 'bày tỏ lo lắng', 'bày tỏ lo ngại', 'bày tỏ băn khoăn', 'bày tỏ trăn trở', 'bày tỏ bức xúc', 'bày tỏ sự lo lắng', 'bày tỏ sự lo ngại', 'bày tỏ sự băn khoăn', 'bày tỏ sự bức xúc', 'đề cập', 'chất vấn',
];

/** Those who meet, and raise it. */
export const MEMBERS: readonly string[] = ['đại biểu', 'các đại biểu', 'nhiều đại biểu', 'ĐBQH', 'ĐB', 'hai bên', 'các bên', 'hội nghị', 'cuộc họp', 'phiên họp', 'kỳ họp'];

/** Subjects that point at something told before: `Đây là vấn đề được …`. */
export const POINTING_SUBJECTS: readonly string[] = ['đây', 'đó', 'điều này', 'việc này', 'vấn đề này', 'nội dung này', 'này', 'tuy nhiên', 'song', 'nhưng'];

/** Words that open a list of items, with a colon or without. */
export const LIST_OPENERS: readonly string[] = ['gồm', 'bao gồm', 'gồm có', 'như'];

/** The same, with a colon only: `các nội dung sau:`. */
export const COLON_OPENERS: readonly string[] = ['sau', 'sau đây', 'là', 'chính là'];

/** Words that make a day behind them a part of the item: `tính đến ngày 30/6`. */
export const BEFORE_DATES: readonly string[] = ['đến', 'từ', 'trước', 'sau', 'hết', 'của', 'cho', 'tới', 'kể từ', 'vào', 'xảy ra', 'số'];

/** Words that lead to the day on which an item was taken up. */
export const ON_DATES: readonly string[] = ['vào', 'trong'];

/** Words that join two items, or another list: `cùng nhiều vấn đề khác như …`. */
export const ITEM_JOINTS: readonly string[] = ['và', 'cũng như', 'cùng với', 'cùng'];

/** Words behind a verb before those who are told: `báo cáo với Thường trực Thành ủy về …`. */
export const RECIPIENT_LINKS: readonly string[] = ['của', 'với', 'trước', 'cho', 'tại', 'ở', 'tới', 'đến', 'trong'];

/** Of these the ones before those who are told at once, with the thing behind them: `báo cáo với Đoàn | tình hình đón Tết`. */
export const TOLD_LINKS: readonly string[] = ['với', 'trước', 'cho'];

/** Words between a meeting and `về` that do not end the search for its topic. */
export const TOPIC_FILLERS: readonly string[] = ['các', 'những', 'một số', 'chuyên đề', 'mới đây', 'hôm nay', 'sáng nay', 'chiều nay', 'hôm qua', 'ngày mai', 'kế hoạch'];

/** Words behind a thing that say something of it: it is the subject of a clause and no item. */
export const PREDICATE_WORDS: readonly string[] = ['đã', 'là', 'đang', 'sẽ', 'chưa', 'rất', 'không', 'mới chỉ', 'có thể', 'tiếp tục'];

/** Words behind `những vấn đề` that say which, so that no list follows: `những vấn đề còn vướng mắc`. */
export const LIST_NAME_QUALIFIERS: readonly string[] = ['còn', 'cần', 'mà', 'của', 'đã', 'đang', 'có', 'trong', 'từ', 'gắn', 'do', 'phát sinh', 'nảy sinh', 'tồn tại', 'đại biểu', 'chung', 'mới', 'nổi bật', 'thời sự', 'phức tạp', 'vướng mắc', 'khó', 'bất cập', 'được', 'thuộc', 'tại', 'ở'];

/** Verbs in the names of reports, which commas join: `Báo cáo giải trình, tiếp thu, chỉnh lý dự thảo Luật`. */
export const REPORT_VERBS: readonly string[] = ['giải trình', 'tiếp thu', 'chỉnh lý', 'thẩm tra', 'sửa đổi', 'bổ sung', 'điều chỉnh', 'tổng kết', 'đánh giá', 'hoàn thiện', 'tổng hợp', 'xử lý', 'trả lời ý kiến', 'trả lời kiến nghị', 'quản lý', 'sử dụng', 'phòng', 'chống'];

/** Words between a subject and its verb that say how it went about the item, and verbs of chairing: `điều khiển thảo luận`. */
export const VERB_LEADS: readonly string[] = ['dành thời gian', 'dành thời gian để', 'dành nhiều thời gian', 'dành nhiều thời gian để', 'dành phần lớn thời gian', 'điều khiển', 'chủ trì', 'điều hành', 'tiến hành', 'khi', 'trong khi', 'tập trung', 'lần lượt'];

/** Words that join a meeting to what it was for. */
export const IN_ORDER_TO: readonly string[] = ['để', 'nhằm', 'để cùng'];

/** Words before a verb that say the meeting has done with it: `Sau khi nghe báo cáo …`. */
export const AFTERWARDS: readonly string[] = ['sau khi', 'sau khi được', 'sau khi đã', 'sau khi cùng'];

/** Verbs of saying: no topic of a meeting lies behind them. */
export const TELLING_VERBS: readonly string[] = ['đánh giá cao', 'hoan nghênh', 'phát biểu', 'giải đáp', 'bày tỏ', 'chia sẻ', 'trả lời', 'nói', 'nêu', 'cảm ơn', 'chúc mừng', 'ghi nhận', 'đề nghị', 'yêu cầu', 'nhất trí', 'thống nhất', 'ký', 'vui mừng', 'tuyên truyền', 'cho rằng', 'nhận định', 'lưu ý', 'băn khoăn', 'lo ngại', 'quan ngại', 'bất đồng', 'đồng thuận', 'cam kết', 'tán thành'];

/** Verbs that behind `và` tell what else somebody does: `thông báo tình hình và | đề nghị …`, `tổng kết công tác và | gặp mặt …`. */
export const FURTHER_VERBS: readonly string[] = ['trả lời các', 'trả lời những', 'trả lời một số', 'giải đáp các', 'gặp mặt', 'ra mắt', 'trao thưởng', 'thông qua', 'quyết nghị', 'ký giao ước', 'ký kết giao ước', 'tham dự', 'bày tỏ', 'hoan nghênh', 'mong', 'mong muốn', 'đề nghị', 'cảm ơn', 'đánh giá cao', 'ghi nhận', 'nhất trí', 'chúc mừng', 'khẳng định', 'xác định'];

/** Verbs that meetings share with others: they tell of an agenda only where a meeting is named before them. */
export const SHARED_VERBS: readonly string[] = ['đánh giá', 'trao đổi', 'trao đổi ý kiến', 'trao đổi quan điểm', 'chia sẻ thông tin về', 'rà soát', 'quán triệt', 'phổ biến', 'tổng kết', 'sơ kết', 'hướng dẫn', 'tập trung vào', 'kiểm điểm', 'góp ý', 'góp ý cho', 'giới thiệu', 'lấy ý kiến', 'rút kinh nghiệm', 'tiến hành', 'lắng nghe'];

/** Verbs of bringing something up: an item where those who meet do it together, and a remark where one of them does. */
export const TOUCHING_VERBS: readonly string[] = ['phát biểu ý kiến', 'đề cập', 'đề cập đến', 'đề cập tới'];

/** Verbs by which one side of a talk, a visitor or the host tells the others what it wants known. */
export const ONE_SIDED_VERBS: readonly string[] = ['thông báo', 'thông báo nhanh', 'thông tin', 'giới thiệu'];

/** Verbs that tell of an agenda only as the second of a row: `tổng kết công tác năm cũ, triển khai nhiệm vụ năm mới`. */
export const SECOND_VERBS: readonly string[] = ['triển khai', 'đề ra'];

/** Words that point back wherever they stand in an item: `vụ án này do …`. */
export const DEMONSTRATIVES: readonly string[] = ['này', 'nói trên', 'nêu trên', 'kể trên'];

/** Things that stand before a list of items: `về những vấn đề | bảo vệ môi trường, …`. */
export const LIST_NAMES: readonly string[] = ['những vấn đề', 'các vấn đề', 'các nội dung', 'những nội dung', 'các lĩnh vực', 'nhiều vấn đề', 'nhiều nội dung', 'một số vấn đề', 'một số nội dung'];

/** Capitalised words that begin a sentence whose stop before it is missing. */
export const SENTENCE_STARTS: readonly string[] = ['tại', 'chiều', 'sáng', 'phát biểu', 'đây', 'ảnh', 'đồng chí', 'buổi sáng', 'buổi chiều', 'trước đó', 'sau đó', 'cùng ngày', 'toàn cảnh', 'quang cảnh'];

/** The same, where a name follows: `đảo Cát Bà | đón khách`. */
export const NAME_SENTENCE_STARTS: readonly string[] = ['ông', 'bà'];

/** Verbs of giving information, behind the one who speaks to a heading. */
export const INFORMING_VERBS: readonly string[] = ['cho biết', 'chỉ rõ', 'thông báo', 'cho hay', 'cho rằng', 'thông tin', 'báo cáo', 'nêu rõ', 'giải thích', 'giải trình', 'trả lời', 'nói'];

/** Verbs of those who have looked into something, and say what they found or decide. */
export const FINDING_VERBS: readonly string[] = ['nhận thấy', 'thấy rằng', 'thống nhất', 'nhất trí', 'quyết định', 'quyết nghị'];

/** What is read out at a meeting and decided elsewhere: `công bố quyết định bổ nhiệm`. */
export const PRESENTED_DECISIONS: readonly string[] = ['quyết định', 'các quyết định', 'nghị quyết số', 'các nghị quyết', 'kết luận số', 'kết luận của'];

/** Verbs of a meeting that is held to carry out what was decided: `hội nghị triển khai | quyết định về công tác cán bộ`. */
export const CARRYING_OUT: readonly string[] = ['triển khai', 'triển khai thực hiện', 'quán triệt', 'phổ biến'];

/** The verb of those before whom something is presented. */
export const HEAR = 'nghe';

/** Words before what somebody only touches on: `thông tin một số kết quả về …`. */
export const VAGUE_WORDS: readonly string[] = ['một số', 'một vài'];

/** What comes of talks, and is told of them later: `thông báo kết quả hội đàm`. */
export const RESULTS: readonly string[] = ['kết quả', 'kết quả tốt đẹp', 'kết quả của', 'kết quả tốt đẹp của', 'kết quả cuộc', 'kết quả các cuộc', 'kết quả tốt đẹp của cuộc', 'kết quả của cuộc', 'kết quả buổi'];
export const TALKS: readonly string[] = ['hội đàm', 'hội kiến', 'gặp', 'gặp gỡ', 'tiếp xúc', 'chuyến thăm', 'trao đổi', 'ngày làm việc'];

/** Those who talk, both or all of them. */
export const BOTH_SIDES: readonly string[] = ['hai bên', 'hai nhà lãnh đạo', 'hai nước', 'hai Thủ tướng', 'hai Bộ trưởng', 'hai Ngoại trưởng', 'hai Chủ tịch', 'hai Tổng thống', 'hai Tổng Bí thư', 'hai Phó Thủ tướng', 'hai Phó Chủ tịch', 'hai Thứ trưởng', 'hai đồng chí', 'hai đoàn', 'các nhà lãnh đạo', 'các bên'];

/** Committees whose name goes on with `về`: `Ban Chỉ đạo về phòng, chống tham nhũng`. */
export const COMMITTEES: readonly string[] = ['Ban Chỉ đạo', 'Ủy ban Chỉ đạo', 'Ủy ban liên Chính phủ', 'Tổ công tác', 'Tiểu ban', 'Ủy ban Quốc gia', 'Ủy ban hỗn hợp', 'Ủy ban cấp cao', 'Nhóm làm việc', 'Hội đồng', 'Nhóm', 'BCĐ'];

/** The word for elections, and those who are elected together with the deputies of the National Assembly. */
export const ELECTION = 'bầu cử', DEPUTIES_ELECTED_TOO: readonly string[] = ['đại biểu hđnd', 'đại biểu hội'];

/** Words that a comma joins to one expression: the first of two syllables or of one, the others of two. */
export const WORD_PAIRS: readonly (readonly [first: string, ...seconds: string[]])[] = [
  ['bồi thường', 'giải phóng', 'hỗ trợ'], ['khám', 'chữa bệnh'], ['siêu nhỏ', 'nhỏ và'], ['bền vững', 'sáng tạo', 'bao trùm'], ['lãnh đạo', 'chỉ đạo'], ['luật', 'pháp lệnh'], ['giải quyết', 'trả lời'], ['chỉ đạo', 'điều hành', 'tổ chức', 'triển khai'], ['triển khai', 'thực hiện'],
  ['nghị quyết', 'kết luận'], ['chỉ thị', 'kết luận'], ['quy định', 'kết luận'], ['quyết định', 'kết luận'], ['thông báo', 'kết luận'], ['hướng dẫn', 'kết luận'],
  ['tiếp nhận', 'xử lý'], ['phòng ngừa', 'đấu tranh'], ['xây dựng', 'ban hành'], ['quản lý', 'sử dụng'], ['tổ chức', 'thực hiện'], ['chính phủ', 'thủ tướng'], ['nội dung', 'chương trình'], ['phối hợp', 'chỉ đạo'], ['phương hướng', 'nhiệm vụ'], ['mục tiêu', 'nhiệm vụ'], ['nhiệm vụ', 'giải pháp'],
  ['ý kiến', 'kiến nghị', 'phản ánh', 'đề xuất', 'nguyện vọng'], ['kiến nghị', 'phản ánh', 'đề xuất'],
  ['đề xuất', 'kiến nghị'], ['phản ánh', 'kiến nghị'], ['khiếu nại', 'tố cáo', 'kiến nghị'], ['tố cáo', 'kiến nghị', 'phản ánh'], ['tâm tư', 'nguyện vọng'], ['nguyện vọng', 'kiến nghị'],
  ['cơ chế', 'chính sách', 'quy định'], ['chủ trương', 'chính sách', 'đường lối', 'giải pháp'], ['đường lối', 'chủ trương', 'chính sách'], ['chính sách', 'pháp luật', 'chế độ'],
  ['chế độ', 'chính sách'], ['vụ án', 'vụ việc'], ['vụ việc', 'vụ án'], ['công trình', 'dự án'], ['chương trình', 'dự án', 'kế hoạch', 'đề án'], ['khó khăn', 'vướng mắc', 'bất cập'],
  ['vướng mắc', 'bất cập', 'khó khăn'], ['tồn tại', 'hạn chế', 'khó khăn'], ['hạn chế', 'khó khăn', 'bất cập', 'vướng mắc', 'tồn tại', 'yếu kém'], ['bất cập', 'vướng mắc', 'hạn chế'],
  ['báo cáo', 'tờ trình', 'đề án', 'dự thảo'], ['tờ trình', 'báo cáo', 'đề án', 'dự thảo', 'dự án'],
];

/** First words of what a meeting is about that head no item elsewhere: `hội nghị về phát triển du lịch`. */
export const TOPIC_STARTS: readonly string[] = [
  'thực hiện', 'triển khai', 'đổi mới', 'phát triển', 'xây dựng', 'tăng cường', 'nâng cao', 'thúc đẩy', 'cải cách', 'sắp xếp', 'phối hợp', 'hợp tác', 'chuẩn bị',
  'tổ chức', 'quản lý', 'bảo vệ', 'phòng, chống', 'phòng chống', 'ứng phó', 'xử lý', 'giải quyết', 'tháo gỡ', 'cơ cấu lại', 'tái cơ cấu', 'kinh tế', 'sửa đổi', 'bổ sung', 'hội nghị', 'đại hội', 'diễn đàn', 'lễ hội', 'liên hoan', 'cuộc thi', 'giải thưởng', 'thi hành', 'năm học', 'đào tạo', 'giải ngân', 'khắc phục', 'đôn đốc', 'kịch bản',
  'dịch vụ', 'lĩnh vực', 'kỳ thi', 'kỳ họp', 'hệ thống', 'vai trò', 'cơ hội', 'nghiệp vụ', 'tạo thuận lợi', 'thu hút', 'đầu tư', 'xúc tiến', 'liên kết', 'di dời', 'bồi thường', 'hỗ trợ',
  'tuyển sinh', 'an toàn', 'an ninh', 'trật tự', 'môi trường', 'biến đổi khí hậu', 'chuyển đổi', 'mở rộng', 'chống', 'phòng ngừa', 'ngăn chặn', 'tinh giản', 'cổ phần hóa', 'tăng trưởng', 'chỉ số', 'chỉ tiêu',
];

/** Openings of a sentence that tells of a meeting before or after the reported one. */
export const OTHER_TIMES: readonly string[] = [
  'trước đó', 'trước đây', 'sắp tới', 'thời gian tới', 'tới đây', 'trong thời gian tới', 'gần đây', 'thời gian qua', 'trong thời gian qua', 'những năm qua', 'trong những năm qua',
];

/** Words behind such an opening that say it was the same day: `Trước đó, buổi sáng, Quốc hội thảo luận …`. */
export const SAME_DAY: readonly string[] = ['buổi sáng', 'buổi chiều', 'cùng ngày', 'sáng nay', 'chiều nay', 'trong ngày'];

/** The word before a verb that says when something is asked for: `đề nghị bỏ khoản 3 khi thảo luận …`. */
export const WHEN = 'khi';

/** The word of the future before a verb. */
export const WILL = 'sẽ';

/** Words of those who meet in session, and of whose sessions the press tells in advance. */
export const IN_SESSION: readonly string[] = ['quốc hội', 'qh', 'hđnd', 'hội đồng nhân dân', 'đại biểu'];

/** Words before whoever is asked to act. */
export const OBLIGERS: readonly string[] = ['trình', 'cho', 'do', 'xin', 'lên', 'chờ'];

/** Papers before `trình` that say to whom they are submitted: `các nội dung | trình | kỳ họp`; nobody presents them there. */
export const SUBMITTED: readonly string[] = ['nội dung', 'nghị quyết', 'văn bản', 'văn kiện'];
export const SUBMITS = 'trình';

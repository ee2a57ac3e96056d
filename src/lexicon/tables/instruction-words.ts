/** Words with which instructions and proposals go on when neither their verb nor whoever gives them is said again. */

/** Words with which the lines of a list, or the points of a speech, are counted. */
export const ORDINAL_OPENINGS: readonly string[] = [
  'một là', 'hai là', 'ba là', 'bốn là', 'năm là', 'sáu là', 'bảy là', 'tám là', 'chín là', 'mười là',
  'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'thứ tám', 'thứ chín', 'thứ mười',
];

/** Openings of a sentence that goes on with what was said before. */
export const CONNECTIVES: readonly string[] = [
  ...ORDINAL_OPENINGS,
  'bên cạnh việc', 'bên cạnh đó', 'cuối cùng', 'cùng với đó', 'cùng đó', 'cụ thể', 'do vậy', 'do đó',
  'hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'hằng tuần', 'hàng tuần', 'muốn vậy', 'mặt khác', 'ngoài ra', 'nhất là', 'qua đó', 'song song với đó', 'theo đó',
  'thời gian tới', 'tiếp theo', 'tiếp đến', 'trong thời gian tới',
  'trong đó', 'trên cơ sở đó', 'trước hết', 'trước mắt', 'từ đó', 'vì thế', 'vì vậy', 'về lâu dài', 'đặc biệt', 'đặc biệt là',
  'đồng thời', 'song song đó', 'kèm theo đó', 'tiếp đó', 'muốn làm được điều đó', 'để làm được điều đó', 'trong những tháng tới',
];

/** Those of them behind which, where nobody is named, stands what follows from the one before. */
export const FOLLOWING_OPENINGS: readonly string[] = ['theo đó', 'trên cơ sở đó'];

/** Verbs of doing with which what is ordered begins: `rà soát`, `phối hợp`. */
export const ACTION_VERBS: readonly string[] = [
  'ban hành', 'bàn giao', 'bám', 'bám sát', 'báo cáo', 'bảo quản', 'bảo tồn', 'bảo vệ', 'bảo đảm', 'bố trí', 'bồi dưỡng',
  'bồi thường', 'bổ cứu', 'bổ nhiệm', 'bổ sung', 'chi trả', 'chuyển giao', 'chuyển đổi', 'chuẩn bị', 'chú trọng',
  'chú ý', 'chăm lo', 'chăm sóc', 'chịu trách nhiệm', 'chấn chỉnh', 'chấp hành', 'chỉ rõ', 'chủ trì, phối hợp', 'chủ trì phối hợp', 'chủ trì', 'chủ động', 'coi trọng', 'cung cấp', 'cân nhắc',
  'cân đối', 'có biện pháp', 'có báo cáo', 'có chính sách', 'có cơ chế', 'có giải pháp', 'có hình thức', 'có kế hoạch',
  'có lộ trình', 'có phương án', 'có trách nhiệm', 'công bố', 'công khai', 'công nhận', 'cơ cấu lại', 'cải cách', 'cải thiện',
  'cải tạo', 'cảnh báo', 'cấp giấy', 'cấp phép', 'cập nhật', 'cắt giảm', 'cố gắng', 'cổ phần hóa', 'cụ thể hoá', 'cụ thể hóa',
  'củng cố', 'di dời', 'duy trì', 'dành kinh phí', 'dành nguồn', 'dừng ngay', 'giám sát', 'giám định', 'giúp đỡ',
  'giải ngân', 'giải phóng mặt bằng', 'giải quyết', 'giải trình', 'giảm thiểu', 'giữ gìn', 'giữ mối', 'giữ nghiêm', 'giữ vững',
  'gìn giữ', 'gương mẫu', 'gắn kết', 'hiện đại hóa', 'hoàn thiện', 'hoàn thành', 'hoàn tất', 'huy động',
  'hướng dẫn', 'hạn chế', 'học tập', 'hỗ trợ', 'hợp tác', 'khai thác', 'khen thưởng', 'khuyến khích', 'không để', 'không được', 'không cho', 'cấm', 'khơi dậy',
  'khảo sát', 'khẩn trương', 'khắc phục', 'kiên quyết', 'kiên trì', 'kiểm kê', 'kiểm soát', 'kiểm toán', 'kiểm tra', 'kiểm điểm',
  'kiểm đếm', 'kiện toàn', 'ký kết', 'kế thừa', 'kết nối', 'kịp thời', 'liên kết', 'loại bỏ', 'luân chuyển', 'làm rõ',
  'làm sâu sắc', 'làm tốt', 'làm tốt công tác', 'làm việc', 'lên kế hoạch', 'lấy ý kiến', 'lập kế hoạch', 'lập quy hoạch',
  'lắng nghe', 'lồng ghép', 'lựa chọn', 'mở rộng', 'nghiêm cấm', 'nghiêm túc', 'nghiên cứu', 'ngăn chặn', 'nhanh chóng',
  'nhân rộng', 'nhận diện', 'nhắc nhở', 'nâng cao', 'nâng cấp', 'nêu cao', 'nêu gương', 'nắm bắt', 'nắm chắc', 'nắm tình hình',
  'nỗ lực', 'phát hiện', 'phát huy', 'phát triển', 'phát động', 'phân bổ', 'phân công', 'phân cấp', 'phân loại', 'phân tích',
  'phân định', 'phê bình', 'phòng chống', 'phòng ngừa', 'phòng, chống', 'phản ánh', 'phấn đấu', 'phối hợp', 'phối kết hợp',
  'phổ biến', 'quan tâm', 'quan trắc', 'quy hoạch', 'quy định', 'quyết liệt', 'quyết tâm', 'quán triệt', 'quản lý', 'quảng bá', 'rà soát',
  'rút kinh nghiệm', 'siết chặt', 'sơ kết', 'sắp xếp', 'số hóa', 'sử dụng', 'sửa chữa', 'sửa đổi', 'tham mưu',
  'thanh tra', 'theo dõi', 'theo sát', 'thi hành', 'thoái vốn', 'thu hút', 'thu hồi', 'tháo dỡ', 'tháo gỡ', 'thông báo',
  'thông tin', 'thúc đẩy', 'thường xuyên', 'thẩm định', 'thể chế hóa', 'thành lập', 'thống kê', 'tiến hành', 'thực hiện', 'thực thi', 'tiêm phòng',
  'tiếp nhận', 'tiếp thu', 'tiếp tục', 'tiếp xúc', 'tiết kiệm', 'tranh thủ', 'triển khai', 'truyền thông', 'tránh để', 'trình bộ',
  'trình chính phủ', 'trình hđnd', 'trình thủ tướng', 'trình ubnd', 'trả lời', 'tuyên dương', 'tuyên truyền', 'tuyển dụng',
  'tuân thủ', 'tái cơ cấu', 'tích cực', 'tính toán', 'tôn tạo', 'tăng cường', 'tăng thời lượng', 'tăng tần suất', 'tăng tốc', 'tư vấn', 'tạm dừng', 'tạo chuyển biến',
  'tạo môi trường', 'tạo điều kiện', 'tận dụng', 'tập huấn', 'tập trung', 'tố cáo', 'tổ chức', 'tổng hợp', 'tổng kết',
  'tự phê bình', 'tự rà soát', 'vận dụng', 'vận hành', 'vận động', 'xem lại', 'xem xét', 'xin ý kiến', 'xác minh', 'xác định',
  'xây dựng', 'xây mới', 'xóa bỏ', 'xúc tiến', 'xử lý', 'xử phạt', 'áp dụng', 'đa dạng hóa', 'điều chỉnh', 'điều tra', 'điều động',
  'điều hành', 'đưa tin', 'chỉ đạo', 'chốt', 'tạo mọi điều kiện', 'đàm phán', 'đào tạo', 'đánh giá', 'đình chỉ', 'dừng', 'kiểm định', 'đôn đốc', 'đưa ra', 'đưa vào', 'đảm bảo', 'đảm nhận', 'đấu tranh', 'đầu tư',
  'đẩy lùi', 'đẩy mạnh', 'đẩy nhanh', 'đặt mục tiêu', 'đặt trọng tâm', 'đề cao', 'đề xuất', 'đền bù', 'đối thoại', 'đổi mới',
  'động viên', 'ưu tiên', 'ứng dụng', 'ứng phó',
  'bãi bỏ', 'bóc gỡ', 'cách ly', 'canh gác', 'cắm biển', 'cắt tỉa', 'chấm dứt', 'chốt chặn', 'chỉnh lý', 'chỉnh sửa', 'chỉnh trang',
  'chuẩn hóa', 'coi đây', 'coi việc', 'cử cán bộ', 'cử lực lượng', 'cử người', 'cưỡng chế', 'cương quyết', 'dập dịch', 'dứt điểm',
  'dứt khoát', 'đo đạc', 'đơn giản hóa', 'đưa', 'gia cố', 'giải tỏa', 'hòa giải', 'kê khai', 'kết hợp',
  'kêu gọi tàu thuyền', 'khoanh vùng', 'khôi phục', 'khơi thông', 'không bỏ sót', 'không chạy theo', 'không chủ quan', 'không đùn đẩy',
  'không gây', 'không né tránh', 'không vì', 'không trông chờ', 'khử trùng', 'lấy hiệu quả', 'lấy kết quả', 'lấy người dân',
  'lấy sự hài lòng', 'mạnh dạn', 'mời gọi', 'nạo vét', 'nghiệm thu', 'neo đậu', 'phát quang', 'phân luồng', 'phục hồi', 'phun thuốc',
  'quyết toán', 'rút ngắn', 'sàng lọc', 'sơ tán', 'tái đàn', 'tạo bước', 'tạo cơ chế', 'tạo đồng thuận', 'tạo đột phá', 'tạo động lực',
  'tạo nguồn', 'tạo sự', 'tạo thuận lợi', 'thanh quyết toán', 'thanh toán', 'thay đổi', 'thay thế', 'thẩm tra', 'thi đua', 'thu gom',
  'tiết giảm', 'tinh giản', 'tinh gọn', 'tìm biện pháp', 'tìm cơ chế', 'tìm giải pháp', 'tìm mọi', 'tìm nguồn', 'trang bị', 'trấn áp',
  'triệt phá', 'trực ban', 'trực gác', 'truy bắt', 'tuần tra', 'ứng trực', 'vượt qua', 'xem đây', 'xem việc', 'xóa',
  'ổn định', 'bình ổn', 'ngăn ngừa', 'phòng tránh', 'cảnh giác', 'lắp đặt', 'niêm yết', 'lên phương án', 'túc trực', 'truy vết',
  'dự trữ', 'truy quét', 'loại trừ', 'bài trừ', 'phản bác', 'tiếp công dân', 'tự kiểm điểm', 'đi sâu', 'noi gương', 'trau dồi',
  'tạo lập', 'gắn trách nhiệm', 'gắn việc', 'lấy doanh nghiệp', 'xóa nhà tạm', 'giảm tỷ lệ', 'mở đợt', 'mở lớp', 'mở cao điểm', 'nộp báo cáo', 'gửi báo cáo', 'gửi danh sách', 'gửi kết quả', 'đấu thầu',
];

/** First words of those who are told to act and are no body or group by name; a few words say which: `ngành giáo dục`. */
export const TAKERS: readonly string[] = ['ngành', 'lực lượng', 'cơ quan', 'đơn vị', 'chính quyền', 'từng', 'mỗi', 'cấp ủy', 'mặt trận', 'các chi, đảng bộ', 'các vị đại biểu'];

/** Those who are told to act by a word that stands alone, and is part of many names: `Sở | phối hợp …`. */
export const BARE_TAKERS: readonly string[] = ['bộ', 'sở', 'trường', 'nhà trường', 'thành phố', 'tỉnh', 'huyện', 'quận', 'địa phương', 'báo chí'];

/** First words of those who are told to act right behind a verb of ordering, and are no body or group by name. */
export const TAKERS_BEHIND_VERBS: readonly string[] = [
  'nhà trường', 'cơ quan', 'đơn vị', 'lực lượng', 'chính quyền', 'cấp ủy', 'công an', 'quân đội', 'doanh nghiệp', 'chủ đầu tư', 'nhà thầu', 'ngành',
  'bộ phận', 'tổ thư ký', 'phòng chuyên môn',
];

/** Words behind a body or group that say which: `các xã | vùng cao`. */
export const PARTY_QUALIFIERS: readonly string[] = [
  'liên quan', 'có liên quan', 'trong tỉnh', 'toàn tỉnh', 'trong toàn tỉnh', 'trên địa bàn', 'trên địa bàn tỉnh', 'trên địa bàn thành phố', 'trực thuộc',
  'vùng cao', 'ven biển', 'miền núi', 'trong vùng', 'chức năng', 'ở cơ sở', 'các cấp', 'từ tỉnh đến cơ sở', 'khác', 'khác có liên quan', 'được giao',
  'được giao nhiệm vụ', 'khác được giao nhiệm vụ', 'được phân công',
];

/** Between those who are told together. */
export const JOINTS_OF_TOLD: readonly string[] = [',', ';', 'và', 'cùng', 'cùng với', 'cũng như'];

/** Words of those who are told behind the first of them: `các sở, | đơn vị thuộc tỉnh`. */
export const WORDS_OF_TOLD: readonly string[] = [
  'thuộc', 'thuộc tỉnh', 'thuộc thành phố', 'thuộc huyện', 'tỉnh', 'huyện', 'thành phố', 'các', 'cấp', 'ban', 'ngành', 'cơ quan', 'đơn vị', 'đoàn thể', 'địa phương',
  'doanh nghiệp', 'người đứng đầu', 'thủ trưởng', 'giám đốc', 'toàn thể', 'nhân dân', 'người dân', 'cùng',
];

/** Words behind `đã` that say of a thing that it was settled before: `các mục tiêu đã | đề ra`. */
export const SETTLED_BEFORE: readonly string[] = [
  'đề ra', 'ban hành', 'phê duyệt', 'thông qua', 'giao', 'ký', 'ký kết', 'cam kết', 'nêu', 'chỉ ra', 'xác định', 'đạt được', 'thống nhất', 'duyệt', 'đăng ký', 'quy định', 'chỉ đạo', 'kết luận', 'phân công',
  'được đề ra', 'được ban hành', 'được phê duyệt', 'được thông qua', 'được giao', 'được nêu', 'được chỉ ra', 'được thống nhất', 'được duyệt', 'được bố trí', 'được phân bổ', 'được cấp', 'được đầu tư',
  'được quy định', 'được cấp phép', 'được công nhận', 'được phân công', 'được kết luận', 'được ký kết', 'được phát hiện',
];

/** Words that say of a thing that somebody has it in hand: `hoàn thành nhiệm vụ | được giao`. */
export const NOW_IN_HAND: readonly string[] = [
  'được giao', 'được phân công', 'được phê duyệt', 'được duyệt', 'được phân bổ', 'được đầu tư', 'được hưởng',
  'đang triển khai', 'đang thực hiện', 'đang thi công', 'đang xây dựng', 'đang hoạt động', 'đang gặp', 'đang tồn tại', 'đang quản lý', 'đang vướng', 'đang làm', 'đang đầu tư', 'đang dở dang', 'đang có hiệu lực',
];

/** Openings of a phrase that tells of what an order is, before the comma: `Đối với các dự án chậm tiến độ, | Sở Xây dựng …`. */
export const TOPIC_OPENINGS: readonly string[] = [
  'đối với', 'về', 'riêng', 'với', 'để', 'sau khi', 'khi', 'trong', 'trước', 'liên quan', 'từ nay', 'còn', 'còn đối với', 'riêng đối với',
  'dựa trên', 'trên cơ sở', 'căn cứ', 'căn cứ vào', 'nhằm', 'nếu', 'song song với',
];

/** The same, before a colon only: `Việc của ông Ba: | giao Sở Xây dựng …`. */
export const LABEL_OPENINGS: readonly string[] = [
  'việc', 'vụ việc', 'trường hợp', 'nội dung', 'hồ sơ', 'kiến nghị', 'khiếu nại', 'phản ánh', 'đơn', 'dự án', 'công trình', 'gói thầu', 'tuyến',
];

/** The same, where the phrase names whoever must act: `Đối với Bộ Y tế, cần …`. */
export const TOPICS_OF_ACTORS: readonly string[] = ['đối với', 'riêng đối với', 'còn đối với', 'riêng với', 'với', 'riêng'];

/** Adverbs before what is ordered: `tiếp tục rà soát`. */
export const ADVERBS_BEFORE_ACTION: readonly string[] = [
  'tiếp tục', 'cũng', 'sớm', 'khẩn trương', 'chủ động', 'kịp thời', 'thường xuyên', 'nhanh chóng', 'tích cực', 'tập trung', 'cùng', 'trực tiếp', 'tuyệt đối', 'định kỳ',
  'kiên quyết', 'nghiêm túc', 'từng bước', 'chủ trì, phối hợp', 'chủ trì phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'ngay',
];

/** What a proposal that goes on in a new sentence may open with besides a verb of doing: `Có chính sách …`. */
export const PROPOSED_STATES: readonly string[] = ['có', 'sớm'];

/** Such a word that forbids, behind the one before it: `không được chủ quan`. */
export const FORBIDDING_WORDS: readonly string[] = ['không được'];

/** Words near the start of a sentence that reports and orders nothing. */
export const REPORTING_WORDS: readonly string[] = ['đã', 'là', 'được', 'sẽ', 'đang', 'cho biết', 'cho hay', 'cho thấy', 'cho rằng', 'đưa ra thông tin', 'đánh giá cao', 'mong muốn', 'bày tỏ', 'hoan nghênh', 'khẳng định'];

/** Verbs of doing that tell what somebody says, where a mark stands behind them. */
export const SAYING_ACTS: readonly string[] = ['báo cáo', 'phản ánh', 'giải trình', 'thông báo', 'thông tin', 'trả lời', 'đánh giá'];

/** The end of the sentence that closes a notice: `UBND tỉnh thông báo để các sở biết, thực hiện`. */
export const NOTICE_FORMULAS: readonly string[] = [
  'biết , thực hiện', 'biết và thực hiện', 'biết , triển khai', 'biết , tổ chức', 'biết , phối hợp', 'biết để thực hiện', 'biết , theo dõi',
];

/** Words behind whoever opens a clause that begin nothing to be done: what they join, tell or ask. */
export const NO_ACT_WORDS: readonly string[] = [
  'đã', 'đang', 'sẽ', 'là', 'được', 'vừa', 'từng', 'chưa', 'vẫn', 'còn', 'mới', 'cũng', 'đều', 'thì', 'có', 'không có', 'không còn', 'bị', 'do',
  'và', 'của', 'cùng', 'với', 'tại', 'ở', 'từ', 'theo', 'về', 'trong', 'trên', 'cho', 'các', 'những', 'một', 'nơi', 'khi', 'nếu', 'mà', 'để', 'vì',
  'nhưng', 'hoặc', 'hay', 'như', 'gồm', 'chiếm', 'đạt', 'này', 'đó', 'khác', 'số', 'đến', 'tới', 'thuộc', 'năm', 'tháng', 'ngày', 'lần',
  'khóa', 'nhiệm kỳ', 'giai đoạn', 'cần', 'phải', 'nên', 'muốn', 'mong', 'đề nghị', 'kiến nghị', 'yêu cầu', 'nêu', 'nói', 'phản ánh', 'phản ảnh', 'băn khoăn', 'thắc mắc', 'hỏi', 'chất vấn', 'lo lắng', 'lo ngại', 'phát biểu',
  'trình bày', 'nhấn mạnh', 'cho rằng', 'dự', 'tham dự', 'chủ trì hội nghị', 'tặng', 'trao', 'bày tỏ', 'cảm ơn', 'ghi nhận', 'thống nhất', 'nhất trí',
];

/** Words before the colon of a list that only say that one follows: `tập trung một số nhiệm vụ:`. */
export const LIST_NOUNS: readonly string[] = ['sau', 'sau đây', 'nhiệm vụ', 'nhiệm vụ trọng tâm', 'nội dung', 'việc', 'vấn đề', 'giải pháp'];

/** Behind whoever is told to act, and in no report: `Sở Y tế | khẩn trương chỉ đạo các bệnh viện …`. */
export const URGENT_WORDS: readonly string[] = ['khẩn trương', 'chủ động', 'kịp thời', 'tập trung', 'tiếp tục', 'tăng cường', 'thường xuyên', 'nghiêm túc'];

/** The word that asks which: `đơn vị nào chậm thì …`. */
export const WHICH = 'nào';

/** Openings of those who, as the topic of an order, are told and not cared for: `Đối với | các địa phương, Bí thư yêu cầu …`, not `các hộ dân`. */
export const INSTITUTIONS: readonly string[] = [
  'các ban', 'các bộ', 'các sở', 'các ngành', 'các cấp', 'các cơ quan', 'các tổ chức', 'các đơn vị', 'các địa phương', 'các lực lượng', 'các tỉnh', 'các thành phố', 'các huyện', 'các quận',
  'các xã', 'các phường', 'các phòng', 'các trường', 'các hội', 'các đoàn thể', 'các chủ đầu tư', 'các nhà thầu', 'các ngân hàng', 'lãnh đạo', 'cấp ủy', 'người đứng đầu', 'ủy ban', 'ubnd', 'hđnd', 'địa phương',
  'chủ đầu tư', 'nhà thầu', 'ngành',
];

/** First words of those who are told to act, where no body is named: `đề nghị | chính quyền sở tại | cần …`. */
export const DOER_OPENINGS: readonly string[] = [
  ...INSTITUTIONS,
  'ban', 'bộ', 'sở', 'cơ quan', 'tổ chức', 'đơn vị', 'doanh nghiệp', 'công ty', 'tập đoàn', 'ngân hàng', 'hợp tác xã', 'chính quyền', 'chính phủ', 'cộng đồng', 'phía',
  'nhà trường', 'nhà đầu tư', 'trường', 'bệnh viện', 'viện', 'trung tâm', 'hội', 'hiệp hội', 'hội đồng', 'lực lượng', 'công an', 'quân đội', 'đoàn',
  'chi bộ', 'đảng bộ', 'người dân', 'nhân dân', 'bà con', 'cử tri', 'cán bộ', 'công chức', 'viên chức', 'đảng viên', 'đại biểu', 'thành viên',
  'báo chí', 'truyền thông', 'phóng viên', 'nhà báo', 'giáo viên', 'bác sĩ', 'chiến sĩ', 'thanh niên', 'mỗi người', 'mỗi cán bộ', 'mỗi đảng viên', 'mọi người',
  'các doanh nghiệp', 'các công ty', 'các nước', 'các bên', 'các đồng chí',
  'các đại biểu', 'các thành viên', 'từng cán bộ', 'từng đơn vị', 'từng địa phương', 'từng thành viên', 'từng ngành',
  'nước bạn',
];

/** What only those named right before are told to do, and what opens no order of its own: `đề nghị | Lào | gỡ bỏ …`. */
export const DEEDS_OF_NAMES: readonly string[] = [
  'ủng hộ', 'tạm hoãn', 'hoãn', 'dỡ bỏ', 'gỡ bỏ', 'tôn trọng', 'công nhận', 'tham gia', 'cử', 'chia sẻ', 'mở cửa', 'gia tăng', 'nhập khẩu', 'xuất khẩu', 'chấm dứt', 'ngừng',
  'cho phép', 'trả lại', 'không sử dụng', 'dành', 'sớm', 'có', 'thả', 'rút', 'mua', 'tăng', 'giảm', 'cùng', 'viện trợ', 'cấp thêm', 'chuyển',
];

/** Between an order and those who are told: when they are to act. */
export const TIMES_BEFORE_DOER: readonly string[] = [
  'thời gian tới', 'trong thời gian tới', 'trong thời gian sắp tới', 'thời gian sắp tới', 'tới đây', 'sắp tới', 'từ nay đến cuối năm', 'ngay sau hội nghị', 'sau hội nghị', 'ngay sau cuộc họp',
];

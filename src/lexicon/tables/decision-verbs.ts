import type { DecisionVerbEntry } from '../define.js';

const OBJECTS_OF_ADOPTION = [
  'nghị quyết', 'các nghị quyết', 'dự thảo', 'luật', 'dự án', 'dự luật', 'bộ luật', 'pháp lệnh', 'báo cáo', 'tờ trình', 'đề án',
  'chương trình', 'kế hoạch', 'quy chế', 'danh sách', 'toàn văn', 'toàn bộ', 'các nội dung', 'nội dung', 'chủ trương', 'phương án',
  'văn kiện', 'điều lệ', 'các dự thảo', 'các tờ trình', 'các báo cáo', 'các văn kiện', 'các đề án', 'các luật', 'các dự án luật',
  'các chỉ tiêu', 'các quy chế', 'các kế hoạch', 'các phương án', 'các chủ trương', 'các quy định', 'các vấn đề', 'các văn bản', 'các chương trình công tác',
  'các quyết sách', 'các mục tiêu', 'quy hoạch', 'đơn', 'điều luật', 'một', 'hai', 'ba', 'đạo luật', 'nhiều',
  'và ban hành', 'tuyên bố', 'biên bản', 'điều chỉnh', 'cơ cấu', 'số lượng',
  'hướng dẫn', 'quy định', 'quy trình', 'chiến lược', 'kết luận', 'đề cương', 'chỉ tiêu',
];
/** What a vote settles; the vote on a draft is told before its outcome. */
const BALLOTED = [
  'nghị quyết', 'các nghị quyết', 'chỉ tiêu', 'các chỉ tiêu', 'số lượng', 'danh sách', 'tờ trình', 'các tờ trình', 'chủ trương', 'quy chế', 'đề án',
];

const NOUNS_BEHIND_DECISION = [
  'như thế', 'như vậy', 'hoặc', 'hay không',
  'của', 'số', 'này', 'trên', 'về việc', 'bổ nhiệm', 'kỷ luật', 'phê duyệt', 'và', ',', 'sáng suốt', 'quan trọng', 'hành chính',
  'đến', 'liệt', 'tâm', 'xử phạt', 'thành lập cho', 'nghỉ hưu', 'chỉ định', 'điều động', 'thi hành', 'khởi tố', 'hết sức', 'rất', 'trong',
  'đó', 'ấy', 'vừa qua', 'mà', 'sẽ', 'không đúng', 'đúng', 'chính trị', 'cuối cùng', 'hợp lòng', 'kịp thời', 'bắt', 'tạm giam', 'truy tố',
];

/** Papers by whose issue something is decided. */
export const PAPERS: readonly string[] = [
  'nghị quyết', 'quyết định', 'chỉ thị', 'kết luận', 'nghị định', 'kế hoạch', 'thông tư', 'quy chế', 'quy định', 'đề án', 'chương trình',
  'hướng dẫn', 'công điện', 'sắc lệnh', 'pháp lệnh', 'kiến nghị',
];
/** What is studied where `quán triệt` tells nobody to act. */
const PAPERS_STUDIED = [
  ...PAPERS, 'thông báo', 'luật', 'bộ luật', 'hiến pháp', 'điều lệ', 'văn kiện', 'chiến lược', 'cương lĩnh', 'công văn', 'tư tưởng', 'di chúc', 'đường lối',
  'phương châm', 'tới', 'đến', 'và', ',',
];

/** A paper that tells what somebody has decided. */
const NOTICES = ['thông báo số'];
/** What the police, the courts and personnel departments decide: no decision of public policy. */
const PROCEDURES = [
  'khởi tố', 'bắt', 'tạm giam', 'tạm giữ', 'xử phạt', 'truy tố', 'truy nã', 'đình chỉ điều tra', 'khởi tố vụ án', 'bổ nhiệm', 'kỷ luật', 'điều động',
  'nghỉ hưu', 'nghỉ', 'khen thưởng', 'miễn nhiệm', 'chỉ định', 'phân công', 'tịch thu', 'trưng cầu', 'cách chức', 'thôi', 'cho',
];

/** Words behind `kêu gọi` where firms are invited to bring money, and nobody is asked to decide. */
const CALLS_FOR_CAPITAL = ['của', 'đầu tư', 'vốn', 'nhà đầu tư', 'các nhà đầu tư', 'doanh nghiệp', 'các doanh nghiệp', 'xã hội hóa', 'tài trợ', 'ủng hộ'];

/** What is awarded, and gifts that are counted or handed over as a board. */
const AWARDS = [
  'bằng khen', 'giấy khen', 'huân chương', 'huy chương', 'cờ thi đua', 'kỷ niệm chương', 'huy hiệu', 'danh hiệu', 'giải thưởng', 'thưởng', 'bức trướng',
  'bảng tượng trưng', 'bảng biểu trưng', 'biển tượng trưng', 'phần quà', 'suất quà', 'túi quà', 'suất học bổng', 'căn nhà',
  'bằng xếp hạng', 'bằng công nhận', 'bằng chứng nhận', 'quyết định khen thưởng', 'cờ đơn vị', 'cờ của', 'tiền thưởng', 'phần thưởng',
];

/** Goals that a congress sets itself. */
const GOALS = ['mục tiêu', 'các mục tiêu', 'chỉ tiêu', 'các chỉ tiêu', 'các nhóm chỉ tiêu', 'phương hướng', 'nhiệm vụ', 'các nhiệm vụ', 'giải pháp', 'khâu đột phá'];

/** Papers that two sides sign. */
const AGREEMENTS = [
  'biên bản ghi nhớ', 'bản ghi nhớ', 'bản thỏa thuận', 'thỏa thuận hợp tác', 'biên bản thỏa thuận', 'biên bản hợp tác', 'chương trình phối hợp',
  'chương trình hợp tác', 'quy chế phối hợp', 'kế hoạch phối hợp', 'kế hoạch hợp tác',
];

/** Presents, by which a visit honours or helps somebody. */
const GIFTS = [
  'học bổng', 'sổ tiết kiệm', 'xe đạp', 'xe lăn', 'bức tranh', 'kinh phí hỗ trợ', 'tiền hỗ trợ', 'số tiền', 'nhà tình nghĩa', 'nhà đại đoàn kết', 'nhà tình thương', 'mái ấm', 'ngôi nhà',
  'triệu đồng', 'tỷ đồng', 'tỉ đồng', 'chiếc xe đạp', 'chiếc xe lăn', 'thẻ bảo hiểm y tế', 'thẻ BHYT', 'sinh kế', 'bò giống', 'con bò', 'con bò giống', 'tấn gạo', 'bộ máy tính',
  'chiếc máy tính', 'bộ bàn ghế', 'áo ấm', 'chiếc áo ấm', 'lá cờ', 'lá cờ Tổ quốc', 'cờ Tổ quốc', 'nhu yếu phẩm',
];

/** Money that somebody gives. */
const SUMS = ['triệu đồng', 'tỷ đồng', 'tỉ đồng', 'số tiền'];

/** Words behind `quà` that make a souvenir of it, which guests and hosts exchange, or leave open for whom it is. */
const NO_GIFT_BEFORE = ['lưu niệm', ',', 'và', 'này', 'là', 'cho nhau', ')'];

/** What somebody comes to direct: `dự và chỉ đạo | đại hội` says that he is there. */
const SESSIONS_DIRECTED = [
  'hội nghị', 'đại hội', 'kỳ họp', 'phiên họp', 'cuộc họp', 'buổi', 'phiên', 'lễ', 'hội thảo', 'tọa đàm', 'diễn đàn', 'hội thi', 'ngày hội', 'diễn tập', 'chương trình',
];

/** Verbs that govern decisions. The object or target is read by rule; compounds that hide a verb stand in the compound table. */
export const DECISION_VERBS: readonly DecisionVerbEntry[] = [
  { verb: 'thông qua', type: 'adopted', before: OBJECTS_OF_ADOPTION, needsAssembly: true },
  { verb: 'biểu quyết thông qua', type: 'adopted' },
  { verb: 'bỏ phiếu thông qua', type: 'adopted' },
  { verb: 'phê chuẩn', type: 'adopted', needsAssembly: true, before: [
    'việc bổ nhiệm', 'việc miễn nhiệm', 'đề nghị', 'danh sách', 'bổ nhiệm một số', 'miễn nhiệm một số',
  ] },
  { verb: 'biểu quyết', type: 'adopted', before: BALLOTED, needsAssembly: true },
  { verb: 'biểu quyết thống nhất', type: 'adopted' },
  { verb: 'biểu quyết nhất trí', type: 'adopted' },
  { verb: 'biểu quyết tán thành', type: 'adopted' },
  { verb: 'bỏ phiếu thống nhất', type: 'adopted' },
  { verb: 'bỏ phiếu tán thành', type: 'adopted' },
  { verb: 'xem xét, thông qua', type: 'adopted', before: OBJECTS_OF_ADOPTION, needsAssembly: true },
  { verb: 'xem xét thông qua', type: 'adopted', before: OBJECTS_OF_ADOPTION, needsAssembly: true },
  { verb: 'xem xét và thông qua', type: 'adopted', before: OBJECTS_OF_ADOPTION, needsAssembly: true },
  { verb: 'xem xét, biểu quyết', type: 'adopted', before: BALLOTED, needsAssembly: true },
  { verb: 'xem xét, biểu quyết thông qua', type: 'adopted', needsAssembly: true },
  { verb: 'thảo luận và thông qua', type: 'adopted', needsAssembly: true },
  { verb: 'thảo luận, thông qua', type: 'adopted', needsAssembly: true },
  { verb: 'nhất trí', type: 'adopted', notBefore: ['được về', 'và đề nghị', 'và sự', 'và kiến nghị', 'cao của', 'của', ',', 'trong', 'với nhận định', 'với đánh giá', 'với ý kiến', 'với các ý kiến', 'với những ý kiến', 'với quan điểm', 'với phát biểu'] },
  { verb: 'nhất trí cao', type: 'adopted', notBefore: ['của', ',', 'là', 'rằng', 'với ý kiến', 'với các ý kiến'] },
  { verb: 'cơ bản nhất trí', type: 'adopted' },
  { verb: 'cơ bản thống nhất', type: 'adopted' },
  { verb: 'cơ bản tán thành', type: 'adopted', needsAssembly: true },
  { verb: 'thống nhất', type: 'adopted', needsAuthority: true, notBefore: ['đất nước', ',', 'và', 'nhận thức', 'hành động', 'của', 'tổ quốc', 'chỉ đạo', 'thực hiện', 'hai', 'rất cao', 'trong', 'quản lý'] },
  { verb: 'đồng tình', type: 'adopted', needsAuthority: true, notBefore: [',', 'của', 'ủng hộ', 'với ý kiến', 'với các ý kiến', 'với quan điểm', 'với nhận định', 'với đánh giá', 'và'] },
  { verb: 'cơ bản đồng tình', type: 'adopted', needsAssembly: true },
  { verb: 'ra nghị quyết', type: 'adopted', needsAssembly: true },
  { verb: 'thống nhất cao', type: 'adopted', needsAssembly: true, notBefore: ['của', ','] },
  { verb: 'thống nhất đề nghị', type: 'proposed' },
  { verb: 'tán thành', type: 'adopted', needsAssembly: true, notBefore: [',', 'và đề nghị', 'và kiến nghị', 'quan điểm', 'ý kiến', 'với quan điểm', 'với ý kiến', 'vì'] },
  { verb: 'đồng ý', type: 'adopted', needsAuthority: true, notBefore: [',', 'rằng', 'là', 'với ý kiến', 'của', 'hay không'] },
  { verb: 'chấp thuận', type: 'adopted', needsAuthority: true, notBefore: [',', 'của'] },
  { verb: 'phê duyệt', type: 'adopted', issuesPaper: true, needsAuthority: true },
  { verb: 'quyết nghị', type: 'adopted', notBefore: ['của'] },
  { verb: 'quyết định', type: 'adopted', needsAuthority: true, notBefore: NOUNS_BEHIND_DECISION },
  { verb: 'quyết định kỷ luật', type: 'adopted', needsAuthority: true, notBefore: ['của', 'số', ',', 'và', 'về'] },
  { verb: 'quyết định thi hành kỷ luật', type: 'adopted', needsAuthority: true, notBefore: ['của', 'số', ',', 'và', 'về'] },
  { verb: 'ra quyết định', type: 'adopted', issuesPaper: true, needsAuthority: true, notBefore: PROCEDURES },
  { verb: 'ký quyết định', type: 'adopted', issuesPaper: true, needsAuthority: true, notBefore: PROCEDURES },
  { verb: 'ban hành', type: 'adopted', issuesPaper: true, before: [...PAPERS, ...NOTICES], needsAuthority: true },
  { verb: 'ký ban hành', type: 'adopted', issuesPaper: true, before: [...PAPERS, ...NOTICES], needsAuthority: true },
  { verb: 'ký nghị quyết liên tịch', type: 'adopted' },
  { verb: 'ký', type: 'adopted', before: ['ý định thư', 'chương trình hành động', ...AGREEMENTS], needsAuthority: true },
  { verb: 'ký kết', type: 'adopted', before: AGREEMENTS, needsAssembly: true },
  { verb: 'đề ra', type: 'adopted', before: GOALS, ofCongress: true },
  { verb: 'ra tuyên bố chung', type: 'adopted', needsAuthority: true },
  { verb: 'giao', type: 'directed', needsTarget: true },
  { verb: 'giao ngay', type: 'directed', needsTarget: true },
  { verb: 'giao cho', type: 'directed', needsTarget: true },
  { verb: 'giao nhiệm vụ cho', type: 'directed', needsTarget: true },
  { verb: 'giao nhiệm vụ', type: 'directed', needsTarget: true },
  { verb: 'giao trách nhiệm', type: 'directed', needsTarget: true },
  { verb: 'giao trách nhiệm cho', type: 'directed', needsTarget: true },
  { verb: 'phân công nhiệm vụ cho', type: 'directed', needsTarget: true },
  { verb: 'quán triệt', type: 'directed', needsTarget: true, notBefore: PAPERS_STUDIED },
  { verb: 'ra lệnh', type: 'directed', needsTarget: true, takesAct: true },
  { verb: 'ra lệnh cho', type: 'directed', needsTarget: true },
  { verb: 'lệnh cho', type: 'directed', needsTarget: true },
  { verb: 'yêu cầu', type: 'directed', notBefore: ['của', 'phát triển', 'nhiệm vụ', ',', 'đặt ra', 'cấp bách', 'đề ra', 'thực tiễn', 'kỹ thuật', 'mới', 'này', 'cao', 'bắt buộc', 'tối thiểu', 'đó', 'về', 'rất', 'khách quan', 'chung', 'chính trị', 'đặt', 'bồi thường'] },
  { verb: 'đặt ra yêu cầu', type: 'directed', notBefore: ['của', ',', 'về', 'đối với', 'cho', 'mới', 'cao', 'rất', 'là'] },
  { verb: 'đưa ra yêu cầu', type: 'directed', notBefore: ['của', ',', 'về', 'đối với', 'cho', 'mới', 'cao', 'rất', 'là'] },
  { verb: 'chỉ thị', type: 'directed', needsTarget: true },
  { verb: 'chỉ đạo', type: 'directed', needsTarget: true, takesAct: true, notBefore: ['của', ',', 'điều hành', 'thực hiện', 'chặt chẽ', 'quyết liệt', 'sâu sát', 'và', 'kịp thời', ...SESSIONS_DIRECTED, 'tại', 'về'] },
  { verb: 'phân công', type: 'directed', needsTarget: true, notBefore: ['của', ',', 'nhiệm vụ', 'cán bộ', 'đảng viên', 'công chức', 'lực lượng', 'người', 'nhân viên'] },
  { verb: 'lưu ý', type: 'directed', notBefore: [',', 'và', 'của', 'nhiều', 'một số', 'thêm', 'rằng', 'tới', 'đến', 'tình trạng', 'về việc', 'các yêu cầu', 'những hạn chế', 'các hạn chế'] },
  { verb: 'nhắc nhở', type: 'directed' },
  { verb: 'đôn đốc', type: 'directed', needsTarget: true },
  { verb: 'đề nghị', type: 'proposed', isRequest: true, notBefore: ['của', ',', 'xét', 'tặng thưởng', 'truy tố', 'này', 'khen thưởng', 'bổ nhiệm', 'trao tặng', 'tặng'] },
  { verb: 'đề nghị và mong muốn', type: 'proposed' },
  { verb: 'kính đề nghị', type: 'proposed' },
  { verb: 'xin kính đề nghị', type: 'proposed' },
  { verb: 'kính mong', type: 'proposed' },
  { verb: 'kêu gọi', type: 'proposed', isRequest: true, notBefore: CALLS_FOR_CAPITAL },
  { verb: 'hối thúc', type: 'proposed', isRequest: true },
  { verb: 'thúc giục', type: 'proposed', isRequest: true },
  { verb: 'khuyến nghị', type: 'proposed', notBefore: ['của', ',', 'và'] },
  { verb: 'kiến nghị', type: 'proposed', notBefore: ['số', 'giám sát', 'gửi', 'của', ',', 'từ', 'và', 'chính đáng', 'này', 'cử tri', 'trên', 'sau'] },
  { verb: 'đề xuất', type: 'proposed', notBefore: ['gửi', 'của', ',', 'từ', 'và', 'giải pháp', 'phương án', 'các giải pháp', 'cụ thể', 'này', 'trên'] },
  { verb: 'tập trung kiến nghị', type: 'proposed' },
  { verb: 'tập trung đề nghị', type: 'proposed' },
  { verb: 'đưa ra đề xuất', type: 'proposed', notBefore: [',', 'và'] },
  { verb: 'đưa ra đề nghị', type: 'proposed', notBefore: [',', 'và'] },
  { verb: 'đưa ra kiến nghị', type: 'proposed', notBefore: [',', 'và'] },
  { verb: 'xin quốc hội', type: 'proposed' },
  { verb: 'xin qh', type: 'proposed' },
  { verb: 'xin phép quốc hội', type: 'proposed' },
  { verb: 'trao tặng', type: 'awarded', notBefore: ['của'] },
  { verb: 'tặng', type: 'awarded', before: [...AWARDS, ...GIFTS, 'mỗi', 'một'], ofCounted: true },
  { verb: 'tặng quà', type: 'awarded', notBefore: NO_GIFT_BEFORE, isGift: true },
  { verb: 'trao', type: 'awarded', before: [...AWARDS, ...GIFTS, 'tặng bằng khen', 'giải'] },
  { verb: 'trao hỗ trợ', type: 'awarded', before: GIFTS, ofCounted: true },
  { verb: 'ủng hộ', type: 'awarded', before: SUMS },
  { verb: 'trao quà', type: 'awarded', notBefore: NO_GIFT_BEFORE, isGift: true },
  { verb: 'được tặng', type: 'awarded', before: AWARDS, isReceived: true },
  { verb: 'được tặng thưởng', type: 'awarded', before: AWARDS, isReceived: true },
  { verb: 'được trao tặng', type: 'awarded', before: AWARDS, isReceived: true },
  { verb: 'được trao', type: 'awarded', before: AWARDS, isReceived: true },
  { verb: 'được truy tặng', type: 'awarded', before: AWARDS, isReceived: true },
  { verb: 'được nhận', type: 'awarded', before: AWARDS, isReceived: true },
  { verb: 'phong tặng', type: 'awarded' },
  { verb: 'truy tặng', type: 'awarded' },
  { verb: 'khen thưởng', type: 'awarded', before: ['cho', 'các tập thể', 'các cá nhân'], ofCounted: true },
];

/** Words before a verb that make it a noun, a passive or another's act: `theo yêu cầu`, `được giao`, `việc giao`. */
export const DECISION_BLOCKERS: readonly string[] = [
  'được', 'bị', 'theo', 'việc', 'sự', 'công tác', 'ý kiến', 'các ý kiến', 'những', 'các', 'một số', 'nhiều', 'nội dung', 'đơn',
  'tờ trình', 'theo văn bản', 'giải quyết', 'trả lời', 'tiếp thu', 'lắng nghe', 'trên cơ sở', 'đáp ứng', 'với', 'có', 'thực hiện',
  'nhiệm vụ', 'quyền', 'sau khi', 'khi', 'trước khi', 'đã được', 'lãnh đạo', 'lãnh đạo,', 'kiến nghị,', 'nghiên cứu', 'nghiên cứu,', 'nghiên cứu và', 'rà soát,', 'rà soát và', 'tham mưu', 'tham mưu,', 'tham mưu và', 'tổng hợp,', 'tổng hợp và', 'xây dựng,', 'phối hợp,', 'tập trung', 'phát biểu', 'sẽ',
  'để', 'số', 'phù hợp', 'bài', 'không', 'chưa', 'muốn', 'nếu', 'mà', 'phiếu', 'hồ sơ', 'từng', 'tỷ lệ', 'tinh thần', 'ra', 'nêu',
  'dự thảo', 'nhằm', 'xin', 'cần', 'phải', 'của', 'và các', 'như', 'xem xét,', 'nghe', 'trình', 'hơn',
];

/** Words that hold a decision verb without meaning it. */
export const DECISION_COMPOUNDS: readonly string[] = [
  'chào xã giao', 'tiếp xã giao', 'thăm xã giao', 'gặp xã giao', 'quan hệ xã giao', 'ngoại giao', 'bàn giao', 'giao thông', 'giao lưu', 'giao dịch', 'giao ban', 'giao thoa', 'giao thương', 'chuyển giao',
  'giao tiếp', 'giao khoán', 'giao đất', 'giao thừa', 'giao hữu', 'giao ước', 'giao hàng', 'giao mùa', 'giao phó', 'bang giao',
  'quốc giao', 'giao nộp', 'giao nhận', 'giao cắt', 'giao tranh', 'giao chiến', 'giao điểm', 'thâm giao',
  'trao đổi', 'trao quyền', 'ban chỉ đạo', 'ủy ban chỉ đạo', 'cơ quan chỉ đạo', 'công tác chỉ đạo',
  'phân công lao động', 'phân công nhiệm vụ', 'bảng phân công', 'thống nhất đất nước', 'mặt trận thống nhất', 'mặt trận dân tộc thống nhất', 'thông qua đó',
  'qua đó', 'đồng ý kiến', 'trường thống nhất', 'hội trường thống nhất', 'dinh thống nhất', 'quà tặng', 'tặng hoa',
  'quyết định số', 'văn bản quyết định',
];

/** Words around decisions: who decides, how an instruction goes on, and what is no decision. The verbs stand in decision-verbs.ts. */

import type { OrganizationLevel } from '../define.js';

/** Subjects that decide together. */
export const ASSEMBLIES: readonly string[] = [
  'hội nghị', 'kỳ họp', 'phiên họp', 'đại hội', 'cuộc họp', 'buổi làm việc', 'quốc hội', 'qh', 'hđnd', 'hội đồng nhân dân', 'ubtvqh',
  'ủy ban thường vụ quốc hội', 'ban thường vụ', 'btv', 'ban chấp hành', 'bch', 'bộ chính trị', 'ban bí thư', 'chính phủ',
  'thường trực', 'ubnd', 'ủy ban', 'các đại biểu', 'đại biểu', '100 %', 'hai bên', 'hai nhà lãnh đạo', 'hai nước', 'hai đoàn', 'hai ban thường vụ', 'hai ban chấp hành', 'hai đảng ủy',
  'các nhà lãnh đạo', 'các bên', 'thành viên', 'đa số', 'toàn thể', 'thượng viện', 'hạ viện', 'nghị viện', 'tỉnh ủy', 'thành ủy',
  'lãnh đạo', 'các thành viên', 'các ý kiến', 'cơ bản các ý kiến', 'nhìn chung các ý kiến', 'nhiều ý kiến', 'một số ý kiến', 'hầu hết ý kiến', 'hầu hết các ý kiến', 'hội đồng', 'ban chỉ đạo', 'hai thủ tướng', 'hai bộ trưởng', 'hai chủ tịch', 'các bộ trưởng', 'đảng ủy', 'huyện ủy',
  'quận ủy', 'tập thể', 'ubkt', 'ubkttw', 'đoàn chủ tịch', 'tiểu ban', 'bcđ', 'hai ngoại trưởng', 'hai thứ trưởng', 'hai lãnh đạo', 'hai vị lãnh đạo', 'hai nguyên thủ', 'hai phía', 'hai đoàn đàm phán',
  'hai tổng thống', 'hai cơ quan',
];

/** Words before whoever is the agent of a passive, or acts for another: `được Chính phủ lưu ý`. */
export const PASSIVE_MARKERS: readonly string[] = ['được', 'bị', 'do'];

/** Two words with which a sentence opens that tells of the past. */
export const PAST_OPENINGS: readonly string[] = ['trước đó', 'trước đây', 'năm ngoái'];

/** Of these the one behind which a visit may be on the way to the meeting of the news. */
export const BEFORE_THAT: readonly string[] = ['trước đó'];

/** Words behind such an opening by which it tells of the same day: `Trước đó, sáng 6/2, …`. */
export const SAME_DAY_OPENINGS: readonly string[] = ['sáng', 'chiều', 'trưa', 'tối', 'cùng ngày', 'trong ngày'];

/** The same, in one word: `Năm 2015, …`. */
export const PAST_OPENING_WORDS: readonly string[] = ['năm'];

/** Words with a capital that begin a new sentence behind a heading, or behind words that lost their full stop. */
export const SENTENCE_OPENERS: readonly string[] = [
  'về', 'với', 'ngoài', 'trong', 'tại', 'sau', 'trước', 'theo', 'để', 'khi', 'qua', 'từ khi', 'nhiều', 'hiện', 'quả là', 'đây', 'các cấp', 'phát biểu tại', 'liên quan',
];

/** Verbs behind a semicolon with which something else is told than what was decided before it. */
export const TELLING_VERBS: readonly string[] = [
  'đánh giá', 'khẳng định', 'nhấn mạnh', 'bày tỏ', 'ghi nhận', 'biểu dương', 'hoan nghênh', 'cho rằng', 'cho biết', 'cảm ơn', 'chúc mừng', 'tin tưởng', 'mong muốn',
];

/** The same, behind what was adopted: what those who meet do besides. */
export const CONFERRING: readonly string[] = ['cho ý kiến', 'nghe', 'thảo luận', 'chất vấn', 'lấy phiếu', 'bỏ phiếu'];

/** Verbs behind the comma of what is agreed on, by which whoever agrees promises or thanks. */
export const PROMISING_VERBS: readonly string[] = ['cam kết', 'hứa', 'xin hứa', 'khẳng định', 'cảm ơn', 'trân trọng'];

/** Verbs of those who tell what others have asked for or ordered. */
export const INFORMING_VERBS: readonly string[] = ['cho biết', 'cho hay', 'thông tin thêm', 'cho biết thêm'];

/** Those of whom there are some: `có | đồng chí | đề nghị …`. */
export const SOME_PEOPLE: readonly string[] = ['đồng chí', 'ý kiến', 'đại biểu', 'người', 'cử tri', 'nơi', 'địa phương'];

/** Openings behind such a sentence that go on with what it tells: of any matter, and of a meeting. */
export const THEN_DECIDED: readonly string[] = ['theo đó'];
export const THEN_AND_THERE: readonly string[] = [
  'tại cuộc', 'tại buổi', 'tại hội nghị', 'tại phiên', 'tại kỳ họp', 'tại đây', 'kết luận cuộc', 'kết luận buổi', 'kết luận hội nghị', 'kết luận phiên', 'riêng',
];

/** Openings of a sentence that tells what was said at the meeting: behind them also `đã yêu cầu` is the news. */
export const OPENINGS_AT_MEETINGS: readonly string[] = [
  'sau khi nghe', 'sau khi lắng nghe', 'sau khi kiểm tra', 'sau khi trao đổi', 'sau khi thảo luận', 'sau khi có ý kiến', 'sau khi ý kiến', 'qua kiểm tra', 'qua nghe', 'nghe báo cáo', 'trên cơ sở ý kiến',
  'trên cơ sở báo cáo', 'tại cuộc', 'tại buổi', 'tại hội nghị', 'tại phiên', 'tại đây', 'kết luận', 'phát biểu',
];

/** Verbs before those who have received something: it is told who they are. */
export const CONGRATULATING: readonly string[] = ['chúc mừng', 'tặng hoa', 'tặng hoa chúc mừng', 'biểu dương', 'cảm ơn', 'gặp mặt', 'tuyên dương', 'mong muốn', 'chúc'];

/** Words before the date by which something must be done: `trước 30/9`, `chậm nhất ngày 30/9`. */
export const DEADLINE_WORDS: readonly string[] = ['trước', 'trong', 'đến', 'hết', 'ngày', 'nhất', 'từ', 'vào'];

/** Words before `cần` and `phải` that make them a remark, a condition or a question: `không cần`, `nếu cần`. */
export const NO_MODAL_AFTER: readonly string[] = [
  'không', 'chưa', 'chỉ', 'đã', 'đang', 'vẫn', 'còn', 'sẽ', 'từng', 'buộc', 'khỏi', 'không nhất thiết', 'có thể', 'nên',
  'nếu', 'vì', 'khi', 'mà', 'là', 'lẽ', 'bị', 'được',
  'những', 'gì', 'ai', 'từ', '(', 'câu hỏi', 'nhiều vấn đề', 'những vấn đề', 'các vấn đề', 'đặt ra yêu cầu', 'quan điểm về việc',
  'chúng ta', 'chúng tôi', 'tôi', 'ta', 'họ', 'mình', 'em', 'cháu',
];

/** The same of `cần` alone: `nhu cầu`, `ân cần`. */
export const NO_NEED_AFTER: readonly string[] = ['nhu', 'ân', 'chuyên', 'hậu'];

/** The same of `phải` alone, which is also the right side, and what befalls somebody: `tay phải`, `gặp phải`. */
export const NO_MUST_AFTER: readonly string[] = [
  'trái', 'tay', 'bên', 'vai', 'gặp', 'vấp', 'mắc', 'hứng', 'đụng', 'va', 'chạm', 'trúng', 'ngã', 'rẽ',
];

/** Words behind `cần` and `phải` that make another word of them: `cần thiết`, `cần cù`, `phải chăng`. */
export const NO_MODAL_BEFORE: readonly string[] = [
  'là', 'thiết', 'mẫn', 'kiệm', 'cù', 'chăng', ')', ',', 'trái', 'câu', 'cẩu', 'cẩu,', 'sa', 'trục', 'không', 'chứ', 'gì', 'làm gì', 'bao nhiêu',
  'nhiều', 'mất', 'tốn', 'tới', 'hơn', 'khoảng', 'thời gian', 'thêm thời gian', 'tiền', 'vốn', 'gánh', 'hứng', 'đối mặt', 'trả giá', 'ngồi tù', 'nhập viện',
  'nguồn', 'lượng', 'những', 'giải pháp', 'kinh phí', 'nói', 'nói thêm', 'nhấn mạnh', 'đặt ra', 'thấy', 'hiểu', 'thừa nhận', 'khẳng định', 'biết', 'kể', 'được hỗ trợ', 'sự',
];

/** Those whose votes are counted: `50/53 đại biểu`. */
export const VOTERS: readonly string[] = ['đại biểu', 'phiếu', 'ĐB', 'ĐBQH', 'vị đại biểu', 'ủy viên', 'thành viên'];

/** Those of whom a share votes for something: `88,5% số phiếu`. */
export const SHARES_OF_VOTES: readonly string[] = [
  'đại biểu', 'số phiếu', 'phiếu', 'số đại biểu', 'tổng số đại biểu', 'ĐB', 'ĐBQH', 'tổng số ĐBQH', 'tổng số phiếu', 'ủy viên', 'thành viên',
];

/** The posts of those who only have a seat in an assembly, by their first words. */
export const DEPUTY_POSTS: readonly string[] = ['đại biểu', 'đb'];

/** Bodies that govern the authorities of territories below them, by their first words. */
export const GOVERNING_BODIES: readonly string[] = ['bộ', 'ubnd', 'ủy ban nhân dân', 'thanh tra chính phủ', 'kiểm toán nhà nước'];

/** Several authorities that a body which governs has below it, by their first words. */
export const AUTHORITIES_BELOW: readonly string[] = [
  'các sở', 'các phòng', 'các ban ,', 'các cơ quan ,', 'các đơn vị', 'các địa phương', 'các huyện', 'các quận', 'các xã', 'các phường', 'các cấp', 'ubnd các',
  'ủy ban nhân dân các', 'chủ tịch ubnd các', 'thủ trưởng các', 'giám đốc các sở', 'lãnh đạo các sở', 'các thành viên', 'các đồng chí thành viên', 'cấp ủy', 'chính quyền',
];

/** Ministries, by their first word, which also stands alone. */
export const MINISTRY = 'bộ';
export const MINISTRIES: readonly string[] = [MINISTRY];

/** Posts of the clergy, who ask the authorities. */
export const CLERGY: readonly string[] = ['quản xứ', 'linh mục', 'giám mục', 'tổng giám mục', 'mục sư', 'trụ trì', 'hòa thượng'];

/** Posts in a delegation, whatever it comes from: a firm, a state, a ministry. */
export const POSTS_OF_DELEGATIONS: readonly string[] = ['trưởng đoàn', 'phó trưởng đoàn', 'phó đoàn'];

/** Adverbs between a subject and its verb, besides the light words that any verb takes. */
export const ADVERBS_BEFORE_VERB: readonly string[] = [
  'chính thức', 'trực tiếp', 'mạnh dạn', 'thẳng thắn', 'trân trọng', 'khẩn thiết', 'thống nhất', 'đặc biệt', 'nghiêm khắc', 'kiên quyết', 'thậm chí',
  'tha thiết', 'tiếp tục', 'liên tục', 'thường xuyên', 'kịp thời', 'một lần nữa', 'nhiều lần', 'lần lượt', 'hoàn toàn', 'về cơ bản',
  'thay mặt', 'khẩn trương', 'vừa qua', 'mới đây', 'nhưng', 'song', 'bèn', 'liền', 'chỉ', 'cùng nhau', 'tập trung', 'đã ký', 'vừa ký', 'ký',
  'rất', 'luôn', 'có mặt', 'đi đến', 'ngay lập tức', 'lập tức', 'quyết liệt', 'chủ động', 'cơ bản', 'nhìn chung', 'trong đó', 'theo đó', 'qua đó', 'do đó', 'thì',
];

/** Papers and words by which somebody says it: `đã có văn bản yêu cầu`, `gửi công văn đề nghị`. */
export const PAPERS_THAT_SAY: readonly string[] = [
  'văn bản', 'công văn', 'công điện', 'ý kiến', 'kết luận', 'chỉ thị', 'thư', 'tờ trình', 'thông báo', 'biểu quyết', 'bấm nút', 'ấn nút',
  'nhấn nút', 'bỏ phiếu', 'giơ tay', 'buổi làm việc', 'cuộc họp', 'hội nghị', 'thời gian',
  'văn bản hỏa tốc', 'văn bản khẩn', 'công văn hỏa tốc', 'công văn khẩn', 'công điện hỏa tốc', 'công điện khẩn',
];

/** Papers that order by themselves: `Chỉ thị yêu cầu …`. */
export const PAPERS_THAT_ORDER: readonly string[] = [
  'văn bản', 'công văn', 'công điện', 'chỉ thị', 'thông báo', 'kế hoạch', 'nghị quyết', 'quyết định', 'kết luận', 'thông báo kết luận', 'hướng dẫn',
];

/** Before `cần` and `phải` behind which an order stands although `là` does: `Nhất là cần rà soát …`. */
export const ORDER_BEHIND_IS: readonly string[] = [
  'nhất là', 'đặc biệt là', 'trước hết là', 'đặt ra là', 'quan trọng là', 'quan trọng nhất là', 'cốt lõi là', 'mấu chốt là', 'tinh thần là', 'trách nhiệm là',
  'nhiệm vụ là', 'cùng với đó là', 'bên cạnh đó là', 'yêu cầu đặt ra là',
];

/** Papers that are sent: what they ask for is asked elsewhere than at a meeting. */
export const LETTERS: readonly string[] = [
  'văn bản', 'công văn', 'công điện', 'tờ trình', 'văn bản hỏa tốc', 'văn bản khẩn', 'công văn hỏa tốc', 'công văn khẩn', 'công điện hỏa tốc',
  'công điện khẩn',
];

/** Words between such a paper and what it asks for, besides numbers and whoever receives it. */
export const LETTER_WORDS: readonly string[] = ['gửi', 'cho', 'tới', 'đến', 'số'];

/** Words of whoever speaks for himself. */
export const SELVES: readonly string[] = ['tôi', 'chúng tôi', 'ông', 'bà', 'đồng chí', 'đ / c', 'anh', 'chị', 'em', 'họ'];

/** Words that make several of the noun behind them. */
export const PLURALS: readonly string[] = ['các', 'những', 'nhiều', 'một số', 'đa số', 'hai', 'ba', 'các vị', 'số'];

/** The word before whoever holds the view that follows. */
export const ACCORDING_TO = 'theo';

/** The verb of a clause that says what something is. */
export const IDENTIFYING = 'là';

/** Last words of what is done to somebody, whom nobody addresses: `đề nghị kỷ luật | ông Ba`, `đề nghị xem xét, bổ nhiệm | bà Mai`. */
export const DONE_TO: readonly string[] = [
  'kỷ luật', 'khai trừ', 'cách chức', 'cảnh cáo', 'khiển trách', 'bổ nhiệm', 'miễn nhiệm', 'bãi nhiệm', 'khởi tố', 'truy tố', 'khen thưởng',
];

/** Before a place that acts: `phía Lào`. */
export const SIDE = 'phía';

/** The milder word for what must be done, and the stronger one. */
export const NEED = 'cần', MUST = 'phải';

/** Those of an assembly who speak, where the text does not name them again. */
export const MEMBERS: readonly string[] = ['đại biểu'];

/** A word of address that stands for whoever was named last; `đ/c` is three tokens. */
export const COMRADES: readonly string[] = ['đồng chí', 'đ / c'];

/** Words between a verb of speaking and what is said. */
export const SPEECH_CONJUNCTIONS: readonly string[] = ['rằng', 'là', 'thêm', 'rõ', ':'];

/** The last syllable of the words for whoever speaks. */
export const FIRST_PERSON = 'tôi';

/** Words before a subject that make its clause depend on another: what it tells is a condition, a time or a thing. */
export const SUBORDINATORS: readonly string[] = [
  'khi', 'sau khi', 'trước khi', 'ngay khi', 'nếu', 'nếu như', 'mà', 'việc', 'để', 'vì', 'bởi', 'do', 'dù', 'mặc dù', 'tuy', 'như', 'theo', 'nhờ',
  'trường hợp', 'lúc', 'kể từ khi', 'từ khi', 'liệu', 'nhiệm vụ', 'giả', 'những gì', 'điều', 'vai trò', 'nếu bên',
  'trước đó', 'trước đây', 'tuần trước', 'tháng trước', 'năm ngoái',
];

/** Words that end like one of these and leave the clause what it is: `Kết luận buổi làm việc | đồng chí Ba yêu cầu …`. */
export const NO_SUBORDINATORS: readonly string[] = ['làm việc', 'công việc'];

/** Words before a party that is asked to act by somebody else: `trình HĐND tỉnh thông qua`. */
export const ASKED_TO_ACT: readonly string[] = [
  'đề nghị', 'kiến nghị', 'đề xuất', 'yêu cầu', 'trình', 'trình ra', 'báo cáo', 'xin', 'mong', 'mong muốn', 'chờ', 'kính đề nghị', 'tham mưu', 'tham mưu cho', 'cho', 'giúp', 'đã trình', 'xin ý kiến',
];

/** Words between a subject and a verb that put what it says into the future. */
export const FUTURE_WORDS: readonly string[] = ['sẽ', 'sắp', 'đang', 'dự kiến', 'có thể', 'chuẩn bị', 'dự định', 'chưa', 'không thể'];

/** Words that make a noun of such a verb: `sự chuẩn bị`, `công tác chuẩn bị`. */
export const BEFORE_NOMINAL_VERBS: readonly string[] = ['sự', 'tác', 'việc', 'khâu'];

/** Openings of a sentence that tells what is on the programme of a day to come. */
export const COMING_OPENINGS: readonly string[] = ['ngày mai', 'sáng mai', 'chiều mai', 'tối mai', 'ngày kia', 'tuần tới', 'tuần sau', 'tháng tới', 'sắp tới'];

/** Words in the opening of a sentence that sums up what was achieved in a stretch of time, or tells what a report says of it. */
export const RESULT_OPENINGS: readonly string[] = [
  'theo báo cáo', 'tháng qua', 'năm qua', 'quý qua', 'nhiệm kỳ qua', 'thời gian qua', 'tháng đầu năm', 'tháng đầu nhiệm kỳ', 'từ đầu năm', 'từ đầu nhiệm kỳ', 'tính đến', 'đến nay', 'tới nay', 'kể từ khi', 'từ khi có',
];

/** Openings of a clause that tells what a rule demands: `theo Luật Đất đai, các xã phải …`. */
export const RULES_QUOTED: readonly string[] = [
  'theo luật', 'theo quy định', 'theo nghị định', 'theo nghị quyết', 'theo thông tư', 'theo quy chế', 'theo điều', 'theo hiến pháp', 'theo bộ luật',
  'theo hợp đồng', 'theo thiết kế', 'luật quy định', 'quy định', 'về nguyên tắc',
];

/** The same, where the sentence opens with them: what a report or a paper tells. */
export const PAPERS_TOLD: readonly string[] = ['theo báo cáo', 'theo dự thảo báo cáo', 'theo quyết định', 'theo kế hoạch'];

/** Words that make a question of what they follow, also without its mark. */
export const QUESTION_WORDS: readonly string[] = ['thế nào', 'như thế nào', 'ra sao', 'làm gì', 'bao nhiêu'];

/** A word before an end that somebody has in view, and the one that makes a wish of it: what the end takes is told, and not ordered. */
export const WANTING = 'muốn', WISHING = 'mong';

/** Words behind what is needed that tell what it would bring about. */
export const ONLY_THEN: readonly string[] = ['thì mới', 'mới có chuyển biến', 'mới có sự', 'mới có hiệu quả', 'mới có kết quả', 'mới đạt', 'mới đủ', 'mới ra được', 'mới phát huy'];

/** Before and behind whoever has acted otherwise than he should: `nhưng Hiệu trưởng lại giấu`. */
export const BUT = 'nhưng', YET = 'lại';

/** Words that open a relative clause: what stands behind them says which, and orders nothing. */
export const RELATIVE_WORDS: readonly string[] = ['mà', 'những gì', 'điều gì', 'cái gì', 'những việc', 'những điều', 'đòi hỏi', 'buộc'];

/** Nouns of what people suffer: `chấm dứt tình trạng bà con phải chờ lâu` tells what they must bear. */
export const PLIGHTS: readonly string[] = ['tình trạng', 'cảnh'];

/** Of these the ones by which a state of things demands something of whoever stands behind. */
export const DEMANDING: readonly string[] = ['đòi hỏi', 'buộc', 'khiến'];

/** Prepositions that open a phrase of circumstances: a modal inside of it orders nothing. */
export const CIRCUMSTANCES: readonly string[] = ['trước', 'với', 'do', 'vì', 'nhờ', 'từ', 'dù'];

/** The same, of a place: only who has been giving orders orders what must be done there. */
export const PLACE_CIRCUMSTANCES: readonly string[] = ['ở', 'tại'];

/** Words of purpose between a subject and what it will do: `họp để thảo luận và thông qua`. */
export const PURPOSE_WORDS: readonly string[] = ['để', 'nhằm'];

/** Units that stand for their authorities without a name: `thành phố cần …`. */
export const BARE_UNITS: readonly string[] = [
  'thành phố', 'tp', 'tỉnh', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'địa phương', 'bộ', 'sở', 'ngành', 'ban', 'cơ quan', 'đơn vị', 'thị trấn',
  'cục', 'tổng cục', 'ủy ban', 'hội đồng', 'trường', 'nhà trường', 'thôn', 'đoàn', 'đoàn công tác', 'phía bạn', 'tập đoàn', 'bệnh viện', 'trung ương',
];

/** Territories that stand for their authorities without a name, behind a verb too, with their level: `đề nghị huyện làm rõ …`. */
export const BARE_TERRITORIES: readonly (readonly [unit: string, level: OrganizationLevel | null])[] = [
  ['tỉnh', 'province'], ['thành phố', null], ['huyện', 'district'], ['quận', 'district'], ['thị xã', 'district'],
  ['phía bạn', null], ['nước bạn', null], ['xã', 'commune'], ['phường', 'commune'], ['thị trấn', 'commune'], ['đặc khu', 'commune'],
];

/** The same of bodies and firms that an article has named before, where what they are told to do stands right behind. */
export const BARE_ADDRESSEES: readonly string[] = [
  'sở', 'ngành', 'địa phương', 'đơn vị', 'công ty', 'doanh nghiệp', 'nhà trường', 'bệnh viện', 'tập đoàn', 'tổng công ty', 'ban quản lý dự án', 'nhà đầu tư', 'nhà thầu', 'đồn biên phòng',
  'chi cục', 'ban chỉ đạo', 'hội', 'chi bộ', 'đảng bộ', 'đảng ủy', 'thôn', 'cấp ủy', 'cấp ủy, chính quyền', 'chủ đầu tư', 'bộ phận thư ký', 'bộ phận chuyên môn',
  'tổ thư ký', 'phòng chuyên môn', 'ngành chuyên môn',
];

/** Words behind such a unit that make another word of it: `xã hội`, `huyện đội`. */
export const NO_TERRITORY_BEFORE: readonly string[] = [
  'hội', 'viên', 'lộ', 'ủy', 'đoàn', 'đội', 'trưởng', 'dân', 'nhà', 'lỵ', 'lị', 'khác', 'này', 'đó', 'trên', 'có', 'nào',
];

/** Behind such a unit: it is another's, and is asked: `đề nghị tỉnh bạn chia sẻ …`. */
export const FRIENDLY = 'bạn';

/** Words before whoever lives together and receives something: `tặng gia đình ông Ba 10 triệu đồng`. */
export const HOUSEHOLDS: readonly string[] = ['gia đình', 'hộ', 'hộ gia đình'];

/** Others that receive something without their names: `tặng ấp 1 dàn âm thanh`, `tặng Đại hội bức trướng`. */
export const BARE_RECEIVERS: readonly string[] = [
  'ấp', 'bản', 'buôn', 'làng', 'xóm', 'khu phố', 'đồn', 'đại hội', 'hội nghị', 'gia đình', 'mỗi gia đình', 'mỗi hộ', 'hội', 'chi bộ',
];

/** A count in words. */
export const ONE = 'một';

/** Those who give no orders and ask, by words of theirs: what they demand is a proposal. */
export const PETITIONERS: readonly string[] = ['cử tri', 'nhân dân', 'người dân', 'bà con', 'các hộ', 'hộ dân', 'đại biểu'];

/** Opinions at the start of a clause that stand for those who hold them; `có ý kiến` is one voice, and mostly told to be answered. */
export const OPINIONS: readonly string[] = [
  'nhiều ý kiến', 'một số ý kiến', 'các ý kiến', 'đa số ý kiến', 'đa số các ý kiến', 'đại đa số ý kiến', 'phần lớn ý kiến', 'hầu hết ý kiến',
  'hầu hết các ý kiến', 'nhiều ý kiến khác', 'một số ý kiến khác', 'cơ bản các ý kiến', 'nhìn chung các ý kiến',
];

/** Words behind a comma before a verb whose subject stands further before: `đường hay ngập, nên | kiến nghị tỉnh …`. */
export const CONSEQUENCES: readonly string[] = [', nên', ', rồi', ', do vậy', ', vì vậy', ', do đó'];

/** Words that open a clause before a unit or an opinion: `nên tỉnh đề nghị`. */
export const CLAUSE_OPENERS: readonly string[] = ['nên', 'nhưng', 'song', 'đó', 'này', 'nay', 'vậy', 'tới', 'qua', 'rằng'];

/** Words behind a decision that was taken long ago. */
export const LONG_AGO_WORDS: readonly string[] = [
  'trước đây', 'từ lâu', 'năm trước', 'năm ngoái', 'đến nay đã', 'cách đây', 'từ nhiều năm', 'các năm trước', 'thời điểm đó', 'khi đó', 'khi còn',
];

/** Verbs before a meeting that say it is held. */
export const HOLDING: readonly string[] = ['tổ chức', 'mở', 'triệu tập', 'tiến hành', 'chủ trì', 'có'];

/** Words before whoever receives an award. */
export const RECEIVER_WORDS: readonly string[] = ['cho', 'tới', 'đến'];

/** Whoever presides, by a word alone: `Chủ tọa yêu cầu …`. */
export const PRESIDERS: readonly string[] = ['chủ tọa', 'chủ toạ', 'chủ tọa kỳ họp', 'chủ tọa phiên họp', 'chủ tọa hội nghị'];

/** Requests that are nouns behind a word for some of them: `các đề xuất, kiến nghị`. */
export const REQUESTS: readonly string[] = ['đề xuất', 'kiến nghị', 'đề nghị', 'phản ánh'];

/** Nouns that stand in one list with `kiến nghị` and `đề xuất`. */
export const NOUNS_BEFORE_REQUESTS: readonly string[] = ['ý kiến', 'nguyện vọng', 'vướng mắc', 'tâm tư'];

/** The last syllables of papers before `của` and whoever wrote them: `Tờ trình của …`. */
export const PAPERS_OF: readonly string[] = ['trình', 'cáo', 'văn', 'bản', 'đơn', 'thư'];

/** Verbs with which those who meet listen, and look into something. */
export const HEARING = 'nghe';
export const CONSIDERING = 'xét';

/** Verbs of agreeing: in the mouth of one of those who debate they decide nothing. */
export const AGREEING: readonly string[] = [
  'nhất trí', 'nhất trí cao', 'cơ bản nhất trí', 'tán thành', 'đồng tình', 'cơ bản đồng tình', 'đồng ý', 'thống nhất', 'thống nhất cao',
  'cơ bản thống nhất', 'cơ bản tán thành',
];

/** Verbs of deciding and signing, which open a decision of their own behind another. */
export const DECIDING: readonly string[] = ['quyết định', 'ký', 'ký kết'];

/** The same, by which several who debate a bill say what they think of it. */
export const SHARING_VIEWS: readonly string[] = ['đồng tình', 'cơ bản đồng tình', 'thống nhất cao', 'nhất trí cao'];

/** Verbs that order only in the mouth of whoever leads, and where no fact is told. */
export const REMARKS: readonly string[] = ['lưu ý', 'nhắc nhở'];

/** Demands that also a state of things makes: `thiên tai đặt ra yêu cầu …`. */
export const POSED: readonly string[] = ['đặt ra yêu cầu', 'đưa ra yêu cầu'];

/** Verbs of appealing: in the mouth of a leader they order or ask, in that of a body or of many they are an opinion. */
export const APPEALS: readonly string[] = ['kêu gọi', 'hối thúc', 'thúc giục'];

/** What somebody is ordered to do to others: behind the comma of an order such a verb is part of it. */
export const URGING: readonly string[] = ['đôn đốc', 'nhắc nhở', 'quán triệt'];

/** What bodies and offices do where they are told to, in a row of orders: `Bộ trưởng Bộ Y tế | chỉ đạo …`. */
export const PASSING_ON: readonly string[] = ['chỉ đạo', 'phân công', ...URGING];

/** Nouns of what is told to be needed: `chỉ ra những hạn chế | cần khắc phục`. */
export const MATTERS: readonly string[] = [
  'nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhiệm vụ, giải pháp', 'nhóm nhiệm vụ', 'giải pháp', 'giải pháp trọng tâm', 'nội dung', 'nội dung trọng tâm', 'việc', 'công việc', 'vấn đề',
  'hạn chế', 'tồn tại', 'khuyết điểm', 'khó khăn', 'vướng mắc', 'bất cập', 'điểm', 'yêu cầu', 'trọng tâm', 'khâu', 'lĩnh vực', 'tiêu chí', 'mục tiêu', 'bài học', 'điều',
];

/** Of these the ones that nobody wants: whoever points them out orders nothing. */
export const FAULTS: readonly string[] = ['hạn chế', 'tồn tại', 'khuyết điểm', 'khó khăn', 'vướng mắc', 'bất cập', 'thiếu sót', 'yếu kém', 'nguyên nhân'];

/** Words before such a noun that make an object of it. */
export const SOME_OF: readonly string[] = ['những', 'một số', 'các', 'nhiều', 'số'];

/** Words before a verb by which it tells how things stand, and orders nothing. */
export const STATES_OF_THINGS: readonly string[] = ['còn', 'vẫn', 'chưa có', 'mới là', 'chỉ là', 'mới chỉ'];

/** Words behind a decision that blame it, or say whose it will be. */
export const WRONGDOINGS: readonly string[] = [
  'là vi phạm', 'là sai', 'là trái', 'không đúng quy định', 'trái quy định', 'sai quy định', 'không đúng thẩm quyền', 'trái pháp luật', 'trái thẩm quyền',
  'là thuộc thẩm quyền', 'sẽ do',
];

/** Posts whose holders give orders to every other body, by their first words. */
export const STATE_LEADERS: readonly string[] = [
  'tổng bí thư', 'chủ tịch nước', 'phó chủ tịch nước', 'chủ tịch quốc hội', 'phó chủ tịch quốc hội', 'thủ tướng', 'phó thủ tướng',
  'thường trực ban bí thư', 'chủ tịch qh', 'phó chủ tịch qh',
];

/** Posts of those who head a body of Party or state, by their first words. */
export const HEADS: readonly string[] = ['bí thư', 'chủ tịch', 'bộ trưởng', 'thống đốc', 'tổng kiểm toán', 'tổng thanh tra', 'chánh án', 'viện trưởng'];

/** Bodies that everyone else asks. */
export const SUPREME_BODIES: readonly string[] = [
  'quốc hội', 'qh', 'chính phủ', 'cp', 'thủ tướng', 'thủ tướng chính phủ', 'người đứng đầu chính phủ', 'bộ chính trị', 'ban bí thư', 'trung ương', 'đảng', 'nhà nước',
  'ủy ban thường vụ quốc hội', 'ubtvqh', 'trung ương đảng', 'ban chấp hành trung ương', 'chủ tịch nước', 'tổng bí thư',
];

/** Party committees that lead a province, a district or a commune, by their first words, and the organs that act for them. */
export const PARTY_COMMITTEES: readonly string[] = [
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy xã', 'đảng ủy phường', 'đảng ủy thị trấn', 'đảng ủy đặc khu',
  'đảng bộ tỉnh', 'đảng bộ thành phố', 'đảng bộ huyện', 'đảng bộ quận', 'đảng bộ xã', 'đảng bộ phường',
];
export const COMMITTEE_ORGANS: readonly string[] = ['ban thường vụ', 'btv', 'thường vụ', 'thường trực', 'ban chấp hành', 'bch'];

/** The post of whoever heads a Party committee. */
export const SECRETARY = 'bí thư';

/** Groups of states and of their sides, by their first words: nobody gives them orders. */
export const STATES: readonly string[] = [
  'hai nước', 'hai bên', 'các nước', 'các nền kinh tế', 'các quốc gia', 'hai chính phủ', 'cộng đồng quốc tế', 'hai quốc gia', 'các thành viên apec', 'các thành viên asean',
  'tỉnh bạn', 'thành phố bạn', 'huyện bạn', 'phía bạn', 'nước bạn',
];

/** Units that our country does not have. */
export const UNITS_ABROAD: readonly string[] = ['bang', 'tiểu bang'];

/** Posts that only other countries have, by their first words. */
export const POSTS_ABROAD: readonly string[] = ['tỉnh trưởng', 'phó tỉnh trưởng', 'thị trưởng', 'phó thị trưởng', 'đô trưởng', 'phó đô trưởng'];

/** The same, and those of guests who stand for another country, where they do not say that it is ours. */
export const POSTS_OF_OTHERS: readonly string[] = [...POSTS_ABROAD, 'đại sứ', 'ngài đại sứ', 'tổng lãnh sự', 'ngài tổng lãnh sự'];
export const OUR_COUNTRY = 'việt nam';

/** Words of two provinces, of which whoever leads one asks both. */
export const BOTH_PROVINCES: readonly string[] = ['hai tỉnh', 'hai địa phương', 'hai bên'];

/** What a leader calls the missions of our own country. */
export const OWN_MISSIONS: readonly string[] = ['đại sứ quán', 'tổng lãnh sự quán', 'cơ quan đại diện'];

/** Words in the names of our own people and missions abroad, who take orders from leaders that visit them. */
export const OWN_PEOPLE_ABROAD: readonly string[] = ['người việt', 'kiều bào', 'đại sứ quán việt nam', 'lãnh sự quán việt nam', 'cơ quan đại diện việt nam'];

/** Authorities of our own that are told also in reports of visits and talks, by their first words; those of two states are asked. */
export const OWN_AUTHORITIES: readonly string[] = [
  'cấp ủy', 'các cấp ủy', 'chính quyền địa phương', 'các bộ , ngành', 'các bộ', 'các ban , bộ , ngành', 'các sở', 'các cấp , các ngành',
  'các địa phương', 'lãnh đạo các sở',
];
export const TWO = 'hai';

/** Posts of those who head a ministry and of their deputies, which are other words. */
export const MINISTERS_AND_DEPUTIES: readonly (readonly [head: string, deputy: string])[] = [['bộ trưởng', 'thứ trưởng']];

/** Last words of names of the two sides of talks: what they must do is proposed to the other side. */
export const BOTH_SIDES: readonly string[] = ['hai nước', 'hai bên', 'hai quốc gia', 'các bên'];

/** Last words of names of states in general, and of their forums: what they must do is an opinion. */
export const STATES_IN_GENERAL: readonly string[] = ['các nước', 'các quốc gia', 'nền kinh tế', 'cộng đồng quốc tế', 'apec', 'asean'];

/** Words of meetings of states and of their organizations: what a guest says there that must be done is an opinion. */
export const FORUMS_OF_STATES: readonly string[] = [
  'thượng đỉnh', 'cấp cao apec', 'cấp cao asean', 'toàn cầu', 'thế giới', 'liên hợp quốc', 'liên hiệp quốc', 'wef', 'g20',
];

/** Names of the parliament, which Government and its own committees ask. */
export const PARLIAMENTS: readonly string[] = ['quốc hội', 'qh'];

/** Names of the assemblies of provinces and districts. */
export const LOCAL_ASSEMBLIES: readonly string[] = ['hđnd', 'hội đồng nhân dân'];

/** Bodies that ask nobody. */
export const PARTY_SUMMITS: readonly string[] = [
  'bộ chính trị', 'ban bí thư', 'trung ương', 'trung ương đảng', 'ban chấp hành trung ương', 'đảng',
];

/** Posts of those who tell the parliament what to do, by their first words. */
export const LEADERS_OF_PARLIAMENT: readonly string[] = ['chủ tịch quốc hội', 'phó chủ tịch quốc hội', 'chủ tịch qh', 'phó chủ tịch qh', 'tổng bí thư'];

/** Words that announce orders: who gives them stands before or, with `của`, behind; the orders follow. */
export const ANNOUNCEMENTS: readonly string[] = [
  'chỉ đạo như sau', 'có ý kiến chỉ đạo', 'có ý kiến như sau', 'có ý kiến từng việc', 'có ý kiến từng trường hợp', 'có ý kiến từng vụ việc', 'có ý kiến về từng', 'cho ý kiến từng', 'có ý kiến đối với từng', 'chỉ đạo từng vụ việc', 'chỉ đạo từng việc', 'ý kiến chỉ đạo của', 'kết luận như sau', 'yêu cầu như sau', 'có văn bản chỉ đạo',
  'ban hành văn bản chỉ đạo', 'ban hành công văn chỉ đạo', 'có công văn chỉ đạo', 'có công điện', 'ý kiến kết luận của',
  'nhấn mạnh một số nhiệm vụ', 'nhấn mạnh một số nội dung', 'nhấn mạnh các nhiệm vụ', 'nêu một số nhiệm vụ', 'chỉ rõ một số nhiệm vụ', 'định hướng một số',
  'gợi mở một số', 'lưu ý một số nội dung', 'lưu ý một số nhiệm vụ', 'lưu ý một số vấn đề', 'quán triệt một số nội dung',
  'truyền đạt ý kiến', 'thông báo kết luận của', 'thông báo ý kiến kết luận',
];

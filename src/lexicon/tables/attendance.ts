/** Words that say who is present at an event, and where a list of those begins. */

/** Verbs of attending. Behind one of these and `có`, `còn có`, `gồm` a list begins: `Cùng dự có …`. */
export const ATTENDING: readonly string[] = [
  'tham dự', 'cùng dự', 'cùng tham dự', 'tới dự', 'đến dự', 'về dự', 'góp mặt', 'dự họp', 'dự hội nghị', 'cùng đi', 'dự trực tuyến', 'tham dự trực tuyến', 'có mặt đông đủ', 'có mặt đầy đủ', 'về tham dự', 'đến tham dự', 'tới tham dự',
];

/** The same, but only with the event behind it where they stand behind those who attend: `tham gia diễn đàn`, and not `tham gia thị trường`. */
export const TAKING_PART: readonly string[] = [
  'có mặt', 'dự', 'tham dự', 'cùng dự', 'tham gia', 'cùng tham gia', 'cùng làm việc', 'tiếp đoàn', 'đón đoàn', 'cùng tiếp', 'làm việc với đoàn', 'cùng làm việc với đoàn',
  'thành phần tham dự', 'thành phần dự', 'thành phần đến dự', 'thành phần tham gia', 'thành phần về dự', 'thành phần', 'đại biểu dự', 'đại biểu tham dự', 'các đại biểu dự', 'các đại biểu tham dự', 'mời dự', 'được mời dự', 'khách mời dự', 'cùng họp', 'khách mời', 'trong số khách mời', 'trong số đại biểu',
  'tiếp và làm việc với đoàn', 'tiếp, làm việc với đoàn', 'đón tiếp đoàn', 'tiếp đón đoàn', 'đón và làm việc với đoàn', 'đón, làm việc với đoàn',
  'chung vui', 'cùng chung vui', 'đến chung vui', 'tới chung vui',
];

/** Verbs of going along with somebody: the list of those who do follows. */
export const ACCOMPANYING: readonly string[] = ['tháp tùng', 'cùng đi với', 'đi cùng'];

/** Verbs of receiving somebody who is named: the list of those who do follows. */
export const RECEIVING_SOMEBODY: readonly string[] = ['đón tiếp', 'tiếp đón'];

/** Words that open a list of those who receive a delegation. */
export const RECEIVING_DELEGATION: readonly string[] = [
  ...RECEIVING_SOMEBODY, 'tiếp đoàn', 'cùng tiếp', 'đón đoàn', 'đón tiếp đoàn', 'tiếp đón đoàn', 'tiếp và làm việc với đoàn', 'tiếp, làm việc với đoàn',
  'đón và làm việc với đoàn', 'đón, làm việc với đoàn',
];

/** Words that open a list of those who come with somebody. */
export const GOING_ALONG: readonly string[] = [
  ...ACCOMPANYING, 'cùng đi', 'tham gia đoàn', 'cùng tham gia đoàn', 'thành phần đoàn', 'tham gia cùng đoàn',
];

/** Words that open a list of those on one side, and of those on the side of a delegation that comes. */
export const SIDE: readonly string[] = ['về phía', 'phía'];
export const SIDE_OF_GUESTS: readonly string[] = ['về phía đoàn', 'phía đoàn', 'về phía khách', 'phía khách'];

/** First words of those whose leaders or deputies are named: `Lãnh đạo huyện | có các đồng chí`. */
export const LEADERS_OR_DEPUTIES: readonly string[] = [
  'lãnh đạo', 'về lãnh đạo', 'đại diện lãnh đạo', 'phía', 'tổ đại biểu', 'đại biểu quốc tế', 'đại biểu trung ương', 'đại biểu tỉnh',
  'đại biểu khách mời', 'đại biểu mời', 'khách mời', 'khách quốc tế', 'về đại biểu', 'về khách mời',
];

/** Places that an online meeting joins. */
export const BRIDGES: readonly string[] = ['điểm cầu', 'đầu cầu'];

/** Words by which a list goes on in a sentence of its own. */
export const GOING_ON: readonly string[] = ['ngoài ra', 'bên cạnh đó', 'cùng với đó', 'cùng đó'];

/** Words for an event. */
export const EVENTS: readonly string[] = [
  'hội nghị', 'diễn đàn', 'hội thảo', 'tọa đàm', 'lễ', 'buổi', 'cuộc', 'kỳ họp', 'phiên họp', 'phiên', 'đại hội', 'chương trình', 'sự kiện', 'hội đàm', 'họp', 'gặp mặt',
];

/** Behind one of these the list begins at once. */
export const PRESENCE_OF: readonly string[] = [
  'sự tham dự của', 'sự tham gia của', 'sự có mặt của', 'sự chứng kiến của', 'sự góp mặt của', 'sự hiện diện của', 'sự tham gia đông đảo của', 'sự tham dự đông đảo của', 'sự tham gia rộng rãi của', 'sự hiện diện đông đảo của', 'sự có mặt đông đảo của', 'sự tham gia đầy đủ của', 'sự tham dự đầy đủ của', 'sự tham dự trực tiếp của', 'sự tham gia trực tiếp của', 'sự tham dự đông đủ của', 'sự tham gia đông đủ của', 'sự có mặt đầy đủ của', 'sự có mặt đông đủ của', 'sự tham dự, chứng kiến của', 'sự tham dự và chứng kiến của', 'sự chứng kiến, tham dự của', 'sự chứng kiến và tham dự của', 'sự hiện diện đầy đủ của', 'sự đến dự của',
];

/** What those do who come together. */
export const GATHERED: readonly string[] = ['nhóm họp', 'họp mặt', 'có cuộc gặp', 'có cuộc họp', 'có buổi gặp'];

/** What an event does with those who come to it. */
export const GATHERING: readonly string[] = [
  'quy tụ', 'thu hút', 'có quy mô', 'với quy mô', 'thu hút được', 'quy tụ được', 'thu hút sự quan tâm của', 'thu hút sự quan tâm tham dự của',
  'thu hút sự quan tâm, tham dự của', 'thu hút sự quan tâm, tham gia của', 'thu hút được sự quan tâm của',
];

/** What may follow people whom an event has: `hội nghị có 60 đại biểu | là già làng`, and not `… chưa đăng ký`. */
export const BEHIND_THOSE_PRESENT: readonly string[] = ['là', 'đến', 'đại', 'tham', 'trong', 'thuộc', ',', '.', ';', '('];

/** Words right before these that say they are there: `với sự tham dự của`, and not `đánh giá sự tham gia của`. */
export const PRESENCE_OPENERS: readonly string[] = ['với', 'có', 'hút', 'dưới', 'trước', 'nhận', 'được', 'thêm', 'cùng'];

/** Behind one of these and `với` stands whom they met: `làm việc với các sở`. */
export const MEETING_WITH: readonly string[] = [
  'làm việc', 'buổi làm việc', 'cuộc làm việc', 'họp', 'cuộc họp', 'buổi họp', 'hội nghị', 'hội nghị trực tuyến', 'đối thoại', 'tọa đàm', 'gặp gỡ', 'cuộc gặp', 'gặp mặt', 'buổi gặp mặt', 'tiếp xúc', 'nói chuyện', 'giao ban', 'hội đàm', 'chụp ảnh chung', 'chụp ảnh lưu niệm', 'trò chuyện', 'giao lưu', 'phiên họp', 'cùng dự', 'gặp gỡ, trao đổi', 'gặp gỡ và trao đổi', 'gặp gỡ và nói chuyện', 'gặp gỡ và làm việc', 'gặp gỡ và đối thoại', 'gặp gỡ, trò chuyện', 'gặp và làm việc', 'thăm và làm việc', 'thăm, làm việc', 'gặp gỡ, nói chuyện', 'gặp gỡ, đối thoại', 'gặp gỡ, làm việc',
];

/** Behind one of these stands at once whom they met: `tiếp xúc cử tri`. */
export const MEETING_OBJECT: readonly string[] = ['tiếp xúc', 'tiếp', 'gặp mặt', 'họp mặt', 'gặp gỡ', 'đối thoại với', 'phát biểu trước', 'nói chuyện với', 'giao ban', 'chia tay', 'thăm', 'thăm hỏi', 'thăm và chúc mừng', 'thăm, chúc mừng', 'tiếp xã giao', 'gặp'];

/** How they are met, between the verb and those met. */
export const MANNERS: readonly string[] = ['thân mật', 'trực tiếp'];

/** Words for time right before a verb. */
export const PAST_AND_FUTURE: readonly string[] = ['đã', 'sẽ', 'đang'];

/** Behind one of these stands whom the meeting heard. */
export const HEARING: readonly string[] = [
  'nghe', 'nghe báo cáo của', 'nghe ý kiến của', 'nghe thêm ý kiến của', 'nghe ý kiến phát biểu của', 'nghe phát biểu của', 'nghe các ý kiến của', 'nghe tham luận của', 'nghe báo cáo, đề xuất của', 'ghi nhận ý kiến của',
];

/** Behind one of these stand those who ask or answer at a sitting. */
export const QUESTIONING: readonly string[] = ['trả lời chất vấn của', 'chất vấn của'];

/** What someone present does, right behind the word for them. */
export const SPEAKING: readonly string[] = ['phát biểu', 'báo cáo', 'trình bày', 'giải trình', 'trả lời chất vấn', 'tham luận', 'thảo luận tại hội trường', 'thảo luận ở hội trường', 'thảo luận tại tổ', 'thảo luận ở tổ', 'phân tích'];

/** Words at which an item of a list of those present ends. */
export const ITEM_STOPS: readonly string[] = [
  'và', 'cùng', 'với', 'đã', 'sẽ', 'vẫn', 'nhưng', 'nên', 'để', 'do', 'được', 'khi', 'có', 'theo', 'nhằm', 'mà', 'vì', 'thì', 'là', 'tham', 'dự', 'tới', 'đến', 'về', 'bày', 'phát', 'trình', 'tổ', 'bằng',
];

/** First words of groups that were named before: `hai bên`, `hai nhà lãnh đạo`. */
export const BACK_REFERENCES: readonly string[] = ['hai', 'cả', 'bên', '2 bên', '2 nhà', '2 nước'];

/** Last words of groups that say too little of who was there. */
export const VAGUE_PEOPLE: readonly string[] = ['đại biểu', 'cử tri', 'nhân dân', 'người dân', 'đồng chí', 'cán bộ', 'công tác', 'chức năng', 'bà con', 'địa phương', 'các bên', 'các em', 'các cháu', 'tác giả'];

/** Bare groups that are told to be there beside a named person: `Bí thư cùng các đại biểu`. */
export const BESIDE_PERSONS: readonly string[] = ['các đại biểu', 'các vị đại biểu', 'đông đảo đại biểu', 'đoàn công tác', 'các thành viên đoàn công tác'];

/** Words behind a group that name who belongs to it: `các quan sát viên gồm …`. */
export const CONSISTING: readonly string[] = [':', 'gồm', 'bao', 'như', 'là'];

/** Words that hold one of these without meaning it: `dự án`. */
export const ATTENDANCE_COMPOUNDS: readonly string[] = [
  'dự án', 'dự kiến', 'dự định', 'dự thảo', 'dự báo', 'dự toán', 'dự phòng', 'dự trữ', 'dự đoán', 'dự luật', 'dự tính', 'can dự', 'danh dự', 'nghe nói', 'nghe nhìn', 'tiếp tục', 'tiếp thu', 'tiếp cận', 'tiếp theo', 'tiếp nhận', 'tiếp đó', 'trực tiếp', 'gián tiếp', 'thành phần kinh tế', 'họp báo',
];

/** First words of bodies that are met as the people who belong to them. */
export const COMMITTEES_MET: readonly string[] = ['ban thường vụ', 'ban chấp hành', 'ban cán sự', 'ban giám hiệu', 'ban chỉ đạo', 'ban lãnh đạo', 'ban quản lý', 'ban giám đốc', 'ban thường trực', 'ban quản trị', 'ban chỉ huy', 'đoàn cấp cao', 'đoàn công tác', 'tổ công tác', 'đoàn cán bộ', 'đoàn đại biểu', 'tổ đại biểu'];

/** Delegations that read like one body. */
export const DELEGATIONS: readonly string[] = ['đoàn cấp cao', 'đoàn công tác', 'tổ công tác', 'đoàn cán bộ', 'phái đoàn', 'đoàn lãnh đạo', 'đoàn doanh nghiệp', 'đoàn đại biểu', 'tổ đại biểu'];

/** Delegations that are told of by their task alone, where somebody leads them. */
export const TASK_DELEGATIONS: readonly string[] = [
  'đoàn công tác', 'đoàn kiểm tra', 'đoàn khảo sát', 'đoàn giám sát', 'đoàn thanh tra', 'đoàn liên ngành', 'đoàn công tác liên ngành',
  'tổ công tác', 'tổ kiểm tra', 'tổ giám sát',
];

/** Delegations, by whose they are and who leads them. */
export const LED: readonly string[] = [
  'đoàn cán bộ', 'đoàn đại biểu', 'đoàn đại biểu cấp cao', 'phái đoàn', 'đoàn lãnh đạo', 'đoàn doanh nghiệp', 'đoàn cấp cao',
];

/** What who leads a delegation does: `do ông Ba | dẫn đầu`. */
export const LEADING: readonly string[] = ['dẫn đầu', 'làm trưởng đoàn', 'là trưởng đoàn', 'làm đoàn trưởng', 'làm trưởng đoàn công tác'];

/** A delegation that was told of before: `Đoàn | đã thăm …`. */
export const BARE_DELEGATIONS: readonly string[] = ['đoàn', 'đoàn công tác', 'đoàn đại biểu'];

/** Words of address in the plural that say nothing of who is meant. */
export const BARE_ADDRESSES: readonly string[] = ['các đồng chí', 'các đ/c', 'các vị', 'các ông', 'các bà', 'hai đồng chí', 'ba đồng chí', 'các đại biểu', 'các vị đại biểu'];

/** Words before those who are told to do something or are missed: they are not said to be there. */
export const ORDERING: readonly string[] = ['yêu cầu', 'đề nghị', 'chỉ đạo', 'phân công', 'giao', 'mời', 'buộc', 'nhắc', 'không có', 'thiếu', 'vắng'];

/** Words that make a meeting a plan, a wish, a question or none at all. */
export const UNREAL: readonly string[] = ['sẽ', 'không', 'chưa', 'muốn', 'mong', 'nên', 'cần', 'phải', 'nếu'];

/** Right before a word for meeting: it was long ago. */
export const ONCE = 'từng';

/** First words of a sentence that tells who takes part in a plan or a work, and in no event. */
export const WORKS: readonly string[] = ['đề án', 'dự án', 'công trình', 'kế hoạch', 'mô hình', 'đề tài', 'nghiên cứu'];

/** Words near a meeting that make it a plan or none. */
export const NOT_HELD: readonly string[] = ['sẽ', 'không', 'chưa'];

/** First words of sentences that tell what is planned, and of lines that only list words. */
export const NOT_THERE_OPENINGS: readonly string[] = ['theo kế hoạch', 'theo dự kiến', 'dự kiến', 'từ khóa'];

/** What groups do at a meeting, beside speaking. */
export const ACTING: readonly string[] = [
  'thảo luận', 'biểu quyết', 'nhất trí', 'thống nhất', 'tán thành', 'góp ý', 'đóng góp', 'bàn', 'trao đổi', 'tiến hành', 'bỏ phiếu', 'xem xét', 'cho ý kiến', 'đặt ra', 'tiết lộ', 'làm việc', 'tập trung', 'nghe', 'tham gia', 'bày tỏ', 'tỏ', 'dành', 'quan tâm', 'đồng tình', 'đưa ra',
];

/** Delegates, where the text says no more of who they are. */
export const DELEGATES: readonly string[] = ['đại biểu', 'đbqh', 'đb'];

/** What delegates do at a sitting that they can only do there. */
export const DELIBERATING: readonly string[] = [
  'thảo luận', 'tranh luận', 'biểu quyết', 'bấm nút', 'ấn nút', 'nhấn nút', 'bỏ phiếu', 'cho ý kiến', 'góp ý', 'đặt câu hỏi', 'chất vấn',
  'nêu ý kiến', 'cơ bản nhất trí', 'cơ bản đồng tình', 'cơ bản tán thành', 'nhất trí', 'đồng tình', 'tán thành', 'thống nhất', 'chia làm', 'chia thành', 'được chia',
];

/** Words before a verb by which it is told from what stands between those who act and it: `các đại biểu dự họp | đã thảo luận`. */
export const BEFORE_ACTING: readonly string[] = ['đã', 'cũng', 'đều'];

/** First words of people who speak for others in a sentence of their own. */
export const SPEAKING_FOR: readonly string[] = ['đại diện', 'lãnh đạo các', 'lãnh đạo một số', 'lãnh đạo nhiều'];

/** Words before those who speak that set them aside from the meeting. */
export const ASIDE: readonly string[] = ['theo', 'lề', 'sau', 'khi', 'trước', 'pv', 'phóng', 'báo'];

/** Words before a person and others who are thanked. */
export const THANKING: readonly string[] = ['cảm', 'cám'];

/** Words within an item of a list that make a clause of it: `các doanh nghiệp | rất muốn có thêm bạn hàng`. */
export const PREDICATIVE: readonly string[] = ['rất', 'đều', 'cũng', 'luôn', 'mong'];

/** Words near a cue that make it a wish, a duty or what is always so. */
export const WISHED: readonly string[] = ['cần', 'phải', 'nên', 'nếu', 'muốn', 'mong', 'đều', 'thiếu', 'tăng', 'khuyến'];

/** First words of groups that are the greater part of others. */
export const MOSTLY: readonly string[] = ['đa', 'đại đa', 'hầu', 'phần', 'nhiều', 'một số', 'một vài'];

/** First words of groups that are said to act beside others who are known to be there. */
export const SPOKESMEN: readonly string[] = ['lãnh đạo', 'đại diện', 'phóng viên', 'các thành', 'thành viên', 'các ủy', 'các bộ', 'các phó', 'các nhà'];

/** Words and marks within a group that do not say who is meant. */
export const SMALL_WORDS: readonly string[] = [
  ',', '-', '(', ')', 'các', 'những', 'nhiều', 'một', 'số', 'hàng', 'loạt', 'đông', 'đảo', 'và', 'cùng', 'của', 'thuộc', 'tại', 'ở', 'từ',
];

/** First syllables of those who act for others. */
export const ACTING_FOR_OTHERS: readonly string[] = ['lãnh', 'đại'];

/** Who sends the news: `theo phóng viên TTXVN` tells of nothing elsewhere. */
export const REPORTERS: readonly string[] = ['phóng viên', 'PV', 'đặc phái viên'];

/** Verbs behind which somebody's words are told: what stands there happens elsewhere. */
export const REPORTING: readonly string[] = ['cho biết', 'cho rằng', 'cho hay', 'khẳng định', 'nêu rõ', 'nhận định', 'chia sẻ', 'kể lại', 'nhấn mạnh', 'đề nghị', 'yêu cầu', 'giao cho',
  'hoan nghênh', 'đánh giá cao', 'ghi nhận', 'mong muốn',
];

/** Words before a meeting at which something is said. */
export const AT_OR_IN: readonly string[] = ['tại', 'trong', 'ở'];

/** Words right behind such a verb that point to what was told before, or to where it is told. */
export const POINTING_BACK: readonly string[] = ['như', 'điều', 'vậy', 'tại', 'trong', 'khi'];

/** Marks and words before an item of a list of those present. */
export const ITEM_OPENERS: readonly string[] = [',', ';', ':', 'và', 'cùng', 'với', 'gồm', 'có', '-', '–'];

/** Marks and words between the groups of a list that stands before its verb. */
export const SUBJECT_JOINTS: readonly string[] = [',', ';', 'và', 'cùng'];

/** What an event says of those who honour it. */
export const HONOURED: readonly string[] = [
  'vinh dự được đón', 'vinh dự được đón tiếp', 'vinh dự đón', 'vinh dự đón tiếp', 'hân hạnh được đón', 'hân hạnh được đón tiếp',
  'vui mừng được đón', 'vui mừng được đón tiếp', 'vui mừng đón tiếp',
];

/** Words before those who come along. */
export const ALONG_WITH: readonly string[] = ['cùng', 'với', 'ngoài'];

/** Words that tell more of those of an item, though the first syllable of them ends other items. */
export const ORIGIN_WORDS: readonly string[] = ['đến từ', 'dự án'];

/** Words behind a comma that tell whom delegates stand for. */
export const ACTING_FOR: readonly string[] = ['đại diện cho'];

/** First words of people who lead or represent bodies: more bodies of theirs may follow behind a comma. */
export const GOVERNING_HEADS: readonly string[] = ['lãnh đạo', 'đại diện', 'thủ trưởng', 'thường trực', 'thành viên', 'trưởng', 'giám đốc', 'chủ tịch', 'bí thư'];

/** Words for several and words of address, before such a word. */
export const BEFORE_GOVERNING_HEADS: readonly string[] = ['các', 'các đồng chí', 'một số'];

/** Between bodies that the same people lead or represent. */
export const SAME_HEAD_JOINTS: readonly string[] = [',', 'và', '-', '–'];

/** First words of bodies that are present as the people who belong to them. */
export const COMMITTEES_OF_PEOPLE: readonly string[] = ['ban thường', 'ban chấp', 'thường trực', 'đoàn đại', 'đoàn đbqh', 'đoàn công', 'btv', 'bch'];

/** First words of an office that somebody holds for a while only: nobody by name is meant. */
export const REPRESENTATIVES: readonly string[] = ['đại diện'];

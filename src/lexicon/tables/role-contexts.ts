/** Words around the verbs of taking part that open, bound or undo what the verb says. The verbs stand in role-verbs.ts. */

/** Words before `chủ trì` that make it a noun or a task: `sự chủ trì`, `cơ quan chủ trì`. */
export const NO_CHAIR_AFTER: readonly string[] = ['sự', 'ban', 'cơ quan', 'giao', 'đơn vị', 'thay mặt'];

/** Words behind `chủ trì` that make it the leading of a task, not of a meeting: `chủ trì, phối hợp với`. */
export const NO_CHAIR_BEFORE: readonly string[] = [
  'của',
  'hoạt động', ', phối hợp', 'phối hợp', 'đón tiếp', 'xây dựng', 'tham mưu', 'soạn thảo', 'thẩm tra', 'việc', 'công tác', 'nghiên cứu', 'triển khai', 'thực hiện', 'đề xuất', 'xe', 'ô tô', 'mô tô', 'phương tiện', 'tàu', 'máy', 'tiệc', 'chiêu đãi',
];

/** Words behind those who chair with which what was done there begins: `dưới sự chủ trì của A | để xem xét kỷ luật ông B`. */
export const ENDS_OF_CHAIRS: readonly string[] = ['để', 'nhằm', 'đã', 'sẽ', 'họp', 'nghe', 'xem', 'tiến', 'thảo'];

/** Words for chairing behind which, and behind the event, a list of chairs can begin. */
export const CHAIRING: readonly string[] = [
  'chủ trì', 'đồng chủ trì', 'cùng chủ trì', 'chủ trì và điều hành', 'chủ tọa', 'đồng chủ tọa', 'đoàn chủ tịch', 'đoàn chủ tọa', 'chủ tịch đoàn', 'điều hành', 'cùng điều hành', 'điều khiển', 'cùng điều khiển', 'đồng điều khiển',
];

/** Between a word for attending or chairing and the list of those who do: `Cùng dự buổi làm việc | có`. */
export const THERE_ARE: readonly string[] = ['còn có', 'gồm có', 'bao gồm', 'có', 'gồm'];

/** Verbs of welcoming somebody or seeing him off. */
export const WELCOMING: readonly string[] = ['đón', 'ra đón', 'đón tiếp', 'tiễn', 'ra tiễn', 'đưa tiễn'];

/** Where guests arrive and leave. */
export const STATIONS: readonly string[] = ['sân bay', 'nhà ga', 'cửa khẩu'];

/** Words before `dự` that make those who attend a noun: `các đại biểu dự`. */
export const NO_ATTENDING_AFTER: readonly string[] = ['các', 'đại biểu', 'những', 'sự', 'việc', 'lễ', 'buổi', 'cuộc', 'hội nghị', 'được', 'chương trình', 'công tác', 'hoạt động', 'để', 'thúc đẩy', 'đàm phán', 'tiến tới'];

/** Syllables behind `dự`, `tham dự`, `ký kết` that make another word of it: `dự án`, `tham mưu`, `dự kiến`. */
export const NO_ATTENDING_BEFORE: readonly string[] = [
  'án', 'kiến', 'thảo', 'toán', 'báo', 'phòng', 'trữ', 'luật', 'định',
  'mưu', 'khảo',
  'hiện nghiêm', 'thức', 'xét', 'đổi', 'lại', 'những', 'nhiều', 'cảnh', 'nỗi', 'thi',
];

/** Words before `tiếp`, `đón` that make a noun, an adverb or a wish of it: `cuộc tiếp`, `trực tiếp`, `mong đón`. */
export const NO_RECEPTION_AFTER: readonly string[] = ['cuộc', 'buổi', 'trực', 'thời gian', 'được', 'mong', 'muốn', 'sớm', 'lễ'];

/** Verbs of receiving a guest. */
export const RECEPTION_VERBS: readonly string[] = [
  'tiếp', 'tiếp xã giao', 'tiếp thân mật', 'tiếp và làm việc với', 'đã tiếp', 'tiếp đón', 'chủ trì lễ đón', 'đón và hội kiến', 'đón và làm việc với', 'đã đón và hội kiến', 'tiếp và hội đàm với', 'tiếp, hội đàm với', 'đón và hội đàm với', 'đón, hội đàm với',
  'đón tiếp và hội đàm với', 'tiếp và trao đổi với', 'tiếp, làm việc với', 'có buổi tiếp', 'đã có buổi tiếp', 'có cuộc tiếp', 'đã có cuộc tiếp', 'có buổi tiếp xã giao', 'có buổi tiếp và làm việc với', 'có buổi tiếp, làm việc với', 'đã có buổi tiếp và làm việc với',
  'đã có buổi tiếp, làm việc với', 'có các buổi tiếp', 'có các cuộc tiếp',
  'đón', 'chào đón', 'đón tiếp', 'đón chào', 'đón và chào mừng',
];

/** Words before `thăm` that make it a noun or somebody else's act: `chuyến thăm`, `mời … thăm`. */
export const NO_VISIT_AFTER: readonly string[] = ['chuyến', 'sang', 'mời', 'của', 'đang', 'nhân', 'dịp', 'viếng', 'ghé', 'khi', 'từng', 'lần'];

/** Verbs of visiting; the longer ones tell where a visit begins and ends. */
export const VISIT_VERBS: readonly string[] = [
  'thăm chính thức', 'thăm cấp nhà nước', 'thăm hữu nghị', 'thăm và làm việc',
  'đến thăm', 'sang thăm',
  'bắt đầu chuyến thăm', 'thăm hữu nghị chính thức', 'kết thúc chuyến thăm', 'bắt đầu thăm', 'có chuyến thăm',
  'lên đường thăm', 'đã đến thủ đô', 'rời Hà Nội', 'thăm',
];

/** Verbs of talks between two sides. */
export const TALKS_VERBS: readonly string[] = [
  'hội đàm với', 'hội kiến với', 'hội kiến', 'hội đàm', 'có cuộc hội đàm với', 'có cuộc hội kiến với',
  'gặp', 'gặp gỡ', 'gặp và làm việc với', 'hội đàm cùng', 'chào xã giao', 'có cuộc gặp với', 'có buổi hội đàm với', 'có cuộc gặp hẹp và hội đàm với', 'gặp hẹp và hội đàm với',
];

/** Verbs of talks whose subject is both sides. */
export const TOGETHER_VERBS: readonly string[] = [
  'tiến hành hội đàm', 'đã hội đàm', 'hội đàm', 'tiến hành hội kiến', 'đã tiến hành hội đàm', 'có cuộc hội đàm', 'đã có cuộc hội đàm', 'tiến hành cuộc hội đàm', 'gặp nhau', 'có cuộc gặp', 'đã có cuộc gặp',
];

/** Words before these that make a noun of them: `kết thúc hội đàm`. */
export const NO_TALKS_AFTER: readonly string[] = ['cuộc', 'buổi', 'tại', 'sau', 'thúc', 'trong', 'kết quả', 'trước', 'lễ', 'phòng', 'dự', 'chủ trì'];

/** Nouns for talks. */
export const TALKS_NOUNS: readonly string[] = ['hội đàm', 'cuộc hội đàm', 'buổi hội đàm', 'cuộc hội kiến', 'hội kiến', 'cuộc gặp', 'buổi gặp', 'cuộc gặp gỡ', 'cuộc tiếp xúc'];

/** Behind one of these and `với` stands somebody who is there. */
export const SESSIONS: readonly string[] = [
  'họp', 'cuộc họp', 'buổi họp', 'phiên họp', 'làm việc', 'buổi làm việc', 'cuộc làm việc', 'hội nghị', 'đối thoại', 'buổi đối thoại', 'cuộc đối thoại',
  'tọa đàm', 'buổi tọa đàm', 'họp báo', 'họp báo chung', 'cuộc họp báo', 'cuộc họp báo chung', 'giao ban',
];

/** Verbs of meeting on equal terms: nobody receives the other. */
export const ONLY_MEETING_VERBS: readonly string[] = ['gặp'];

/** Before persons who were heard at the meeting. */
export const HEARD_CUES: readonly string[] = [
  'câu hỏi của', 'chất vấn của', 'khẳng định của', 'quan điểm của', 'băn khoăn của', 'lo ngại của', 'nghe ý kiến của', 'ý kiến của', 'báo cáo của', 'nghe báo cáo của', 'nghe ý kiến phát biểu của', 'nghe phát biểu của', 'trong phát biểu của', 'trong bài phát biểu của', 'trong phát biểu kết luận của', 'trong phát biểu chỉ đạo của', 'trong phát biểu khai mạc của', 'trong phát biểu bế mạc của', 'ý kiến phát biểu của', 'nghe tham luận của', 'tham luận của', 'diễn văn của', 'diễn văn khai mạc của', 'diễn văn kỷ niệm của', 'phần trình bày của', 'phần báo cáo của', 'phần thông tin của', 'phần trả lời của', 'phần giải trình của',
];

/** Before words of somebody that the text has just told: `Đó là | yêu cầu | của Bí thư Lê Văn Ba tại hội nghị`. */
export const THIS_IS: readonly string[] = ['đó là', 'đây là', 'đó cũng là', 'đây cũng là', 'đó là những', 'đây là những', 'đó là một trong những', 'đây là một trong những'];

/** What these words are. */
export const HIS_WORDS: readonly string[] = [
  'yêu cầu', 'chỉ đạo', 'ý kiến', 'ý kiến chỉ đạo', 'nội dung chỉ đạo', 'yêu cầu chỉ đạo', 'ý kiến kết luận', 'kết luận', 'kết luận chỉ đạo', 'phát biểu', 'lời phát biểu', 'phát biểu chỉ đạo', 'nhấn mạnh',
  'lời nhấn mạnh', 'đề nghị', 'lưu ý', 'thông tin', 'nhận định', 'đánh giá', 'chia sẻ', 'thông điệp', 'lời', 'mong muốn', 'gợi ý', 'quán triệt', 'tinh thần chỉ đạo',
];

/** First words of the verbs of talks and receptions that follow another behind a comma: `hội đàm với A, | gặp B`. */
export const CHAINED_VERBS: readonly string[] = ['tiếp', 'gặp', 'hội', 'chào'];

/** First words of verbs by which one pays a call on another. */
export const CALLING_VERBS: readonly string[] = ['chào'];

/** Seats of foreign heads of state and government. */
export const FOREIGN_VENUES: readonly string[] = [
  'Điện Kremlin', 'Nhà Trắng', 'Đại lễ đường Nhân dân', 'Điếu Ngư Đài', 'Hoàng Cung', 'Nhà Xanh', 'Trung Nam Hải', 'Điện Elysee', 'Điện Élysée', 'Lầu Năm Góc',
];

/** Seats of the state and the Party here. */
export const HOME_VENUES: readonly string[] = [
  'Phủ Chủ tịch', 'Trụ sở Chính phủ', 'trụ sở Chính phủ', 'Trụ sở Trung ương Đảng', 'trụ sở Trung ương Đảng', 'Nhà Quốc hội', 'Tòa nhà Quốc hội', 'Trụ sở Văn phòng Chính phủ', 'Trụ sở Bộ Ngoại giao',
];

/** Before whoever invited, and so receives. */
export const INVITED_BY: readonly string[] = ['theo lời mời của', 'nhận lời mời của'];

/** `dự và chỉ đạo`, `dự, chỉ đạo`: the words of being there to direct. */
export const ATTENDS = 'dự', DIRECTS = 'chỉ đạo', ATTENDS_AND: readonly string[] = ['và', ','];

/** Words before `tiếp công dân` that make a noun of it. */
export const NOUNS_OF_HEARING: readonly string[] = [
  'buổi', 'công tác', 'việc', 'ban', 'trụ sở', 'luật', 'phòng', 'lịch', 'nơi', 'cuộc', 'ngày', 'phiên', 'điểm', 'chủ trì', 'về', 'hoạt động', 'nhiệm vụ', 'cán bộ', 'sổ', 'quy chế', 'địa điểm',
];

/** What an event begins or ends with, at which others are present: `dự | khai mạc Lễ hội`. */
export const OPENINGS_ATTENDED: readonly string[] = ['khai mạc', 'bế mạc'];

/** The word for acting on behalf of a body; what is done so says the verb behind it. */
export const ON_BEHALF = 'thay mặt';

/** Before the place of talks: `diễn ra ở thủ đô Berlin (Đức)`. */
export const BEFORE_TALKS_PLACE: readonly string[] = ['tại', 'ở', 'đô', '('];

/** Before a visit that is only hoped for or promised, or whose visitor is welcomed: `mong được đón Thủ tướng sang thăm`, `nhận lời thăm`. */
export const WELCOMING_VISITORS: readonly string[] = ['đón', 'mời', 'hoan nghênh', 'chào mừng', 'nhận lời'];

/** Verbs whose object is the noun for a meeting: `có buổi làm việc`, `đi kiểm tra`. */
export const LIGHT_VERBS: readonly string[] = ['có', 'đi', 'đến', 'tới', 'về', 'sang', 'lên', 'xuống', 'ra', 'tổ', 'chức'];

/** What a delegation does before it works with those whom it visits: `đã | khảo sát, | làm việc tại xã`. */
export const INSPECTING: readonly string[] = ['khảo sát', 'kiểm tra', 'giám sát', 'thị sát', 'nắm bắt'];

/** What is said of those who hold a ceremony. */
export const HOLDS = 'tổ chức';

/** Last words before `chuyến thăm` that make a deed of it: `có`, `thực hiện`, `bắt đầu`, `kết thúc`. */
export const MAKING_A_VISIT: readonly string[] = ['có', 'hiện', 'đầu', 'thúc'];

/** The family of meetings at which the press asks. */
export const PRESS_CONFERENCE = 'họp báo';

/** What a meeting on who gains and who leaves an office announces or hands over. */
export const DECISION_OF_CADRES = 'quyết định';

/** Verbs of making decisions known to those who are there. */
export const READING_OUT: readonly string[] = ['công bố', 'triển khai', 'thông báo'];

/** Last words before a person who is told to chair: it is not said that he does. */
export const ORDERED_TO_CHAIR: readonly string[] = ['giao', 'công', 'cầu', 'nghị'];

/** Between a word for speaking and the list of those who spoke. */
export const CONSISTS_OF: readonly string[] = ['gồm', 'gồm có', 'gồm các', 'là các', 'có các'];

/** Verbs of handing something over; who stands behind `cho` receives it. */
export const HANDING_OVER: readonly string[] = ['trao', 'tặng'];

/** What somebody is who receives something, between `cho` and the name. */
export const RECEIVING_AS: readonly string[] = ['đảng viên', 'cán bộ', 'cựu chiến binh', 'học sinh', 'sinh viên', 'em', 'cháu'];

/** Before those for whom one of them speaks: `thay mặt | các đồng chí nhận quyết định`. */
export const SPEAKING_FOR_OTHERS: readonly string[] = ['thay mặt', 'thay mặt cho', 'đại diện', 'đại diện cho'];

/** Behind somebody who is not there. */
export const ABSENT: readonly string[] = ['vắng mặt', 'xin vắng', 'vắng có lý do', 'không dự được'];

/** Offices of those who tell the press what others have said. */
export const SPOKESMAN_POSTS: readonly string[] = ['người phát ngôn', 'phát ngôn viên'];

/** Words right before somebody who is visited at home: `thăm gia đình | thương binh | Lê Văn Ba`. */
export const VISITED_AS: readonly string[] = [
  'ông', 'bà', 'cụ', 'thương binh', 'bệnh binh', 'Mẹ Việt Nam Anh hùng', 'Việt Nam Anh hùng', 'VNAH', 'gia đình', 'bà mẹ', 'mẹ', 'má', 'lão thành cách mạng',
];

/** Words behind those who are visited with which something else of the visit begins: `thăm bà Mai, | do | ông Ba dẫn đầu`. */
export const ENDS_OF_VISITED: readonly string[] = ['do', 'cùng', 'của', 'theo', 'nhân', 'nhằm', 'để', 'đã', 'khi', 'tại', 'với', ';', ':'];

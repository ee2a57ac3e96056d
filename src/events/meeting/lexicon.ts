import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import { BACKGROUND_GOVERNORS, MEETING_HEADS, MEETING_QUALIFIERS } from '../../lexicon/tables/index.js';

const ORDINALS: readonly (readonly [string, number])[] = [
  ['nhất', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9], ['mười', 10],
  ['mười một', 11], ['mười hai', 12], ['mười ba', 13], ['mười bốn', 14], ['mười lăm', 15], ['mười sáu', 16], ['mười bảy', 17], ['mười tám', 18], ['mười chín', 19], ['hai mươi', 20],
];

/** Verbs of holding or attending a meeting, and what they say of it. */
const HOLDING_VERBS = [
  'tổ chức', 'phối hợp tổ chức', 'phối hợp với', 'đã diễn ra', 'diễn ra', 'khai mạc', 'bế mạc', 'tiến hành', 'chủ trì', 'đồng chủ trì', 'chủ tọa', 'dự', 'tham dự', 'đến dự', 'tới dự', 'dự và', 'có buổi', 'đã có buổi', 'có cuộc', 'đã có', 'có', 'đã họp', 'họp', 'họp phiên', 'đồng tổ chức', 'được tổ chức', 'điều hành', 'tham gia', 'chứng kiến', 'bước vào', 'triệu tập', 'chủ trì buổi', 'phát biểu tại', 'tại', 'phát biểu khai mạc', 'kết luận', 'phát biểu kết luận', 'dẫn đầu đoàn', 'đã', 'sẽ', 'kết thúc', 'bắt đầu', 'thực hiện', 'lên đường', 'rời', 'trước giờ', 'đang', 'đi', 'tiến hành buổi', 'mở', 'đồng chủ trì buổi', 'mời', 'chủ trì cuộc', 'chủ trì phiên',
];
const HOLDING_VERBS_BEHIND = ['đã diễn ra', 'diễn ra', 'đã khai mạc', 'khai mạc', 'đã bế mạc', 'bế mạc', 'được tổ chức', 'được khai mạc', 'sẽ khai mạc', 'sẽ diễn ra', 'chính thức khai mạc', 'do', 'dưới sự chủ trì', 'có sự tham dự', 'có sự tham gia', 'đã hoàn thành', 'tiếp tục'];
const VENUE_HEADS = ['Nhà', 'Hội trường', 'hội trường', 'trụ sở', 'Trụ sở', 'Trung tâm', 'Văn phòng', 'Phủ', 'Cung', 'Nhà hát', 'Nhà văn hóa', 'Sân vận động', 'Quảng trường', 'Công viên', 'Khách sạn', 'Đại lễ đường', 'Bảo tàng', 'Khu di tích', 'Trường', 'Học viện', 'điểm cầu', 'Đài', 'UBND', 'phòng họp', 'Dinh', 'Tòa nhà', 'Bộ', 'Tỉnh ủy', 'Thành ủy', 'Nghĩa trang', 'Đền', 'Cơ quan', 'cơ quan', 'Nhà khách'];

/** Adds the words that the meeting rules speak of. */
/** Words that hold a word for a meeting and mean none. */
const COMPOUNDS = ['lễ đường', 'đại lễ đường', 'lễ hội', 'lễ tân', 'lễ phép', 'ngày lễ', 'nghỉ lễ', 'dịp lễ', 'lễ độ', 'lễ nghi', 'lễ phục', 'họp hành', 'tập họp', 'phù họp', 'tiếp tục', 'tiếp thu', 'tiếp nhận', 'tiếp cận', 'tiếp dân', 'tiếp theo', 'trực tiếp', 'gián tiếp', 'gặp khó khăn', 'gặp phải', 'bắt gặp', 'lễ vật', 'kiểm tra, giám sát', 'đại hội đồng', 'ban kiểm tra', 'ủy ban kiểm tra', 'đoàn kiểm tra', 'đoàn giám sát', 'tổ giám sát', 'trung tâm hội nghị', 'nhà hội nghị'];

export const loadMeetingWords = (lexicon: Lexicon): void => {
  for (const entry of MEETING_HEADS) lexicon.add(entry.isVerb ? 'MeetingVerb' : 'MeetingHead', entry.head, entry);
  lexicon.guarded.add('MeetingHead');
  lexicon.guarded.add('MeetingVerb');
  for (const word of COMPOUNDS) lexicon.add(COMPOUND, word, word);
  for (const word of MEETING_QUALIFIERS) lexicon.add('MeetingQualifier', word, word);
  for (const word of BACKGROUND_GOVERNORS) lexicon.add('BackgroundGovernor', word, word);
  for (const [word, number] of ORDINALS) lexicon.add('OrdinalWord', word, number);
  for (const verb of HOLDING_VERBS) lexicon.add('HoldingVerb', verb, verb);
  for (const verb of HOLDING_VERBS_BEHIND) lexicon.add('HoldingVerbBehind', verb, verb);
  for (const head of VENUE_HEADS) lexicon.add('VenueHead', head, head, 'exact');
};

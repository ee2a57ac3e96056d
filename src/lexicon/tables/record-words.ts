/** Words that the assembly of a record asks for: what a bare unit means, where an article comes from, how it looks without marks. */

/** The country of the article's own readers; every other country is foreign. */
export const HOME_COUNTRY: { readonly name: string; readonly spellings: readonly string[] } =
  { name: 'Việt Nam', spellings: ['Việt Nam', 'VN'] };

/** Committees that hold the word for their unit: `Tỉnh ủy` is the committee of a `tỉnh`. */
export const UNIT_OF_COMMITTEE: readonly (readonly [committee: string, unit: string])[] = [
  ['Tỉnh ủy', 'tỉnh'], ['Tỉnh đoàn', 'tỉnh'], ['Thành ủy', 'thành phố'], ['Thành đoàn', 'thành phố'],
  ['Huyện ủy', 'huyện'], ['Huyện đoàn', 'huyện'], ['Quận ủy', 'quận'], ['Quận đoàn', 'quận'], ['Thị ủy', 'thị xã'], ['Thị đoàn', 'thị xã'],
];

/** The word before the name of a first-level unit, by its kind. */
export const UNIT_OF_PROVINCE: Readonly<Record<'province' | 'city', string>> = { province: 'tỉnh', city: 'thành phố' };

/** The word for the unit of a district, by the list of the gazetteer in which its name stands. */
export const UNIT_OF_DISTRICT: Readonly<Record<'cities' | 'towns' | 'urban' | 'rural', string>> =
  { cities: 'thành phố', towns: 'thị xã', urban: 'quận', rural: 'huyện' };

/** Heads of bodies that every province has, so that one without a place is that of the article's province: `Sở Y tế`. */
export const HEADS_OF_PROVINCE: readonly string[] = ['Sở'];

/** Before the joined name of a province in the address of its paper: `baobinhdinh.vn`. */
export const SITE_PREFIXES: readonly string[] = ['bao', 'www', 'dai', 'congan', 'tinhuy', 'dbnd'];

/** Words before a day from or up to which something holds, or on which somebody was born. */
export const BOUND_WORDS: readonly string[] = ['từ', 'đến', 'hết', 'tới', 'sinh'];

/** Words of a line that only says when the article appeared. */
export const DATE_LINE_WORDS: readonly string[] = [
  'ngày', 'cập nhật', 'cập nhật lúc', 'đăng', 'đăng ngày', 'ngày đăng', 'lúc', 'giờ', 'h', 'phút', 'thứ', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'chủ nhật', 'CN', 'GMT', 'AM', 'PM',
  'xuất bản', 'ngày xuất bản', 'lần cuối', 'tháng', 'bản in', 'sáng', 'chiều', 'tối', 'đã xem', 'lượt xem',
];

/** Before the name of the paper that the article was taken from, in the last line. */
export const TAKEN_FROM: readonly string[] = ['theo', 'nguồn'];

/** Small words beside the writer's name: `Hà An (tổng hợp)`, `Lê Mai (t/h)`. */
export const BYLINE_WORDS: readonly string[] = ['theo', 'tổng', 'hợp', 't', 'h', 'th', 'ghi', 'chép', 'của', 'bài', 'ảnh', 'tin', 'thực', 'hiện', 'lược', 'dịch', 'biên', 'từ', 'và'];

/** Frequent syllables of Vietnamese as they look without their marks, and hardly a word of another language. */
export const SYLLABLES_WITHOUT_MARKS: readonly string[] = [
  'khong', 'duoc', 'nguoi', 'cua', 'nhung', 'trong', 'mot', 'voi', 'nay', 'cung', 'ngay', 'thang', 'nam', 'tinh', 'huyen', 'thanh', 'pho', 'uy', 'nhan', 'dan', 'hoi', 'dong', 'quoc',
  'chinh', 'phu', 'nghi', 'quyet', 'dinh', 'bi', 'thu', 'tich', 'truong', 'cong', 'tac', 'kinh', 'te', 'viec', 'thuc', 'hien', 'phat', 'trien', 'lam', 'dang', 'bo', 'trung', 'uong', 'chu',
];

/** How the line under a picture opens. */
export const CAPTION_OPENINGS: readonly string[] = [
  'quang cảnh', 'toàn cảnh', 'khung cảnh', 'hình ảnh', 'các đại biểu dự', 'các đại biểu tham dự', 'các đại biểu chụp ảnh', 'các đại biểu biểu quyết', 'các đại biểu bỏ phiếu',
  'đại biểu dự', 'đại biểu tham dự', 'ảnh',
];

/** What people are seen to do in pictures. */
export const CAPTION_ACTS: readonly string[] = [
  'phát biểu', 'kết luận', 'chủ trì', 'tặng', 'trao', 'tiếp', 'thăm', 'chúc mừng', 'chụp ảnh', 'bắt tay', 'trò chuyện', 'dâng hương', 'dâng hoa', 'thắp hương', 'biểu quyết', 'bỏ phiếu',
  'tham dự', 'dự', 'trình bày', 'báo cáo', 'điều hành', 'thảo luận', 'kiểm tra', 'động viên', 'cắt băng', 'ký kết', 'hội đàm', 'hội kiến', 'ra mắt',
];

/** First words of bodies of the Party inside other bodies. */
export const PARTY_CELLS: readonly string[] = ['Ban cán sự Đảng', 'Đảng đoàn', 'Đảng ủy', 'Đảng bộ', 'Chi bộ'];

/** Words before a time up to which or from which something is done. */
export const UP_TO_WORDS: readonly string[] = ['đến', 'tới', 'trước', 'hết', 'từ', 'sinh'];

/** Words that make a time behind them one of a plan. */
export const PLAN_WORDS: readonly string[] = ['sẽ', 'dự kiến', 'phấn đấu', 'kế hoạch'];

/** Words in the names of events that are told apart by their year: `kỳ thi quốc gia 2017`, `APEC 2017`, `xuân Đinh Dậu 2017`. */
export const NAMED_WITH_YEAR: readonly string[] = [
  'apec', 'asem', 'asean', 'g20', 'g7', 'games', 'cup', 'festival', 'shangri-la', '- la',
  'ất mùi', 'bính thân', 'đinh dậu', 'mậu tuất', 'kỷ hợi', 'canh tý', 'tân sửu', 'nhâm dần', 'quý mão', 'giáp thìn', 'ất tỵ', 'bính ngọ',
];

/** Words that begin the name of what is held every year: `kỳ thi trung học phổ thông quốc gia 2017`. */
export const EXAMS_OF_YEAR: readonly string[] = ['kỳ thi'];

/** Behind the first words of a body they say that many are meant, and none is named: `UBND các huyện`, `HĐND cấp xã`. */
export const WORDS_OF_MANY: readonly string[] = ['các', 'những', 'mỗi', 'từng', 'hai', 'cấp', 'nhiều'];

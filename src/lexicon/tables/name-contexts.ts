/** Words before a person's name that make it the name of a thing: `đường Trường Chinh`, `tư tưởng Hồ Chí Minh`. */
export const NAMED_AFTER: readonly string[] = [
  'đường', 'đoạn', 'đoạn từ', 'phố', 'đại lộ', 'cầu', 'hầm', 'quảng trường', 'công viên', 'vườn hoa', 'bến', 'chợ', 'rạp', 'nhà hát', 'sân vận động', 'tượng đài',
  'trường', 'trường THPT', 'trường THCS', 'trường tiểu học', 'THPT', 'THCS', 'tiểu học', 'học viện', 'đại học', 'bệnh viện', 'giải thưởng', 'giải', 'quỹ', 'huân chương', 'huy chương', 'huy hiệu',
  'tư tưởng', 'đạo đức', 'phong cách', 'tấm gương', 'tấm gương đạo đức', 'lăng', 'lăng chủ tịch', 'bảo tàng', 'đền', 'chùa', 'đình', 'khu di tích', 'khu tái định cư', 'khu TĐC', 'TĐC', 'khu dân cư', 'KDC', 'nhà lưu niệm', 'khu lưu niệm', 'thư viện', 'nhà tù', 'tàu', 'đảo', 'núi', 'sông', 'hồ', 'đội',
  'giao lộ', 'nút giao', 'ngã năm', 'ngã bảy', 'cúp', 'cụm công nghiệp', 'khu công nghiệp', 'quán', 'cửa hàng', 'nhà hàng', 'tiệm', 'miếu', 'dinh', 'am', 'nhà thờ', 'nhà thờ họ', 'dòng họ', 'họ', 'vở', 'vở chèo', 'vở kịch', 'vở diễn', 'vở cải lương', 'sân bay', 'cảng', 'bến xe', 'phà', 'bến phà', 'đèo', 'công ty', 'tập đoàn', 'sân golf', 'thương hiệu', 'nhà máy', 'khu du lịch', 'tượng',
  'cộng sản', 'TNCS', 'thiếu niên tiền phong', 'thời đại', 'chiến dịch', 'đường mòn', 'tuyến', 'tuyến đường', 'trục đường', 'các đường', 'đường hoa', 'phố đi bộ', 'cung đường', 'rạch', 'kênh', 'giồng', 'xóm', 'bán đảo', 'hang', 'dốc', 'hẻm', 'hội trường', 'trung tâm', 'trung tâm thể thao', 'trung tâm thể dục thể thao', 'nhà văn hóa', 'cung văn hóa', 'khu tưởng niệm', 'đài tưởng niệm', 'nghĩa trang', 'quỹ khuyến học', 'quỹ học bổng', 'giải báo chí', 'nhà thi đấu', 'tòa nhà', 'khách sạn', 'ngõ', 'ngã tư', 'ngã sáu', 'khu đô thị',
  'TNHH', 'TNHH TM', 'XNK', 'MTV', 'DNTN', 'doanh nghiệp tư nhân', 'trường chính trị', 'bộ đội', 'anh bộ đội', 'bộ đội cụ', 'khu văn hóa tưởng niệm', 'học bổng', 'danh hiệu', 'tàu hộ vệ', 'tàu ngầm', 'tàu sân bay', 'tàu khu trục', 'chiến hạm', 'khu trục hạm', 'hàng không mẫu hạm',
  'ĐH', 'trường ĐH', 'trường đại học', 'cao đẳng', 'trường cao đẳng', 'trường CĐ', 'CĐ', 'trường THPT chuyên', 'THPT chuyên', 'trường chuyên', 'trường tiểu học - THCS', 'trường TH', 'trường TH&THCS', 'trường phổ thông', 'trường mầm non', 'mầm non', 'liên đội', 'chi đội',
];

/** Of these the ones behind which the office or rank of the dead is a part of the name too: `Khu lưu niệm Chủ tịch Hồ Chí Minh`. */
export const MEMORIALS: readonly string[] = [
  'khu tưởng niệm', 'khu lưu niệm', 'nhà tưởng niệm', 'nhà lưu niệm', 'đài tưởng niệm', 'khu di tích', 'di tích', 'bảo tàng', 'tượng đài', 'tượng', 'lăng', 'đền thờ', 'đền', 'tư tưởng', 'tấm gương', 'phong cách',
];

/** Family names of Chinese leaders as the Vietnamese press writes them, where no Vietnamese family has the name. */
export const CHINESE_FAMILY_NAMES: readonly string[] = ['Mao', 'Tập', 'Du', 'Lật', 'Uông', 'Vưu', 'Bành', 'Ôn', 'Đới', 'Thôi', 'Hứa', 'Sái', 'Tiền', 'Ngụy', 'Tất', 'Cổ', 'Dư', 'Đường'];

/** Southerners are called by their place among the children of the family and the given name: `chú Sáu Sơn` is `Lê Văn Sơn`. */
export const BIRTH_ORDERS: readonly string[] = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Bẩy', 'Tám', 'Chín', 'Mười', 'Út'];

/** Names by which everyone knows a person, with the full name. */
export const KNOWN_PERSONS: readonly (readonly [known: string, fullName: string])[] = [
  ['Bác Hồ', 'Hồ Chí Minh'],
  ['Bác Tôn', 'Tôn Đức Thắng'],
  ['Trường Chinh', 'Trường Chinh'],
];

/** Capitalised words that begin a sentence or a caption and are hardly ever a syllable of a name. */
export const NAME_STOPS: readonly string[] = [
  'chiều', 'tối', 'ngày', 'hôm', 'tại', 'theo', 'ảnh', 'các', 'sau', 'trước', 'phát biểu', 'phát huy', 'phát động', 'trong', 'trên', 'với', 'cùng', 'đây', 'đó', 'để', 'khi', 'được', 'là', 'và', 'của',
  'nhưng', 'tuy', 'ngoài', 'hiện', 'ông', 'bà', 'đến', 'cũng', 'đối', 'việc', 'những', 'một', 'nguồn', 'bài', 'báo', 'video', 'clip', 'kết luận', 'kết thúc', 'kết quả', 'dự', 'tham', 'trao', 'thăm', 'gặp', 'nói', 'cho', 'như vậy', 'như thế', 'như trên', 'như tin', 'vì', 'do', 'nếu', 'cần', 'không', 'tôi',
  'hai bên', 'hai nước', 'hai vị', 'mục tiêu', 'nhiều người', 'nhiều ý kiến', 'ngay sau', 'ngay từ', 'hợp tác', 'lãnh đạo', 'chỉ đạo', 'hồi giáo', 'đại biểu', 'cử tri', 'phóng viên', 'sinh ngày', 'sinh năm', 'quê quán', 'bám sát',
  'từ đó', 'từ năm', 'qua đó', 'bên cạnh', 'đồng thời', 'thực hiện', 'trước đó', 'tiếp tục', 'tính đến', 'ngược lại', 'chính phủ', 'quốc hội', 'games', 'mở đầu', 'chúng tôi', 'chúng ta', 'năm nay', 'quan điểm', 'liên quan', 'hội nghị', 'đoàn công tác',
  'cụ thể', 'phản hồi', 'phản ánh', 'thông báo', 'thông tin', 'bày tỏ', 'chia sẻ', 'trao đổi', 'ghi nhận', 'đánh giá', 'giải trình', 'khảo sát', 'bế mạc', 'tương tự', 'vụ việc', 'đáng chú ý',
  'cuộc', 'buổi', 'lễ kỷ niệm', 'lễ trao', 'lễ công bố', 'lễ khai', 'lễ khởi công', 'lễ khánh thành', 'lễ ký', 'lễ ra', 'lễ phát động', 'lễ đón', 'lễ tang', 'lễ viếng', 'lễ bế', 'lễ bàn giao', 'lễ mít tinh', 'lễ hội', 'lễ giao', 'lễ tổng kết', 'lễ tiễn', 'lễ dâng', 'lễ truy', 'lễ cắt', 'lễ động thổ', 'lễ hưởng ứng', 'lễ tôn vinh', 'lễ vinh danh', 'lễ chào', 'lễ thượng', 'lễ tuyên', 'kỳ họp', 'phiên', 'thay', 'trả', 'chia', 'này', 'đã', 'sẽ', 'mới', 'từng', 'bắt', 'về',
  'lần thứ', 'nhiệm kỳ', 'bàn giao', 'khai mạc', 'công bố', 'tổ chức', 'ra mắt', 'tổng kết', 'sơ kết', 'triển khai', 'kiểm tra', 'giám sát', 'chủ trì', 'tiếp xúc', 'tặng quà', 'dâng hương', 'chúc mừng', 'đối thoại',
  'tài nhân', 'quý phi', 'hoàng quý phi', 'thái hậu', 'hoàng thái hậu',
];

/** Small words inside foreign names: `Mohamed bin Ali`, `Ursula von der Leyen`. */
export const NAME_PARTICLES: readonly string[] = ['al', 'bin', 'bint', 'ibn', 'abu', 'de', 'del', 'der', 'dos', 'von', 'van', 'von der', 'van der', 'de la', 'el', 'ul', 'zu'];

/** Middle names that say the sex; a given name must follow. */
export const NAMES_OF_SEX: readonly string[] = ['Thị', 'Văn'];
/** Of these the one of women, whose names are longer. */
export const NAME_OF_WOMEN = 'Thị';

/** Words before the number of a house: `số 14 Lê Văn Ba`. */
export const BEFORE_HOUSE_NUMBERS: readonly string[] = ['số', 'nhà', 'nhà số', 'và', 'tại', 'ở', 'từ', 'đến', 'địa chỉ', 'ngụ', 'trú', 'trụ sở', 'ngõ', 'hẻm', 'là', 'như'];

/** A year of the lunar calendar has a name of two words, one of each: `Đinh Dậu`. */
export const HEAVENLY_STEMS: readonly string[] = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
export const EARTHLY_BRANCHES: readonly string[] = [
  'Tý', 'Tí', 'Sửu', 'Dần', 'Mão', 'Mẹo', 'Thìn', 'Tỵ', 'Tị', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi',
];

/** Foreign words of which a firm, a paper or a building, and no person, has one in the name. */
export const FIRM_WORDS: readonly string[] = [
  'Group', 'Holdings', 'Holding', 'Corp', 'Corporation', 'Company', 'Ltd', 'Inc', 'JSC', 'Bank', 'Airlines', 'Airways', 'Land', 'Media', 'Invest', 'Energy', 'Partners', 'Capital', 'Motors', 'Steel',
  'Times', 'News', 'Daily', 'Tower', 'Plaza', 'Center', 'Centre', 'Park', 'Resort', 'Hotel', 'City', 'University', 'Institute', 'Foundation', 'Forum', 'Golf', 'Sea', 'Logistics', 'Telecom', 'Foods', 'Industries', 'International',
];

/** Words before the first of several names. */
export const OPENS_LIST: readonly string[] = ['như', 'gồm', 'gồm có', 'và', 'cùng', 'tên'];

/** Names of saints, which priests and nuns have before their own: `Linh mục Giuse Lê Văn Ba`. */
export const SAINTS: readonly string[] = [
  'Giuse', 'Phêrô', 'Phaolô', 'Gioan', 'Gioan Baotixita', 'Tôma', 'Đaminh', 'Đa Minh', 'Antôn', 'Phanxicô', 'Micae', 'Vinh Sơn', 'Giacôbê', 'Anrê', 'Maria', 'Têrêsa', 'Matthêu', 'Luca', 'Stêphanô', 'Augustinô',
  'Phê-rô', 'Phao-lô', 'Giu-se', 'Phero', 'Gioan Bosco', 'Gioakim', 'Martinô', 'Anna', 'Mátthêu', 'Bênađô', 'Inhaxiô', 'Alphongsô', 'Lôrensô', 'Cosma', 'Tađêô', 'Philípphê', 'Bartôlômêô', 'Barnaba', 'Antôn Maria', 'Gioan Maria', 'Giuse Maria',
];

/** Openings of a sentence before whom it is about, who does not act: `Đối với | đồng chí Ba, Bí thư Tỉnh ủy yêu cầu …`. */
export const OPENS_ABOUT_SOMEONE: readonly string[] = [
  'đối với', 'riêng đối với', 'chúc mừng', 'phát biểu chúc mừng', 'giao nhiệm vụ cho', 'phát biểu giao nhiệm vụ cho', 'trao quyết định cho',
  'tại buổi trao quyết định cho', 'trao quyết định và tặng hoa cho', 'trao quyết định và chúc mừng',
];

/** Before the office of whoever is quoted, whom the name behind the comma names: `dẫn lời | Thủ tướng Đức, bà Merkel cho biết …`. */
export const QUOTES_WHOM: readonly string[] = ['dẫn lời', 'trích lời', 'trích dẫn lời', 'dẫn phát biểu của', 'trích phát biểu của', 'dẫn tuyên bố của'];

/** Openings of a sentence with what somebody else says or asks: `Đồng ý với | đề xuất của Chủ tịch UBND huyện, Bí thư Tỉnh ủy cho rằng …`. */
export const OPENS_WITH_VIEW_OF: readonly string[] = [
  'đồng ý với', 'đồng tình với', 'nhất trí với', 'tán thành với', 'tán thành', 'tán đồng', 'chia sẻ với', 'chia sẻ', 'trả lời', 'đáp lại', 'đáp lời', 'đáp từ', 'tiếp thu', 'ghi nhận', 'cảm ơn', 'cám ơn',
  'nhận lời mời', 'hoan nghênh', 'đánh giá cao', 'trước ý kiến', 'trước đề nghị', 'trước đề xuất', 'trước kiến nghị', 'làm rõ', 'giải trình', 'tiếp lời', 'nhận xét', 'bày tỏ',
];

/** Behind two persons, before the office that both hold. */
export const BOTH_ARE: readonly string[] = ['đều là', 'cùng là', 'đều giữ chức', 'cùng giữ chức'];

/** Ranks of those who are known by a name of their own, `nhà thơ Hữu Lam`, `vua Minh Mạng`: two capitals behind one are a person's, whatever the family name. */
export const PEN_NAME_RANKS: readonly string[] = [
  'nhà văn', 'nhà thơ', 'nhạc sĩ', 'nhạc sỹ', 'họa sĩ', 'họa sỹ', 'nghệ sĩ', 'nghệ sỹ', 'ca sĩ', 'ca sỹ', 'nữ ca sĩ', 'diễn viên', 'đạo diễn', 'NSND', 'NSƯT', 'Nghệ sĩ nhân dân', 'Nghệ sĩ ưu tú', 'vua', 'hoàng đế',
];

/** Military and police ranks, academic degrees, professions and honours before a name: no titles, and no part of the name. */
export const RANKS: readonly string[] = [
  'Đại tướng', 'Thượng tướng', 'Trung tướng', 'Thiếu tướng', 'Đô đốc', 'Phó Đô đốc', 'Chuẩn Đô đốc', 'Đại tá', 'Thượng tá', 'Trung tá', 'Thiếu tá',
  'Đại úy', 'Thượng úy', 'Trung úy', 'Thiếu úy', 'Chuẩn tướng', 'Thống chế',
  'GS', 'PGS', 'TS', 'ThS', 'Th.S', 'BS', 'KTS', 'LS', 'GS.TS', 'GS, TS', 'GS-TS', 'GS.TSKH', 'PGS.TS', 'PGS, TS', 'PGS-TS', 'TSKH', 'TS.BS', 'BSCKI', 'BSCKII', 'BS CKI', 'BS CKII', 'BS.CKI', 'BS.CKII', 'CN', 'KS', 'NSND', 'NSƯT', 'NGƯT', 'NGND',
  'Giáo sư', 'Phó Giáo sư', 'Tiến sĩ', 'Tiến sỹ', 'Thạc sĩ', 'Thạc sỹ', 'Cử nhân', 'Giáo sư, Tiến sĩ', 'Phó Giáo sư, Tiến sĩ', 'Giáo sư - Tiến sĩ', 'Phó Giáo sư - Tiến sĩ', 'Viện sĩ',
  'bác sĩ', 'luật sư', 'kỹ sư', 'kiến trúc sư', 'nhà báo', 'nhà văn', 'nhà thơ', 'nhạc sĩ', 'họa sĩ', 'nghệ sĩ', 'ca sĩ', 'soạn giả', 'tác giả', 'diễn viên', 'nhà giáo', 'thầy giáo', 'cô giáo', 'nhà sử học',
  'Nghệ sĩ nhân dân', 'Nghệ sĩ ưu tú', 'Nhà giáo nhân dân', 'Nhà giáo ưu tú', 'Anh hùng', 'Anh hùng liệt sĩ', 'Anh hùng LLVTND', 'Anh hùng Lao động', 'Anh hùng lực lượng vũ trang nhân dân', 'liệt sĩ', 'thương binh', 'Mẹ Việt Nam anh hùng', 'Bà mẹ Việt Nam anh hùng',
  'Hòa thượng', 'Thượng tọa', 'Đại đức', 'Ni trưởng', 'Ni sư', 'Linh mục', 'Nữ tu', 'Giám mục', 'Tổng Giám mục', 'Hồng y', 'Mục sư', 'Đại lão Hòa thượng',
  'cây viết', 'cây bút', 'chuyên gia', 'nhà phân tích', 'nhà bình luận', 'nhà nghiên cứu', 'nhà kinh tế', 'nhà hoạt động', 'nhà ngoại giao', 'nhà khoa học', 'học giả', 'nhà cách mạng', 'danh nhân', 'chí sĩ', 'nghi can', 'nghi phạm', 'bị cáo', 'bị can', 'nữ ca sĩ', 'đạo diễn', 'cầu thủ', 'vận động viên', 'nghệ nhân', 'nhà thiết kế', 'nhà lãnh đạo',
  'cử tri', 'phóng viên', 'doanh nhân', 'già làng', 'cựu chiến binh', 'công dân', 'lão nông', 'nông dân', 'ngư dân', 'lão ngư', 'nhạc sỹ', 'họa sỹ', 'nghệ sỹ', 'ca sỹ', 'bác sỹ', 'luật gia', 'dược sĩ', 'dược sỹ', 'nhiếp ảnh gia', 'dịch giả', 'tài xế', 'lái xe', 'cựu tù', 'lão thành cách mạng',
];

/**
 * What boards of one purpose are for, in the words of their names: `Ban Chỉ đạo | phòng, chống thiên tai | tỉnh`. A name may end with
 * one of these; it is composed of them with commas, `và` and dashes, so that whole names need no entry.
 */
export const BOARD_TASKS: readonly string[] = [
  // Dangers and offences
  'thiên tai', 'tìm kiếm cứu nạn', 'cứu nạn', 'cứu hộ', 'cứu nạn cứu hộ', 'phòng thủ dân sự', 'ứng phó sự cố', 'sự cố', 'môi trường', 'môi trường biển', 'dịch', 'dịch bệnh', 'bệnh', 'đại dịch', 'dịch tả lợn châu Phi',
  'Covid', 'Covid-19', 'Covid - 19', 'HIV/AIDS', 'AIDS', 'ma túy', 'mại dâm', 'tội phạm', 'tệ nạn xã hội', 'tham nhũng', 'lãng phí', 'tiêu cực', 'buôn lậu', 'gian lận thương mại', 'hàng giả', 'cháy rừng', 'cháy nổ',
  'PCTT', 'TKCN', 'PCTT và TKCN', 'PCTT&TKCN', 'PTDS', 'PCCC', 'PCCC và CNCH', 'CNCH', 'IUU', 'khai thác IUU', 'mua bán người', 'bạo lực gia đình', 'cháy', 'chữa cháy', 'lụt bão', 'lụt, bão', 'bão lụt', 'dịch bệnh gia súc, gia cầm',
  'an toàn giao thông', 'trật tự an toàn giao thông', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'an ninh, trật tự', 'an ninh mạng', 'biến đổi khí hậu', 'tai nạn bom mìn', 'hậu quả bom mìn',
  // Reform and development
  'chuyển đổi số', 'cải cách hành chính', 'cải cách tư pháp', 'đổi mới sáng tạo', 'khoa học, công nghệ', 'Đề án 06', 'kinh tế - xã hội', 'kinh tế tập thể', 'kinh tế tư nhân',
  'doanh nghiệp nhà nước', 'nông thôn mới', 'đô thị văn minh', 'giảm nghèo', 'giảm nghèo bền vững', 'chương trình mục tiêu quốc gia', 'chương trình MTQG', 'mục tiêu quốc gia', 'nhà tạm', 'nhà dột nát', 'nhà ở', 'nhà ở xã hội',
  'lâm nghiệp', 'lâm nghiệp bền vững', 'hội nhập quốc tế', 'hội nhập kinh tế quốc tế', 'năng lực cạnh tranh', 'chỉ số', 'PCI', 'OCOP', 'điều hành giá', 'giá đất', 'lạm phát',
  'cơ chế hoạt động', 'tái cơ cấu', 'dự án trọng điểm', 'công trình trọng điểm', 'đầu tư công', 'giải phóng mặt bằng', 'GPMB', 'tái định cư', 'khu phố', 'thôn', 'tổ dân phố', 'thôn, tổ dân phố',
  'cao tốc', 'đường bộ cao tốc', 'cơ sở dữ liệu', 'bất động sản', 'khu kinh tế', 'khu công nghiệp', 'các khu công nghiệp',
  // Party, state, society
  'đơn vị hành chính', 'đơn vị hành chính cấp xã', 'đơn vị hành chính cấp huyện', 'đơn vị hành chính các cấp', 'bộ máy', 'tổ chức bộ máy', 'chính quyền địa phương 2 cấp', 'chính quyền địa phương hai cấp', 'đơn vị sự nghiệp công lập',
  'quy chế dân chủ', 'quy chế dân chủ ở cơ sở', 'dân chủ ở cơ sở', 'dân chủ cơ sở', 'bầu cử', 'đại biểu Quốc hội', 'đại biểu HĐND các cấp', 'đại biểu HĐND', 'đại biểu Hội đồng nhân dân các cấp', 'Đại hội Đảng các cấp', 'đại hội Đảng bộ',
  'tôn giáo', 'dân tộc', 'nhân quyền', 'công tác dân tộc', 'công tác tôn giáo', 'thông tin đối ngoại', 'công tác thông tin đối ngoại', 'thi hành án', 'thi hành án dân sự', 'lịch sử Đảng', 'nền tảng tư tưởng của Đảng',
  'đời sống văn hóa', 'toàn dân đoàn kết xây dựng đời sống văn hóa', 'phong trào', 'các phong trào thi đua', 'thi đua', 'cuộc vận động', 'hàng Việt Nam', 'Người Việt Nam ưu tiên dùng hàng Việt Nam', 'dân vận khéo',
  'nghĩa vụ quân sự', 'giáo dục quốc phòng', 'giáo dục quốc phòng và an ninh', 'GDQP&AN', 'diễn tập', 'diễn tập khu vực phòng thủ', 'khu vực phòng thủ', 'công tác biên phòng', 'hài cốt liệt sĩ', 'hài cốt liệt sỹ', 'quy tập hài cốt liệt sĩ',
  'phổ biến, giáo dục pháp luật', 'phổ biến giáo dục pháp luật', 'PBGDPL', 'phổ cập giáo dục', 'xóa mù chữ', 'xã hội học tập', 'khuyến học', 'kỳ thi', 'thi', 'thi THPT quốc gia', 'thi tốt nghiệp THPT', 'kỳ thi tốt nghiệp THPT', 'kỳ thi THPT quốc gia',
  'bảo hiểm y tế', 'bảo hiểm xã hội', 'BHXH, BHYT', 'an sinh xã hội', 'trẻ em', 'người cao tuổi', 'người khuyết tật', 'vì sự tiến bộ của phụ nữ', 'bình đẳng giới', 'dân số', 'sức khỏe nhân dân', 'tổng điều tra', 'tổng điều tra dân số',
  'kỷ luật', 'tuyển dụng', 'thẩm định', 'thẩm định giá', 'quốc gia', 'nhà nước', 'giáo sư', 'giá đất cụ thể', 'sáng kiến', 'công viên địa chất', 'lễ hội', 'năm du lịch', 'ngày lễ lớn', 'các ngày lễ lớn', 'kỷ niệm các ngày lễ lớn', 'liên ngành', 'đặc biệt',
];

/** Words that stand in such a name with one of the others behind them. */
export const BEFORE_BOARD_TASKS: readonly string[] = [
  'về', 'phòng', 'chống', 'phòng chống', 'phòng, chống', 'thực hiện', 'chính sách', 'xây dựng', 'phát triển', 'xóa', 'sắp xếp', 'sáp nhập', 'thành lập', 'tổng kết', 'sơ kết', 'bảo vệ', 'ứng phó', 'ứng phó với', 'khắc phục',
  'khắc phục hậu quả', 'đổi mới', 'đổi mới và phát triển', 'tìm kiếm', 'quản lý', 'giải phóng', 'quy tập', 'tìm kiếm, quy tập', 'phối hợp', 'bồi thường', 'công tác', 'các', 'của', 'chương trình', 'phong trào', 'cuộc vận động', 'đề án', 'kế hoạch', 'dự án',
  'thẩm định', 'xét duyệt', 'xét', 'vận động', 'giảm', 'biên soạn', 'tháo gỡ', 'tháo gỡ khó khăn, vướng mắc', 'xử lý', 'chuyển đổi', 'cải cách',
  'tái cơ cấu', 'tổ chức kỷ niệm', 'kỷ niệm', 'tư vấn', 'phối hợp liên ngành', 'nhà nước về', 'quốc gia về', 'tỉnh về', 'trung ương về', 'cấp quốc gia về',
];

/** Words of such a name with a number behind them: `giai đoạn 2021 - 2025`. */
export const BEFORE_BOARD_NUMBERS: readonly string[] = ['khóa', 'nhiệm kỳ', 'giai đoạn', 'năm', 'đề án', 'nghị quyết', 'nghị quyết số', 'chỉ thị', 'chỉ thị số'];

/** Behind a number in such a name: `tổng kết 10 năm thực hiện …`. */
export const BOARD_YEARS: readonly string[] = ['năm'];

/**
 * Words for people and bodies that a text names by what they are and not by their names: how many, who, and which of them.
 */

/** How many, before the noun: `các sở`, `đông đảo cử tri`. Two may stand together: `tất cả các`. */
export const GROUP_QUANTIFIERS: readonly string[] = [
  'các', 'những', 'nhiều', 'một số', 'một vài', 'đa số', 'đại đa số', 'phần lớn', 'phần đông', 'số đông', 'hầu hết', 'đông đảo', 'đông đủ',
  'toàn thể', 'tất cả', 'toàn bộ', 'mọi', 'mỗi', 'mỗi một', 'từng', 'không ít', 'hàng loạt', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'hàng vạn', 'hàng chục', 'hàng chục nghìn', 'hàng chục vạn', 'hàng trăm nghìn', 'hàng triệu',
  'cả hai', 'cả ba', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'tập thể', 'đại bộ phận', 'đội ngũ',
];

/** Words before a number: `hơn 500 đại biểu`. */
export const APPROXIMATIONS: readonly string[] = ['hơn', 'trên', 'gần', 'khoảng', 'khoảng hơn', 'khoảng trên', 'khoảng gần', 'trên dưới', 'xấp xỉ', 'ngót'];

/** Words behind a number: `1,5 triệu đại biểu`. */
export const MAGNITUDES: readonly string[] = ['chục', 'trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ'];

/** Words before a number that is no count: `năm 2020`, `thứ 3`. */
export const NOT_COUNTING: readonly string[] = ['năm', 'tháng', 'ngày', 'quý', 'số', 'thứ', 'khóa', 'quận', 'phường', 'tổ', 'lần', 'điều', 'khoản', '/', '-', '.', '–'];

/** Words of address between the number and the noun: `các đồng chí lãnh đạo`, `các vị đại biểu`. */
export const GROUP_ADDRESSES: readonly string[] = ['đồng chí', 'đ/c', 'đc', 'vị', 'ông', 'bà', 'ông, bà', 'ông bà', 'ngài', 'quý vị', 'nữ', 'đồng chí là', 'đồng chí nguyên là', 'ông (bà)', 'ông (bà) là', 'ông, bà là', 'ông bà là', 'ông/bà', 'vị là'];

export interface GroupHeadEntry {
  readonly head: string;
  readonly kind: 'people' | 'bodies';
  /** A group by itself, without number or complement: `cử tri kiến nghị`. */
  readonly isCollective?: true;
  /** A group with those whom it leads or consists of, also without number: `lãnh đạo các sở`, `cán bộ Sở Y tế`. */
  readonly isOf?: true;
  /** No group without those whom it leads: `trưởng | các phòng`. */
  readonly isNobodyAlone?: true;
  /** Stands for others, and begins a new group in a list of groups: `các nhà báo | , đại diện các sở`. */
  readonly isDelegate?: true;
}

const collective = (head: string): GroupHeadEntry => ({ head, kind: 'people', isCollective: true });
const collectiveBodies = (head: string): GroupHeadEntry => ({ head, kind: 'bodies', isCollective: true });
const of = (head: string): GroupHeadEntry => ({ head, kind: 'people', isOf: true });
const delegate = (head: string): GroupHeadEntry => ({ head, kind: 'people', isOf: true, isDelegate: true });
const onlyOf = (head: string): GroupHeadEntry => ({ head, kind: 'people', isOf: true, isNobodyAlone: true });
const people = (head: string): GroupHeadEntry => ({ head, kind: 'people' });
const bodies = (head: string): GroupHeadEntry => ({ head, kind: 'bodies' });

/** Bodies whose word means something else in small letters: `các Vụ` and not `các vụ cháy`. */
export const CAPITAL_GROUP_HEADS: readonly GroupHeadEntry[] = ['Vụ', 'Viện', 'Nhóm'].map(bodies);

export const GROUP_HEADS: readonly GroupHeadEntry[] = [
  // Who is a group by the word alone.
  ...[
    'cử tri', 'nhân dân', 'người dân', 'bà con', 'đồng bào', 'đảng viên', 'cộng đồng quốc tế', 'cộng đồng doanh nghiệp', 'kiều bào', 'bà con kiều bào', 'bà con Việt kiều', 'bà con ngư dân', 'bà con nông dân', 'bà con tiểu thương', 'bà con nhân dân', 'bà con cử tri',
    'cộng đồng người Việt Nam', 'cộng đồng người Việt', 'bà con cộng đồng người Việt', 'phụ huynh học sinh', 'thí sinh', 'khách quốc tế', 'khách mời quốc tế', 'cả hệ thống chính trị', 'toàn hệ thống chính trị', 'phóng viên báo, đài', 'phóng viên các báo, đài',
  ].map(collective),
  // Firms that build.
  ...['đơn vị tư vấn', 'đơn vị thi công', 'đơn vị chủ đầu tư', 'chủ đầu tư'].map(collectiveBodies),
  // Who acts for others.
  ...[
    'lãnh đạo', 'đoàn', 'đại diện', 'đại diện lãnh đạo', 'tập thể lãnh đạo', 'tập thể', 'ban lãnh đạo', 'lãnh đạo chủ chốt', 'lãnh đạo cấp cao', 'cán bộ chủ chốt', 'Đoàn đại biểu', 'Đoàn đại biểu cấp cao', 'đoàn doanh nghiệp', 'thân nhân', 'thủ trưởng',
  ].map(delegate),
  ...[
    'bí thư chi bộ', 'trưởng thôn', 'trưởng ấp', 'nguyên lãnh đạo', 'cựu lãnh đạo', 'cán bộ', 'công chức', 'viên chức', 'người lao động', 'nhân viên', 'chiến sĩ', 'chỉ huy', 'ban chỉ huy', 'cán bộ chiến sĩ', 'sĩ quan', 'người đứng đầu', 'chuyên viên', 'nhà lãnh đạo', 'cán bộ lãnh đạo', 'đảng ủy viên', 'chi ủy viên', 'tổ trưởng', 'chức sắc', 'chức việc', 'chức sắc, chức việc',
    'hội viên', 'chi hội trưởng', 'chi hội phó', 'đoàn viên', 'đoàn viên thanh niên', 'chính quyền', 'cấp ủy', 'cấp ủy, chính quyền', 'chuyên gia',
    'phóng viên', 'thầy cô giáo', 'giáo viên', 'học sinh', 'sinh viên', 'công nhân', 'công nhân lao động', 'doanh nghiệp', 'lưu học sinh', 'cộng đồng', 'gia đình',
  ].map(of),
  // Who is nobody without a word for what they lead.
  ...['trưởng', 'phó', 'trưởng, phó', 'trưởng, phó trưởng', 'cấp trưởng, cấp phó'].map(onlyOf),
  ...[
    'đại biểu', 'lượt đại biểu', 'thành viên', 'trưởng đoàn', 'phó trưởng đoàn', 'đại sứ', 'tùy viên', 'tham tán', 'ủy viên', 'đồng chí', 'khách mời', 'khách quý', 'quan khách', 'nhà khoa học', 'nhà quản lý', 'nhà báo', 'PV', 'nhà giáo', 'nhà đầu tư', 'nhà tài trợ', 'nhà thầu', 'nhà máy', 'doanh nhân', 'trí thức', 'nhân sĩ', 'văn nghệ sĩ', 'nghệ sĩ', 'luật sư', 'kiến trúc sư', 'kỹ sư',
    'biên tập viên', 'kỹ thuật viên', 'du học sinh', 'nghiên cứu sinh', 'y tá', 'hộ lý', 'tài xế', 'lái xe', 'diêm dân', 'thuyền viên', 'chủ hộ', 'hộ cận nghèo', 'mẹ liệt sĩ', 'cựu thanh niên xung phong', 'cựu giáo chức',
    'người cao tuổi', 'mạnh thường quân', 'diễn viên', 'ca sĩ', 'cổ động viên', 'du khách', 'khách du lịch', 'công chứng viên', 'đấu giá viên', 'kiểm toán viên', 'cảnh sát', 'bộ đội', 'dân quân', 'cấp ủy viên', 'người Việt',
    'đồng nghiệp', 'bạn bè quốc tế', 'nhà sáng lập', 'người tiêu dùng', 'nhà sản xuất',
    'bác sĩ', 'y, bác sĩ', 'y bác sĩ', 'thầy thuốc', 'tình nguyện viên', 'thẩm phán', 'kiểm sát viên', 'điều tra viên', 'thanh niên', 'phụ nữ', 'nông dân', 'ngư dân', 'hộ dân', 'hộ gia đình', 'cựu chiến binh', 'thương binh', 'bệnh binh', 'lão thành cách mạng',
    'cán bộ lão thành cách mạng', 'mẹ Việt Nam anh hùng', 'Bà mẹ Việt Nam Anh hùng', 'gia đình chính sách', 'người có công', 'chức sắc tôn giáo', 'sư sãi', 'cán bộ hưu trí', 'tín đồ', 'tín hữu', 'giáo dân', 'tu sĩ', 'linh mục', 'mục sư', 'cộng sự', 'ĐV', 'ĐVTN', 'chủ doanh nghiệp', 'giám đốc hợp tác xã', 'giám đốc doanh nghiệp', 'giám đốc công ty', 'chủ hợp tác xã', 'chủ cơ sở', 'chủ cơ sở sản xuất', 'hòa giải viên', 'công dân', 'chấp hành viên', 'già làng', 'trưởng bản', 'người có uy tín', 'CBCC', 'CBCCVC', 'CBCNV', 'CNVCLĐ', 'bạn trẻ', 'quan sát viên', 'cá nhân',
    'tác giả', 'nhóm tác giả', 'đối tác', 'nguyên thủ', 'chính khách', 'học giả', 'nghị sĩ', 'ĐBQH', 'ứng cử viên', 'bị cáo', 'tầng lớp nhân dân', 'giới', 'thế hệ', 'nguyên thủ quốc gia', 'nhà ngoại giao', 'nhà nghiên cứu', 'nhà hoạch định chính sách', 'giáo sư', 'phó giáo sư', 'viện sĩ', 'tiến sĩ', 'thạc sĩ', 'giảng viên', 'nhà văn', 'nhà thơ', 'nhà sử học', 'nhà kinh tế', 'nhà văn hóa', 'nhà quản trị', 'nhà hảo tâm', 'nhà phân phối', 'nhà cung cấp', 'văn nghệ sỹ', 'nhạc sĩ', 'họa sĩ', 'tỷ phú', 'tỉ phú', 'CEO', 'dược sĩ', 'điều dưỡng', 'hướng dẫn viên', 'hộ nông dân', 'chủ trang trại', 'chủ rừng', 'trọng tài',
    'đại sứ quán', 'cơ quan đại diện', 'phóng viên báo chí', 'lãnh đạo quốc phòng', 'tướng lĩnh', 'tiểu thương', 'thương nhân', 'hộ kinh doanh', 'hộ tiểu thương', 'cựu binh', 'Việt kiều', 'lão thành', 'vận động viên', 'huấn luyện viên', 'phụ huynh', 'giám thị', 'cán bộ giám thị', 'nạn nhân', 'cư dân', 'quan chức', 'quan chức cấp cao', 'bệnh nhân', 'chính đảng', 'đảng chính trị', 'cộng đồng dân cư', 'đội viên', 'thiếu nhi', 'học viên', 'báo cáo viên', 'tuyên truyền viên', 'cộng tác viên', 'phật tử', 'tăng ni', 'chư tôn đức', 'tân binh', 'nghệ nhân', 'hộ nghèo', 'hộ sản xuất', 'người thân', 'chủ tàu', 'điển hình tiên tiến', 'thủy thủ', 'em', 'em học sinh', 'cháu', 'quân nhân', 'cựu quân nhân', 'hạ sĩ quan', 'binh sĩ',
  ].map(people),
  // Bodies.
  ...[
    'cơ quan quản lý', 'cơ quan quản lý nhà nước', 'cơ quan thanh tra', 'cơ quan điều tra', 'cơ quan kiểm tra', 'cơ quan tư pháp', 'cơ quan tham mưu', 'cơ quan chuyên môn', 'cơ quan tố tụng', 'đơn vị thực hiện', 'đơn vị tổ chức', 'đơn vị chuyên môn', 'nước phát triển', 'nước đang phát triển', 'nước thành viên', 'quốc gia thành viên', 'doanh nghiệp sản xuất', 'cơ sở sản xuất',
    'cơ quan tham mưu, giúp việc', 'cơ quan chuyên trách tham mưu, giúp việc', 'cơ quan tham mưu giúp việc',
    'sở', 'ban', 'ngành', 'nghành', 'ty, ngành', 'sở, ty', 'bộ', 'phòng', 'sở ngành', 'bộ ngành', 'ban ngành', 'sở ban ngành', 'địa phương', 'đơn vị', 'cơ quan', 'cấp', 'cấp hội', 'cấp bộ', 'đoàn thể', 'tổ chức', 'hội', 'hội đoàn thể', 'tổ chức Đảng', 'tổ chức chính trị - xã hội', 'tổ chức quốc tế', 'tổ chức phi chính phủ', 'tổ chức chính trị', 'tổ chức xã hội', 'tổ chức xã hội - nghề nghiệp', 'tổ chức hội', 'tổ chức đoàn thể', 'tổ chức tôn giáo', 'tổ chức tài chính', 'định chế tài chính', 'quỹ đầu tư', 'tổ chức tín dụng', 'cơ sở', 'cơ sở giáo dục', 'cơ sở đào tạo', 'tập đoàn', 'tổng công ty',
    'tổ hợp tác', 'trang trại', 'làng nghề', 'câu lạc bộ', 'giáo xứ', 'khu dân cư', 'chi đoàn', 'khách sạn', 'siêu thị', 'nhà mạng', 'cơ quan đại diện ngoại giao',
    'công ty', 'ngân hàng', 'ngân hàng thương mại', 'hiệp hội', 'hợp tác xã', 'DN', 'trường', 'trường học', 'nhà trường', 'trường đại học', 'bệnh viện', 'tỉnh', 'thành phố', 'TP', 'huyện', 'xã', 'phường', 'quận', 'thị xã', 'thị trấn', 'thôn', 'bản', 'ấp', 'xóm', 'khóm', 'buôn', 'khu phố', 'tổ dân phố', 'đặc khu',
    'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ', 'chi bộ', 'UBND', 'HĐND', 'ủy ban', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'tổ đại biểu', 'đoàn đại biểu', 'cục', 'chi cục', 'tổng cục', 'phòng, ban', 'phòng ban', 'phòng chuyên môn', 'phòng nghiệp vụ', 'phòng chức năng', 'khoa, phòng', 'viện nghiên cứu', 'chi hội', 'ban chuyên môn', 'tỉnh, thành', 'tỉnh, thành phố', 'tỉnh thành', 'vụ, đơn vị', 'vụ, cục', 'vụ, viện', 'vụ, cục, viện', 'cục, vụ', 'cục vụ', 'vụ cục', 'vụ chức năng', 'trung tâm', 'học viện',
    'cơ quan báo chí', 'báo chí', 'báo, đài', 'cơ quan thông tấn', 'nước', 'quốc gia', 'nền kinh tế', 'bên', 'phía', 'dân tộc', 'lực lượng', 'lực lượng vũ trang', 'lực lượng chức năng', 'tiểu ban', 'hội đồng', 'hội đồng tư vấn', 'tổ công tác', 'đoàn công tác', 'ban chỉ đạo', 'ban quản lý', 'khu vực', 'vùng', 'Viện kiểm sát', 'Tòa án',
    'ban Đảng', 'ban xây dựng Đảng', 'huyện, thành, thị', 'huyện, thành, thị ủy', 'huyện, thành ủy', 'huyện, thị ủy', 'huyện, thị, thành ủy', 'huyện ủy, thành ủy', 'huyện ủy, thị ủy, thành ủy', 'quận, huyện ủy', 'thành, thị, huyện ủy', 'chi, đảng bộ', 'chi bộ, đảng bộ', 'huyện, thị, thành', 'huyện, thành thị', 'huyện, thị, thành phố', 'huyện, thị', 'quận, huyện, thị', 'Đảng ủy trực thuộc', 'đội', 'văn phòng', 'khối', 'cấp chính quyền', 'đảng đoàn', 'ban cán sự đảng', 'đơn vị hành chính', 'phương tiện truyền thông', 'cơ quan truyền thông',
  ].map(bodies),
];

/** At which times they led, behind those who did: `nguyên lãnh đạo Hội | qua các thời kỳ`. */
export const SINCE_EARLIER: readonly string[] = [
  'qua các thời kỳ', 'các thời kỳ', 'qua các nhiệm kỳ', 'các nhiệm kỳ', 'qua các khóa', 'các khóa', 'qua từng thời kỳ',
];

/** Which of them, behind the noun. */
export const GROUP_MODIFIERS: readonly string[] = [
  ...SINCE_EARLIER,
  'liên quan', 'có liên quan', 'hữu quan', 'chức năng', 'có chức năng', 'chuyên trách', 'chủ chốt', 'chủ quản', 'trực thuộc', 'nhà nước', 'hành chính', 'sự nghiệp', 'công lập',
  'hàng đầu', 'lớn', 'khác', 'trên', 'nêu trên', 'này', 'đó', 'trúng cử', 'đoạt giải', 'thụ hưởng', 'tiêu biểu', 'xuất sắc', 'cấp cao', 'cấp tỉnh', 'cấp huyện', 'cấp xã', 'cấp trên', 'cấp dưới', 'cấp trưởng', 'các cấp', 'cùng cấp', 'cơ sở', 'ở cơ sở',
  'trung ương', 'Trung ương', 'T.Ư', 'TƯ', 'TW', 'ở Trung ương', 'ở trung ương', 'địa phương', 'quốc tế', 'nước ngoài', 'trong nước', 'ngoài nước', 'trong và ngoài nước', 'trong nước và quốc tế', 'trong nước và nước ngoài', 'quốc tế và trong nước', 'quốc tế và khu vực', 'khu vực và quốc tế', 'trong và ngoài tỉnh', 'cả nước', 'toàn tỉnh', 'toàn huyện', 'toàn xã', 'toàn thành phố', 'trong cả nước', 'trên cả nước', 'toàn quốc', 'trên toàn quốc', 'trong tỉnh', 'ngoài tỉnh', 'trong đoàn', 'của đoàn', 'trong khu vực', 'trong vùng', 'ven biển', 'miền núi', 'biên giới', 'trên địa bàn',
  'các cấp, ngành', 'các cấp, các ngành', 'các cấp, ban, ngành',
  'trên địa bàn tỉnh', 'trên địa bàn thành phố', 'báo chí', 'truyền thông', 'thông tấn', 'thông tấn, báo chí', 'chính quyền', 'đoàn thể', 'tôn giáo', 'doanh nghiệp', 'chính trị - xã hội', 'dân cử', 'tư pháp', 'công an', 'quân đội', 'thế giới', 'khóa trước', 'nghỉ hưu', 'lão thành',
  'ngành', 'nhà báo', 'cao cấp', 'tỉnh', 'thành phố', 'huyện', 'xã', 'quận', 'phường', 'TP', 'đồng minh', 'láng giềng', 'nhân dân', 'tiên phong', 'tình nguyện', 'thường trú', 'nghiệp vụ', 'Hội đồng', 'Đoàn công tác', 'Đoàn giám sát', 'Đoàn khảo sát', 'Đoàn kiểm tra', 'Tổ công tác', 'gốc Việt', 'kinh tế', 'chuyên môn', 'chính thức', 'ưu tú',
  'thành viên', 'đối tác', 'đa quốc gia', 'liên ngành', 'chuyên ngành', 'lân cận', 'còn lại', 'bên ngoài', 'có thẩm quyền', 'có uy tín', 'nghề nghiệp', 'lập pháp', 'phía Nam', 'phía Bắc', 'phổ thông', 'công đoàn', 'nông thôn',
  'dân tộc thiểu số', 'y tế', 'tài chính', 'thương mại', 'nông nghiệp', 'công nghiệp', 'hạ tầng', 'quốc phòng', 'nhiệt điện', 'trẻ', 'nhỏ và vừa', 'vừa và nhỏ',
];

/** Words that join the group to the body, place or group that it belongs to. */
export const GROUP_LINKS: readonly string[] = ['của', 'thuộc', 'tại', 'ở', 'trong', 'đến từ', 'từ', 'đại diện', 'đại diện cho', 'nguyên là', 'là', 'trực thuộc', 'trên địa bàn', 'của các', 'bên cạnh', 'thay mặt', 'thay mặt cho', 'cư trú tại', 'sinh sống tại', 'đang sinh sống tại', 'đang sinh sống và làm việc tại', 'đang sinh sống, học tập tại', 'sinh sống, học tập và làm việc tại', 'đang sinh sống, học tập và làm việc tại', 'công tác tại', 'làm việc tại', 'khu vực', 'hoạt động tại', 'đang hoạt động tại', 'hoạt động trên địa bàn', 'đang hoạt động trên địa bàn', 'đầu tư tại', 'đang đầu tư tại'];

/** Before the fields in which somebody works: `các doanh nghiệp | hoạt động trong lĩnh vực | hạ tầng`. */
export const IN_FIELDS: readonly string[] = [
  'trong lĩnh vực', 'trong các lĩnh vực', 'trong nhiều lĩnh vực', 'hoạt động trong lĩnh vực', 'hoạt động trong các lĩnh vực', 'thuộc lĩnh vực', 'thuộc các lĩnh vực',
  'đang hoạt động trong lĩnh vực', 'kinh doanh trong lĩnh vực', 'ở lĩnh vực', 'ở các lĩnh vực',
];

/** Words that hold a head of one syllable without meaning it: `bộ phận`, `cấp bách`. */
export const GROUP_COMPOUNDS: readonly string[] = [
  'bộ phận', 'bộ máy', 'bộ luật', 'bộ môn', 'bộ đội', 'bộ hồ sơ', 'bộ tiêu chí', 'bộ chỉ số', 'ban hành', 'ban đầu', 'ban tặng', 'ban bố', 'hội nghị', 'hội đồng', 'hội thảo', 'hội trường', 'hội đàm', 'hội kiến', 'hội chợ', 'hội nhập', 'hội họp', 'hội thi', 'hội chứng', 'cấp bách', 'cấp thiết', 'cấp phép', 'cấp cứu', 'cấp nước',
  'cấp vốn', 'cấp độ', 'cấp phát', 'viện trợ', 'phòng chống', 'phòng ngừa', 'phòng khám', 'phòng họp', 'phòng ở', 'phòng trưng bày', 'phòng giao dịch', 'phòng thí nghiệm', 'phòng trọ', 'phòng làm việc', 'phòng cháy', 'phòng thi', 'phòng máy', 'phòng vé', 'phòng xét xử', 'phòng thủ', 'phòng dịch', 'phòng học', 'phòng bệnh', 'sở hữu', 'sở thích', 'sở trường', 'sở dĩ', 'ngành nghề', 'ngành hàng', 'vụ việc', 'vụ án', 'vụ tai nạn', 'vụ kiện', 'vụ mùa', 'vụ cháy', 'đoàn kết', 'đoàn thể', 'đoàn viên', 'đoàn kiểm tra', 'đoàn thanh tra', 'đoàn giám sát', 'công đoàn', 'tập đoàn', 'binh đoàn', 'sư đoàn', 'quân đoàn', 'phái đoàn', 'đảng đoàn', 'tỉnh đoàn', 'thành đoàn', 'trưởng đoàn', 'nước thải', 'nước sạch', 'nước mắm', 'xã hội', 'tỉnh lộ',
  'trung tâm thương mại', 'đội ngũ', 'nhóm nội dung', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'nhóm vấn đề', 'nhóm ngành', 'khối lượng', 'vùng kinh tế', 'cơ sở hạ tầng', 'cơ sở vật chất', 'cơ sở pháp lý', 'cơ sở dữ liệu', 'tổ chức thực hiện', 'tổ chức triển khai', 'phía bắc', 'phía nam', 'phía đông', 'phía tây', 'trường hợp', 'em bé', 'hai mặt',
  'du học sinh', 'phần nhiều', 'ủy ban', 'chuyên ngành', 'đảng bộ', 'chi bộ', 'cán bộ', 'nội bộ', 'toàn bộ', 'tiến bộ', 'cục bộ', 'sơ bộ', 'đồng bộ', 'hội sở', 'trụ sở', 'cơ sở', 'công sở', 'quốc phòng', 'đề phòng', 'dự phòng', 'văn phòng', 'hải phòng', 'biên phòng', 'vị trí', 'vị thế', 'ông cha', 'hội đồng thành viên', 'một thành viên',
  'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Viện kiểm sát nhân dân', 'Tòa án nhân dân', 'Công an nhân dân', 'Quân đội nhân dân', 'Báo Nhân dân', 'Đại lễ đường nhân dân', 'Đảng nhân dân', 'dân chủ nhân dân', 'an ninh nhân dân', 'quỹ tín dụng nhân dân',
  'hiệp thương chính trị nhân dân', 'Đại hội đại biểu nhân dân', 'đối ngoại nhân dân', 'nghệ sĩ nhân dân', 'nhà giáo nhân dân', 'thầy thuốc nhân dân', 'đại biểu nhân dân', 'chiến tranh nhân dân', 'chính quyền nhân dân', 'Kiểm sát nhân dân',
  'bản án', 'bản đồ', 'bản tin', 'giới hạn', 'giới thiệu', 'giới tính', 'ấp ủ', 'thành viên gia đình', 'đội bóng', 'viện phí', 'vụ nổ', 'vụ vi phạm', 'vụ khiếu nại', 'vụ tranh chấp', 'hội viên', 'chi hội trưởng', 'chi hội phó',
];

/** Bodies that are a group also without a quantity, where several are named: `sở, ngành`. */
export const BARE_BODIES: readonly string[] = [
  'sở', 'ban', 'bộ', 'quận', 'huyện', 'tỉnh', 'cấp ủy', 'cơ quan', 'đơn vị', 'cán bộ', 'ngành', 'lực lượng', 'địa phương', 'sở ngành', 'bộ ngành', 'đảng bộ',
];

/** The same, also alone with a word that says which: `đơn vị liên quan`. */
export const BARE_WITH_MODIFIER: readonly string[] = ['cơ quan', 'đơn vị', 'cán bộ', 'ngành', 'lực lượng', 'địa phương', 'sở ngành', 'bộ ngành'];

/** Central agencies that read like one body and go on a list of kinds of bodies: `ban, bộ, ngành, | cơ quan Trung ương`. */
export const CENTRAL_AGENCIES: readonly string[] = ['cơ quan Trung ương', 'đơn vị Trung ương', 'đoàn thể Trung ương'];

/** Bodies of people that are none of the bodies that somebody leads: `lãnh đạo các sở và | Thường trực HĐND các huyện`. */
export const COMMITTEES_BY_THEMSELVES: readonly string[] = ['thường trực', 'ban thường vụ', 'BTV', 'ban chấp hành', 'BCH'];

/** Bodies that are set up for a meeting or a term, in small letters: `các đồng chí trong | tiểu ban nhân sự`. */
export const BODIES_OF_MEETINGS: readonly string[] = [
  'tiểu ban nhân sự', 'tiểu ban văn kiện', 'tổ giúp việc', 'tổ thư ký', 'tổ biên tập', 'tổ công tác', 'đoàn công tác', 'ban tổ chức',
];

/** Who heads a hamlet, a cell or a school: behind kinds of bodies a group of their own begins with them. */
export const HEADS_OF_SMALL_UNITS: readonly string[] = [
  'trưởng thôn', 'trưởng ấp', 'trưởng bản', 'trưởng xóm', 'trưởng khu', 'bí thư chi bộ', 'tổ trưởng', 'hiệu trưởng', 'chi hội trưởng', 'già làng',
];

/** What the leaders of the country lead. */
export const PARTY_AND_STATE: readonly string[] = ['Đảng, Nhà nước', 'Đảng và Nhà nước', 'Đảng - Nhà nước', 'Nhà nước'];

/** Persons of history whom speeches and articles name: they take no part in a meeting of today. */
export const HISTORICAL_PERSONS: readonly string[] = [
  // Leaders of the revolution and the resistance.
  'Hồ Chí Minh', 'Bác Hồ', 'Nguyễn Ái Quốc', 'Nguyễn Sinh Cung', 'Tôn Đức Thắng', 'Bác Tôn', 'Trường Chinh', 'Lê Duẩn', 'Phạm Văn Đồng', 'Võ Nguyên Giáp',
  'Lê Hồng Phong', 'Hà Huy Tập', 'Nguyễn Thị Minh Khai', 'Hoàng Văn Thụ', 'Nguyễn Lương Bằng', 'Lê Đức Thọ', 'Nguyễn Chí Thanh', 'Văn Tiến Dũng', 'Hoàng Văn Thái',
  'Võ Chí Công', 'Nguyễn Hữu Thọ', 'Huỳnh Tấn Phát', 'Huỳnh Thúc Kháng', 'Võ Văn Kiệt', 'Xuân Thủy', 'Hoàng Quốc Việt', 'Phùng Chí Kiên', 'Ngô Gia Tự',
  'Phan Bội Châu', 'Phan Châu Trinh', 'Phan Chu Trinh', 'Nguyễn An Ninh', 'Nguyễn Sinh Sắc', 'Hoàng Thị Loan', 'Võ Thị Sáu', 'Nguyễn Văn Trỗi', 'Kim Đồng', 'Lý Tự Trọng', 'Phan Đình Giót', 'La Văn Cầu', 'Nguyễn Viết Xuân', 'Đặng Thùy Trâm',
  // Kings, generals and poets.
  'Trần Hưng Đạo', 'Lý Thường Kiệt', 'Lê Lợi', 'Nguyễn Trãi', 'Nguyễn Du', 'Nguyễn Bỉnh Khiêm', 'Ngô Quyền', 'Đinh Bộ Lĩnh', 'Lý Công Uẩn', 'Lý Thái Tổ', 'Trần Nhân Tông', 'Lê Thánh Tông', 'Quang Trung', 'Nguyễn Huệ',
  'Bà Triệu', 'Hai Bà Trưng', 'Chu Văn An', 'Lê Quý Đôn', 'Nguyễn Đình Chiểu', 'Trương Định', 'Nguyễn Trung Trực', 'Hoàng Hoa Thám', 'Tố Hữu',
  // Of other countries.
  'Lê-nin', 'Lênin', 'Lenin', 'V.I.Lênin', 'Các Mác', 'C.Mác', 'Karl Marx', 'Ăngghen', 'Ph.Ăngghen', 'Friedrich Engels', 'Fidel Castro', 'Mao Trạch Đông', 'Kaysone Phomvihane', 'Souphanouvong', 'Norodom Sihanouk',
];

/** Seas, islands, airports, regions and waters: names of places that are no administrative units. */
export const GEOGRAPHIC_NAMES: readonly string[] = [
  'Việt Nam', 'VN', 'Biển Đông', 'biển Đông', 'Hoàng Sa', 'Trường Sa', 'Trường Sơn', 'Thái Bình Dương', 'Ấn Độ Dương', 'Đại Tây Dương', 'Bắc Băng Dương', 'châu Á - Thái Bình Dương', 'Ấn Độ Dương - Thái Bình Dương',
  'Tân Sơn Nhất', 'Nội Bài', 'Cam Ranh', 'Long Thành', 'Phú Bài', 'Cát Bi', 'Vân Đồn', 'Chu Lai', 'Dung Quất', 'Vũng Áng', 'Nghi Sơn', 'Đình Vũ', 'Thủ Thiêm', 'Cái Mép', 'Lạch Huyện',
  'Tây Nguyên', 'Tây Bắc', 'Đông Bắc', 'Việt Bắc', 'Trung Bộ', 'Nam Bộ', 'Bắc Bộ', 'Đông Nam Bộ', 'Tây Nam Bộ', 'Bắc Trung Bộ', 'Nam Trung Bộ', 'miền Nam Trung Bộ', 'Duyên hải miền Trung', 'miền Bắc', 'miền Trung', 'miền Nam', 'miền Tây', 'Đồng bằng sông Cửu Long', 'ĐBSCL', 'Đồng bằng sông Hồng',
  'Hà Sơn Bình', 'Hà Nam Ninh', 'Hà Bắc', 'Hải Hưng', 'Vĩnh Phú', 'Sông Bé', 'Minh Hải', 'Cửu Long', 'Nghệ Tĩnh', 'Bình Trị Thiên', 'Hoàng Liên Sơn', 'Hà Tuyên', 'Bắc Thái', 'Thuận Hải', 'Nghĩa Bình', 'Phú Khánh',
  'sông Hồng', 'sông Cửu Long', 'sông Mê Công', 'Mê Công', 'Mekong', 'Điện Biên Phủ', 'Ba Đình', 'Phú Quốc', 'Côn Đảo', 'Lý Sơn', 'Bạch Long Vĩ', 'Phong Nha - Kẻ Bàng', 'Hạ Long',
];

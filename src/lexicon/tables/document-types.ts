import type { DocumentTypeEntry } from '../define.js';

/** Types of documents, Party and State. Of types that share the letters of a number, the usual one comes first. */
export const DOCUMENT_TYPES: readonly DocumentTypeEntry[] = [
  { type: 'Bộ luật', symbols: [], issuers: ['QH'], plainNumber: 'never', hasName: true, beginsInTitle: true },
  { type: 'Luật', symbols: [], issuers: ['QH'], plainNumber: 'cued', hasName: true },
  { type: 'Pháp lệnh', symbols: ['PL'], issuers: ['UBTVQH'], plainNumber: 'cued', hasName: true },
  { type: 'Lệnh', symbols: ['L'], plainNumber: 'never' },
  { type: 'Sắc lệnh', symbols: ['SL'], plainNumber: 'free' },
  { type: 'Sắc luật', symbols: ['SLt'], plainNumber: 'free' },
  { type: 'Nghị quyết', short: ['NQ'], symbols: ['NQ', 'NQNS'], issuers: ['QH', 'UBTVQH'], plainNumber: 'free' },
  { type: 'Nghị quyết liên tịch', symbols: ['NQLT'], plainNumber: 'free' },
  { type: 'Nghị định', short: ['NĐ'], symbols: ['NĐ'], issuers: ['CP'], plainNumber: 'free' },
  { type: 'Chỉ thị', symbols: ['CT'], plainNumber: 'free' },
  { type: 'Quyết định', short: ['QĐ'], symbols: ['QĐ', 'QĐNS'], plainNumber: 'cued' },
  { type: 'Quy định', symbols: ['QyĐ', 'QĐi', 'QĐ'], plainNumber: 'cued' },
  { type: 'Quy chế', aliases: ['Quy chế phối hợp'], symbols: ['QC', 'QCPH'], plainNumber: 'never' },
  { type: 'Kết luận', aliases: ['Kết luận thanh tra'], symbols: ['KL', 'KLTT'], plainNumber: 'cued' },
  { type: 'Thông báo', aliases: ['Thông báo kết luận', 'Thông báo ý kiến kết luận'], symbols: ['TB', 'TBKL'], plainNumber: 'cued' },
  { type: 'Thông tư', symbols: ['TT'], plainNumber: 'free' },
  { type: 'Thông tư liên tịch', symbols: ['TTLT'], plainNumber: 'free' },
  { type: 'Thông cáo', symbols: ['TC'], plainNumber: 'cued' },
  { type: 'Hướng dẫn', symbols: ['HD'], plainNumber: 'cued' },
  { type: 'Hướng dẫn liên tịch', symbols: ['HDLT'], plainNumber: 'cued' },
  { type: 'Kế hoạch', symbols: ['KH'], plainNumber: 'cued' },
  { type: 'Kế hoạch liên tịch', symbols: ['KHLT'], plainNumber: 'cued' },
  { type: 'Chương trình', symbols: ['CTr', 'CTrPH'], plainNumber: 'never' },
  { type: 'Chương trình hành động', symbols: ['CTHĐ'], plainNumber: 'never' },
  { type: 'Chương trình phối hợp', symbols: ['CTPH'], plainNumber: 'never' },
  { type: 'Đề án', symbols: ['ĐA'], plainNumber: 'cued' },
  { type: 'Tờ trình', symbols: ['TTr'], plainNumber: 'cued' },
  { type: 'Báo cáo', symbols: ['BC'], plainNumber: 'never' },
  { type: 'Kiến nghị', symbols: ['KN'], plainNumber: 'never' },
  { type: 'Thông tri', symbols: ['TT', 'TTr'], plainNumber: 'free' },
  { type: 'Công văn', short: ['CV'], symbols: ['CV'], plainNumber: 'cued' },
  { type: 'Công điện', aliases: ['Công điện khẩn', 'Công điện hỏa tốc'], symbols: ['CĐ'], plainNumber: 'cued' },
  { type: 'Văn bản', aliases: ['Văn bản hỏa tốc', 'Văn bản khẩn'], symbols: [], plainNumber: 'cued' },
  { type: 'Giấy phép', aliases: ['Giấy phép xây dựng'], symbols: ['GP', 'GPXD'], plainNumber: 'never' },
  { type: 'Giấy chứng nhận', symbols: ['GCN'], plainNumber: 'never' },
  { type: 'Giấy mời', symbols: ['GM'], plainNumber: 'never' },
  { type: 'Biên bản', symbols: ['BB'], plainNumber: 'never' },
  { type: 'Phương án', symbols: ['PA'], plainNumber: 'never' },
];

/** Syllables that make the one behind them part of another word: `pháp luật`, `mệnh lệnh`. */
export const NO_TYPE_BEHIND: readonly string[] = ['pháp', 'kỷ', 'quy', 'mệnh', 'hiệu', 'tư'];

/** Behind a plain number these speak for a document: `Quyết định 49 của`, `Kế hoạch 64 về`. */
export const AFTER_DOCUMENT_NUMBER: readonly string[] = [
  'của', 'về', 'ngày', 'do', 'và', 'gắn', 'đã', 'được', 'bị', 'là', 'có', 'này', 'trên', 'nêu', 'gửi', 'ra đời', 'ban hành', 'quy định', 'triển khai', 'giai đoạn', 'cũng', 'sẽ', 'thì', 'mà',
  'tại', 'trong', 'từ', 'để', 'với', 'đến', 'cho', 'hướng dẫn', 'yêu cầu', 'chỉ đạo', 'đề nghị', 'phê duyệt', 'thành lập', 'hay', 'hoặc', 'không', 'chưa', 'theo', 'nói', 'vừa', 'mới', 'số',
];

/** Behind a plain number these make it a count: `Nghị quyết 5 năm`, `quy định 2 loại`. */
export const COUNTED: readonly string[] = [
  'năm', 'tháng', 'tuần', 'ngày', 'giờ', 'phút', 'quý', 'lần', 'kỳ', 'đợt', 'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'trăm', 'vạn', 'đồng', 'ha', 'hecta', 'km', 'm', 'tấn', '%', 'phần trăm',
  'người', 'đại biểu', 'cán bộ', 'hộ', 'xã', 'huyện', 'tỉnh', 'bộ', 'ngành', 'đơn vị', 'cơ quan', 'địa phương', 'điểm', 'điều', 'khoản', 'chương', 'mục', 'nội dung', 'nhiệm vụ', 'giải pháp',
  'nhóm', 'loại', 'trường hợp', 'dự án', 'dự thảo', 'luật', 'nghị quyết', 'nghị định', 'quyết định', 'văn bản', 'chỉ tiêu', 'vấn đề', 'bước', 'bên', 'nước', 'chức danh', 'trang', 'phiếu',
];

import { fold } from './fold.js';

/** Posts that one person holds at a time. Deputies, members and deputies of an assembly are many. */
const SOLE_POSTS = [
  'Bí thư', 'Bí thư thứ nhất', 'Bộ trưởng', 'Chánh án', 'Chánh Thanh tra', 'Chánh Văn phòng', 'Chỉ huy trưởng', 'Chính ủy', 'Chủ nhiệm',
  'Chủ tịch', 'Chủ tịch nước', 'Cục trưởng', 'Giám đốc', 'Hiệu trưởng', 'Thống đốc', 'Thủ tướng', 'Tổng Bí thư', 'Tổng Biên tập',
  'Tổng Giám đốc', 'Tổng Kiểm toán', 'Tổng Thanh tra', 'Trưởng ban', 'Trưởng phòng', 'Tư lệnh', 'Viện trưởng', 'Vụ trưởng',
] as const;

const KEYS: ReadonlySet<string> = new Set(SOLE_POSTS.map(fold));

export const isSolePost = (post: string): boolean => KEYS.has(fold(post));

/** Bodies whose leaders often lead another of the same unit: Party committee, council, administration, Front, delegation. */
const LEADING_BODIES = [
  'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy', 'Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Thành ủy',
  'Ban Thường vụ Huyện ủy', 'Ban Chấp hành Đảng bộ', 'Hội đồng nhân dân', 'Ủy ban nhân dân', 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Đoàn đại biểu Quốc hội',
] as const;

const LEADING: readonly string[] = LEADING_BODIES.map(fold);

/** `stem` is the folded name of the body without its place: the unit word may stand behind. */
export const isLeadingBody = (stem: string): boolean =>
  LEADING.some((name) => stem === name || (stem.startsWith(`${name} `) && stem.split(' ').length <= name.split(' ').length + 2));

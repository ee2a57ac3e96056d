import type { MeetingKindOfBody } from '../define.js';

/** Who meets says more than the word for the meeting. The first entry that fits is taken. */
export const MEETING_KINDS_OF_BODIES: readonly MeetingKindOfBody[] = [
  { family: ['hội nghị', 'phiên họp'], bodies: ['Thường trực Chính phủ'], kind: 'government' },
  // The standing committee of a council calls its session
  { family: ['kỳ họp'], bodies: ['Thường trực HĐND', 'Thường trực Hội đồng nhân dân', 'TT.HĐND', 'TTHĐND'], kind: 'legislature' },
  {
    family: ['hội nghị', 'phiên họp', 'kỳ họp'],
    bodies: [
      'Ban Thường vụ', 'BTV', 'Thường vụ', 'Bộ Chính trị', 'Ban Bí thư',
      'Ủy ban Thường vụ', 'UB Thường vụ', 'UBTV', 'Thường trực HĐND', 'Thường trực Hội đồng nhân dân',
      'Thường trực Tỉnh ủy', 'Thường trực Thành ủy', 'Thường trực Huyện ủy', 'Thường trực Đảng ủy',
      'Ban Thường trực', 'Thường trực', 'BTT', 'TT.HĐND', 'TTHĐND',
    ],
    kind: 'standing-committee',
  },
  {
    family: ['hội nghị', 'phiên họp', 'kỳ họp'],
    bodies: [
      'Ban Chấp hành', 'BCH', 'Trung ương', 'BCHTW',
      'Ủy ban Trung ương', 'UB Trung ương', 'UBTW', 'UBTƯ', 'Ủy ban T.Ư', 'Ủy ban TƯ',
      'Ủy ban MTTQ', 'Ủy ban Mặt trận', 'UBMTTQ', 'Đoàn Chủ tịch',
    ],
    kind: 'plenum',
  },
  {
    family: ['phiên họp'], bodies: ['Ban Pháp chế', 'Ban Kinh tế - Ngân sách', 'Ban Kinh tế ngân sách', 'Ban Văn hóa - Xã hội', 'Ban Đô thị HĐND'],
    kind: 'legislature',
  },
  // 2. `Tỉnh ủy tổ chức Hội nghị lần thứ 30`
  { family: ['hội nghị'], bodies: ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy'], kind: 'plenum' },
  { family: ['phiên họp', 'kỳ họp'], bodies: ['Quốc hội', 'HĐND', 'Hội đồng nhân dân', 'QH'], kind: 'legislature' },
  { family: ['kỳ họp'], bodies: ['Ủy ban liên Chính phủ', 'Ủy ban hợp tác', 'Ủy ban Hỗn hợp', 'Hội đồng'], kind: 'government' },
  { family: ['kỳ họp', 'phiên họp'], bodies: ['Ủy ban Kiểm tra', 'UBKT'], kind: 'other' },
];

/** With whom a dialogue is held that is no conference of those concerned: `đối thoại với | người dân`. */
export const PEOPLE_IN_DIALOGUES: readonly string[] = [
  'người dân', 'công dân', 'nhân dân', 'hộ dân', 'bà con', 'cử tri',
];

/** Whom one meets in great numbers: `gặp gỡ | bà con kiều bào`. */
export const PEOPLE_GATHERED: readonly string[] = [
  'bà con', 'kiều bào', 'việt kiều', 'cộng đồng người', 'đồng bào', 'tầng lớp nhân dân', 'người việt', 'phóng viên', 'nhà báo', 'văn nghệ sĩ', 'trí thức', 'người có công', 'gia đình chính sách',
  'chức sắc', 'già làng', 'người có uy tín', 'hưu trí', 'cựu chiến binh',
];

/** Words for sittings that are those of an assembly where the article speaks of one. */
export const SITTINGS_OF_ASSEMBLIES: readonly string[] = ['phiên họp', 'phiên họp toàn thể'];

/** First words of the names of assemblies, which hold the sittings that are told without them; one line for one sort. */
export const ASSEMBLY_NAMES: readonly (readonly string[])[] = [
  ['Quốc hội', 'QH'],
  ['HĐND', 'Hội đồng nhân dân'],
];

/** First words of the names of those whose sittings are told by what they do there. */
export const SITTING_BODIES: readonly string[] = [
  ...ASSEMBLY_NAMES.flat(), 'Ủy ban Thường vụ Quốc hội', 'UBTV Quốc hội', 'UBTVQH', 'Thường trực HĐND', 'Thường trực Hội đồng nhân dân',
  'Ban Pháp chế', 'Ban Kinh tế - Ngân sách', 'Ban Kinh tế ngân sách', 'Ban Văn hóa - Xã hội', 'Ban Đô thị HĐND',
];

/** Party bodies of which the same is said: `Ban Thường vụ Tỉnh ủy | cho ý kiến về …`. */
export const DELIBERATING_COMMITTEES: readonly string[] = [
  'Ban Thường vụ', 'BTV', 'Thường trực Tỉnh ủy', 'Thường trực Thành ủy', 'Thường trực Huyện ủy', 'Thường trực Thị ủy', 'Thường trực Đảng ủy',
];

/** Words before such a body of a sentence that begins with it: `Sáng nay, các đại biểu | Quốc hội thảo luận …`. */
export const OPENING_BEFORE_BODY: readonly string[] = ['nay', 'qua', 'biểu', 'ngày', 'đó'];

/** Words in the name of a conference that a committee holds for others: it is no sitting of the committee. */
export const CONFERENCES_FOR_OTHERS: readonly string[] = [
  'toàn quốc', 'công bố', 'trao quyết định', 'trao các quyết định', 'trao tặng', 'trao giải', 'trao thưởng', 'trao huy hiệu', 'triển khai', 'quán triệt', 'tổng kết', 'sơ kết', 'trực tuyến', 'học tập', 'gặp mặt', 'tập huấn', 'bồi dưỡng', 'thông báo',
  'báo cáo viên', 'đối thoại', 'cán bộ chủ chốt', 'biểu dương', 'tuyên dương', 'giao ban', 'giới thiệu', 'hiệp thương', 'hội nghị nhân dân', 'phản biện xã hội', 'ký kết', 'lấy ý kiến',
];

/** Committees right behind `hội nghị` that meet themselves, numbered or not, whatever for: `hội nghị | Ban Chấp hành Đảng bộ huyện | để bầu …`. */
export const COMMITTEES_IN_SESSION: readonly string[] = ['Ban Chấp hành', 'BCH', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy'];

/** Before the name of the Front, of whom the committee holds the congress: `Ủy ban | MTTQ Việt Nam xã`. */
export const COMMITTEE_OF = 'ủy ban';

import type { Words } from './words.js';

export const VIETNAMESE: Words = {
  language: 'vi',
  kinds: {
    meeting: 'Cuộc họp', decision: 'Quyết định', personnel: 'Nhân sự', agenda: 'Nội dung', person: 'Người', title: 'Chức danh',
    group: 'Nhóm', organization: 'Cơ quan', place: 'Địa danh', date: 'Thời gian', document: 'Văn bản', abbreviation: 'Viết tắt',
  },
  fields: {
    name: 'Tên', inText: 'Trong bài', kind: 'Loại', date: 'Ngày', number: 'Lần thứ', term: 'Khóa, nhiệm kỳ', organizer: 'Cơ quan tổ chức',
    place: 'Địa điểm', status: 'Tình trạng', titles: 'Chức danh', former: 'Trước đây', honorifics: 'Cách xưng hô', meaning: 'Viết đầy đủ',
    office: 'Viết đầy đủ', holder: 'Người giữ', level: 'Cấp', successor: 'Từ 1/7/2025', days: 'Ngày', type: 'Loại', actor: 'Chủ thể',
    target: 'Giao cho', deadline: 'Thời hạn', vote: 'Biểu quyết', subject: 'Về việc', issuer: 'Nơi ban hành',
    otherReadings: 'Cách hiểu khác', person: 'Người', position: 'Chức vụ', roles: 'Vai trò', published: 'Ngày đăng', source: 'Nguồn',
    jurisdiction: 'Địa phương',
  },
  meetingKinds: {
    'congress': 'Đại hội', 'plenum': 'Hội nghị Ban Chấp hành', 'standing-committee': 'Họp Ban Thường vụ, Thường trực',
    'legislature': 'Kỳ họp', 'government': 'Họp Chính phủ, Ủy ban', 'conference': 'Hội nghị', 'working-session': 'Buổi làm việc',
    'talks': 'Hội đàm, tiếp khách', 'visit': 'Chuyến thăm', 'voter-meeting': 'Tiếp xúc cử tri', 'ceremony': 'Lễ', 'other': 'Khác',
  },
  statuses: { passed: 'đã họp', confirmed: 'đã thông báo', tentative: 'dự kiến', cancelled: 'đã hủy' },
  partsOfDay: { morning: 'sáng', afternoon: 'chiều', evening: 'tối' },
  roles: { chair: 'chủ trì', speaker: 'phát biểu', attendee: 'dự', host: 'chủ nhà', guest: 'khách' },
  decisionTypes: { adopted: 'thông qua', directed: 'giao việc', proposed: 'đề nghị', awarded: 'trao tặng' },
  actions: {
    elected: 'được bầu', appointed: 'được bổ nhiệm', nominated: 'được giới thiệu', relieved: 'thôi giữ chức', disciplined: 'bị kỷ luật',
  },
  organizationKinds: {
    'party': 'Đảng', 'legislature': 'cơ quan dân cử', 'government': 'chính quyền', 'front': 'Mặt trận, đoàn thể',
    'judiciary': 'tư pháp', 'armed-forces': 'lực lượng vũ trang', 'state-owned': 'doanh nghiệp nhà nước', 'press': 'báo chí',
    'foreign': 'nước ngoài', 'other': 'khác',
  },
  placeKinds: {
    country: 'quốc gia', province: 'tỉnh, thành phố', district: 'huyện, quận', commune: 'xã, phường', venue: 'địa điểm', other: 'khác',
  },
  levels: { central: 'trung ương', province: 'tỉnh', district: 'huyện', commune: 'xã' },
  headings: {
    article: 'Bài báo', record: 'Bản ghi', show: 'Hiện', meeting: 'Cuộc họp', attendees: 'Người dự', groups: 'Thành phần khác',
    agenda: 'Chương trình', decisions: 'Quyết định', personnel: 'Nhân sự', otherMeetings: 'Cuộc họp khác', otherPersons: 'Người khác',
    documents: 'Văn bản', abbreviations: 'Chữ viết tắt', notes: 'Ghi chú',
  },
  notRelevant: 'Bài không tường thuật cuộc họp, quyết định hay thay đổi nhân sự nào của đời sống chính trị.',
  noHeadline: 'Bài không có nhan đề',
  readBy: 'Quy tắc đã đọc',
  inferred: 'suy ra',
  keys: 'Trỏ vào chỗ được đánh dấu, hoặc dùng phím mũi tên để đi qua từng chỗ, để xem đã đọc được gì và theo quy tắc nào.',
  madeBy: 'Do nghisu đọc. Quy tắc có thể sai: xin đối chiếu với văn bản.',
  toText: 'đến chỗ trong bài',
  dayRange: (start, end) => `${start} đến ${end}`,
  vote(votesFor, total, percent) {
    const count = votesFor === null ? '' : `${votesFor}${total === null ? '' : `/${total}`} phiếu`;
    const share = percent === null ? '' : `${String(percent).replace('.', ',')}%`;
    return count === '' || share === '' ? count + share : `${count} (${share})`;
  },
};

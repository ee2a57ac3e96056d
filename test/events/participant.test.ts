import { describe, expect, it, test } from 'vitest';
import { attendeesIn, told } from '../support/told.js';

const MEETING = 'Sáng 8/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác quý II. ';

/** What a sentence says of the meeting before it, and who takes which part. */
const READ: readonly (readonly [sentence: string, ...attendees: string[]])[] = [
  // Chairs.
  ['Đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy chủ trì hội nghị.', 'Lê Văn Hùng: chair'],
  ['Đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy và đồng chí Trần Thị Mai, Phó Bí thư Tỉnh ủy đồng chủ trì hội nghị.',
    'Lê Văn Hùng: chair', 'Trần Thị Mai: chair'],
  ['Các đồng chí Lê Văn Hùng, Trần Thị Mai, Nguyễn Đức Thắng chủ trì hội nghị.',
    'Lê Văn Hùng: chair', 'Nguyễn Đức Thắng: chair', 'Trần Thị Mai: chair'],
  ['Hội nghị diễn ra dưới sự chủ trì của đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy.', 'Lê Văn Hùng: chair'],
  ['Đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy dự và chủ trì hội nghị.', 'Lê Văn Hùng: attendee, chair'],
  ['Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn Hùng, các Phó Chủ tịch HĐND tỉnh Trần Thị Mai, Nguyễn Đức Thắng đồng chủ trì hội nghị.',
    'Lê Văn Hùng: chair', 'Nguyễn Đức Thắng: chair', 'Trần Thị Mai: chair'],
  ['Đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy cùng các đồng chí lãnh đạo UBND tỉnh chủ trì hội nghị.', 'Lê Văn Hùng: chair'],
  ['Ông Lê Văn Hùng và bà Trần Thị Mai lần đầu tiên đồng chủ trì hội nghị.', 'Lê Văn Hùng: chair', 'Trần Thị Mai: chair'],
  ['Đồng chí Lê Văn Hùng thay mặt Ban Thường vụ Tỉnh ủy chủ trì hội nghị.', 'Lê Văn Hùng: chair'],
  ['Dưới sự điều hành của đồng chí Lê Văn Hùng, hội nghị nghe các nội dung: Bà Trần Thị Mai trình bày tờ trình.',
    'Lê Văn Hùng: chair', 'Trần Thị Mai: speaker'],
  ['Chủ tọa kỳ họp gồm các đồng chí Lê Văn Hùng, Trần Thị Mai.', 'Lê Văn Hùng: chair', 'Trần Thị Mai: chair'],
  // Attendees: lists, the subject of a verb, those who are handed something.
  ['Dự hội nghị có các đồng chí: Lê Văn Hùng, Bí thư Tỉnh ủy; Trần Thị Mai, Phó Bí thư Tỉnh ủy; Nguyễn Đức Thắng, Chủ tịch HĐND tỉnh.',
    'Lê Văn Hùng: attendee', 'Nguyễn Đức Thắng: attendee', 'Trần Thị Mai: attendee'],
  ['Tổ đại biểu gồm các ông, bà: Lê Văn Hùng - TUV lạ kỳ; Trần Thị Mai - Ủy viên Hội gì đó của tỉnh; Nguyễn Đức Thắng đã tiếp xúc cử tri.',
    'Lê Văn Hùng: attendee', 'Nguyễn Đức Thắng: attendee', 'Trần Thị Mai: attendee'],
  ['Đoàn gồm ĐB Lê Văn Hùng, Phó Giám đốc Sở Tư pháp và ĐB Trần Thị Mai đã có buổi tiếp xúc với cử tri.',
    'Lê Văn Hùng: attendee', 'Trần Thị Mai: attendee'],
  ['Đại biểu dự hội nghị có ông Lê Văn Hùng.', 'Lê Văn Hùng: attendee'],
  ['Tiếp và làm việc với đoàn có đồng chí Lê Văn Hùng, Chủ tịch UBND huyện.', 'Lê Văn Hùng: attendee'],
  ['Cùng dự có ông Lê Văn Hùng, Giám đốc Sở Nội vụ.', 'Lê Văn Hùng: attendee'],
  ['Hội nghị diễn ra với sự tham dự của đồng chí Lê Văn Hùng, Phó Thủ tướng.', 'Lê Văn Hùng: attendee'],
  ['Phó Thủ tướng Lê Văn Hùng đến dự và phát biểu.', 'Lê Văn Hùng: attendee, speaker'],
  // Speakers: right before the verb, behind another clause, by a pronoun, as a source.
  ['Tại hội nghị, đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy nhấn mạnh ba nhiệm vụ.', 'Lê Văn Hùng: speaker'],
  ['Kết luận hội nghị, đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy biểu dương các địa phương.', 'Lê Văn Hùng: speaker'],
  ['Theo ông Lê Văn Hùng, ngân sách đã tăng.', 'Lê Văn Hùng: speaker'],
  ['Nhiều điểm mới trong luật Theo Thứ trưởng Lê Văn Hùng, ngân sách đã tăng.', 'Lê Văn Hùng: speaker'],
  ['Ông Nguyễn Đức Thắng chủ trì hội nghị, gặp ông Lê Văn Hùng; dự lễ thả cá.', 'Nguyễn Đức Thắng: chair'],
  ['Bà con làm theo ông Lê Văn Hùng, nuôi thêm ong.'],
  ['Bà Trần Thị Mai đến dự. Bà cho biết ngân sách đã tăng.', 'Trần Thị Mai: attendee, speaker'],
  ['Bà Trần Thị Mai đến dự. Kết luận hội nghị, bà nhấn mạnh ba nhiệm vụ.', 'Trần Thị Mai: attendee, speaker'],
  ['Bà Trần Thị Mai đến dự. Tại xã Suối Hoa, bà con cho biết đường đã xong.', 'Trần Thị Mai: attendee'],
  // A date of what is said is no date of the saying.
  ['Đồng chí Lê Văn Hùng nhấn mạnh: Trong tháng 5, các huyện đã làm tốt.', 'Lê Văn Hùng: speaker'],
  ['Trả lời báo chí trong tháng 5, đồng chí Lê Văn Hùng nhấn mạnh: Các huyện đã làm tốt.'],
  ['Ông Lê Văn Hùng và bà Trần Thị Mai đến dự. Ông cho biết ngân sách đã tăng.',
    'Lê Văn Hùng: attendee, speaker', 'Trần Thị Mai: attendee'],
  ['Đại biểu Lê Văn Hùng (huyện Lạc Sơn) đề nghị sớm sửa đường.', 'Lê Văn Hùng: speaker'],
  ['Ông Lê Văn Hùng: “Tỉnh cần sớm sửa đường”.', 'Lê Văn Hùng: speaker'],
  ['Về đơn của ông Nguyễn Đức Thắng, bà Trần Thị Mai cho biết tỉnh đã trả lời.', 'Trần Thị Mai: speaker'],
  ['Bộ trưởng đã trả lời câu hỏi của đại biểu Lê Văn Hùng (Hòa Bình) về lễ hội.', 'Lê Văn Hùng: speaker'],
  ['Sau khi nghe ý kiến của ông Lê Văn Hùng và bà Trần Thị Mai, hội nghị bế mạc.', 'Lê Văn Hùng: speaker', 'Trần Thị Mai: speaker'],
  ['Trước đó, khai mạc hội nghị, ông Lê Văn Hùng nêu rõ mục đích.', 'Lê Văn Hùng: speaker'],
  ['Trước đó, báo cáo trước HĐND tỉnh, ông Lê Văn Hùng nêu rõ mục đích.', 'Lê Văn Hùng: speaker'],
  ['Bí thư Tỉnh ủy Vưu Văn Quyền bày tỏ vui mừng.', 'Vưu Văn Quyền: speaker'],
  // The subject of the sentence before, the subject of a chain of verbs, on somebody's behalf.
  ['Ông Lê Văn Hùng đến dự cùng ông Nguyễn Đức Thắng. Ông cho biết ngân sách đã tăng.',
    'Lê Văn Hùng: attendee, speaker'],
  ['Bà Trần Thị Mai gửi lời chào đến ông Lê Văn Hùng và đề nghị sớm sửa đường.', 'Trần Thị Mai: speaker'],
  ['Thừa lệnh Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Trần Thị Mai trình bày báo cáo.', 'Trần Thị Mai: speaker'],
  ['Bí thư Tỉnh ủy Lê Văn Hùng: Không được lơ là phòng dịch.', 'Lê Văn Hùng: speaker'],
  ['Phát biểu khai mạc hội nghị, đồng chí Lê Văn Hùng gửi lời chào tới các đại biểu.', 'Lê Văn Hùng: speaker'],
  ['Ông Lê Văn Hùng, Giám đốc Trung tâm Giảm nghèo khu vực châu Á – Cục Sông Đà, Nhật Bản cho biết dự án đã xong.', 'Lê Văn Hùng: speaker'],
  ['Ông Lê Văn Hùng ghi nhận ý kiến các đại biểu và cho biết tỉnh sẽ trả lời.', 'Lê Văn Hùng: speaker'],
  ['Dự hội nghị, đồng chí Lê Văn Hùng đề nghị sớm sửa đường.', 'Lê Văn Hùng: attendee, speaker'],
  // Nobody.
  ['“Phó Chủ tịch tỉnh Lê Văn Hùng đã trực tiếp chỉ đạo, giao thanh tra vào cuộc”, cử tri nói.'],
  ['Ông Nguyễn Đức Thắng vi phạm mà báo chí đã nêu.'],
  ['Gửi tới Bộ trưởng Lê Văn Hùng mong muốn của cử tri là việc khó.'],
  ['Cùng ngày, ông Lê Văn Hùng, Trưởng Công an huyện cho biết đã bắt nghi phạm.'],
  ['Trả lời báo chí ngày 20/6, ông Lê Văn Hùng cho biết tỉnh đã có phương án.'],
  ['Tháng 5/2019, trong chuyến thăm Lào, ông Lê Văn Hùng đề nghị mở đường.'],
  ['Ông Lê Văn Hùng hồi tháng 4 vừa qua cho biết tỉnh đã có phương án.'],
  ['Gọi điện cho PV Báo Sông Đà, ông Lê Văn Hùng bày tỏ lo ngại.'],
  ['Trao đổi với Tiền Phong, ông Lê Văn Hùng đã bác bỏ tin này. Ông Hùng khẳng định không ai bị thương.'],
  ['Trao đổi thêm với báo chí, ông Lê Văn Hùng cho biết tỉnh đã có phương án.'],
  ['Tỉnh đã lập Ban Chỉ đạo do ông Lê Văn Hùng làm trưởng ban, xác định, đánh giá từng dự án.'],
  ['Đồng chí mời ông Lê Văn Hùng tham dự lễ khánh thành năm sau.'],
  ['Nhắc lại câu nói của ông Lê Văn Hùng: “Lúa tốt là do người”, hội nghị vỗ tay.'],
  ['Trao đổi với phóng viên, ông Lê Văn Hùng cho biết lũ đã rút. Ông Hùng khẳng định không ai bị thương.'],
  ['Cử tri muốn ông Lê Văn Hùng nói rõ hơn.'],
  ['Ông Lê Văn Hùng công tác ở Bộ Ngoại giao.'],
  ['Ông Lê Văn Hùng đến thăm gia đình chính sách.'],
  ['Bộ trưởng Lê Văn Hùng sẽ chủ trì việc xây dựng các sáng kiến.'],
  ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát biên chế.'],
  ['Công tác tham mưu có nhiều chuyển biến.'],
  ['Bài phát biểu của Bộ trưởng Lê Văn Hùng trên báo được nhiều người đọc.'],
  ['Trước đó, ông Lê Văn Hùng, Phó Chủ tịch UBND tỉnh cho biết lũ đã rút.'],
  ['Trước đó, ông Lê Văn Hùng, Phó Chủ tịch UBND tỉnh cho biết lũ đã rút. Theo ông Hùng, không ai bị thương.'],
  ['Bên hành lang hội nghị, phóng viên ghi nhận ý kiến một số đại biểu. Đại biểu Lê Văn Hùng cho rằng đường cần sửa sớm.'],
  ['Người phát ngôn Bộ Quốc phòng Lê Văn Hùng cho biết như trên.'],
  ['Năm 2015, ông Lê Văn Hùng cho biết tỉnh còn nhiều hộ nghèo.'],
];

describe('parts in a meeting', () => {
  test.each(READ)('%s', (sentence, ...attendees) => {
    expect(attendeesIn(told(MEETING + sentence))).toEqual(attendees);
  });
});

const SIDES: readonly (readonly [article: string, ...attendees: string[]])[] = [
  // At home the side named first receives; abroad it is received.
  ['Chiều 8/7, tại Hà Nội, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Khamtai Vongsa. Hai bên trao đổi về hợp tác.',
    'Khamtai Vongsa: guest', 'Lê Văn Hùng: host'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng bắt đầu chuyến thăm chính thức Nhật Bản. Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Tanaka Hiroshi.',
    'Lê Văn Hùng: guest', 'Tanaka Hiroshi: host'],
  ['Chiều 8/7, Chủ tịch nước Lê Văn Hùng tiếp Đại sứ Tanaka Hiroshi. Cuộc tiếp diễn ra thân mật.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest'],
  ['Chiều 8/7, Bộ trưởng Lê Văn Hùng tiếp và hội đàm với Đoàn đại biểu Bộ Nội vụ Lào do ngài Khamtai Vongsa dẫn đầu.',
    'Khamtai Vongsa: guest', 'Lê Văn Hùng: host'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng dự tiệc của Đại sứ Tanaka Hiroshi, hội đàm với Thủ tướng Lào Khamtai Vongsa.',
    'Khamtai Vongsa: guest', 'Lê Văn Hùng: host'],
  ['Trong chuyến thăm Nhật Bản, chiều 8/7, cuộc hội đàm giữa Thủ tướng Lê Văn Hùng và Thủ tướng Nhật Bản Tanaka Hiroshi diễn ra tốt đẹp.',
    'Lê Văn Hùng: guest', 'Tanaka Hiroshi: host'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng tiếp Bộ trưởng Nhật Bản Tanaka Hiroshi. Thủ tướng vui mừng được gặp Bộ trưởng Tanaka Hiroshi.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng tiếp Đại sứ Nhật Bản Tanaka Hiroshi. Ông Hiroshi mong đón Thủ tướng Lê Văn Hùng sang thăm Nhật Bản.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest, speaker'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng tiếp ông Sato Kenji. Tiếp Thống đốc tỉnh Aichi - ông Tanaka Hiroshi, Thủ tướng Hùng bày tỏ hài lòng.',
    'Lê Văn Hùng: host, speaker', 'Sato Kenji: guest', 'Tanaka Hiroshi: guest'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng tiếp ông Sato Kenji. Ngày mai Thủ tướng sẽ về quê, tiếp Đại sứ Nhật Bản Tanaka Hiroshi.',
    'Lê Văn Hùng: host', 'Sato Kenji: guest'],
  ['Chiều 8/7, Bộ trưởng Lê Văn Hùng và bà Trần Thị Mai tiếp Đại sứ Nhật Bản Tanaka Hiroshi.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest', 'Trần Thị Mai: host'],
  ['Chiều 8/7, Chủ tịch nước Lê Văn Hùng tiếp Đại sứ Tanaka Hiroshi và Đại sứ Khamtai Vongsa. Cuộc tiếp diễn ra thân mật.',
    'Khamtai Vongsa: guest', 'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest'],
  ['Chiều 8/7, Chủ tịch nước Lê Văn Hùng bắt đầu chuyến thăm chính thức Nhật Bản. Chuyến thăm kéo dài ba ngày.', 'Lê Văn Hùng: guest'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng tiếp ông Tanaka Hiroshi. Vui mừng gặp lại Thủ tướng Hùng và đón bà Trần Thị Mai, ông Hiroshi cảm ơn.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest, speaker'],
  // Behind the lead: a promise to visit, the headline of another article.
  [`Chiều 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Nhật Bản Tanaka Hiroshi trong chuyến thăm Việt Nam.${' Ai cũng vui.'.repeat(6)} Ông Hùng sẽ thăm Nhật Bản.`,
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng tiếp Đại sứ Tanaka Hiroshi. [Bộ trưởng Trần Thị Mai tiếp ông Sato Kenji] Cuộc tiếp diễn ra thân mật.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest'],
  ['Chiều 8/7, Chủ tịch nước Lê Văn Hùng đón Chủ tịch nước Lào Khamtai Vongsa thăm chính thức Việt Nam. Chuyến thăm kéo dài ba ngày.',
    'Khamtai Vongsa: guest', 'Lê Văn Hùng: host'],
];

const LEADING: readonly (readonly [article: string, ...attendees: string[]])[] = [
  ['Chiều 8/7, đoàn kiểm tra do đồng chí Lê Văn Hùng, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn đã đi kiểm tra các công trình thủy lợi.',
    'Lê Văn Hùng: attendee'],
  ['Sáng 8/7, Chủ tịch UBND tỉnh Lê Văn Hùng đi kiểm tra công tác phòng, chống bão. Ông Hùng yêu cầu trực ban ngày đêm.',
    'Lê Văn Hùng: speaker'],
];

const SHOWN: readonly (readonly [caption: string, ...attendees: string[]])[] = [
  ['Bí thư Tỉnh ủy Lê Văn Hùng (phải) và ông Trần Văn Tư tại hội nghị.', 'Lê Văn Hùng: attendee', 'Trần Văn Tư: attendee'],
  ['Bí thư Tỉnh ủy Lê Văn Hùng tại hội nghị.\n\nÔng Hùng nêu rõ ba nhiệm vụ.', 'Lê Văn Hùng: speaker'],
  ['Theo ý kiến của ông Lê Văn Hùng tại hội nghị, tỉnh cần thêm vốn.', 'Lê Văn Hùng: speaker'],
];

const VISITING: readonly (readonly [article: string, ...attendees: string[]])[] = [
  ['Chiều 8/7, Bí thư Tỉnh ủy Lê Văn Hùng đến thăm, chúc mừng Trường Trung học Suối Hoa. Ông Hùng mong các thầy cô giữ nếp dạy tốt.',
    'Lê Văn Hùng: guest, speaker'],
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Nhật Bản Tanaka Hiroshi trong chuyến thăm Việt Nam.',
    'Lê Văn Hùng: host', 'Tanaka Hiroshi: guest'],
  ['Chuyến thăm Việt Nam của Thủ tướng Lào Khamtai Vongsa bắt đầu sáng 8/7. Chuyến thăm kéo dài ba ngày.', 'Khamtai Vongsa: guest'],
  ['Chiều 8/7, Bí thư Tỉnh ủy Lê Văn Hùng đến thăm Trường Trung học Suối Hoa. Thầy Nguyễn Đức Thắng chào đón ông Hùng đến thăm trường.',
    'Lê Văn Hùng: guest', 'Nguyễn Đức Thắng: host'],
];

describe('who visits a house or a place', () => {
  test.each(VISITING)('%s', (article, ...attendees) => {
    expect(attendeesIn(told(article))).toEqual(attendees);
  });
});

describe('whom a caption shows at the meeting', () => {
  test.each(SHOWN)('%s', (caption, ...attendees) => {
    expect(attendeesIn(told(`${MEETING}\n\n${caption}`))).toEqual(attendees);
  });
});

describe('who leads an inspection', () => {
  test.each(LEADING)('%s', (article, ...attendees) => {
    expect(attendeesIn(told(article))).toEqual(attendees);
  });
});

describe('hosts and guests', () => {
  test.each(SIDES)('%s', (article, ...attendees) => {
    expect(attendeesIn(told(article))).toEqual(attendees);
  });
});

it.todo('Đồng chí Lê Văn Hùng trao quyết định bổ nhiệm cho bà Trần Thị Mai. (who hands it over is not read as attending)');

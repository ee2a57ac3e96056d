import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/discourse/index.js';
import { ENTITY_LAYERS } from '../../src/entities/index.js';
import { linkGroups, presenceLayer } from '../../src/events/presence/index.js';
import type { MeetingFact } from '../../src/events/types.js';
import { textOf } from '../../src/text/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';

const reader = readerOf([...ENTITY_LAYERS, presenceLayer]);

const groupsAt = (text: string, status: MeetingFact['status'] = 'passed'): string[] => {
  const story = readStory(reader.read(text));
  const named = story.scene.tape.input.startsWith('Tại hội nghị') ? [[1, 3] as const] : [];
  const mentions = [...named, ...story.scene.sentences.start.map((start) => [start, start + 1] as const)];
  const groups = linkGroups(story, { meetings: [{ when: null, mentions, status }], participations: [] });
  return groups.map(({ range }) => textOf(story.scene.tape, ...range));
};

describe.each(presenceLayer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each(rule.counterExamples)('leaves %s', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

const READ: readonly (readonly [text: string, ...groups: string[]])[] = [
  // Lists of those present.
  [
    'Cùng dự có Trần Văn Bảo, Bí thư Tỉnh ủy; lãnh đạo các sở, ngành; đại diện Sở Nội vụ.',
    'lãnh đạo các sở, ngành', 'đại diện Sở Nội vụ',
  ],
  [
    'Tham dự có các Phó Chủ tịch Quốc hội, thành viên Chính phủ và Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam.',
    'các Phó Chủ tịch Quốc hội', 'thành viên Chính phủ', 'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
  ],
  ['Tham gia họp trực tuyến cùng với lãnh đạo các bộ, ngành còn có lãnh đạo các tỉnh; các Ban chỉ đạo Tây Bắc và Tây Nam.',
    'lãnh đạo các bộ, ngành', 'lãnh đạo các tỉnh', 'các Ban chỉ đạo Tây Bắc và Tây Nam'],
  ['Dự và chỉ đạo hội nghị thành lập công đoàn cơ sở Công ty Suối Hoa sáng ngày 11/5 có các đồng chí: Lê Văn Ba và 40 công nhân lao động.',
    '40 công nhân lao động'],
  ['Tháp tùng Thủ tướng có Phó Chủ nhiệm Văn phòng Chính phủ và lãnh đạo các bộ.',
    'Phó Chủ nhiệm Văn phòng Chính phủ', 'lãnh đạo các bộ'],
  ['Hội nghị diễn ra với sự tham dự của các nhà khoa học trong nước.', 'các nhà khoa học trong nước'],
  ['Tham dự hội nghị có 500 đại biểu ở hội trường và trên 1.000 đại biểu tại các điểm cầu.',
    '500 đại biểu ở hội trường', 'trên 1.000 đại biểu tại các điểm cầu'],
  ['Dự họp có các đồng chí: Mùa A Pháo, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND tỉnh; lãnh đạo các ban.', 'lãnh đạo các ban'],
  // Who stands for bodies stands for the one behind the semicolon too.
  ['Tham dự có 60 doanh nghiệp ngành gỗ, các doanh nghiệp trẻ rất mong hợp tác với các đối tác nước ngoài.', '60 doanh nghiệp ngành gỗ'],
  ['Cùng dự có đại diện Sở Y tế, Sở Nội vụ; Công an tỉnh Bình Sơn.', 'đại diện Sở Y tế, Sở Nội vụ'],
  ['Cùng dự có Công an tỉnh Bình Sơn; đại diện Sở Y tế.', 'Công an tỉnh Bình Sơn', 'đại diện Sở Y tế'],
  // A body in the list is present; what a group consists of is that group.
  ['Dự có đại diện các bộ, ngành: Tài chính, Xây dựng.', 'đại diện các bộ, ngành: Tài chính, Xây dựng'],
  ['Cùng dự có lãnh đạo các ban, ngành phường và bà con tổ dân phố số 5.',
    'lãnh đạo các ban, ngành phường', 'bà con tổ dân phố số 5'],
  ['Đại hội vinh dự được đón lãnh đạo các sở.', 'lãnh đạo các sở'],
  // Whom they met.
  ['Bí thư Tỉnh ủy làm việc với lãnh đạo các sở, ngành.', 'lãnh đạo các sở, ngành'],
  ['“Tôi đã làm việc với lãnh đạo các sở, ngành”, Bí thư Tỉnh ủy nói.'],
  ['Đoàn đại biểu Quốc hội tiếp xúc cử tri huyện Bình Sơn.', 'cử tri huyện Bình Sơn'],
  ['Thủ tướng Trần Văn Bảo cùng các trưởng đoàn tham dự.', 'các trưởng đoàn'],
  ['Buổi làm việc của đoàn kiểm tra Bộ Chính trị với Ban Thường vụ Tỉnh ủy Bình Sơn diễn ra sáng nay.', 'Ban Thường vụ Tỉnh ủy Bình Sơn'],
  ['Bộ trưởng trò chuyện với thí sinh, giám thị và phụ huynh tại trường.', 'thí sinh, giám thị và phụ huynh'],
  // Who attends, and who speaks there.
  ['Hơn 300 đại biểu tham dự.', 'Hơn 300 đại biểu'],
  ['Các đồng chí trong Ban Thường vụ Tỉnh ủy, lãnh đạo các sở, ngành đã tới dự.',
    'Các đồng chí trong Ban Thường vụ Tỉnh ủy', 'lãnh đạo các sở, ngành'],
  ['Cùng dự có các Ủy viên Trung ương Đảng, Phó Thủ tướng Chính phủ: Trần Văn Bảo, Lê Thị Mai và lãnh đạo các bộ.', 'lãnh đạo các bộ'],
  ['Các đại biểu tham dự.'],
  ['Lãnh đạo các sở tham dự. Các đại biểu dự hội nghị.', 'Lãnh đạo các sở'],
  ['Trước giờ nghỉ, Chủ tịch xã nghe ý kiến phát biểu của các ban, ngành.', 'các ban, ngành'],
  // Who acts in a sentence that opens with the meeting.
  ['Tại hội nghị, đại diện các sở, ngành đã thảo luận sôi nổi.', 'đại diện các sở, ngành'],
  // Delegates who discuss or vote, once, where nothing tells more of the delegates.
  ['Tại hội nghị, các đại biểu đã thảo luận sôi nổi.', 'các đại biểu'],
  ['Chiều cùng ngày, các đại biểu Quốc hội tiếp tục biểu quyết thông qua luật. Nhiều đại biểu đặt câu hỏi.', 'các đại biểu Quốc hội'],
  ['Dự hội nghị có hơn 200 đại biểu. Các đại biểu đã thảo luận sôi nổi.', 'hơn 200 đại biểu'],
  ['Các đại biểu sẽ thảo luận hai dự án luật.'],
  ['Ban tổ chức ghi nhận ý kiến của các đại biểu thảo luận tại tổ.'],
  ['“Các đại biểu đã thảo luận sôi nổi”, Bí thư Tỉnh ủy nói.'],
  ['Tại hội nghị do UBND tỉnh tổ chức, đại diện Sở Y tế bày tỏ lo ngại.', 'đại diện Sở Y tế'],
  ['Tại hội nghị, các nhà khoa học dự phiên buổi sáng đã thảo luận sôi nổi.', 'các nhà khoa học'],
  ['Tại hội nghị, Bí thư Tỉnh ủy Trần Văn Bảo chỉ rõ, lãnh đạo các xã đã bàn nhiều lần.'],
  ['Tại hội nghị, hầu hết các xã báo cáo thiếu nước.', 'hầu hết các xã'],
  ['Đại diện Công ty Suối Hoa cho rằng giá còn cao.'],
  ['Khách quốc tế dự Lễ khai mạc.', 'Khách quốc tế'],
  ['Hội nghị quy tụ hơn 300 đại biểu đến từ 40 tỉnh, thành phố.', 'hơn 300 đại biểu đến từ 40 tỉnh, thành phố'],
  ['Thủ tướng cùng các đại biểu trước giờ khai mạc.', 'các đại biểu'],
  ['Thủ tướng Trần Văn Bảo và phu nhân, cùng đoàn đại biểu cấp cao Việt Nam đã tới thăm.', 'đoàn đại biểu cấp cao Việt Nam'],
  ['Bí thư Tỉnh ủy làm việc với lãnh đạo một số sở và 20 xã, phường.', 'lãnh đạo một số sở và 20 xã, phường'],
  ['Bí thư Tỉnh ủy gặp mặt thân mật các nhà giáo trẻ.', 'các nhà giáo trẻ'],
  ['Chủ tịch xã cho biết như trên tại buổi làm việc với các thôn, bản.', 'các thôn, bản'],
  // A caption names those who are seen in it, not those who came.
  ['Hội nghị khai mạc. Lãnh đạo Huyện ủy Bình Sơn chúc mừng Ban Chấp hành khóa mới. Ảnh: Hà My'],
  ['Chủ tịch nước tiếp lãnh đạo Liên minh Suối Hoa (LSH) và đại diện các công ty.',
    'lãnh đạo Liên minh Suối Hoa (LSH)', 'đại diện các công ty'],
  ['Tại hội nghị, nhiều cử tri xã Tân Minh phản ánh việc này.'],
  ['Tại hội nghị, các doanh nghiệp địa phương được biểu dương.'],
  ['Hội nghị thu hút sự tham gia của 900 đại biểu đến từ 40 quốc gia, gồm lãnh đạo các bộ, các nhà khoa học.',
    '900 đại biểu đến từ 40 quốc gia', 'lãnh đạo các bộ', 'các nhà khoa học'],
  ['Dự hội nghị có hơn 600 đại biểu, trong đó có lãnh đạo các nước; lãnh đạo các tổ chức quốc tế.',
    'hơn 600 đại biểu', 'lãnh đạo các nước', 'lãnh đạo các tổ chức quốc tế'],
  ['Với chủ đề “Tăng cường liên kết”, hội nghị thu hút sự tham gia của 900 đại biểu.', '900 đại biểu'],
  ['Chương trình cần có sự tham gia của các doanh nghiệp.'],
  ['Thứ trưởng cho biết, Bộ đã có nhiều buổi làm việc với các doanh nghiệp lớn.'],
  ['Bộ trưởng hoan nghênh các vụ đã có nhiều buổi làm việc với các doanh nghiệp lớn.'],
  ['Theo Thứ trưởng, buổi ký kết có sự tham gia của các doanh nghiệp lớn.'],
  ['Hội nghị có sự tham gia của 1.500 doanh nghiệp, vượt quá dự đoán của ban tổ chức.', '1.500 doanh nghiệp'],
  ['Một số công ty lớn của tỉnh đã có mặt và hoạt động tại đây.'],
  ['Bộ trưởng trả lời chất vấn của các đại biểu Quốc hội.', 'các đại biểu Quốc hội'],
  ['Buổi gặp mặt có 60 đại biểu, trong đó 20 người là nữ.', '60 đại biểu'],
  ['Lãnh đạo các sở tại hội nghị. (Ảnh: Hà My)', 'Lãnh đạo các sở'],
  ['Quang cảnh hội nghị. (Ảnh: Hà My) Lãnh đạo các sở tại hội nghị. (Ảnh: Hà My)', 'Lãnh đạo các sở'],
  ['Hội nghị diễn ra với sự có mặt của 96 đại biểu, HĐND tỉnh đã biểu quyết.', '96 đại biểu'],
  ['Đại diện lãnh đạo các xã, các sở đã phát biểu tham luận.', 'Đại diện lãnh đạo các xã, các sở'],
  ['Chủ tịch UBND tỉnh tiếp xã giao đoàn công tác của Sở Y tế.', 'đoàn công tác của Sở Y tế'],
  // Once, however often they are told of, in the most words.
  ['Cùng dự có lãnh đạo các sở. Tham dự có lãnh đạo các sở, ngành của tỉnh.', 'lãnh đạo các sở, ngành của tỉnh'],

  ['Cùng dự có lãnh đạo các sở, ngành. Tham dự có lãnh đạo các sở, ngành.', 'lãnh đạo các sở, ngành'],
  ['Thủ tướng gặp gỡ cán bộ, nhân viên Đại sứ quán. Thủ tướng nói chuyện với cán bộ nhân viên Đại sứ quán.',
    'cán bộ, nhân viên Đại sứ quán'],
  ['Bí thư Tỉnh ủy làm việc với lãnh đạo các sở của tỉnh Bình Sơn. Cùng dự có lãnh đạo tỉnh Bình Sơn.',
    'lãnh đạo các sở của tỉnh Bình Sơn', 'lãnh đạo tỉnh Bình Sơn'],
  // Nobody said to be there.
  ['Chủ tịch UBND tỉnh yêu cầu các sở, ngành rà soát.'],
  ['Phối hợp với các địa phương xử lý dứt điểm.'],
  ['Chương trình tiếp xúc cử tri được đổi mới.'],
  ['Dự án có các nhà thầu yếu kém.'],
  ['Đại diện Sở Y tế cho biết dịch đã lui.'],
  ['Thủ tướng yêu cầu lãnh đạo Sở Y tế báo cáo.'],
  ['Đề nghị các vị đại biểu và các tổ đại biểu báo cáo với cử tri.'],
  ['Sáu xã không có lãnh đạo huyện tham dự.'],
  ['Ngày mai Bí thư Tỉnh ủy sẽ làm việc với lãnh đạo các sở.'],
  ['Hội nghị sẽ họp trực tuyến với 40 xã.'],
  ['Thủ tướng sẽ gặp các nghị sĩ nước bạn, dự tọa đàm.'],
  ['Thủ tướng sẽ gặp các nghị sĩ nước bạn; dự tọa đàm.'],
  ['Theo kế hoạch, Bí thư Tỉnh ủy làm việc với lãnh đạo các xã miền núi.'],
  ['Bí thư Tỉnh ủy chúc mừng các nhà giáo trẻ.'],
  ['Bí thư Tỉnh ủy từng làm việc với các nhà đầu tư nước ngoài.'],
  ['Đề án có sự tham gia của các viện nghiên cứu.'],
  ['Trước buổi tiếp xúc cử tri của Chủ tịch UBND tỉnh, trời mưa to.'],
  ['Chủ tịch nước tiếp các Đại sứ và một số lãnh đạo khác.', 'các Đại sứ'],
  ['Tại hội đàm với các đối tác, hai bên nhất trí.', 'các đối tác'],
];

test.each(READ)('%s', (text, ...groups) => {
  expect(groupsAt(text)).toEqual(groups);
});

test.each([
  ['Theo ông Bảo, khoảng 300 đại biểu (gấp đôi năm trước) sẽ trực tiếp tham dự hội nghị.', 'khoảng 300 đại biểu'],
  ['Hội nghị sẽ họp trực tuyến với 40 xã.', '40 xã'],
])('of a meeting that is announced it is told who will be there: %s', (text, ...groups) => {
  expect(groupsAt(text)).toEqual([]);
  expect(groupsAt(text, 'confirmed')).toEqual(groups);
});

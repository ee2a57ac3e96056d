import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/discourse/index.js';
import { ENTITY_LAYERS } from '../../src/entities/index.js';
import { agendaLayer, linkAgenda, type AgendaSetting } from '../../src/events/agenda/index.js';
import { meetingLayer } from '../../src/events/meeting/index.js';
import { textOf } from '../../src/text/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';

const reader = readerOf([...ENTITY_LAYERS, agendaLayer]), withMeetings = readerOf([...ENTITY_LAYERS, meetingLayer, agendaLayer]);

const SETTING: AgendaSetting = { isOfSides: () => false, isOfVoters: () => true, isNamed: () => true };

const agendaOf = (text: string, setting: Partial<AgendaSetting> = {}): string[] => {
  const story = readStory(reader.read(text));
  return linkAgenda(story, { ...SETTING, ...setting }).map(({ range }) => textOf(story.scene.tape, ...range));
};

describe.each(agendaLayer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each(rule.counterExamples)('leaves %s', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

const READ: readonly (readonly [text: string, ...items: string[]])[] = [
  // Taken up by the meeting.
  ['Chiều nay, Quốc hội biểu quyết thông qua dự thảo Luật Cây xanh.', 'dự thảo Luật Cây xanh'],
  ['Trước đó, Sở Y tế trình bày báo cáo tiêm chủng năm 2025.', 'báo cáo tiêm chủng năm 2025'],
  ['Thủ tướng nghe Nhóm Chuyên gia Sông Biển trình bày báo cáo về nghề cá.', 'báo cáo về nghề cá'],
  ['Hội nghị đánh giá tình hình thu ngân sách huyện, nhất là thuế đất; kế hoạch sửa hồ chứa.',
    'tình hình thu ngân sách huyện', 'kế hoạch sửa hồ chứa'],
  ['Hội nghị thảo luận báo cáo công tác năm 2025, tình hình thu thuế đất; kế hoạch sửa hồ chứa.',
    'báo cáo công tác năm 2025', 'tình hình thu thuế đất', 'kế hoạch sửa hồ chứa'],
  ['Hội nghị cho ý kiến về tình hình triển khai chương trình nông thôn mới và dự toán ngân sách.',
    'tình hình triển khai chương trình nông thôn mới và dự toán ngân sách'],
  ['Huyện ủy họp hội nghị triển khai quyết định của Tỉnh ủy về đào tạo cán bộ trẻ.', 'quyết định của Tỉnh ủy về đào tạo cán bộ trẻ'],
  [
    'Quốc hội thảo luận dự án Luật Cây xanh. Các ý kiến tập trung vào những nội dung: tuổi của cây; việc trồng cây.',
    'dự án Luật Cây xanh', 'tuổi của cây', 'việc trồng cây',
  ],
  [
    'Hội nghị cho ý kiến về dự thảo Nghị quyết phát triển du lịch; Chương trình công tác toàn khóa; Quy chế làm việc.',
    'dự thảo Nghị quyết phát triển du lịch', 'Chương trình công tác toàn khóa', 'Quy chế làm việc',
  ],
  [
    'Chiều nay, Quốc hội nghe Báo cáo giải trình, tiếp thu, chỉnh lý dự án Luật Cây xanh.',
    'Báo cáo giải trình, tiếp thu, chỉnh lý dự án Luật Cây xanh',
  ],
  // Who acts stands behind; what is said then is no item.
  ['Hai bên hội đàm. Trao đổi về tình hình khu vực, hai bên nhất trí giữ hòa bình.', 'tình hình khu vực'],
  ['Trình bày về công tác quý tới, ông Lê Văn Hùng cho biết công tác tập trung vào việc vận động nhân dân.', 'công tác quý tới'],
  ['Quốc hội dành hai ngày để xem xét, thảo luận và quyết định về quyết toán ngân sách năm 2019.', 'quyết toán ngân sách năm 2019'],
  [
    'Bộ Xây dựng tổ chức hội nghị nhằm kiểm điểm việc phối hợp năm 2019, bàn nhiệm vụ năm 2020.',
    'việc phối hợp năm 2019', 'nhiệm vụ năm 2020',
  ],
  ['Sau khi lắng nghe báo cáo của lãnh đạo Sở Y tế về các phương án xử lý, Bí thư nhấn mạnh.', 'các phương án xử lý'],
  [
    'Xem xét đề nghị của Huyện ủy Bình Sơn về kỷ luật ông Lê Văn Ba, Ủy viên Ban Thường vụ, UBKT Tỉnh ủy nhận thấy ông Ba vi phạm.',
    'đề nghị của Huyện ủy Bình Sơn về kỷ luật ông Lê Văn Ba',
  ],
  [
    'II- Xem xét kết quả kiểm tra đối với Đảng ủy xã Bình Sơn, UBKT Huyện ủy nhận thấy có vi phạm.',
    'kết quả kiểm tra đối với Đảng ủy xã Bình Sơn',
  ],
  [
    'Kỳ họp xem xét, giải quyết tố cáo đối với hai đảng viên và giải quyết khiếu nại kỷ luật của ông Lê Văn Ba.',
    'tố cáo đối với hai đảng viên', 'khiếu nại kỷ luật của ông Lê Văn Ba',
  ],
  [
    'Đại hội nghe tham luận của Đảng bộ Sở Y tế về khám chữa bệnh từ xa; của Đảng bộ Sở Nội vụ về cải cách hành chính.',
    'khám chữa bệnh từ xa', 'cải cách hành chính',
  ],
  // Lists.
  [
    'Các dự án luật được Quốc hội xem xét, thông qua, gồm: Luật Cây xanh; Luật Hồ chứa (sửa đổi).',
    'Luật Cây xanh', 'Luật Hồ chứa (sửa đổi)',
  ],
  [
    'Các đại biểu thảo luận về phương hướng mở rộng hợp tác, cùng nhiều vấn đề khác như đổi mới trong y tế, hạ tầng giao thông nông thôn.',
    'phương hướng mở rộng hợp tác', 'đổi mới trong y tế', 'hạ tầng giao thông nông thôn',
  ],
  // A list in lines of their own, with bullets or numbers, or only semicolons; in brackets within a sentence.
  [
    'Họp tháng 9\nPhiên họp cho ý kiến về các nội dung:\n- Báo cáo thu ngân sách quý III;\n- Tờ trình về giá đất;\n- Đề án trồng cây.',
    'Báo cáo thu ngân sách quý III', 'Tờ trình về giá đất', 'Đề án trồng cây',
  ],
  [
    'Họp tháng 9\nHội nghị thảo luận các nội dung:\n1. Báo cáo công tác quý II; phương hướng quý III\n2. Tờ trình về nhân sự',
    'Báo cáo công tác quý II', 'phương hướng quý III', 'Tờ trình về nhân sự',
  ],
  [
    'Họp tháng 9\nPhiên họp xem xét các báo cáo:\nBáo cáo thu ngân sách quý III;\nBáo cáo đầu tư công năm 2024.\nSau đó, phiên họp bế mạc.',
    'Báo cáo thu ngân sách quý III', 'Báo cáo đầu tư công năm 2024',
  ],
  ['Phiên họp cho ý kiến về các nội dung sau:\nSau đó, phiên họp bế mạc.'],
  [
    'Hội nghị thảo luận, cho ý kiến về các nội dung sau: (1) Báo cáo công tác quý II; (2) Tờ trình về nhân sự.',
    'Báo cáo công tác quý II', 'Tờ trình về nhân sự',
  ],
  // Right behind those told; what a meeting was held for, and the second of two verbs.
  [
    'Tại buổi tiếp xúc, đại biểu Lê Văn Ba báo cáo với cử tri kết quả kỳ họp thứ năm và việc trả lời kiến nghị.',
    'kết quả kỳ họp thứ năm', 'việc trả lời kiến nghị',
  ],
  ['UBND huyện tổ chức hội nghị tổng kết Tháng Thanh niên năm 2024.', 'Tháng Thanh niên năm 2024'],
  [
    'Sáng nay, Đảng bộ xã tổ chức hội nghị tổng kết công tác Đoàn năm 2023, triển khai nhiệm vụ năm 2024.',
    'công tác Đoàn năm 2023', 'nhiệm vụ năm 2024',
  ],
  ['Tại hội nghị, các huyện cam kết triển khai nhiệm vụ năm 2024.'],
  ['Ủy ban tổ chức Phiên họp toàn thể lần thứ 9 thẩm tra dự án Luật Cây xanh.', 'dự án Luật Cây xanh'],
  ['Bí thư cùng đoàn công tác khảo sát thực tế tình hình sạt lở bờ sông.', 'tình hình sạt lở bờ sông'],
  // No items: a committee's name, a part of a number.
  [
    'Quốc hội thảo luận về báo cáo giám sát năm 2024; biểu quyết thông qua dự thảo Nghị quyết về giám sát năm 2025.',
    'báo cáo giám sát năm 2024', 'dự thảo Nghị quyết về giám sát năm 2025',
  ],
  ['Hai bên chuẩn bị kỳ họp lần thứ 3 Ủy ban hỗn hợp về nghề cá.'],
  ['Phiên họp thảo luận về tình hình tăng trưởng 5,1% trong quý I.', 'tình hình tăng trưởng 5,1% trong quý I'],
  // Commas inside of a list that semicolons separate; pairs of words; names of lists.
  [
    'Phiên họp thảo luận về tình hình kinh tế tháng 6, quý II và 6 tháng; công tác của UBND tỉnh, Chủ tịch UBND tỉnh; kế hoạch quý III.',
    'tình hình kinh tế tháng 6, quý II và 6 tháng', 'công tác của UBND tỉnh, Chủ tịch UBND tỉnh', 'kế hoạch quý III',
  ],
  ['Đoàn làm việc với xã Đồng Tâm về việc lãnh đạo, chỉ đạo thực hiện kế hoạch.', 'việc lãnh đạo, chỉ đạo thực hiện kế hoạch'],
  ['Hai bên trao đổi về các vấn đề quốc tế cùng quan tâm; khẳng định sẽ hợp tác.', 'các vấn đề quốc tế cùng quan tâm'],
  // Brought before it.
  ['Giám đốc Sở Tài chính Trần Văn Bảo trình bày Tờ trình về dự toán ngân sách.', 'Tờ trình về dự toán ngân sách'],
  ['Hội nghị đã nghe Giám đốc Sở Y tế báo cáo tình hình dịch bệnh và tiến độ tiêm chủng.', 'tình hình dịch bệnh', 'tiến độ tiêm chủng'],
  ['Chủ tịch Liên đoàn Lao động tỉnh báo cáo với Thường trực Tỉnh ủy về hoạt động công đoàn.', 'hoạt động công đoàn'],
  // The topic of a meeting.
  ['Phó Thủ tướng làm việc với Bộ Y tế về đổi mới cơ chế tài chính của các bệnh viện.', 'đổi mới cơ chế tài chính của các bệnh viện'],
  ['Phó Thủ tướng chủ trì cuộc họp về dự án đường vành đai.', 'dự án đường vành đai'],
  [
    'Bí thư Tỉnh ủy làm việc với huyện Bình Sơn về tình hình phát triển kinh tế quý I, công tác xóa nhà tạm và việc sắp xếp các xã.',
    'tình hình phát triển kinh tế quý I', 'công tác xóa nhà tạm', 'việc sắp xếp các xã',
  ],
  ['Tập đoàn tổ chức cuộc họp bàn giải pháp xử lý các dự án thua lỗ.', 'giải pháp xử lý các dự án thua lỗ'],
  ['HĐND tỉnh dành trọn một ngày cho chất vấn và trả lời chất vấn.', 'chất vấn và trả lời chất vấn'],
  [
    'Buổi họp kéo dài. Báo cáo về tiến độ giải ngân vốn đầu tư công, ông Trần Văn Bảo cho biết đã đạt 40%.',
    'tiến độ giải ngân vốn đầu tư công',
  ],
  // What is asked, what is answered; how a subject goes about it.
  ['Phó Thủ tướng trả lời về việc tuyển dụng giáo viên.', 'việc tuyển dụng giáo viên'],
  ['Quốc hội đã dành thời gian xem xét báo cáo giám sát năm 2024.', 'báo cáo giám sát năm 2024'],
  ['Phó Chủ tịch Quốc hội Lê Văn Ba điều khiển thảo luận ở hội trường về dự án Luật Cây xanh.', 'dự án Luật Cây xanh'],
  ['Thảo luận tại tổ về tình hình thu ngân sách chiều nay, đại biểu Lê Văn Ba nêu số liệu.', 'tình hình thu ngân sách'],
  ['Tại buổi thảo luận về dự án Luật Cây xanh ngày 8/6, vấn đề ngân sách được nêu.', 'dự án Luật Cây xanh'],
  ['Ban Chỉ đạo tổ chức họp báo về Lễ hội Hoa hồng năm 2024.', 'Lễ hội Hoa hồng năm 2024'],
  ['Bộ trưởng làm việc với huyện Bình Sơn về tình hình giáo dục ở huyện này.', 'tình hình giáo dục ở huyện này'],
  ['Tại buổi tiếp, Thống đốc giới thiệu với Thủ tướng về những thế mạnh của tỉnh.', 'những thế mạnh của tỉnh'],
  ['Quốc hội đã nghe Chính phủ báo cáo bổ sung về kết quả thu ngân sách năm 2024.', 'kết quả thu ngân sách năm 2024'],
  // Talks are no meeting where nobody sits down to them.
  ['Hai nước tăng cường hợp tác, đối thoại về chính sách thuế.'],
  // The day of the meeting and what else is said are no part of it; a verb behind `về` is.
  ['Tại cuộc họp về phương án mở rộng sân bay Bình Sơn vào ngày 9/2, ông Lê Văn Ba kết luận.', 'phương án mở rộng sân bay Bình Sơn'],
  ['Đoàn đã làm việc với huyện Bình Sơn về công tác thu hồi đất chiều 9/2.', 'công tác thu hồi đất'],
  ['Tại hội đàm, hai bên thông báo cho nhau về tình hình mỗi nước và bày tỏ vui mừng.', 'tình hình mỗi nước'],
  ['Quốc hội thảo luận ở tổ về đánh giá kết quả thu ngân sách.', 'đánh giá kết quả thu ngân sách'],
  // Two laws of which the same is asked; one thing told with fewer words.
  ['Quốc hội thảo luận nội dung còn khác nhau của dự án Luật Rừng. Chiều nay, Quốc hội thảo luận nội dung còn khác nhau của dự án Luật Đê.',
    'nội dung còn khác nhau của dự án Luật Rừng', 'nội dung còn khác nhau của dự án Luật Đê'],
  ['Quốc hội thảo luận về dự án Luật Cây xanh (sửa đổi). Thảo luận về dự án Luật Cây xanh, đại biểu nêu ý kiến.',
    'dự án Luật Cây xanh (sửa đổi)'],
  ['Tại hội đàm, hai bên đề cập các vấn đề quốc tế cùng quan tâm. Ông Lê Văn Ba đề cập vấn đề xây dựng cầu.',
    'các vấn đề quốc tế cùng quan tâm'],
  // A thing behind `và các`, `cũng như` is another item; a period or a word of two is none.
  ['Phiên họp thảo luận tình hình kinh tế trong 6 tháng qua và các giải pháp cho cuối năm.',
    'tình hình kinh tế trong 6 tháng qua', 'các giải pháp cho cuối năm'],
  ['Phiên họp thảo luận về kế hoạch trồng rừng năm 2024 và những năm tiếp theo.', 'kế hoạch trồng rừng năm 2024 và những năm tiếp theo'],
  ['Đoàn làm việc với xã Đồng Tâm về việc thực hiện chỉ đạo của Chính phủ, Thủ tướng về trồng rừng.',
    'việc thực hiện chỉ đạo của Chính phủ, Thủ tướng về trồng rừng'],
  // Who acts ends what was listed, whatever semicolons follow.
  ['Hai bên hội đàm. Trao đổi về việc bảo vệ rừng, hai bên cam kết phối hợp; nhất trí lập nhóm chung.', 'việc bảo vệ rừng'],
  // Bullets and semicolons in one line; what all opinions were on.
  ['Ý kiến của đại biểu tập trung vào hai nội dung: - Về phạm vi điều chỉnh; các hành vi bị cấm; - Về tổ chức của lực lượng.',
    'phạm vi điều chỉnh', 'các hành vi bị cấm', 'tổ chức của lực lượng'],
  // Named without a verb that takes it up.
  ['Các đại biểu dự phiên toàn thể với chủ đề “Rừng và khí hậu” và “Sông và biển”.', 'Rừng và khí hậu', 'Sông và biển'],
  ['Trong báo cáo tổng hợp ý kiến cử tri do ông Lê Văn Ba trình bày trước Quốc hội, có 12 kiến nghị.', 'báo cáo tổng hợp ý kiến cử tri'],
  // Where an item ends: an apposition behind a dash, a clause of its own, actors of a clause within it, a thing of the same name.
  ['Quốc hội thảo luận về dự án Luật Cây xanh - nội dung rất được quan tâm.', 'dự án Luật Cây xanh'],
  ['Quốc hội thảo luận về dự án Luật Cây xanh, vẫn còn 24 đại biểu đăng ký.', 'dự án Luật Cây xanh'],
  ['Tổ công tác kiểm tra Sở Y tế về kết quả những việc do Chính phủ, Thủ tướng giao và giải pháp đẩy nhanh giải ngân.',
    'kết quả những việc do Chính phủ, Thủ tướng giao', 'giải pháp đẩy nhanh giải ngân'],
  ['Đoàn làm việc với Sở Y tế về việc lập đề án thí điểm cơ chế khoán, cơ chế thưởng của bệnh viện.',
    'việc lập đề án thí điểm cơ chế khoán, cơ chế thưởng của bệnh viện'],
  // Questions, press conferences, procedures; what is still to begin; general things behind the last item.
  ['HĐND tỉnh tiến hành chất vấn đối với Giám đốc Sở Y tế Lê Văn Ba và Giám đốc Sở Tài chính về việc mua thuốc.', 'việc mua thuốc'],
  ['UBND tỉnh tổ chức họp báo định kỳ quý III, cung cấp thông tin về tình hình sản xuất 9 tháng.', 'tình hình sản xuất 9 tháng'],
  ['Buổi chiều, HĐND tỉnh thực hiện quy trình công tác nhân sự.', 'quy trình công tác nhân sự'],
  ['Đại biểu Lê Văn Ba thông báo dự kiến nội dung, chương trình Kỳ họp thứ 10.', 'dự kiến nội dung, chương trình Kỳ họp thứ 10'],
  ['Phiên họp đánh giá công tác tháng 9 của Ủy ban và một số nội dung quan trọng khác.', 'công tác tháng 9 của Ủy ban'],
  ['Tại buổi gặp, ông Lê Văn Ba thông tin về tình hình dịch bệnh: từ đầu năm có 15 ca mắc; nay đã hết.', 'tình hình dịch bệnh'],
  // One paper with two topics; a heading behind the opening of its sentence.
  ['Quốc hội xem xét báo cáo của Chính phủ về kết quả thu ngân sách năm 2024 và kế hoạch năm 2025.',
    'báo cáo của Chính phủ về kết quả thu ngân sách năm 2024 và kế hoạch năm 2025'],
  ['Tại buổi làm việc, báo cáo về vấn đề rác thải, ông Lê Văn Ba cho hay đã có phương án.', 'vấn đề rác thải'],
  ['Phiên họp đánh giá kết quả trồng rừng năm 2024, chỉ ra tồn tại và đề ra giải pháp năm 2025.',
    'kết quả trồng rừng năm 2024', 'giải pháp năm 2025'],
  // Told twice: the first wording.
  [
    'Quốc hội thảo luận về dự án Luật Cây xanh và Hồ chứa. Chiều nay, Quốc hội thảo luận về dự án Luật Cây xanh và Hồ chứa.',
    'dự án Luật Cây xanh và Hồ chứa',
  ],
  // Things in common do not make two items one.
  ['Quốc hội nghe Tờ trình dự án Luật Cây xanh và Báo cáo thẩm tra dự án Luật Cây xanh.',
    'Tờ trình dự án Luật Cây xanh', 'Báo cáo thẩm tra dự án Luật Cây xanh'],
  // No items.
  ['Buổi họp báo kéo dài. Về tiến độ giải ngân vốn đầu tư công, ông Trần Văn Bảo cho biết đã đạt 40%.'],
  ['Hội nghị nêu rõ Bộ Tài chính đã nhiều lần cho ý kiến về dự thảo Nghị định.'],
  ['Tổng thống thông báo với Chủ tịch nước kết quả tốt đẹp của cuộc hội đàm với Thủ tướng.'],
  ['Ủy ban họp sáng nay, đã đánh giá: Tăng trưởng còn chậm.'],
  ['Tại cuộc họp, Giám đốc Sở Y tế thông tin thêm: Vụ ngộ độc không nghiêm trọng.'],
  ['Tại cuộc họp, Giám đốc Sở Y tế báo cáo vụ việc.'],
  ['Tại cuộc họp, Giám đốc Sở Y tế thông tin một số nét về tình hình dịch bệnh.'],
  ['Đoàn tới thành phố ngay trước thềm các cuộc đối thoại về vấn đề biên giới.'],
  ['Tỉnh ủy tổ chức hội nghị công bố quyết định của Ban Bí thư về công tác cán bộ.'],
  ['Trả lời Báo Đất Mới về dự án khu đô thị, ông Lê Văn Ba cho biết đang rà soát.'],
  ['Trước đó, Bí thư Tỉnh ủy làm việc với huyện Bình Sơn về công tác cán bộ.'],
  ['Chính phủ sẽ xem xét điều chỉnh quy hoạch vùng ven biển.'],
  // Passing a law decides on it.
  ['Dự thảo được trình lên cho Quốc hội phê chuẩn kế hoạch năm sau.'],
  ['Cử tri đã đề cập đến nhiều vấn đề nóng của Hà Nội.'],
  ['Hội nghị thảo luận nhiều nội dung quan trọng.'],
  ['Hội nghị đã nghe các báo cáo và 5 tham luận.'],
  ['Chủ tịch tỉnh yêu cầu Sở Y tế báo cáo tình hình dịch bệnh trước ngày 5/6.'],
  ['Cử tri đề nghị Quốc hội xem xét việc giảm thuế.'],
  ['Chủ tịch nói: “Quốc hội sẽ thảo luận về dự án Luật Cây xanh”.'],
  ['Huyện bàn giao mặt bằng, trình độ dân trí được nâng lên.'],
  ['Hội nghị đánh giá tình hình đã chuyển biến tốt.'],
  ['Tại hội nghị, Bí thư đã đọc quyết định bổ nhiệm Giám đốc Sở Y tế.'],
  ['Các đại biểu đánh giá những phương án này.'],
  ['Phiên họp của Ban Chỉ đạo về phòng, chống thiên tai.'],
];

test.each(READ)('%s', (text, ...items) => {
  expect(agendaOf(text)).toEqual(items);
});

test.each<readonly [text: string, ...items: string[]]>([
  // What both tell each other, and what is reported to one of them.
  ['Tại hội đàm, hai bên thông báo cho nhau về tình hình mỗi nước.', 'tình hình mỗi nước'],
  ['Tại buổi gặp, Đại sứ Lê Văn Ba báo cáo về tình hình cộng đồng người Việt.', 'tình hình cộng đồng người Việt'],
  // What one tells the other.
  ['Tại hội đàm, Bộ trưởng thông báo cho ngài Đại sứ về các diễn biến gần đây trên biển.'],
  ['Tại buổi gặp, Chủ tịch tỉnh giới thiệu với đoàn về tình hình phát triển của tỉnh.'],
  ['Tại buổi gặp, Thủ tướng thông tin về tình hình kinh tế đất nước.'],
])('of talks: %s', (text, ...items) => {
  expect(agendaOf(text, { isOfSides: () => true })).toEqual(items);
});

test.each<readonly [text: string, ...items: string[]]>([
  // What is taken up may be some of many.
  ['Phiên họp cho ý kiến về một số nội dung của dự án Luật Cây xanh.', 'một số nội dung của dự án Luật Cây xanh'],
  // The topic of a meeting that the article does not tell of.
  ['Năm ngoái, Sở Y tế tổ chức hội thảo về công tác tiêm chủng.'],
  // A sitting is a part of one that it tells of; what a meeting was held for is what it tells of it.
  ['Tại phiên thảo luận về công tác tiêm chủng, đại biểu nêu nhiều ý kiến.', 'công tác tiêm chủng'],
  ['Sở Y tế tổ chức hội nghị tổng kết công tác tiêm chủng.', 'công tác tiêm chủng'],
])('of a meeting that is none of those told of: %s', (text, ...items) => {
  const story = readStory(withMeetings.read(text));
  expect(linkAgenda(story, { ...SETTING, isNamed: () => false }).map(({ range }) => textOf(story.scene.tape, ...range))).toEqual(items);
});

test('says how the items were told of', () => {
  const sources = (text: string): string[] => reader.read(text).all<{ source: string }>('Agenda').map(({ value }) => value.source);
  expect(sources('Quốc hội thảo luận về dự án Luật Cây xanh.')).toEqual(['taken-up']);
  expect(sources('Bộ trưởng trình bày Tờ trình về ngân sách.')).toEqual(['presented']);
  expect(sources('Cuộc họp về công tác cán bộ.')).toEqual(['topic']);
});

test('a headline is told again in the body', () => {
  const text = 'Quốc hội thảo luận dự án Luật Cây xanh\n\nSáng nay, Quốc hội thảo luận ở tổ về dự án Luật Cây xanh và Hồ chứa.';
  expect(agendaOf(text)).toEqual(['dự án Luật Cây xanh và Hồ chứa']);
});

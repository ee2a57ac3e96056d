import { describe, expect, it, test } from 'vitest';
import { decisionsIn, told } from '../support/told.js';

const SESSION = 'Sáng 8/7, HĐND tỉnh khai mạc Kỳ họp thứ 20. ';
const PARLIAMENT = 'Sáng 8/7, Quốc hội tiếp tục Kỳ họp thứ 8. ';
const MEETING = 'Sáng 8/7, UBND tỉnh tổ chức phiên họp thường kỳ. Chủ tịch UBND tỉnh Lê Văn Hùng chủ trì phiên họp. ';
const CHAIR = 'Chủ tịch UBND tỉnh Lê Văn Hùng';
const WORK = 'Sáng 8/7, Phó Thủ tướng Lê Văn Hùng làm việc với tỉnh Quảng Trị. ';
const TALKS = 'Chiều 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa. ';
const VOTERS = 'Sáng 8/7, ông Lê Văn Hùng, đại biểu Quốc hội, tiếp xúc cử tri huyện Lạc Sơn. ';

const READ: readonly (readonly [article: string, ...decisions: string[]])[] = [
  // All who are told right behind the verb act, and those of another clause do not.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế, Sở Xây dựng và UBND các xã rà soát bếp ăn.`,
    'directed · Chủ tịch UBND tỉnh Lê Văn Hùng · Sở Y tế, Sở Xây dựng và UBND các xã · '
    + 'yêu cầu Sở Y tế, Sở Xây dựng và UBND các xã rà soát bếp ăn'],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế rà soát bếp ăn với Sở Xây dựng và UBND các xã.`,
    'directed · Chủ tịch UBND tỉnh Lê Văn Hùng · Sở Y tế · yêu cầu Sở Y tế rà soát bếp ăn với Sở Xây dựng và UBND các xã'],
  // What is urged together with another order stays an order of its own.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế rà soát bếp ăn và đôn đốc Sở Xây dựng làm đường.`,
    'directed · Chủ tịch UBND tỉnh Lê Văn Hùng · Sở Y tế · yêu cầu Sở Y tế rà soát bếp ăn',
    'directed · Chủ tịch UBND tỉnh Lê Văn Hùng · Sở Xây dựng · đôn đốc Sở Xây dựng làm đường'],
  // Adopted by those who decide together.
  [`${SESSION}HĐND tỉnh đã thông qua Nghị quyết về đầu tư công.`,
    'adopted · HĐND tỉnh · - · thông qua Nghị quyết về đầu tư công'],
  [`${TALKS}Hai bên nhất trí tăng cường hợp tác về điện.`,
    'adopted · Hai bên · - · nhất trí tăng cường hợp tác về điện'],
  // What two states sign is adopted; what anybody else signs is not.
  [`${TALKS}Hai Thủ tướng ký Ý định thư về nghề cá.`, 'adopted · Hai Thủ tướng · - · ký Ý định thư về nghề cá'],
  [`${TALKS}Hai Thủ tướng ký sổ lưu niệm của bảo tàng.`],
  // At talks each side agrees, also where nobody is named; elsewhere those agree who decide together.
  [`${TALKS}Bà Anna Berg tán thành việc mở thêm đường bay giữa hai thủ đô.`,
    'adopted · Bà Anna Berg · - · tán thành việc mở thêm đường bay giữa hai thủ đô'],
  [`${TALKS}Phía bạn cảm ơn sự đón tiếp; nhất trí sớm ký hiệp định về nghề cá.`,
    'adopted · - · - · nhất trí sớm ký hiệp định về nghề cá'],
  [`${TALKS}Lễ ký mang tên “Thống nhất hành động vì biển xanh” kết thúc.`],
  [`${SESSION}Bà Anna Berg tán thành việc mở thêm đường bay giữa hai thủ đô.`],
  // Whoever must act may have words behind it that say which; what a thing needs is no order where nobody has given any.
  [`${WORK}Phó Thủ tướng cho biết vốn đã có. Ban Quản lý dự án đường ven sông mới mở cần bố trí chỗ ở cho dân.`,
    'directed · Phó Thủ tướng · - · cần bố trí chỗ ở cho dân'],
  [`${WORK}Phó Thủ tướng cho biết vốn đã có. Con đường ven sông mới mở cần nối với bến phà cũ.`],
  // Without a meeting, two orders of the same head of a body make the news; one alone is told in passing.
  ['Đường ven sông lại sạt lở\nMưa lớn kéo dài từ đầu tuần. Nhiều đoạn đường bị cuốn trôi. '
    + 'Chủ tịch UBND huyện yêu cầu Phòng Kinh tế đắp lại mặt đường. Trời vẫn mưa. Chủ tịch UBND huyện giao Công an huyện cắm biển báo.',
  'directed · Chủ tịch UBND huyện · Phòng Kinh tế · yêu cầu Phòng Kinh tế đắp lại mặt đường',
  'directed · Chủ tịch UBND huyện · Công an huyện · giao Công an huyện cắm biển báo'],
  ['Đường ven sông lại sạt lở\nMưa lớn kéo dài từ đầu tuần. Nhiều đoạn đường bị cuốn trôi. '
    + 'Chủ tịch UBND huyện yêu cầu Phòng Kinh tế đắp lại mặt đường. Trời vẫn mưa.'],
  // An order goes on, but not in what opens the sentence of whoever speaks next, nor to the Government, nor in another's view.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Đánh giá cao nỗ lực của các trạm y tế, Chủ tịch UBND tỉnh cho biết vốn đã có.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Chính phủ tạo điều kiện tối đa cho các trạm y tế vùng cao.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Theo ông Trần Văn Nam, dịch đã lắng xuống. Huyện báo cáo hai ca mới trong tuần qua.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  // What a person says of others' decisions, or tells of his own, decides nothing.
  [`${MEETING}Sau khi xem xét, ${CHAIR} phê duyệt đề án cấp nước sạch.`,
    `adopted · ${CHAIR} · - · phê duyệt đề án cấp nước sạch`],
  [`${MEETING}${CHAIR} nhấn mạnh vai trò của mỗi xã trong lập hồ sơ, phê duyệt đề án cấp nước sạch.`],
  [`${MEETING}“Năm ấy tôi đã quyết định bán nhà để lo thuốc men cho mẹ”, ${CHAIR} kể.`],
  // `đề nghị` is an order from whoever leads, a request from all others.
  [`${MEETING}${CHAIR} đề nghị các sở rà soát quy hoạch.`,
    `directed · ${CHAIR} · các sở · đề nghị các sở rà soát quy hoạch`],
  [`${MEETING}Đại biểu Nguyễn Đức Thắng đề nghị UBND tỉnh sớm sửa đường liên xã.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · UBND tỉnh · đề nghị UBND tỉnh sớm sửa đường liên xã'],
  [`${TALKS}Thủ tướng Lê Văn Hùng đề nghị Lào tạo thuận lợi cho doanh nghiệp.`,
    'proposed · Thủ tướng Lê Văn Hùng · Lào · đề nghị Lào tạo thuận lợi cho doanh nghiệp'],
  // An appeal of a leader is an order to those who are led, and a request to others.
  [`${MEETING}${CHAIR} kêu gọi các sở tiết kiệm điện trong mùa khô.`,
    `directed · ${CHAIR} · các sở · kêu gọi các sở tiết kiệm điện trong mùa khô`],
  [`${TALKS}Thủ tướng Lê Văn Hùng kêu gọi Lào cùng bảo vệ nguồn nước của dòng sông chung.`,
    'proposed · Thủ tướng Lê Văn Hùng · Lào · kêu gọi Lào cùng bảo vệ nguồn nước của dòng sông chung'],
  [`${TALKS}Thủ tướng Lê Văn Hùng kêu gọi các doanh nghiệp Lào mở nhà máy điện tại Việt Nam.`],
  [`${VOTERS}Cử tri kiến nghị tỉnh sớm sửa đường liên xã.`,
    'proposed · Cử tri · tỉnh · kiến nghị tỉnh sớm sửa đường liên xã'],
  // A group's proposals, and a leader's instructions, go on in the next sentence.
  [`${VOTERS}Cử tri kiến nghị tỉnh sớm sửa đường liên xã. Xây dựng thêm nhà văn hóa cho ba thôn ven sông.`,
    'proposed · Cử tri · tỉnh · kiến nghị tỉnh sớm sửa đường liên xã',
    'proposed · Cử tri · - · Xây dựng thêm nhà văn hóa cho ba thôn ven sông'],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng đề nghị sửa đường liên xã. Xây dựng thêm trạm y tế theo đề án của Bộ Y tế.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · - · đề nghị sửa đường liên xã',
    'proposed · Đại biểu Nguyễn Đức Thắng · - · Xây dựng thêm trạm y tế theo đề án của Bộ Y tế'],
  [`${VOTERS}Cử tri kiến nghị tỉnh sớm sửa đường liên xã. Xây dựng nhà văn hóa đã được huyện làm xong từ lâu.`,
    'proposed · Cử tri · tỉnh · kiến nghị tỉnh sớm sửa đường liên xã'],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Đồng thời, rà soát lại nhân lực của các trạm y tế.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`,
    `directed · ${CHAIR} · Sở Y tế · rà soát lại nhân lực của các trạm y tế`],
  // A semicolon between those who are told ends nothing; behind what the first are told to do it does.
  [`${MEETING}${CHAIR} yêu cầu thủ trưởng các sở; Chủ tịch UBND các huyện thực hiện nghiêm việc chi tiêu.`,
    `directed · ${CHAIR} · thủ trưởng các sở; Chủ tịch UBND các huyện · yêu cầu thủ trưởng các sở; Chủ tịch UBND các huyện thực hiện nghiêm việc chi tiêu`],
  // A numbered line names its matter before the colon; whoever orders stands above.
  [`${MEETING}${CHAIR} kết luận như sau:\n1. Trường hợp ông Trần Văn Nam: Giao UBND huyện Lạc Sơn xác minh và trả lời.`,
    `directed · ${CHAIR} · UBND huyện Lạc Sơn · Giao UBND huyện Lạc Sơn xác minh và trả lời`],
  [`${MEETING}1. Trường hợp ông Trần Văn Nam: Giao UBND huyện Lạc Sơn xác minh và trả lời.`],
  // A change of office that goes on behind what is adopted is told by itself.
  [`${SESSION}Kỳ họp đã thông qua 8 nghị quyết quan trọng và tiến hành miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Trần Văn Nam.`,
    'adopted · Kỳ họp · - · thông qua 8 nghị quyết quan trọng'],
  // Those who are given something are the subject; who is there or speaks for them is told besides.
  ['Sáng 8/7, Huyện ủy tổ chức lễ trao Huy hiệu Đảng. Dịp này, các đảng viên được tặng Huy hiệu 50 năm tuổi Đảng.',
    'awarded · - · các đảng viên · được tặng Huy hiệu 50 năm tuổi Đảng'],
  ['Sáng 8/7, Huyện ủy tổ chức lễ trao Huy hiệu Đảng. Dự lễ có ông Lê Văn Hùng, Bí thư Huyện ủy, cùng 12 đảng viên được nhận Huy hiệu.'],
  ['Sáng 8/7, Huyện ủy tổ chức lễ trao Huy hiệu Đảng. Thay mặt các đảng viên được trao Huy hiệu, ông Trần Văn Nam cảm ơn.'],
  // Awards are much alike: each giver's is one.
  ['Sáng 8/7, Hội Nông dân tỉnh tổ chức hội nghị. Dịp này, Bộ Y tế tặng Bằng khen cho 3 tập thể. UBND tỉnh tặng Bằng khen cho 3 tập thể.',
    'awarded · Bộ Y tế · 3 tập thể · tặng Bằng khen cho 3 tập thể', 'awarded · UBND tỉnh · 3 tập thể · tặng Bằng khen cho 3 tập thể'],
  ['UBND tỉnh tặng Bằng khen cho 3 tập thể\nSáng 8/7, Hội Nông dân tỉnh tổ chức hội nghị. Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể.',
    'awarded · UBND tỉnh · 3 tập thể · tặng Bằng khen cho 3 tập thể'],
  // Whoever leads a firm's delegation asks.
  ['Sáng 8/7, Chủ tịch UBND tỉnh Lê Văn Hùng làm việc với Tập đoàn Sao Biển do ông Trần Văn Nam, Tổng Giám đốc làm trưởng đoàn. '
    + 'Ông Trần Văn Nam đề nghị tỉnh tạo thuận lợi về thủ tục khảo sát.',
  'proposed · Ông Trần Văn Nam · tỉnh · đề nghị tỉnh tạo thuận lợi về thủ tục khảo sát'],
  ['Sáng 8/7, đoàn của UBND tỉnh do ông Trần Văn Nam, Chủ tịch UBND tỉnh làm trưởng đoàn làm việc với huyện Lạc Sơn. '
    + 'Ông Trần Văn Nam đề nghị huyện sửa xong các bến đò trong tháng.',
  'directed · Ông Trần Văn Nam · huyện · đề nghị huyện sửa xong các bến đò trong tháng'],
  // A list of orders in lines of their own: whoever opens a line is told to act. Not so where nobody orders above.
  [`${MEETING}Kết luận phiên họp, đồng chí yêu cầu:\n- Tiếp tục mua đủ thuốc cho các trạm y tế vùng cao.\n- Sở Tài chính đôn đốc các huyện quyết toán vốn.`,
    `directed · ${CHAIR} · - · Tiếp tục mua đủ thuốc cho các trạm y tế vùng cao`,
    `directed · ${CHAIR} · Sở Tài chính · đôn đốc các huyện quyết toán vốn`],
  [`${MEETING}Năm qua có nhiều việc:\n- Tiếp tục mua đủ thuốc cho các trạm y tế vùng cao.`],
  [`${MEETING}Phiên họp nghe các ý kiến, đề nghị: giữ nguyên mức thu của hai năm trước.`],
  // Awarded.
  ['Sáng 8/7, UBND tỉnh tổ chức Lễ kỷ niệm ngày Thương binh. Chủ tịch UBND tỉnh tặng Bằng khen cho 10 tập thể.',
    'awarded · Chủ tịch UBND tỉnh · 10 tập thể · tặng Bằng khen cho 10 tập thể'],
  // What a deputy says a law needs or asks of parliament; what is agreement alone, and what was decided long ago.
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng xin Quốc hội cho giữ nguyên quy định về vốn vay.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · - · xin Quốc hội cho giữ nguyên quy định về vốn vay'],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng cho rằng dự án Luật cần quy định rõ mức phạt tiền.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · - · cần quy định rõ mức phạt tiền'],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng nhất trí với ý kiến của đại biểu Lê Thị Mai.`],
  [`${SESSION}HĐND tỉnh đã thông qua Nghị quyết về đầu tư công từ năm trước.`],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng (đoàn Hà Nội) cho rằng cần quy định rõ mức phạt tiền.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · - · cần quy định rõ mức phạt tiền'],
  [`${PARLIAMENT}Theo đại biểu Nguyễn Đức Thắng, việc cho vay vốn cần quy định rõ mức lãi suất.`,
    'proposed · đại biểu Nguyễn Đức Thắng · - · cần quy định rõ mức lãi suất'],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng tán thành và đề nghị bổ sung điều khoản chuyển tiếp cho dự án.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · - · đề nghị bổ sung điều khoản chuyển tiếp cho dự án'],
  // Nobody asks where nobody is known.
  [`${PARLIAMENT}Trăm người ký lá thư đề nghị Bộ Y tế mua đủ thuốc cho các trạm vùng cao.`],
  [`${PARLIAMENT}Phía Bến Xanh đề nghị mua đủ thuốc cho các trạm vùng cao.`],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng nêu ba vướng mắc. Tôi đề nghị mua đủ thuốc cho các trạm vùng cao.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · - · đề nghị mua đủ thuốc cho các trạm vùng cao'],
  [`${PARLIAMENT}Bộ Y tế nhận được nhiều văn bản, kiến nghị, đề xuất liên quan đến giá thuốc ở vùng cao.`],
  // What states must do is proposed to them.
  [`${TALKS}Thủ tướng Lê Văn Hùng nhấn mạnh hai nước cần tăng cường hợp tác về điện.`,
    'proposed · Thủ tướng Lê Văn Hùng · hai nước · cần tăng cường hợp tác về điện'],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng tán thành quan điểm của Ban soạn thảo về mức phạt.`],
  [`${MEETING}Ông Trần Văn Nam cho rằng cần nâng công suất nhà máy nước lên gấp đôi.`],
  [`${TALKS}Hai Thủ tướng cho rằng hai nước cần sớm nối lại tuyến đường sắt chung.`,
    'proposed · - · - · cần sớm nối lại tuyến đường sắt chung'],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng cho rằng phải giữ lại rừng thông ven hồ cho các thế hệ sau.`],
  // What bodies are told to look into and to propose is no proposal of theirs.
  [`${MEETING}Sở Y tế cùng các huyện rà soát, đề xuất danh mục thuốc cho mùa lũ.`],
  [`${MEETING}Sở Y tế báo cáo, đề xuất danh mục thuốc cho mùa lũ.`,
    'proposed · Sở Y tế · - · đề xuất danh mục thuốc cho mùa lũ'],
  // What the lead told is told again.
  [`${CHAIR} yêu cầu các sở mua đủ thuốc chữa bệnh\n${MEETING}${CHAIR} yêu cầu các sở mua đủ thuốc chữa bệnh. Trời mưa. ${CHAIR} yêu cầu các sở mua đủ thuốc chữa bệnh cho dân.`,
    `directed · ${CHAIR} · các sở · yêu cầu các sở mua đủ thuốc chữa bệnh cho dân`],
  // A pronoun, and what must be done.
  [`${MEETING}Ông yêu cầu Sở Y tế mua đủ thuốc.`, `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} nhấn mạnh các sở cần tập trung giải ngân vốn đầu tư công.`,
    `directed · ${CHAIR} · các sở · cần tập trung giải ngân vốn đầu tư công`],
  // Two verbs in a sentence.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế rà soát thuốc; giao Sở Tài chính bố trí kinh phí.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế rà soát thuốc`,
    `directed · ${CHAIR} · Sở Tài chính · giao Sở Tài chính bố trí kinh phí`],
  [`${MEETING}${CHAIR} đánh giá cao kết quả; đồng thời đề nghị Sở Y tế mua đủ thuốc cho mùa lũ.`,
    `directed · ${CHAIR} · Sở Y tế · đề nghị Sở Y tế mua đủ thuốc cho mùa lũ`],
  // Behind a semicolon the order goes on to another body, and somebody else acts.
  [`${MEETING}${CHAIR} giao Công an tỉnh tăng cường tuần tra; Sở Y tế chuẩn bị đủ thuốc; các xã vùng cao chủ động di dời dân ven suối.`,
    `directed · ${CHAIR} · Công an tỉnh · giao Công an tỉnh tăng cường tuần tra`,
    `directed · ${CHAIR} · Sở Y tế · chuẩn bị đủ thuốc`,
    `directed · ${CHAIR} · các xã · chủ động di dời dân ven suối`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc; Sở Y tế đã báo cáo tỉnh từ đầu tháng.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc; Sở Y tế đã báo cáo tỉnh từ đầu tháng`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc; các huyện cần dự trữ thêm nước sạch.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`,
    `directed · ${CHAIR} · các huyện · cần dự trữ thêm nước sạch`],
  ['Sáng 8/7, UBND tỉnh tổ chức Lễ kỷ niệm. Chủ tịch UBND tỉnh tặng Bằng khen cho 10 tập thể; Công an tỉnh trao 20 suất quà.',
    'awarded · Chủ tịch UBND tỉnh · 10 tập thể · tặng Bằng khen cho 10 tập thể', 'awarded · Công an tỉnh · - · trao 20 suất quà'],
  // It goes on behind what it is about, and in a row that is counted.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Đối với các dự án chậm, Sở Xây dựng rà soát lại hợp đồng thi công.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`,
    `directed · ${CHAIR} · Sở Xây dựng · rà soát lại hợp đồng thi công`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Hai là, rà soát lại nhân lực của các trạm y tế.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`,
    `directed · ${CHAIR} · Sở Y tế · rà soát lại nhân lực của các trạm y tế`],
  // A speech goes on over sentences that order nothing, to those who are no body by name; not where something is reported.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Trời còn mưa. Đường còn ngập. Ngành giáo dục chuẩn bị tốt các điều kiện cho năm học.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`,
    `directed · ${CHAIR} · - · chuẩn bị tốt các điều kiện cho năm học`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Báo cáo cho biết các trạm y tế còn thiếu nhiều thuốc.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} nhấn mạnh một số nhiệm vụ trong quý tới. Các huyện đẩy nhanh tiến độ xây dựng nông thôn mới.`,
    `directed · ${CHAIR} · Các huyện · đẩy nhanh tiến độ xây dựng nông thôn mới`],
  [`${PARLIAMENT}Đại biểu Nguyễn Đức Thắng đề nghị Chính phủ bố trí thêm vốn. Đồng thời, đẩy nhanh tiến độ mở rộng sân bay.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · Chính phủ · đề nghị Chính phủ bố trí thêm vốn',
    'proposed · Đại biểu Nguyễn Đức Thắng · - · đẩy nhanh tiến độ mở rộng sân bay'],
  // A clause with a subject of its own in what somebody says; what others were asked; what must be there is listed.
  [`${MEETING}${CHAIR} cho biết bến vẫn mở, mặc dù trước đó UBND xã Yên Mông đã có công văn yêu cầu dừng khai thác cát.`],
  [`${MEETING}${CHAIR} cho biết, Sở Xây dựng đã tham mưu UBND tỉnh yêu cầu các chủ bến dừng khai thác cát.`],
  [`${MEETING}${CHAIR} cho rằng, ở khâu cấp phép phải có chế tài, yêu cầu xây dựng đầy đủ hệ thống bến bãi.`],
  [`${MEETING}${CHAIR} biểu dương các sở đã hoàn thành nhiệm vụ, yêu cầu Sở Y tế mua đủ thuốc.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  // What is told of the present or future in another clause; whose name ends in a word that blocks; what one person agrees to.
  [`${MEETING}${CHAIR} nói đường đang rất hẹp, đề nghị Sở Xây dựng mở rộng ngay.`,
    `directed · ${CHAIR} · Sở Xây dựng · đề nghị Sở Xây dựng mở rộng ngay`],
  [`${TALKS}Hai nhà lãnh đạo nhất trí tăng cường hợp tác về điện.`,
    'adopted · Hai nhà lãnh đạo · - · nhất trí tăng cường hợp tác về điện'],
  [`${MEETING}${CHAIR} thống nhất chủ trương đầu tư cầu Yên Mông.`,
    `adopted · ${CHAIR} · - · thống nhất chủ trương đầu tư cầu Yên Mông`],
  // What one side proposes goes on to both.
  [`${TALKS}Thủ tướng Lê Văn Hùng đề nghị Lào mở thêm cửa khẩu. Hai bên phối hợp triển khai hiệu quả hiệp định về điện.`,
    'proposed · Thủ tướng Lê Văn Hùng · - · đề nghị Lào mở thêm cửa khẩu',
    'proposed · Thủ tướng Lê Văn Hùng · - · phối hợp triển khai hiệu quả hiệp định về điện'],
  // Voters who demand propose; those of other countries are asked; papers of before; how much something takes.
  [`${VOTERS}Cử tri yêu cầu tỉnh sớm sửa đường liên xã.`, 'proposed · Cử tri · tỉnh · yêu cầu tỉnh sớm sửa đường liên xã'],
  [`${MEETING}${CHAIR} đề nghị các nhà đầu tư Đức mở rộng nhà máy ở tỉnh.`,
    `proposed · ${CHAIR} · các nhà đầu tư Đức · đề nghị các nhà đầu tư Đức mở rộng nhà máy ở tỉnh`],
  [`${SESSION}UBND tỉnh đã phê duyệt quy hoạch chợ đầu mối từ đầu nhiệm kỳ.`],
  [`${MEETING}${CHAIR} nói dự án phải 5 năm, 10 năm mới xong hết các hạng mục.`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Sẵn sàng thu hồi các dự án chậm tiến độ ở tỉnh.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  // Two verbs of one subject behind a comma.
  [`${MEETING}Về vốn, ${CHAIR} đồng ý chủ trương xây cầu mới và giao Sở Xây dựng tham mưu phương án.`,
    `adopted · ${CHAIR} · - · đồng ý chủ trương xây cầu mới`,
    `directed · ${CHAIR} · Sở Xây dựng · giao Sở Xây dựng tham mưu phương án`],
  [`${MEETING}Kết luận buổi làm việc ${CHAIR} yêu cầu Sở Y tế mua đủ thuốc.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  // Opinions of many ask, and agree; one voice is told to be answered.
  [`${MEETING}Nhiều ý kiến đề nghị bố trí thêm vốn cho các trạm y tế.`,
    'proposed · Nhiều ý kiến · - · đề nghị bố trí thêm vốn cho các trạm y tế'],
  [`${MEETING}Các ý kiến nhất trí với phương án thứ hai của Sở Xây dựng.`,
    'adopted · Các ý kiến · - · nhất trí với phương án thứ hai của Sở Xây dựng'],
  [`${MEETING}Sở Y tế tiếp thu các ý kiến đề nghị bổ sung số liệu về thuốc.`],
  [`${VOTERS}Cử tri đồng tình với báo cáo kết quả kỳ họp của đại biểu.`],
  // Whoever stands above those who chair gives orders too; an office that was not read whole stands between.
  [`${MEETING}Thứ trưởng Bộ Y tế Lê Thị Mai đề nghị các bệnh viện mua đủ thuốc cho mùa lũ.`,
    'directed · Thứ trưởng Bộ Y tế Lê Thị Mai · các bệnh viện · đề nghị các bệnh viện mua đủ thuốc cho mùa lũ'],
  [`${MEETING}Bà Lê Thị Mai, chủ tịch công đoàn công ty May Sông Đà kiến nghị tỉnh mở thêm nhà trẻ.`,
    'proposed · Bà Lê Thị Mai · tỉnh · kiến nghị tỉnh mở thêm nhà trẻ'],
  // The instruction goes on without its verb: in the next sentence, and in numbered lines.
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Đồng thời, rà soát lại danh mục thuốc tại các bệnh viện.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`,
    `directed · ${CHAIR} · Sở Y tế · rà soát lại danh mục thuốc tại các bệnh viện`],
  [`${MEETING}${CHAIR} yêu cầu các sở khẩn trương khắc phục hậu quả bão lũ:\n`
    + '1. Sở Y tế: kiểm tra các bệnh viện tuyến huyện trong tháng 8.\n2. Sở Nội vụ: rà soát biên chế của các đơn vị sự nghiệp.',
  `directed · ${CHAIR} · các sở · yêu cầu các sở khẩn trương khắc phục hậu quả bão lũ`,
  `directed · ${CHAIR} · Sở Y tế · kiểm tra các bệnh viện tuyến huyện trong tháng 8`,
  `directed · ${CHAIR} · Sở Nội vụ · rà soát biên chế của các đơn vị sự nghiệp`],
  // News without a meeting: only what someone in office orders.
  ['Bộ trưởng Bộ Y tế Lê Văn Hùng yêu cầu các bệnh viện công khai giá thuốc trước ngày 1/8.',
    'directed · Bộ trưởng Bộ Y tế Lê Văn Hùng · các bệnh viện · yêu cầu các bệnh viện công khai giá thuốc trước ngày 1/8'],
  ['Người dân xã Yên Mông đề nghị sớm sửa đường liên xã.'],
  // Who stands lower asks who stands higher; who stands higher tells who stands lower.
  ['Sáng 8/7, UBND tỉnh tổ chức phiên họp thường kỳ. Chủ tịch UBND huyện Lạc Sơn Lê Văn Hùng đề nghị UBND tỉnh bố trí vốn cho cầu mới.',
    'proposed · Chủ tịch UBND huyện Lạc Sơn Lê Văn Hùng · UBND tỉnh · đề nghị UBND tỉnh bố trí vốn cho cầu mới'],
  [`${SESSION}Chủ tịch Quốc hội Trần Thị Mai đề nghị Chính phủ sớm trình dự án Luật Thủy lợi.`,
    'directed · Chủ tịch Quốc hội Trần Thị Mai · Chính phủ · đề nghị Chính phủ sớm trình dự án Luật Thủy lợi'],
  [`${TALKS}Thủ tướng Lê Văn Hùng đề nghị tỉnh Okawa mở thêm đường bay thẳng.`,
    'proposed · Thủ tướng Lê Văn Hùng · tỉnh Okawa · đề nghị tỉnh Okawa mở thêm đường bay thẳng'],
  // A quotation is its speaker's, also when he is named behind it.
  [`${MEETING}“Tôi yêu cầu Sở Y tế mua đủ thuốc trước mùa lũ”, ${CHAIR} nói.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc trước mùa lũ`],
  // A paper says it; orders are announced, and follow.
  [`${MEETING}${CHAIR} đã có văn bản yêu cầu Sở Y tế mua đủ thuốc.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} có ý kiến chỉ đạo về việc này. Giao Sở Y tế mua đủ thuốc.`,
    `directed · ${CHAIR} · Sở Y tế · Giao Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} yêu cầu, trước mắt, các sở tập trung giải ngân vốn đầu tư công.`,
    `directed · ${CHAIR} · các sở · yêu cầu, trước mắt, các sở tập trung giải ngân vốn đầu tư công`],
  // What others say that a body must do is their proposal.
  [`${SESSION}Đại biểu Nguyễn Đức Thắng cho rằng UBND tỉnh cần công khai quy hoạch các cụm công nghiệp.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · UBND tỉnh · cần công khai quy hoạch các cụm công nghiệp'],
  [`${SESSION}Đại biểu Nguyễn Đức Thắng (huyện Lạc Sơn) đề nghị UBND tỉnh sớm sửa đường liên xã.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · UBND tỉnh · đề nghị UBND tỉnh sớm sửa đường liên xã'],
  // A unit without its name; a meeting by its full name.
  [`${MEETING}${CHAIR} nhấn mạnh: Thành phố cần giải ngân hết vốn đầu tư công.`,
    `directed · ${CHAIR} · Thành phố · cần giải ngân hết vốn đầu tư công`],
  [`${SESSION}Kỳ họp thứ 20 HĐND tỉnh khóa XVII đã thông qua Nghị quyết về đầu tư công.`,
    'adopted · HĐND tỉnh · - · thông qua Nghị quyết về đầu tư công'],
  // The headline tells what the body tells more fully.
  [`${SESSION}HĐND tỉnh thông qua Nghị quyết về đầu tư công. Chiều 8/7, HĐND tỉnh đã thông qua Nghị quyết về đầu tư công năm 2025.`,
    'adopted · HĐND tỉnh · - · thông qua Nghị quyết về đầu tư công năm 2025'],
  // No decision: clauses of time, condition and purpose, the future, relative clauses, rules, facts, questions.
  [`${MEETING}Sau khi Thủ tướng yêu cầu tỉnh dừng dự án, nhà thầu đã rút máy.`],
  [`${MEETING}Nếu Sở Y tế đề nghị UBND tỉnh cấp vốn, việc này sẽ được xem xét.`],
  [`${MEETING}UBND tỉnh họp để thảo luận và quyết định giá đất năm sau.`],
  [`${MEETING}UBND tỉnh trình HĐND tỉnh thông qua Nghị quyết về đầu tư công.`],
  [`${MEETING}HĐND tỉnh sẽ thông qua Nghị quyết về đầu tư công tại kỳ họp cuối năm.`],
  [`${MEETING}${CHAIR} nói về những việc mà các sở cần làm ngay trong quý tới.`],
  [`${MEETING}${CHAIR} cho biết, theo Luật Đất đai, các xã phải công khai giá đất hằng năm.`],
  [`${MEETING}${CHAIR} cho biết mỗi cây số đường phải mất hơn một năm mới xong.`],
  [`${MEETING}${CHAIR} đặt câu hỏi các sở cần có giải pháp gì để giữ chân bác sĩ?`],
  [`${MEETING}Ban Thường vụ Tỉnh ủy phân công ông Trần Văn Bảo giữ chức Bí thư Huyện ủy Lạc Sơn.`],
  [`${MEETING}Ngày 6/12/1953, Bộ Chính trị quyết định mở chiến dịch lớn ở vùng này.`],
  // A unit without its name acts; what others ask for goes on in their name.
  [`${MEETING}${CHAIR} nghe báo cáo. Việc này còn chậm nên huyện đề nghị UBND tỉnh bố trí thêm vốn.`,
    'proposed · huyện · UBND tỉnh · đề nghị UBND tỉnh bố trí thêm vốn'],
  [`${MEETING}Đại biểu Nguyễn Đức Thắng đề nghị UBND tỉnh sớm sửa đường liên xã. Đề nghị UBND tỉnh mở lại bến phà.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · UBND tỉnh · đề nghị UBND tỉnh sớm sửa đường liên xã',
    'proposed · Đại biểu Nguyễn Đức Thắng · UBND tỉnh · Đề nghị UBND tỉnh mở lại bến phà'],
  // Parliament is asked; other states are too.
  [`${SESSION}Ủy ban Thường vụ Quốc hội đề nghị Quốc hội cho phép lùi thời hạn.`,
    'proposed · Ủy ban Thường vụ Quốc hội · Quốc hội · đề nghị Quốc hội cho phép lùi thời hạn'],
  // What is asked for goes on behind a semicolon.
  [`${MEETING}Đại biểu Nguyễn Đức Thắng kiến nghị Bộ Y tế cấp thêm thuốc; chấp thuận chủ trương nâng cấp bệnh viện.`,
    'proposed · Đại biểu Nguyễn Đức Thắng · Bộ Y tế · kiến nghị Bộ Y tế cấp thêm thuốc; chấp thuận chủ trương nâng cấp bệnh viện'],
  // Whoever stands in brackets is not told to act.
  [`${MEETING}${CHAIR} yêu cầu làm rõ vụ cháy chợ Đồng Tâm (huyện Lạc Sơn) trong tuần này.`,
    `directed · ${CHAIR} · - · yêu cầu làm rõ vụ cháy chợ Đồng Tâm (huyện Lạc Sơn) trong tuần này`],
  // A remark, a share of votes, what is blamed.
  [`${MEETING}Đại biểu Nguyễn Đức Thắng lưu ý tiến độ của dự án này rất quan trọng.`],
  [`${SESSION}Nhiều nghị quyết được ban hành với trên 90% đại biểu tán thành các nội dung ngay từ đầu.`],
  [`${MEETING}Năm đó huyện Lạc Sơn đã đồng ý cho doanh nghiệp thuê 5 ha đất rừng là vi phạm pháp luật.`],
  // What must be done stands behind the verb of speaking, or the speaker at the end.
  [`${MEETING}${CHAIR} nhấn mạnh cần hoàn thành cầu Đồng Tâm trong quý này.`,
    `directed · ${CHAIR} · - · cần hoàn thành cầu Đồng Tâm trong quý này`],
  [`${MEETING}Việc này các sở phải làm xong ngay trong tuần, ${CHAIR} nhấn mạnh.`,
    `directed · ${CHAIR} · các sở · phải làm xong ngay trong tuần`],
  // Where laws are debated all that a speaker says must be done is a proposal, also in the next sentence.
  [`${SESSION}Theo đại biểu Nguyễn Đức Thắng, cần quy định rõ mức phạt tiền. Bên cạnh đó, cần bổ sung chế tài với người tái phạm.`,
    'proposed · đại biểu Nguyễn Đức Thắng · - · cần quy định rõ mức phạt tiền',
    'proposed · đại biểu Nguyễn Đức Thắng · - · cần bổ sung chế tài với người tái phạm'],
  [`${SESSION}Đại biểu Nguyễn Đức Thắng nói phải đào hố sâu 3 m mới trồng được cây.`],
  [`${SESSION}Đại biểu Nguyễn Đức Thắng nói đây là việc cần làm ngay trong năm nay.`],
  // What stands right before the joint of two verbs is the object of the first.
  [`${MEETING}${CHAIR} ủng hộ đề án của Sở Y tế, Sở Tài chính và giao Sở Nội vụ rà soát biên chế.`,
    `directed · ${CHAIR} · Sở Nội vụ · giao Sở Nội vụ rà soát biên chế`],
  // Measures told behind `cần` alone are the speech, and so is what follows from a plan, what people do, and what a body reports.
  [`${MEETING}${CHAIR} nhấn mạnh cần mua thêm thuốc cho các trạm y tế vùng cao. Thứ hai, nâng cấp ngay đường vào các trạm y tế đó.`,
    `directed · ${CHAIR} · - · cần mua thêm thuốc cho các trạm y tế vùng cao`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Theo đó, phấn đấu mỗi trạm y tế có một bác sĩ trực ban đêm.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Người dân tích cực trồng rau sạch trên các bãi bồi ven sông.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Sở Y tế báo cáo, ba trạm y tế vùng cao còn thiếu bác sĩ.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  [`${MEETING}${CHAIR} yêu cầu Sở Y tế mua đủ thuốc. Thực hiện kế hoạch năm, Sở Tài chính đã cấp vốn cho ba trạm y tế.`,
    `directed · ${CHAIR} · Sở Y tế · yêu cầu Sở Y tế mua đủ thuốc`],
  // Those who are told, by a name or words of which no party is read; a row of them; what begins with a thing or another word names nobody.
  [`${MEETING}${CHAIR} yêu cầu Vinamedi làm rõ giá thuốc.`, `directed · ${CHAIR} · Vinamedi · yêu cầu Vinamedi làm rõ giá thuốc`],
  [`${MEETING}${CHAIR} yêu cầu trong thời gian tới, nhà trường, bệnh viện cần nói rõ về dịch.`,
    `directed · ${CHAIR} · nhà trường, bệnh viện · yêu cầu trong thời gian tới, nhà trường, bệnh viện cần nói rõ về dịch`],
  [`${MEETING}${CHAIR} giao Sở Y tế cũng như Sở Tài chính rà soát giá thuốc.`,
    `directed · ${CHAIR} · Sở Y tế cũng như Sở Tài chính · giao Sở Y tế cũng như Sở Tài chính rà soát giá thuốc`],
  [`${MEETING}${CHAIR} đề nghị ban hành quy định về giá thuốc.`, `directed · ${CHAIR} · - · đề nghị ban hành quy định về giá thuốc`],
  [`${MEETING}${CHAIR} đề nghị việc mua thuốc phải xong trong tháng.`, `directed · ${CHAIR} · - · đề nghị việc mua thuốc phải xong trong tháng`],
  // A verb behind the last syllable of a name, with which it would make another word.
  [`${MEETING}Chủ tịch UBND xã giao các thôn rà soát hộ nghèo.`, 'directed · Chủ tịch UBND xã · các thôn · giao các thôn rà soát hộ nghèo'],
  // Opinions of many decide nothing at a session.
  [`${SESSION}Đa số ý kiến đồng tình bỏ phí qua phà, vài ý kiến tán thành mức mới.`],
  // What somebody informs of, has done before or says that there are who ask; his own body's orders are news.
  [`${MEETING}Ông Trần Văn Nam, Giám đốc Sở Y tế cho biết, nhiều doanh nghiệp kiến nghị tỉnh giảm tiền thuê đất.`],
  [`${MEETING}Ông Trần Văn Nam, Giám đốc Sở Y tế cho biết, Sở Y tế yêu cầu các trạm y tế trực đủ quân số.`,
    'directed · Sở Y tế · - · yêu cầu các trạm y tế trực đủ quân số'],
  [`${MEETING}“Chúng tôi đã kiến nghị Bộ Y tế cấp thêm thuốc từ mùa đông”, ${CHAIR} nói.`],
  [`${MEETING}Bí thư Tỉnh ủy Trần Văn Nam nói thuốc còn thiếu. Có đồng chí đề nghị UBND tỉnh giảm phí khám bệnh.`],
  // A meeting of the past, and what a letter of the past asked for, go on in the next sentence.
  [`${MEETING}Trước đó, ngày 2/7, Sở Y tế họp về dịch cúm. Tại cuộc họp, Sở Y tế đề nghị UBND tỉnh mua thêm thuốc.`],
  [`${MEETING}Trước đó, huyện Lạc Sơn gửi thư xin ý kiến. Theo đó, Sở Y tế đề nghị UBND tỉnh mua thêm thuốc.`],
  // What is needed may be a thing; what both sides need elsewhere than at talks is an opinion, and so is a shared view of a bill.
  [`${MEETING}${CHAIR} nói việc phòng dịch cần nguồn lực lớn trong ba năm tới.`],
  [`${MEETING}${CHAIR} nói còn nhiều vấn đề cần giải quyết để các trạm y tế đủ thuốc.`],
  [`${SESSION}Nhiều ý kiến đồng tình với phạm vi của nghị quyết về nước sạch.`],
  // Behind a full stop that was lost a new sentence begins; without a verb of ordering it was a heading.
  [`${MEETING}${CHAIR} giao Sở Y tế mua đủ thuốc trong tháng này Tại cuộc họp, nhiều người lo giá thuốc còn tăng.`,
    `directed · ${CHAIR} · Sở Y tế · giao Sở Y tế mua đủ thuốc trong tháng này`],
  [`${MEETING}${CHAIR} khen các trạm y tế. Cần sớm mua đủ thuốc cho vùng cao Ngoài thuốc men, giá vàng cũng được bàn tới.`],
  // Behind a semicolon something else is told.
  [`${TALKS}Hai bên nhất trí mở thêm đường bay giữa hai thủ đô; đánh giá cao vai trò của các hội hữu nghị.`,
    'adopted · Hai bên · - · nhất trí mở thêm đường bay giữa hai thủ đô'],
  // No decision: nouns, passives, compounds, history.
  [`${MEETING}Tình hình giao thông thông suốt.`],
  [`${MEETING}Các sở làm việc theo yêu cầu của tỉnh.`],
  [`${MEETING}Nhiều nhiệm vụ được giao đã hoàn thành.`],
  [`${MEETING}Ý kiến chỉ đạo của Chính phủ được thực hiện.`],
  [`${MEETING}Thông qua các hoạt động, nhân dân thêm hiểu luật.`],
  [`${MEETING}Trước đó, Thủ tướng đã yêu cầu tỉnh Hòa Bình khắc phục hậu quả bão lũ.`],
  [`${MEETING}Dự án được Bộ Xây dựng yêu cầu dừng từ năm ngoái.`],
  // Nor what bodies and groups did at an earlier time, report as results in a row, or will do; who has conferred has done so here.
  [`${MEETING}Ngày 12/5/2019, Sở Xây dựng yêu cầu huyện Lạc Sơn dừng thi công khu chợ.`],
  [`${MEETING}Công an huyện đã khám phá 12 vụ trộm cắp, đề nghị Viện kiểm sát truy tố 9 bị can.`],
  [`${MEETING}UBND huyện đã nhiều lần kiến nghị Bộ Giao thông vận tải bố trí vốn sửa đường.`],
  [`${MEETING}Các doanh nghiệp sẽ đánh giá kết quả, kiến nghị UBND tỉnh giảm tiền thuê đất.`],
  [`${MEETING}Ông Bùi Văn Mười xem hồ sơ. Đến trưa thì trời mưa. Chiều về, ông báo cáo huyện. Sau đó, Sở Nội vụ có công văn số 12 đề nghị UBND huyện Lạc Sơn kiểm tra.`],
  [`${MEETING}Mở đầu là văn nghệ. Đến trưa thì trời mưa. Chiều về, ông hỏi thăm bà con. Quốc hội đã thông qua Luật Du lịch từ tháng trước.`],
  [`${SESSION}Mở đầu là văn nghệ. Sau đó là giờ nghỉ. Đến trưa thì trời mưa. Chiều về, ông hỏi thăm bà con. Bộ Công Thương quyết định mức thuế của từng năm.`],
  [`${MEETING}Các hội góp sức, kiến nghị; các sở trao đổi với hội viên về giá đất.`],
  [`${MEETING}Các đại biểu đã thảo luận sôi nổi, đề nghị UBND tỉnh giảm tiền thuê đất.`,
    'proposed · Các đại biểu · UBND tỉnh · đề nghị UBND tỉnh giảm tiền thuê đất'],
];

describe('decisions', () => {
  test.each(READ)('%s', (article, ...decisions) => {
    expect(decisionsIn(told(article))).toEqual(decisions);
  });
});

const VOTES: readonly (readonly [sentence: string, vote: object | null])[] = [
  ['Với 50/53 đại biểu tán thành, HĐND tỉnh đã thông qua Nghị quyết về đầu tư công.', { for: 50, total: 53, percent: null }],
  ['Kỳ họp đã thông qua 11 nghị quyết với 98,5% số phiếu tán thành.', { for: null, total: null, percent: 98.5 }],
  ['Kỳ họp đã thông qua 11 nghị quyết, trong đó có nghị quyết về 15/19 tiêu chí nông thôn mới.', null],
];

test.each(VOTES)('the vote of: %s', (sentence, vote) => {
  const { decisions } = told(SESSION + sentence);
  expect(decisions.map((each) => [each.type, each.vote])).toEqual([['adopted', vote]]);
});

const DEADLINES: readonly (readonly [sentence: string, deadline: string | null])[] = [
  [`${CHAIR} yêu cầu Sở Y tế hoàn thành đề án trước ngày 30/9.`, '2024-09-30'],
  [`${CHAIR} yêu cầu Sở Y tế hoàn thành đề án chậm nhất vào ngày 15/8.`, '2024-08-15'],
  [`${CHAIR} yêu cầu Sở Y tế rút kinh nghiệm đợt lũ 20/6.`, null],
];

test.each(DEADLINES)('the deadline of: %s', (sentence, deadline) => {
  const { decisions, dates } = told(MEETING + sentence);
  expect(decisions.map((each) => dates.find(({ id }) => id === each.deadline)?.end ?? null)).toEqual([deadline]);
});

it.todo('Sáng 8/7, Tỉnh ủy tổ chức lễ trao quyết định về công tác cán bộ. (the name of the ceremony is read as a decision)');
it.todo('Chủ tịch UBND tỉnh yêu cầu các đơn vị thực hiện: 1. … (the words before a list are read as a decision of their own)');

const BY_ITSELF: readonly (readonly [article: string, ...decisions: string[]])[] = [
  ['UBND huyện Lạc Sơn đề nghị mở lại bến phà\nSáng nay, UBND huyện Lạc Sơn có công văn đề nghị Sở Xây dựng mở lại bến phà.',
    'proposed · UBND huyện Lạc Sơn · Sở Xây dựng · đề nghị Sở Xây dựng mở lại bến phà'],
  ['UBND tỉnh đề nghị gỡ bài\nSáng nay, UBND tỉnh đề nghị các cơ quan báo chí gỡ bài về bến phà.',
    'proposed · UBND tỉnh · các cơ quan báo chí · đề nghị các cơ quan báo chí gỡ bài về bến phà'],
  ['Bến phà đóng cửa\nBến phà đã đóng. Dân đi đường vòng. Trẻ em nghỉ học. Chợ vắng. Hàng ế. UBND tỉnh đồng ý cho xây cầu từ lâu.'],
  ['Luật phạt nặng hơn\nĐại biểu Nguyễn Đức Thắng đề nghị quy định rõ mức phạt tiền. Đại biểu Lê Thị Mai cho biết luật còn chung.',
    'proposed · Đại biểu Nguyễn Đức Thắng · - · đề nghị quy định rõ mức phạt tiền'],
  ['Luật phạt nặng hơn\nĐại biểu Nguyễn Đức Thắng cho rằng cần quy định rõ mức phạt tiền. Đại biểu Lê Thị Mai cho biết luật còn chung.'],
  ['Chuyện bến phà\nÔng Lê Văn Hùng, Giám đốc Sở Xây dựng, cho biết các huyện cần cân nhắc thêm khi mở bến phà mới.'],
];

test.each(BY_ITSELF)('without a meeting: %s', (article, ...decisions) => {
  expect(decisionsIn(told(article))).toEqual(decisions);
});

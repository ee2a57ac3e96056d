/** Written by scripts/compounds.ts from the word lists of @vntk/dictionary (MIT); do not edit. Words between commas. */
export const DICTIONARY_COMPOUNDS = `
bang giao,bàn chân,bàn chông,bàn chải,bàn cuốc,bàn cờ,bàn ghế,bàn giao,bàn giấy,bàn hoàn,bàn là,bàn lùi,bàn mổ,bàn phím,bàn ra,
bàn ren,bàn tay,bàn thạch,bàn thấm,bàn thờ,bàn tròn,bàn tán,bàn tọa,bàn xoa,bàn ăn,bàn đèn,bàn đạp,bàn độc,báo cáo viên,báo đáp,
bạn đọc,bất phương trình,bầu bán,bầu bí,bầu bĩnh,bầu bạn,bầu dục,bầu giác,bầu trời,bầu đoàn,bắt gặp,bắt thăm,bỏ thăm,can dự,
chu trình,chuyển giao,chuyển tiếp,chương trình,chấm hỏi,cân bàn,câu hỏi,cây nêu,cò cử,cử hành,cử nhân,cử tri,danh dự,dao bầu,
di tặng,do dự,dân cử,dò hỏi,dấu hỏi,dễ nghe,dọn bàn,dự báo,dự bị,dự chi,dự khuyết,dự kiến,dự liệu,dự luật,dự mưu,dự phòng,dự thi,
dự thu,dự thính,dự thảo,dự thẩm,dự toán,dự trù,dự trữ,dự tính,dự án,dự đoán,dự định,dự ứng lực,giao ban,giao binh,giao bóng,
giao chiến,giao cảm,giao cảnh,giao cấu,giao du,giao dịch,giao hiếu,giao hoàn,giao hưởng,giao hảo,giao hẹn,giao hội,giao hợp,
giao hữu,giao kèo,giao kết,giao long,giao lưu,giao lương,giao nộp,giao phối,giao thiệp,giao thoa,giao thông,giao thông hào,
giao thời,giao thừa,giao tiếp,giao tranh,giao tuyến,giao tế,giao tử,gián tiếp,giáo trình,giải đáp,giấy mời,gạn hỏi,gắp thăm,
gặng hỏi,gặp dịp,gặp may,gặp phải,gặp thời,hành trình,hầu bàn,học hỏi,họp báo,họp hành,hỏi bài,hỏi cung,hỏi dò,hỏi dồn,hỏi gạn,
hỏi han,hỏi nhỏ,hỏi thi,hỏi tội,hỏi vặn,hỏi vợ,hứa hôn,hứa hẹn,khoa cử,khách mời,khó nghe,khăn bàn,kê giao,kế tiếp,kết giao,
la bàn,liên tiếp,luận bàn,làm bàn,lá thăm,lôi thôi,lộ trình,lời hứa,nam giao,nghe bệnh,nghe chừng,nghe hơi,nghe ngóng,nghe nhìn,
nghe nói,nghĩa cử,ngoại giao,ngoại giao đoàn,nhật trình,nát bàn,nối tiếp,nội tiếp,phân chương trình,phúc đáp,phương trình,
quà tặng,quá trình,quạt bàn,quảng giao,sa bàn,sum họp,suy cử,sơ giao,thi cử,thâm giao,thôi miên,thôi thúc,thăm dò,tiến trình,
tiếp chuyện,tiếp cận,tiếp giáp,tiếp nhận,tiếp nối,tiếp quản,tiếp theo,tiếp thu,tiếp tân,tiếp tục,tiếp viện,tranh cử,trao tay,
trình báo,trình diễn,trình diện,trình tự,trình độ,trực giao,trực tiếp,tâm giao,tặng phẩm,tổng tuyển cử,tụ họp,vinh dự,vấn đáp,
vặn hỏi,xuất trình,xã giao,xét hỏi,ôi thôi,ông bầu,ăn hỏi,đàn bầu,đáp lễ,đáp số,đáp từ,đáp án,đáp ứng,đính giao,đòi hỏi,
đăng trình,đơn cử,đất hứa,đấu giao hữu,đền đáp,địa bàn,đỏ đọc,ống nghe,ứng đáp
`;

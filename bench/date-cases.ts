/** Sentences about dates, written for this comparison, with the days that a reader on the day of publication understands. */

export const PUBLISHED_ON = '2020-11-18';

/** The first and last day meant, ISO; null where the figures are no date. */
export type DateCase = readonly [text: string, days: readonly [first: string, last: string] | null];

const day = (iso: string): readonly [string, string] => [iso, iso];

export const DATE_CASES: readonly DateCase[] = [
  ['Chiều 13/11, huyện ủy họp.', day('2020-11-13')],
  ['Ngày 13-11-2020, huyện ủy họp.', day('2020-11-13')],
  ['Ngày 22.4, xã làm lễ phát động trồng cây.', day('2020-04-22')],
  ['Ngày 13 tháng 11 năm 2020, tỉnh tổng kết.', day('2020-11-13')],
  ['Ngày 9 tháng 10, đoàn về thăm trường.', day('2020-10-09')],
  ['Sáng nay (18/11), kỳ họp khai mạc.', day('2020-11-18')],
  ['Hôm qua, đoàn kiểm tra đã làm việc tại xã.', day('2020-11-17')],
  ['Hôm nay, trường khai giảng lớp bồi dưỡng.', day('2020-11-18')],
  ['Chiều qua, Chủ tịch UBND huyện đã tiếp dân.', day('2020-11-17')],
  ['Ngày mai, đoàn giám sát sẽ về huyện.', day('2020-11-19')],
  ['Hội nghị diễn ra từ 15 đến 17/5.', ['2020-05-15', '2020-05-17']],
  ['Đại hội họp trong 2 ngày 7 và 8/10.', ['2020-10-07', '2020-10-08']],
  ['Kỳ họp kéo dài từ ngày 28/10 đến ngày 2/11.', ['2020-10-28', '2020-11-02']],
  ['Ngày 5/1 tới, hội sẽ phát thưởng.', day('2021-01-05')],
  ['Ngày 20/12, tỉnh sẽ tổ chức hội thi.', day('2020-12-20')],
  ['Thứ Sáu tuần này, ban chỉ đạo họp phiên đầu.', day('2020-11-20')],
  ['Thứ Hai tuần sau, lớp học khai giảng.', day('2020-11-23')],
  ['Họp lúc 14 giờ 30 ngày 5/6.', day('2020-06-05')],
  ['Lễ mít tinh bắt đầu lúc 14h30 ngày 5/6.', day('2020-06-05')],
  ['8h ngày 3/9/2020, đoàn xuất phát.', day('2020-09-03')],
  ['Tháng 9 vừa qua, xã đón bằng công nhận.', ['2020-09-01', '2020-09-30']],
  ['Tháng 3/2019, cầu được khởi công.', ['2019-03-01', '2019-03-31']],
  ['Tháng 12 năm ngoái, đường đã thông xe.', ['2019-12-01', '2019-12-31']],
  ['Trong quý IV/2020, sở phải trình đề án.', ['2020-10-01', '2020-12-31']],
  ['Quý I năm 2021, dự án hoàn thành.', ['2021-01-01', '2021-03-31']],
  ['Thu ngân sách 6 tháng đầu năm vượt kế hoạch.', ['2020-01-01', '2020-06-30']],
  ['Nhiệm vụ 6 tháng cuối năm 2020 rất nặng.', ['2020-07-01', '2020-12-31']],
  ['Năm 2019, huyện về đích nông thôn mới.', ['2019-01-01', '2019-12-31']],
  ['Năm ngoái, xã trồng được mười ha rừng.', ['2019-01-01', '2019-12-31']],
  ['Kế hoạch cho giai đoạn 2021-2025 đã được duyệt.', ['2021-01-01', '2025-12-31']],
  ['Nghị quyết của nhiệm kỳ 2020-2025 nêu ba khâu đột phá.', ['2020-01-01', '2025-12-31']],
  ['Ngày 01/7/2025, xã mới bắt đầu hoạt động.', day('2025-07-01')],
  ['Sáng nay (22/6), lớp tập huấn bế mạc.', day('2020-06-22')],
  ['Đầu năm 2023, cầu mới sẽ thông xe.', ['2023-01-01', '2023-12-31']],
  ['Cuối năm 2019, trường đạt chuẩn.', ['2019-01-01', '2019-12-31']],
  ['Quý IV/2020, xã hoàn thành tiêu chí cuối.', ['2020-10-01', '2020-12-31']],
  ['Ngày 28/12 vừa qua, xã được trao bằng.', day('2019-12-28')],
  // No dates.
  ['Đảng bộ huyện khóa XVII có 40 ủy viên.', null],
  ['Công văn số 439 – QĐNS/TW đã được gửi.', null],
  ['Thực hiện Nghị quyết 18-NQ/TW, xã đã sắp xếp thôn.', null],
  ['Luật số 80/2015/QH13 có hiệu lực.', null],
  ['Liên hệ số điện thoại 0912.345.678.', null],
  ['Tỷ lệ 1/500 của bản đồ là đủ.', null],
  ['Phương án được 12/15 thành viên tán thành.', null],
  ['Kết quả, 50/53 đại biểu tán thành.', null],
  ['Ông trúng cử với 24/25 phiếu.', null],
  ['Đường dây nóng: 0256.3822.110.', null],
  ['Ba phần tư, tức 3/4 diện tích, đã gieo cấy.', null],
  ['Quyết định số 12/2019/QĐ-UBND đã hết hiệu lực.', null],
  ['Trận đấu kết thúc với tỷ số 2-1.', null],
  ['Quốc lộ 1A đoạn km 12+5 bị ngập.', null],
  ['Diện tích là 12.5 ha.', null],
];

/** Words that say who is present at an event, and where a list of those begins. */

/** Behind one of these and `có`, `còn có`, `gồm` the list begins: `Cùng dự có …`, `Tham dự hội nghị còn có …`. */
export const ATTENDING: readonly string[] = [
  'dự', 'tham dự', 'cùng dự', 'cùng tham dự', 'tới dự', 'đến dự', 'về dự', 'có mặt', 'tham gia', 'cùng tham gia', 'góp mặt', 'tham gia đoàn', 'cùng đi', 'tiếp đoàn', 'đón đoàn', 'cùng tiếp', 'làm việc với đoàn', 'thành phần tham dự', 'thành phần',
];

/** Behind one of these the list begins at once. */
export const PRESENCE_OF: readonly string[] = [
  'sự tham dự của', 'sự tham gia của', 'sự có mặt của', 'sự chứng kiến của', 'sự góp mặt của', 'sự hiện diện của', 'sự tham gia đông đảo của', 'sự tham dự đông đảo của', 'đông đủ',
];

/** Behind one of these and `với` stands whom they met: `làm việc với các sở`. */
export const MEETING_WITH: readonly string[] = [
  'làm việc', 'buổi làm việc', 'cuộc làm việc', 'họp', 'cuộc họp', 'buổi họp', 'hội nghị', 'hội nghị trực tuyến', 'đối thoại', 'tọa đàm', 'gặp gỡ', 'cuộc gặp', 'gặp mặt', 'buổi gặp mặt', 'tiếp xúc', 'nói chuyện', 'giao ban', 'hội đàm', 'chụp ảnh chung', 'chụp ảnh lưu niệm', 'trò chuyện', 'giao lưu', 'phiên họp',
];

/** Behind one of these stands at once whom they met: `tiếp xúc cử tri`. */
export const MEETING_OBJECT: readonly string[] = ['tiếp xúc', 'tiếp', 'gặp mặt', 'gặp gỡ', 'đối thoại với', 'phát biểu trước', 'nói chuyện với', 'giao ban', 'tặng hoa', 'chia tay', 'trước sự chứng kiến của'];

/** Words for an event behind `tham gia`: not every taking part is attendance. */
export const EVENTS: readonly string[] = [
  'hội nghị', 'diễn đàn', 'hội thảo', 'tọa đàm', 'lễ', 'buổi', 'cuộc', 'kỳ họp', 'phiên họp', 'phiên', 'đại hội', 'chương trình', 'sự kiện', 'hội đàm', 'họp', 'tại', 'gặp mặt',
];

/** Behind one of these stands whom the meeting heard. */
export const HEARING: readonly string[] = [
  'nghe', 'nghe báo cáo của', 'nghe ý kiến của', 'nghe ý kiến phát biểu của', 'nghe phát biểu của', 'nghe các ý kiến của', 'nghe tham luận của', 'nghe ý kiến', 'nghe báo cáo, đề xuất của', 'ghi nhận ý kiến của',
];

/** What someone present does, right behind whom it names. */
export const SPEAKING: readonly string[] = ['phát biểu', 'báo cáo', 'trình bày', 'giải trình', 'trả lời chất vấn', 'thảo luận', 'đã thảo luận', 'làm việc tại hội trường', 'tham luận', 'đã phân tích'];

/** Words at which an item of a list of those present ends. */
export const ITEM_STOPS: readonly string[] = [
  'và', 'cùng', 'với', 'đã', 'sẽ', 'đang', 'vẫn', 'nhưng', 'nên', 'để', 'do', 'được', 'khi', 'có', 'theo', 'nhằm', 'mà', 'vì', 'thì', 'là', 'tham', 'dự', 'tới', 'đến', 'về', 'bày', 'phát', 'trình', 'tổ',
];

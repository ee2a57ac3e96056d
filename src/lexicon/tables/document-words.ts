/** Words between the number of a document and its day: `(ban hành ngày …`, `được ký ngày …`. */
export const LEADS_TO_DAY: readonly string[] = ['(', 'được', 'ban hành', 'ký', 'ra', 'đề', 'thông qua'];

/** Right before a document they say that it was issued then: `Ngày 30/11/2016, Bộ … đã ký văn bản số …`. */
export const ISSUES: readonly string[] = ['ký', 'hành', 'ra', 'có'];

/** Words that belong to the sentence and not to the name of the issuer, though they stand behind a capital syllable. */
export const NO_PART_OF_ISSUER: readonly string[] = [
  'khóa', 'về', 'ngày', 'số', 'năm', 'và', 'của', 'là', 'có', 'đã', 'sẽ', 'được', 'cho', 'để', 'thì', 'mà', 'với', 'do', 'tại', 'trong', 'gắn', 'quy', 'ra', 'đối', 'nêu', 'ban',
];

/** They end the clause that says what a document is about. */
export const SUBJECT_ENDS: readonly string[] = [';', ')', '.', '!', '?', ':', '(', '…', 'cũng', 'đã', 'sẽ', 'thì', 'là', 'đang', 'vừa', 'nhằm'];

/** Behind a comma these begin a clause of their own; other small words are members of a list. */
export const CLAUSE_STARTS: readonly string[] = [
  'trong', 'để', 'góp', 'tại', 'đến', 'theo', 'do', 'với', 'qua', 'từ', 'khi', 'các', 'những', 'một', 'ông', 'bà', 'anh', 'chị', 'nhưng', 'song', 'đồng', 'gắn', 'coi', 'đặt', 'có', 'được', 'mà', 'tuy', 'vì',
  'nên', 'bởi', 'cùng', 'nêu', 'giao', 'yêu', 'ngày', 'năm', 'sáng', 'chiều', 'chúng', 'nhiều',
];

/** What a decision does, told right behind it: `Quyết định số … phê duyệt quy hoạch`. */
export const ACTS_OF_DOCUMENTS: readonly string[] = [
  'phê duyệt', 'ban hành', 'thành lập', 'công nhận', 'kiện toàn', 'bổ nhiệm', 'sửa đổi, bổ sung', 'quy định chi tiết', 'quy định về', 'triển khai thực hiện', 'điều chỉnh', 'chỉ định',
];

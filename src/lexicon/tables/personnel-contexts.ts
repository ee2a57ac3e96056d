/** Words around a change of office that tell who decides it, when, and whether it is decided. The verbs stand in personnel-verbs.ts. */

/** Words right before `đề nghị`, `trình` that tell of a proposal as settled: `theo đề nghị của`, `phê chuẩn đề nghị`. */
export const SETTLED_AFTER: readonly string[] = ['theo', 'chuẩn', 'thuận', 'duyệt', 'xét', 'cứ', 'qua'];

/** Counts between such a word and the papers: `thông qua | hai | tờ trình`. */
export const COUNTS_OF_PAPERS: readonly string[] = ['các', 'một', 'hai', 'ba', 'bốn', 'năm'];

/** First words behind a comma that carry the clause on: `, đồng thời`, `, và`. */
export const CLAUSE_GOES_ON: readonly string[] = ['đồng', 'và', 'cũng'];

/** Last word of `xem xét`, behind which a comma carries on what is asked for: `đề nghị Ban Thường vụ xem xét, thi hành kỷ luật`. */
export const CONSIDERED = 'xét';

/** Last words before `việc` that tell a decision: `quyết định việc bổ nhiệm`. */
export const DECIDES_THAT: readonly string[] = ['về', 'cho', 'thống', 'ý', 'qua', 'quyết', 'định', 'chuẩn', 'trí', 'là', 'cả', 'với', 'bố', 'xét'];

/** What goes on from a decision to its contents: `quyết định của Bộ Chính trị`, `quyết định: …`; not `quyết định khởi tố`. */
export const TO_CONTENTS: readonly string[] = ['của', 'số', 'về', 'việc', ':', ',', 'để', 'cho', 'này', 'trên', 'ngày'];

/** Words that a measure has or lacks without being another: `khai trừ | ra khỏi | Đảng`. */
export const LEAVING_WORDS: readonly string[] = ['ra', 'khỏi'];

/** Papers and mandates whose body decides: `quyết định | của Bộ Chính trị`. */
export const DECIDING_PAPERS: readonly string[] = ['quyết định', 'nghị quyết', 'ủy quyền', 'thay mặt'];

/** Words before a paper that is not passed yet: `dự thảo | nghị quyết của UBND huyện`. */
export const DRAFT_WORDS: readonly string[] = ['dự thảo'];

/** Words of the number and date of a paper. */
export const PAPER_DATE_WORDS: readonly string[] = ['số', 'ngày', 'tháng', 'năm'];

/** Words that let a person do something: who decides stands before them. */
export const LETTING_WORDS: readonly string[] = ['cho', 'để', ':'];

/** Words of deciding between whoever decides and the verb of the change. */
export const DECIDING_WORDS: readonly string[] = [
  'quyết', 'định', 'nghị', 'xem', 'xét', 'đồng', 'ý', 'thống', 'nhất', 'trí', 'ký', 'ban', 'hành', 'tiến', 'biểu', 'thông', 'qua', 'ra', 'về', 'việc', 'để', 'cho',
];

/** Handing over a decision, which whoever hands it over has not made, and signing it, which tells of nobody else. */
export const HANDS_OVER = 'trao', SIGNS = 'ký';

/** First words of a term of office, alone or with the second word behind them: `khóa XV`, `nhiệm kỳ`, `giai đoạn`. */
export const TERM_STARTS: readonly string[] = ['khóa', 'nhiệm kỳ', 'nhiệm kì', 'giai đoạn'];

/** Words inside a term of office. */
export const TERM_PARTS: readonly string[] = ['nhiệm', 'kỳ', 'kì', 'khóa', 'giai', 'đoạn'];

/** Opens a sentence with the papers that a decision rests on. */
export const BASED_ON = 'căn cứ';

/** Before the date of a birth. */
export const BORN: readonly string[] = ['sinh', 'sn'];

/** Words that make a date the start or the end of a time. */
export const BOUNDS: readonly string[] = ['từ', 'đến'];

/** Before a date from which on something holds: `kể từ`. */
export const COUNTED_FROM = 'kể';

/** Openings of a sentence that is of the time of the one before: `Sau đó, …`. */
export const THEREUPON: readonly string[] = ['sau đó', 'tiếp đó', 'trước đó', 'khi đó', 'lúc đó'];

/** Last word of `có hiệu lực`. */
export const IN_FORCE = 'lực';

/** Makes the office behind it the one that a person takes up: `bầu ông Ba | làm Chủ tịch`. */
export const TAKES_UP = 'làm';

/** The same in two words, for an office beside the one that stands before: `Trưởng phòng Nội vụ | kiêm nhiệm Phó Chủ tịch Hội`. */
export const TAKES_UP_TOO: readonly string[] = ['kiêm nhiệm', 'kiêm giữ', 'giữ chức', 'chức vụ'];

/** How the Front elects: `hiệp thương` agrees on names, `cử` gives them an office. */
export const CONSULTS = 'hiệp thương', DELEGATES = 'cử';

/** A word of what announces a list of offices: `các chức danh sau`, `giữ các chức vụ`. */
export const OFFICE_WORD = 'chức';

/** Before whom somebody gives something, with one of these words before it: `tặng hoa | cho ông Ba, …, nghỉ hưu`. */
export const GIVES_TO = 'cho', GIVING_WORDS: readonly string[] = ['tặng', 'trao', 'biếu', 'chúc', 'gắn'];

/** Behind an office: whoever gains it is not named yet: `bổ nhiệm Bộ trưởng Y tế | mới`. */
export const NEW_HOLDER = 'mới';

/** First word of the office of a deputy. */
export const DEPUTY = 'phó';

/** Words between a measure and whom it is taken against. */
export const FOR_WORDS: readonly string[] = ['với', 'đối'];

/** Committees of Party cells, whose members are named with what they become in them. */
export const COMMITTEES_OF_CELLS: readonly string[] = ['chi ủy'];

/** Two words before a body that make it the object of what is done with bodies: `hợp nhất | Đảng bộ xã`. */
export const MERGING_VERBS: readonly string[] = ['hợp nhất', 'sáp nhập', 'giải thể', 'chấm dứt', 'hoạt động', 'động của', 'nhập của'];

import { AND } from '../../lexicon/tables/function-words.js';

/** Small words between persons and their offices. */

/** What joins offices of a list, and offices with the name. */
export const SEPARATORS: ReadonlySet<string> = new Set([',', '-', '–', AND, 'kiêm']);
/** What joins one person with another. */
export const JOINS_PERSONS: ReadonlySet<string> = new Set([',', AND]);
/** `Bí thư Huyện ủy | là | ông A`; words that may stand before such a clause. */
export const IS = 'là';
export const OPENS_CLAUSE: ReadonlySet<string> = new Set([AND, 'còn', 'khi', 'đó']);
/** Behind a name they go on with somebody else. */
export const JOINS_OTHERS: ReadonlySet<string> = new Set([AND, 'cùng', 'với', 'gửi', 'mời']);
/** `đại diện | Bộ Y tế, Đại sứ …`: somebody of a body whom the text does not name. */
export const SPEAKS_FOR = 'đại diện';
/** `…, Phó Chánh án, Thứ trưởng | các Bộ`: a list of people without their names. */
export const ARE_SEVERAL: ReadonlySet<string> = new Set(['các', 'những', 'một']);
/** `Trao đổi với | phóng viên Báo Yên Sơn, Đại tá …`: those who ask are others than the one who answers. */
export const REPORTERS: ReadonlySet<string> = new Set(['phóng viên', 'PV']);
/** Before the place with which a sentence opens. */
export const OPENS_WHERE: ReadonlySet<string> = new Set(['tại', 'ở']);
/** Before an office that several hold: `các | Phó Chủ tịch UBND huyện: …`. */
export const OF_SEVERAL: ReadonlySet<string> = new Set(['các', 'những']);
